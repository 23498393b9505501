import { Duration } from 'cdk8s';
import { ANALYSIS, canaryOf, chartOf, GATEWAY_REFS, manifestOf, messagesOf, workload } from './support';
import { CanaryServiceOptions, CanaryTarget, CanaryWithBackends } from '../../src';
import { appPort } from '../../src/canary/service';
import { expectRefusal, saying } from '../messages';

const chars = (length: number) => 'a'.repeat(length);

function canaryWith(service: Partial<CanaryServiceOptions>) {
  return canaryOf(chartOf(), 'canary', { service });
}

function rendered(service: Partial<CanaryServiceOptions>): any {
  return manifestOf(canaryWith(service)).spec.service;
}

describe('the name of the service', () => {
  test.each(['a', '1st', 'pod-info', chars(55)])('can be %p', (name) => {
    const canary = canaryWith({ name });

    expect(canary.serviceName).toBe(name);
    expect(manifestOf(canary).spec.service.name).toBe(name);
  });

  test('is that of the target where none is given, and is left to Flagger', () => {
    const canary = canaryWith({});

    expect(canary.serviceName).toBe('podinfo');
    expect(manifestOf(canary).spec.service).not.toHaveProperty('name');
  });

  test.each(['', 'Podinfo', 'pod_info', 'pod.info', '-podinfo', 'podinfo-'])('cannot be %p, which is no DNS label', (name) => {
    expectRefusal(() => canaryWith({ name }), 'TGT-04', 'service.name', name);
  });

  test.each([56, 63, 64])('cannot have %p characters, since Flagger puts -primary behind it', (length) => {
    expectRefusal(() => canaryWith({ name: chars(length) }), 'TGT-04', 'service.name', 55, length, chars(length), `${chars(length)}-primary`);
  });

  test('has less room where there are workload Services', () => {
    const withBackends = (name: string) => new CanaryWithBackends(chartOf(), 'canary', {
      target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
      analysis: ANALYSIS,
      service: { name, port: 80, gatewayRefs: GATEWAY_REFS },
    });
    const room = 63 - '-primary-workload'.length;

    expect(withBackends(chars(room)).primaryStage.workloadServiceName).toHaveLength(63);
    expectRefusal(() => withBackends(chars(room + 1)), 'TGT-04', 'service.name', 46, 47, chars(47), `${chars(47)}-primary-workload`);
  });

  test.each(['pod.info', chars(56)])('is checked where it comes from the target %p', (name) => {
    const target = CanaryTarget.deployment(name, { selectorLabels: { app: 'podinfo' } });

    expectRefusal(() => canaryOf(chartOf(), 'canary', { target }), 'TGT-04');
    expect(() => canaryOf(chartOf(), 'canary', { target, service: { name: 'podinfo' } })).not.toThrow();
  });
});

describe('the ports', () => {
  test.each([1, 80, 65535])('can be %p', (port) => {
    expect(rendered({ port, targetPort: port })).toMatchObject({ port, targetPort: port });
  });

  test.each([['port', 'CRD-04'], ['targetPort', 'SVC-04']].flatMap(([field, id]) => [0, -1, 65536, NaN].map((value) => [field, value, id] as const)))('%s cannot be %p', (field, value, id) => {
    expectRefusal(() => canaryWith({ [field]: value }), id, `service.${field}`, 1, 65535, value);
  });

  // The CRD says `number` for the port, and x-kubernetes-int-or-string for the target port.
  test.each([['port', 'CRD-05'], ['targetPort', 'SVC-04']])('%s cannot have a fraction', (field, id) => {
    expectRefusal(() => canaryWith({ [field]: 80.5 }), id, `service.${field}`, 1, 65535, 80.5);
  });

  test.each(['http', '8080', 'tcp-web', chars(63)])('can have the name %p', (portName) => {
    expect(rendered({ portName }).portName).toBe(portName);
  });

  test.each(['', 'HTTP', 'a_b', chars(64)])('cannot have the name %p', (portName) => {
    expectRefusal(() => canaryWith({ portName }), 'SVC-16', 'service.portName', 63, portName);
  });

  test('of the app can be given by name', () => {
    expect(rendered({ targetPortName: 'http' }).targetPort).toBe('http');
  });

  test.each(['', '9898', 'HTTP', 'a--b', chars(16)])('of the app cannot have the name %p', (targetPortName) => {
    expectRefusal(() => canaryWith({ targetPortName }), 'SVC-04', 'service.targetPortName', 15, targetPortName);
  });

  test('of the app cannot be given by number and by name', () => {
    expectRefusal(() => canaryWith({ targetPort: 9898, targetPortName: 'http' }), 'VAL-13', 'targetPort', 9898, 'targetPortName', 'http');
  });

  test.each<[CanaryServiceOptions, number | string]>([
    [{ port: 80 }, 80], [{ port: 80, targetPort: 9898 }, 9898], [{ port: 80, targetPortName: 'http' }, 'http'],
  ])('of %j lead to the app\'s port %p', (options, port) => {
    expect(appPort(options)).toBe(port);
  });
});

describe('the name of the app\'s port, where the target is in the app', () => {
  function messages(targetPortName: string, podSpec: object) {
    const chart = chartOf();
    const target = workload(chart, 'podinfo', { spec: { template: { metadata: { labels: { app: 'podinfo' } }, spec: podSpec } } });
    canaryOf(chart, 'canary', { target: CanaryTarget.of(target), service: { targetPortName } });
    return messagesOf(chart);
  }
  const ports = [{ name: 'http', containerPort: 9898 }, { containerPort: 9999 }];

  test('is one that a container has', () => {
    expect(messages('http', { containers: [{ name: 'sidecar' }, { name: 'app', ports }] })).toStrictEqual([]);
  });

  test('is refused where no container has it', () => {
    expect(messages('grpc', { containers: [{ ports }, { ports: [{ name: 'metrics', containerPort: 9797 }] }] })).toStrictEqual([
      saying('SVC-06', '[shop/canary]', 'podinfo', 'grpc', 'http', 'metrics'),
    ]);
  });

  test.each([[{ containers: [{ ports: [{ containerPort: 9898 }] }] }], [{ containers: [{}] }], [{}]])('is refused where no port has a name: %j', (podSpec) => {
    expect(messages('http', podSpec)).toStrictEqual([saying('SVC-06', 'http', 'none')]);
  });

  // Kubernetes looks for a named port in native sidecars as well.
  test('is one that a native sidecar has', () => {
    expect(messages('http', { containers: [{ name: 'app' }], initContainers: [{ name: 'proxy', restartPolicy: 'Always', ports }] })).toStrictEqual([]);
  });

  test('is refused where only an init container that ends has it', () => {
    expect(messages('http', { containers: [{ name: 'app' }], initContainers: [{ name: 'setup', ports }] })).toHaveLength(1);
  });

  test('is not looked for where the target is not in the app', () => {
    expect(messagesOf(canaryWith({ targetPortName: 'grpc' }))).toStrictEqual([]);
  });
});

describe('the hosts', () => {
  test.each(['shop.example.com', '*.example.com', 'localhost'])('can be %p', (host) => {
    expect(rendered({ hosts: [host] }).hosts).toStrictEqual([host]);
  });

  test('are left out where there are none', () => {
    expect(rendered({ hosts: [] })).not.toHaveProperty('hosts');
  });

  test.each(['', '*', 'shop.example.com:8080', '10.0.0.1', '::1', 'https://shop.example.com', 'Shop.example.com'])('cannot be %p', (host) => {
    expectRefusal(() => canaryWith({ hosts: ['shop.example.com', host] }), 'GW-13', host);
    expectRefusal(() => canaryWith({}).addHost(host), 'GW-13', host);
  });

  test('are added together or not at all', () => {
    const canary = canaryWith({ hosts: ['a.example.com'] });

    expectRefusal(() => canary.addHost('b.example.com', '*'), 'GW-13');
    expect(manifestOf(canary).spec.service.hosts).toStrictEqual(['a.example.com']);
  });
});

describe('the timeouts', () => {
  test.each([
    [Duration.seconds(15), Duration.seconds(5), '15s', '5s'],
    [Duration.seconds(5), Duration.seconds(5), '5s', '5s'],
    [Duration.minutes(1), Duration.millis(1500), '60s', '1s500ms'],
    // 0 is no limit.
    [Duration.seconds(0), Duration.seconds(5), '0s', '5s'],
    [Duration.seconds(5), Duration.seconds(0), '5s', '0s'],
  ])('%j and %j render', (timeout, backendTimeout, request, backendRequest) => {
    expect(rendered({ timeout, backendTimeout })).toMatchObject({ timeout: request, backendTimeout: backendRequest });
  });

  test('can be given alone', () => {
    expect(rendered({ timeout: Duration.seconds(5) })).not.toHaveProperty('backendTimeout');
    expect(rendered({ backendTimeout: Duration.seconds(5) })).toMatchObject({ backendTimeout: '5s' });
  });

  test('cannot be longer for one try than for the request', () => {
    expectRefusal(() => canaryWith({ timeout: Duration.seconds(5), backendTimeout: Duration.millis(5001) }), 'GW-18', 'service.backendTimeout', 'service.timeout', 5001, 5000);
  });

  test.each(['timeout', 'backendTimeout'])('are whole milliseconds in a %s', (field) => {
    expectRefusal(() => canaryWith({ [field]: Duration.millis(0.5) }), 'GW-12', `service.${field}`, 0.5);
  });
});
