import { ApiObject, App, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { APP_PORTS, ANALYSIS, canaryOf, podinfo, proxyService, PUBLIC, recordWarnings, render, renderKind, renderOne, service, shopChart, workload } from './fixtures';
import { Analysis, BackendRef, Canary, CanaryTarget, CanaryWithBackends, GatewayRef, Isolation, StageAttachment, StageBackendsPolicy } from '../../src';
import { expectRefusal } from '../messages';

beforeEach(recordWarnings);
afterEach(() => jest.restoreAllMocks());

const backendsOf = (spec: any): string[] => [spec.service.primary, spec.service.canary].map(metadata => metadata.annotations['cdk8s-flagger/backend']);

test('it is a Canary, and the Canary is its default child', () => {
  const canary = canaryOf(shopChart());

  expect(canary).toBeInstanceOf(Canary);
  expect(Canary.isCanary(canary)).toBe(true);
  expect(ApiObject.of(canary).kind).toBe('Canary');
  expect(ApiObject.of(canary).apiVersion).toBe('flagger.app/v1beta1');
});

test('it renders the Canary, the workload Services and the isolation of both stages, and nothing else', () => {
  const chart = shopChart();
  canaryOf(chart);

  expect(render(chart).map(manifest => `${manifest.kind} ${manifest.metadata.name}`).sort()).toStrictEqual([
    'Canary podinfo',
    'NetworkPolicy podinfo-canary-isolation',
    'NetworkPolicy podinfo-primary-isolation',
    'Service podinfo-canary-workload',
    'Service podinfo-primary-workload',
  ]);
});

describe('patches', () => {
  test('of a field that the CRD does not know survive into the output', () => {
    const chart = shopChart();
    const canary = canaryOf(chart);

    ApiObject.of(canary).addJsonPatch(JsonPatch.add('/spec/service/fieldOfTomorrow', { a: 1 }), JsonPatch.add('/spec/alsoNew', true));

    const { spec } = renderOne(chart, 'Canary', 'podinfo');
    expect(spec.service.fieldOfTomorrow).toStrictEqual({ a: 1 });
    expect(spec.alsoNew).toBe(true);
    expect(spec.service.targetPort).toMatch(/^stage backend not resolved/);
  });

  test('of the other objects survive as well', () => {
    const chart = shopChart();
    const canary = canaryOf(chart);

    ApiObject.of(canary.node.findChild('canary-workload')).addJsonPatch(JsonPatch.add('/spec/trafficDistribution', 'PreferClose'));
    ApiObject.of(canary.node.findChild('primary-isolation')).addJsonPatch(JsonPatch.add('/metadata/labels', { team: 'security' }));

    expect(renderOne(chart, 'Service', 'podinfo-canary-workload').spec.trafficDistribution).toBe('PreferClose');
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').metadata.labels).toStrictEqual({ team: 'security' });
  });
});

describe('the first program', () => {
  /** The program of the documentation, with names of its own for the workloads: cdk8s-plus would put a hash into them. */
  function program(): { platform: Chart; shop: Chart } {
    const app = new App();
    const platform = new Chart(app, 'platform');
    new StageBackendsPolicy(platform, 'policy');
    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    const target = new kplus.Deployment(shop, 'podinfo', { metadata: { name: 'podinfo' }, containers: [{ image: 'stefanprodan/podinfo', portNumber: 9898 }] });
    const canary = new CanaryWithBackends(shop, 'canary', {
      target: CanaryTarget.of(target, { prepare: true }),
      service: { port: 80, targetPort: 9898, hosts: ['shop.example.com'], gatewayRefs: [GatewayRef.gateway('public', { namespace: 'gateways' })] },
      backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] },
      analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
    });
    const gateway = new kplus.Deployment(shop, 'canary-gateway', {
      metadata: { name: 'canary-gateway' },
      containers: [{
        image: 'envoyproxy/envoy:v1.36', portNumber: 9090, envVariables: { UPSTREAM: kplus.EnvValue.fromValue(canary.canaryStage.workloadHost) },
      }],
    });
    canary.canaryStage.addBackendRef(BackendRef.of(gateway.exposeViaService({ name: 'canary-gateway', ports: [{ port: 9090 }] })));
    return { platform, shop };
  }

  test('renders every object of the library', () => {
    const { shop } = program();
    const addr = renderOne(shop, 'Service', 'canary-gateway').spec.selector;
    const own = shop.toJson().filter(manifest => manifest.kind !== 'Deployment' && manifest.metadata.name !== 'canary-gateway');

    const backend = (name: string, stage: string) => ({ labels: { 'cdk8s-flagger/stage': stage }, annotations: { 'cdk8s-flagger/backend': name } });
    const workloadPorts = [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 9898 }];
    expect(own).toStrictEqual([
      {
        apiVersion: 'flagger.app/v1beta1',
        kind: 'Canary',
        metadata: { name: 'podinfo', namespace: 'shop' },
        spec: {
          provider: 'gatewayapi:v1',
          targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' },
          service: {
            port: 80,
            targetPort: 'stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9090',
            hosts: ['shop.example.com'],
            gatewayRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public', namespace: 'gateways' }],
            apex: backend('auth-proxy:8443', 'primary'),
            primary: backend('auth-proxy:8443', 'primary'),
            canary: backend('canary-gateway:9090', 'canary'),
          },
          analysis: { interval: '1m', threshold: 5, stepWeight: 10, maxWeight: 50 },
        },
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'podinfo-primary-workload', namespace: 'shop' },
        spec: { selector: { app: 'podinfo-primary' }, ports: workloadPorts },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: {
          name: 'podinfo-primary-isolation',
          namespace: 'shop',
          annotations: { 'cdk8s-flagger/isolation': expect.stringContaining('the pods of Service auth-proxy are not known') },
        },
        spec: { podSelector: { matchLabels: { app: 'podinfo-primary' } }, policyTypes: ['Ingress'], ingress: [{ from: [{ podSelector: {} }], ports: APP_PORTS }] },
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'podinfo-canary-workload', namespace: 'shop' },
        spec: { selector: { app: 'podinfo' }, ports: workloadPorts },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: 'podinfo-canary-isolation', namespace: 'shop' },
        spec: { podSelector: { matchLabels: { app: 'podinfo' } }, policyTypes: ['Ingress'], ingress: [{ from: [{ podSelector: { matchLabels: addr } }], ports: APP_PORTS }] },
      },
    ]);
    expect(Object.keys(addr)).toStrictEqual(['cdk8s.io/metadata.addr']);
  });

  test('gives the backend the host of the app of its stage', () => {
    const { spec } = renderOne(program().shop, 'Deployment', 'canary-gateway');

    expect(spec.template.spec.containers[0].env).toStrictEqual([{ name: 'UPSTREAM', value: 'podinfo-canary-workload.shop.svc' }]);
  });

  test('puts no hash into any name', () => {
    const { shop, platform } = program();

    const names = [...shop.toJson(), ...platform.toJson()].map(manifest => manifest.metadata.name);
    expect(names).toHaveLength(10);
    expect(names.filter(name => /-c[0-9a-f]{7}$/.test(name))).toStrictEqual([]);
  });

  test('comes out as YAML in the same way every time', () => {
    const app = program().shop.node.root as App;

    const first = app.synthYaml();

    expect(app.synthYaml()).toBe(first);
    expect(program().shop.node.root).not.toBe(app);
    expect((program().shop.node.root as App).synthYaml()).toBe(first);
  });
});

describe('the order of construction does not matter', () => {
  const primary = () => BackendRef.service('auth-proxy', 8443, { podLabels: { proxy: 'auth' } });
  const candidate = () => BackendRef.service('canary-gateway', 9090, { podLabels: { proxy: 'gateway' } });

  test('references in the props and by later calls give the same', () => {
    const byProps = shopChart();
    canaryOf(byProps, { backendRefs: { primary: [primary()], canary: [candidate()] } });
    const byCalls = shopChart();
    const canary = canaryOf(byCalls);

    canary.canaryStage.addBackendRef(candidate());
    canary.primaryStage.addBackendRef(primary());

    expect(render(byCalls)).toStrictEqual(render(byProps));
    expect(backendsOf(renderOne(byCalls, 'Canary', 'podinfo').spec)).toStrictEqual(['auth-proxy:8443', 'canary-gateway:9090']);
  });

  test('an empty list of references is none', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [], canary: [] } });

    expect(backendsOf(renderOne(chart, 'Canary', 'podinfo').spec)).toStrictEqual(['podinfo-primary-workload:80', 'podinfo-canary-workload:80']);
  });

  test('a Service may get its selector and ports after the reference was made', () => {
    const chart = shopChart();
    const gateway = new kplus.Service(chart, 'gateway', { metadata: { name: 'canary-gateway' } });
    canaryOf(chart, { backendRefs: { canary: [BackendRef.of(gateway)] } });

    gateway.selectLabel('proxy', 'late');
    gateway.bind(9090);

    expect(backendsOf(renderOne(chart, 'Canary', 'podinfo').spec)[1]).toBe('canary-gateway:9090');
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-canary-isolation').spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: { proxy: 'late' } } }], ports: APP_PORTS }]);
  });

  test('the target may get its labels after the canary was made', () => {
    const chart = shopChart();
    const target = workload(chart, 'podinfo', { selector: { tier: 'web' } });
    canaryOf(chart, { target: CanaryTarget.of(target) });

    target.addJsonPatch(JsonPatch.add('/spec/selector/matchLabels/app', 'late'), JsonPatch.add('/spec/template/metadata/labels/app', 'late'));

    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.selector).toStrictEqual({ app: 'late-primary' });
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-canary-isolation').spec.podSelector).toStrictEqual({ matchLabels: { app: 'late' } });
  });

  test('a reference that comes between two syntheses is seen by the second', () => {
    const chart = shopChart();
    const canary = canaryOf(chart);
    render(chart);

    canary.primaryStage.addBackendRef(BackendRef.of(proxyService(chart, 'auth-proxy', 8443)));

    expect(backendsOf(renderOne(chart, 'Canary', 'podinfo').spec)[0]).toBe('auth-proxy:8443');
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }], ports: APP_PORTS }]);
  });

  test.each<[string, (chart: Chart) => unknown]>([
    ['Chart.toJson', chart => chart.toJson()],
    ['App.synthYaml', chart => (chart.node.root as App).synthYaml()],
    ['Testing.synth', chart => Testing.synth(chart)],
  ])('a Service that comes between two syntheses is checked by the second, by %s', (_, synth) => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });
    synth(chart);

    proxyService(chart, 'auth-proxy', 443);

    expectRefusal(() => synth(chart), 'BK-02', 'auth-proxy', 8443, 443);
  });
});

describe('several canaries', () => {
  test('in one chart keep apart, and may share a backend', () => {
    const chart = shopChart();
    const ref = BackendRef.of(proxyService(chart, 'auth-proxy', 8443));
    canaryOf(chart, { backendRefs: { primary: [ref] } });
    canaryOf(chart, { target: CanaryTarget.deployment('cart', { selectorLabels: { app: 'cart' } }), backendRefs: { primary: [ref] } }, 'cart');

    const canaries = renderKind(chart, 'Canary');
    expect(backendsOf(canaries.podinfo.spec)).toStrictEqual(['auth-proxy:8443', 'podinfo-canary-workload:80']);
    expect(backendsOf(canaries.cart.spec)).toStrictEqual(['auth-proxy:8443', 'cart-canary-workload:80']);
    expect(Object.keys(renderKind(chart, 'Service')).sort()).toStrictEqual([
      'auth-proxy', 'cart-canary-workload', 'cart-primary-workload', 'podinfo-canary-workload', 'podinfo-primary-workload',
    ]);
    expect(renderOne(chart, 'Service', 'cart-canary-workload').spec.selector).toStrictEqual({ app: 'cart' });
  });

  test('in several namespaces may have the same names, and each finds the backend of its own', () => {
    const app = new App();
    const charts = ['red', 'blue'].map(namespace => new Chart(app, namespace, { namespace }));
    charts.forEach((chart, i) => {
      canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });
      service(chart, 'auth-proxy', { selector: { proxy: `of-${chart.namespace}` }, ports: [{ port: 8443, targetPort: 1000 + i }] });
    });

    for (const chart of charts) {
      const policy = chart.toJson().find(manifest => manifest.metadata.name === 'podinfo-primary-isolation');
      expect(policy.metadata.namespace).toBe(chart.namespace);
      expect(policy.spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: { proxy: `of-${chart.namespace}` } } }], ports: APP_PORTS }]);
    }
  });

  test('in one chart may be of several namespaces by their metadata', () => {
    const chart = shopChart();
    canaryOf(chart, { metadata: { namespace: 'red' } }, 'red');
    canaryOf(chart, { metadata: { namespace: 'blue' } }, 'blue');

    expect(render(chart).map(manifest => manifest.metadata.namespace)).toStrictEqual([...Array(5).fill('red'), ...Array(5).fill('blue')]);
  });

  test('find a backend in another chart of their namespace, by construct and by name', () => {
    const app = new App();
    const shop = shopChart(app);
    const proxies = shopChart(app, 'proxies');
    const canary = canaryOf(shop, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });
    proxyService(proxies, 'auth-proxy', 8443);
    canary.canaryStage.addBackendRef(BackendRef.of(proxyService(proxies, 'canary-gateway', 9090)));

    expect(backendsOf(renderOne(shop, 'Canary', 'podinfo').spec)).toStrictEqual(['auth-proxy:8443', 'canary-gateway:9090']);
    for (const [stage, proxy] of [['primary', 'auth-proxy'], ['canary', 'canary-gateway']]) {
      expect(renderOne(shop, 'NetworkPolicy', `podinfo-${stage}-isolation`).spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: { proxy } } }], ports: APP_PORTS }]);
    }
  });
});

describe('the app itself is no backend', () => {
  const target = (chart: Chart) => workload(chart, 'podinfo', { selector: { app: 'podinfo' }, labels: { tier: 'web' } });

  test.each([
    ['by its label', { app: 'podinfo' }, 'primary', 'canary'],
    ['by the label of its primary', { app: 'podinfo-primary' }, 'canary', 'primary'],
    ['by another label of its pods', { tier: 'web' }, 'canary', 'primary'],
  ] as const)('a Service that selects its pods %s is refused', (_, selector, stage, selected) => {
    const chart = shopChart();
    const ref = BackendRef.of(service(chart, 'proxy', { selector, ports: [{ port: 8443 }] }));
    canaryOf(chart, { target: CanaryTarget.of(target(chart)), backendRefs: { [stage]: [ref] } });

    expectRefusal(() => render(chart), 'BK-13', '[shop/canary]', 'Service', 'proxy', stage, selected);
  });

  test('a Service made from the target by cdk8s-plus is refused', () => {
    const chart = shopChart();
    const deployment = new kplus.Deployment(chart, 'podinfo', { metadata: { name: 'podinfo' }, containers: [{ image: 'podinfo', portNumber: 9898 }] });
    const exposed = deployment.exposeViaService({ name: 'front', ports: [{ port: 9898 }] });
    canaryOf(chart, { target: CanaryTarget.of(deployment, { prepare: true }), backendRefs: { primary: [BackendRef.of(exposed)] } });

    expectRefusal(() => render(chart), 'BK-13', 'Service', 'front', 'primary');
  });

  test('a Service by name in the app is refused in the same way', () => {
    const chart = shopChart();
    service(chart, 'proxy', { selector: { app: 'podinfo' }, ports: [{ port: 8443 }] });
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('proxy', 8443)] } });

    expectRefusal(() => render(chart), 'BK-13', 'proxy', 'primary', 'canary');
  });

  test('a Service out of the app is refused by the labels that its reference names', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('proxy', 8443, { podLabels: { app: 'podinfo' } })] } });

    expectRefusal(() => render(chart), 'BK-13', 'proxy', 'primary', 'canary');
  });

  test('a Service that asks for more than the app\'s pods have is no such Service', () => {
    const chart = shopChart();
    const ref = BackendRef.of(service(chart, 'proxy', { selector: { tier: 'web', role: 'proxy' }, ports: [{ port: 8443 }] }));
    canaryOf(chart, { target: CanaryTarget.of(target(chart)), backendRefs: { primary: [ref] } });

    expect(() => render(chart)).not.toThrow();
  });

  test('a backend whose pods carry the app\'s label is refused, since the workload Service would lead back to it', () => {
    const chart = shopChart();
    workload(chart, 'proxy', { selector: { component: 'proxy' }, labels: { app: 'podinfo' } });
    const ref = BackendRef.of(service(chart, 'proxy', { selector: { component: 'proxy' }, ports: [{ port: 8443 }] }));
    canaryOf(chart, { target: CanaryTarget.of(target(chart)), backendRefs: { canary: [ref] } });

    expectRefusal(() => render(chart), 'TGT-05', '[shop/canary]', 'Deployment', 'proxy', 'app=podinfo', 'canary', 'podinfo');
  });
});

describe('both stages', () => {
  const both = (primary: BackendRef, candidate: BackendRef, attachment?: StageAttachment) => {
    const chart = shopChart();
    canaryOf(chart, { attachment, backendRefs: { primary: [primary], canary: [candidate] } });
    return chart;
  };

  test('cannot have the same Service and port', () => {
    const chart = both(BackendRef.service('proxy', 8443), BackendRef.service('proxy', 8443));

    expectRefusal(() => render(chart), 'BK-05', '[shop/canary]', 'proxy:8443');
  });

  test('cannot have the same Service and port in two ways of saying it', () => {
    const chart = shopChart();
    const ref = BackendRef.of(proxyService(chart, 'proxy', 8443));
    canaryOf(chart, { backendRefs: { primary: [ref] } }).canaryStage.addBackendRef(BackendRef.service('proxy', 8443, { namespace: 'shop' }));

    expectRefusal(() => render(chart), 'BK-05', 'proxy:8443');
  });

  test('may have two ports of one Service', () => {
    const chart = shopChart();
    const proxy = service(chart, 'proxy', { selector: { proxy: 'p' }, ports: [{ name: 'primary', port: 8101 }, { name: 'canary', port: 8102 }] });
    canaryOf(chart, { backendRefs: { primary: [BackendRef.of(proxy, { port: 8101 })], canary: [BackendRef.of(proxy, { port: 8102 })] } });

    expect(backendsOf(renderOne(chart, 'Canary', 'podinfo').spec)).toStrictEqual(['proxy:8101', 'proxy:8102']);
  });

  test('may have the same port of two Services', () => {
    expect(() => render(both(BackendRef.service('a', 8443), BackendRef.service('b', 8443)))).not.toThrow();
  });
});

describe('options of the service that backends exclude', () => {
  test('portDiscovery is refused', () => {
    expectRefusal(() => canaryOf(shopChart(), { service: { portDiscovery: true } }), 'BK-07', 'service.portDiscovery');
  });

  test('headless is refused', () => {
    expectRefusal(() => canaryOf(shopChart(), { service: { headless: true } }), 'BK-07', 'service.headless');
  });

  test.each([{ portDiscovery: false }, { headless: false }])('%j is rendered', options => {
    const chart = shopChart();
    canaryOf(chart, { service: options });

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service).toMatchObject(options);
  });
});

describe('names leave room for the suffix of the workload Services', () => {
  const LONGEST = 63 - '-primary-workload'.length;

  test('as the longest name of a service', () => {
    const chart = shopChart();
    canaryOf(chart, { service: { name: 'a'.repeat(LONGEST) } });

    const names = Object.keys(renderKind(chart, 'Service'));
    expect(names).toContain(`${'a'.repeat(LONGEST)}-primary-workload`);
    expect(Math.max(...names.map(name => name.length))).toBe(63);
  });

  test('so that one more character is refused', () => {
    const name = 'a'.repeat(LONGEST + 1);

    expectRefusal(() => canaryOf(shopChart(), { service: { name } }), 'TGT-04', 'service.name', 46, 47, name, `${name}-primary-workload`);
  });

  test('also where the service is named after its target', () => {
    const target = (length: number) => CanaryTarget.deployment('a'.repeat(length), { selectorLabels: { app: 'podinfo' } });

    expect(() => canaryOf(shopChart(), { target: target(LONGEST) })).not.toThrow();
    expectRefusal(() => canaryOf(shopChart(), { target: target(LONGEST + 1) }), 'TGT-04', 46, 47, 'service.name');
    expect(() => canaryOf(shopChart(), { target: target(LONGEST + 1), service: { name: 'short' } })).not.toThrow();
  });

  test('which a canary without backends does not need', () => {
    expect(() => new Canary(shopChart(), 'canary', {
      target: podinfo(), analysis: ANALYSIS, service: { name: 'a'.repeat(LONGEST + 1), port: 80, gatewayRefs: [PUBLIC] },
    })).not.toThrow();
  });
});

describe('objects that Flagger generates are refused in the app', () => {
  test.each(['podinfo', 'podinfo-primary', 'podinfo-canary'])('the Service %s', name => {
    const chart = shopChart();
    canaryOf(chart);
    proxyService(chart, name, 80);

    expectRefusal(() => render(chart), 'SVC-13', '[shop/canary]', 'Service', name, `shop/service-${name}`);
  });

  test('the Deployment of the primary', () => {
    const chart = shopChart();
    canaryOf(chart);
    workload(chart, 'podinfo-primary');

    expectRefusal(() => render(chart), 'TGT-32', 'Deployment', 'podinfo-primary');
  });

  test('the HTTPRoute', () => {
    const chart = shopChart();
    canaryOf(chart);
    new ApiObject(chart, 'route', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'podinfo' } });

    expectRefusal(() => render(chart), 'GW-27', 'HTTPRoute', 'podinfo', 'shop/route');
  });

  test('but not the workload Services, which are the library\'s own', () => {
    const chart = shopChart();
    canaryOf(chart, { isolation: Isolation.none() });

    expect(Object.keys(renderKind(chart, 'Service')).sort()).toStrictEqual(['podinfo-canary-workload', 'podinfo-primary-workload']);
  });

  test('so is a Service of the user that has the name of a workload Service', () => {
    const chart = shopChart();
    canaryOf(chart);
    proxyService(chart, 'podinfo-primary-workload', 80);

    expectRefusal(() => render(chart), 'APP-02', '[shop/canary]', 'Service', 'podinfo-primary-workload', 'shop/service-podinfo-primary-workload', 'primary');
  });
});

test('backends go with every kind of rollout', () => {
  for (const analysis of [
    Analysis.steps({ interval: Duration.minutes(1), threshold: 5, stepWeights: [1, 50] }),
    Analysis.blueGreen({ interval: Duration.minutes(1), threshold: 5, iterations: 5, mirror: true }),
  ]) {
    const chart = shopChart();
    canaryOf(chart, { analysis, backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });

    expect(backendsOf(renderOne(chart, 'Canary', 'podinfo').spec)).toStrictEqual(['auth-proxy:8443', 'podinfo-canary-workload:80']);
  }
});
