import { ApiObject, App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { BackendRef, CanaryServiceOptions, CanaryTarget, CanaryWithBackends, Isolation, NamedTargetOptions, StageAttachment } from '../../../src';
import { expectRefusal } from '../../messages';
import { APP_PORTS, canaryOf, ContainerPort, Labels, recordWarnings, render, renderKind, renderOne, service, shopChart, workload, WorkloadOptions } from '../fixtures';

/** What a test changes in the app that was proven in a cluster. */
interface Changes {
  readonly portName?: string;
  /** The target, as a workload of the app … */
  readonly target?: WorkloadOptions;
  /** … or by name. */
  readonly targetByName?: NamedTargetOptions;
  readonly service?: Partial<CanaryServiceOptions>;
  readonly primary?: BackendChanges;
  readonly canary?: BackendChanges;
  readonly isolation?: Isolation;
}

interface BackendChanges {
  readonly selector?: Labels;
  readonly labels?: Labels;
  readonly ports?: ContainerPort[];
  readonly pod?: object;
  readonly servicePort?: { port: number; targetPort?: number | string; appProtocol?: string };
  readonly kind?: string;
}

/** The app of the attachment by named port, with raw objects: a proxy before each stage, both exposing the port `stage`. */
function appOf(changes: Changes = {}, chart: Chart = shopChart()): { chart: Chart; canary: CanaryWithBackends } {
  const canary = canaryOf(chart, {
    target: changes.targetByName ? CanaryTarget.deployment('podinfo', changes.targetByName) : CanaryTarget.of(workload(chart, 'podinfo', {
      selector: { app: 'podinfo', tier: 'web' }, ports: [{ name: 'http', containerPort: 9898 }], ...changes.target,
    })),
    service: { port: 9898, targetPort: undefined, ...changes.service },
    attachment: StageAttachment.namedPort({ portName: changes.portName ?? 'stage' }),
    isolation: changes.isolation,
    backendRefs: {
      primary: [backend(chart, 'auth-proxy', 8443, changes.primary)],
      canary: [backend(chart, 'canary-gateway', 9090, changes.canary)],
    },
  });
  return { chart, canary };
}

function backend(chart: Chart, name: string, port: number, changes: BackendChanges = {}): BackendRef {
  const selector = changes.selector ?? { proxy: name };
  workload(chart, name, { ...changes, selector, ports: changes.ports ?? [{ name: 'stage', containerPort: port }] });
  return BackendRef.of(service(chart, name, { selector, ports: [changes.servicePort ?? { port }] }));
}

function expectRefused(changes: Changes, id: string, ...facts: unknown[]): void {
  expectRefusal(() => render(appOf(changes).chart), id, ...facts);
}

function podLabels(chart: Chart, name: string, kind: string = 'Deployment'): Labels {
  return renderOne(chart, kind, name).spec.template.metadata.labels;
}

/** Something of a user that counts the pods of the app. */
function counter(chart: Chart, apiVersion: string, kind: string, spec: any, namespace?: string): void {
  new ApiObject(chart, `counter-${kind}`, { apiVersion, kind, metadata: { name: 'counter', namespace }, spec });
}

const RESOURCE_METRIC = { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } };
const SCALE_PODINFO = { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' }, maxReplicas: 5 };

describe('the app that was proven', () => {
  test('gets the port name as target port, and no label, annotation or sentinel of the policy', () => {
    const { chart } = appOf();

    const manifest = renderOne(chart, 'Canary', 'podinfo');
    expect(manifest.spec.service).toStrictEqual({
      port: 9898,
      targetPort: 'stage',
      hosts: ['shop.example.com'],
      gatewayRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public', namespace: 'gateways' }],
    });
    expect(JSON.stringify(manifest)).not.toMatch(/cdk8s-flagger|not resolved/);
  });

  test('gets the app\'s label of its stage on the pods of each backend, and the label that tells them from the app\'s', () => {
    const { chart } = appOf();

    expect(podLabels(chart, 'auth-proxy')).toStrictEqual({ 'proxy': 'auth-proxy', 'app': 'podinfo-primary', 'cdk8s-flagger/stage-backend': 'primary' });
    expect(podLabels(chart, 'canary-gateway')).toStrictEqual({ 'proxy': 'canary-gateway', 'app': 'podinfo', 'cdk8s-flagger/stage-backend': 'canary' });
  });

  test('keeps the selectors of the backends and the labels of the target as they are', () => {
    const { chart } = appOf();

    expect(renderOne(chart, 'Deployment', 'auth-proxy').spec.selector).toStrictEqual({ matchLabels: { proxy: 'auth-proxy' } });
    expect(renderOne(chart, 'Service', 'auth-proxy').spec.selector).toStrictEqual({ proxy: 'auth-proxy' });
    expect(podLabels(chart, 'podinfo')).toStrictEqual({ app: 'podinfo', tier: 'web' });
  });

  test('gets workload Services that lead to the app\'s port by its name, found by number', () => {
    const { chart } = appOf();

    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec)
      .toStrictEqual({ selector: { app: 'podinfo-primary' }, ports: [{ name: 'http', port: 9898, protocol: 'TCP', targetPort: 'http' }] });
    expect(renderOne(chart, 'Service', 'podinfo-canary-workload').spec)
      .toStrictEqual({ selector: { app: 'podinfo' }, ports: [{ name: 'http', port: 9898, protocol: 'TCP', targetPort: 'http' }] });
  });

  test('gets an isolation that leaves the backends\' own pods out and lets them in', () => {
    const { chart } = appOf();

    const policies = renderKind(chart, 'NetworkPolicy');
    expect(policies['podinfo-primary-isolation'].spec).toStrictEqual({
      podSelector: { matchLabels: { app: 'podinfo-primary' }, matchExpressions: [{ key: 'cdk8s-flagger/stage-backend', operator: 'DoesNotExist' }] },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }], ports: APP_PORTS }],
    });
    expect(policies['podinfo-canary-isolation'].spec).toStrictEqual({
      podSelector: { matchLabels: { app: 'podinfo' }, matchExpressions: [{ key: 'cdk8s-flagger/stage-backend', operator: 'DoesNotExist' }] },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: { matchLabels: { proxy: 'canary-gateway' } } }], ports: APP_PORTS }],
    });
  });

  test('gets none of these isolations where they are turned off', () => {
    const { chart } = appOf({ isolation: Isolation.none() });

    expect(renderKind(chart, 'NetworkPolicy')).toStrictEqual({});
    expect(podLabels(chart, 'auth-proxy')).toHaveProperty(['cdk8s-flagger/stage-backend'], 'primary');
  });

  test('is the same when it is synthesised again', () => {
    const { chart } = appOf();

    const first = render(chart);

    expect(render(chart)).toStrictEqual(first);
    expect((chart.node.root as App).synthYaml()).toBe((chart.node.root as App).synthYaml());
  });

  test('says nothing on standard error', () => {
    const warnings = recordWarnings();

    render(appOf().chart);

    expect(warnings).not.toHaveBeenCalled();
    warnings.mockRestore();
  });
});

describe('the app\'s port', () => {
  test('can be given by name', () => {
    const { chart } = appOf({ service: { port: 80, targetPortName: 'http' } });

    expect(renderOne(chart, 'Service', 'podinfo-canary-workload').spec.ports[0]).toStrictEqual({ name: 'http', port: 80, protocol: 'TCP', targetPort: 'http' });
  });

  test('can be given by number apart from the port of the service', () => {
    const { chart } = appOf({
      service: { port: 80, targetPort: 8080 },
      target: { ports: [{ name: 'metrics', containerPort: 9898 }, { name: 'web', containerPort: 8080 }] },
    });

    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.ports[0].targetPort).toBe('web');
  });

  test('can be given by name for a target that is not in the app', () => {
    const { chart } = appOf({ targetByName: { selectorLabels: { app: 'podinfo' } }, service: { targetPortName: 'http' } });

    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.ports[0].targetPort).toBe('http');
  });

  test('needs a name', () => {
    expectRefused({ target: { ports: [{ containerPort: 9898 }] } }, 'STG-04', '[shop/canary]', 9898, 'podinfo');
  });

  test('needs a name that is given where the target is not in the app', () => {
    expectRefused({ targetByName: { selectorLabels: { app: 'podinfo' } } }, 'STG-04', 9898, 'podinfo');
  });

  test('needs to be one that the target exposes', () => {
    expectRefused({ service: { targetPort: 1234 } }, 'STG-04', 1234, 'podinfo');
  });

  test('must not have the name that only the backends may have', () => {
    expectRefused({ target: { ports: [{ name: 'stage', containerPort: 9898 }] } }, 'STG-03', 'podinfo', 'stage');
  });

  test('must not have that name beside another one either', () => {
    expectRefused({ target: { ports: [{ name: 'http', containerPort: 9898 }, { name: 'stage', containerPort: 1 }] } }, 'STG-03', 'podinfo', 'stage');
  });
});

/** An init container with a port; it goes on beside the containers of the pod if its restart policy says so. */
const initContainer = (port: ContainerPort, restartPolicy?: string) => ({ initContainers: [{ name: 'init', image: 'example/init:1', restartPolicy, ports: [port] }] });

describe('native sidecars', () => {
  const sidecar = (port: ContainerPort) => initContainer(port, 'Always');

  test('of a backend may expose the port of the attachment', () => {
    const { chart } = appOf({ primary: { ports: [], pod: sidecar({ name: 'stage', containerPort: 8443 }) } });

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.targetPort).toBe('stage');
    expect(podLabels(chart, 'auth-proxy')).toMatchObject({ app: 'podinfo-primary' });
  });

  test('of a backend must expose it for the port that the reference means', () => {
    expectRefused({ primary: { ports: [], pod: sidecar({ name: 'stage', containerPort: 9102 }) } }, 'STG-03', 'auth-proxy', 8443, 'stage', 9102);
  });

  test('of a backend must not expose the name of the app\'s port', () => {
    expectRefused({ canary: { pod: sidecar({ name: 'http', containerPort: 8080 }) } }, 'STG-03', 'Deployment', 'canary-gateway', 'canary', 'http', 'podinfo-canary-workload');
  });

  test('of the target may expose the app\'s port', () => {
    const { chart } = appOf({ target: { ports: [], pod: sidecar({ name: 'web', containerPort: 9898 }) } });

    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.ports[0].targetPort).toBe('web');
  });

  test('of the target must not expose the port of the attachment', () => {
    expectRefused({ target: { pod: sidecar({ name: 'stage', containerPort: 1 }) } }, 'STG-03', 'podinfo', 'stage');
  });
});

describe('init containers that end', () => {
  test('do not expose the port of a backend', () => {
    expectRefused({ primary: { ports: [], pod: initContainer({ name: 'stage', containerPort: 8443 }) } }, 'STG-03', 'Deployment', 'auth-proxy', 'primary', 'stage');
  });

  test('do not expose the app\'s port', () => {
    expectRefused({ target: { ports: [], pod: initContainer({ name: 'http', containerPort: 9898 }) } }, 'STG-04', 9898, 'podinfo');
  });

  test.each<[string, Changes]>([
    ['the port of the attachment on the target', { target: { pod: initContainer({ name: 'stage', containerPort: 1 }) } }],
    ['the app\'s port name on a backend', { canary: { pod: initContainer({ name: 'http', containerPort: 1 }) } }],
  ])('may have %s', (_, changes) => {
    expect(() => render(appOf(changes).chart)).not.toThrow();
  });
});

describe('ports over UDP, which Flagger\'s Services do not see', () => {
  test('are not the port of the attachment', () => {
    expectRefused({ primary: { ports: [{ name: 'stage', containerPort: 8443, protocol: 'UDP' }] } }, 'STG-03', 'Deployment', 'auth-proxy', 'primary', 'stage', 'podinfo-primary');
  });

  test('are not said to be missing by a message that leaves the protocol out', () => {
    expectRefused({ primary: { ports: [{ name: 'stage', containerPort: 8443, protocol: 'UDP' }] } }, 'STG-03', 'stage', 'TCP');
  });

  test('are not the app\'s port', () => {
    expectRefused({ target: { ports: [{ name: 'quic', containerPort: 9898, protocol: 'UDP' }] } }, 'STG-04', 9898, 'podinfo');
  });

  test('do not hide the port over TCP of the same number or name', () => {
    const both = (name: string, containerPort: number) => [{ name: `${name}-u`, containerPort, protocol: 'UDP' }, { name, containerPort, protocol: 'TCP' }];
    const { chart } = appOf({
      target: { ports: both('http', 9898) },
      primary: { ports: [{ name: 'stage', containerPort: 53, protocol: 'UDP' }, { name: 'stage', containerPort: 8443 }] },
    });

    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.ports[0].targetPort).toBe('http');
    expect(podLabels(chart, 'auth-proxy')).toMatchObject({ app: 'podinfo-primary' });
  });

  test.each<[string, Changes]>([
    ['the name of the attachment on the target', { target: { ports: [{ name: 'http', containerPort: 9898 }, { name: 'stage', containerPort: 1, protocol: 'UDP' }] } }],
    ['the name of the app\'s port on a backend', { canary: { ports: [{ name: 'stage', containerPort: 9090 }, { name: 'http', containerPort: 1, protocol: 'UDP' }] } }],
  ])('may have %s', (_, changes) => {
    expect(() => render(appOf(changes).chart)).not.toThrow();
  });
});

describe('the protocol', () => {
  test('of Flagger\'s Services is that of the backends\', of the workload Services that of the app', () => {
    const h2c = { port: 8443, appProtocol: 'kubernetes.io/h2c' };
    const { chart } = appOf({ service: { appProtocol: 'http' }, primary: { servicePort: h2c }, canary: { servicePort: { ...h2c, port: 9090 } } });

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.appProtocol).toBe('kubernetes.io/h2c');
    expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.ports[0].appProtocol).toBe('http');
  });

  test('of the app does not get onto Flagger\'s Services where the backends have none', () => {
    const { chart } = appOf({ service: { appProtocol: 'kubernetes.io/h2c' } });

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service).not.toHaveProperty('appProtocol');
  });

  test('must be the same before both stages, since Flagger has one for its three Services', () => {
    expectRefused({ canary: { servicePort: { port: 9090, appProtocol: 'kubernetes.io/h2c' } } }, 'STG-07', '[shop/canary]', 'appProtocol', 'none', 'kubernetes.io/h2c');
  });
});

describe('backends of any origin', () => {
  test('are labelled when they are cdk8s-plus workloads', () => {
    const chart = shopChart();
    const proxy = (name: string, number: number) => BackendRef.of(new kplus.Deployment(chart, name, {
      metadata: { name }, containers: [{ image: `example/${name}:1`, ports: [{ name: 'stage', number }] }],
    }).exposeViaService({ name, ports: [{ port: number }] }));
    const target = CanaryTarget.of(workload(chart, 'podinfo', { ports: [{ name: 'http', containerPort: 9898 }] }));

    canaryOf(chart, {
      target,
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: { primary: [proxy('auth-proxy', 8443)], canary: [proxy('canary-gateway', 9090)] },
    });

    expect(podLabels(chart, 'auth-proxy')).toStrictEqual({
      'cdk8s.io/metadata.addr': expect.any(String), 'app': 'podinfo-primary', 'cdk8s-flagger/stage-backend': 'primary',
    });
    expect(podLabels(chart, 'canary-gateway')).toMatchObject({ 'app': 'podinfo', 'cdk8s-flagger/stage-backend': 'canary' });
  });

  test.each(['DaemonSet', 'StatefulSet'])('are labelled when they are a %s', kind => {
    const { chart } = appOf({ primary: { kind } });

    expect(podLabels(chart, 'auth-proxy', kind)).toMatchObject({ app: 'podinfo-primary' });
  });

  test('are found when they are in another chart and come after the canary, referred to by name', () => {
    const app = new App();
    const shop = shopChart(app);
    canaryOf(shop, {
      target: CanaryTarget.of(workload(shop, 'podinfo', { ports: [{ name: 'http', containerPort: 9898 }] })),
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)], canary: [BackendRef.service('canary-gateway', 9090)] },
    });
    const proxies = shopChart(app, 'proxies');
    backend(proxies, 'auth-proxy', 8443);
    backend(proxies, 'canary-gateway', 9090);

    expect(podLabels(shop, 'auth-proxy')).toMatchObject({ app: 'podinfo-primary' });
    expect(podLabels(shop, 'canary-gateway')).toMatchObject({ app: 'podinfo' });
  });

  test('are labelled by a key with a slash as by any other', () => {
    const { chart } = appOf({ target: { selector: { 'app.kubernetes.io/name': 'podinfo' } } });

    expect(podLabels(chart, 'auth-proxy')).toMatchObject({ 'app.kubernetes.io/name': 'podinfo-primary' });
  });

  test('may carry the label already, with the very value', () => {
    const { chart } = appOf({ primary: { labels: { app: 'podinfo-primary' } } });

    expect(podLabels(chart, 'auth-proxy')).toMatchObject({ 'app': 'podinfo-primary', 'cdk8s-flagger/stage-backend': 'primary' });
  });

  test('may carry some of the target\'s other labels', () => {
    const { chart } = appOf({ target: { selector: { app: 'podinfo', tier: 'web', team: 'a' } }, primary: { labels: { tier: 'web' } } });

    expect(podLabels(chart, 'auth-proxy')).toMatchObject({ tier: 'web', app: 'podinfo-primary' });
  });
});

describe('several workloads behind the Service of a backend', () => {
  const blueGreen = (changes: BackendChanges = {}) => {
    const { chart } = appOf({ primary: { labels: { variant: 'blue' } } });
    workload(chart, 'auth-proxy-green', { selector: { proxy: 'auth-proxy', variant: 'green' }, ports: [{ name: 'stage', containerPort: 8443 }], ...changes });
    return chart;
  };

  test('are all labelled', () => {
    const chart = blueGreen({ kind: 'DaemonSet' });

    const stage = { 'app': 'podinfo-primary', 'cdk8s-flagger/stage-backend': 'primary' };
    expect(podLabels(chart, 'auth-proxy')).toStrictEqual({ proxy: 'auth-proxy', variant: 'blue', ...stage });
    expect(podLabels(chart, 'auth-proxy-green', 'DaemonSet')).toStrictEqual({ proxy: 'auth-proxy', variant: 'green', ...stage });
    expect(podLabels(chart, 'canary-gateway')).toStrictEqual({ 'proxy': 'canary-gateway', 'app': 'podinfo', 'cdk8s-flagger/stage-backend': 'canary' });
  });

  test('are labelled the same when they are synthesised again', () => {
    const chart = blueGreen();

    expect(render(chart)).toStrictEqual(render(chart));
  });

  test('are not labelled where the Service asks for more than they have', () => {
    const { chart } = appOf({ primary: { selector: { proxy: 'auth-proxy', variant: 'blue' } } });
    workload(chart, 'auth-proxy-green', { selector: { proxy: 'auth-proxy', variant: 'green' } });

    expect(podLabels(chart, 'auth-proxy')).toMatchObject({ app: 'podinfo-primary' });
    expect(podLabels(chart, 'auth-proxy-green')).toStrictEqual({ proxy: 'auth-proxy', variant: 'green' });
  });

  test('must all have the port', () => {
    expectRefusal(() => render(blueGreen({ ports: [{ name: 'https', containerPort: 8443 }] })), 'STG-03', 'Deployment', 'auth-proxy-green', 'primary', 'stage');
  });

  test('must all have the app\'s label free', () => {
    expectRefusal(() => render(blueGreen({ labels: { app: 'green' } })), 'STG-06', 'Deployment', 'auth-proxy-green', 'primary', 'app=podinfo-primary', 'app=green');
  });

  test('must none of them be behind the Service of the other stage', () => {
    const chart = blueGreen({ kind: 'StatefulSet', labels: { variant: 'green', shared: 'yes' } });
    const shared = service(chart, 'shared', { selector: { shared: 'yes' }, ports: [{ port: 8443 }] });
    canaryOf(chart, {
      target: CanaryTarget.of(workload(chart, 'cart', { ports: [{ name: 'http', containerPort: 80 }] })),
      service: { targetPort: 80 },
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: { primary: [backend(chart, 'cart-proxy', 8443, { labels: { shared: 'yes' } })], canary: [BackendRef.of(shared)] },
    }, 'cart');

    expectRefusal(() => render(chart), 'STG-06', '[shop/cart]', 'Deployment', 'cart-proxy');
  });
});

describe('each stage needs a backend of the app', () => {
  test.each(['primary', 'canary'] as const)('the %s stage without a reference is refused', missing => {
    const chart = shopChart();
    const other = missing === 'primary' ? 'canary' : 'primary';
    canaryOf(chart, { attachment: StageAttachment.namedPort({ portName: 'stage' }), backendRefs: { [other]: [backend(chart, 'proxy', 8443)] } });

    expectRefusal(() => render(chart), 'STG-05', '[shop/canary]', missing, `podinfo-${missing}`, `${missing}Stage.addBackendRef`);
  });

  test('a Service that is not in the app is refused', () => {
    const chart = shopChart();
    const warnings = recordWarnings();
    canaryOf(chart, {
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)], canary: [backend(chart, 'canary-gateway', 9090)] },
    });

    expectRefusal(() => render(chart), 'STG-05', 'auth-proxy', 'primary');
    warnings.mockRestore();
  });

  test('a workload that is not in the app is refused', () => {
    const chart = shopChart();
    canaryOf(chart, {
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: {
        primary: [backend(chart, 'auth-proxy', 8443)],
        canary: [BackendRef.of(service(chart, 'canary-gateway', { selector: { proxy: 'canary-gateway' }, ports: [{ port: 9090 }] }))],
      },
    });

    expectRefusal(() => render(chart), 'STG-05', 'canary-gateway', 'canary');
  });

  test('a workload of another namespace is not the backend\'s, even where it comes first', () => {
    const app = new App();
    const other = new Chart(app, 'other', { namespace: 'other' });
    workload(other, 'auth-proxy', { selector: { proxy: 'auth-proxy' } });
    const { chart } = appOf({}, shopChart(app));

    const labels = (of: Chart) => of.toJson().find(manifest => manifest.metadata.name === 'auth-proxy').spec.template.metadata.labels;
    expect(labels(chart)).toHaveProperty('app', 'podinfo-primary');
    expect(labels(other)).toStrictEqual({ proxy: 'auth-proxy' });
  });

  test('one workload for both stages is refused', () => {
    const chart = shopChart();
    const ref = backend(chart, 'proxy', 8443);
    const second = BackendRef.of(service(chart, 'second', { selector: { proxy: 'proxy' }, ports: [{ port: 8443 }] }));
    canaryOf(chart, {
      target: CanaryTarget.of(workload(chart, 'podinfo', { ports: [{ name: 'http', containerPort: 9898 }] })),
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: { primary: [ref], canary: [second] },
    });

    expectRefusal(() => render(chart), 'STG-06', 'Deployment', 'proxy');
    expectRefusal(() => render(chart), 'STG-06', 'Deployment', 'proxy');
  });
});

describe('the port of a backend', () => {
  test('must have the name of the attachment', () => {
    expectRefused({ primary: { ports: [{ name: 'https', containerPort: 8443 }] } }, 'STG-03', 'Deployment', 'auth-proxy', 'primary', 'stage', 'podinfo-primary');
  });

  test('must be there at all', () => {
    expectRefused({ canary: { ports: [] } }, 'STG-03', 'Deployment', 'canary-gateway', 'canary', 'stage');
  });

  test('must be the one that the reference means', () => {
    expectRefused({ primary: { ports: [{ name: 'stage', containerPort: 9102 }] } }, 'STG-03', 'auth-proxy', 8443, 'stage', 9102);
  });

  test('must be the one that the Service means by a number of its own', () => {
    expectRefused({ primary: { servicePort: { port: 9102, targetPort: 8443 }, ports: [{ name: 'stage', containerPort: 9102 }] } }, 'STG-03', 'auth-proxy', 8443, 'stage', 9102);
  });

  test('must be the one that the Service means by name', () => {
    expectRefused({ primary: { servicePort: { port: 443, targetPort: 'https' }, ports: [{ name: 'stage', containerPort: 9102 }, { name: 'https', containerPort: 8443 }] } }, 'STG-03', 'auth-proxy', 'https', 'stage', 9102);
  });

  test.each([8443, 'stage'])('may be meant by %s', targetPort => {
    const { chart } = appOf({ primary: { servicePort: { port: 443, targetPort }, ports: [{ containerPort: 1 }, { name: 'stage', containerPort: 8443 }] } });

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.targetPort).toBe('stage');
  });

  test('must not have the name of the app\'s, or the backend would call itself', () => {
    expectRefused({ canary: { ports: [{ name: 'stage', containerPort: 9090 }, { name: 'http', containerPort: 8080 }] } }, 'STG-03', 'Deployment', 'canary-gateway', 'canary', 'http', 'podinfo-canary-workload');
  });
});

describe('the labels of a backend', () => {
  test('must leave Flagger\'s selector label free', () => {
    expectRefused({ primary: { selector: { app: 'auth-proxy' } } }, 'STG-06', 'Deployment', 'auth-proxy', 'primary', 'app=podinfo-primary', 'app=auth-proxy');
  });

  test('must not be all of the target\'s own, or what selects the app takes the backend for it', () => {
    expectRefused({ canary: { labels: { tier: 'web' } } }, 'STG-06', 'Deployment', 'canary-gateway', 'podinfo', 'tier=web');
  });

  test('are not touched when the app is refused', () => {
    const { chart } = appOf({ primary: { labels: { tier: 'web' } } });

    expectRefusal(() => render(chart), 'STG-06', 'tier=web');
    expect(chart.node.children.map(c => (c as ApiObject).kind === 'Deployment' && (c as ApiObject).toJson().spec.template.metadata.labels).filter(Boolean))
      .toStrictEqual([{ app: 'podinfo', tier: 'web' }, { proxy: 'auth-proxy', tier: 'web' }, { proxy: 'canary-gateway' }]);
  });

  test('must be free of another canary\'s', () => {
    const { chart, canary } = appOf();
    canaryOf(chart, {
      target: CanaryTarget.of(workload(chart, 'cart', { ports: [{ name: 'http', containerPort: 9898 }] })),
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: { primary: canary.primaryStage.backendRefs, canary: [backend(chart, 'cart-gateway', 9090)] },
    }, 'cart');

    expectRefusal(() => render(chart), 'STG-06', '[shop/cart]', 'Deployment', 'auth-proxy', 'primary', 'app=cart-primary', 'app=podinfo-primary');
  });
});

describe('what counts the app\'s pods by the label would count the backends\' too', () => {
  const rendering = (apiVersion: string, kind: string, spec: any, changes: Changes = {}) => {
    const { chart } = appOf(changes);
    counter(chart, apiVersion, kind, spec);
    return () => render(chart);
  };

  test.each([
    ['a resource metric', { ...SCALE_PODINFO, metrics: [{ type: 'Pods' }, RESOURCE_METRIC] }],
    ['a resource metric of one container', { ...SCALE_PODINFO, metrics: [{ type: 'ContainerResource', containerResource: { name: 'cpu', container: 'main' } }] }],
    ['the CPU of autoscaling/v1', { ...SCALE_PODINFO, targetCPUUtilizationPercentage: 80 }],
    ['no metric, which the API server takes for 80 % of the CPU', SCALE_PODINFO],
    ['an empty list of metrics, which the API server takes for 80 % of the CPU', { ...SCALE_PODINFO, metrics: [] }],
  ])('a HorizontalPodAutoscaler on %s is refused', (_, spec) => {
    expectRefusal(rendering('autoscaling/v2', 'HorizontalPodAutoscaler', spec), 'STG-08', '[shop/canary]', 'HorizontalPodAutoscaler', 'counter', 'app=podinfo', 'podinfo');
  });

  test.each([
    ['on another kind of metric', { ...SCALE_PODINFO, metrics: [{ type: 'Pods' }, { type: 'External' }, { type: 'Object' }] }],
    ['of another workload', { ...SCALE_PODINFO, scaleTargetRef: { ...SCALE_PODINFO.scaleTargetRef, name: 'cart' }, metrics: [RESOURCE_METRIC] }],
    ['of another kind with the name of the target', { ...SCALE_PODINFO, scaleTargetRef: { ...SCALE_PODINFO.scaleTargetRef, kind: 'StatefulSet' }, metrics: [RESOURCE_METRIC] }],
    ['of a backend', { ...SCALE_PODINFO, scaleTargetRef: { ...SCALE_PODINFO.scaleTargetRef, name: 'auth-proxy' }, metrics: [RESOURCE_METRIC] }],
  ])('a HorizontalPodAutoscaler %s is fine', (_, spec) => {
    expect(rendering('autoscaling/v2', 'HorizontalPodAutoscaler', spec)).not.toThrow();
  });

  test.each([{ app: 'podinfo' }, { app: 'podinfo-primary' }])('a PodDisruptionBudget on %j is refused', matchLabels => {
    expectRefusal(rendering('policy/v1', 'PodDisruptionBudget', { minAvailable: 1, selector: { matchLabels } }),
      'STG-08', '[shop/canary]', 'PodDisruptionBudget', 'counter', 'app=podinfo', 'podinfo');
  });

  test('a PodDisruptionBudget on the label and on others that a backend has, too, is refused', () => {
    const shared = { target: { selector: { app: 'podinfo' }, labels: { tier: 'web' } }, primary: { labels: { tier: 'web' } } };

    expectRefusal(rendering('policy/v1', 'PodDisruptionBudget', { minAvailable: 1, selector: { matchLabels: { app: 'podinfo-primary', tier: 'web' } } }, shared),
      'STG-08', 'PodDisruptionBudget', 'counter', 'app=podinfo', 'podinfo');
  });

  test.each([
    ['on another label', { selector: { matchLabels: { app: 'cart' } } }],
    ['on the label and another one that only the app has', { selector: { matchLabels: { app: 'podinfo-primary', tier: 'web' } } }],
    ['of a backend', { selector: { matchLabels: { proxy: 'auth-proxy' } } }],
  ])('a PodDisruptionBudget %s is fine', (_, spec) => {
    expect(rendering('policy/v1', 'PodDisruptionBudget', { minAvailable: 1, ...spec })).not.toThrow();
  });

  test('a PodDisruptionBudget on a label that app and backends have without this attachment is fine', () => {
    const shared = { target: { selector: { app: 'podinfo' }, labels: { tier: 'web' } }, primary: { labels: { tier: 'web' } } };

    expect(rendering('policy/v1', 'PodDisruptionBudget', { minAvailable: 1, selector: { matchLabels: { tier: 'web' } } }, shared)).not.toThrow();
  });

  test('what is in another namespace counts other pods', () => {
    const { chart } = appOf();
    counter(chart, 'policy/v1', 'PodDisruptionBudget', { minAvailable: 1, selector: { matchLabels: { app: 'podinfo' } } }, 'other');

    expect(() => render(chart)).not.toThrow();
  });

  test('the attachment by admission policy has neither limit', () => {
    const chart = shopChart();
    canaryOf(chart);
    counter(chart, 'autoscaling/v2', 'HorizontalPodAutoscaler', { ...SCALE_PODINFO, metrics: [RESOURCE_METRIC] });
    counter(chart, 'policy/v1', 'PodDisruptionBudget', { minAvailable: 1, selector: { matchLabels: { app: 'podinfo' } } });

    expect(() => render(chart)).not.toThrow();
  });
});
