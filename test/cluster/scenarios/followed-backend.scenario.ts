import { ApiObject, JsonPatch } from 'cdk8s';
import { gate, untilServed } from '../support/bed';
import { apply, record } from '../support/cluster';
import { failures, startLoad } from '../support/load';
import {
  hostOf, inOwnNamespace, installPolicy, service, shop, synth, untilAvailable, untilLeadsTo, untilPhase, untilWays, upstreamOf, waysOf, workload,
} from '../support/shop';

describe('a backend whose Service changes', () => {
  test('is followed within two ticks in both stages of a rollout, without losing a request', async () => {
    await inOwnNamespace('followed-backend', async namespace => {
      const host = hostOf(namespace);
      // Holds the rollout with traffic on both stages. Flagger asks it once in every tick, so it counts the ticks.
      const promotion = gate(`${namespace}/promotion`);
      await promotion.answer(500);
      const program = (version: string) => synth(namespace, chart => {
        const podinfo = shop(chart, { version });
        ApiObject.of(podinfo).addJsonPatch(JsonPatch.add('/spec/analysis/webhooks', [{ name: 'promotion', type: 'confirm-promotion', url: promotion.url }]));
        const successors = { 'auth-proxy-next': podinfo.primaryStage, 'canary-gateway-next': podinfo.canaryStage };
        for (const [name, stage] of Object.entries(successors)) {
          workload(chart, name, { ports: [{ containerPort: 7000 }], env: { ROLE: 'proxy', UPSTREAM: upstreamOf(stage) } });
        }
      });
      await installPolicy(namespace);
      await apply(program('1'));
      await untilPhase(namespace, 'Initialized');
      await untilServed(host);
      await untilAvailable(namespace, 'auth-proxy-next');
      await untilAvailable(namespace, 'canary-gateway-next');
      const traffic = startLoad({ host, rate: 40 });
      const routes = record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name: 'podinfo' });
      await apply(program('2'));
      await untilPhase(namespace, 'WaitingPromotion');
      const { generation } = routes.seen[routes.seen.length - 1].metadata;

      const ticks = (await promotion.calls()).length;
      await apply(synth(namespace, chart => {
        service(chart, 'auth-proxy', 8443, { selector: { app: 'auth-proxy-next' }, targetPort: 7000 });
        service(chart, 'canary-gateway', 9090, { selector: { app: 'canary-gateway-next' }, targetPort: 7000 });
      }));
      const followed = await Promise.all([
        untilLeadsTo(namespace, 'podinfo-primary', 'auth-proxy-next'),
        untilLeadsTo(namespace, 'podinfo', 'auth-proxy-next'),
        untilLeadsTo(namespace, 'podinfo-canary', 'canary-gateway-next'),
      ]);

      expect((await promotion.calls()).length - ticks).toBeLessThanOrEqual(2);
      expect(followed.map(({ spec }) => spec.ports[0].targetPort)).toEqual([7000, 7000, 7000]);
      await untilWays(traffic, ['1 of podinfo-primary via auth-proxy-next:1', '2 of podinfo via canary-gateway-next:1'], 100);
      expect(routes.seen[routes.seen.length - 1].metadata.generation).toBe(generation);

      await promotion.answer(200);
      await untilPhase(namespace, 'Succeeded');
      await routes.stop();
      const samples = await traffic.stop();
      expect(failures(samples)).toEqual([]);
      expect(waysOf(samples)).toEqual([
        '1 of podinfo-primary via auth-proxy-next:1',
        '1 of podinfo-primary via auth-proxy:1',
        '2 of podinfo via canary-gateway-next:1',
        '2 of podinfo via canary-gateway:1',
        '2 of podinfo-primary via auth-proxy-next:1',
      ]);
    });
  });
});
