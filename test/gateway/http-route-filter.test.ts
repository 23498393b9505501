import { Duration } from 'cdk8s';
import { chars, chartOf, manifestOf, messagesOf, rawObject, renderFilter, renderRule, routeOf, times } from './fixtures';
import { BackendRef, HeaderChanges, HttpMethod, HttpPathMatch, HttpRouteFilter, MirrorFraction, ParentRef, PathRewrite, RedirectScheme, ResourceRef } from '../../src';
import { expectRefusal, Said, saying } from '../messages';

describe.each([
  ['request', 'requestHeaderModifier', 'RequestHeaderModifier', HttpRouteFilter.requestHeaders],
  ['response', 'responseHeaderModifier', 'ResponseHeaderModifier', HttpRouteFilter.responseHeaders],
])('a filter of %s headers', (what, field, type, filter) => {
  test('sets, adds and removes', () => {
    expect(renderFilter(filter({ set: { 'x-stage': 'canary' }, add: { 'x-via': 'a, b' }, remove: ['x-debug'] }))).toStrictEqual({
      type,
      [field]: { set: [{ name: 'x-stage', value: 'canary' }], add: [{ name: 'x-via', value: 'a, b' }], remove: ['x-debug'] },
    });
  });

  test('has only what it was given', () => {
    expect(renderFilter(filter({ remove: ['x-debug'] }))).toStrictEqual({ type, [field]: { remove: ['x-debug'] } });
  });

  test('keeps the changes that it was made with', () => {
    const remove = ['x-debug'];
    const made = filter({ remove });

    remove.push('x-trace');

    expect(renderFilter(made)[field].remove).toStrictEqual(['x-debug']);
  });

  test.each([{}, { set: {}, add: {}, remove: [] }])('cannot be without a change, as %p', (changes: HeaderChanges) => {
    expectRefusal(() => filter(changes), 'VAL-12', what, 'none');
  });

  test.each(['', 'x stage', 'x:stage', chars(257)])('cannot change the header %p', name => {
    expectRefusal(() => filter({ set: { [name]: '1' } }), 'GW-12', what, 256, name);
    expectRefusal(() => filter({ add: { [name]: '1' } }), 'GW-12');
    expectRefusal(() => filter({ remove: [name] }), 'GW-12');
  });

  test.each(['', chars(4097)])('cannot give a value of so many characters', value => {
    expectRefusal(() => filter({ set: { 'x-a': value } }), 'GW-12', 'x-a', what, 1, 4096, value.length);
    expectRefusal(() => filter({ add: { 'x-a': value } }), 'GW-12', 1, 4096);
  });

  test('has room for 16 headers of each', () => {
    const headers = (count: number) => Object.fromEntries(times(count, i => [`x-${i}`, '1']));
    const full = { set: headers(16), add: headers(16), remove: Object.keys(headers(16)) };

    expect(() => renderFilter(filter(full))).not.toThrow();
    expectRefusal(() => filter({ set: headers(17) }), 'GW-29', what, 16, 17);
    expectRefusal(() => filter({ add: headers(17) }), 'GW-29', 16, 17);
    expectRefusal(() => filter({ remove: Object.keys(headers(17)) }), 'GW-29', 16, 17);
  });

  test('cannot name a header twice, however it is written', () => {
    expectRefusal(() => filter({ set: { 'x-a': '1', 'X-A': '2' } }), 'VAL-14', what, 'X-A');
    expectRefusal(() => filter({ add: { 'x-a': '1', 'X-A': '2' } }), 'VAL-14', what, 'X-A');
    expectRefusal(() => filter({ remove: ['x-a', 'X-A'] }), 'VAL-14', what, 'X-A');
  });
});

describe('a redirect', () => {
  test('is temporary unless it says otherwise', () => {
    expect(renderFilter(HttpRouteFilter.redirect({ scheme: RedirectScheme.HTTPS }), [])).toStrictEqual(
      { type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 302 } });
  });

  test('has all of its options', () => {
    const filter = HttpRouteFilter.redirect({
      scheme: RedirectScheme.HTTP, hostname: 'shop.example.com', port: 8080, statusCode: 308, path: PathRewrite.fullPath('/moved'),
    });

    expect(renderFilter(filter, []).requestRedirect).toStrictEqual({
      scheme: 'http', hostname: 'shop.example.com', port: 8080, statusCode: 308, path: { type: 'ReplaceFullPath', replaceFullPath: '/moved' },
    });
  });

  test.each([{}, { statusCode: 301 }])('cannot lead to the same address, as %p', options => {
    expectRefusal(() => HttpRouteFilter.redirect(options), 'VAL-12', 'none');
  });

  test.each([301, 302, 303, 307, 308])('can have the status code %d', statusCode => {
    expect(renderFilter(HttpRouteFilter.redirect({ port: 8443, statusCode }), []).requestRedirect.statusCode).toBe(statusCode);
  });

  test.each([200, 300, 304, 305, 309, 301.5])('cannot have the status code %d', statusCode => {
    expectRefusal(() => HttpRouteFilter.redirect({ port: 8443, statusCode }), 'VAL-03', 301, 302, 303, 307, 308, statusCode);
  });

  test.each([0, 65536, 1.5])('cannot have the port %d', port => {
    expectRefusal(() => HttpRouteFilter.redirect({ port }), 'VAL-02', 1, 65535, port);
  });

  test.each(['', '*.example.com', 'shop.example.com:443', '10.0.0.1', 'Shop'])('cannot have the host %p', hostname => {
    expectRefusal(() => HttpRouteFilter.redirect({ hostname }), 'GW-12', hostname);
  });
});

describe('a URL rewrite', () => {
  test('changes the host and the path', () => {
    expect(renderFilter(HttpRouteFilter.urlRewrite({ hostname: 'legacy.example.com', path: PathRewrite.prefix('/v2') }))).toStrictEqual({
      type: 'URLRewrite', urlRewrite: { hostname: 'legacy.example.com', path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/v2' } },
    });
  });

  test('can change one of them alone', () => {
    expect(renderFilter(HttpRouteFilter.urlRewrite({ hostname: 'legacy.example.com' })).urlRewrite).toStrictEqual({ hostname: 'legacy.example.com' });
    expect(renderFilter(HttpRouteFilter.urlRewrite({ path: PathRewrite.fullPath('/') })).urlRewrite).toStrictEqual(
      { path: { type: 'ReplaceFullPath', replaceFullPath: '/' } });
  });

  test('cannot change nothing', () => {
    expectRefusal(() => HttpRouteFilter.urlRewrite({}), 'VAL-12', 'neither');
  });

  test('cannot be to a wildcard', () => {
    expectRefusal(() => HttpRouteFilter.urlRewrite({ hostname: '*.example.com' }), 'GW-12', '*.example.com');
  });
});

describe.each([['prefix', PathRewrite.prefix], ['full path', PathRewrite.fullPath]])('a new %s', (_, rewrite) => {
  test.each(['', 'v2', 'v2/', '/v2?a=b', '/v2#top', '/v 2', `/${chars(1024)}`])('cannot be %p', path => {
    expectRefusal(() => rewrite(path), 'GW-12', 1024, path);
  });

  test.each(['/', '/v2', '/v2/', `/${chars(1023)}`])('can be %p', path => {
    expect(() => rewrite(path)).not.toThrow();
  });
});

describe('a mirror', () => {
  const audit = BackendRef.service('audit', 8080);

  test('is of all requests by default', () => {
    expect(renderFilter(HttpRouteFilter.mirror(audit))).toStrictEqual(
      { type: 'RequestMirror', requestMirror: { backendRef: { group: '', kind: 'Service', name: 'audit', port: 8080 } } });
    expect(renderFilter(HttpRouteFilter.mirror(audit, MirrorFraction.all())).requestMirror).not.toHaveProperty('percent');
  });

  test('can be of a percentage', () => {
    expect(renderFilter(HttpRouteFilter.mirror(audit, MirrorFraction.percent(10))).requestMirror.percent).toBe(10);
  });

  test('can be of a fraction', () => {
    const { requestMirror } = renderFilter(HttpRouteFilter.mirror(audit, MirrorFraction.fraction(1, 3)));

    expect(requestMirror.fraction).toStrictEqual({ numerator: 1, denominator: 3 });
  });

  test('can be to several backends at a time', () => {
    const filters = [HttpRouteFilter.mirror(audit), HttpRouteFilter.mirror(BackendRef.service('trace', 8080))];

    expect(renderRule({ filters, backendRefs: [BackendRef.service('podinfo', 80)] }).filters).toHaveLength(2);
  });

  test.each([-1, 101, 0.5, NaN])('cannot be of %d per cent', percent => {
    expectRefusal(() => MirrorFraction.percent(percent), 'VAL-03', 0, 100, percent);
  });

  test.each([[2, 1], [-1, 2], [0, 0], [0.5, 1], [1, 2 ** 31]])('cannot be of %d in %d', (numerator, denominator) => {
    expectRefusal(() => MirrorFraction.fraction(numerator, denominator), 'VAL-03', 0, 1, numerator, denominator);
  });

  test.each([
    ['a weight', BackendRef.service('audit', 8080, { weight: 1 })],
    ['filters', BackendRef.service('audit', 8080, { filters: [HttpRouteFilter.requestHeaders({ remove: ['a'] })] })],
  ])('cannot be to a backend with %s of its own', (what, ref) => {
    expectRefusal(() => HttpRouteFilter.mirror(ref), 'VAL-13', 'audit', what);
  });
});

describe('CORS', () => {
  const render = (options: Parameters<typeof HttpRouteFilter.cors>[0]) => renderFilter(HttpRouteFilter.cors(options)).cors;

  test('has all of its options', () => {
    expect(renderFilter(HttpRouteFilter.cors({
      allowOrigins: ['https://shop.example.com', 'https://*.example.com:8443'],
      allowMethods: [HttpMethod.GET, HttpMethod.PUT],
      allowHeaders: ['x-a'],
      exposeHeaders: ['x-b'],
      allowCredentials: true,
      maxAge: Duration.hours(1),
    }))).toStrictEqual({
      type: 'CORS',
      cors: {
        allowOrigins: ['https://shop.example.com', 'https://*.example.com:8443'],
        allowMethods: ['GET', 'PUT'],
        allowHeaders: ['x-a'],
        exposeHeaders: ['x-b'],
        allowCredentials: true,
        maxAge: 3600,
      },
    });
  });

  test('has the age written out that the API server would fill in', () => {
    expect(render({ allowOrigins: ['*'] })).toStrictEqual({ allowOrigins: ['*'], maxAge: 5 });
  });

  test('can allow all methods', () => {
    expect(render({ allowAllMethods: true }).allowMethods).toStrictEqual(['*']);
    expectRefusal(() => HttpRouteFilter.cors({ allowAllMethods: true, allowMethods: [HttpMethod.GET] }), 'VAL-13', 'allowAllMethods', 'allowMethods');
  });

  test.each([
    '', 'shop.example.com', 'https://shop.example.com/', 'https://shop.example.com/path', 'ftp://shop.example.com', 'https://a*.example.com', `https://${chars(246)}`,
  ])(
    'cannot allow the origin %p', origin => {
      expectRefusal(() => HttpRouteFilter.cors({ allowOrigins: [origin] }), 'GW-12', origin);
    });

  test.each(['*', 'http://localhost:3000', 'https://*', 'https://*.example.com', `https://${chars(245)}`])('can allow the origin %p', origin => {
    expect(render({ allowOrigins: [origin] }).allowOrigins).toStrictEqual([origin]);
  });

  test.each(['allowOrigins', 'allowHeaders'])('cannot have a star beside others in %s', list => {
    expectRefusal(() => HttpRouteFilter.cors({ [list]: ['*', 'https://a.example.com'] }), 'VAL-13', list);
  });

  test('can expose every header', () => {
    expect(render({ exposeHeaders: ['*'] }).exposeHeaders).toStrictEqual(['*']);
  });

  test.each(['allowHeaders', 'exposeHeaders'])('cannot have a header in %s that none can be', list => {
    expectRefusal(() => HttpRouteFilter.cors({ [list]: ['x a'] }), 'GW-12', 256, 'x a');
  });

  test.each(['allowOrigins', 'allowHeaders', 'exposeHeaders'])('has room for 64 different entries in %s', list => {
    const entries = (count: number) => times(count, i => list === 'allowOrigins' ? `https://h${i}` : `x-${i}`);

    expect(() => render({ [list]: entries(64) })).not.toThrow();
    expectRefusal(() => HttpRouteFilter.cors({ [list]: entries(65) }), 'VAL-11', list, 64, 65);
    expectRefusal(() => HttpRouteFilter.cors({ [list]: [...entries(2), ...entries(1)] }), 'VAL-14', list, entries(1)[0]);
  });

  test('cannot name a method twice', () => {
    expectRefusal(() => HttpRouteFilter.cors({ allowMethods: [HttpMethod.GET, HttpMethod.GET] }), 'VAL-14', 'allowMethods', 'GET');
  });

  test.each([Duration.seconds(0), Duration.millis(1500), Duration.days(30_000)])('cannot have the age %p', maxAge => {
    expectRefusal(() => HttpRouteFilter.cors({ maxAge }), 'VAL-01', 'maxAge', 1, 2147483647, maxAge.toSeconds({ integral: false }));
  });
});

describe('an extension', () => {
  const ref = { group: 'example.com', kind: 'RateLimit', name: 'slow' };

  test('is referred to by name', () => {
    expect(renderFilter(HttpRouteFilter.extensionRef(ref))).toStrictEqual({ type: 'ExtensionRef', extensionRef: ref });
  });

  test('is referred to by construct', () => {
    const chart = chartOf();
    const filter = HttpRouteFilter.extension(rawObject(chart, 'example.com/v1', 'RateLimit', 'slow'));

    expect(manifestOf(routeOf(chart, { rules: [{ filters: [filter] }] })).spec.rules[0].filters[0].extensionRef).toStrictEqual(ref);
  });

  test.each<[ResourceRef, Said]>([
    [{ ...ref, group: 'Example.com' }, ['VAL-05', 'Example.com']],
    [{ ...ref, group: 'example.com/v1' }, ['VAL-05', 'example.com/v1']],
    [{ ...ref, kind: 'Rate Limit' }, ['VAL-05', 'Rate Limit']],
    [{ ...ref, kind: '' }, ['VAL-05', "''"]],
    [{ ...ref, name: '' }, ['VAL-04', "''"]],
  ])('cannot be %p', (wrong, said) => {
    expectRefusal(() => HttpRouteFilter.extensionRef(wrong), ...said);
  });

  test('must be in the namespace of the route', () => {
    const chart = chartOf();
    const filter = HttpRouteFilter.extension(rawObject(chart, 'example.com/v1', 'RateLimit', 'slow', {}, 'limits'));
    routeOf(chart, { rules: [{ filters: [filter] }] });

    expect(messagesOf(chart)).toStrictEqual([saying('REF-02', '[shop/route]', 'RateLimit', 'slow', 'limits', 'HTTPRoute', 'route', 'shop')]);
  });
});

describe('filters in one list', () => {
  const changes: [string, () => HttpRouteFilter][] = [
    ['RequestHeaderModifier', () => HttpRouteFilter.requestHeaders({ remove: ['a'] })],
    ['ResponseHeaderModifier', () => HttpRouteFilter.responseHeaders({ remove: ['a'] })],
    ['URLRewrite', () => HttpRouteFilter.urlRewrite({ hostname: 'a.example.com' })],
    ['CORS', () => HttpRouteFilter.cors({ allowOrigins: ['*'] })],
    ['RequestRedirect', () => HttpRouteFilter.redirect({ port: 443 })],
  ];

  test.each(changes)('cannot be two of type %s', (type, filter) => {
    expectRefusal(() => routeOf(chartOf(), { rules: [{ filters: [filter(), filter()] }] }), 'VAL-14', 1, 'HTTPRoute', 'route', type, 2);
    expectRefusal(() => BackendRef.service('podinfo', 80, { filters: [filter(), filter()] }), 'VAL-14', 'podinfo', type, 2);
  });

  test('can be one of each but the redirect', () => {
    const filters = changes.slice(0, 4).map(([, filter]) => filter());

    expect(renderRule({ filters, backendRefs: [BackendRef.service('podinfo', 80)] }).filters.map((filter: { type: string }) => filter.type)).toStrictEqual(
      ['RequestHeaderModifier', 'ResponseHeaderModifier', 'URLRewrite', 'CORS']);
  });

  test('cannot be a redirect and a rewrite', () => {
    const filters = [HttpRouteFilter.redirect({ port: 443 }), HttpRouteFilter.urlRewrite({ hostname: 'a.example.com' })];

    expectRefusal(() => routeOf(chartOf(), { rules: [{ filters }] }), 'VAL-13', 1, 'HTTPRoute', 'route');
  });

  test('are 16 at most', () => {
    const mirrors = (count: number) => times(count, i => HttpRouteFilter.mirror(BackendRef.service(`audit-${i}`, 80)));

    expect(() => renderRule({ filters: mirrors(16) })).not.toThrow();
    expectRefusal(() => routeOf(chartOf(), { rules: [{ filters: mirrors(17) }] }), 'GW-29', 1, 'HTTPRoute', 'route', 16, 17);
  });
});

describe('a new prefix', () => {
  const REWRITE = HttpRouteFilter.urlRewrite({ path: PathRewrite.prefix('/v2') });
  const on = (matches: object[] | undefined, filter = REWRITE) => () => routeOf(chartOf(), { rules: [{ matches, filters: [filter] }] });

  test.each([
    ['no match at all', undefined], ['a prefix', [{ path: HttpPathMatch.prefix('/api') }]], ['a method, and so every path', [{ method: HttpMethod.GET }]],
  ])('goes with %s', (_, matches) => {
    expect(messagesOf(on(matches)())).toStrictEqual([]);
  });

  test.each([
    ['an exact path', [{ path: HttpPathMatch.exact('/api') }], 'a match of type Exact'],
    ['a regular expression', [{ path: HttpPathMatch.regularExpression('/a.*') }], 'a match of type RegularExpression'],
    ['two prefixes', [{ path: HttpPathMatch.prefix('/a') }, { path: HttpPathMatch.prefix('/b') }], '2 matches'],
  ])('does not go with %s', (_, matches, has) => {
    expectRefusal(on(matches), 'VAL-13', 1, 'HTTPRoute', 'route', has);
    expectRefusal(on(matches, HttpRouteFilter.redirect({ path: PathRewrite.prefix('/v2') })), 'VAL-13', 1, 'HTTPRoute', 'route', has);
    expectRefusal(() => routeOf(chartOf(), { rules: [{ matches, backendRefs: [BackendRef.service('podinfo', 80, { filters: [REWRITE] })] }] }), 'VAL-13', 1, 'HTTPRoute', 'route', has);
  });

  test('is not what a new full path is', () => {
    expect(on([{ path: HttpPathMatch.exact('/api') }], HttpRouteFilter.urlRewrite({ path: PathRewrite.fullPath('/v2') }))).not.toThrow();
  });
});

test('a redirect does not go with backends', () => {
  const redirect = { filters: [HttpRouteFilter.redirect({ scheme: RedirectScheme.HTTPS })], backendRefs: [BackendRef.service('podinfo', 80)] };

  expectRefusal(() => routeOf(chartOf(), { parentRefs: [ParentRef.gateway('public')], rules: [redirect] }), 'VAL-13', 1, 'HTTPRoute', 'route');
});
