import { Duration } from 'cdk8s';
import { ANALYSIS, canaryOf, chartOf, GATEWAY_REFS, manifestOf, messagesOf, workload } from './support';
import { CanaryServiceOptions, CanaryTarget, CanaryWithBackends } from '../../src';
import { appPort } from '../../src/canary/service';

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
    expect(() => canaryWith({ name })).toThrow(`service.name must be a DNS label (lower case letters, digits and '-'), got '${name}': `);
  });

  test.each([56, 63, 64])('cannot have %p characters, since Flagger puts -primary behind it', (length) => {
    expect(() => canaryWith({ name: chars(length) })).toThrow(`service.name must have at most 55 characters, got ${length} ('${chars(length)}'): `
      + `'${chars(length)}-primary' passes the 63 characters of a Service's name, and the API server refuses it; choose a shorter or simpler name, such as 'podinfo'`);
  });

  test('has less room where there are workload Services', () => {
    const withBackends = (name: string) => new CanaryWithBackends(chartOf(), 'canary', {
      target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
      analysis: ANALYSIS,
      service: { name, port: 80, gatewayRefs: GATEWAY_REFS },
    });
    const room = 63 - '-primary-workload'.length;

    expect(withBackends(chars(room)).primaryStage.workloadServiceName).toHaveLength(63);
    expect(() => withBackends(chars(room + 1))).toThrow(
      `service.name must have at most 46 characters, got 47 ('${chars(47)}'): '${chars(47)}-primary-workload' passes the 63 characters of a Service's name, and the API server refuses it; choose a shorter or simpler name, such as 'podinfo'`);
  });

  test.each(['pod.info', chars(56)])('is checked where it comes from the target %p', (name) => {
    const target = CanaryTarget.deployment(name, { selectorLabels: { app: 'podinfo' } });

    expect(() => canaryOf(chartOf(), 'canary', { target })).toThrow(
      /^the name of the target, from which the Services get theirs, must .*, got .*: .*the API server refuses .*; give the Services another name in service\.name$/);
    expect(() => canaryOf(chartOf(), 'canary', { target, service: { name: 'podinfo' } })).not.toThrow();
  });
});

describe('the ports', () => {
  test.each([1, 80, 65535])('can be %p', (port) => {
    expect(rendered({ port, targetPort: port })).toMatchObject({ port, targetPort: port });
  });

  test.each(['port', 'targetPort'].flatMap((field) => [0, -1, 65536, NaN].map((value) => [field, value] as const)))('%s cannot be %p', (field, value) => {
    expect(() => canaryWith({ [field]: value })).toThrow(
      `service.${field} must be a whole number from 1 to 65535, got ${value}: the API server refuses the Services; give the number of the port`);
  });

  // The CRD says `number` for the port, and x-kubernetes-int-or-string for the target port.
  test.each([
    ['port', 'the API server accepts it, and Flagger then cannot read any new Canary of the cluster'], ['targetPort', 'the API server refuses the Canary'],
  ])('%s cannot have a fraction', (field, effect) => {
    expect(() => canaryWith({ [field]: 80.5 })).toThrow(`service.${field} must be a whole number from 1 to 65535, got 80.5: ${effect}; give the number of the port`);
  });

  test.each(['http', '8080', 'tcp-web', chars(63)])('can have the name %p', (portName) => {
    expect(rendered({ portName }).portName).toBe(portName);
  });

  test.each(['', 'HTTP', 'a_b', chars(64)])('cannot have the name %p', (portName) => {
    expect(() => canaryWith({ portName })).toThrow(`service.portName must be a DNS label of at most 63 characters, got '${portName}': `);
  });

  test('of the app can be given by name', () => {
    expect(rendered({ targetPortName: 'http' }).targetPort).toBe('http');
  });

  test.each(['', '9898', 'HTTP', 'a--b', chars(16)])('of the app cannot have the name %p', (targetPortName) => {
    expect(() => canaryWith({ targetPortName })).toThrow('service.targetPortName must be a port name (at most 15 lower case letters, digits and single \'-\', '
      + `with at least one letter), got '${targetPortName}': `);
  });

  test('of the app cannot be given by number and by name', () => {
    expect(() => canaryWith({ targetPort: 9898, targetPortName: 'http' })).toThrow(
      'the app\'s port must be given by number or by name, got targetPort 9898 and targetPortName \'http\': a Service has one targetPort; leave one of them out');
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
      '[shop/canary] no container of the target \'podinfo\' has a port named \'grpc\' (it has: http, metrics): '
      + 'the Services have no endpoints and every request fails; name the container\'s port, or give its number in service.targetPort',
    ]);
  });

  test.each([[{ containers: [{ ports: [{ containerPort: 9898 }] }] }], [{ containers: [{}] }], [{}]])('is refused where no port has a name: %j', (podSpec) => {
    expect(messages('http', podSpec)).toStrictEqual([expect.stringContaining('has a port named \'http\' (it has: none with a name): ')]);
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
    const message = `a host of the service must be a host name without port, or '*.' and one, got '${host}': `
      + 'the HTTPRoute is refused by the API server or, for an address, matches nothing; give a name such as \'shop.example.com\'';

    expect(() => canaryWith({ hosts: ['shop.example.com', host] })).toThrow(message);
    expect(() => canaryWith({}).addHost(host)).toThrow(message);
  });

  test('are added together or not at all', () => {
    const canary = canaryWith({ hosts: ['a.example.com'] });

    expect(() => canary.addHost('b.example.com', '*')).toThrow(/got '\*'/);
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
    expect(() => canaryWith({ timeout: Duration.seconds(5), backendTimeout: Duration.millis(5001) })).toThrow(
      'service.backendTimeout must not be longer than service.timeout, got 5001 ms and 5000 ms: '
      + 'the API server refuses the HTTPRoute, and the canary stays in Initializing with its target at 0 replicas; shorten backendTimeout');
  });

  test.each(['timeout', 'backendTimeout'])('are whole milliseconds in a %s', (field) => {
    expect(() => canaryWith({ [field]: Duration.millis(0.5) })).toThrow(`service.${field} must be a whole number of milliseconds, got 0.5 ms: `
      + 'the API server refuses the HTTPRoute that Flagger writes, and the canary stays in Initializing; round it');
  });
});
