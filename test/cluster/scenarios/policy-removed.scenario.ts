import { ApiObject, JsonPatch } from 'cdk8s';
import { setMetric, untilServed } from '../support/bed';
import { Manifest, apply, get, refOf, remove } from '../support/cluster';
import { failures, startLoad } from '../support/load';
import { hostOf, inOwnNamespace, installPolicy, moreSamples, policyHolds, shop, stagesOf, synth, untilPhase, untilWeight, watchWarning, waysOf } from '../support/shop';

const program = (namespace: string, version: string) => synth(namespace, chart => { shop(chart, { version }); });

/** The same with a judgement: a success rate that the scenario sets. */
const judged = (namespace: string, version: string) => synth(namespace, chart => {
  ApiObject.of(shop(chart, { version })).addJsonPatch(JsonPatch.add('/spec/analysis/metrics',
    [{ name: 'request-success-rate', interval: '30s', thresholdRange: { min: 99 } }]));
});

async function removePolicy(namespace: string, policy: Manifest[]): Promise<void> {
  await Promise.all(policy.map(manifest => remove(refOf(manifest))));
  await policyHolds(namespace, false);
}

const canaryOf = async (namespace: string) => (await get({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace, name: 'podinfo' }))!;

describe('when the policy is removed', () => {
  test.concurrent('the Services keep their backends and traffic goes on, Flagger reports it, and rollouts wait for the policy to come back', async () => {
    await inOwnNamespace('policy-removed', async namespace => {
      const host = hostOf(namespace);
      const policy = await installPolicy(namespace);
      await apply(program(namespace, '1'));
      await untilPhase(namespace, 'Initialized');
      await untilServed(host);
      const traffic = startLoad({ host });
      const before = await stagesOf(namespace);
      expect(before).toMatchObject({
        'podinfo': { selector: { app: 'auth-proxy' }, targetPort: 8443 },
        'podinfo-primary': { selector: { app: 'auth-proxy' }, targetPort: 8443 },
        'podinfo-canary': { selector: { app: 'canary-gateway' }, targetPort: 9090 },
      });

      await removePolicy(namespace, policy);
      await apply(program(namespace, '2'));
      // Five: the ticks after the change of the version are among them.
      const message = await watchWarning(namespace, 'stage backend not resolved', 5);

      expect(message).toContain('Service "podinfo-canary" is invalid');
      expect((await canaryOf(namespace)).status.phase).toBe('Initialized');
      expect(await stagesOf(namespace)).toEqual(before);
      expect(waysOf(traffic.samples)).toEqual(['1 of podinfo-primary via auth-proxy:1']);

      await installPolicy(namespace);
      await untilPhase(namespace, 'Succeeded');
      const samples = await traffic.stop();

      expect(failures(samples)).toEqual([]);
      expect(waysOf(samples)).toEqual([
        '1 of podinfo-primary via auth-proxy:1',
        '2 of podinfo via canary-gateway:1',
        '2 of podinfo-primary via auth-proxy:1',
      ]);
      expect(await stagesOf(namespace)).toEqual(before);
    });
  });

  test.concurrent('a rollout stands still at its weight, even one that should be rolled back, until the policy is back', async () => {
    await inOwnNamespace('policy-removed-midway', async namespace => {
      const host = hostOf(namespace);
      await setMetric(namespace, 100);
      const policy = await installPolicy(namespace);
      await apply(judged(namespace, '1'));
      await untilPhase(namespace, 'Initialized');
      await untilServed(host);
      const traffic = startLoad({ host });
      await apply(judged(namespace, '2'));
      await untilWeight(namespace, 25);

      await removePolicy(namespace, policy);
      await setMetric(namespace, 0);
      const { status } = await canaryOf(namespace);
      // With this many ticks of a bad metric the rollout would have been rolled back.
      await watchWarning(namespace, 'stage backend not resolved', 6);

      expect((await canaryOf(namespace)).status).toMatchObject({ phase: 'Progressing', canaryWeight: status.canaryWeight, failedChecks: status.failedChecks });
      const midway = Date.now();
      await moreSamples(traffic, 100);
      expect(waysOf(traffic.samples.filter(({ at }) => at > midway))).toEqual(['1 of podinfo-primary via auth-proxy:1', '2 of podinfo via canary-gateway:1']);

      await installPolicy(namespace);
      await untilPhase(namespace, 'Failed');
      expect(failures(await traffic.stop())).toEqual([]);
    });
  });
});
