import * as fs from 'fs';
import * as path from 'path';
import { scopedTo, untilServed } from '../support/bed';
import { Manifest, Reference, apply, createNamespace, deleteNamespace, inNamespace, load, patch, record, refOf, remove, watchUntil } from '../support/cluster';
import { failures, startLoad } from '../support/load';

const fixture = (name: string) => fs.readFileSync(path.join(__dirname, '..', 'fixtures', name), 'utf-8');

describe('a weighted rollout through a backend per stage', () => {
  let namespace: string;
  let policy: Manifest[];

  beforeAll(async () => {
    namespace = await createNamespace('proven');
    policy = scopedTo(namespace, load(fixture('policy.yaml')));
    await apply(policy);
  });

  afterAll(async () => {
    await deleteNamespace(namespace);
    await Promise.all(policy.map((manifest) => remove(refOf(manifest))));
  });

  test('loses no request and mixes no stage', async () => {
    const host = `${namespace}.example.com`;
    const canary: Reference = { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace, name: 'podinfo' };
    await apply(await inNamespace(namespace, load(fixture('shop.yaml').replace('$HOST', host))));
    await watchUntil(canary, (c) => c.status?.phase === 'Initialized', { what: 'phase Initialized' });
    await untilServed(host);

    const traffic = startLoad({ host, rate: 20 });
    const phases = record(canary);
    await patch({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'podinfo' },
      { spec: { template: { spec: { containers: [{ name: 'app', image: 'podinfo:2', ports: [{ name: 'http', containerPort: 9898 }] }] } } } });
    await watchUntil(canary, (c) => c.status?.phase === 'Progressing', { what: 'phase Progressing' });
    await watchUntil(canary, (c) => c.status?.phase === 'Succeeded', { what: 'phase Succeeded', timeout: 300 });
    const samples = await traffic.stop();
    await phases.stop();

    expect(failures(samples)).toEqual([]);
    const paths = new Set(samples.map(({ body }) => `${body!.image} of ${body!.app} via ${body!.headers.via}`));
    expect([...paths].sort()).toEqual([
      'podinfo:1 of podinfo-primary via 1.1 auth-proxy:1',
      'podinfo:2 of podinfo via 1.1 canary-gateway:1',
      'podinfo:2 of podinfo-primary via 1.1 auth-proxy:1',
    ]);
    const weights = phases.seen.map((c) => c.status?.canaryWeight).filter((weight, i, all) => i === 0 || weight !== all[i - 1]);
    expect(weights).toEqual([0, 25, 50, 0]);
  });
});
