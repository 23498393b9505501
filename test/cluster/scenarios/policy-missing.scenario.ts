import { untilServed } from '../support/bed';
import { apply, list } from '../support/cluster';
import { failures, startLoad } from '../support/load';
import { hostOf, inOwnNamespace, installPolicy, moreSamples, shop, synth, untilPhase, watchWarning, waysOf } from '../support/shop';

describe('without the policy', () => {
  test('nothing is routed and the Canary says why; with the policy it heals without any other action', async () => {
    await inOwnNamespace('policy-missing', async namespace => {
      const host = hostOf(namespace);
      const traffic = startLoad({ host });
      await apply(synth(namespace, chart => { shop(chart); }));

      // Twice: it is no matter of the first tick.
      const message = await watchWarning(namespace, 'stage backend not resolved', 2);

      expect(message).toContain('Service "podinfo-canary" is invalid: [spec.ports[0].targetPort: Invalid value: '
        + '"stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9090"');
      await untilPhase(namespace, 'Initializing');
      const services = await list({ apiVersion: 'v1', kind: 'Service', namespace });
      expect(services.map(({ metadata }) => metadata.name).sort())
        .toEqual(['auth-proxy', 'canary-gateway', 'podinfo-canary-workload', 'podinfo-primary-workload']);
      expect(await list({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace })).toEqual([]);

      const installed = Date.now();
      await installPolicy(namespace);
      await untilPhase(namespace, 'Initialized');
      await untilServed(host);
      const healed = Date.now();
      await moreSamples(traffic, 50);
      await traffic.stop();

      const before = traffic.samples.filter(({ at, took }) => at + took < installed);
      expect(before.length).toBeGreaterThan(0);
      expect(waysOf(before.filter(({ body }) => body !== undefined))).toEqual([]);
      expect(waysOf(traffic.samples.filter(({ body }) => body !== undefined))).toEqual(['1 of podinfo-primary via auth-proxy:1']);
      expect(failures(traffic.samples.filter(({ at }) => at > healed))).toEqual([]);
    });
  });
});
