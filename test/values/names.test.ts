import {
  checkContainerPortName, checkHost, checkLabelValue, checkObjectName, checkServiceName, checkServicePortName,
} from '../../src/values/names';

const chars = (length: number) => 'a'.repeat(length);

describe('the name of a Service', () => {
  test.each(['a', '0', '1st', 'podinfo', 'pod-info', 'a--b', chars(63)])('can be %p', (name) => {
    expect(() => checkServiceName('service.name', name)).not.toThrow();
  });

  test.each(['', '-a', 'a-', 'Podinfo', 'pod_info', 'pod.info', 'pod info', 'pödinfo', 'podinfo\n'])('cannot be %p', (name) => {
    expect(() => checkServiceName('service.name', name)).toThrow(
      `service.name must be a DNS label (lower case letters, digits and '-'), got '${name}': `
      + 'the API server refuses the Services named after it; choose a shorter or simpler name, such as \'podinfo\'');
  });

  test('cannot be longer than 63 characters', () => {
    expect(() => checkServiceName('service.name', chars(64))).toThrow(
      `service.name must have at most 63 characters, got 64 ('${chars(64)}'): the API server refuses the Services named after it; choose a shorter or simpler name, such as 'podinfo'`);
  });

  test.each(['pod.info', chars(64)])('that is %p has the effect and the way out that the caller knows', (name) => {
    expect(() => checkServiceName('service.name', name, { effect: 'nothing is found', wayOut: 'give another one' })).toThrow(/^service\.name must .*, got .*: nothing is found; give another one$/);
  });

  test.each(['-primary', '-primary-workload'])('leaves room for the suffix %p', (suffix) => {
    const room = 63 - suffix.length;

    expect(() => checkServiceName('service.name', chars(room), { suffix })).not.toThrow();
    expect(() => checkServiceName('service.name', chars(room + 1), { suffix })).toThrow(
      `service.name must have at most ${room} characters, got ${room + 1} ('${chars(room + 1)}'): `
      + `'${chars(room + 1)}${suffix}' passes the 63 characters of a Service's name, and the API server refuses it; choose a shorter or simpler name, such as 'podinfo'`);
  });
});

describe('the name of an object', () => {
  test.each(['a', 'podinfo', 'shop.podinfo', '0.1', chars(253)])('can be %p', (name) => {
    expect(() => checkObjectName('the name of the Canary', name)).not.toThrow();
  });

  test.each(['', '.', 'a.', '.a', 'a..b', 'a.-b', 'Podinfo', 'pod_info', 'a/b', chars(254)])('cannot be %p', (name) => {
    expect(() => checkObjectName('the name of the Canary', name)).toThrow(
      'the name of the Canary must be a DNS subdomain (lower case letters, digits, \'-\' and \'.\'; at most 253 characters), '
      + `got '${name}': the API server refuses the object; give the name that the object has in the cluster`);
  });

  test('that is refused has the effect that the caller knows', () => {
    expect(() => checkObjectName('the name', 'A', '', 'nothing is found')).toThrow(/, got 'A': nothing is found; give the name that the object has in the cluster$/);
  });

  test('leaves room for a suffix', () => {
    expect(() => checkObjectName('the name', chars(245), '-primary')).not.toThrow();
    expect(() => checkObjectName('the name', chars(246), '-primary')).toThrow(/at most 245 characters/);
  });
});

describe('the value of a label', () => {
  test.each(['a', 'A', '0', 'Pod_Info.v1-2', chars(63)])('can be %p', (value) => {
    expect(() => checkLabelValue('the label', value)).not.toThrow();
  });

  test.each(['', '-a', 'a-', '_a', 'a.', 'a b', 'a/b', chars(64)])('cannot be %p', (value) => {
    expect(() => checkLabelValue('the label', value)).toThrow(
      `the label must be a label value of at most 63 characters, got '${value}': the API server refuses the selectors made of it; choose a shorter value`);
  });

  test('leaves room for a suffix', () => {
    expect(() => checkLabelValue('the label', chars(55), '-primary')).not.toThrow();
    expect(() => checkLabelValue('the label', chars(56), '-primary')).toThrow(
      `the label must be a label value of at most 55 characters, got '${chars(56)}': `
      + `the API server refuses the selectors made of it ('${chars(56)}-primary' among them); choose a shorter value`);
  });
});

describe('the name of a Service\'s port', () => {
  test.each(['http', '8080', 'a--b', 'tcp-prometheus-metrics', chars(63)])('can be %p', (name) => {
    expect(() => checkServicePortName('service.portName', name)).not.toThrow();
  });

  test.each(['', 'HTTP', 'a_b', '-a', 'a-', 'a.b', chars(64)])('cannot be %p', (name) => {
    expect(() => checkServicePortName('service.portName', name)).toThrow(
      `service.portName must be a DNS label of at most 63 characters, got '${name}': the API server refuses the Services of the canary; choose a name such as 'http'`);
  });
});

describe('the name of a container\'s port', () => {
  test.each(['http', 'h2c', '8080-tcp', 'a', chars(15)])('can be %p', (name) => {
    expect(() => checkContainerPortName('service.targetPortName', name)).not.toThrow();
  });

  test.each(['', '8080', '80-80', 'HTTP', 'a_b', '-a', 'a-', 'a--b', chars(16)])('cannot be %p', (name) => {
    expect(() => checkContainerPortName('service.targetPortName', name)).toThrow(
      'service.targetPortName must be a port name (at most 15 lower case letters, digits and single \'-\', with at least one letter), '
      + `got '${name}': the API server refuses the Services of the canary; give the name that the container port has, such as 'http'`);
  });
});

describe('a host', () => {
  test.each(['localhost', 'shop.example.com', '*.example.com', '*.com', '1.example.com', 'xn--bcher-kva.example', chars(253)])('can be %p', (host) => {
    expect(() => checkHost('a host', host)).not.toThrow();
  });

  test.each([
    '', '*', '*.', '**.example.com', 'a.*.com', '*example.com', 'shop.example.com:8080', 'https://shop.example.com', 'shop.example.com/',
    'Shop.example.com', 'shop_1.example.com', 'shop.example.com.', '10.0.0.1', '*.10.0.0.1', '::1', '[::1]', '2001:db8::1', chars(254),
  ])('cannot be %p', (host) => {
    expect(() => checkHost('a host', host)).toThrow(
      `a host must be a host name without port, or '*.' and one, got '${host}': `
      + 'the HTTPRoute is refused by the API server or, for an address, matches nothing; give a name such as \'shop.example.com\'');
  });

  // The limit of the HTTPRoute CRD is that of the whole text, wildcard included.
  test('has at most 253 characters, those of the wildcard included', () => {
    expect(() => checkHost('a host', `*.${chars(251)}`)).not.toThrow();
    expect(() => checkHost('a host', `*.${chars(252)}`)).toThrow(/must be a host name/);
  });
});
