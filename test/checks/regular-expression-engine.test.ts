import { notInRe2 } from '../../src/checks/regular-expression-engine';

test.each([
  ['^(?!.*Chrome).*$', 'look-around'],
  ['(?=.*Safari)', 'look-around'],
  ['(?<=a)b', 'look-around'],
  ['(?<!a)b', 'look-around'],
  ['(?>a+)b', 'atomic group'],
  ['(a)\\1', 'back-reference'],
  ['a*+b', 'possessive quantifier'],
  ['a{2}+b', 'possessive quantifier'],
])('%s has a %s', (expression, what) => {
  expect(notInRe2(expression)).toBe(what);
});

test.each([
  '^.*$', '(?:a|b)+', '(?i)abc', '(?P<name>a)', '(?<name>a)', '[(?=]', '\\(?=', '[*+]+', 'a+?', '\\d+\\w', '\\\\1', '[\\1]', '\\*+', '',
])('%s has nothing that RE2 lacks', expression => {
  expect(notInRe2(expression)).toBeUndefined();
});

test('what is no text is none', () => {
  expect(notInRe2({ toString: 1 })).toBeUndefined();
});
