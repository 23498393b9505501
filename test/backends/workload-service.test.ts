import { ApiObject } from 'cdk8s';
import { canaryOf, plainChart, renderKind, renderOne, shopChart, workload } from './fixtures';
import { CanaryTarget } from '../../src';

test('each stage has a Service that leads to its app, past the backend', () => {
  const chart = shopChart();

  canaryOf(chart);

  expect(renderKind(chart, 'Service')).toStrictEqual({
    'podinfo-primary-workload': {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'podinfo-primary-workload', namespace: 'shop' },
      spec: { selector: { app: 'podinfo-primary' }, ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 9898 }] },
    },
    'podinfo-canary-workload': {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'podinfo-canary-workload', namespace: 'shop' },
      spec: { selector: { app: 'podinfo' }, ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 9898 }] },
    },
  });
});

describe('the target port is the app\'s own', () => {
  test('by number', () => {
    expect(portOf({ port: 80, targetPort: 9898 }).targetPort).toBe(9898);
  });

  test('by name', () => {
    expect(portOf({ port: 80, targetPort: undefined, targetPortName: 'web' }).targetPort).toBe('web');
  });

  test('by default the port of the service', () => {
    expect(portOf({ port: 9898, targetPort: undefined })).toStrictEqual({ name: 'http', port: 9898, protocol: 'TCP', targetPort: 9898 });
  });
});

test('the port has the name and the protocol of the service', () => {
  expect(portOf({ port: 80, targetPort: 9898, portName: 'grpc', appProtocol: 'kubernetes.io/h2c' }))
    .toStrictEqual({ name: 'grpc', port: 80, protocol: 'TCP', targetPort: 9898, appProtocol: 'kubernetes.io/h2c' });
});

test('without a namespace the Services have none', () => {
  const chart = plainChart();

  canaryOf(chart);

  expect(renderOne(chart, 'Service', 'podinfo-primary-workload').metadata).toStrictEqual({ name: 'podinfo-primary-workload' });
});

test('the Services follow the namespace in the metadata of the canary, and none of its other metadata', () => {
  const chart = shopChart();

  canaryOf(chart, { metadata: { name: 'renamed', namespace: 'other', labels: { team: 'shop' } } });

  expect(renderOne(chart, 'Service', 'podinfo-canary-workload').metadata).toStrictEqual({ name: 'podinfo-canary-workload', namespace: 'other' });
});

test('the selector is the label that the target selects on, as it is at synthesis', () => {
  const chart = shopChart();
  const deployment = workload(chart, 'podinfo', { selector: { 'app.kubernetes.io/name': 'info', 'tier': 'web' } });

  canaryOf(chart, { target: CanaryTarget.of(deployment) });

  expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.selector).toStrictEqual({ 'app.kubernetes.io/name': 'info-primary' });
  expect(renderOne(chart, 'Service', 'podinfo-canary-workload').spec.selector).toStrictEqual({ 'app.kubernetes.io/name': 'info' });
});

test('the Services are of the canary, where they can be patched', () => {
  const canary = canaryOf(shopChart());

  expect(['primary-workload', 'canary-workload'].map(id => ApiObject.of(canary.node.findChild(id)).name))
    .toStrictEqual(['podinfo-primary-workload', 'podinfo-canary-workload']);
});

function portOf(service: { port: number; targetPort?: number; targetPortName?: string; portName?: string; appProtocol?: string }) {
  const chart = shopChart();
  canaryOf(chart, { service });
  const [primary, canary] = ['podinfo-primary-workload', 'podinfo-canary-workload'].map(name => renderOne(chart, 'Service', name).spec.ports);
  expect(primary).toStrictEqual(canary);
  expect(primary).toHaveLength(1);
  return primary[0];
}
