import { ApiObject, JsonPatch } from 'cdk8s';
import { get, watchUntil } from '../support/cluster';
import { failures } from '../support/load';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, SUCCESS, addProxies, inShop, rollOutUnderLoad, weightsOf } from '../support/rollout';
import { canary, stepsOf, strays, waysOf } from '../support/shop';

describe('a HorizontalPodAutoscaler on the target', () => {
  test('scales each stage by itself, and a rollout loses no request', () => inShop('autoscaler', chart => {
    const podinfo = canary(chart); // its target says nothing of replicas
    ApiObject.of(podinfo).addJsonPatch(JsonPatch.add('/spec/autoscalerRef', {
      apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', name: 'podinfo', primaryScalerReplicas: { minReplicas: 3, maxReplicas: 6 },
    }));
    addProxies(chart, podinfo);
    new ApiObject(chart, 'scaler', {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'podinfo' },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' },
        minReplicas: 2,
        maxReplicas: 4,
        metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 90 } } }],
      },
    });
  }, async namespace => {
    const deployment = (name: string) => ({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name });
    const scaler = await get({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', namespace, name: 'podinfo-primary' });
    expect(scaler?.spec).toMatchObject({ scaleTargetRef: { kind: 'Deployment', name: 'podinfo-primary' }, minReplicas: 3, maxReplicas: 6 });
    await watchUntil(deployment('podinfo-primary'), ({ status }) => status?.availableReplicas === 3, { what: '3 pods, as its own autoscaler says' });
    expect((await get(deployment('podinfo')))?.spec.replicas).toBe(0);

    const { answers: [answers], phases, route } = await rollOutUnderLoad(namespace, {
      during: async () => {
        await watchUntil(deployment('podinfo'), ({ status }) => status?.availableReplicas === 2, { what: '2 pods, as its autoscaler says' });
      },
    });

    expect(failures(answers)).toEqual([]);
    expect(waysOf(answers)).toEqual([OLD_PRIMARY, CANARY, NEW_PRIMARY]);
    const steps = stepsOf(route, answers);
    expect(weightsOf(steps)).toEqual([0, 25, 50, 0]);
    expect(strays(steps)).toEqual([]);
    expect(phases).toEqual(SUCCESS);
    expect((await get(deployment('podinfo-primary')))?.spec.replicas).toBe(3);
  }));
});
