import { ApiObject, JsonPatch } from 'cdk8s';
import { Manifest } from '../support/cluster';
import { Load, Sample, failures, send } from '../support/load';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, addProxies, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { canary, hostOf, waysOf } from '../support/shop';

const COOKIE = 'shop-stage';

/** A client that sends one request after the other, keeps the cookie that it is given, and drops it when it is told to. */
function startClient(host: string): Load {
  const samples: Sample[] = [];
  let cookie: string | undefined;
  let stopped = false;
  const visit = (async () => {
    while (!stopped) {
      const [sample] = await Promise.all([
        send({ host, headers: cookie === undefined ? {} : { cookie } }),
        new Promise(resolve => setTimeout(resolve, 100)), // the pace of a client, nothing is waited for
      ]);
      samples.push(sample);
      const [given] = sample.headers['set-cookie'] ?? [];
      if (given) {
        cookie = given.includes('Max-Age=-1') ? undefined : given.split(';')[0];
      }
    }
  })();
  return {
    samples,
    async stop() {
      stopped = true;
      await visit;
      return samples;
    },
  };
}

/** Without the rules for those who have a cookie: what is left is by weight. */
function byWeight({ seen, at }: { seen: Manifest[]; at: number[] }) {
  return { at, seen: seen.map(route => ({ ...route, spec: { ...route.spec, rules: route.spec.rules.slice(-1) } })) };
}

describe('session affinity', () => {
  test('keeps a client on the canary once it was there, through the right backends', () => inShop('session-affinity', chart => {
    const podinfo = canary(chart);
    ApiObject.of(podinfo).addJsonPatch(JsonPatch.add('/spec/analysis/sessionAffinity', { cookieName: COOKIE }));
    addProxies(chart, podinfo);
  }, async namespace => {
    const host = hostOf(namespace);
    const clients = Array.from({ length: 5 }, () => startClient(host));
    // Beside them a load of clients that drop their cookies.
    const rollout = await rollOutUnderLoad(namespace)
      .finally(() => Promise.all(clients.map(client => client.stop())));

    expectSuccess({ ...rollout, route: byWeight(rollout.route) }, { ways: [OLD_PRIMARY, CANARY, NEW_PRIMARY] });

    for (const { samples } of clients) {
      expect(failures(samples)).toEqual([]);
      // First the old version, from some moment on the canary alone, and after the promotion the primary again.
      const stays = samples.map(sample => waysOf([sample])[0]).filter((way, i, all) => way !== all[i - 1]);
      expect(stays).toEqual([OLD_PRIMARY, CANARY, NEW_PRIMARY]);
      const cookies = samples.flatMap(({ headers }) => headers['set-cookie'] ?? []);
      expect(cookies).toEqual([
        expect.stringMatching(new RegExp(`^${COOKIE}=\\w+; Max-Age=86400$`)),
        expect.stringMatching(new RegExp(`^${COOKIE}=\\w+; Max-Age=-1$`)),
      ]);
      expect(samples.filter(({ body }) => body!.headers.cookie?.startsWith(`${COOKIE}=`)).length).toBeGreaterThan(50);
    }
  }));
});
