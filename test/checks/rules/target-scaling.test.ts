import { canary, idsOf, messagesOf } from './canary';
import { object, workload } from './objects';
import { Manifest } from '../../../src/manifests/manifest';

const weighted = (fields: Manifest = {}) => canary({ ...fields, analysis: { stepWeight: 10, ...fields.analysis } });
const hpa = (name = 'podinfo', target = 'podinfo') => object('autoscaling/v2', 'HorizontalPodAutoscaler', name, {
  spec: { minReplicas: 2, maxReplicas: 4, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target } },
});
const scaledObject = (...triggers: Manifest[]) => object('keda.sh/v1alpha1', 'ScaledObject', 'podinfo', { spec: { scaleTargetRef: { name: 'podinfo' }, triggers } });
const scaledBy = (kind: string, fields: Manifest = {}) => weighted({ autoscalerRef: { apiVersion: 'x/v1', kind, name: 'podinfo', ...fields } });

describe('an autoscaler of the target', () => {
  test.each([['HorizontalPodAutoscaler', hpa()], ['ScaledObject', scaledObject()]])('of kind %s is named in the Canary', (kind, scaler) => {
    expect(messagesOf('TGT-19', [weighted(), workload(), scaler])).toEqual([expect.stringContaining(`${kind} 'podinfo' scales the target`)]);
    expect(messagesOf('TGT-19', [scaledBy(kind), workload(), scaler])).toEqual([]);
  });

  test('is not the one of another workload', () => {
    expect(messagesOf('TGT-19', [weighted(), workload(), hpa('podinfo', 'podinfo-primary')])).toEqual([]);
  });
});

describe('the replicas of the primary', () => {
  const bounded = (primaryScalerReplicas: Manifest) => scaledBy('HorizontalPodAutoscaler', { primaryScalerReplicas });

  test.each([
    [{ minReplicas: 5, maxReplicas: 4 }, true, false], [{ minReplicas: 4, maxReplicas: 4 }, false, false],
    [{ minReplicas: 5 }, true, true], [{ minReplicas: 5 }, false, false], [{ maxReplicas: 1 }, true, true], [{ maxReplicas: 2 }, false, true],
  ])('%j are wrong: %s, with the autoscaler there: %s', (replicas, wrong, isThere) => {
    expect(messagesOf('TGT-22', [bounded(replicas), ...isThere ? [hpa()] : []])).toHaveLength(wrong ? 1 : 0);
  });

  test('of KEDA have other defaults', () => {
    const keda = (primaryScalerReplicas: Manifest) => scaledBy('ScaledObject', { primaryScalerReplicas });
    expect(messagesOf('TGT-22', [keda({ minReplicas: 101 }), scaledObject()])).toEqual([expect.stringContaining('minReplicas 101 and maxReplicas 100')]);
    expect(messagesOf('TGT-22', [keda({ maxReplicas: 1 }), scaledObject()])).toEqual([]);
  });
});

describe('the queries of KEDA', () => {
  const trigger = (name: string | undefined, query?: string) => ({ name, type: 'prometheus', metadata: { query } });
  const queries = (primaryScalerQueries: Manifest) => scaledBy('ScaledObject', { primaryScalerQueries });

  test('are put in place by the names of the triggers', () => {
    expect(idsOf([queries({ load: 'q' }), workload(), scaledObject(trigger('load', 'sum(x)'))])).toEqual([]);
    expect(messagesOf('TGT-20', [queries({ laod: 'q' }), scaledObject(trigger('load', 'sum(x)'))])).toEqual([expect.stringContaining('no trigger named \'laod\'')]);
  });

  test('are those of the canary for triggers that none is given for', () => {
    expect(messagesOf('TGT-21', [queries({ load: 'q' }), scaledObject(trigger('load', 'podinfo'), trigger(undefined, 'podinfo'), trigger('cpu'))]))
      .toEqual([expect.stringContaining('trigger 2')]);
  });

  test('are written anew by the name of the target, where it is in them', () => {
    expect(messagesOf('TGT-21', [scaledBy('ScaledObject'), scaledObject(trigger('a', 'podinfo'), trigger('b', 'sum(x)'))])).toEqual([expect.stringContaining('trigger \'b\'')]);
  });

  test('may be in the cluster', () => {
    expect(idsOf([queries({ load: 'q' }), workload()])).toEqual([]);
  });
});

describe('the deadline', () => {
  test.each([[60, 600, 1], [60, 60, 0], [60, undefined, 0], [undefined, 60, 0]])('%s of the Canary and %s of the target: %s faults', (ours, theirs, faults) => {
    expect(messagesOf('TGT-23', [weighted({ progressDeadlineSeconds: ours }), workload({ progressDeadlineSeconds: theirs })])).toHaveLength(faults);
  });
});

// Seen in a cluster: 150 % of one pod is one pod, 150 % of two are three.
describe('the share of ready pods', () => {
  test.each([
    [100, 1, []], [150, 1, []], [199, 1, []], [200, 1, ['TGT-24']], [150, 2, ['TGT-24']], [149, 2, []], [101, 100, ['TGT-24']],
    [-1, 1, ['TGT-24']], [50, 1, ['TGT-25']], [50, 2, []], [49, 2, ['TGT-25']], [0, 1, []], [100, undefined, []], [50, undefined, ['TGT-25']],
  ])('%s %% of %s pods: %j', (canaryReadyThreshold, replicas, ids) => {
    expect(idsOf([weighted({ analysis: { canaryReadyThreshold } }), workload({ replicas })]).filter(id => id !== 'TGT-11')).toEqual(ids);
  });

  test('is only certain to be too much without a target, or with an autoscaler, from 200 on', () => {
    expect(idsOf([weighted({ analysis: { primaryReadyThreshold: 150 } })])).toEqual([]);
    expect(idsOf([weighted({ analysis: { primaryReadyThreshold: 200 } })])).toEqual(['TGT-24']);
    const autoscalerRef = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', name: 'podinfo' };
    expect(idsOf([weighted({ autoscalerRef, analysis: { primaryReadyThreshold: 150 } }), workload({ replicas: 2 })])).toEqual(['TGT-11']);
    expect(idsOf([weighted({ autoscalerRef, analysis: { primaryReadyThreshold: 50 } }), workload()])).toEqual([]);
  });

  test('of a Service as target is of no use, and no danger', () => {
    const targetRef = { apiVersion: 'v1', kind: 'Service', name: 'podinfo' };
    expect(idsOf([weighted({ targetRef, analysis: { primaryReadyThreshold: 300 } })])).toEqual(['TGT-27']);
  });
});

describe('a Service as target', () => {
  const targetRef = { apiVersion: 'v1', kind: 'Service', name: 'podinfo' };
  const service = (spec: Manifest, name = 'podinfo') => object('v1', 'Service', name, { spec });
  const found = (...manifests: Manifest[]) => messagesOf('TGT-26', [weighted({ targetRef }), ...manifests]);

  // Seen in a cluster.
  test.each([['ClusterIP'], ['NodePort'], ['LoadBalancer'], [undefined]])('of type %s cannot be copied', type => {
    expect(found(service({ type }))).toEqual([expect.stringContaining(`of type ${type ?? 'ClusterIP'}`)]);
  });

  test('of type ExternalName can, as can one that may be in the cluster', () => {
    expect(found(service({ type: 'ExternalName', externalName: 'a.example.com' }))).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('without an address can be copied over others without', () => {
    const headless = (name?: string) => service({ clusterIP: 'None' }, name);
    expect(found(headless(), headless('podinfo-primary'), headless('podinfo-canary'))).toEqual([]);
    expect(found(headless(), headless('podinfo-primary'), service({}, 'podinfo-canary'))).toEqual([expect.stringContaining('\'podinfo-canary\' is not')]);
    expect(found(headless())).toEqual([expect.stringContaining('\'podinfo-primary\' is not among the manifests')]);
  });

  test('makes a number of fields useless', () => {
    const fields = {
      portDiscovery: true,
      headless: true,
      portName: 'web',
      targetPort: 80,
      appProtocol: 'http',
      primary: { labels: {} },
      canary: { labels: {} },
      unmanagedMetadata: { labels: ['a'] },
    };
    expect(messagesOf('TGT-27', [weighted({ targetRef, service: fields })])).toHaveLength(8);
    expect(messagesOf('TGT-27', [weighted({ targetRef, service: { portDiscovery: false, targetPort: 0, portName: '', apex: { labels: {} } } })])).toEqual([]);
    expect(messagesOf('TGT-27', [weighted({ service: fields })])).toEqual([]);
  });
});

describe('a Knative Service', () => {
  const targetRef = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name: 'podinfo' };

  test.each([['gatewayapi:v1', 'the provider is \'gatewayapi:v1\''], [undefined, 'the provider is not set']])('with the provider %s is ignored', (provider, told) => {
    expect(messagesOf('TGT-28', [weighted({ targetRef, provider })])).toEqual([expect.stringContaining(told)]);
  });

  test('scales by itself', () => {
    const knative = { targetRef, provider: 'knative', service: { gatewayRefs: undefined } };
    expect(messagesOf('TGT-28', [weighted(knative)])).toEqual([]);
    expect(messagesOf('TGT-28', [weighted({ ...knative, autoscalerRef: { kind: 'HorizontalPodAutoscaler', name: 'podinfo' } })])).toEqual([expect.stringContaining('remove autoscalerRef')]);
  });
});
