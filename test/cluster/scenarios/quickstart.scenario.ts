import * as fs from 'fs';
import * as path from 'path';
import { PUBLIC_GATEWAY, scopedTo, untilServed } from '../support/bed';
import { Manifest, apply, create, deleteNamespace, load, record, refOf, remove } from '../support/cluster';
import { failures, startLoad } from '../support/load';
import { policyHolds, setVersion, stepsOf, strays, untilPhase } from '../support/shop';

// The example names its namespace in the configuration of its proxies, so the scenario runs in that very namespace.
const NAMESPACE = 'shop';
const HOST = 'shop.example.com';
const MANIFESTS = path.join(__dirname, '../../../examples/quickstart/manifests');

const rendered = (file: string) => load(fs.readFileSync(path.join(MANIFESTS, file), 'utf-8'));

/** The example as it is rendered, but for the interval: a minute a tick would make the scenario ten minutes long. */
function shop(): Manifest[] {
  return rendered('shop.k8s.yaml').map(manifest => manifest.kind === 'Canary'
    ? { ...manifest, spec: { ...manifest.spec, analysis: { ...manifest.spec.analysis, interval: '10s' } } }
    : manifest);
}

describe('the quickstart, with real Envoys in its stages', () => {
  let policy: Manifest[];

  beforeAll(async () => {
    await create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } });
    // The bed has the Gateway already.
    policy = scopedTo(NAMESPACE, rendered('platform.k8s.yaml').filter(({ kind }) => kind !== 'Gateway'));
    expect(rendered('platform.k8s.yaml').find(({ kind }) => kind === 'Gateway')?.metadata).toMatchObject(PUBLIC_GATEWAY);
    await apply(policy);
    await policyHolds(NAMESPACE, true);
  });

  afterAll(async () => {
    await deleteNamespace(NAMESPACE);
    await Promise.all(policy.map(manifest => remove(refOf(manifest))));
  });

  test('rolls out by weight without losing a request, each stage through its own backend', async () => {
    await apply(shop());
    await untilPhase(NAMESPACE, 'Initialized');
    await untilServed(HOST);

    const traffic = startLoad({ host: HOST, rate: 40 });
    const phases = record({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace: NAMESPACE, name: 'podinfo' });
    const routes = record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace: NAMESPACE, name: 'podinfo' });
    await setVersion(NAMESPACE, '7.0.0');
    await untilPhase(NAMESPACE, 'Progressing');
    await untilPhase(NAMESPACE, 'Succeeded');
    const samples = await traffic.stop();
    await phases.stop();
    await routes.stop();

    expect(failures(samples)).toEqual([]);
    // Each answer says which pod gave it and which header the proxy before it had set.
    const ways = new Set(samples.map(({ body, headers }) => `${body!.version} of ${body!.app} as ${body!.headers['x-stage']}, answered as ${headers['x-stage']}`));
    expect([...ways].sort()).toEqual([
      '6.9.2 of podinfo-primary as primary, answered as primary',
      '7.0.0 of podinfo as canary, answered as canary',
      '7.0.0 of podinfo-primary as primary, answered as primary',
    ]);
    const steps = stepsOf(routes, samples);
    expect(steps.map(({ weight }) => weight)).toEqual([0, 10, 20, 30, 40, 50, 0]);
    expect(strays(steps)).toEqual([]);
  });
});
