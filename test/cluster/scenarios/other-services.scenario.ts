import { Canary, CanaryTarget, GatewayRef } from 'cdk8s-flagger';
import { PUBLIC_GATEWAY } from '../support/bed';
import { Manifest, apply, get, list, patch, refOf } from '../support/cluster';
import { machine, median, timed } from '../support/latency';
import { APP_PORT, WEIGHTED, hostOf, inOwnNamespace, installPolicy, synth, untilPhase, workload } from '../support/shop';

/** Services of every sort that a cluster may have, among them some that are nearly stage Services. */
function others(namespace: string): Manifest[] {
  const selector = { app: 'other' };
  const ports = [{ name: 'http', port: 80, targetPort: 'web', appProtocol: 'kubernetes.io/h2c' }, { name: 'metrics', port: 9100 }, { name: 'dns', port: 53, protocol: 'UDP' }];
  const service = (name: string, spec: object, metadata: object = {}): Manifest =>
    ({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace, ...metadata }, spec });
  return [
    service('backend', { selector: { app: 'backend' }, ports: [{ port: 8443, targetPort: 1234, appProtocol: 'https' }] }),
    service('ordinary', { selector, ports }),
    service('headless', { selector, ports, clusterIP: 'None' }),
    service('without-selector', { ports: [{ port: 80 }] }),
    service('external', { type: 'ExternalName', externalName: 'example.com' }),
    service('node-port', { type: 'NodePort', selector, ports: [{ port: 80 }] }),
    service('with-annotation-only', { selector, ports }, { annotations: { 'cdk8s-flagger/backend': 'backend:8443' } }),
    service('with-label-of-backends', { selector, ports }, { labels: { 'cdk8s-flagger/stage-backend': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'backend:8443' } }),
    service('with-label-and-backend-made-by-others', { selector, ports }, { labels: { 'cdk8s-flagger/stage': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'backend:8443' } }),
    service('with-label-only', { selector, ports }, { labels: { 'cdk8s-flagger/stage': 'primary' } }),
    service('with-label-and-no-such-backend', { selector, ports }, { labels: { 'cdk8s-flagger/stage': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'nobody:80' } }),
  ];
}

/** Many more, headless so that nothing but the API server has work with them. */
function crowd(namespace: string, count: number): Manifest[] {
  return Array.from({ length: count }, (_, i) => (
    { apiVersion: 'v1', kind: 'Service', metadata: { name: `one-of-many-${i}`, namespace }, spec: { clusterIP: 'None', selector: { app: 'other' }, ports: [{ port: 80 }] } }));
}

/** An object as it is stored, but for what tells one write or one copy from another. */
function stored({ metadata, ...rest }: Manifest) {
  const { managedFields: _, resourceVersion: __, ...lasting } = metadata;
  return { metadata: lasting, ...rest };
}

describe('Services that are none of a stage', () => {
  test.concurrent('are the same before and after the policy comes and they are written again', async () => {
    await inOwnNamespace('others', async (namespace) => {
      const manifests = others(namespace);
      await apply(manifests);
      const before = await services(namespace, manifests);
      expect(before).toHaveLength(manifests.length);

      await installPolicy(namespace);
      for (const manifest of manifests) {
        await patch(refOf(manifest), { metadata: { annotations: { touched: 'yes' } } });
        const touched = await patch(refOf(manifest), { metadata: { annotations: { touched: null } } });
        const old = before.find(({ metadata }) => metadata.name === manifest.metadata.name)!;
        expect(touched.metadata.resourceVersion).not.toBe(old.metadata.resourceVersion);
        await apply([manifest]);
      }
      const after = await services(namespace, manifests);
      expect(after.map(stored).map(withoutEmptyAnnotations)).toEqual(before.map(stored).map(withoutEmptyAnnotations));
    });
  });

  test.concurrent('come out the same when they are created with and without the policy', async () => {
    await inOwnNamespace('others', (without) => inOwnNamespace('others', async (withPolicy) => {
      await installPolicy(withPolicy);
      const [one, other] = await Promise.all([without, withPolicy].map((namespace) => apply(others(namespace))));
      expect(other.map(stored).map(copied)).toEqual(one.map(stored).map(copied));
    }));
  });

  test.concurrent('may be those of a plain Canary, whose rollouts know nothing of the policy', async () => {
    await inOwnNamespace('others', async (namespace) => {
      await installPolicy(namespace);
      await apply(synth(namespace, (chart) => {
        new Canary(chart, 'canary', {
          target: CanaryTarget.of(workload(chart, 'podinfo')),
          service: {
            port: 80,
            targetPort: APP_PORT,
            hosts: [hostOf(namespace)],
            gatewayRefs: [GatewayRef.gateway(PUBLIC_GATEWAY.name, { namespace: PUBLIC_GATEWAY.namespace })],
          },
          analysis: WEIGHTED,
        });
      }));
      await untilPhase(namespace, 'Initialized');
      const specOf = async (name: string) => (await get({ apiVersion: 'v1', kind: 'Service', namespace, name }))!.spec;
      for (const [name, app] of [['podinfo', 'podinfo-primary'], ['podinfo-primary', 'podinfo-primary'], ['podinfo-canary', 'podinfo']]) {
        expect(await specOf(name)).toMatchObject({ selector: { app }, ports: [{ port: 80, targetPort: APP_PORT }] });
      }
    });
  });

  test.concurrent('are not written measurably slower where the policy holds', async () => {
    await inOwnNamespace('others', (without) => inOwnNamespace('others', async (withPolicy) => {
      await installPolicy(withPolicy);
      const took: Record<string, number[]> = { [without]: [], [withPolicy]: [] };
      const ordinary = (namespace: string) => others(namespace).find(({ metadata }) => metadata.name === 'ordinary')!;
      // Where there are few Services, even a policy that looked at all of them would cost too little to be seen.
      await Promise.all([without, withPolicy].map((namespace) => apply([...others(namespace), ...crowd(namespace, 150)])));
      // By turns, so that whatever else the machine does weighs on both alike; the first of a turn changes too.
      for (let i = 0; i < 150; i++) {
        for (const namespace of i % 2 === 0 ? [without, withPolicy] : [withPolicy, without]) {
          took[namespace].push(await timed(() => patch(refOf(ordinary(namespace)), { metadata: { annotations: { turn: String(i) } } })));
        }
      }
      const [bare, held] = [median(took[without]), median(took[withPolicy])];
      process.stderr.write(`other-services: median of ${took[without].length} writes ${bare.toFixed(2)} ms without, ${held.toFixed(2)} ms with the policy, on ${machine()}\n`);
      expect(held / bare).toBeLessThan(2);
    }));
  });
});

async function services(namespace: string, of: Manifest[]): Promise<Manifest[]> {
  const names = of.map(({ metadata }) => metadata.name);
  return (await list({ apiVersion: 'v1', kind: 'Service', namespace })).filter(({ metadata }) => names.includes(metadata.name));
}

/** The last annotation leaves an empty map behind when it is removed, by whomever. */
function withoutEmptyAnnotations({ metadata, ...rest }: ReturnType<typeof stored>) {
  const { annotations, ...others_ } = metadata;
  return { metadata: { ...others_, ...(Object.keys(annotations ?? {}).length > 0 ? { annotations } : {}) }, ...rest };
}

/** Without what the API server gives to each object anew. */
function copied(object: ReturnType<typeof stored>) {
  const { namespace: _, uid: __, creationTimestamp: ___, ...metadata } = object.metadata;
  const { clusterIP, clusterIPs: ____, ports, ...spec } = (object as unknown as Manifest).spec;
  const portsAlone = ports?.map(({ nodePort, ...port }: { nodePort?: number }) => ({ ...port, onNode: nodePort !== undefined }));
  return { ...object, metadata, spec: { ...spec, headless: clusterIP === 'None', ports: portsAlone } };
}
