import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { BackendRef, CanaryWithBackends, NetworkPeer } from 'cdk8s-flagger';
import { untilServed } from '../support/bed';
import { Manifest, apply, list, record, remove } from '../support/cluster';
import { failures, startLoad } from '../support/load';
import {
  hostOf, inOwnNamespace, installPolicy, moreSamples, podinfoBehindProxies, proxy, stagesOf, synth, untilAvailable, untilLeadsTo,
  untilPhase, untilWays, untilWeight, upstreamOf, watchWarning, waysOf, workload,
} from '../support/shop';

interface References {
  readonly version: string;
  readonly primary: [name: string, port: number];
  readonly canary: [name: string, port: number];
  readonly peers?: NetworkPeer[];
}

const BEFORE: References = { version: '1', primary: ['auth-proxy', 8443], canary: ['canary-gateway', 9090] };

/** The shop with its two backends and, beside them, a new one with a port for each stage. */
function program(namespace: string, { version, primary, canary, peers = [] }: References): Manifest[] {
  return synth(namespace, chart => {
    const podinfo = podinfoBehindProxies(chart, {
      version, backendRefs: { primary: [BackendRef.service(...primary)], canary: [BackendRef.service(...canary)] },
    });
    podinfo.allowFrom(...peers);
    proxy(chart, 'auth-proxy', 8443, upstreamOf(podinfo.primaryStage));
    proxy(chart, 'canary-gateway', 9090, upstreamOf(podinfo.canaryStage));
    twoStageProxy(chart, 'auth-proxy-v2', podinfo);
  });
}

/** A proxy that tells the stages apart by its port: 8443 for the primary, 8444 for the canary. */
function twoStageProxy(chart: Chart, name: string, podinfo: CanaryWithBackends): void {
  const container = (port: number, upstream: string) => ({
    name: `port-${port}`, image: `${name}:1`, ports: [{ containerPort: port }], env: [{ name: 'ROLE', value: 'proxy' }, { name: 'UPSTREAM', value: upstream }],
  });
  workload(chart, name).addJsonPatch(JsonPatch.replace('/spec/template/spec/containers',
    [container(8443, upstreamOf(podinfo.primaryStage)), container(8444, upstreamOf(podinfo.canaryStage))]));
  new ApiObject(chart, `${name}-service`, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector: { app: name }, ports: [{ name: 'primary', port: 8443 }, { name: 'canary', port: 8444 }] },
  });
}

/** A shop that is up, with the policy. */
async function running(namespace: string): Promise<void> {
  await installPolicy(namespace);
  await apply(program(namespace, BEFORE));
  await untilPhase(namespace, 'Initialized');
  await untilServed(hostOf(namespace));
  await untilAvailable(namespace, 'auth-proxy-v2');
}

type Stages = Awaited<ReturnType<typeof stagesOf>>;
const recordRoute = (namespace: string) => record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name: 'podinfo' });
const settings = ({ seen }: { seen: Manifest[] }) => seen
  .map(({ spec }) => spec.rules[0].backendRefs[1].weight as number)
  .filter((weight, i, all) => i === 0 || weight !== all[i - 1]);

/** The pods that isolation lets into the pods of a stage, by their label. */
async function letInto(namespace: string, app: string): Promise<string[]> {
  const policies = await list({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', namespace });
  const rules = policies.filter(({ spec }) => spec.podSelector.matchLabels.app === app).flatMap(({ spec }) => spec.ingress);
  return rules.flatMap(({ from }) => from).map(({ podSelector }) => podSelector.matchLabels.app).sort();
}

const touched = (before: Stages, after: Stages) => Object.keys(after).filter(name => after[name].version !== before[name].version).sort();

describe('a reference that is changed on a live Canary', () => {
  test.concurrent('canary first, then primary: no request is lost, and only the Services of the changed stage are touched', async () => {
    await inOwnNamespace('changed-reference', async namespace => {
      const host = hostOf(namespace);
      await running(namespace);
      const traffic = startLoad({ host, rate: 40 });
      await moreSamples(traffic, 20);

      // The canary first, and a rollout through its new backend.
      const first = await stagesOf(namespace);
      await apply(program(namespace, { ...BEFORE, canary: ['auth-proxy-v2', 8444] }));
      await untilLeadsTo(namespace, 'podinfo-canary', 'auth-proxy-v2');
      expect(waysOf(traffic.samples)).toEqual(['1 of podinfo-primary via auth-proxy:1']);
      await apply(program(namespace, { ...BEFORE, version: '2', canary: ['auth-proxy-v2', 8444] }));
      await untilPhase(namespace, 'Progressing');
      await untilPhase(namespace, 'Succeeded');
      expect(touched(first, await stagesOf(namespace))).toEqual(['podinfo-canary']);
      expect(waysOf(traffic.samples)).toEqual([
        '1 of podinfo-primary via auth-proxy:1',
        '2 of podinfo via auth-proxy-v2:1',
        '2 of podinfo-primary via auth-proxy:1',
      ]);

      // Then the primary. The old backend serves until Flagger's next tick, so isolation must let it in until then.
      const second = await stagesOf(namespace);
      const changed: References = { version: '2', primary: ['auth-proxy-v2', 8443], canary: ['auth-proxy-v2', 8444], peers: [NetworkPeer.pods({ app: 'auth-proxy' })] };
      await apply(program(namespace, changed));
      expect(await letInto(namespace, 'podinfo-primary')).toEqual(['auth-proxy', 'auth-proxy-v2']);
      await untilLeadsTo(namespace, 'podinfo', 'auth-proxy-v2');
      expect(touched(second, await stagesOf(namespace))).toEqual(['podinfo', 'podinfo-primary']);
      await untilWays(traffic, ['2 of podinfo-primary via auth-proxy-v2:1'], 100);
      const followed = Date.now();

      // The old backend goes, once no connection is open to it any more.
      for (const kind of ['Service', 'Deployment']) {
        await remove({ apiVersion: kind === 'Service' ? 'v1' : 'apps/v1', kind, namespace, name: 'auth-proxy' });
      }
      await moreSamples(traffic, 200);
      const samples = await traffic.stop();
      expect(failures(samples)).toEqual([]);
      expect(waysOf(samples.filter(({ at }) => at > followed))).toEqual(['2 of podinfo-primary via auth-proxy-v2:1']);
    });
  });

  test.concurrent('during a rollout, one of the canary does not touch the route, and one of the primary restarts the rollout from its first step', async () => {
    await inOwnNamespace('changed-midway', async namespace => {
      await running(namespace);
      const traffic = startLoad({ host: hostOf(namespace), rate: 40 });
      const routes = recordRoute(namespace);
      await apply(program(namespace, { ...BEFORE, version: '2' }));

      const { metadata: { generation } } = await untilWeight(namespace, 25);
      await apply(program(namespace, { ...BEFORE, version: '2', canary: ['auth-proxy-v2', 8444] }));
      await untilLeadsTo(namespace, 'podinfo-canary', 'auth-proxy-v2');
      // In one tick Flagger writes the Services first and the weights last.
      const next = await untilWeight(namespace, 50);
      expect(next.metadata.generation).toBe(generation! + 1);

      await apply(program(namespace, { ...BEFORE, version: '2', primary: ['auth-proxy-v2', 8443], canary: ['auth-proxy-v2', 8444] }));
      await untilPhase(namespace, 'Succeeded');
      await routes.stop();
      const samples = await traffic.stop();

      expect(settings(routes)).toEqual([0, 25, 50, 0, 25, 50, 0]);
      expect(failures(samples)).toEqual([]);
      expect(waysOf(samples)).toEqual([
        '1 of podinfo-primary via auth-proxy-v2:1',
        '1 of podinfo-primary via auth-proxy:1',
        '2 of podinfo via auth-proxy-v2:1',
        '2 of podinfo via canary-gateway:1',
        '2 of podinfo-primary via auth-proxy-v2:1',
      ]);
    });
  });

  test.concurrent('to a Service that does not exist leaves the Services as they are, until it is corrected or the Service appears', async () => {
    await inOwnNamespace('changed-to-nothing', async namespace => {
      await running(namespace);
      const traffic = startLoad({ host: hostOf(namespace) });
      const before = await stagesOf(namespace);
      const refusal = (primary: string) => `stage backend not resolved: primary ${primary}, canary canary-gateway:9090`;

      await apply(program(namespace, { ...BEFORE, primary: ['auth-proxi', 8443] }));
      const message = await watchWarning(namespace, refusal('auth-proxi:8443'), 2);
      expect(message).toContain('Service "podinfo-primary" is invalid');
      expect(await stagesOf(namespace)).toEqual(before);
      await apply(program(namespace, { ...BEFORE, primary: ['auth-proxy-v2', 8443] }));
      await untilLeadsTo(namespace, 'podinfo', 'auth-proxy-v2');
      await untilWays(traffic, ['1 of podinfo-primary via auth-proxy-v2:1']);

      const corrected = await stagesOf(namespace);
      await apply(program(namespace, { ...BEFORE, primary: ['auth-proxy-v3', 8443] }));
      await watchWarning(namespace, refusal('auth-proxy-v3:8443'), 2);
      expect(await stagesOf(namespace)).toEqual(corrected);
      await apply(synth(namespace, chart => { proxy(chart, 'auth-proxy-v3', 8443, 'podinfo-primary-workload:80'); }));
      await untilLeadsTo(namespace, 'podinfo', 'auth-proxy-v3');
      await untilWays(traffic, ['1 of podinfo-primary via auth-proxy-v3:1']);

      const samples = await traffic.stop();
      expect(failures(samples)).toEqual([]);
      expect(waysOf(samples)).toEqual(['1 of podinfo-primary via auth-proxy-v2:1', '1 of podinfo-primary via auth-proxy-v3:1', '1 of podinfo-primary via auth-proxy:1']);
    });
  });
});
