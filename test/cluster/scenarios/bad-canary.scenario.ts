import { ApiObject, JsonPatch } from 'cdk8s';
import { setMetric, untilServed } from '../support/bed';
import { apply, patch, record, watchGone, watchUntil } from '../support/cluster';
import { Load, Sample, startLoad } from '../support/load';
import { hostOf, inOwnNamespace, installPolicy, podinfoBehindProxies, proxy, stepsOf, strays, synth, untilPhase, upstreamOf, waysOf } from '../support/shop';

const program = (namespace: string, version: string, status: string) => synth(namespace, chart => {
  const podinfo = podinfoBehindProxies(chart, { version });
  proxy(chart, 'auth-proxy', 8443, upstreamOf(podinfo.primaryStage));
  proxy(chart, 'canary-gateway', 9090, upstreamOf(podinfo.canaryStage), { env: { STUB_STATUS: status } });
  ApiObject.of(podinfo).addJsonPatch(JsonPatch.add('/spec/analysis/metrics',
    [{ name: 'request-success-rate', interval: '30s', thresholdRange: { min: 99 } }]));
});

/** Tells Flagger the success rate of the last five seconds, as the load through the gateway has measured it. */
function measure(namespace: string, load: Load): () => Promise<void> {
  let done = false;
  let told: number | undefined;
  const loop = (async () => {
    while (!done) {
      const recent = load.samples.filter(({ at }) => at > Date.now() - 5000);
      const rate = Math.round(100 * recent.filter(({ status }) => status === 200).length / recent.length);
      if (recent.length > 0 && rate !== told) {
        await setMetric(namespace, told = rate);
      }
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  })();
  return async () => {
    done = true;
    await loop;
  };
}

/** Rolls out a version that the analysis must refuse, and gives what users saw. */
async function refusedRollout(namespace: string, start: () => Promise<unknown>): Promise<{ samples: Sample[]; routes: ReturnType<typeof record> }> {
  const traffic = startLoad({ host: hostOf(namespace), rate: 40 });
  const measured = measure(namespace, traffic);
  const routes = record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name: 'podinfo' });
  try {
    await start();
    await untilPhase(namespace, 'Progressing');
    const { status } = await watchUntil({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace, name: 'podinfo' },
      object => ['Failed', 'Succeeded'].includes(object.status?.phase), { what: 'the end of the rollout' });
    expect(status.phase).toBe('Failed');
  } finally {
    await traffic.stop();
    await measured();
    await routes.stop();
  }
  return { samples: await traffic.stop(), routes };
}

describe('a rollout whose canary backend is bad', () => {
  test.concurrent('is rolled back when the backend answers 500, and primary users never notice', async () => {
    await inOwnNamespace('bad-canary', async namespace => {
      await installPolicy(namespace);
      await apply(program(namespace, '1', '500'));
      await untilPhase(namespace, 'Initialized');
      await untilServed(hostOf(namespace));

      const { samples, routes } = await refusedRollout(namespace, () => apply(program(namespace, '2', '500')));

      // The bad backend answers itself, so its answers carry its name and did not reach an app.
      const answers = new Set(samples.map(({ status, body, error }) => `${status} by ${body?.app ?? error}`));
      expect([...answers].sort()).toEqual(['200 by podinfo-primary', '500 by canary-gateway']);
      expect(waysOf(samples.filter(({ status }) => status === 200))).toEqual(['1 of podinfo-primary via auth-proxy:1']);
      const steps = stepsOf(routes, samples, 'canary-gateway');
      expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 0]);
      expect(steps[1].samples).toBeGreaterThan(100);
      expect(strays(steps)).toEqual([]);
    });
  });

  test.concurrent('is rolled back when the backend has no pods, and primary users never notice', async () => {
    await inOwnNamespace('absent-canary', async namespace => {
      await installPolicy(namespace);
      await apply(program(namespace, '1', '200'));
      await untilPhase(namespace, 'Initialized');
      await untilServed(hostOf(namespace));
      await patch({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'canary-gateway' }, { spec: { replicas: 0 } });
      // A Deployment does not count pods that are about to end, and these still serve.
      await watchGone({ apiVersion: 'v1', kind: 'Pod', namespace, labels: { app: 'canary-gateway' } });

      const { samples, routes } = await refusedRollout(namespace,
        () => apply(program(namespace, '2', '200').filter(({ metadata }) => metadata.name === 'podinfo')));

      expect([...new Set(samples.map(({ status, body }) => `${status} by ${body?.app ?? 'nobody'}`))].sort()).toEqual(['200 by podinfo-primary', '503 by nobody']);
      expect(waysOf(samples.filter(({ status }) => status === 200))).toEqual(['1 of podinfo-primary via auth-proxy:1']);
      // The gateway answers for the stage.
      const steps = stepsOf(routes, samples.map(sample => sample.status === 503 ? { ...sample, body: { app: 'canary-gateway' } as Sample['body'] } : sample), 'canary-gateway');
      expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 0]);
      expect(strays(steps)).toEqual([]);
    });
  });
});
