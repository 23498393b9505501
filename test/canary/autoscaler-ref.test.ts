import { ApiObject } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { bareObject, canaryOf, chartOf, manifestOf, messagesOf, workload } from './support';
import { AutoscalerRef, CanaryTarget, ScaledObjectRefOptions, ScalerReplicas } from '../../src';
import { expectRefusal, saying } from '../messages';

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
    expectRefusal(() => AutoscalerRef.scaledObject('a'.repeat(246)), 'VAL-04', 'ScaledObject', 245);
    expectRefusal(() => AutoscalerRef.horizontalPodAutoscaler('Podinfo'), 'VAL-04', 'HorizontalPodAutoscaler', 'Podinfo');
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
    expectRefusal(() => AutoscalerRef.of(bareObject(chartOf(), apiVersion, kind, 'podinfo')), 'CRD-09', 'HorizontalPodAutoscaler', 'ScaledObject', apiVersion, kind, 'podinfo');
  });

  test('has no queries if it is a HorizontalPodAutoscaler', () => {
    expectRefusal(() => AutoscalerRef.of(bareObject(chartOf(), 'autoscaling/v2', 'HorizontalPodAutoscaler', 'podinfo'), QUERIES), 'VAL-13', 'HorizontalPodAutoscaler', 'primaryScalerQueries', 'podinfo');
  });

  test('is in the namespace of the canary', () => {
    const chart = chartOf();
    const hpa = bareObject(chart, 'autoscaling/v2', 'HorizontalPodAutoscaler', 'podinfo', 'other');
    canaryOf(chart, 'canary', { autoscalerRef: AutoscalerRef.of(hpa) });

    expect(messagesOf(chart)).toStrictEqual([saying('TGT-18', '[shop/canary]', 'HorizontalPodAutoscaler', 'podinfo', 'other', 'shop')]);
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
      saying('TGT-20', '[shop/canary]', 'primaryScalerQueries', 'ScaledObject', 'podinfo', 'load', 'other'),
    ]);
  });

  test.each([[[{ type: 'prometheus' }]], [undefined]])('are refused for triggers without names: %j', (triggers) => {
    expect(messages(triggers, ways[0][1])).toStrictEqual([saying('TGT-20', 'load', 'none')]);
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
    expectRefusal(() => ref({ [field]: value }), 'CRD-09', field, 'primaryScalerReplicas', 1, value);
  });

  test('have their ends in order', () => {
    expect(rendered(ref({ minReplicas: 2, maxReplicas: 2 })).primaryScalerReplicas).toStrictEqual({ minReplicas: 2, maxReplicas: 2 });
    expectRefusal(() => ref({ minReplicas: 3, maxReplicas: 2 }), 'TGT-22', 'minReplicas', 'maxReplicas', 'primaryScalerReplicas', 3, 2);
  });
});
