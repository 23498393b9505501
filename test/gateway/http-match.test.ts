import { HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpQueryParamMatch } from '../../src';
import { HttpRouteSpecRulesMatchesMethod } from '../../src/imports';
import { expectRefusal } from '../messages';

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
    expectRefusal(() => match(path), 'GW-12', '/', '//', './', '../', '%', 1024, path);
  });

  // The CRD wants two hexadecimal digits behind a percent sign.
  test.each(['/%', '/%2', '/%zz', '/100%'])('cannot be %p', (path) => {
    expectRefusal(() => match(path), 'GW-12');
  });
});

describe('a path that is matched by a regular expression', () => {
  test.each(['.', '/api/v[0-9]+', chars(1024)])('can be %p', (expression) => {
    expect(() => HttpPathMatch.regularExpression(expression)).not.toThrow();
  });

  test.each(['', chars(1025)])('cannot be %p', (expression) => {
    expectRefusal(() => HttpPathMatch.regularExpression(expression), 'GW-12', 1, 1024, expression.length);
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
    expectRefusal(() => match(name, '1'), 'GW-12', what, 256, name);
  });

  test('has a value of one character at least', () => {
    expect(() => match('x-version', '1')).not.toThrow();
    expectRefusal(() => match('x-version', ''), 'GW-12', what, 'x-version', 1, max, 0);
  });

  test('has a value that the CRD has room for', () => {
    expect(() => match('x-version', chars(max))).not.toThrow();
    expectRefusal(() => match('x-version', chars(max + 1)), 'GW-12', 1, max, max + 1);
  });
});
