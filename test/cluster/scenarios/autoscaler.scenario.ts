import { ApiObject, JsonPatch } from 'cdk8s';
import { get, watchUntil } from '../support/cluster';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, addProxies, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { canary } from '../support/shop';

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

    const rollout = await rollOutUnderLoad(namespace, {
      during: async () => {
        await watchUntil(deployment('podinfo'), ({ status }) => status?.availableReplicas === 2, { what: '2 pods, as its autoscaler says' });
      },
    });

    expectSuccess(rollout, { ways: [OLD_PRIMARY, CANARY, NEW_PRIMARY] });
    expect((await get(deployment('podinfo-primary')))?.spec.replicas).toBe(3);
  }));
});
