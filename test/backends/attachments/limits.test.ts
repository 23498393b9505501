import { App, Chart, Duration } from 'cdk8s';
import { BackendRef, CanaryTarget, GatewayService, HttpRouteFilter, StageAttachment } from '../../../src';
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
    expect(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [first, second] } })).toThrow(
      "the primary stage has a backend already ('auth-proxy'), got 'audit-proxy' as a second:"
      + ' the Service of a stage takes the selector of one Service, so one of the two would get no traffic;'
      + ' use StageAttachment.gateway, whose stages take several backends by weight, or put a proxy of your own before them and refer to its Service');
  });

  test('refuses a second reference by a later call, and keeps the first', () => {
    const canary = canaryOf(shopChart(), { attachment, backendRefs: { canary: [first] } });

    expect(() => canary.canaryStage.addBackendRef(second)).toThrow(/the canary stage has a backend already \('auth-proxy'\), got 'audit-proxy' as a second/);
    expect(canary.canaryStage.backendRefs).toStrictEqual([first]);
  });

  test('refuses the same reference twice', () => {
    expect(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [first, first] } })).toThrow(/has a backend already \('auth-proxy'\), got 'auth-proxy'/);
  });

  test('refuses a reference by name to another namespace', () => {
    const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'security' });

    expect(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [ref] } })).toThrow(
      "the backend 'auth-proxy' of the primary stage is in namespace 'security', the Canary in 'shop':"
      + ' a Service selects pods of its own namespace only, so the stage would have no backend;'
      + ' use StageAttachment.gateway, whose stages reach other namespaces, or put the backend into the namespace of the Canary');
  });

  test('refuses a reference to a construct in another namespace', () => {
    const chart = shopChart();
    const ref = BackendRef.of(proxyService(chart, 'auth-proxy', 8443, 'security'));
    const canary = canaryOf(chart, { attachment });

    expect(() => canary.canaryStage.addBackendRef(ref)).toThrow(/'auth-proxy' of the canary stage is in namespace 'security', the Canary in 'shop'/);
    expect(canary.canaryStage.backendRefs).toStrictEqual([]);
  });

  test('takes a reference that names the namespace of the Canary', () => {
    const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

    expect(canaryOf(shopChart(), { attachment, backendRefs: { primary: [ref] } }).primaryStage.backendRefs).toStrictEqual([ref]);
  });
});

test('the namespace of the Canary is the one in its metadata, not that of its chart', () => {
  const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

  expect(() => canaryOf(shopChart(), { metadata: { namespace: 'other' }, backendRefs: { primary: [ref] } }))
    .toThrow(/in namespace 'shop', the Canary in 'other'/);
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

    expect(() => render(chart)).toThrow(
      "[shop/canary] the pods of Deployment 'podinfo-b' have the label app=podinfo, by which the canary stage finds the app of 'podinfo':"
      + " they become endpoints of 'podinfo-canary-workload' beside the app, and a backend among them calls itself; give 'app' another value there");
    expect(() => render(chart)).toThrow(
      "[shop/podinfo-b] the pods of Deployment 'podinfo' have the label app=podinfo, by which the canary stage finds the app of 'podinfo-b'");
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

    expect(() => render(other)).toThrow(/\[shop\/canary\] the pods of Deployment 'in-shop' have the label app=podinfo/);
    expect(() => render(other)).not.toThrow(/'copy'/);
  });

  test.each(['Deployment', 'DaemonSet', 'StatefulSet'])('a %s with the label of the primary is refused', kind => {
    const chart = shopChart();
    canaryWithProxies(chart, 'podinfo', { app: 'podinfo' }, 'canary');
    workload(chart, 'stale', { kind, selector: { component: 'stale' }, labels: { app: 'podinfo-primary' } });

    expect(() => render(chart)).toThrow(
      `[shop/canary] the pods of ${kind} 'stale' have the label app=podinfo-primary, by which the primary stage finds the app of 'podinfo':`
      + " they become endpoints of 'podinfo-primary-workload' beside the app, and a backend among them calls itself; give 'app' another value there");
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

    expect(() => canary.primaryStage.addBackendRef(ref(options))).toThrow(
      `the backend 'auth-proxy' of the primary stage has ${what}, and the attachment of this canary has no route to the backends: it would have no effect;`
      + ' use StageAttachment.gateway, or leave it out');
    expect(canary.primaryStage.backendRefs).toStrictEqual([]);
  });

  test('for a backend of another kind', () => {
    expect(() => canaryOf(shopChart(), { attachment, backendRefs: { canary: [BackendRef.resource({ group: 'example.com', kind: 'Pool', name: 'pool' })] } })).toThrow(
      "the backend 'pool' of the canary stage is a Pool of example.com, not a Service:"
      + " Flagger's Services can only be bound to the pods of another Service, so the stage would have no backend;"
      + ' use StageAttachment.gateway, whose stages take every kind that the Gateway knows, or refer to a Service');
  });

  test('for a filter of a stage, by the props and by a call', () => {
    const message = 'the canary stage got a filter (RequestHeaderModifier), and the attachment of this canary has no route for each stage: it would have no effect;'
      + ' use StageAttachment.gateway; to do it in both stages alike, use the service of the Canary or a front door';
    expect(() => canaryOf(shopChart(), { attachment, stages: { canary: { filters: [header] } } })).toThrow(message);
    const canary = canaryOf(shopChart(), { attachment });

    expect(() => canary.canaryStage.addFilter(header)).toThrow(message);
    expect(canary.canaryStage.filters).toStrictEqual([]);
  });

  test('for timeouts of a stage', () => {
    const canary = canaryOf(shopChart(), { attachment });

    expect(() => canary.primaryStage.limitTime({ request: Duration.seconds(1) })).toThrow(
      /the primary stage got timeouts, and the attachment of this canary has no route for each stage.*use StageAttachment.gateway/);
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

  expect(() => canaryOf(shopChart(), { backendRefs: { primary } })).toThrow(/; use StageAttachment\.gateway/);
  expect(canaryOf(shopChart(), { attachment: gateway, backendRefs: { primary } }).primaryStage.backendRefs).toStrictEqual(primary);
});
