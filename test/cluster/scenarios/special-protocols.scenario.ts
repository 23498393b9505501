import * as fs from 'fs';
import * as path from 'path';
import { scopedTo } from '../support/bed';
import { Manifest, apply, create, deleteNamespace, get, jsonPatch, load, record, refOf, remove } from '../support/cluster';
import { Load, Sample, failures } from '../support/load';
import { Session, startGrpcLoad, startWebSocketLoad } from '../support/protocols';
import { policyHolds, stepsOf, strays, untilPhase } from '../support/shop';

const MANIFESTS = path.join(__dirname, '../../../examples/special-protocols/manifests');

const rendered = (file: string) => load(fs.readFileSync(path.join(MANIFESTS, file), 'utf-8'));

/** One app of the example as it is rendered, but for the interval. */
function appOf(name: string): Manifest[] {
  return rendered(`${name}.k8s.yaml`).map(manifest => manifest.kind === 'Canary'
    ? { ...manifest, spec: { ...manifest.spec, analysis: { ...manifest.spec.analysis, interval: '10s', stepWeight: 25 } } }
    : manifest);
}

/** Brings one app of the example up; its proxies name their namespace, so it is that of the example. */
async function inExample(name: string, visit: () => Promise<void>): Promise<void> {
  // The bed has the Gateway already.
  const policy = scopedTo(name, rendered('platform.k8s.yaml').filter(({ kind }) => kind !== 'Gateway'));
  await create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  try {
    await apply(policy);
    await policyHolds(name, true);
    await apply(appOf(name));
    await untilPhase(name, 'Initialized', name);
    await visit();
  } finally {
    await deleteNamespace(name);
    await Promise.all(policy.map(manifest => remove(refOf(manifest))));
  }
}

/** Waits until a load is answered. What came before that does not count: the gateway takes a moment to learn of a new route. */
async function untilAnswered<S extends Sample>(start: () => Load<S>): Promise<Load<S>> {
  const end = Date.now() + 60_000;
  for (;;) {
    const load_ = start();
    while (load_.samples.length === 0 && Date.now() < end) { await new Promise(resolve => setTimeout(resolve, 100)); }
    if (load_.samples[0]?.status === 200) { return load_; }
    const samples = await load_.stop();
    if (Date.now() > end) { throw new Error(`after 60 s there is no answer: ${failures(samples).slice(0, 3).join('; ')}`); }
  }
}

/** Rolls version 7.0.0 out, and gives the route's changes. */
async function rollOut(name: string) {
  const route = record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace: name, name });
  try {
    await jsonPatch({ apiVersion: 'apps/v1', kind: 'Deployment', namespace: name, name },
      [{ op: 'replace', path: '/spec/template/spec/containers/0/image', value: 'stefanprodan/podinfo:7.0.0' }]);
    await untilPhase(name, 'Progressing', name);
    await untilPhase(name, 'Succeeded', name);
  } finally {
    await route.stop();
  }
  return route;
}

/** Which version answered as which app, and what the proxy before it had set in the request and in the answer. */
function waysThrough(samples: readonly Sample[]): string[] {
  return [...new Set(samples.filter(({ body }) => body).map(({ body, headers }) =>
    `${body!.version} of ${body!.app} as ${body!.headers['x-stage']}, answered as ${headers['x-stage']}`))].sort();
}

const waysOfRollout = (name: string) => [
  `6.9.2 of ${name}-primary as primary, answered as primary`,
  `7.0.0 of ${name} as canary, answered as canary`,
  `7.0.0 of ${name}-primary as primary, answered as primary`,
];

const protocolOf = async (namespace: string, name: string) =>
  (await get({ apiVersion: 'v1', kind: 'Service', namespace, name }))!.spec.ports[0].appProtocol;

describe('gRPC and WebSocket, with real Envoys in the stages', () => {
  test.concurrent('gRPC calls roll out by weight and none is lost, each stage through its own proxy', async () => inExample('orders', async () => {
    const calls = await untilAnswered(() => startGrpcLoad({ host: 'orders.example.com', rate: 40 }));
    const route = await rollOut('orders');
    const samples = await calls.stop();

    expect(failures(samples)).toEqual([]);
    expect(waysThrough(samples)).toEqual(waysOfRollout('orders'));
    // The calls have arrived as gRPC.
    expect([...new Set(samples.map(({ body }) => body!.headers['content-type']))]).toEqual(['application/grpc']);
    const steps = stepsOf(route, samples, 'orders');
    expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 50, 0]);
    expect(strays(steps)).toEqual([]);
    // The gateway knows the protocol from Flagger's Services, which have it from the proxies'.
    expect(await Promise.all(['orders', 'orders-primary', 'orders-canary'].map(name => protocolOf('orders', name)))).toEqual(Array(3).fill('kubernetes.io/h2c'));
  }));

  test.concurrent('WebSocket sessions roll out by weight and no new one fails, each stage through its own proxy', async () => inExample('chat', async () => {
    const host = 'chat.example.com';
    const sessions = await untilAnswered(() => startWebSocketLoad({ host, sessions: 20, life: 1 }));
    const long = startWebSocketLoad({ host, sessions: 10 });
    const route = await rollOut('chat');
    const samples = await sessions.stop();
    const longSamples = await long.stop();

    // A session that is over while the pods of its stage still serve is never cut.
    expect(failures(samples)).toEqual([]);
    expect(waysThrough(samples)).toEqual(waysOfRollout('chat'));
    const steps = stepsOf(route, samples, 'chat');
    expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 50, 0]);
    expect(strays(steps)).toEqual([]);

    // One that is left open ends with the pods of its stage, and the one that follows it is taken at once.
    const cuts = longSamples.filter(({ cut }) => cut);
    expect(longSamples.filter(({ cut, status }) => !cut && status !== 200).map(({ error }) => error)).toEqual([]);
    expect(longSamples.filter(({ echoes }) => !echoes).map(({ error }) => error)).toEqual([]);
    expect(cuts.filter(isOf('primary', '6.9.2')).length).toBe(10);
    // Some of those that followed were on the canary, whose pods end too.
    expect(cuts.filter(session => !isOf('primary', '6.9.2')(session) && !isOf('canary', '7.0.0')(session))).toEqual([]);
  }));
});

/** Whether a session was with this version in this stage. */
function isOf(stage: string, version: string): (session: Session) => boolean {
  return ({ body }) => body!.headers['x-stage'] === stage && body!.version === version;
}
