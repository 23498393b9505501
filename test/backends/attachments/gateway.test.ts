import { ApiObject, App, Chart, Duration } from 'cdk8s';
import { Construct } from 'constructs';
import {
  BackendRef, BackendTls, CanaryTarget, CanaryWithBackendsProps, GatewayService, HttpRoute, HttpRouteFilter, MirrorFraction, PathRewrite,
  StageAttachment, StageGateway,
} from '../../../src';
import { expectRefusal, saying } from '../../messages';
import { canaryOf, plainChart, proxyService, recordWarnings, render, renderKind, renderOne, service, shopChart, workload } from '../fixtures';

/** A gateway for one canary, whose pods are known. */
const ATTACHMENT = StageAttachment.gateway({ gatewayClassName: 'istio', service: GatewayService.istio() });

type Changes = Omit<NonNullable<Parameters<typeof canaryOf>[1]>, 'attachment'>;

function canaryBehindGateway(scope: Construct, changes: Changes = {}) {
  return canaryOf(scope, { attachment: ATTACHMENT, ...changes });
}

/** The one rule of the route of a stage. */
function ruleOf(member: Construct, stage: string = 'primary') {
  const { rules } = renderOne(member, 'HTTPRoute', `podinfo-${stage}`).spec;
  expect(rules).toHaveLength(1);
  return rules[0];
}

/** Charts of the namespaces `shop` and `security` in one app. */
function twoCharts(): { chart: Chart; security: Chart } {
  const app = new App();
  return { chart: shopChart(app), security: new Chart(app, 'security', { namespace: 'security' }) };
}

const known = (name: string, port: number, options: object = {}) => BackendRef.service(name, port, { podLabels: { proxy: name }, ...options });

describe('the attachment by stage gateway', () => {
  test('makes a Gateway, binds Flagger\'s Services to its ports, and gives each stage a route', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('auth-proxy', 8443)] } });

    expect(renderOne(chart, 'Gateway', 'podinfo-stages').spec).toMatchObject({
      gatewayClassName: 'istio', listeners: [{ name: 'podinfo-primary', port: 12310 }, { name: 'podinfo-canary', port: 12311 }],
    });
    const { apex, primary, canary, targetPort } = renderOne(chart, 'Canary', 'podinfo').spec.service;
    expect(apex).toStrictEqual({ labels: { 'cdk8s-flagger/stage': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'podinfo-stages-istio:12310' } });
    expect(primary).toStrictEqual(apex);
    expect(canary).toStrictEqual({ labels: { 'cdk8s-flagger/stage': 'canary' }, annotations: { 'cdk8s-flagger/backend': 'podinfo-stages-istio:12311' } });
    expect(targetPort).toBe('stage backend not resolved: primary podinfo-stages-istio:12310, canary podinfo-stages-istio:12311');
    expect(renderOne(chart, 'HTTPRoute', 'podinfo-primary')).toStrictEqual({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'podinfo-primary', namespace: 'shop' },
      spec: {
        parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'podinfo-stages', namespace: 'shop', sectionName: 'podinfo-primary' }],
        rules: [{
          matches: [{ path: { type: 'PathPrefix', value: '/' } }],
          backendRefs: [{ group: '', kind: 'Service', name: 'auth-proxy', port: 8443, weight: 1 }],
        }],
      },
    });
  });

  test('sends a stage without a reference to its own app', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { service: { port: 8080 } });

    expect(['primary', 'canary'].map(stage => ruleOf(chart, stage).backendRefs)).toStrictEqual([
      [{ group: '', kind: 'Service', name: 'podinfo-primary-workload', port: 8080, weight: 1 }],
      [{ group: '', kind: 'Service', name: 'podinfo-canary-workload', port: 8080, weight: 1 }],
    ]);
    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.ports[0]).toMatchObject({ port: 8080, targetPort: 9898 });
  });

  test('names all after the service', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { service: { name: 'front' } });

    expect(Object.keys(renderKind(chart, 'Gateway'))).toStrictEqual(['front-stages']);
    expect(Object.keys(renderKind(chart, 'HTTPRoute'))).toStrictEqual(['front-primary', 'front-canary']);
  });

  test('is in the namespace of the Canary, whatever that of the chart', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { metadata: { namespace: 'other' } });

    expect([...Object.values(renderKind(chart, 'Gateway')), ...Object.values(renderKind(chart, 'HTTPRoute'))].map(({ metadata }) => metadata.namespace))
      .toStrictEqual(['other', 'other', 'other']);
  });

  test('works where no namespace is known until it is applied', () => {
    const chart = plainChart();
    canaryBehindGateway(chart);

    expect(renderOne(chart, 'Gateway', 'podinfo-stages').metadata).toStrictEqual({ name: 'podinfo-stages' });
    expect(renderOne(chart, 'HTTPRoute', 'podinfo-primary').metadata).toStrictEqual({ name: 'podinfo-primary' });
  });

  test('can be that of several canaries, each with a gateway of its own', () => {
    const chart = shopChart();
    canaryOf(chart, { attachment: ATTACHMENT });
    canaryOf(chart, { attachment: ATTACHMENT, service: { name: 'shop' }, target: CanaryTarget.deployment('other', { selectorLabels: { app: 'other' } }) }, 'other');

    expect(Object.keys(renderKind(chart, 'Gateway'))).toStrictEqual(['podinfo-stages', 'shop-stages']);
  });

  test('leaves the target port of the workload Services alone', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { service: { targetPort: undefined, targetPortName: 'web', appProtocol: 'kubernetes.io/h2c' } });

    expect(renderOne(chart, 'Service', 'podinfo-canary-workload').spec.ports)
      .toStrictEqual([{ name: 'http', port: 80, protocol: 'TCP', targetPort: 'web', appProtocol: 'kubernetes.io/h2c' }]);
    expect(renderOne(chart, 'Canary', 'podinfo').spec.service).not.toHaveProperty('appProtocol');
  });

  test('is the same when it is synthesised again', () => {
    const { chart, security } = twoCharts();
    proxyService(security, 'audit-proxy', 9000);
    canaryBehindGateway(chart, {
      backendRefs: { primary: [BackendRef.service('audit-proxy', 9000, { namespace: 'security', tls: BackendTls.systemCa({ hostname: 'audit.example.com' }) })] },
    });

    const first = render(chart);

    expect(render(chart)).toStrictEqual(first);
  });

  test.each<[object, string]>([
    [{}, 'none of them'], [{ gatewayClassName: 'istio' }, 'gatewayClassName'], [{ service: GatewayService.istio() }, 'service'], [{ ports: { primary: 1 } }, 'none of them'],
  ])('needs a gateway or what one is made of', (options, got) => {
    expectRefusal(() => StageAttachment.gateway(options), 'VAL-12', 'gatewayClassName', got);
  });

  test.each([{ gatewayClassName: 'istio' }, { service: GatewayService.istio() }, { infrastructure: {} }])('takes one or the other', options => {
    const gateway = new StageGateway(shopChart(), 'gateway', { gatewayClassName: 'istio', service: GatewayService.istio() });

    expectRefusal(() => StageAttachment.gateway({ gateway, ...options }), 'VAL-13', 'gateway', Object.keys(options)[0]);
  });
});

describe('the backends of a stage', () => {
  test('share its traffic by weight', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('auth-proxy', 8443, { weight: 3 }), known('audit-proxy', 9000), known('idle-proxy', 9001, { weight: 0 })] } });

    expect(ruleOf(chart).backendRefs.map(({ name, port, weight }: { name: string; port: number; weight: number }) => [name, port, weight]))
      .toStrictEqual([['auth-proxy', 8443, 3], ['audit-proxy', 9000, 1], ['idle-proxy', 9001, 0]]);
  });

  test('may be added at any time before synthesis', () => {
    const chart = shopChart();
    const canary = canaryBehindGateway(chart, { backendRefs: { canary: [known('auth-proxy', 8443)] } });
    render(chart);
    canary.canaryStage.addBackendRef(known('audit-proxy', 9000));

    expect(ruleOf(chart, 'canary').backendRefs.map(({ name }: { name: string }) => name)).toStrictEqual(['auth-proxy', 'audit-proxy']);
    expect(canary.canaryStage.backendRefs).toHaveLength(2);
  });

  test('may be in other namespaces, for which the grant is made', () => {
    const { chart, security } = twoCharts();
    canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.of(proxyService(security, 'audit-proxy', 9000))] } });

    expect(ruleOf(chart).backendRefs).toStrictEqual([{ group: '', kind: 'Service', name: 'audit-proxy', namespace: 'security', port: 9000, weight: 1 }]);
    expect(renderKind(chart, 'ReferenceGrant')).toEqual({
      'routes-from-shop': expect.objectContaining({
        metadata: { name: 'routes-from-shop', namespace: 'security' },
        spec: { from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }], to: [{ group: '', kind: 'Service', name: 'audit-proxy' }] },
      }),
    });
  });

  test('of both stages in one namespace share one grant', () => {
    const { chart, security } = twoCharts();
    canaryBehindGateway(chart, {
      backendRefs: { primary: [BackendRef.of(proxyService(security, 'audit-proxy', 9000))], canary: [BackendRef.of(proxyService(security, 'canary-gateway', 9090))] },
    });

    expect(Object.values(renderKind(chart, 'ReferenceGrant')).map(({ spec }) => spec.to)).toStrictEqual([
      [{ group: '', kind: 'Service', name: 'audit-proxy' }, { group: '', kind: 'Service', name: 'canary-gateway' }],
    ]);
  });

  test('get no grant where somebody else makes it', () => {
    const { chart, security } = twoCharts();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('audit-proxy', 9000, { namespace: 'security', grantedElsewhere: true })] } });

    expect(renderKind(security, 'ReferenceGrant')).toStrictEqual({});
  });

  test('may be of other kinds', () => {
    const warnings = recordWarnings();
    const chart = shopChart();
    const backend = new ApiObject(chart, 'fallback', { apiVersion: 'gateway.envoyproxy.io/v1alpha1', kind: 'Backend', metadata: { name: 'fallback' } });
    canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.of(backend)], canary: [BackendRef.resource({ group: 'example.com', kind: 'Pool', name: 'pool' }, { port: 80 })] } });

    expect(ruleOf(chart).backendRefs).toStrictEqual([{ group: 'gateway.envoyproxy.io', kind: 'Backend', name: 'fallback', weight: 1 }]);
    expect(ruleOf(chart, 'canary').backendRefs).toStrictEqual([{ group: 'example.com', kind: 'Pool', name: 'pool', port: 80, weight: 1 }]);
    warnings.mockRestore();
  });

  test('may have no selector, as those of a route', () => {
    const warnings = recordWarnings();
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.of(service(chart, 'outside', { ports: [{ port: 443 }] }))] } });

    expect(ruleOf(chart).backendRefs[0]).toMatchObject({ name: 'outside', port: 443 });
    warnings.mockRestore();
  });

  test('must expose the port that is referred to, which their route says once', () => {
    const chart = shopChart();
    proxyService(chart, 'auth-proxy', 8443);
    canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 9443)] } });

    expectRefusal(() => render(chart), 'HR-04', '[shop/canary/primary-route]', 'Service', 'auth-proxy', 9443, 8443);
    expect(messagesOf(chart)).toHaveLength(1);
  });

  test('must name their port where the Service has several', () => {
    const chart = shopChart();
    const ref = BackendRef.of(service(chart, 'auth-proxy', { selector: { proxy: 'auth' }, ports: [{ name: 'a', port: 1 }, { name: 'b', port: 2 }] }));
    canaryBehindGateway(chart, { backendRefs: { primary: [ref], canary: [known('canary-gateway', 9090)] } });

    expect(messagesOf(chart)).toStrictEqual([saying('REF-03', 'auth-proxy', 1, 2)]);
  });

  test('may have TLS: the policy for their Service is made where that is', () => {
    const { chart, security } = twoCharts();
    proxyService(security, 'audit-proxy', 8443);
    const tls = BackendTls.ca('internal-ca', { hostname: 'audit-proxy.security.svc' });
    canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.service('audit-proxy', 8443, { namespace: 'security', tls })] } });

    expect(renderKind(chart, 'BackendTLSPolicy')).toEqual({
      'audit-proxy': expect.objectContaining({
        metadata: { name: 'audit-proxy', namespace: 'security' },
        spec: expect.objectContaining({ targetRefs: [{ group: '', kind: 'Service', name: 'audit-proxy' }] }),
      }),
    });
  });

  test('can be 16, and not more', () => {
    const refs = Array.from({ length: 17 }, (_, i) => known(`proxy-${i}`, 8080));
    const canary = canaryBehindGateway(shopChart(), { backendRefs: { primary: refs.slice(1) } });

    expectRefusal(() => canary.primaryStage.addBackendRef(refs[0]), 'GW-29', 'primary', 16, 17);
    expect(canary.primaryStage.backendRefs).toHaveLength(16);
  });
});

describe('filters of a stage', () => {
  const header = HttpRouteFilter.requestHeaders({ set: { 'x-stage': 'canary' } });
  const RENDERED = { type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-stage', value: 'canary' }] } };

  test('apply to all its requests, and to those of no other stage', () => {
    const chart = shopChart();
    const canary = canaryBehindGateway(chart, { stages: { canary: { filters: [header] } } });

    expect(ruleOf(chart, 'canary').filters).toStrictEqual([RENDERED]);
    expect(ruleOf(chart, 'primary')).not.toHaveProperty('filters');
    expect([canary.canaryStage.filters, canary.primaryStage.filters]).toStrictEqual([[header], []]);
  });

  test('are the same by the props and by later calls', () => {
    const byProps = shopChart();
    const mirror = HttpRouteFilter.mirror(BackendRef.service('audit', 9000), MirrorFraction.percent(10));
    const timeouts = { request: Duration.seconds(5), backendRequest: Duration.millis(1500) };
    const ref = known('auth-proxy', 8443);
    canaryBehindGateway(byProps, { backendRefs: { primary: [ref] }, stages: { primary: { filters: [header, mirror], timeouts } } });
    const byCalls = shopChart();
    const { primaryStage } = canaryBehindGateway(byCalls);
    primaryStage.limitTime({ request: timeouts.request });
    primaryStage.addFilter(header);
    primaryStage.addBackendRef(ref);
    primaryStage.addFilter(mirror);
    primaryStage.limitTime({ backendRequest: timeouts.backendRequest });

    expect(render(byCalls)).toStrictEqual(render(byProps));
    expect(ruleOf(byCalls)).toMatchObject({
      filters: [RENDERED, { type: 'RequestMirror', requestMirror: { backendRef: { name: 'audit', port: 9000 }, percent: 10 } }],
      timeouts: { request: '5s', backendRequest: '1s500ms' },
    });
  });

  test('are a copy when they are read: changing it adds no filter', () => {
    const chart = shopChart();
    const canary = canaryBehindGateway(chart);
    canary.canaryStage.filters.push(header);

    expect(ruleOf(chart, 'canary')).not.toHaveProperty('filters');
  });

  test('may be on one reference alone', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { canary: [known('auth-proxy', 8443, { filters: [header] }), known('audit-proxy', 9000)] } });

    const { backendRefs, filters } = ruleOf(chart, 'canary');
    expect(filters).toBeUndefined();
    expect(backendRefs.map((ref: { filters?: object[] }) => ref.filters)).toStrictEqual([[RENDERED], undefined]);
  });

  test('may rewrite the prefix of the path, since a stage takes every path', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { stages: { canary: { filters: [HttpRouteFilter.urlRewrite({ path: PathRewrite.prefix('/v2'), hostname: 'v2.example.com' })] } } });

    expect(ruleOf(chart, 'canary').filters[0].urlRewrite).toStrictEqual({ hostname: 'v2.example.com', path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/v2' } });
  });

  test('may copy requests to a Service of another namespace, for which the grant is made', () => {
    const { chart } = twoCharts();
    canaryBehindGateway(chart, { stages: { primary: { filters: [HttpRouteFilter.mirror(BackendRef.service('audit', 9000, { namespace: 'security' }))] } } });

    expect(renderOne(chart, 'ReferenceGrant', 'routes-from-shop').spec.to).toStrictEqual([{ group: '', kind: 'Service', name: 'audit' }]);
  });

  test('may redirect: the stage then has no backend', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { stages: { canary: { filters: [HttpRouteFilter.redirect({ hostname: 'beta.example.com' })] } } });

    expect(ruleOf(chart, 'canary')).not.toHaveProperty('backendRefs');
  });

  test('do not redirect beside backends, whichever comes first', () => {
    const redirect = HttpRouteFilter.redirect({ hostname: 'beta.example.com' });
    const { canaryStage: one } = canaryBehindGateway(shopChart());
    one.addFilter(redirect);
    expectRefusal(() => one.addBackendRef(known('auth-proxy', 8443)), 'VAL-13', 'canary');
    expect(one.backendRefs).toStrictEqual([]);

    const { canaryStage: other } = canaryBehindGateway(shopChart());
    other.addBackendRef(known('auth-proxy', 8443));
    expectRefusal(() => other.addFilter(redirect), 'VAL-13', 'canary');
    expect(other.filters).toStrictEqual([]);
  });

  test('do not come twice where the API server allows them once', () => {
    const { canaryStage } = canaryBehindGateway(shopChart(), { stages: { canary: { filters: [header] } } });

    expectRefusal(() => canaryStage.addFilter(HttpRouteFilter.requestHeaders({ remove: ['x-debug'] })), 'VAL-14', 'canary', 'RequestHeaderModifier', 2);
    expect(canaryStage.filters).toStrictEqual([header]);
  });

  test.each(['podinfo', 'podinfo-primary'])('do not mirror the primary to %s, which leads back to it', name => {
    const mirror = HttpRouteFilter.mirror(BackendRef.service(name, 80));

    expectRefusal(() => canaryBehindGateway(shopChart(), { stages: { primary: { filters: [mirror] } } }), 'STG-02', 'primary', name);
    expectRefusal(() => canaryBehindGateway(shopChart(), { backendRefs: { primary: [known('auth-proxy', 8443, { filters: [mirror] })] } }), 'STG-02', 'primary', name);
  });

  test('may mirror to a Service of that name in another namespace', () => {
    const mirror = HttpRouteFilter.mirror(BackendRef.service('podinfo', 80, { namespace: 'other' }));

    expect(() => canaryBehindGateway(shopChart(), { stages: { primary: { filters: [mirror] } } })).not.toThrow();
  });
});

describe('the timeouts of a stage', () => {
  test('are rendered in the words of the Gateway API', () => {
    const chart = shopChart();
    const canary = canaryBehindGateway(chart, { stages: { primary: { timeouts: { request: Duration.minutes(1) } } } });

    expect(ruleOf(chart).timeouts).toStrictEqual({ request: '60s' });
    expect(ruleOf(chart, 'canary')).not.toHaveProperty('timeouts');
    expect([canary.primaryStage.timeouts?.request?.toSeconds(), canary.canaryStage.timeouts]).toStrictEqual([60, undefined]);
  });

  test('can be set again', () => {
    const chart = shopChart();
    const canary = canaryBehindGateway(chart, { stages: { primary: { timeouts: { request: Duration.minutes(1) } } } });
    canary.primaryStage.limitTime({ request: Duration.seconds(3) });

    expect(ruleOf(chart).timeouts).toStrictEqual({ request: '3s' });
  });

  test('must not be longer for one try than for the whole, together with those before', () => {
    const { primaryStage } = canaryBehindGateway(shopChart(), { stages: { primary: { timeouts: { request: Duration.seconds(1) } } } });

    expectRefusal(() => primaryStage.limitTime({ backendRequest: Duration.seconds(2) }), 'VAL-13', 'timeouts.backendRequest', 'primary', 'timeouts.request', '2s');
    expect(primaryStage.timeouts).toStrictEqual({ request: Duration.seconds(1) });
  });
});

describe('isolation behind a stage gateway', () => {
  const fromOf = (chart: Chart, stage: string) => renderOne(chart, 'NetworkPolicy', `podinfo-${stage}-isolation`).spec.ingress[0].from;

  test('lets in the backends of the stage, in whichever namespace they are', () => {
    const { chart, security } = twoCharts();
    canaryBehindGateway(chart, {
      backendRefs: { primary: [BackendRef.of(proxyService(chart, 'auth-proxy', 8443)), BackendRef.of(proxyService(security, 'audit-proxy', 9000))] },
    });

    expect(fromOf(chart, 'primary')).toStrictEqual([
      { podSelector: { matchLabels: { proxy: 'auth-proxy' } } },
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'security' } }, podSelector: { matchLabels: { proxy: 'audit-proxy' } } },
    ]);
  });

  test('lets in the pods of the gateway where the stage has no backend, and only there', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('auth-proxy', 8443)] } });

    expect(fromOf(chart, 'canary')).toStrictEqual([{ podSelector: { matchLabels: { 'gateway.networking.k8s.io/gateway-name': 'podinfo-stages' } } }]);
    expect(fromOf(chart, 'primary')).toStrictEqual([{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }]);
  });

  test('lets in the whole namespace of a backend whose pods are not known, and says so', () => {
    const warnings = recordWarnings();
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.service('audit-proxy', 9000, { namespace: 'security' }), BackendRef.service('auth-proxy', 8443)] } });
    const unknown = "the pods of Service audit-proxy, auth-proxy are not known at synthesis, so every pod of namespace 'security' and this namespace may connect to the app;"
      + ' to allow only the backend, define its Service in the app or set podLabels of BackendRef.service';

    expect(fromOf(chart, 'primary')).toStrictEqual([
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'security' } } }, { podSelector: {} },
    ]);
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').metadata.annotations).toStrictEqual({ 'cdk8s-flagger/isolation': unknown });
    expect(warnings.mock.calls).toStrictEqual([[saying('STG-10', '[shop/canary]', 'primary', unknown)]]);
    warnings.mockRestore();
  });

  test('takes podLabels for a backend in another namespace', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('audit-proxy', 9000, { namespace: 'security' })] } });

    expect(fromOf(chart, 'primary')).toStrictEqual([
      { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'security' } }, podSelector: { matchLabels: { proxy: 'audit-proxy' } } },
    ]);
  });

  test('does not let in whoever gets copies', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, {
      backendRefs: { primary: [known('auth-proxy', 8443)] },
      stages: { primary: { filters: [HttpRouteFilter.mirror(BackendRef.of(proxyService(chart, 'audit', 9000)))] } },
    });

    expect(JSON.stringify(fromOf(chart, 'primary'))).not.toContain('audit');
  });
});

describe('two stages with one backend', () => {
  const both = (changes: Partial<CanaryWithBackendsProps> = {}) => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('a', 1), known('b', 2)], canary: [known('c', 3), known('b', 2)] }, ...changes });
    return chart;
  };

  test('are refused, also where it is one of several', () => {
    expectRefusal(() => render(both()), 'BK-05', '[shop/canary]', 'b:2');
  });

  test.each([
    ['request headers', HttpRouteFilter.requestHeaders({ set: { 'x-stage': 'canary' } })],
    ['a rewrite', HttpRouteFilter.urlRewrite({ hostname: 'canary.example.com' })],
    ['an extension', HttpRouteFilter.extensionRef({ group: 'example.com', kind: 'Tag', name: 'canary' })],
  ])('are fine where a filter of one tells them apart: %s', (_, filter) => {
    expect(() => render(both({ stages: { canary: { filters: [filter] } } }))).not.toThrow();
  });

  test('are refused where the backend sees no difference', () => {
    expectRefusal(() => render(both({ stages: { canary: { filters: [HttpRouteFilter.responseHeaders({ set: { 'x-stage': 'canary' } })] } } })), 'BK-05');
  });

  test('are fine where it has the same name in another namespace, or another port', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('b', 2), known('a', 1)], canary: [known('b', 2, { namespace: 'other' }), known('a', 2)] } });

    expect(() => render(chart)).not.toThrow();
  });

  test('are refused where it is a backend of another kind', () => {
    const pool = () => BackendRef.resource({ group: 'example.com', kind: 'Pool', name: 'pool' });
    const warnings = recordWarnings();

    expectRefusal(() => render(both({ backendRefs: { primary: [pool()], canary: [pool()] } })), 'BK-05', 'pool');
    warnings.mockRestore();
  });
});

describe('what leads back to the canary', () => {
  test.each(['podinfo', 'podinfo-primary', 'podinfo-canary'])('is refused at the call: %s, which Flagger generates', name => {
    const canary = canaryBehindGateway(shopChart());

    expectRefusal(() => canary.primaryStage.addBackendRef(BackendRef.service(name, 80)), 'BK-04');
  });

  test('is another thing where only the name is the same', () => {
    const canary = canaryBehindGateway(shopChart());

    expect(() => canary.primaryStage.addBackendRef(known('podinfo-canary', 80, { namespace: 'other' }))).not.toThrow();
    expect(() => canary.canaryStage.addBackendRef(BackendRef.resource({ group: 'example.com', kind: 'Pool', name: 'podinfo' }))).not.toThrow();
  });

  test('is refused where it is the gateway itself, at the port of a stage', () => {
    const chart = shopChart();
    canaryBehindGateway(chart, { backendRefs: { primary: [known('podinfo-stages-istio', 12311)] } });

    expectRefusal(() => render(chart), 'STG-02', '[shop/canary]', 'podinfo-stages-istio:12311', 'primary');
  });

  test('is refused where a backend of another namespace calls it', () => {
    const { chart, security } = twoCharts();
    workload(security, 'audit-proxy', { selector: { proxy: 'audit-proxy' }, container: { env: [{ name: 'UPSTREAM', value: 'podinfo-primary.shop:80' }] } });
    canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.of(proxyService(security, 'audit-proxy', 9000))] } });

    expectRefusal(() => render(chart), 'BK-16', '[shop/canary]', 'Deployment', 'audit-proxy', 'primary', 'podinfo-primary');
  });

  test.each(['podinfo-primary:80', 'http://podinfo-primary', 'podinfo-primary.security:80', 'podinfo-primary-workload.shop:80'])(
    'is not called by a backend of another namespace that says %s', upstream => {
      const { chart, security } = twoCharts();
      workload(security, 'audit-proxy', { selector: { proxy: 'audit-proxy' }, container: { env: [{ name: 'UPSTREAM', value: upstream }] } });
      canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.of(proxyService(security, 'audit-proxy', 9000))] } });

      expect(() => render(chart)).not.toThrow();
    });
});

test('a backend of another namespace may select what the app is labelled with here', () => {
  const { chart, security } = twoCharts();
  canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.of(service(security, 'audit-proxy', { selector: { app: 'podinfo' }, ports: [{ port: 9000 }] }))] } });

  expect(() => render(chart)).not.toThrow();
});

test('a Service that selects the app is no backend before it', () => {
  const chart = shopChart();
  canaryBehindGateway(chart, { backendRefs: { primary: [BackendRef.of(service(chart, 'direct', { selector: { app: 'podinfo' }, ports: [{ port: 9898 }] }))] } });

  expectRefusal(() => render(chart), 'BK-13', 'Service', 'direct', 'primary', 'canary');
});

test('a stranger among the app\'s pods is refused', () => {
  const chart = shopChart();
  canaryBehindGateway(chart);
  workload(chart, 'other', { selector: { app: 'podinfo', variant: 'b' } });

  expectRefusal(() => render(chart), 'TGT-05', 'Deployment', 'other', 'app=podinfo', 'canary', 'podinfo');
});

test('a route with the name of a stage\'s is refused', () => {
  const chart = shopChart();
  canaryBehindGateway(chart);
  new HttpRoute(chart, 'mine', { metadata: { name: 'podinfo-canary' } });

  expectRefusal(() => render(chart), 'APP-02', '[shop/canary]', 'HTTPRoute', 'podinfo-canary', 'shop/mine/Resource', 'canary');
});

/** What the app is refused for. */
function messagesOf(member: Construct): string[] {
  try {
    render(member);
    return [];
  } catch (e) {
    return (e as Error).message.split('\n  ').slice(1);
  }
}
