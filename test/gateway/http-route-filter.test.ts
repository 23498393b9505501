import { Duration } from 'cdk8s';
import { chars, chartOf, manifestOf, messagesOf, rawObject, renderFilter, renderRule, routeOf, times } from './fixtures';
import { BackendRef, HeaderChanges, HttpMethod, HttpPathMatch, HttpRouteFilter, MirrorFraction, ParentRef, PathRewrite, RedirectScheme } from '../../src';

const REFUSED = 'the API server refuses the HTTPRoute';

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
    expect(() => filter(changes)).toThrow(`the ${what} header filter must set, add or remove a header, got none: `
      + 'some implementations refuse the route, the others change nothing; name a header, or leave the filter out');
  });

  test.each(['', 'x stage', 'x:stage', chars(257)])('cannot change the header %p', name => {
    expect(() => filter({ set: { [name]: '1' } })).toThrow(
      `a header to set by the ${what} header filter must be an HTTP token of at most 256 characters, got '${name}': ${REFUSED}; write it as 'x-version'`);
    expect(() => filter({ add: { [name]: '1' } })).toThrow(/a header to add by/);
    expect(() => filter({ remove: [name] })).toThrow(/a header to remove by/);
  });

  test.each(['', chars(4097)])('cannot give a value of so many characters', value => {
    expect(() => filter({ set: { 'x-a': value } })).toThrow(
      `the value of the header 'x-a' of the ${what} header filter must have 1 to 4096 characters, got ${value.length}: ${REFUSED}`);
    expect(() => filter({ add: { 'x-a': value } })).toThrow(/must have 1 to 4096 characters/);
  });

  test('has room for 16 headers of each', () => {
    const headers = (count: number) => Object.fromEntries(times(count, i => [`x-${i}`, '1']));
    const full = { set: headers(16), add: headers(16), remove: Object.keys(headers(16)) };

    expect(() => renderFilter(filter(full))).not.toThrow();
    expect(() => filter({ set: headers(17) })).toThrow(`the ${what} header filter can set at most 16 headers, got 17: ${REFUSED}; leave some out`);
    expect(() => filter({ add: headers(17) })).toThrow(/can add at most 16 headers, got 17/);
    expect(() => filter({ remove: Object.keys(headers(17)) })).toThrow(/can remove at most 16 headers, got 17/);
  });

  test('cannot name a header twice, however it is written', () => {
    const message = (verb: string) => `the headers of the ${what} header filter to ${verb} must be different names, got 'X-A' twice (case does not count)`;

    expect(() => filter({ set: { 'x-a': '1', 'X-A': '2' } })).toThrow(message('set'));
    expect(() => filter({ add: { 'x-a': '1', 'X-A': '2' } })).toThrow(message('add'));
    expect(() => filter({ remove: ['x-a', 'X-A'] })).toThrow(message('remove'));
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
    expect(() => HttpRouteFilter.redirect(options)).toThrow('a redirect must have a scheme, a hostname, a path or a port, got none of them: '
      + 'the client is sent to the same address again and again; say what is different there');
  });

  test.each([301, 302, 303, 307, 308])('can have the status code %d', statusCode => {
    expect(renderFilter(HttpRouteFilter.redirect({ port: 8443, statusCode }), []).requestRedirect.statusCode).toBe(statusCode);
  });

  test.each([200, 300, 304, 305, 309, 301.5])('cannot have the status code %d', statusCode => {
    expect(() => HttpRouteFilter.redirect({ port: 8443, statusCode })).toThrow(
      `the status code of a redirect must be one of 301, 302, 303, 307, 308, got ${statusCode}: ${REFUSED}; take 301 or 308 for good, 302 or 307 for now`);
  });

  test.each([0, 65536, 1.5])('cannot have the port %d', port => {
    expect(() => HttpRouteFilter.redirect({ port })).toThrow(`the port of a redirect must be a whole number from 1 to 65535, got ${port}: ${REFUSED}`);
  });

  test.each(['', '*.example.com', 'shop.example.com:443', '10.0.0.1', 'Shop'])('cannot have the host %p', hostname => {
    expect(() => HttpRouteFilter.redirect({ hostname })).toThrow(new RegExp(`the hostname of a redirect must be .* got '${hostname.replace('*', '\\*')}'`));
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
    expect(() => HttpRouteFilter.urlRewrite({})).toThrow('a URL rewrite must have a hostname or a path, got neither: '
      + 'some implementations refuse the route, the others change nothing; give one of them, or leave the filter out');
  });

  test('cannot be to a wildcard', () => {
    expect(() => HttpRouteFilter.urlRewrite({ hostname: '*.example.com' })).toThrow(
      `the hostname of a URL rewrite must be one host, without '*', got '*.example.com': ${REFUSED}; give a name such as 'shop.example.com'`);
  });
});

describe.each([['prefix', PathRewrite.prefix], ['full path', PathRewrite.fullPath]])('a new %s', (_, rewrite) => {
  test.each(['', 'v2', 'v2/', '/v2?a=b', '/v2#top', '/v 2', `/${chars(1024)}`])('cannot be %p', path => {
    expect(() => rewrite(path)).toThrow(`the path of a rewrite must be absolute, without query, of at most 1024 characters, got '${path}': `
      + `${REFUSED}, or the backend gets a request without a valid path; write it as '/api'`);
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
    expect(() => MirrorFraction.percent(percent)).toThrow(`the percentage of a mirror must be a whole number from 0 to 100, got ${percent}: ${REFUSED}; `
      + 'round it, or use MirrorFraction.fraction(1, 1000)');
  });

  test.each([[2, 1], [-1, 2], [0, 0], [0.5, 1], [1, 2 ** 31]])('cannot be of %d in %d', (numerator, denominator) => {
    expect(() => MirrorFraction.fraction(numerator, denominator)).toThrow(
      `the fraction of a mirror must be whole numbers, from 0 of 1 to 1 of 1, got ${numerator} of ${denominator}: ${REFUSED}; write a third as MirrorFraction.fraction(1, 3)`);
  });

  test.each([
    ['a weight', BackendRef.service('audit', 8080, { weight: 1 })],
    ['filters', BackendRef.service('audit', 8080, { filters: [HttpRouteFilter.requestHeaders({ remove: ['a'] })] })],
  ])('cannot be to a backend with %s of its own', (what, ref) => {
    expect(() => HttpRouteFilter.mirror(ref)).toThrow(`the backend 'audit' of a mirror has ${what} of its own: `
      + 'a mirror has neither, so it would be dropped; leave it out; how many requests are mirrored is the MirrorFraction');
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
    expect(() => HttpRouteFilter.cors({ allowAllMethods: true, allowMethods: [HttpMethod.GET] })).toThrow(
      `CORS can allow all methods or some, got allowAllMethods and allowMethods GET: ${REFUSED}; leave one of the two out`);
  });

  test.each([
    '', 'shop.example.com', 'https://shop.example.com/', 'https://shop.example.com/path', 'ftp://shop.example.com', 'https://a*.example.com', `https://${chars(246)}`,
  ])(
    'cannot allow the origin %p', origin => {
      expect(() => HttpRouteFilter.cors({ allowOrigins: [origin] })).toThrow(
        `an origin of CORS must be a scheme and a host, perhaps a port, and no path, or '*', got '${origin}': ${REFUSED}; write it as 'https://shop.example.com'`);
    });

  test.each(['*', 'http://localhost:3000', 'https://*', 'https://*.example.com', `https://${chars(245)}`])('can allow the origin %p', origin => {
    expect(render({ allowOrigins: [origin] }).allowOrigins).toStrictEqual([origin]);
  });

  test.each(['allowOrigins', 'allowHeaders'])('cannot have a star beside others in %s', list => {
    expect(() => HttpRouteFilter.cors({ [list]: ['*', 'https://a.example.com'] })).toThrow(
      `${list} of CORS can have '*' alone only, got *, https://a.example.com: ${REFUSED}; leave '*' or the others out`);
  });

  test('can expose every header', () => {
    expect(render({ exposeHeaders: ['*'] }).exposeHeaders).toStrictEqual(['*']);
  });

  test.each(['allowHeaders', 'exposeHeaders'])('cannot have a header in %s that none can be', list => {
    expect(() => HttpRouteFilter.cors({ [list]: ['x a'] })).toThrow(/a header of CORS must be an HTTP token of at most 256 characters, got 'x a'/);
  });

  test.each(['allowOrigins', 'allowHeaders', 'exposeHeaders'])('has room for 64 different entries in %s', list => {
    const entries = (count: number) => times(count, i => list === 'allowOrigins' ? `https://h${i}` : `x-${i}`);

    expect(() => render({ [list]: entries(64) })).not.toThrow();
    expect(() => HttpRouteFilter.cors({ [list]: entries(65) })).toThrow(`${list} of CORS can have at most 64 entries, got 65: ${REFUSED}; leave some out`);
    expect(() => HttpRouteFilter.cors({ [list]: [...entries(2), ...entries(1)] })).toThrow(`${list} of CORS must have different entries, got '${entries(1)[0]}' twice`);
  });

  test('cannot name a method twice', () => {
    expect(() => HttpRouteFilter.cors({ allowMethods: [HttpMethod.GET, HttpMethod.GET] })).toThrow(/allowMethods of CORS must have different entries, got 'GET' twice/);
  });

  test.each([Duration.seconds(0), Duration.millis(1500), Duration.days(30_000)])('cannot have the age %p', maxAge => {
    expect(() => HttpRouteFilter.cors({ maxAge })).toThrow(
      `maxAge of CORS must be a whole number of seconds from 1 to 2147483647, got ${maxAge.toSeconds({ integral: false })} s: ${REFUSED}`);
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

  test.each([
    [{ ...ref, group: 'Example.com' }, 'the group of an extension filter must be that of an API without its version, got \'Example.com\''],
    [{ ...ref, group: 'example.com/v1' }, 'the group of an extension filter must be that of an API without its version, got \'example.com/v1\''],
    [{ ...ref, kind: 'Rate Limit' }, 'the kind of an extension filter must be letters, digits and \'-\', got \'Rate Limit\''],
    [{ ...ref, kind: '' }, 'the kind of an extension filter must be letters, digits and \'-\', got \'\''],
    [{ ...ref, name: '' }, 'the name of an extension filter must be a DNS subdomain'],
  ])('cannot be %p', (wrong, message) => {
    expect(() => HttpRouteFilter.extensionRef(wrong)).toThrow(message);
  });

  test('must be in the namespace of the route', () => {
    const chart = chartOf();
    const filter = HttpRouteFilter.extension(rawObject(chart, 'example.com/v1', 'RateLimit', 'slow', {}, 'limits'));
    routeOf(chart, { rules: [{ filters: [filter] }] });

    expect(messagesOf(chart)).toStrictEqual(["[shop/route] the extension RateLimit 'slow' is in namespace 'limits', and HTTPRoute 'route' in 'shop':"
      + " the Gateway looks for it in the namespace of the route, and answers with status 500; put it into namespace 'shop'"]);
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
    expect(() => routeOf(chartOf(), { rules: [{ filters: [filter(), filter()] }] })).toThrow(
      `rule 1 of HTTPRoute 'route' can have one filter of type ${type}, got 2: ${REFUSED}; put all that they do into one`);
    expect(() => BackendRef.service('podinfo', 80, { filters: [filter(), filter()] })).toThrow(
      `the backend reference 'podinfo' can have one filter of type ${type}, got 2: ${REFUSED}; put all that they do into one`);
  });

  test('can be one of each but the redirect', () => {
    const filters = changes.slice(0, 4).map(([, filter]) => filter());

    expect(renderRule({ filters, backendRefs: [BackendRef.service('podinfo', 80)] }).filters.map((filter: { type: string }) => filter.type)).toStrictEqual(
      ['RequestHeaderModifier', 'ResponseHeaderModifier', 'URLRewrite', 'CORS']);
  });

  test('cannot be a redirect and a rewrite', () => {
    const filters = [HttpRouteFilter.redirect({ port: 443 }), HttpRouteFilter.urlRewrite({ hostname: 'a.example.com' })];

    expect(() => routeOf(chartOf(), { rules: [{ filters }] })).toThrow(
      `rule 1 of HTTPRoute 'route' has both a redirect and a URL rewrite: ${REFUSED}; leave the rewrite out: a redirect has a hostname and a path of its own`);
  });

  test('are 16 at most', () => {
    const mirrors = (count: number) => times(count, i => HttpRouteFilter.mirror(BackendRef.service(`audit-${i}`, 80)));

    expect(() => renderRule({ filters: mirrors(16) })).not.toThrow();
    expect(() => routeOf(chartOf(), { rules: [{ filters: mirrors(17) }] })).toThrow(
      `rule 1 of HTTPRoute 'route' can have at most 16 filters, got 17: ${REFUSED}; leave some out`);
  });
});

describe('a new prefix', () => {
  const REWRITE = HttpRouteFilter.urlRewrite({ path: PathRewrite.prefix('/v2') });
  const on = (matches: object[] | undefined, filter = REWRITE) => () => routeOf(chartOf(), { rules: [{ matches, filters: [filter] }] });
  const message = (has: string) => `rule 1 of HTTPRoute 'route' replaces the prefix of the path, and has ${has}: `
    + `${REFUSED}, since there must be exactly one match, on a path prefix; use a rule for each prefix, or PathRewrite.fullPath`;

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
    expect(on(matches)).toThrow(message(has));
    expect(on(matches, HttpRouteFilter.redirect({ path: PathRewrite.prefix('/v2') }))).toThrow(message(has));
    expect(() => routeOf(chartOf(), { rules: [{ matches, backendRefs: [BackendRef.service('podinfo', 80, { filters: [REWRITE] })] }] })).toThrow(message(has));
  });

  test('is not what a new full path is', () => {
    expect(on([{ path: HttpPathMatch.exact('/api') }], HttpRouteFilter.urlRewrite({ path: PathRewrite.fullPath('/v2') }))).not.toThrow();
  });
});

test('a redirect does not go with backends', () => {
  const redirect = { filters: [HttpRouteFilter.redirect({ scheme: RedirectScheme.HTTPS })], backendRefs: [BackendRef.service('podinfo', 80)] };

  expect(() => routeOf(chartOf(), { parentRefs: [ParentRef.gateway('public')], rules: [redirect] })).toThrow(
    `rule 1 of HTTPRoute 'route' has a redirect beside backends (podinfo): ${REFUSED}; leave the backends out, or use two rules: one that redirects and one that answers`);
});
