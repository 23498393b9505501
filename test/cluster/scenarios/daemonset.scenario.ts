import { JsonPatch } from 'cdk8s';
import { CanaryTarget } from 'cdk8s-flagger';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, addProxies, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { canary, workload } from '../support/shop';

describe('a DaemonSet as the target', () => {
  test('rolls out by weight without losing a request, each stage through its own backend', () => inShop('daemonset', chart => {
    const daemonSet = workload(chart, 'podinfo', { kind: 'DaemonSet' });
    // By default a DaemonSet ends the pod of a node before it starts the next one, so that the primary of a single node would be gone for a while.
    daemonSet.addJsonPatch(JsonPatch.add('/spec/updateStrategy', { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }));
    addProxies(chart, canary(chart, { target: CanaryTarget.of(daemonSet) }));
  }, async namespace => {
    expectSuccess(await rollOutUnderLoad(namespace, { kind: 'DaemonSet' }), { ways: [OLD_PRIMARY, CANARY, NEW_PRIMARY] });
  }));
});
