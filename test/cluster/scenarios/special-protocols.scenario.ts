import { scopedTo } from '../support/bed';
import { apply, create, deleteNamespace, get, refOf, remove } from '../support/cluster';
import { renderedExample, rollOutExample } from '../support/example';
import { Load, Sample, failures } from '../support/load';
import { PATIENCE } from '../support/patience';
import { Session, startGrpcLoad, startWebSocketLoad } from '../support/protocols';
import { policyHolds, stepsOf, strays, untilPhase } from '../support/shop';

/** Brings one app of the example up in its own namespace, so that the apps can go side by side. */
async function inExample(name: string, visit: () => Promise<void>): Promise<void> {
  const { platform, [name]: app } = renderedExample('special-protocols');
  // The bed has the Gateway already.
  const policy = scopedTo(name, platform.filter(({ kind }) => kind !== 'Gateway'));
  await create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  try {
    await apply(policy);
    await policyHolds(name, true);
    await apply(app);
    await untilPhase(name, 'Initialized', name);
    await visit();
  } finally {
    await deleteNamespace(name);
    await Promise.all(policy.map(manifest => remove(refOf(manifest))));
  }
}

/** Waits until a load is answered. What came before that does not count: the gateway takes a moment to learn of a new route. */
async function untilAnswered<S extends Sample>(start: () => Load<S>): Promise<Load<S>> {
  const end = Date.now() + PATIENCE * 1000;
  for (;;) {
    const load_ = start();
    while (load_.samples.length === 0 && Date.now() < end) { await new Promise(resolve => setTimeout(resolve, 100)); }
    if (load_.samples[0]?.status === 200) { return load_; }
    const samples = await load_.stop();
    if (Date.now() > end) { throw new Error(`after ${PATIENCE} s there is no answer: ${failures(samples).slice(0, 3).join('; ')}`); }
  }
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
    const route = await rollOutExample('orders', 'orders');
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
    const route = await rollOutExample('chat', 'chat');
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
