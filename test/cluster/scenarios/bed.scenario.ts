import { spawnSync } from 'child_process';
import * as fs from 'fs';
import * as path from 'path';
import { report } from '../runner/report';
import { gate, runGateway, setMetric, environment, untilServed } from '../support/bed';
import { Reference, apply, createNamespace, deleteNamespace, inNamespace, load, patch, watchList, watchUntil } from '../support/cluster';
import { failures, send, startLoad } from '../support/load';
import { PATIENCE } from '../support/patience';

// What the other scenarios take for granted.
describe('the test bed', () => {
  let namespace: string;
  let host: string;
  const deployment = (name: string): Reference => ({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name });

  beforeAll(async () => {
    namespace = await createNamespace('bed');
    host = `${namespace}.example.com`;
    const fixture = fs.readFileSync(path.join(__dirname, '..', 'fixtures', 'bed.yaml'), 'utf-8');
    await apply(await inNamespace(namespace, load(fixture.replace('$HOST', host))));
    for (const name of ['front', 'app']) {
      await watchUntil(deployment(name), (d) => d.status?.availableReplicas === d.spec.replicas, { what: 'to be available' });
    }
    await untilServed(host);
  });

  afterAll(() => deleteNamespace(namespace));

  test('runs a real Envoy with its ConfigMap', async () => {
    const { status, body, headers } = await send({ host, path: '/a?b=c' });
    expect(status).toBe(200);
    expect(headers.server).toBe('envoy');
    expect(body).toMatchObject({ app: 'app', version: '1', image: 'example/app:1', namespace, host, path: '/a?b=c', headers: { via: 'front' } });
  });

  test('runs a Gateway of a namespace, with its own listeners', async () => {
    await runGateway({ name: 'inner', namespace });
    await watchUntil({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', namespace, name: 'inner' },
      (g) => g.status?.conditions?.some((c: any) => c.type === 'Programmed' && c.status === 'True'), { what: 'to be programmed' });
    const address = `http://inner.${namespace}:8101`;
    const end = Date.now() + PATIENCE * 1000;
    let sample = await send({ host, address });
    while (sample.status !== 200 && Date.now() < end) {
      sample = await send({ host, address });
    }
    expect(sample.body?.headers).toMatchObject({ 'x-listener': 'one' });
    expect((await send({ host, path: '/inner' })).body?.headers).toMatchObject({ 'x-listener': 'one' });
  });

  test('loses no request while pods are replaced', async () => {
    const traffic = startLoad({ host, rate: 50 });
    for (const version of ['2', '3']) {
      await patch(deployment('app'), { spec: { template: { spec: { containers: [{ name: 'app', image: `example/app:${version}`, ports: [{ name: 'web', containerPort: 8080 }] }] } } } });
      await watchUntil(deployment('app'), (d) => d.status?.observedGeneration === d.metadata.generation && d.status?.updatedReplicas === 2 && d.status?.replicas === 2 && d.status?.availableReplicas === 2, { what: 'to be rolled out' });
      await watchList({ apiVersion: 'v1', kind: 'Pod', namespace, labels: { app: 'app' } }, (pods) => pods.every((p) => p.spec.containers[0].image.endsWith(`:${version}`)), { what: 'old pods to be gone' });
    }
    const samples = await traffic.stop();
    expect(failures(samples)).toEqual([]);
    expect([...new Set(samples.map((s) => s.body!.version))]).toEqual(['1', '2', '3']);
  });

  test('keeps a pod that is told so from being Ready', async () => {
    const [pod] = await watchList({ apiVersion: 'v1', kind: 'Pod', namespace, labels: { app: 'front' } }, (pods) => pods.length === 1);
    const ref: Reference = { apiVersion: 'v1', kind: 'Pod', namespace, name: pod.metadata.name };
    const ready = (status: string) => watchUntil(ref, (p) => p.status.conditions.some((c: any) => c.type === 'Ready' && c.status === status), { what: `Ready to be ${status}` });
    await patch(ref, { metadata: { annotations: { 'bed.cdk8s-flagger/not-ready': 'true' } } });
    await ready('False');
    await untilServed(host, 503);
    await patch(ref, { metadata: { annotations: { 'bed.cdk8s-flagger/not-ready': null } } });
    await ready('True');
    await untilServed(host);
  });

  test('answers webhooks and queries as it is told', async () => {
    const hook = gate(`${namespace}/load`);
    expect((await fetch(hook.url, { method: 'POST', body: '{"name":"x"}' })).status).toBe(200);
    await hook.answer(500);
    expect((await fetch(hook.url, { method: 'POST' })).status).toBe(500);
    expect((await hook.calls()).map((c) => c.body)).toEqual([{ name: 'x' }, '']);

    const query = async () => (await (await fetch(`${environment().hooks}/api/v1/query?query=rate(x{namespace="${namespace}"}[1m])`)).json() as any).data.result;
    expect(await query()).toEqual([]);
    await setMetric(namespace, 99.5);
    expect((await query())[0].value[1]).toBe('99.5');
  });
});

describe('the command that runs scenarios', () => {
  const run = (...args: string[]) => spawnSync('bash', [path.join(__dirname, '..', 'run'), ...args], { encoding: 'utf-8' });

  test.each([
    ['a scenario that is not there', ['--scenario', 'nosuch'], /there is no scenario 'nosuch', only: ab-test .* bed /],
    ['no scenario', ['--scenario'], /there is no scenario ''/],
    ['an option that it does not have', ['bed'], /'bed' is no option\nusage:/],
    ['no number of workers', ['--workers', 'nine'], /'nine' scenario files cannot run at a time/],
  ])('refuses %s before anything is built', (_, args, message) => {
    const { status, stderr } = run(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test('fails if no test has run', () => {
    const file = { file: 'a.scenario.ts', from: 0, to: 1, passed: 0, failed: 0 };
    expect(report([file])).toEqual({ good: false, text: expect.stringMatching(/no test has run.*\n0 passed, 0 failed$/) });
    expect(report([{ ...file, passed: 2 }])).toEqual({ good: true, text: '2 passed, 0 failed' });
    expect(report([{ ...file, passed: 2 }, { ...file, failed: 1 }])).toEqual({ good: false, text: '1 of a.scenario.ts\n2 passed, 1 failed' });
  });
});
