import { ApiObject } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { bareObject, canaryOf, chartOf, manifestOf, messagesOf, workload } from './support';
import { AutoscalerRef, CanaryTarget, ScaledObjectRefOptions, ScalerReplicas } from '../../src';

const CHANGES = { primaryScalerReplicas: { minReplicas: 2, maxReplicas: 5 } };
const QUERIES = { primaryScalerQueries: { load: 'sum(rate(requests{app="podinfo-primary"}[1m]))' } };

function rendered(autoscalerRef?: AutoscalerRef): any {
  return manifestOf(canaryOf(chartOf(), 'canary', { autoscalerRef })).spec.autoscalerRef;
}

test('without an autoscaler there is no reference', () => {
  expect(rendered()).toBeUndefined();
});

describe('an autoscaler by name', () => {
  test.each([
    [AutoscalerRef.horizontalPodAutoscaler('podinfo'), 'autoscaling/v2', 'HorizontalPodAutoscaler'],
    [AutoscalerRef.scaledObject('podinfo'), 'keda.sh/v1alpha1', 'ScaledObject'],
  ])('is of its kind: %#', (ref, apiVersion, kind) => {
    expect(rendered(ref)).toStrictEqual({ apiVersion, kind, name: 'podinfo' });
  });

  test('can differ for the primary', () => {
    expect(rendered(AutoscalerRef.horizontalPodAutoscaler('podinfo', CHANGES))).toMatchObject(CHANGES);
    expect(rendered(AutoscalerRef.scaledObject('podinfo', { ...CHANGES, ...QUERIES }))).toMatchObject({ ...CHANGES, ...QUERIES });
  });

  test('has a name that leaves room for the copy of it', () => {
    expect(() => AutoscalerRef.scaledObject('a'.repeat(245))).not.toThrow();
    expect(() => AutoscalerRef.scaledObject('a'.repeat(246))).toThrow(/the name of the autoscaler \(ScaledObject\) must be .* at most 245 characters/);
    expect(() => AutoscalerRef.horizontalPodAutoscaler('Podinfo')).toThrow(
      /the name of the autoscaler \(HorizontalPodAutoscaler\) must be .*, got 'Podinfo': Flagger cannot copy it, and the canary stays in Initializing/);
  });
});

describe('an autoscaler of the app', () => {
  test('can be one of cdk8s-plus', () => {
    const chart = chartOf();
    const target = new kplus.Deployment(chart, 'podinfo', { containers: [{ image: 'podinfo', resources: { cpu: { request: kplus.Cpu.millis(10) } } }] });
    const hpa = new kplus.HorizontalPodAutoscaler(chart, 'hpa', { target, maxReplicas: 3, metadata: { name: 'podinfo' } });

    expect(rendered(AutoscalerRef.of(hpa, CHANGES))).toStrictEqual({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', name: 'podinfo', ...CHANGES });
  });

  test('can be a ScaledObject of KEDA', () => {
    const scaler = bareObject(chartOf(), 'keda.sh/v1alpha1', 'ScaledObject', 'podinfo');

    expect(rendered(AutoscalerRef.of(scaler))).toStrictEqual({ apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', name: 'podinfo' });
  });

  test.each([['apps/v1', 'Deployment'], ['example.com/v1', 'ScaledObject'], ['autoscaling.k8s.io/v1', 'VerticalPodAutoscaler']])('cannot be a %s %s', (apiVersion, kind) => {
    expect(() => AutoscalerRef.of(bareObject(chartOf(), apiVersion, kind, 'podinfo'))).toThrow(
      `an autoscaler must be a HorizontalPodAutoscaler or a ScaledObject of KEDA, got ${apiVersion} ${kind} 'podinfo': `
      + 'the API server refuses the Canary; pass the object that scales the target');
  });

  test('has no queries if it is a HorizontalPodAutoscaler', () => {
    expect(() => AutoscalerRef.of(bareObject(chartOf(), 'autoscaling/v2', 'HorizontalPodAutoscaler', 'podinfo'), QUERIES)).toThrow(
      'a HorizontalPodAutoscaler has no queries, got primaryScalerQueries for \'podinfo\': Flagger ignores them; leave them out');
  });

  test('is in the namespace of the canary', () => {
    const chart = chartOf();
    const hpa = bareObject(chart, 'autoscaling/v2', 'HorizontalPodAutoscaler', 'podinfo', 'other');
    canaryOf(chart, 'canary', { autoscalerRef: AutoscalerRef.of(hpa) });

    expect(messagesOf(chart)).toStrictEqual(['[shop/canary] the autoscaler HorizontalPodAutoscaler \'podinfo\' is in namespace \'other\', the Canary in \'shop\': '
      + 'Flagger looks for it in the namespace of the Canary, does not find it, and the canary stays in Initializing; put both into one namespace']);
  });

  test('is fine beside its target', () => {
    const chart = chartOf();
    const target = CanaryTarget.of(workload(chart, 'podinfo'));
    canaryOf(chart, 'canary', { target, autoscalerRef: AutoscalerRef.of(bareObject(chart, 'autoscaling/v2', 'HorizontalPodAutoscaler', 'podinfo')) });

    expect(messagesOf(chart)).toStrictEqual([]);
  });
});

describe('queries for the primary', () => {
  function messages(triggers: object[] | undefined, by: (scaler: ApiObject, options: ScaledObjectRefOptions) => AutoscalerRef): string[] {
    const chart = chartOf();
    const scaler = new ApiObject(chart, 'scaler', {
      apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', metadata: { name: 'podinfo' }, spec: { triggers },
    });
    canaryOf(chart, 'canary', { autoscalerRef: by(scaler, QUERIES) });
    return messagesOf(chart);
  }
  const ways: Array<[string, (scaler: ApiObject, options: ScaledObjectRefOptions) => AutoscalerRef]> = [
    ['construct', (scaler, options) => AutoscalerRef.of(scaler, options)], ['name', (scaler, options) => AutoscalerRef.scaledObject(scaler.name, options)],
  ];

  // Flagger finds the trigger by its name, and without one keeps the query of the canary.
  test.each(ways)('name triggers that there are, of a ScaledObject by %s', (_, by) => {
    expect(messages([{ name: 'other' }, { name: 'load' }], by)).toStrictEqual([]);
    expect(messages([{ name: 'other' }, { type: 'prometheus' }], by)).toStrictEqual([
      '[shop/canary] primaryScalerQueries names triggers that the ScaledObject \'podinfo\' does not have: load (it has: other): '
      + 'the primary scales on the load of the canary; give the trigger that name, or correct the key',
    ]);
  });

  test.each([[[{ type: 'prometheus' }]], [undefined]])('are refused for triggers without names: %j', (triggers) => {
    expect(messages(triggers, ways[0][1])).toStrictEqual([expect.stringContaining('does not have: load (it has: none with a name): ')]);
  });

  test('are not looked for in what is not in the app', () => {
    expect(messagesOf(canaryOf(chartOf(), 'canary', { autoscalerRef: AutoscalerRef.scaledObject('podinfo', QUERIES) }))).toStrictEqual([]);
  });
});

describe('the replicas of the primary', () => {
  const ref = (primaryScalerReplicas: ScalerReplicas) => AutoscalerRef.horizontalPodAutoscaler('podinfo', { primaryScalerReplicas });

  test('can have one end', () => {
    expect(rendered(ref({ minReplicas: 2 })).primaryScalerReplicas).toStrictEqual({ minReplicas: 2 });
    expect(rendered(ref({ maxReplicas: 2 })).primaryScalerReplicas).toStrictEqual({ maxReplicas: 2 });
  });

  test.each(['minReplicas', 'maxReplicas'].flatMap((field) => [0, -1, 1.5, NaN].map((value) => [field, value] as const)))('%s cannot be %p', (field, value) => {
    expect(() => ref({ [field]: value })).toThrow(
      `${field} in primaryScalerReplicas must be a whole number from 1 on, got ${value}: the API server refuses the Canary; give the number of replicas`);
  });

  test('have their ends in order', () => {
    expect(rendered(ref({ minReplicas: 2, maxReplicas: 2 })).primaryScalerReplicas).toStrictEqual({ minReplicas: 2, maxReplicas: 2 });
    expect(() => ref({ minReplicas: 3, maxReplicas: 2 })).toThrow('minReplicas must not be above maxReplicas in primaryScalerReplicas, got 3 and 2: '
      + 'the API server refuses the autoscaler of the primary, and the canary stays in Initializing; exchange the two');
  });
});
