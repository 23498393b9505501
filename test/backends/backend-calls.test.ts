import { ApiObject, App, Chart } from 'cdk8s';
import { canaryOf, plainChart, proxyService, render, renderKind, service, shopChart, workload, WorkloadOptions } from './fixtures';
import { BackendRef, CanaryServiceOptions, CanaryTarget, StageAttachment } from '../../src';
import { expectRefusal } from '../messages';

/** An app whose backend of one stage is the workload `proxy`. */
function appOf(stage: 'primary' | 'canary', proxy: WorkloadOptions, serviceOptions: Partial<CanaryServiceOptions> = {}, chart: Chart = shopChart()): Chart {
  workload(chart, 'proxy', { selector: { proxy: 'proxy' }, ...proxy });
  canaryOf(chart, { service: serviceOptions, backendRefs: { [stage]: [BackendRef.of(proxyService(chart, 'proxy', 8443))] } });
  return chart;
}

function configMap(chart: Chart, name: string, data: object, namespace?: string): ApiObject {
  return new ApiObject(chart, `config-${name}`, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data });
}

const withArg = (text: string): WorkloadOptions => ({ container: { args: ['--verbose', text] } });
const mounted = (name: string): WorkloadOptions => ({ pod: { volumes: [{ name: 'scratch', emptyDir: {} }, { name: 'config', configMap: { name } }] } });
const init = (text: string, restartPolicy?: string): WorkloadOptions => ({
  pod: { initContainers: [{ name: 'init', image: 'example/init:1', restartPolicy, args: [text] }] },
});

describe('a backend that is told to call the Service of its stage is refused', () => {
  const CALL = 'http://podinfo-primary';

  test.each<[string, WorkloadOptions]>([
    ['by an argument', withArg(CALL)],
    ['by a part of an argument', withArg(`--upstream=${CALL}/api`)],
    ['by its command', { container: { command: ['envoy', CALL] } }],
    ['by its environment', { container: { env: [{ name: 'SECRET', valueFrom: {} }, { name: 'UPSTREAM', value: CALL }] } }],
    ['by a native sidecar', init(CALL, 'Always')],
  ])('%s', (_, proxy) => {
    expectRefusal(() => render(appOf('primary', proxy)), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'primary', 'podinfo-primary');
  });

  test('by a second container', () => {
    const proxy = { pod: { containers: [{ name: 'main', image: 'example/main:1' }, { name: 'second', image: 'example/second:1', args: [CALL] }] } };

    expectRefusal(() => render(appOf('primary', proxy)), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'primary', 'podinfo-primary');
  });

  test('by a ConfigMap that it mounts', () => {
    const chart = appOf('primary', mounted('envoy'));
    configMap(chart, 'envoy', { 'README': 'nothing', 'envoy.yaml': 'clusters:\n- address: podinfo-primary.shop.svc\n  port: 80\n' });

    expectRefusal(() => render(chart), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'primary', 'podinfo-primary');
  });

  test.each(['DaemonSet', 'StatefulSet'])('when it is a %s', kind => {
    expectRefusal(() => render(appOf('primary', { kind, ...withArg(CALL) })), 'BK-16', '[shop/canary]', kind, 'proxy', 'primary', 'podinfo-primary');
  });

  test('when it comes after the canary and is referred to by name', () => {
    const app = new App();
    const shop = shopChart(app);
    canaryOf(shop, { backendRefs: { canary: [BackendRef.service('proxy', 8443)] } });
    const proxies = shopChart(app, 'proxies');
    proxyService(proxies, 'proxy', 8443);
    workload(proxies, 'proxy', { selector: { proxy: 'proxy' }, ...withArg('http://podinfo-canary') });

    expectRefusal(() => render(shop), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'canary', 'podinfo-canary');
  });

  test('when its Service is out of the app, but the labels of its pods are given', () => {
    const chart = shopChart();
    workload(chart, 'proxy', { selector: { proxy: 'proxy' }, ...withArg(CALL) });
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('proxy', 8443, { podLabels: { proxy: 'proxy' } })] } });

    expectRefusal(() => render(chart), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'primary', 'podinfo-primary');
  });

  test('when it is one of several workloads behind the Service', () => {
    const chart = appOf('primary', {});
    workload(chart, 'second', { selector: { proxy: 'proxy', variant: 'second' }, ...withArg(CALL) });

    expectRefusal(() => render(chart), 'BK-16', '[shop/canary]', 'Deployment', 'second', 'primary', 'podinfo-primary');
  });

  test('once, however often it is told so', () => {
    const chart = appOf('primary', { container: { args: [CALL, 'http://podinfo'], env: [{ name: 'UPSTREAM', value: CALL }] } });

    expect(messageOf(chart).match(/each request loops/g)).toHaveLength(1);
  });

  test('in both stages, each by its own Service', () => {
    const chart = shopChart();
    const proxy = (name: string, text: string) => {
      workload(chart, name, { selector: { proxy: name }, ...withArg(text) });
      return BackendRef.of(proxyService(chart, name, 8443));
    };
    canaryOf(chart, { backendRefs: { primary: [proxy('a', 'http://podinfo-primary')], canary: [proxy('b', 'http://podinfo-canary')] } });

    expect(messageOf(chart)).toMatch(/'a', the backend of the primary stage, calls 'podinfo-primary'[^]*'b', the backend of the canary stage, calls 'podinfo-canary'/);
  });

  test('by the name of the service, not that of the target', () => {
    expectRefusal(() => render(appOf('primary', withArg('http://front-primary'), { name: 'front' })), 'BK-16', 'front-primary');
    expect(() => render(appOf('primary', withArg(CALL), { name: 'front' }))).not.toThrow();
  });

  test('under the attachment by named port as well', () => {
    const chart = shopChart();
    const proxy = (name: string, text: string) => {
      workload(chart, name, { selector: { proxy: name }, ports: [{ name: 'stage', containerPort: 8443 }], ...withArg(text) });
      return BackendRef.of(proxyService(chart, name, 8443));
    };
    canaryOf(chart, {
      target: CanaryTarget.of(workload(chart, 'podinfo', { ports: [{ name: 'http', containerPort: 9898 }] })),
      attachment: StageAttachment.namedPort({ portName: 'stage' }),
      backendRefs: { primary: [proxy('proxy', CALL)], canary: [proxy('gateway', 'http://podinfo-canary-workload')] },
    });

    expectRefusal(() => render(chart), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'primary', 'podinfo-primary');
    expect(messageOf(chart)).not.toContain("'gateway'");
  });
});

describe('a host is told', () => {
  test.each([
    'podinfo-primary.shop',
    'podinfo-primary.shop.svc',
    'podinfo-primary.shop.svc.cluster.local',
    'podinfo-primary.shop.svc:80',
    'podinfo-primary.shop.svc.cluster.local:80',
    'podinfo-primary:80',
    'http://podinfo-primary',
    'http://podinfo-primary/',
    'http://podinfo-primary:80',
    'https://podinfo-primary.shop',
    'grpc://podinfo-primary.shop.svc.cluster.local:80/path',
    'dns:///podinfo-primary.shop.svc:80',
    'dns:///podinfo-primary:80',
    'server podinfo-primary:80;',
    '{"address":"podinfo-primary.shop.svc","port":80}',
    'http://user@podinfo-primary:80',
  ])('by %s', text => {
    expectRefusal(() => render(appOf('primary', withArg(text))), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'primary', 'podinfo-primary');
  });

  test.each(['http://podinfo', 'podinfo:80', 'podinfo.shop.svc'])('by %s, the apex, which leads to the primary', text => {
    expectRefusal(() => render(appOf('primary', withArg(text))), 'BK-16', '[shop/canary]', 'Deployment', 'proxy', 'primary', 'podinfo');
  });

  test.each([
    'podinfo-primary-workload.shop.svc',
    'http://podinfo-primary-workload',
    'http://podinfo-primary-workload.shop.svc.cluster.local:80/',
    'podinfo-primary-workload:80',
    'podinfo-primary',
    'OTEL_SERVICE_NAME=podinfo-primary',
    'podinfo-primary, once more',
    'x-podinfo-primary:80',
    'http://x-podinfo-primary.shop.svc:80',
    'x.podinfo-primary:80',
    'http://podinfo-primary.other.svc',
    'podinfo-primary.other.svc:80',
    'http://podinfo-primary.shopping',
    'podinfo-primary.shop.example.com',
    'podinfo-primary: 80',
    'podinfo-primary:http',
    'http://podinfo.example.com',
    'http://other/podinfo-primary',
  ])('not by %s', text => {
    const chart = appOf('primary', withArg(text));

    expect(Object.keys(renderKind(chart, 'Canary'))).toStrictEqual(['podinfo']);
  });

  test.each(['stefanprodan/podinfo:6.9.1', 'ghcr.io/stefanprodan/podinfo:6.9.1', 'example/podinfo-primary:1'])('not by %s, which is an image', text => {
    const chart = appOf('primary', withArg(text));

    expect(Object.keys(renderKind(chart, 'Canary'))).toStrictEqual(['podinfo']);
  });

  test('in a Canary without a namespace by scheme or port alone', () => {
    const told = (text: string) => render(appOf('primary', withArg(text), {}, plainChart()));

    expectRefusal(() => told('http://podinfo-primary'), 'BK-16', '[plain/canary]', 'Deployment', 'proxy', 'primary', 'podinfo-primary');
    expectRefusal(() => told('podinfo-primary:80'), 'BK-16', 'podinfo-primary');
    expect(() => told('podinfo-primary')).not.toThrow();
    expect(() => told('podinfo-primary-workload:80')).not.toThrow();
  });
});

describe('a backend that calls the other stage and not its own is refused', () => {
  test.each<[string, 'primary' | 'canary', string]>([
    ['the apex Service', 'canary', 'http://podinfo'],
    ['the apex Service by namespace', 'canary', 'podinfo.shop.svc'],
    ['the Service of the primary', 'canary', 'http://podinfo-primary.shop.svc'],
    ['the Service of the primary by port', 'canary', 'podinfo-primary:80'],
    ['the workload Service of the primary', 'canary', 'http://podinfo-primary-workload.shop.svc'],
    ['the Service of the canary', 'primary', 'podinfo-canary:80'],
    ['the workload Service of the canary', 'primary', 'podinfo-canary-workload.shop.svc.cluster.local:80'],
  ])('%s, by the backend of the %s', (_, stage, text) => {
    const host = /podinfo[-a-z]*/.exec(text)![0];
    const effect = stage === 'canary' ? 'promotes a new one that got no request' : 'users get the new version before Flagger promotes it';

    expectRefusal(() => render(appOf(stage, withArg(text))), 'BK-17', '[shop/canary]', 'Deployment', 'proxy', stage, `'${host}'`, effect, `podinfo-${stage}-workload.shop.svc`);
  });

  test('unless it calls the app of its own stage too, to compare both or to serve both', () => {
    const both = { container: { args: ['http://podinfo-canary-workload', 'http://podinfo-primary-workload'] } };

    expect(() => render(appOf('canary', both))).not.toThrow();
    expect(() => render(appOf('primary', both))).not.toThrow();
  });
});

describe('a backend is also told', () => {
  const CALL = 'http://podinfo-primary';
  const config = (data: object) => (chart: Chart) => { configMap(chart, 'settings', data); return chart; };

  test.each<[string, WorkloadOptions, (chart: Chart) => Chart]>([
    ['by a key of a ConfigMap', { container: { env: [{ name: 'UPSTREAM', valueFrom: { configMapKeyRef: { name: 'settings', key: 'url' } } }] } }, config({ url: CALL })],
    ['by all keys of a ConfigMap', { container: { envFrom: [{ configMapRef: { name: 'settings' } }] } }, config({ url: CALL })],
    ['by a projected volume', { pod: { volumes: [{ name: 'a', projected: { sources: [{ configMap: { name: 'settings' } }] } }] } }, config({ url: CALL })],
    ['by the bare name in a variable for addresses', { container: { env: [{ name: 'UPSTREAM_HOST', value: 'podinfo-primary' }] } }, chart => chart],
    ['by the bare name in a variable from a ConfigMap', { container: { envFrom: [{ prefix: 'APP_', configMapRef: { name: 'settings' } }] } }, config({ ADDRESS: 'podinfo-primary' })],
    ['by an address of Envoy', mounted('settings'), config({ 'envoy.yaml': 'socket_address: { address: podinfo-primary, port_value: 80 }' })],
    ['by a server of nginx', mounted('settings'), config({ 'nginx.conf': 'upstream app { server podinfo-primary; }' })],
  ])('%s', (_, proxy, add) => {
    expectRefusal(() => render(add(appOf('primary', proxy))), 'BK-16', 'Deployment', 'proxy', 'podinfo-primary');
  });

  test.each<[string, WorkloadOptions, (chart: Chart) => Chart]>([
    ['by another key of a ConfigMap', { container: { env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'settings', key: 'a' } } }] } }, config({ a: 'x', url: CALL })],
    ['by the bare name in another variable', { container: { env: [{ name: 'OTEL_SERVICE_NAME', value: 'podinfo-primary' }] } }, chart => chart],
    ['by the names that nginx answers to', mounted('settings'), config({ 'nginx.conf': 'server_name podinfo-primary;' })],
  ])('not %s', (_, proxy, add) => {
    expect(() => render(add(appOf('primary', proxy)))).not.toThrow();
  });
});

describe('what a backend is not told is not looked at', () => {
  const CALL = 'http://podinfo-primary.shop.svc';

  test('an init container that ends', () => {
    expect(() => render(appOf('primary', init(CALL)))).not.toThrow();
  });

  test('the workload of another Service', () => {
    const chart = appOf('primary', {});
    workload(chart, 'client', withArg(CALL));

    expect(() => render(chart)).not.toThrow();
  });

  test('a workload with the same labels in another namespace', () => {
    const app = new App();
    const other = new Chart(app, 'other', { namespace: 'other' });
    workload(other, 'proxy', { selector: { proxy: 'proxy' }, ...withArg(CALL) });

    expect(() => render(appOf('primary', {}, {}, shopChart(app)))).not.toThrow();
  });

  test('a workload that has some of the labels only', () => {
    const chart = shopChart();
    workload(chart, 'client', { selector: { proxy: 'proxy' }, ...withArg(CALL) });
    const ref = BackendRef.of(service(chart, 'proxy', { selector: { proxy: 'proxy', role: 'server' }, ports: [{ port: 8443 }] }));
    canaryOf(chart, { backendRefs: { primary: [ref] } });

    expect(() => render(chart)).not.toThrow();
  });

  test('a ConfigMap that it does not mount', () => {
    const chart = appOf('primary', mounted('envoy'));
    configMap(chart, 'other', { url: CALL });

    expect(() => render(chart)).not.toThrow();
  });

  test('a ConfigMap of that name in another namespace', () => {
    const chart = appOf('primary', mounted('envoy'));
    configMap(chart, 'envoy', { url: CALL }, 'other');

    expect(() => render(chart)).not.toThrow();
  });

  test('a ConfigMap that is not in the app, or has no data', () => {
    expect(() => render(appOf('primary', mounted('envoy')))).not.toThrow();
    const chart = appOf('primary', mounted('envoy'));
    new ApiObject(chart, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'envoy' } });
    expect(() => render(chart)).not.toThrow();
  });
});

/** What the synthesis of an app says is wrong. */
function messageOf(chart: Chart): string {
  try {
    render(chart);
  } catch (e) {
    return (e as Error).message;
  }
  throw new Error('the app is not refused');
}
