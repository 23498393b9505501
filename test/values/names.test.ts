import {
  checkContainerPortName, checkHost, checkLabelValue, checkObjectName, checkServiceName, checkServicePortName,
} from '../../src/values/names';
import { expectRefusal } from '../messages';

const chars = (length: number) => 'a'.repeat(length);

describe('the name of a Service', () => {
  test.each(['a', '0', '1st', 'podinfo', 'pod-info', 'a--b', chars(63)])('can be %p', (name) => {
    expect(() => checkServiceName('VAL-04', 'service.name', name)).not.toThrow();
  });

  test.each(['', '-a', 'a-', 'Podinfo', 'pod_info', 'pod.info', 'pod info', 'pödinfo', 'podinfo\n'])('cannot be %p', (name) => {
    expectRefusal(() => checkServiceName('VAL-04', 'service.name', name), 'VAL-04', 'service.name', name);
  });

  test('cannot be longer than 63 characters', () => {
    expectRefusal(() => checkServiceName('VAL-04', 'service.name', chars(64)), 'VAL-04', 'service.name', 63, 64, chars(64));
  });

  test.each(['pod.info', chars(64)])('that is %p has the effect and the way out that the caller knows', (name) => {
    expectRefusal(() => checkServiceName('VAL-04', 'service.name', name, { effect: 'nothing is found', wayOut: 'give another one' }), 'VAL-04', 'service.name');
  });

  test.each(['-primary', '-primary-workload'])('leaves room for the suffix %p', (suffix) => {
    const room = 63 - suffix.length;

    expect(() => checkServiceName('VAL-04', 'service.name', chars(room), { suffix })).not.toThrow();
    expectRefusal(() => checkServiceName('VAL-04', 'service.name', chars(room + 1), { suffix }), 'VAL-04', 'service.name', 63 - suffix.length, room + 1, chars(room + 1), `${chars(room + 1)}${suffix}`);
  });
});

describe('the name of an object', () => {
  test.each(['a', 'podinfo', 'shop.podinfo', '0.1', chars(253)])('can be %p', (name) => {
    expect(() => checkObjectName('VAL-04', 'the name of the Canary', name)).not.toThrow();
  });

  test.each(['', '.', 'a.', '.a', 'a..b', 'a.-b', 'Podinfo', 'pod_info', 'a/b', chars(254)])('cannot be %p', (name) => {
    expectRefusal(() => checkObjectName('VAL-04', 'the name of the Canary', name), 'VAL-04', 253, name);
  });

  test('that is refused has the effect that the caller knows', () => {
    expectRefusal(() => checkObjectName('VAL-04', 'the name', 'A', '', 'nothing is found'), 'VAL-04', 'A');
  });

  test('leaves room for a suffix', () => {
    expect(() => checkObjectName('VAL-04', 'the name', chars(245), '-primary')).not.toThrow();
    expectRefusal(() => checkObjectName('VAL-04', 'the name', chars(246), '-primary'), 'VAL-04', 245);
  });
});

describe('the value of a label', () => {
  test.each(['a', 'A', '0', 'Pod_Info.v1-2', chars(63)])('can be %p', (value) => {
    expect(() => checkLabelValue('VAL-04', 'the label', value)).not.toThrow();
  });

  test.each(['', '-a', 'a-', '_a', 'a.', 'a b', 'a/b', chars(64)])('cannot be %p', (value) => {
    expectRefusal(() => checkLabelValue('VAL-04', 'the label', value), 'VAL-04', 63, value);
  });

  test('leaves room for a suffix', () => {
    expect(() => checkLabelValue('VAL-04', 'the label', chars(55), '-primary')).not.toThrow();
    expectRefusal(() => checkLabelValue('VAL-04', 'the label', chars(56), '-primary'), 'VAL-04', 55, chars(56), `${chars(56)}-primary`);
  });
});

describe('the name of a Service\'s port', () => {
  test.each(['http', '8080', 'a--b', 'tcp-prometheus-metrics', chars(63)])('can be %p', (name) => {
    expect(() => checkServicePortName('VAL-04', 'service.portName', name)).not.toThrow();
  });

  test.each(['', 'HTTP', 'a_b', '-a', 'a-', 'a.b', chars(64)])('cannot be %p', (name) => {
    expectRefusal(() => checkServicePortName('VAL-04', 'service.portName', name), 'VAL-04', 'service.portName', 63, name);
  });
});

describe('the name of a container\'s port', () => {
  test.each(['http', 'h2c', '8080-tcp', 'a', chars(15)])('can be %p', (name) => {
    expect(() => checkContainerPortName('VAL-04', 'service.targetPortName', name)).not.toThrow();
  });

  test.each(['', '8080', '80-80', 'HTTP', 'a_b', '-a', 'a-', 'a--b', chars(16)])('cannot be %p', (name) => {
    expectRefusal(() => checkContainerPortName('VAL-04', 'service.targetPortName', name), 'VAL-04', 'service.targetPortName', 15, name);
  });
});

describe('a host', () => {
  test.each(['localhost', 'shop.example.com', '*.example.com', '*.com', '1.example.com', 'xn--bcher-kva.example', chars(253)])('can be %p', (host) => {
    expect(() => checkHost('VAL-04', 'a host', host)).not.toThrow();
  });

  test.each([
    '', '*', '*.', '**.example.com', 'a.*.com', '*example.com', 'shop.example.com:8080', 'https://shop.example.com', 'shop.example.com/',
    'Shop.example.com', 'shop_1.example.com', 'shop.example.com.', '10.0.0.1', '*.10.0.0.1', '::1', '[::1]', '2001:db8::1', chars(254),
  ])('cannot be %p', (host) => {
    expectRefusal(() => checkHost('VAL-04', 'a host', host), 'VAL-04', host);
  });

  // The limit of the HTTPRoute CRD is that of the whole text, wildcard included.
  test('has at most 253 characters, those of the wildcard included', () => {
    expect(() => checkHost('VAL-04', 'a host', `*.${chars(251)}`)).not.toThrow();
    expectRefusal(() => checkHost('VAL-04', 'a host', `*.${chars(252)}`), 'VAL-04');
  });
});
