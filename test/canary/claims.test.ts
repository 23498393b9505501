import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { bareObject, canaryOf, chartOf, messagesOf } from './support';
import { AutoscalerRef, CanaryTarget, crds } from '../../src';
import { saying } from '../messages';

/** A target that is not in the app. */
const named = (name: string) => CanaryTarget.deployment(name, { selectorLabels: { app: name } });

/** Another Canary in the app, made by somebody without this library. */
function rawCanary(scope: Chart, name: string, target: string, service?: string): ApiObject {
  return new crds.Canary(scope, `raw-${name}`, {
    metadata: { name },
    spec: {
      targetRef: { apiVersion: 'apps/v1', kind: crds.CanarySpecTargetRefKind.DEPLOYMENT, name: target },
      service: { name: service, port: 80 },
      analysis: { interval: '1m', threshold: 1, iterations: 1 },
    },
  });
}

describe('two canaries', () => {
  test('with nothing in common are fine', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('one') });
    canaryOf(chart, 'two', { target: named('two') });

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('of the same names in different namespaces are fine', () => {
    const app = new App();
    canaryOf(chartOf(app, 'one', 'one'));
    canaryOf(chartOf(app, 'two', 'two'));
    canaryOf(chartOf(app, 'three', 'one'), 'canary', { metadata: { namespace: 'three' } });

    expect(messagesOf(app)).toStrictEqual([]);
  });

  test('on one target are refused, with the path of both', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('app') });
    canaryOf(chart, 'two', { target: named('app'), metadata: { name: 'two' }, service: { name: 'two' } });

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-16', '[shop/two]', 'app', 'shop/one')]);
  });

  test('that are the same in all are told the reason that matters most', () => {
    const chart = chartOf();
    canaryOf(chart, 'one');
    canaryOf(chart, 'two');

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-16', '[shop/two]', 'podinfo', 'shop/one')]);
  });

  // Flagger keeps its Canaries by the name of the target alone.
  test('on a Deployment and a DaemonSet of one name are refused', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('app') });
    canaryOf(chart, 'two', { target: CanaryTarget.daemonSet('app', { selectorLabels: { app: 'x' } }), metadata: { name: 'two' }, service: { name: 'two' } });

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-16', '[shop/two]', 'app', 'shop/one')]);
  });

  test('of one name are refused, with the path of both', () => {
    const app = new App();
    canaryOf(chartOf(app, 'a'), 'canary', { target: named('one'), metadata: { name: 'same' } });
    canaryOf(chartOf(app, 'b'), 'canary', { target: named('two'), metadata: { name: 'same' } });

    expect(messagesOf(app)).toStrictEqual([saying('APP-02', '[b/canary]', 'same', 'a/canary')]);
  });

  test.each([
    ['web', 'web', 'Service \'web\''],
    ['web', 'web-primary', 'Service \'web-primary\''],
    ['web', 'web-canary', 'Service \'web-canary\''],
    ['web-primary', 'web', 'Service \'web-primary\''],
    ['web-canary', 'web', 'Service \'web-canary\''],
  ])('whose services are named %p and %p are refused, with the path of both', (first, second, shared) => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('one'), service: { name: first } });
    canaryOf(chart, 'two', { target: named('two'), service: { name: second } });

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-17', '[shop/two]', shared, 'shop/one')]);
  });

  test('one of which is named after the target of the other are refused', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('web') });
    canaryOf(chart, 'two', { target: named('web-primary') });

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-32', '[shop/two]', 'web-primary', 'shop/one')]);
  });

  // The primary of the first is the target of the second: its rollouts would scale the users' pods to zero.
  test('one of which targets what Flagger generates for the other are refused', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('web') });
    canaryOf(chart, 'two', { target: named('web-primary'), service: { name: 'other' } });

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-32', '[shop/two]', 'web-primary', 'shop/one')]);
  });

  // The name of the copy comes from the target: another service.name would change nothing.
  test('one of which targets what Flagger generates for the other, and stands before it, are refused with a way out that works', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('web-primary'), service: { name: 'other' } });
    canaryOf(chart, 'two', { target: named('web') });

    const messages = messagesOf(chart);

    expect(messages).toStrictEqual([saying('TGT-32', '[shop/two]', 'Deployment', 'web-primary', 'shop/one')]);
  });

  test('one of which targets what Flagger generates for the other are fine in two namespaces', () => {
    const app = new App();
    canaryOf(chartOf(app, 'one', 'one'), 'canary', { target: named('web') });
    canaryOf(chartOf(app, 'two', 'two'), 'canary', { target: named('web-primary') });

    expect(messagesOf(app)).toStrictEqual([]);
  });

  test('are fine where the target is only named like the copy, and is of another kind', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: CanaryTarget.daemonSet('web', { selectorLabels: { app: 'web' } }) });
    canaryOf(chart, 'two', { target: named('web-primary'), service: { name: 'other' } });

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('that clash again after they did not are found again', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('one') });
    expect(messagesOf(chart)).toStrictEqual([]);

    canaryOf(chart, 'two', { target: named('one') });
    expect(messagesOf(chart)).toHaveLength(1);

    chart.node.tryRemoveChild('two');
    expect(messagesOf(chart)).toStrictEqual([]);
  });
});

describe.each([['before', true], ['after', false]])('a Canary of the generated classes that stands %s one of this library', (_, before) => {
  function both(raw: (chart: Chart) => void, changes: object = {}): string[] {
    const chart = chartOf();
    if (before) { raw(chart); }
    canaryOf(chart, 'canary', { target: named('app'), ...changes });
    if (!before) { raw(chart); }
    return messagesOf(chart);
  }

  test.each<[string, (chart: Chart) => void, string, string, string]>([
    ['the same name', (chart) => rawCanary(chart, 'app', 'other', 'other'), 'APP-02', 'app', 'shop/raw-app'],
    ['the same target', (chart) => rawCanary(chart, 'other', 'app', 'other'), 'TGT-16', 'app', 'shop/raw-other'],
    ['the same service', (chart) => rawCanary(chart, 'other', 'other', 'app'), 'TGT-17', 'app', 'shop/raw-other'],
    ['an overlapping service', (chart) => rawCanary(chart, 'other', 'other', 'app-primary'), 'TGT-17', 'app-primary', 'shop/raw-other'],
    ['a service named after its target', (chart) => rawCanary(chart, 'other', 'app-canary'), 'TGT-17', 'app-canary', 'shop/raw-other'],
  ])('is refused with %s', (what, raw, id, name, path) => {
    void what;

    expect(both(raw)).toStrictEqual([saying(id, name, path)]);
  });

  test('is refused where its copy is the target', () => {
    expect(both((chart) => rawCanary(chart, 'web', 'web'), { target: named('web-primary'), service: { name: 'other' } }))
      .toStrictEqual([saying('TGT-32', '[shop/canary]', 'web-primary', 'shop/raw-web')]);
  });

  test('is fine with names of its own', () => {
    expect(both((chart) => rawCanary(chart, 'other', 'other'))).toStrictEqual([]);
  });

  test('is fine in another namespace', () => {
    expect(both((chart) => rawCanary(new Chart(chart.node.root as App, 'elsewhere', { namespace: 'elsewhere' }), 'app', 'app'))).toStrictEqual([]);
  });
});

test('a Canary of the generated classes that is not complete does not keep the others from being checked', () => {
  const chart = chartOf();
  bareObject(chart, 'flagger.app/v1beta1', 'Canary', 'incomplete');
  canaryOf(chart, 'canary', { service: { gatewayRefs: [] } });

  expect(messagesOf(chart)).toStrictEqual([saying('GW-01', '[shop/canary]', 'gatewayRefs')]);
});

describe('two canaries on one autoscaler', () => {

  test('are refused', () => {
    const chart = chartOf();
    const autoscalerRef = AutoscalerRef.horizontalPodAutoscaler('scaler');
    canaryOf(chart, 'one', { target: named('one'), autoscalerRef });
    canaryOf(chart, 'two', { target: named('two'), autoscalerRef });

    expect(messagesOf(chart)).toStrictEqual([saying('APP-03', '[shop/two]', 'HorizontalPodAutoscaler', 'scaler-primary', 'shop/one')]);
  });

  test('are refused where one of them is somebody else\'s', () => {
    const chart = chartOf();
    const raw = rawCanary(chart, 'raw', 'one');
    raw.addJsonPatch(JsonPatch.add('/spec/autoscalerRef', { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', name: 'scaler' }));
    canaryOf(chart, 'two', { target: named('two'), autoscalerRef: AutoscalerRef.horizontalPodAutoscaler('scaler') });

    expect(messagesOf(chart)).toStrictEqual([saying('APP-03', '[shop/two]', 'HorizontalPodAutoscaler', 'scaler-primary', raw.node.path)]);
  });

  test('of one name and of different kinds are fine', () => {
    const chart = chartOf();
    canaryOf(chart, 'one', { target: named('one'), autoscalerRef: AutoscalerRef.horizontalPodAutoscaler('scaler') });
    canaryOf(chart, 'two', { target: named('two'), autoscalerRef: AutoscalerRef.scaledObject('scaler') });

    expect(messagesOf(chart)).toStrictEqual([]);
  });
});
