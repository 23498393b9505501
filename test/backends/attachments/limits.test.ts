import { App, Chart, Duration } from 'cdk8s';
import { BackendRef, CanaryTarget, GatewayService, HttpRouteFilter, StageAttachment } from '../../../src';
import { expectRefusal } from '../../messages';
import { canaryOf, Labels, plainChart, podinfo, proxyService, render, renderKind, service, shopChart, workload } from '../fixtures';

const ATTACHMENTS: Array<[string, StageAttachment | undefined]> = [
  ['the default attachment', undefined],
  ['the attachment by admission policy', StageAttachment.admissionPolicy()],
  ['the attachment by named port', StageAttachment.namedPort()],
];

const first = BackendRef.service('auth-proxy', 8443);
const second = BackendRef.service('audit-proxy', 8444);

describe.each(ATTACHMENTS)('%s', (_, attachment) => {
  test('refuses two references for one stage in the props', () => {
    expectRefusal(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [first, second] } }), 'STG-01', 'primary', 'audit-proxy');
  });

  test('refuses a second reference by a later call, and keeps the first', () => {
    const canary = canaryOf(shopChart(), { attachment, backendRefs: { canary: [first] } });

    expectRefusal(() => canary.canaryStage.addBackendRef(second), 'STG-01', 'canary', 'audit-proxy');
    expect(canary.canaryStage.backendRefs).toStrictEqual([first]);
  });

  test('refuses the same reference twice', () => {
    expectRefusal(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [first, first] } }), 'STG-01', 'auth-proxy');
  });

  test('refuses a reference by name to another namespace', () => {
    const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'security' });

    expectRefusal(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [ref] } }), 'STG-01', 'auth-proxy', 'primary', 'security', 'shop');
  });

  test('refuses a reference to a construct in another namespace', () => {
    const chart = shopChart();
    const ref = BackendRef.of(proxyService(chart, 'auth-proxy', 8443, 'security'));
    const canary = canaryOf(chart, { attachment });

    expectRefusal(() => canary.canaryStage.addBackendRef(ref), 'STG-01', 'auth-proxy', 'canary', 'security', 'shop');
    expect(canary.canaryStage.backendRefs).toStrictEqual([]);
  });

  test('takes a reference that names the namespace of the Canary', () => {
    const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

    expect(canaryOf(shopChart(), { attachment, backendRefs: { primary: [ref] } }).primaryStage.backendRefs).toStrictEqual([ref]);
  });
});

test('the namespace of the Canary is the one in its metadata, not that of its chart', () => {
  const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

  expectRefusal(() => canaryOf(shopChart(), { metadata: { namespace: 'other' }, backendRefs: { primary: [ref] } }), 'STG-01', 'shop', 'other');
});

test('where the namespace of the Canary is not known until it is applied, a reference with one is taken', () => {
  const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

  expect(canaryOf(plainChart(), { backendRefs: { primary: [ref] } }).primaryStage.backendRefs).toStrictEqual([ref]);
});

describe.each([
  ['admission policy', () => StageAttachment.admissionPolicy()],
  ['named port', () => StageAttachment.namedPort({ portName: 'stage' })],
] as Array<[string, () => StageAttachment]>)('strangers among the app\'s pods, under the attachment by %s', (_, attachment) => {
  const HTTP = [{ name: 'http', containerPort: 9898 }];

  /** A canary with a proxy before each stage; every name begins with that of the target. */
  function canaryWithProxies(chart: Chart, name: string, selector: Labels, id: string = name) {
    return canaryOf(chart, {
      target: CanaryTarget.of(workload(chart, name, { selector, ports: HTTP })),
      attachment: attachment(),
      backendRefs: { primary: [proxy(chart, `${name}-auth`)], canary: [proxy(chart, `${name}-gateway`)] },
    }, id);
  }

  function proxy(chart: Chart, name: string): BackendRef {
    workload(chart, name, { selector: { proxy: name }, ports: [{ name: 'stage', containerPort: 8443 }] });
    return BackendRef.of(service(chart, name, { selector: { proxy: name }, ports: [{ port: 8443 }] }));
  }

  test('a second target with the same value of the label is refused', () => {
    const chart = shopChart();
    canaryWithProxies(chart, 'podinfo', { app: 'podinfo', variant: 'a' }, 'canary');
    canaryWithProxies(chart, 'podinfo-b', { app: 'podinfo', variant: 'b' });

    expectRefusal(() => render(chart), 'TGT-05', '[shop/canary]', 'Deployment', 'podinfo-b', 'app=podinfo', 'canary', 'podinfo');
    expectRefusal(() => render(chart), 'TGT-05', '[shop/podinfo-b]', 'Deployment', 'podinfo', 'app=podinfo', 'canary', 'podinfo-b');
  });

  test('a second target with another value is fine', () => {
    const chart = shopChart();
    canaryWithProxies(chart, 'podinfo', { app: 'podinfo', variant: 'a' });
    canaryWithProxies(chart, 'podinfo-b', { app: 'podinfo-b', variant: 'a' });

    expect(Object.keys(renderKind(chart, 'Canary')).sort()).toStrictEqual(['podinfo', 'podinfo-b']);
  });

  test('a second target in another namespace is fine', () => {
    const app = new App();
    const charts = ['red', 'blue'].map(namespace => new Chart(app, namespace, { namespace }));
    charts.forEach(chart => canaryWithProxies(chart, 'podinfo', { app: 'podinfo' }));

    for (const chart of charts) {
      expect(chart.toJson().filter(manifest => manifest.kind === 'Canary').map(manifest => manifest.metadata)).toStrictEqual([{ name: 'podinfo', namespace: chart.namespace }]);
    }
  });

  test('a workload of another namespace is fine, a workload of the same one that another chart puts there is not', () => {
    const app = new App();
    canaryWithProxies(shopChart(app), 'podinfo', { app: 'podinfo' }, 'canary');
    const other = new Chart(app, 'other', { namespace: 'other' });
    workload(other, 'copy', { selector: { app: 'podinfo' } });
    expect(() => render(other)).not.toThrow();

    workload(other, 'in-shop', { selector: { app: 'podinfo' }, namespace: 'shop' });

    expectRefusal(() => render(other), 'TGT-05', '[shop/canary]', 'Deployment', 'in-shop', 'app=podinfo');
    expect(() => render(other)).not.toThrow(/'copy'/);
  });

  test.each(['Deployment', 'DaemonSet', 'StatefulSet'])('a %s with the label of the primary is refused', kind => {
    const chart = shopChart();
    canaryWithProxies(chart, 'podinfo', { app: 'podinfo' }, 'canary');
    workload(chart, 'stale', { kind, selector: { component: 'stale' }, labels: { app: 'podinfo-primary' } });

    expectRefusal(() => render(chart), 'TGT-05', '[shop/canary]', kind, 'stale', 'app=podinfo-primary', 'primary', 'podinfo');
  });

  test('the same value of another label is fine', () => {
    const chart = shopChart();
    canaryWithProxies(chart, 'podinfo', { app: 'podinfo' });
    workload(chart, 'other', { selector: { component: 'other' }, labels: { 'name': 'podinfo', 'app.kubernetes.io/name': 'podinfo-primary' } });

    expect(Object.keys(renderKind(chart, 'Canary'))).toStrictEqual(['podinfo']);
  });

  test('a target by name is no stranger to itself where its workload is in the app', () => {
    const chart = shopChart();
    workload(chart, 'podinfo', { selector: { app: 'podinfo' }, ports: HTTP });
    canaryOf(chart, {
      target: podinfo(),
      service: { targetPort: undefined, targetPortName: 'http' },
      attachment: attachment(),
      backendRefs: { primary: [proxy(chart, 'auth-proxy')], canary: [proxy(chart, 'canary-gateway')] },
    });

    expect(Object.keys(renderKind(chart, 'Canary'))).toStrictEqual(['podinfo']);
  });
});

describe.each(ATTACHMENTS)('%s has no route for each stage, and names the attachment that has', (_, attachment) => {
  const ref = (options: object) => BackendRef.service('auth-proxy', 8443, options);
  const header = HttpRouteFilter.requestHeaders({ set: { 'x-stage': 'canary' } });

  test.each<[string, object, string]>([
    ['a weight', { weight: 3 }, 'a weight (3)'],
    ['the weight 0', { weight: 0 }, 'a weight (0)'],
    ['filters', { filters: [header] }, 'filters'],
  ])('for %s of a reference', (__, options, what) => {
    const canary = canaryOf(shopChart(), { attachment });

    expectRefusal(() => canary.primaryStage.addBackendRef(ref(options)), 'STG-01', 'auth-proxy', 'primary', what);
    expect(canary.primaryStage.backendRefs).toStrictEqual([]);
  });

  test('for a backend of another kind', () => {
    expectRefusal(() => canaryOf(shopChart(), { attachment, backendRefs: { canary: [BackendRef.resource({ group: 'example.com', kind: 'Pool', name: 'pool' })] } }), 'STG-01', 'pool', 'canary', 'example.com');
  });

  test('for a filter of a stage, by the props and by a call', () => {
    expectRefusal(() => canaryOf(shopChart(), { attachment, stages: { canary: { filters: [header] } } }), 'STG-01', 'canary', 'a', 'RequestHeaderModifier');
    const canary = canaryOf(shopChart(), { attachment });

    expectRefusal(() => canary.canaryStage.addFilter(header), 'STG-01', 'canary', 'a', 'RequestHeaderModifier');
    expect(canary.canaryStage.filters).toStrictEqual([]);
  });

  test('for timeouts of a stage', () => {
    const canary = canaryOf(shopChart(), { attachment });

    expectRefusal(() => canary.primaryStage.limitTime({ request: Duration.seconds(1) }), 'STG-01', 'primary', 'timeouts', 'StageAttachment.gateway');
    expect(canary.primaryStage.timeouts).toBeUndefined();
  });

  test('and takes stages that ask for nothing', () => {
    expect(() => canaryOf(shopChart(), { attachment, stages: { primary: {}, canary: { filters: [] } } })).not.toThrow();
  });
});

test.each<[string, BackendRef[]]>([
  ['a second reference', [first, second]],
  ['another namespace', [BackendRef.service('auth-proxy', 8443, { namespace: 'security' })]],
  ['another kind', [BackendRef.resource({ group: 'example.com', kind: 'Pool', name: 'pool' })]],
  ['a weight', [BackendRef.service('auth-proxy', 8443, { weight: 3 })]],
  ['filters', [BackendRef.service('auth-proxy', 8443, { filters: [HttpRouteFilter.responseHeaders({ remove: ['server'] })] })]],
])('%s is refused by one attachment, which names another that takes it', (_, primary) => {
  const gateway = StageAttachment.gateway({ gatewayClassName: 'istio', service: GatewayService.istio() });

  expectRefusal(() => canaryOf(shopChart(), { backendRefs: { primary } }), 'STG-01', 'StageAttachment.gateway');
  expect(canaryOf(shopChart(), { attachment: gateway, backendRefs: { primary } }).primaryStage.backendRefs).toStrictEqual(primary);
});
