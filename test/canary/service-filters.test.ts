import { ApiObject, Duration, Testing } from 'cdk8s';
import { canaryOf, chartOf, manifestOf, messagesOf } from './support';
import {
  Analysis, BackendRef, BackendTls, CanaryServiceOptions, CorsOptions, HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpRouteFilter, HttpRouteMatch,
  Metric, PathRewrite, ServiceHeaders, TrafficDistribution,
} from '../../src';

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

  test.each<[string, ServiceHeaders, RegExp]>([
    ['nothing', {}, /^service\.headers must change those of the request or of the response, got neither: /],
    ['no change of the request', { request: {} }, /service\.headers\.request must set, add or remove a header, got none/],
    ['no change of the response', { response: { set: {}, remove: [] } }, /service\.headers\.response must set, add or remove a header, got none/],
    ['a name with a space', { request: { set: { 'x stage': '1' } } }, /a header to set by service\.headers\.request must be an HTTP token.*got 'x stage'/],
    ['an empty value', { response: { add: { 'x-a': '' } } }, /the value of the header 'x-a' of service\.headers\.response must have 1 to 4096 characters, got 0/],
    // The API server takes them side by side, and one of them is ignored.
    ['names that differ in case', { request: { set: { 'X-A': '1', 'x-a': '2' } } }, /the headers of service\.headers\.request to set must be different names, got 'x-a' twice/],
    ['more than 16', { request: { remove: Array.from({ length: 17 }, (_, i) => `x-${i}`) } }, /service\.headers\.request can remove at most 16 headers, got 17/],
  ])('are refused with %s', (_, headers, message) => {
    expect(() => canaryWith({ headers })).toThrow(message);
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
    expect(() => canaryWith({ rewrite: {} })).toThrow(/a URL rewrite must have a hostname or a path, got neither: /);
  });

  test.each(['app.example.com:8080', '*.example.com', '10.0.0.1', ''])('has no host %p', (hostname) => {
    expect(() => canaryWith({ rewrite: { hostname } })).toThrow(/the hostname of a URL rewrite must be/);
  });
});

describe('a rewrite of the prefix', () => {
  const rewrite = { path: PathRewrite.prefix('/v2') };
  const effect = 'the API server refuses the HTTPRoute, and the canary stays in Initializing with its target at 0 replicas';

  test.each<[string, HttpRouteMatch[] | undefined]>([
    ['no match', undefined], ['an empty list', []], ['one match on a prefix', prefixes(1)], ['one match without a path', [{ method: HttpMethod.GET }]],
  ])('goes with %s', (_, match) => {
    expect(rendered({ rewrite, match }).rewrite.type).toBe('ReplacePrefixMatch');
  });

  test('does not go with two matches', () => {
    expect(() => canaryWith({ rewrite, match: prefixes(2) })).toThrow(
      `a rewrite of the prefix needs exactly one service.match, got 2: ${effect}; leave one match, or use PathRewrite.fullPath`);
  });

  test.each([['Exact', HttpPathMatch.exact('/v1')], ['RegularExpression', HttpPathMatch.regularExpression('/v.')]])('does not go with a match of type %s', (type, path) => {
    expect(() => canaryWith({ rewrite, match: [{ path }] })).toThrow(
      `a rewrite of the prefix needs a service.match on a prefix, got one of type ${type}: ${effect}; use HttpPathMatch.prefix, or PathRewrite.fullPath`);
  });

  test('goes with an A/B test of one match only', () => {
    expect(() => canaryWith({ rewrite }, abTest(1))).not.toThrow();
    expect(() => canaryWith({ rewrite }, abTest(2))).toThrow(`a rewrite of the prefix needs exactly one match of the A/B test, got 2: ${effect}; `);
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
    expect(() => canaryWith({ mirror: [BackendRef.service('audit', 80, { weight: 3 })] })).toThrow(/the backend 'audit' of a mirror has a weight of its own: .*dropped/);
    expect(() => canaryWith({ mirror: [BackendRef.service('audit', 80, { filters: [HttpRouteFilter.requestHeaders({ remove: ['cookie'] })] })] })).toThrow(
      /the backend 'audit' of a mirror has filters of its own: .*dropped/);
  });

  test('have the port that the Service in the app has', () => {
    const chart = chartOf();
    new ApiObject(chart, 'audit', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'audit' }, spec: { selector: { app: 'audit' }, ports: [{ port: 9000 }] } });
    canaryOf(chart, 'canary', { service: { mirror: [BackendRef.service('audit', 80)] } });

    expect(messagesOf(chart)).toStrictEqual([expect.stringMatching(/^\[shop\/canary\] the backend Service 'audit' does not expose port 80 over TCP; it has port 9000: /)]);
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
    expect(() => canaryWith({ name: 'web', mirror: [BackendRef.service('audit', 80), BackendRef.service('web-canary', 80)] })).toThrow(
      'service.mirror cannot have the canary\'s own Service \'web-canary\': Flagger takes the filter for its own, and skips the webhooks before the rollout and before each '
      + 'step; use Analysis.blueGreen({ mirror: true })');
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

  test.each<[CorsOptions, RegExp]>([
    [{ allowOrigins: ['example.com'] }, /an origin of CORS must be .*, got 'example\.com'/],
    [{ allowOrigins: ['*', 'https://example.com'] }, /allowOrigins of CORS can have '\*' alone only/],
    [{ maxAge: Duration.millis(500) }, /maxAge of CORS must be a whole number of seconds from 1 .*, got 0\.5 s/],
  ])('is refused as the CRD refuses it: %j', (corsPolicy, message) => {
    expect(() => canaryWith({ corsPolicy })).toThrow(message);
  });
});

describe('the limits of a rule of the route', () => {
  test('are 64 matches', () => {
    expect(() => canaryWith({ match: prefixes(64) })).not.toThrow();
    expect(() => canaryWith({ match: prefixes(65) })).toThrow('a rule of the route can have at most 64 matches, got 65: the API server refuses the HTTPRoute, '
      + 'and the canary stays in Initializing with its target at 0 replicas; leave some out, or use a regular expression');
  });

  // Flagger writes each match of the test with each of the service.
  test('are 64 pairs of matches in an A/B test', () => {
    expect(() => canaryWith({ match: prefixes(8) }, abTest(8))).not.toThrow();
    expect(() => canaryWith({ match: prefixes(8) }, abTest(9))).toThrow(
      'a rule of the route can have at most 64 matches, got 72 (those of the service times those of the A/B test): ');
  });

  const mirrors = (count: number) => Array.from({ length: count }, (_, i) => BackendRef.service(`audit-${i}`, 80));

  test('are 16 filters', () => {
    const headers = { request: { remove: ['a'] }, response: { remove: ['b'] } };
    const others = { headers, rewrite: { hostname: 'app.example.com' }, corsPolicy: {} };

    expect(() => canaryWith({ ...others, mirror: mirrors(12) })).not.toThrow();
    expect(() => canaryWith({ ...others, mirror: mirrors(13) })).toThrow(
      'a rule of the route can have at most 16 filters, got 17 (13 of them of service.mirror): the API server refuses the HTTPRoute, '
      + 'and the canary stays in Initializing or hangs in its first rollout; mirror to fewer backends');
  });

  test.each([
    ['mirrors to the canary', Analysis.blueGreen({ ...COMMON, iterations: 1, mirror: true })],
    ['deletes a cookie', Analysis.weighted({ ...COMMON, stepWeight: 10, sessionAffinity: { cookieName: 'c' } })],
  ])('are 15 filters beside the one that %s', (_, analysis) => {
    expect(() => canaryWith({ mirror: mirrors(15) }, analysis)).not.toThrow();
    expect(() => canaryWith({ mirror: mirrors(16) }, analysis)).toThrow(/at most 16 filters, got 17 \(16 of them of service\.mirror\)/);
  });

  test('are 16 hosts', () => {
    const hosts = Array.from({ length: 16 }, (_, i) => `${i}.example.com`);
    const canary = canaryWith({ hosts });

    expect(manifestOf(canary).spec.service.hosts).toHaveLength(16);
    expect(() => canary.addHost('one.more.example.com')).toThrow(/a canary can have at most 16 hosts, got 17: the API server refuses the HTTPRoute, .*; use a wildcard/);
  });
});

test('session affinity and changes of the response headers do not go together', () => {
  const analysis = Analysis.weighted({ ...COMMON, stepWeight: 10, sessionAffinity: { cookieName: 'c' } });

  expect(() => canaryWith({ headers: { request: { remove: ['a'] } } }, analysis)).not.toThrow();
  expect(() => canaryWith({ headers: { response: { remove: ['a'] } } }, analysis)).toThrow(
    'session affinity cannot be used together with service.headers.response: at the end of a rollout the API server refuses the HTTPRoute for its second filter of response '
    + 'headers: the canary is neither promoted nor rolled back; change the response headers in the app, in a backend of the stages, or on a route of your own before this one');
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
    expect(() => canaryWith({ unmanagedMetadata })).toThrow(/service\.unmanagedMetadata must have label keys such as .*, got 'a b': no label or annotation has such a key/);
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
    expect(() => withServer('prometheus:9090')).toThrow('metricsServer must be an absolute URL of http or https, got \'prometheus:9090\': every check of the analysis fails; ');
  });
});
