import { App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { bareObject, canaryOf, chartOf, messagesOf, workload } from './support';
import { AutoscalerRef, CanaryTarget } from '../../src';
import { saying } from '../messages';

/** A target that is not in the app. */
const named = (name: string) => CanaryTarget.deployment(name, { selectorLabels: { app: name } });

describe('an object that Flagger generates and that is also in the app', () => {
  const cases: [string, string, string, string][] = [
    ['v1', 'Service', 'web', 'SVC-13'],
    ['v1', 'Service', 'web-primary', 'SVC-13'],
    ['v1', 'Service', 'web-canary', 'SVC-13'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute', 'web', 'GW-27'],
    ['apps/v1', 'Deployment', 'app-primary', 'TGT-32'],
  ];
  const target = named('app');

  test.each(cases)('is refused: %s %s %s', (apiVersion, kind, name, id) => {
    const chart = chartOf();
    canaryOf(chart, 'canary', { target, service: { name: 'web' } });
    const object = bareObject(new Chart(chart.node.root as App, 'other', { namespace: 'shop' }), apiVersion, kind, name);

    expect(messagesOf(chart)).toStrictEqual([
      saying(id, '[shop/canary]', kind, name, object.node.path),
    ]);
  });

  test.each(cases)('is none of the canary\'s in another namespace: %s %s %s', (apiVersion, kind, name) => {
    const chart = chartOf();
    canaryOf(chart, 'canary', { target, service: { name: 'web' } });
    bareObject(chart, apiVersion, kind, name, 'other');

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('is looked for by its kind', () => {
    const chart = chartOf();
    canaryOf(chart, 'canary', { target, service: { name: 'web' } });
    bareObject(chart, 'v1', 'ConfigMap', 'web');
    bareObject(chart, 'serving.knative.dev/v1', 'Service', 'web');
    bareObject(chart, 'apps/v1', 'DaemonSet', 'app-primary');

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('is a DaemonSet where the target is one', () => {
    const chart = chartOf();
    canaryOf(chart, 'canary', { target: CanaryTarget.daemonSet('app', { selectorLabels: { app: 'app' } }) });
    bareObject(chart, 'apps/v1', 'DaemonSet', 'app-primary');

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-32', '[shop/canary]', 'DaemonSet', 'app-primary')]);
  });

  test('is found where cdk8s-plus exposes the target under its own name', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'deployment', { metadata: { name: 'app' }, containers: [{ image: 'app', portNumber: 8080 }] });
    canaryOf(chart, 'canary', { target: CanaryTarget.of(deployment, { prepare: true }) });
    deployment.exposeViaService({ name: 'app' });

    expect(messagesOf(chart)).toStrictEqual([saying('SVC-13', '[shop/canary]', 'Service', 'app', 'shop/deployment/')]);
  });

  test('is found where neither has a namespace', () => {
    const chart = new Chart(new App(), 'shop');
    canaryOf(chart, 'canary', { target });
    bareObject(chart, 'v1', 'Service', 'app');

    expect(messagesOf(chart)).toHaveLength(1);
  });

  test('is each named where there are several', () => {
    const chart = chartOf();
    canaryOf(chart, 'canary', { target, service: { name: 'web' } });
    cases.forEach(([apiVersion, kind, name]) => bareObject(chart, apiVersion, kind, name));

    expect(messagesOf(chart)).toHaveLength(5);
  });
});

test('the workload that is the target is not taken for one that Flagger generates', () => {
  const chart = chartOf();
  canaryOf(chart, 'canary', { target: CanaryTarget.of(workload(chart, 'podinfo')) });

  expect(messagesOf(chart)).toStrictEqual([]);
});

describe.each([
  ['autoscaling/v2', 'HorizontalPodAutoscaler', AutoscalerRef.horizontalPodAutoscaler('scaler')],
  ['keda.sh/v1alpha1', 'ScaledObject', AutoscalerRef.scaledObject('scaler')],
])('the copy of an autoscaler, %s %s,', (apiVersion, kind, autoscalerRef) => {
  test('is refused in the app', () => {
    const chart = chartOf();
    canaryOf(chart, 'canary', { autoscalerRef });
    const copy = bareObject(chart, apiVersion, kind, 'scaler-primary');

    expect(messagesOf(chart)).toStrictEqual([
      saying('APP-03', '[shop/canary]', kind, 'scaler-primary', copy.node.path),
    ]);
  });

  test('may be in the app where Flagger does not copy', () => {
    const chart = chartOf();
    canaryOf(chart);
    bareObject(chart, apiVersion, kind, 'scaler-primary');

    expect(messagesOf(chart)).toStrictEqual([]);
  });
});
