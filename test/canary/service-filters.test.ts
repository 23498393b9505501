import { ApiObject, Duration, Testing } from 'cdk8s';
import { canaryOf, chartOf, manifestOf, messagesOf } from './support';
import {
  Analysis, BackendRef, BackendTls, CanaryServiceOptions, CorsOptions, HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpRouteFilter, HttpRouteMatch,
  Metric, PathRewrite, ServiceHeaders, TrafficDistribution,
} from '../../src';
import { expectRefusal, Said, saying } from '../messages';

const COMMON = { interval: Duration.minutes(1), threshold: 5 };

function canaryWith(service: Partial<CanaryServiceOptions>, analysis?: Analysis) {
  return canaryOf(chartOf(), 'canary', { service, ...analysis ? { analysis } : {} });
}

function rendered(service: Partial<CanaryServiceOptions>, analysis?: Analysis): any {
  return manifestOf(canaryWith(service, analysis)).spec.service;
}

function abTest(matches: number): Analysis {
  return Analysis.abTest({ ...COMMON, iterations: 1, match: Array.from({ length: matches }, (_, i) => ({ headers: [HttpHeaderMatch.exact('x-user', `${i}`)] })) });
}

function prefixes(count: number): HttpRouteMatch[] {
  return Array.from({ length: count }, (_, i) => ({ path: HttpPathMatch.prefix(`/${i}`) }));
}

test('a service without filters has none of their fields', () => {
  expect(Object.keys(rendered({ mirror: [] }))).toStrictEqual(['gatewayRefs', 'port']);
});

describe('the headers', () => {
  test('of requests and responses are changed by Flagger\'s words', () => {
    const changes = { set: { 'x-stage': 'shop' }, add: { 'x-a': '1', 'x-b': '2' }, remove: ['x-debug', 'x-trace'] };

    expect(rendered({ headers: { request: changes, response: { remove: ['server'] } } }).headers).toStrictEqual({ request: changes, response: { remove: ['server'] } });
  });

  test.each<[string, ServiceHeaders, Said]>([
    ['nothing', {}, ['VAL-12', 'service.headers', 'neither']],
    ['no change of the request', { request: {} }, ['VAL-12', 'service.headers.request', 'none']],
    ['no change of the response', { response: { set: {}, remove: [] } }, ['VAL-12', 'service.headers.response', 'none']],
    ['a name with a space', { request: { set: { 'x stage': '1' } } }, ['GW-12', 'service.headers.request', 'set', 'x stage']],
    ['an empty value', { response: { add: { 'x-a': '' } } }, ['GW-12', 'service.headers.response', 'x-a', 4096, 0]],
    // The API server takes them side by side, and one of them is ignored.
    ['names that differ in case', { request: { set: { 'X-A': '1', 'x-a': '2' } } }, ['GW-30', 'service.headers.request', 'set', 'x-a']],
    ['more than 16', { request: { remove: Array.from({ length: 17 }, (_, i) => `x-${i}`) } }, ['GW-29', 'service.headers.request', 'remove', 16, 17]],
  ])('are refused with %s', (_, headers, said) => {
    expectRefusal(() => canaryWith({ headers }), ...said);
  });
});

describe('the rewrite', () => {
  // Flagger takes every word but ReplacePrefixMatch for a full path.
  test.each([
    [{ path: PathRewrite.prefix('/v2') }, { uri: '/v2', type: 'ReplacePrefixMatch' }],
    [{ path: PathRewrite.fullPath('/v2') }, { uri: '/v2', type: 'ReplaceFullPath' }],
    [{ hostname: 'app.example.com' }, { authority: 'app.example.com' }],
    [{ hostname: 'app.example.com', path: PathRewrite.prefix('/') }, { authority: 'app.example.com', uri: '/', type: 'ReplacePrefixMatch' }],
  ])('%# has Flagger\'s words', (rewrite, expected) => {
    expect(rendered({ rewrite }).rewrite).toStrictEqual(expected);
  });

  test('changes something', () => {
    expectRefusal(() => canaryWith({ rewrite: {} }), 'GW-17', 'neither');
  });

  test.each(['app.example.com:8080', '*.example.com', '10.0.0.1', ''])('has no host %p', (hostname) => {
    expectRefusal(() => canaryWith({ rewrite: { hostname } }), 'GW-12');
  });
});

describe('a rewrite of the prefix', () => {
  const rewrite = { path: PathRewrite.prefix('/v2') };

  test.each<[string, HttpRouteMatch[] | undefined]>([
    ['no match', undefined], ['an empty list', []], ['one match on a prefix', prefixes(1)], ['one match without a path', [{ method: HttpMethod.GET }]],
  ])('goes with %s', (_, match) => {
    expect(rendered({ rewrite, match }).rewrite.type).toBe('ReplacePrefixMatch');
  });

  test('does not go with two matches', () => {
    expectRefusal(() => canaryWith({ rewrite, match: prefixes(2) }), 'GW-15', 'service.match', 2);
  });

  test.each([['Exact', HttpPathMatch.exact('/v1')], ['RegularExpression', HttpPathMatch.regularExpression('/v.')]])('does not go with a match of type %s', (type, path) => {
    expectRefusal(() => canaryWith({ rewrite, match: [{ path }] }), 'GW-15', 'service.match', 'one', type);
  });

  test('goes with an A/B test of one match only', () => {
    expect(() => canaryWith({ rewrite }, abTest(1))).not.toThrow();
    expectRefusal(() => canaryWith({ rewrite }, abTest(2)), 'GW-15', 'A/B', 2);
  });

  test('is not a rewrite of the whole path', () => {
    expect(() => canaryWith({ rewrite: { path: PathRewrite.fullPath('/v2') }, match: [...prefixes(2), { path: HttpPathMatch.exact('/x') }] }, abTest(2))).not.toThrow();
  });
});

describe('the mirrors', () => {
  test('are backends by name, of this or another namespace, and by construct', () => {
    const chart = chartOf();
    const audit = new ApiObject(chart, 'audit', {
      apiVersion: 'v1', kind: 'Service', metadata: { name: 'audit' }, spec: { selector: { app: 'audit' }, ports: [{ port: 9000 }] },
    });
    const mirror = [BackendRef.of(audit), BackendRef.service('shadow', 80), BackendRef.service('lake', 8080, { namespace: 'data', grantedElsewhere: true })];

    expect(manifestOf(canaryOf(chart, 'canary', { service: { mirror } })).spec.service.mirror).toStrictEqual([
      { backendRef: { group: '', kind: 'Service', name: 'audit', port: 9000 } },
      { backendRef: { group: '', kind: 'Service', name: 'shadow', port: 80 } },
      { backendRef: { group: '', kind: 'Service', name: 'lake', namespace: 'data', port: 8080 } },
    ]);
  });

  test('have no weight and no filters, which Flagger could not pass on', () => {
    expectRefusal(() => canaryWith({ mirror: [BackendRef.service('audit', 80, { weight: 3 })] }), 'VAL-13', 'audit');
    expectRefusal(() => canaryWith({ mirror: [BackendRef.service('audit', 80, { filters: [HttpRouteFilter.requestHeaders({ remove: ['cookie'] })] })] }), 'VAL-13', 'audit');
  });

  test('have the port that the Service in the app has', () => {
    const chart = chartOf();
    new ApiObject(chart, 'audit', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'audit' }, spec: { selector: { app: 'audit' }, ports: [{ port: 9000 }] } });
    canaryOf(chart, 'canary', { service: { mirror: [BackendRef.service('audit', 80)] } });

    expect(messagesOf(chart)).toStrictEqual([saying('HR-04', '[shop/canary]', 'Service', 'audit', 80, 9000)]);
  });

  test('in another namespace get a ReferenceGrant, and those with TLS a BackendTLSPolicy', () => {
    const chart = chartOf();
    const mirror = [BackendRef.service('lake', 8443, { namespace: 'data', tls: BackendTls.systemCa({ hostname: 'lake.example.com' }) })];
    canaryOf(chart, 'canary', { service: { mirror } });
    const manifests = Testing.synth(chart);

    expect(manifests.map(({ kind }: any) => kind).sort()).toStrictEqual(['BackendTLSPolicy', 'Canary', 'ReferenceGrant']);
    expect(manifests.find(({ kind }: any) => kind === 'ReferenceGrant')).toMatchObject({
      metadata: { namespace: 'data' },
      spec: {
        from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }], to: [{ group: '', kind: 'Service', name: 'lake' }],
      },
    });
    expect(manifests.find(({ kind }: any) => kind === 'BackendTLSPolicy')).toMatchObject({
      metadata: { namespace: 'data' }, spec: { targetRefs: [{ group: '', kind: 'Service', name: 'lake' }] },
    });
  });

  test('get no ReferenceGrant where somebody else makes it, or the canary is refused', () => {
    const chart = chartOf();
    const mirror = [BackendRef.service('lake', 80, { namespace: 'data', grantedElsewhere: true })];
    canaryOf(chart, 'canary', { service: { mirror } });
    const refused = chartOf();
    canaryOf(refused, 'canary', { service: { gatewayRefs: [], mirror: [BackendRef.service('lake', 80, { namespace: 'data' })] } });

    expect(Testing.synth(chart)).toHaveLength(1);
    expect(messagesOf(refused)).toHaveLength(1);
    expect(refused.node.findAll().filter(ApiObject.isApiObject)).toHaveLength(1);
  });

  // Flagger takes it for the mirror of a blue/green rollout, and skips hooks.
  test('are not the canary itself', () => {
    expectRefusal(() => canaryWith({ name: 'web', mirror: [BackendRef.service('audit', 80), BackendRef.service('web-canary', 80)] }), 'GW-24', 'service.mirror', 'Service', 'web-canary');
    expect(() => canaryWith({ name: 'web', mirror: [BackendRef.service('podinfo-canary', 80)] })).not.toThrow();
  });
});

describe('CORS', () => {
  test('has Flagger\'s words, and those that it knows', () => {
    const allowOrigins = ['https://shop.example.com', 'https://*.example.org'];
    const headers = { allowHeaders: ['x-a'], exposeHeaders: ['x-b'], allowCredentials: true };
    const corsPolicy = { allowOrigins, allowMethods: [HttpMethod.GET, HttpMethod.PUT], ...headers, maxAge: Duration.days(1) };

    expect(rendered({ corsPolicy }).corsPolicy).toStrictEqual({ allowOrigin: allowOrigins, allowMethods: ['GET', 'PUT'], ...headers, maxAge: '86400s' });
  });

  // Without an age Flagger resets the weights on every tick.
  test('always has an age', () => {
    expect(rendered({ corsPolicy: { allowOrigins: ['*'], allowAllMethods: true } }).corsPolicy).toStrictEqual({ allowOrigin: ['*'], allowMethods: ['*'], maxAge: '5s' });
  });

  test.each<[CorsOptions, Said]>([
    [{ allowOrigins: ['example.com'] }, ['GW-22', 'example.com']],
    [{ allowOrigins: ['*', 'https://example.com'] }, ['VAL-13', 'allowOrigins', '*']],
    [{ maxAge: Duration.millis(500) }, ['GW-19', 'maxAge', 1, 0.5]],
  ])('is refused as the CRD refuses it: %j', (corsPolicy, said) => {
    expectRefusal(() => canaryWith({ corsPolicy }), ...said);
  });
});

describe('the limits of a rule of the route', () => {
  test('are 64 matches', () => {
    expect(() => canaryWith({ match: prefixes(64) })).not.toThrow();
    expectRefusal(() => canaryWith({ match: prefixes(65) }), 'GW-29', 64, 65);
  });

  // Flagger writes each match of the test with each of the service.
  test('are 64 pairs of matches in an A/B test', () => {
    expect(() => canaryWith({ match: prefixes(8) }, abTest(8))).not.toThrow();
    expectRefusal(() => canaryWith({ match: prefixes(8) }, abTest(9)), 'GW-29', 64, 72, 'A/B');
  });

  const mirrors = (count: number) => Array.from({ length: count }, (_, i) => BackendRef.service(`audit-${i}`, 80));

  test('are 16 filters', () => {
    const headers = { request: { remove: ['a'] }, response: { remove: ['b'] } };
    const others = { headers, rewrite: { hostname: 'app.example.com' }, corsPolicy: {} };

    expect(() => canaryWith({ ...others, mirror: mirrors(12) })).not.toThrow();
    expectRefusal(() => canaryWith({ ...others, mirror: mirrors(13) }), 'GW-29', 16, 17, 13, 'service.mirror');
  });

  test.each([
    ['mirrors to the canary', Analysis.blueGreen({ ...COMMON, iterations: 1, mirror: true })],
    ['deletes a cookie', Analysis.weighted({ ...COMMON, stepWeight: 10, sessionAffinity: { cookieName: 'c' } })],
  ])('are 15 filters beside the one that %s', (_, analysis) => {
    expect(() => canaryWith({ mirror: mirrors(15) }, analysis)).not.toThrow();
    expectRefusal(() => canaryWith({ mirror: mirrors(16) }, analysis), 'GW-29', 16, 17, 'service.mirror');
  });

  test('are 16 hosts', () => {
    const hosts = Array.from({ length: 16 }, (_, i) => `${i}.example.com`);
    const canary = canaryWith({ hosts });

    expect(manifestOf(canary).spec.service.hosts).toHaveLength(16);
    expectRefusal(() => canary.addHost('one.more.example.com'), 'GW-29', 16, 17);
  });
});

test('session affinity and changes of the response headers do not go together', () => {
  const analysis = Analysis.weighted({ ...COMMON, stepWeight: 10, sessionAffinity: { cookieName: 'c' } });

  expect(() => canaryWith({ headers: { request: { remove: ['a'] } } }, analysis)).not.toThrow();
  expectRefusal(() => canaryWith({ headers: { response: { remove: ['a'] } } }, analysis), 'AN-14', 'service.headers.response');
});

describe('the Services', () => {
  test.each([
    [TrafficDistribution.PREFER_CLOSE, 'PreferClose'], [TrafficDistribution.PREFER_SAME_ZONE, 'PreferSameZone'], [TrafficDistribution.PREFER_SAME_NODE, 'PreferSameNode'],
  ])('can distribute the traffic by %s', (trafficDistribution, text) => {
    expect(rendered({ trafficDistribution }).trafficDistribution).toBe(text);
  });

  test('can have metadata of others', () => {
    const unmanagedMetadata = { labels: ['team'], annotations: ['example.com/owner'] };

    expect(rendered({ unmanagedMetadata }).unmanagedMetadata).toStrictEqual(unmanagedMetadata);
  });

  test.each([{ labels: ['a b'] }, { annotations: ['a b'] }])('have no metadata by such a key: %j', (unmanagedMetadata) => {
    expectRefusal(() => canaryWith({ unmanagedMetadata }), 'VAL-08', 'service.unmanagedMetadata', 'a b');
  });
});

describe('the Prometheus of a canary', () => {
  const withServer = (metricsServer: string) => canaryOf(chartOf(), 'canary', {
    metricsServer, analysis: Analysis.weighted({ ...COMMON, stepWeight: 10, metrics: [Metric.requestSuccessRate({ min: 99 })] }),
  });

  test('can be its own', () => {
    expect(manifestOf(withServer('http://prometheus.shop:9090')).spec.metricsServer).toBe('http://prometheus.shop:9090');
  });

  test('is an absolute URL', () => {
    expectRefusal(() => withServer('prometheus:9090'), 'VAL-07', 'metricsServer', 'prometheus:9090');
  });
});
