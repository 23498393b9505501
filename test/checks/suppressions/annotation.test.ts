import { formatIgnore, ignoreOf, IGNORE_ANNOTATION, parseIgnore } from '../../../src/checks/suppressions/annotation';

function entries(text: string): Array<[string, string]> {
  return parseIgnore(text).entries.map(({ id, reason }) => [id, reason]);
}

describe('the annotation', () => {
  test('has entries of an id and a reason', () => {
    expect(parseIgnore('GW-14: the listener has one hostname only')).toEqual({
      entries: [{ id: 'GW-14', reason: 'the listener has one hostname only' }], stray: '',
    });
  });

  test.each([
    ['semicolons', 'GW-14: one; AN-02: two'],
    ['line breaks', 'GW-14: one\nAN-02: two'],
    ['line breaks of Windows', 'GW-14: one\r\nAN-02: two\r\n'],
    ['both', '\n  GW-14: one;\n  AN-02: two;\n'],
    ['no spaces', 'GW-14:one;AN-02:two'],
  ])('may have several, separated by %s', (_, text) => {
    expect(parseIgnore(text)).toEqual({ entries: [{ id: 'GW-14', reason: 'one' }, { id: 'AN-02', reason: 'two' }], stray: '' });
  });

  test.each([
    ['a semicolon', 'GW-14: one hostname; no other will come', 'one hostname; no other will come'],
    ['a colon', 'GW-14: as said: one hostname', 'as said: one hostname'],
    ['line breaks', 'GW-14: one\n  hostname', 'one hostname'],
    ['an id that starts no entry', 'GW-14: see AN-02: the same', 'see AN-02: the same'],
    ['an id with more words before its colon', 'GW-14: meant; AN-02 holds as well: see there', 'meant; AN-02 holds as well: see there'],
  ])('may have a reason with %s', (_, text, reason) => {
    expect(entries(text)).toEqual([['GW-14', reason]]);
  });

  test.each([
    ['the text ends', 'GW-14', [['GW-14', '']]],
    ['the reason is blank', 'GW-14:   ', [['GW-14', '']]],
    ['the next entry follows', 'GW-14; AN-02: two', [['GW-14', ''], ['AN-02', 'two']]],
    ['the last id stands alone', 'AN-02: two; GW-14', [['AN-02', 'two'], ['GW-14', '']]],
    ['there are separators only', 'GW-14: ; ;', [['GW-14', '']]],
  ])('has an entry without a reason where %s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  test.each(['gw-14: lower case', 'GW-14 the colon is missing', 'all', '*', '14: no letters', 'GW: no number'])('\'%s\' is no entry', text => {
    expect(parseIgnore(text)).toEqual({ entries: [], stray: text });
  });

  test('is read as it was written', () => {
    const written = [{ id: 'GW-14', reason: 'one; two' }, { id: 'AN-02', reason: 'three' }];
    expect(parseIgnore(formatIgnore(written)).entries).toEqual(written);
  });

  test.each([
    ['line breaks', '\n'], ['spaces', ' '], ['semicolons', ';'], ['separators', '; '], ['entries', 'GW-14: x;'], ['ids', 'A-1'], ['letters', 'A'], ['lines of reasons', 'x\n;'],
  ])('of a million %s is read in no time', (_, part) => {
    const start = process.cpuUsage().user;
    parseIgnore(`GW-14: ${part.repeat(1_000_000 / part.length)}x`);
    parseIgnore(part.repeat(1_000_000 / part.length));
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  });

  test.each([5, null, true, ['GW-14: x'], { 'GW-14': 'x' }])('that is no text (%j) says nothing', value => {
    expect(ignoreOf({ metadata: { annotations: { [IGNORE_ANNOTATION]: value } } })).toEqual({ entries: [], stray: '' });
  });

  test.each([undefined, null, 5, {}, { metadata: 'x' }, { metadata: { annotations: [`${IGNORE_ANNOTATION}: x`] } }])('is not in %j', manifest => {
    expect(ignoreOf(manifest)).toEqual({ entries: [], stray: '' });
  });
});
