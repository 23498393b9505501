import * as fs from 'fs';
import * as path from 'path';
import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { DocumentPositions } from '../../../src/cli/yaml/document-positions';
import { MAX_DEPTH } from '../../../src/cli/yaml/node';
import { readYaml } from '../../../src/cli/yaml/read';
import { KNOWN_DIFFERENCES } from '../../yaml/known-differences';
import { ODD_TEXTS } from '../../yaml/odd-texts';

/** The values of the documents of a text, or what is said of those that cannot be read. */
function read(text: string): unknown[] {
  return [...readYaml(text)].map(document => 'error' in document ? document.error.message : document.value);
}

/** Where an offset is. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What a scalar is. */
const scalar = (text: string) => (read(`a: ${text}`)[0] as { a: unknown }).a;

describe('scalars are those of Kubernetes', () => {
  test.each<[text: string, value: unknown]>([
    ['yes', true], ['off', false], ['y', true], ['~', null], ['Null', null], ['"yes"', 'yes'], ['!!str yes', 'yes'],
    ['0144', 100], ['0o144', 100], ['08', 8], ['0x1F', 31], ['-0b11', -3], ['1_000', 1000], ['+12', 12], ['1.', 1], ['.5', 0.5], ['1e3', 1000],
    ['1:30', '1:30'], ['2001-12-14', '2001-12-14'], ['0xG', '0xG'], ['1e999', '1e999'], ['.5_0', 0.5], ['._5', '._5'], ['0x1FFFFFFFFFFFFFFFF', '0x1FFFFFFFFFFFFFFFF'],
    ['18446744073709551616', 18446744073709551616], ['!!int "12"', 12], ['!!float 1', 1], ['!!binary aGVsbG8=', 'hello'], ['!foo 12', '12'], ['! 12', '12'],
  ])('%s is %j', (text, value) => {
    expect(scalar(text)).toBe(value);
  });

  test.each(['!!int x', '!!bool 1', '!!null x', '!!binary "!"', '.inf', '.nan', '!!float .inf'])('%s is refused', text => {
    expect(read(`a: ${text}`)).toEqual([expect.any(String)]);
  });
});

describe('keys are those of JSON', () => {
  test.each([['1', '1'], ['0144', '100'], ['yes', 'true'], ['1.50', '1.5'], ['1e6', '1e+06'], ['0.1', '0.1'], ['.inf', '.inf'], ['__proto__', '__proto__']])('%s is %j', (text, key) => {
    expect(Object.keys(read(`${text}: v`)[0] as object)).toEqual([key]);
  });

  test.each(['~', '[a]', '{a: b}', ''])('%j is none', text => {
    expect(read(`? ${text}\n: v`)).toEqual(['a key cannot be a key in JSON']);
  });
});

describe('aliases', () => {
  test('have values of their own', () => {
    const { a, b } = read('a: &x {c: 1}\nb: *x\n')[0] as { a: object; b: object };
    expect(b).toEqual(a);
    expect(b).not.toBe(a);
  });

  test.each([['a: &x [*x]', 'the value of the anchor \'x\' contains itself'], ['a: *x', 'there is no anchor \'x\' above the alias']])('%s is refused', (text, message) => {
    expect(read(text)).toEqual([message]);
  });
});

describe('merges', () => {
  test('put what is merged over what is written above, as Kubernetes does', () => {
    expect(read('{a: 1, <<: {a: 2, b: 3}, b: 4}')).toEqual([{ a: 2, b: 4 }]);
    expect(read('<<: [{a: 1}, {a: 2, b: 3}]')).toEqual([{ a: 1, b: 3 }]);
  });

  test('of what is no map are refused', () => {
    expect(read('<<: [[{a: 1}]]')).toEqual(['<< merges something that is neither a map nor a list of maps']);
  });
});

describe('keys that are there twice', () => {
  const twice = (text: string) => [...readYaml(text)].flatMap(document => 'error' in document ? [] : document.duplicateKeys);

  test('are told with their place, and the last counts', () => {
    expect(twice('a:\n- b: {c: 1, d: 2, c: 3}')).toEqual([{ path: ['a', 0, 'b', 'c'], merged: false }]);
    expect(read('{a: 1, a: 2}')).toEqual([{ a: 2 }]);
  });

  test('are the same as Kubernetes sees them', () => {
    expect(twice('1: a\n"1": b')).toEqual([{ path: ['1'], merged: false }]);
    expect(twice('a: 1\nA: 2')).toEqual([]);
  });

  test('are none where a merge is written first, and one where it replaces what is above it', () => {
    expect(twice('{<<: {a: 1}, a: 2}')).toEqual([]);
    expect(twice('{a: 2, <<: {a: 1}}')).toEqual([{ path: ['a'], merged: true }]);
    expect(twice('{a: 1, <<: {a: 1}}')).toEqual([]);
  });

  test('are told once where the map has a name', () => {
    expect(twice('a: &x {b: 1, b: 2}\nc: *x\nd: {<<: *x}')).toEqual([{ path: ['a', 'b'], merged: false }]);
  });
});

describe('documents', () => {
  test('are read though one of them cannot be', () => {
    expect(read('a: [\n---\nb: "\n---\nc: 1\n')).toEqual([expect.any(String), expect.any(String), { c: 1 }]);
  });

  test('end with three dots, and what follows is another one', () => {
    expect(read('a: 1\n...\nb: 2\n...\n---\nc: 3')).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  test('have a mark of the encoding each, at most', () => {
    expect(read('\ufeffa: 1\n---\n\ufeffb: 2\n\ufeff---\nc: 3')).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  test('of JSON follow each other without a separator', () => {
    expect(read('{"a": {\n  "b": 1\n}\n}\n{"c": "\\/"}\n')).toEqual([{ a: { b: 1 } }, { c: '/' }]);
  });

  test('of JSON may have tabs in a text', () => {
    expect(read('{"a":\n"b\tc"}')).toEqual([{ a: 'b\tc' }]);
  });

  test('that are nested too deep are refused at once', () => {
    expect(read('['.repeat(200_000))).toEqual([`nesting exceeded maxDepth (${MAX_DEPTH})`]);
    expect(read(`${'['.repeat(500)}${']'.repeat(500)}`)).not.toEqual([expect.any(String)]);
  });

  test('that aliases make huge are refused', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join()}]`)];
    expect(read(bomb.join('\n'))).toEqual(['aliases expand to more than 1000000 values']);
  });
});

describe('where YAML 1.2 asks for spaces that Kubernetes does not', () => {
  test.each<[text: string, value: unknown]>([
    ['a:\n  b: "c\n  d"', { a: { b: 'c d' } }],
    ['a:\n  b: \'c\nd\n\ne\'', { a: { b: 'c d\ne' } }],
    ['a: [\n1,\n2\n]\nb: {\nc: d\n}', { a: [1, 2], b: { c: 'd' } }],
    ['a: {b: 1,\n\tc: 2}', { a: { b: 1, c: 2 } }],
    ['a: &x k\nb:\n  *x: 1\n  c: 2', { a: 'k', b: { k: 1, c: 2 } }],
    ['a: &x k\nb: {*x: 1}', { a: 'k', b: { k: 1 } }],
    ['a: "b"#c\nd: [1]#e', { a: 'b', d: [1] }],
  ])('%j is read', (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test('errors and values are where they are in the text as it is written', () => {
    const text = 'a:\n  b: "c\nd"\n  e: [\n1]\n  f: 2\n';
    const positions = new DocumentPositions(text);
    expect(placeOf(text, positions.offsetOf(['a', 'f']))).toEqual({ line: 6, column: 3 });
    const [document] = readYaml(`${text}  g: [}`);
    expect('error' in document && placeOf(`${text}  g: [}`, document.error.offset).line).toBe(7);
  });
});

describe('places', () => {
  const at = (text: string, place: ReadonlyArray<string | number>) => placeOf(text, new DocumentPositions(text).offsetOf(place));

  test('are those of keys, of members, and of what is above what is not there', () => {
    const text = 'a:\n  - b: 1\n    "c": {d: 2}\n';
    expect(at(text, ['a', 0, 'c', 'd'])).toEqual({ line: 3, column: 11 });
    expect(at(text, ['a', 0])).toEqual({ line: 2, column: 5 });
    expect(at(text, ['a', 0, 'x', 'y'])).toEqual({ line: 2, column: 5 });
    expect(at(text, ['a', 7])).toEqual({ line: 1, column: 1 });
  });

  test('of what an alias or a merge brings in are those where it is used', () => {
    expect(at('a: &x {b: 1}\nc: *x\n', ['c', 'b'])).toEqual({ line: 2, column: 1 });
    expect(at('a: &x {b: 1}\nc:\n  <<: *x\n', ['c', 'b'])).toEqual({ line: 2, column: 1 });
  });

  test('of keys that are there twice are those of the last', () => {
    expect(at('a: 1\nb: 2\na: 3\n', ['a'])).toEqual({ line: 3, column: 1 });
  });
});

test('what js-yaml writes is read as it was', () => {
  const key = fc.string({ unit: 'grapheme', maxLength: 6 });
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof({ maxDepth: 3 }, fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true })),
  }));
  fc.assert(fc.property(tree, value => {
    expect(read(dump(value))).toEqual([value]);
  }));
});

test('no text ends the reading', () => {
  const pieces = Object.values(ODD_TEXTS).flat();
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('\n', ' ', '  ', ': ', '- ', '{', '}', '"', '---\n')), { maxLength: 6 }), some => {
    for (const document of readYaml(some.join(''))) { expect('error' in document ? document.error.offset : 0).toBeGreaterThanOrEqual(0); }
  }), { numRuns: 500 });
});

test('the differences from Kubernetes that are known are in the documentation, under their numbers', () => {
  const page = fs.readFileSync(path.join(__dirname, '../../../docs/reference/yaml.md'), 'utf8');
  const documented = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  expect([...documented].sort((a, b) => a - b)).toEqual([...new Set(KNOWN_DIFFERENCES.map(({ number }) => number))].sort((a, b) => a - b));
});
