import { HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpQueryParamMatch } from '../../src';
import { HttpRouteSpecRulesMatchesMethod } from '../../src/imports';

const STUCK = 'the API server refuses the HTTPRoute; a canary that asks for it stays in Initializing, with its target at 0 replicas';

const chars = (length: number) => 'a'.repeat(length);

test('the methods are those of the Gateway API', () => {
  expect(Object.values(HttpMethod).sort()).toStrictEqual(Object.values(HttpRouteSpecRulesMatchesMethod).sort());
});

describe.each([['exact', HttpPathMatch.exact], ['prefix', HttpPathMatch.prefix]])('a path that is matched by %s', (_, match) => {
  test.each(['/', '/api', '/api/', '/api/v1', '/a.b/..c/.d', '/-._~!$&\'()*+,;=:@', '/%20', '/%2B', `/${chars(1023)}`])('can be %p', (path) => {
    expect(() => match(path)).not.toThrow();
  });

  test.each([
    '', 'api', 'api/v1', '//', '/api//v1', '/./api', '/api/./v1', '/../api', '/api/../v1', '/api/.', '/api/..', '/.', '/..',
    '/api%2Fv1', '/api%2fv1', '/api#top', '/api?a=b', '/a b', '/ä', '/{id}', `/${chars(1024)}`,
  ])('cannot be %p', (path) => {
    expect(() => match(path)).toThrow(
      'a path match must be absolute and normalised (a leading \'/\'; no \'//\', \'./\', \'../\' or %2F; of other characters only those that a path can have, '
      + `escaped with '%' where needed; at most 1024), got '${path}': ${STUCK}; write it as '/api'`);
  });

  // The CRD wants two hexadecimal digits behind a percent sign.
  test.each(['/%', '/%2', '/%zz', '/100%'])('cannot be %p', (path) => {
    expect(() => match(path)).toThrow(/a path match must be/);
  });
});

describe('a path that is matched by a regular expression', () => {
  test.each(['.', '/api/v[0-9]+', chars(1024)])('can be %p', (expression) => {
    expect(() => HttpPathMatch.regularExpression(expression)).not.toThrow();
  });

  test.each(['', chars(1025)])('cannot be %p', (expression) => {
    expect(() => HttpPathMatch.regularExpression(expression)).toThrow(
      `a path's regular expression must have 1 to 1024 characters, got ${expression.length}: ${STUCK}; give the value to compare with`);
  });
});

describe.each([
  ['header', 4096, HttpHeaderMatch.exact], ['header', 4096, HttpHeaderMatch.regularExpression],
  ['query parameter', 1024, HttpQueryParamMatch.exact], ['query parameter', 1024, HttpQueryParamMatch.regularExpression],
])('a match of a %s of at most %p characters', (what, max, match) => {
  test.each(['x', 'X-Version', 'x_1', '!#$%&\'*+-.^_`|~', chars(256)])('can have the name %p', (name) => {
    expect(() => match(name, '1')).not.toThrow();
  });

  test.each(['', 'x version', 'x:version', 'x/version', 'x=1', 'x\n', 'ä', chars(257)])('cannot have the name %p', (name) => {
    expect(() => match(name, '1')).toThrow(
      `the name of a ${what} match must be an HTTP token of at most 256 characters, got '${name}': ${STUCK}; write it as 'x-version'`);
  });

  test('has a value of one character at least', () => {
    expect(() => match('x-version', '1')).not.toThrow();
    expect(() => match('x-version', '')).toThrow(
      `the value of the ${what} match 'x-version' must have 1 to ${max} characters, got 0: ${STUCK}; give the value to compare with`);
  });

  test('has a value that the CRD has room for', () => {
    expect(() => match('x-version', chars(max))).not.toThrow();
    expect(() => match('x-version', chars(max + 1))).toThrow(`must have 1 to ${max} characters, got ${max + 1}`);
  });
});
