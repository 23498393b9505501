import * as fs from 'fs';
import * as path from 'path';
import { Chart } from 'cdk8s';
import { PUBLIC_GATEWAY, environment, untilServed } from '../support/bed';
import { Manifest, apply, list, patch, refOf, remove, watchGone, watchList, watchUntil } from '../support/cluster';
import { Answer, Sample, send, startLoad } from '../support/load';
import { PATIENCE } from '../support/patience';
import { hostOf, inOwnNamespace, installPolicy, moreSamples, setVersion, shop, synth, untilPhase, watchWarning, waysOf } from '../support/shop';

const CANARY = { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', name: 'podinfo' };
const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' };
const FINALIZER = 'finalizer.flagger.app';

/** What a shop consists of; pods, ReplicaSets and EndpointSlices come and go with these. */
const KINDS: [string, string][] = [
  ['flagger.app/v1beta1', 'Canary'], ['apps/v1', 'Deployment'], ['gateway.networking.k8s.io/v1', 'HTTPRoute'], ['networking.k8s.io/v1', 'NetworkPolicy'], ['v1', 'Service'],
];

/** What Flagger has made, which the chart does not render. */
const GENERATED = ['Deployment podinfo-primary', 'HTTPRoute podinfo', 'Service podinfo', 'Service podinfo-canary', 'Service podinfo-primary'];

/** What the chart renders beside the Canary. */
const RENDERED = [
  'Deployment auth-proxy', 'Deployment canary-gateway', 'Deployment podinfo', 'NetworkPolicy podinfo-canary-isolation', 'NetworkPolicy podinfo-primary-isolation',
  'Service auth-proxy', 'Service canary-gateway', 'Service podinfo-canary-workload', 'Service podinfo-primary-workload',
];

const shopOf = (namespace: string, revertOnDeletion: boolean) => synth(namespace, (chart: Chart) => { shop(chart, { revertOnDeletion }); });

// In one block: only within it tests run side by side.
describe('deletion', () => {
  test.concurrent('of the Canary alone takes away all that Flagger made, leaves the rest of the chart, the target without pods, and answers 404', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      await start(namespace, shopOf(namespace, false));
      const samples = await underLoad(namespace, async () => {
        await remove({ ...CANARY, namespace });
        await untilInventory(namespace, RENDERED);
        await untilServed(hostOf(namespace), 404);
      });

      // The pieces go one by one, so that there may be errors between the two; but nobody comes through another way.
      expect(waysOf(samples.filter(({ status }) => status === 200))).toEqual(['1 of podinfo-primary via auth-proxy:1']);
      expect(samples.at(-1)!.status).toBe(404);
      const [target] = await list({ ...DEPLOYMENT, namespace, name: 'podinfo' });
      expect(target.spec.replicas).toBe(0);
      expect(target.metadata.ownerReferences).toBeUndefined();
      // Past the backends there is nobody either.
      for (const stage of ['primary', 'canary']) { await untilNobody(namespace, stage); }
    });
  });

  test.concurrent('of the Canary alone in the middle of a rollout leaves the new version running, reachable through the workload Service of the canary alone', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      await start(namespace, shopOf(namespace, false));
      await setVersion(namespace, '2');
      await watchUntil({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name: 'podinfo' },
        (route) => route.spec.rules[0].backendRefs[1].weight > 0, { what: 'traffic for the canary' });
      await remove({ ...CANARY, namespace });
      await untilInventory(namespace, RENDERED);
      await untilServed(hostOf(namespace), 404);

      const [target] = await list({ ...DEPLOYMENT, namespace, name: 'podinfo' });
      expect(target.spec.replicas).toBeGreaterThan(0);
      expect(await untilSomebody(namespace, 'canary')).toMatchObject({ app: 'podinfo', version: '2' });
      await untilNobody(namespace, 'primary');
    });
  });

  test.concurrent('of the Canary alone with revertOnDeletion scales the target up first, and answers 404 all the same', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      await start(namespace, shopOf(namespace, true));
      await remove({ ...CANARY, namespace });
      await untilPhase(namespace, 'Terminating');
      // As long as the Canary waits for the target, users are served.
      await Promise.all([
        // A pod that is still available may be one that is about to go, from when the canary was initialised.
        watchUntil({ ...DEPLOYMENT, namespace, name: 'podinfo' },
          ({ spec, status }) => spec.replicas === 1 && status?.availableReplicas === 1, { what: 'the target to run again with one pod' }),
        untilInventory(namespace, RENDERED),
      ]);
      await untilServed(hostOf(namespace), 404);

      // The app runs, and what leads to it are the workload Service of the canary and whatever Service the user makes now.
      expect(await untilSomebody(namespace, 'canary')).toMatchObject({ app: 'podinfo', version: '1' });
      await untilNobody(namespace, 'primary');
      // The isolation still holds for it: only the backend of the canary stage gets in.
      const isolation = (await list({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', namespace })).find(({ metadata }) => metadata.name === 'podinfo-canary-isolation')!;
      expect(isolation.spec).toMatchObject({ podSelector: { matchLabels: { app: 'podinfo' } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: 'canary-gateway' } } }] }] });
    });
  });

  test.concurrent('of everything that the chart renders leaves nothing', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      const manifests = shopOf(namespace, false);
      await start(namespace, manifests);
      await Promise.all(manifests.map((manifest) => remove(refOf(manifest))));
      await untilInventory(namespace, []);
      await untilServed(hostOf(namespace), 404);
      await watchGone({ apiVersion: 'v1', kind: 'Pod', namespace });
    });
  });

  test.concurrent('of everything that the chart renders with revertOnDeletion gets stuck where the target goes before the Canary, until the target is back', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      const manifests = shopOf(namespace, true);
      await start(namespace, manifests);
      await Promise.all(manifests.map((manifest) => remove(refOf(manifest))));
      await watchWarning(namespace, `deployment podinfo.${namespace} get query error`);
      await untilLogged(namespace, 'failed to revert target', 2);
      const [stuck] = await list({ ...CANARY, namespace });
      expect(stuck.metadata.finalizers).toEqual([FINALIZER]);
      expect(await inventory(namespace)).toEqual(['Canary podinfo', ...GENERATED].sort());
      // The primary still has its pods, but its backend is gone, and so nobody reaches it.
      await untilServed(hostOf(namespace), 503);

      await apply(manifests.filter(({ kind, metadata }) => `${kind} ${metadata.name}` === 'Deployment podinfo'));
      await untilInventory(namespace, ['Deployment podinfo']);
      await untilServed(hostOf(namespace), 404);
    });
  });

  test.concurrent('of everything that the chart renders with revertOnDeletion leaves nothing where the Canary goes first', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      const manifests = shopOf(namespace, true);
      await start(namespace, manifests);
      const [canary] = await list({ ...CANARY, namespace });
      expect(canary.metadata.finalizers).toEqual([FINALIZER]);
      await remove({ ...CANARY, namespace });
      await watchGone({ ...CANARY, namespace });
      await Promise.all(manifests.map((manifest) => remove(refOf(manifest))));
      await untilInventory(namespace, []);
    });
  });

  test.concurrent('of a namespace that has a Canary with revertOnDeletion gets stuck, until the finalizer is taken off', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      await start(namespace, shopOf(namespace, true));
      await remove({ apiVersion: 'v1', kind: 'Namespace', name: namespace });
      await untilLogged(namespace, 'failed to revert target', 2);
      await untilInventory(namespace, ['Canary podinfo']);

      await patch({ ...CANARY, namespace }, { metadata: { finalizers: null } });
      await watchGone({ apiVersion: 'v1', kind: 'Namespace', name: namespace });
    });
  });

  test.concurrent('of a Canary with revertOnDeletion whose Services were refused gets stuck, until the finalizer is taken off', async () => {
    await inOwnNamespace('delete', async (namespace) => {
      await apply(shopOf(namespace, true)); // without the policy
      await watchWarning(namespace, 'stage backend not resolved');
      await remove({ ...CANARY, namespace });
      await untilPhase(namespace, 'Terminating');
      // Of this there is no event.
      await untilLogged(namespace, 'services \\"podinfo\\" not found', 2);
      expect((await list({ ...CANARY, namespace }))[0].metadata.finalizers).toEqual([FINALIZER]);

      await patch({ ...CANARY, namespace }, { metadata: { finalizers: null } });
      await untilInventory(namespace, RENDERED);
    });
  });
});

/** Brings the shop up, and a route beside it: without any the Gateway would refuse connections instead of answering 404. */
async function start(namespace: string, manifests: Manifest[]): Promise<void> {
  await installPolicy(namespace);
  await apply([...manifests, bystander(namespace)]);
  await untilPhase(namespace, 'Initialized');
  await untilServed(hostOf(namespace));
  expect(await inventory(namespace)).toEqual(['Canary podinfo', ...GENERATED, ...RENDERED].sort());
}

const BYSTANDER = 'bystander';

function bystander(namespace: string): Manifest {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: BYSTANDER, namespace },
    spec: { parentRefs: [PUBLIC_GATEWAY], hostnames: [`${BYSTANDER}.${hostOf(namespace)}`], rules: [{ backendRefs: [{ name: BYSTANDER, port: 80 }] }] },
  };
}

/** The objects of the shop that there are; not those of the scenario itself. */
async function inventory(namespace: string): Promise<string[]> {
  const all = await Promise.all(KINDS.map(([apiVersion, kind]) => list({ apiVersion, kind, namespace })));
  return namesOf(all.flat());
}

function namesOf(objects: Manifest[]): string[] {
  return objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).filter((name) => !/ (bystander|policy-probe-backend)$/.test(name)).sort();
}

/**
 * Waits until exactly these objects are left. A tick of Flagger that was under way may make the apex Service and the route again after the Canary has
 * gone; they have an owner that is no more, and the garbage collector takes them.
 */
async function untilInventory(namespace: string, expected: string[]): Promise<void> {
  const wanted = [...expected].sort();
  for (let looks = 0; looks < 5; looks++) {
    await Promise.all(KINDS.map(([apiVersion, kind]) => untilNames({ apiVersion, kind, namespace }, wanted.filter((name) => name.startsWith(`${kind} `)))));
    if ((await inventory(namespace)).join() === wanted.join()) { return; }
  }
  expect(await inventory(namespace)).toEqual(wanted);
}

async function untilNames(kind: { apiVersion: string; kind: string; namespace: string }, wanted: string[]): Promise<void> {
  await watchList(kind, (objects) => namesOf(objects).join() === wanted.join(), { what: `exactly [${wanted}]` });
}

/** One request to the app of a stage, past its backend; status 0 says that nobody is there. */
function workload(namespace: string, stage: string) {
  return send({ host: 'workload', address: `http://podinfo-${stage}-workload.${namespace}.svc` });
}

/** Waits until the workload Service of a stage is answered, and gives the answer. */
async function untilSomebody(namespace: string, stage: string): Promise<Answer> {
  for (const end = Date.now() + PATIENCE * 1000; ;) {
    const { body, error } = await workload(namespace, stage);
    if (body) { return body; }
    if (Date.now() > end) { throw new Error(`after ${PATIENCE} s nobody answers behind the workload Service of the ${stage}: ${error}`); }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Pods serve on for a moment while they end, after the objects that they belong to are gone. */
async function untilNobody(namespace: string, stage: string): Promise<void> {
  for (const end = Date.now() + PATIENCE * 1000; ;) {
    const { status, body } = await workload(namespace, stage);
    if (status === 0) { return; }
    if (Date.now() > end) { throw new Error(`after ${PATIENCE} s the workload Service of the ${stage} still leads to ${body?.pod ?? status}`); }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function underLoad(namespace: string, visit: () => Promise<void>): Promise<Sample[]> {
  const traffic = startLoad({ host: hostOf(namespace), rate: 20 });
  try {
    await moreSamples(traffic, 20);
    await visit();
  } finally {
    await traffic.stop();
  }
  return traffic.stop();
}

/** Waits until Flagger has failed so many times to finalise the Canary of a namespace. */
async function untilLogged(namespace: string, text: string, times: number): Promise<void> {
  const file = path.join(environment().dir, 'logs', 'flagger.log');
  const end = Date.now() + 180_000;
  let found: string[] = [];
  while (found.length < times) {
    if (Date.now() > end) {
      throw new Error(`Flagger has not logged '${text}' for ${namespace} ${times} times; of that namespace it has logged last:\n${logOf(file, namespace).slice(-5).join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    found = logOf(file, namespace).filter((line) => line.includes('Unable to finalize') && line.includes(text));
  }
}

function logOf(file: string, namespace: string): string[] {
  return fs.readFileSync(file, 'utf-8').split('\n').filter((line) => line.includes(namespace));
}

