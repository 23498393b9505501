import { ApiObject, App, Duration, JsonPatch } from 'cdk8s';
import { chars, chartOf, manifestOf, messagesOf, rawObject, rawService, renderRule, routeOf, times } from './fixtures';
import {
  AllowedRoutes, BackendRef, Gateway, HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpQueryParamMatch, HttpRoute, HttpRouteFilter, HttpRouteMatch,
  HttpRouteRetry, Listener, ListenerTls, LabelOperator, ParentRef,
} from '../../src';
import * as standardError from '../../src/app/standard-error';
import { expectRefusal, saying } from '../messages';
const PODINFO = { group: '', kind: 'Service', name: 'podinfo', port: 80, weight: 1 };
const EVERYTHING = { path: { type: 'PathPrefix', value: '/' } };

describe('a route', () => {
  test('has all that it is given', () => {
    const route = new HttpRoute(chartOf(), 'route', {
      metadata: { name: 'shop', labels: { team: 'a' } },
      parentRefs: [ParentRef.gateway('public')],
      hostnames: ['shop.example.com', '*.shop.example.com'],
      rules: [{ backendRefs: [BackendRef.service('podinfo', 80)] }],
    });

    expect(manifestOf(route)).toStrictEqual({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'shop', namespace: 'shop', labels: { team: 'a' } },
      spec: {
        parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public' }],
        hostnames: ['shop.example.com', '*.shop.example.com'],
        rules: [{ matches: [EVERYTHING], backendRefs: [PODINFO] }],
      },
    });
    expect([route.name, route.namespace]).toStrictEqual(['shop', 'shop']);
  });

  test('is the same by calls as by props', () => {
    const chart = chartOf();
    const parent = ParentRef.gateway('public');
    const rule = { backendRefs: [BackendRef.service('podinfo', 80)] };
    const route = new HttpRoute(chart, 'calls');

    route.addParentRef(parent);
    route.addHostname('shop.example.com');
    route.addRule(rule);

    expect(manifestOf(route).spec).toStrictEqual(manifestOf(new HttpRoute(chart, 'props', { parentRefs: [parent], hostnames: ['shop.example.com'], rules: [rule] })).spec);
    expect(route.parentRefs).toStrictEqual([parent]);
  });

  test('is in the namespace of its metadata rather than of its chart', () => {
    expect(routeOf(chartOf(), { metadata: { namespace: 'other' } }).namespace).toBe('other');
  });

  test('has a name made by cdk8s where it is given none', () => {
    const route = new HttpRoute(chartOf(), 'route');

    expect(route.name).toMatch(/^shop-route-/);
  });

  test('takes patches', () => {
    const route = routeOf(chartOf());

    ApiObject.of(route).addJsonPatch(JsonPatch.add('/spec/rules/0/name', 'all'));

    expect(manifestOf(route).spec.rules[0].name).toBe('all');
  });

  test('keeps the rules that it was given', () => {
    const backendRefs = [BackendRef.service('podinfo', 80)];
    const route = routeOf(chartOf(), { rules: [{ backendRefs }] });

    backendRefs.push(BackendRef.service('other', 80));

    expect(manifestOf(route).spec.rules[0].backendRefs).toHaveLength(1);
  });

  test('must be attached to something', () => {
    const chart = chartOf();
    routeOf(chart, { parentRefs: [] });

    expect(messagesOf(chart)).toStrictEqual([saying('APP-01', '[shop/route]', 'HTTPRoute', 'route', 'parentRefs')]);
  });

  test('must have a rule', () => {
    const chart = chartOf();
    routeOf(chart, { rules: [] });

    expect(messagesOf(chart)).toStrictEqual([saying('APP-01', '[shop/route]', 'HTTPRoute', 'route')]);
  });
});

describe('the rules of a route', () => {
  test('are 16 at most', () => {
    const rule = { backendRefs: [BackendRef.service('podinfo', 80)] };
    const route = routeOf(chartOf(), { rules: times(16, () => rule) });

    expectRefusal(() => route.addRule(rule), 'GW-29', 'HTTPRoute', 'route', 16, 17);
    expect(manifestOf(route).spec.rules).toHaveLength(16);
  });

  test('have 128 matches at most, of which a rule without any is one', () => {
    const matches = (count: number) => times(count, i => ({ path: HttpPathMatch.exact(`/${i}`) }));
    const route = routeOf(chartOf(), { rules: [{ matches: matches(64) }, { matches: matches(63) }, {}] });

    expectRefusal(() => route.addRule({}), 'GW-29', 'HTTPRoute', 'route', 128, 129);
    expect(() => manifestOf(route)).not.toThrow();
  });

  test('have 64 matches each at most', () => {
    expectRefusal(() => routeOf(chartOf(), { rules: [{ matches: times(65, i => ({ path: HttpPathMatch.exact(`/${i}`) })) }] }), 'GW-29', 1, 'HTTPRoute', 'route', 64, 65);
  });

  test('have 16 backends each at most', () => {
    const refs = (count: number) => times(count, i => BackendRef.service(`podinfo-${i}`, 80));

    expect(renderRule({ backendRefs: refs(16) }).backendRefs).toHaveLength(16);
    expectRefusal(() => routeOf(chartOf(), { rules: [{ backendRefs: refs(17) }] }), 'GW-29', 1, 'HTTPRoute', 'route', 16, 17);
  });

  test('can have names, which messages use', () => {
    expect(renderRule({ name: 'checkout' }).name).toBe('checkout');
    expectRefusal(() => routeOf(chartOf(), { rules: [{ name: 'checkout', backendRefs: times(17, () => BackendRef.service('podinfo', 80)) }] }), 'GW-29', 'checkout', 'HTTPRoute', 'route');
  });

  test.each(['', 'Check', 'check_out'])('cannot have the name %p', name => {
    expectRefusal(() => routeOf(chartOf(), { rules: [{ name }] }), 'VAL-04', 'HTTPRoute', 'route');
  });

  test('cannot have one name twice', () => {
    expectRefusal(() => routeOf(chartOf(), { rules: [{ name: 'checkout' }, { name: 'checkout' }] }), 'VAL-14', 'HTTPRoute', 'route', 'checkout');
  });

  test('that were refused leave those that were there', () => {
    const route = routeOf(chartOf());

    expect(() => route.addRule({ name: '' })).toThrow();

    expect(manifestOf(route).spec.rules).toHaveLength(1);
  });

  test('can grow until synthesis where they are made by a stage', () => {
    const refs: BackendRef[] = [];
    const route = routeOf(chartOf(), { rules: [] });
    route._addLazyRule(() => ({ backendRefs: refs }));

    refs.push(BackendRef.service('podinfo', 80));

    expect(manifestOf(route).spec.rules).toStrictEqual([{ matches: [EVERYTHING], backendRefs: [PODINFO] }]);
  });

  test('that grow are checked at synthesis', () => {
    const chart = chartOf();
    routeOf(chart, { rules: [] })._addLazyRule(() => ({ filters: times(17, () => HttpRouteFilter.mirror(BackendRef.service('audit', 80))) }));

    expect(messagesOf(chart)).toStrictEqual([saying('GW-29', '[shop/route]', 1, 'HTTPRoute', 'route', 16, 17)]);
  });
});

describe('a match of a rule', () => {
  const render = (match: HttpRouteMatch) => renderRule({ matches: [match] }).matches;

  test('has the types written out', () => {
    expect(render({
      path: HttpPathMatch.exact('/api'),
      method: HttpMethod.POST,
      headers: [HttpHeaderMatch.exact('x-a', '1'), HttpHeaderMatch.regularExpression('x-b', '.*')],
      queryParams: [HttpQueryParamMatch.exact('a', '1'), HttpQueryParamMatch.regularExpression('b', '.*')],
    })).toStrictEqual([{
      path: { type: 'Exact', value: '/api' },
      method: 'POST',
      headers: [{ type: 'Exact', name: 'x-a', value: '1' }, { type: 'RegularExpression', name: 'x-b', value: '.*' }],
      queryParams: [{ type: 'Exact', name: 'a', value: '1' }, { type: 'RegularExpression', name: 'b', value: '.*' }],
    }]);
  });

  test.each([
    ['a prefix', HttpPathMatch.prefix('/api'), { type: 'PathPrefix', value: '/api' }],
    ['a regular expression', HttpPathMatch.regularExpression('/api/v[0-9]+'), { type: 'RegularExpression', value: '/api/v[0-9]+' }],
  ])('can be on %s', (_, path, expected) => {
    expect(render({ path })).toStrictEqual([{ path: expected }]);
  });

  test('is on every path where it names none', () => {
    expect(render({ method: HttpMethod.GET })).toStrictEqual([{ ...EVERYTHING, method: 'GET' }]);
  });

  test('has room for 16 headers and 16 query parameters', () => {
    const headers = (count: number) => times(count, i => HttpHeaderMatch.exact(`x-${i}`, '1'));
    const queryParams = (count: number) => times(count, i => HttpQueryParamMatch.exact(`x-${i}`, '1'));

    expect(() => render({ headers: headers(16), queryParams: queryParams(16) })).not.toThrow();
    expectRefusal(() => render({ headers: headers(17) }), 'GW-29', 1, 'HTTPRoute', 'route', 16, 17);
    expectRefusal(() => render({ queryParams: queryParams(17) }), 'GW-29', 1, 'HTTPRoute', 'route', 16, 17);
  });

  test('cannot name a header twice, however it is written', () => {
    expectRefusal(() => render({ headers: [HttpHeaderMatch.exact('x-a', '1'), HttpHeaderMatch.exact('X-A', '2')] }), 'VAL-14', 1, 'HTTPRoute', 'route', 'X-A');
  });

  test('cannot name a query parameter twice, and case counts', () => {
    expect(() => render({ queryParams: [HttpQueryParamMatch.exact('a', '1'), HttpQueryParamMatch.exact('A', '1')] })).not.toThrow();
    expectRefusal(() => render({ queryParams: [HttpQueryParamMatch.exact('a', '1'), HttpQueryParamMatch.exact('a', '2')] }), 'VAL-14', 1, 'HTTPRoute', 'route', 'a');
  });
});

describe('the timeouts of a rule', () => {
  const render = (request?: Duration, backendRequest?: Duration) => renderRule({ timeouts: { request, backendRequest } }).timeouts;

  test('are written in the form of the Gateway API', () => {
    expect(render(Duration.minutes(2), Duration.millis(1500))).toStrictEqual({ request: '120s', backendRequest: '1s500ms' });
  });

  test('may be the same', () => {
    expect(render(Duration.seconds(5), Duration.seconds(5))).toStrictEqual({ request: '5s', backendRequest: '5s' });
  });

  test('may have no limit', () => {
    expect(render(Duration.seconds(0), Duration.seconds(5))).toStrictEqual({ request: '0s', backendRequest: '5s' });
    expect(render(undefined, Duration.seconds(5))).toStrictEqual({ backendRequest: '5s' });
  });

  test('cannot be longer for a try than for the whole', () => {
    expectRefusal(() => render(Duration.seconds(1), Duration.millis(1001)), 'VAL-13', 'timeouts.backendRequest', 1, 'HTTPRoute', 'route', 'timeouts.request', '1s1ms');
  });

  test.each([Duration.millis(0.5), Duration.days(2)])('cannot be %p', duration => {
    expectRefusal(() => render(duration), 'GW-12', 'timeouts.request', 1, 'HTTPRoute', 'route');
    expectRefusal(() => render(undefined, duration), 'GW-12', 'timeouts.backendRequest', 1);
  });
});

describe('the retries of a rule', () => {
  const render = (retry: HttpRouteRetry) => renderRule({ retry }).retry;
  let warnings: jest.SpyInstance;

  beforeEach(() => { warnings = jest.spyOn(standardError, 'writeLine').mockImplementation(); });
  afterEach(() => warnings.mockRestore());

  test('need a release of the Gateway API, which synthesis names', () => {
    render({});

    expect(warnings.mock.calls.map(([message]) => message)).toStrictEqual([expect.stringMatching(/^warning: \[shop\/route\] spec\.rules\[0\]\.retry needs Gateway API 1\.7; .*\(API-09\)$/)]);
  });

  test('have all that they are given', () => {
    expect(render({ codes: [503, 429], attempts: 3, backoff: Duration.millis(1500) })).toStrictEqual({ codes: [503, 429], attempts: 3, backoff: '1s500ms' });
  });

  test('are one where no number is given, as the CRD has it', () => {
    expect(render({})).toStrictEqual({ attempts: 1 });
    expect(render({ codes: [] })).toStrictEqual({ attempts: 1 });
  });

  test('can be none', () => {
    expect(render({ attempts: 0 })).toStrictEqual({ attempts: 0 });
  });

  test.each([-1, 1.5, NaN])('cannot be %p', attempts => {
    expectRefusal(() => render({ attempts }), 'VAL-03', 'retry.attempts', 'route', attempts);
  });

  test.each([399, 600, 500.5])('cannot come upon %p', code => {
    expectRefusal(() => render({ codes: [500, code] }), 'VAL-03', 'retry.codes', 'route', 400, 599, code);
  });

  test('come upon a code once', () => {
    expect(render({ codes: [400, 599] }).codes).toStrictEqual([400, 599]);
    expectRefusal(() => render({ codes: [500, 503, 500] }), 'VAL-14', 'retry.codes', 'route', 500);
  });

  test('wait for a time that the Gateway API can write', () => {
    expectRefusal(() => render({ backoff: Duration.millis(0.5) }), 'GW-12', 'retry.backoff', 'route', '0.5');
  });

  test('stay as they were given', () => {
    const codes = [500];
    const route = routeOf(chartOf(), { rules: [{ retry: { codes } }] });

    codes.push(404);

    expect(manifestOf(route).spec.rules[0].retry.codes).toStrictEqual([500]);
  });
});

describe('the hostnames of a route', () => {
  test.each(['', '*', 'shop.example.com:80', '10.0.0.1', 'Shop.example.com', 'a.*.com'])('cannot be %p', hostname => {
    expectRefusal(() => routeOf(chartOf()).addHostname(hostname), 'GW-12', 'HTTPRoute', 'route', hostname);
  });

  test('are 16 at most', () => {
    const route = routeOf(chartOf(), { hostnames: times(16, i => `h${i}.example.com`) });

    expectRefusal(() => route.addHostname('more.example.com'), 'GW-29', 'HTTPRoute', 'route', 16, 'more.example.com');
  });
});

describe('the parents of a route', () => {
  test.each([
    ['the same Gateway', ParentRef.gateway('public'), ParentRef.gateway('public'), "'public' of HTTPRoute 'route' is given twice"],
    ['the same Gateway, whose namespace is named once', ParentRef.gateway('public'), ParentRef.gateway('public', { namespace: 'shop' }), "'public' of HTTPRoute 'route' is given twice"],
    ['the same listener', ParentRef.listener('public', 'a'), ParentRef.gateway('public', { sectionName: 'a' }), "'public' of HTTPRoute 'route' is given twice"],
    ['two ports of one Gateway', ParentRef.gateway('public', { port: 80 }), ParentRef.gateway('public', { port: 443 }), "'public' of HTTPRoute 'route' is given twice"],
    ['a listener and the whole Gateway', ParentRef.listener('public', 'a'), ParentRef.gateway('public'), "'public' of HTTPRoute 'route' is given twice, once for all listeners"],
  ])('cannot be %s', (_, first, second, wrong) => {
    expectRefusal(() => routeOf(chartOf(), { parentRefs: [first, second] }), 'VAL-14', wrong);
  });

  test.each([
    ['two Gateways', ParentRef.gateway('public'), ParentRef.gateway('private')],
    ['two listeners', ParentRef.listener('public', 'a'), ParentRef.listener('public', 'b')],
    ['a Gateway and a Service', ParentRef.gateway('public'), ParentRef.service('public')],
    ['Gateways of two namespaces', ParentRef.gateway('public'), ParentRef.gateway('public', { namespace: 'other' })],
  ])('can be %s', (_, first, second) => {
    expect(manifestOf(routeOf(chartOf(), { parentRefs: [first, second] })).spec.parentRefs).toHaveLength(2);
  });

  test('are 32 at most', () => {
    const refs = times(32, i => ParentRef.gateway(`g${i}`));
    const route = routeOf(chartOf(), { parentRefs: refs });

    expectRefusal(() => route.addParentRef(ParentRef.gateway('more')), 'GW-29', 'HTTPRoute', 'route', 32, 'more');
    expect(() => manifestOf(route)).not.toThrow();
  });
});

describe('a route to a Gateway of the app', () => {
  const gatewayIn = (app: App, allowedRoutes?: AllowedRoutes) => new Gateway(chartOf(app, 'gateways', 'gateways'), 'gateway', {
    metadata: { name: 'public' }, gatewayClassName: 'any', listeners: [Listener.http({ name: 'http', allowedRoutes }), Listener.http({ name: 'alt', port: 8080, allowedRoutes })],
  });
  const messages = (parent: (gateway: Gateway) => ParentRef, allowedRoutes?: AllowedRoutes, namespace: string = 'shop') => {
    const app = new App();
    const chart = chartOf(app, 'shop', namespace);
    routeOf(chart, { parentRefs: [parent(gatewayIn(app, allowedRoutes))] });
    return messagesOf(chart);
  };
  const all = AllowedRoutes.allNamespaces();

  test('attaches to a listener that is there', () => {
    expect(messages(gateway => gateway.listener('http'), all)).toStrictEqual([]);
    expect(messages(gateway => ParentRef.of(gateway, { port: 8080 }), all)).toStrictEqual([]);
  });

  test.each([
    ['another name', ParentRef.listener('public', 'https', { namespace: 'gateways' }), " 'https'"],
    ['another port', ParentRef.gateway('public', { namespace: 'gateways', port: 443 }), ' on port 443'],
    ['the name of one and the port of another', ParentRef.gateway('public', { namespace: 'gateways', sectionName: 'http', port: 8080 }), " 'http' on port 8080"],
  ])('cannot name a listener by %s', (_, parent, what) => {
    expect(messages(() => parent, all)).toStrictEqual([saying('HR-01', '[shop/route]', 'Gateway', 'public', `listener${what}`, 'http', 80, 8080)]);
  });

  test('must be in its namespace where no other is allowed', () => {
    expect(messages(gateway => gateway.listener('http'))).toStrictEqual([saying('HR-02', '[shop/route]', 'Gateway', 'public', 'gateways', 'shop', 'http')]);
    expect(messages(gateway => ParentRef.of(gateway))).toStrictEqual([saying('HR-02', '[shop/route]', 'Gateway', 'public', 'gateways', 'shop')]);
    expect(messages(gateway => gateway.listener('http'), undefined, 'gateways')).toStrictEqual([]);
  });

  test('must be in a namespace that is allowed by name', () => {
    expect(messages(gateway => gateway.listener('http'), AllowedRoutes.fromNamed(['shop', 'bank']))).toStrictEqual([]);
    expect(messages(gateway => gateway.listener('http'), AllowedRoutes.fromNamed(['bank']))).toStrictEqual([saying('HR-02', '[shop/route]', 'Gateway', 'public', 'gateways', 'shop', 'http')]);
    expect(messages(gateway => gateway.listener('http'), AllowedRoutes.fromNamespaces({ matchLabels: { 'kubernetes.io/metadata.name': 'bank' } })))
      .toStrictEqual([saying('HR-02', '[shop/route]', 'Gateway', 'public', 'gateways', 'shop', 'http')]);
  });

  test('is trusted where the labels of its namespace decide, which are not known', () => {
    expect(messages(gateway => gateway.listener('http'), AllowedRoutes.fromNamespaces({ matchLabels: { team: 'shop' } }))).toStrictEqual([]);
    expect(messages(gateway => gateway.listener('http'), AllowedRoutes.fromNamespaces({
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: LabelOperator.NOT_IN, values: ['bank'] }],
    }))).toStrictEqual([]);
  });

  const hostMessages = (listener: string | undefined, hostnames: string[]) => {
    const chart = chartOf();
    const gateway = new Gateway(chart, 'gateway', {
      metadata: { name: 'public' }, gatewayClassName: 'any', listeners: [Listener.http({ name: 'http', hostname: listener })],
    });
    routeOf(chart, { parentRefs: [gateway.listener('http')], hostnames });
    return messagesOf(chart);
  };

  test.each<[string | undefined, string[]]>([
    [undefined, ['shop.example.com']], ['shop.example.com', []], ['shop.example.com', ['shop.example.com']], ['*.example.com', ['shop.example.com']],
    ['*.example.com', ['a.shop.example.com']], ['*.example.com', ['*.shop.example.com']], ['*.example.com', ['*.example.com']],
    ['shop.example.com', ['*.example.com']], ['shop.example.com', ['other.example.com', '*.example.com']],
  ])('has a host in common with the listener for %p: %p', (listener, hostnames) => {
    expect(hostMessages(listener, hostnames)).toStrictEqual([]);
  });

  test.each<[string, string[]]>([
    ['shop.example.com', ['bank.example.com']], ['*.example.com', ['example.com']], ['*.example.com', ['badexample.com']], ['shop.example.com', ['*.shop.example.com']],
    ['*.shop.example.com', ['*.bank.example.com', 'shop.example.com']],
  ])('has no host in common with the listener for %p: %p', (listener, hostnames) => {
    expect(hostMessages(listener, hostnames)).toStrictEqual([
      saying('HR-03', '[shop/route]', 'Gateway', 'public', listener, 'http', hostnames.join(', ')),
    ]);
  });

  test('does not attach to a listener that does not speak HTTP', () => {
    const chart = chartOf();
    const gateway = new Gateway(chart, 'gateway', {
      metadata: { name: 'public' }, gatewayClassName: 'any', listeners: [Listener.tls({ name: 'tls', tls: ListenerTls.passthrough() })],
    });
    routeOf(chart, { parentRefs: [gateway.listener('tls')] });

    expect(messagesOf(chart)).toStrictEqual([saying('HR-02', '[shop/route]', 'Gateway', 'public', 'tls')]);
  });

  test('is checked with a raw Gateway too, and its patches', () => {
    const chart = chartOf();
    const gateway = rawObject(chart, 'gateway.networking.k8s.io/v1', 'Gateway', 'public', { spec: { listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] } });
    routeOf(chart, { parentRefs: [ParentRef.listener('public', 'web')] });

    expect(messagesOf(chart)).toStrictEqual([saying('HR-01', 'web', 'http', 80)]);
    gateway.addJsonPatch(JsonPatch.replace('/spec/listeners/0/name', 'web'));
    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('cannot attach to a Gateway that has no listener at all', () => {
    const chart = chartOf();
    rawObject(chart, 'gateway.networking.k8s.io/v1', 'Gateway', 'public');
    routeOf(chart);

    expect(messagesOf(chart)).toStrictEqual([saying('HR-01', 'Gateway', 'public', 'none')]);
  });

  test('is trusted where no namespace is known', () => {
    const chart = chartOf(new App(), 'nowhere', null);
    const gateway = new Gateway(chart, 'gateway', { metadata: { name: 'public' }, gatewayClassName: 'any', listeners: [Listener.http({ name: 'http' })] });
    routeOf(chart, { parentRefs: [gateway.listener('http')] });

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('is let in by a raw selector of labels and expressions that says nothing of names', () => {
    const chart = chartOf();
    const from = (selector?: object) => ({ namespaces: { from: 'Selector', selector } });
    rawObject(chart, 'gateway.networking.k8s.io/v1', 'Gateway', 'public', {
      spec: {
        listeners: [{ name: 'a', port: 80, protocol: 'HTTP', allowedRoutes: from() }, {
          name: 'b',
          port: 81,
          protocol: 'HTTP',
          allowedRoutes: from({
            matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop'] }],
          }),
        }],
      },
    });
    routeOf(chart, { parentRefs: [ParentRef.listener('public', 'a'), ParentRef.listener('public', 'b')] });

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('is not checked where the Gateway is not in the app', () => {
    const chart = chartOf();
    routeOf(chart, { parentRefs: [ParentRef.listener('public', 'web')] });

    expect(messagesOf(chart)).toStrictEqual([]);
  });
});

describe('a backend of a route', () => {
  test('is a Service of the app without a selector, too', () => {
    const chart = chartOf();
    const service = rawObject(chart, 'v1', 'Service', 'legacy', { spec: { ports: [{ port: 8080 }] } });

    expect(manifestOf(routeOf(chart, { rules: [{ backendRefs: [BackendRef.of(service)] }] })).spec.rules[0].backendRefs).toStrictEqual(
      [{ ...PODINFO, name: 'legacy', port: 8080 }]);
  });

  test('must be a port that the Service has', () => {
    const chart = chartOf();
    rawService(chart, 'podinfo', [{ port: 9898 }]);
    routeOf(chart);

    expect(messagesOf(chart)).toStrictEqual([saying('HR-04', '[shop/route]', 'Service', 'podinfo', 80, 9898)]);
  });

  test('is checked in a mirror and in the filters of another backend as well', () => {
    const chart = chartOf();
    rawService(chart, 'audit', [{ port: 9898 }]);
    const mirror = HttpRouteFilter.mirror(BackendRef.service('audit', 80));
    routeOf(chart, { rules: [{ filters: [mirror] }] }, 'one');
    routeOf(chart, { rules: [{ backendRefs: [BackendRef.service('podinfo', 80, { filters: [mirror] })] }] }, 'two');

    expect(messagesOf(chart)).toStrictEqual(['one', 'two'].map(() => expect.stringMatching(/the backend Service 'audit' does not expose port 80/)));
  });

  test('can have a weight', () => {
    const refs = [BackendRef.service('a', 80, { weight: 3 }), BackendRef.service('b', 80, { weight: 0 }), BackendRef.service('c', 80, { weight: 1_000_000 })];

    expect(renderRule({ backendRefs: refs }).backendRefs.map((ref: { weight: number }) => ref.weight)).toStrictEqual([3, 0, 1_000_000]);
  });

  test.each([-1, 1_000_001, 0.5, NaN])('cannot have the weight %d', weight => {
    expectRefusal(() => BackendRef.service('podinfo', 80, { weight }), 'VAL-03', 'podinfo', 0, 1000000, weight);
    expectRefusal(() => BackendRef.of(rawService(chartOf(), 'podinfo', [{ port: 80 }]), { weight }), 'VAL-03', 'podinfo', 0, 1000000, weight);
  });

  test('can have filters of its own', () => {
    const ref = BackendRef.service('podinfo', 80, { filters: [HttpRouteFilter.requestHeaders({ set: { 'x-a': '1' } })] });

    expect(renderRule({ backendRefs: [ref] }).backendRefs).toStrictEqual([
      { ...PODINFO, filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-a', value: '1' }] } }] },
    ]);
  });

  test('can be of another kind, by name or by construct, with a port or without', () => {
    const chart = chartOf();
    const backend = rawObject(chart, 'gateway.envoyproxy.io/v1alpha1', 'Backend', 'legacy');
    const ref = { group: 'gateway.envoyproxy.io', kind: 'Backend', name: 'legacy' };
    const backendRefs = [
      BackendRef.of(backend), BackendRef.of(backend, { port: 8080 }),
      BackendRef.resource(ref, { weight: 2 }), BackendRef.resource(ref, { port: 8080 }),
    ];

    expect(manifestOf(routeOf(chart, { rules: [{ backendRefs }] })).spec.rules[0].backendRefs).toStrictEqual([
      { ...ref, weight: 1 }, { ...ref, port: 8080, weight: 1 }, { ...ref, weight: 2 }, { ...ref, port: 8080, weight: 1 },
    ]);
  });

  test('of another kind is checked for its shape', () => {
    const ref = { group: 'gateway.envoyproxy.io', kind: 'Backend', name: 'legacy' };

    expectRefusal(() => BackendRef.resource({ ...ref, group: 'a/v1' }), 'VAL-05', 'legacy', 'a/v1');
    expectRefusal(() => BackendRef.resource({ ...ref, kind: chars(64) }), 'VAL-05', 'legacy');
    expectRefusal(() => BackendRef.resource({ ...ref, name: 'Legacy' }), 'VAL-04', 'Legacy');
    expectRefusal(() => BackendRef.resource(ref, { port: 0 }), 'VAL-02', 'legacy');
    expectRefusal(() => BackendRef.resource(ref, { namespace: 'No' }), 'VAL-04', 'legacy');
  });

  test('that is a Service by group and kind needs a port', () => {
    const ref = { group: '', kind: 'Service', name: 'podinfo' };

    expectRefusal(() => BackendRef.resource(ref), 'VAL-12', 'podinfo', 'none');
    expect(renderRule({ backendRefs: [BackendRef.resource(ref, { port: 80 })] }).backendRefs).toStrictEqual([PODINFO]);
  });
});
