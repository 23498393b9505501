import { whyNoExpression } from '../../src/checks/regular-expression';

test.each([
  ['/([', /'\[' is not closed/],
  ['/(a', /'\(' is not closed/],
  ['a)', /'\)' has no '\(' before it/],
  ['a\\', /ends with a single/],
  ['*.example.com', /there is nothing before a '\*'/],
  ['a|+b', /there is nothing before a '\+'/],
  ['(?:a|b', /'\(' is not closed/],
  ['[^]a', /'\[' is not closed/],
  ['(?P<name>a', /'\(' is not closed/],
])('%s compiles nowhere', (text, why) => {
  expect(whyNoExpression(text)).toMatch(why);
});

test.each([
  '.*', '^/api(/v[0-9]+)?$', 'a|b', '(?i)canary', '(?P<user>[a-z]+)', '(?<user>[a-z]+)', '[[:alpha:]]+', '[]a]', '[^]a]', '[(]', '\\(', '\\[', 'a{2,3}',
  'a*?', 'a++', '^*', '(?!x)y', '(?<=x)y', '[a\\]b]', '',
])('%s compiles somewhere', text => {
  expect(whyNoExpression(text)).toBeUndefined();
});

test.each(['\\Q(\\E', '(?#a ( comment)', '(?x) a # (', '(*UTF8)a'])('nothing is said of %s, whose brackets only one dialect reads', text => {
  expect(whyNoExpression(text)).toBeUndefined();
});
