import { findingOf } from '../../src/checks/finding';
import { RuleDescription, Severity } from '../../src/checks/rule';

const RULE: RuleDescription = { id: 'XX-01', severity: Severity.ERROR, condition: 'it is wrong', effect: 'it breaks', fix: 'mend it', source: 'here' };

/** What is said of a value, where the rule says no more of it than its place. */
function said(value: unknown) {
  return findingOf(RULE, { path: ['spec', 'it'] }, { spec: { it: value } }).message;
}

test.each([
  ['a text, in quotes', '8017', "it is wrong, got '8017': it breaks"],
  ['a number', 8017, 'it is wrong, got 8017: it breaks'],
  ['false', false, 'it is wrong, got false: it breaks'],
  ['null', null, 'it is wrong, got null: it breaks'],
  ['an empty text', '', "it is wrong, got '': it breaks"],
])('the value that was got is named: %s', (_, value, message) => {
  expect(said(value)).toBe(message);
});

test.each([['a map', { a: 1 }], ['a list', [1]], ['nothing', undefined]])('%s is not written out', (_, value) => {
  expect(said(value)).toBe('it is wrong: it breaks');
});

test('what a hit says itself stands in place of what the rule says', () => {
  const finding = findingOf(RULE, { path: [], what: 'this', effect: 'that', fix: 'so' }, { spec: {} });

  expect([finding.message, finding.fix]).toStrictEqual(['this: that', 'so']);
});
