import { BackendRef } from 'cdk8s-flagger';
import { untilServed } from '../support/bed';
import { Manifest, apply, get, jsonPatch, list, patch, remove } from '../support/cluster';
import { failures, send, startLoad } from '../support/load';
import {
  APP_PORT, hostOf, inOwnNamespace, installPolicy, moreSamples, podinfoBehindProxies, proxy, service, shop, synth, untilPhase, watchWarning, waysOf,
} from '../support/shop';

const servicesOf = async (namespace: string) => (await list({ apiVersion: 'v1', kind: 'Service', namespace })).map(({ metadata }) => metadata.name);
const routesOf = (namespace: string) => list({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace });

/** Applies a shop whose backend is missing, and then mends that without touching the Canary; checks that no request was served past a backend. */
async function heals(namespace: string, manifests: Manifest[], refused: string, mend: () => Promise<unknown>): Promise<void> {
  const host = hostOf(namespace);
  await installPolicy(namespace);
  const traffic = startLoad({ host });
  await apply(manifests);

  const message = await watchWarning(namespace, 'stage backend not resolved', 2);

  expect(message).toContain(refused);
  await untilPhase(namespace, 'Initializing');
  expect(await servicesOf(namespace)).not.toContain('podinfo');
  expect(await routesOf(namespace)).toEqual([]);
  expect(waysOf(traffic.samples.filter(({ body }) => body))).toEqual([]);

  await mend();
  await untilPhase(namespace, 'Initialized');
  await untilServed(host);
  const healed = Date.now();
  await moreSamples(traffic, 50);
  const samples = await traffic.stop();
  expect(waysOf(samples.filter(({ body }) => body))).toEqual(['1 of podinfo-primary via auth-proxy:1']);
  expect(failures(samples.filter(({ at }) => at > healed))).toEqual([]);
}

describe('when a backend is missing', () => {
  test.concurrent('a reference to a Service that does not exist is refused, and heals when the Service appears', async () => {
    await inOwnNamespace('missing-service', async namespace => {
      const manifests = synth(namespace, chart => {
        podinfoBehindProxies(chart);
        proxy(chart, 'canary-gateway', 9090, 'podinfo-canary-workload:80');
      });
      const missing = synth(namespace, chart => { proxy(chart, 'auth-proxy', 8443, 'podinfo-primary-workload:80'); });

      await heals(namespace, manifests,
        'Service "podinfo-primary" is invalid: [spec.ports[0].targetPort: Invalid value: "stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9090"',
        () => apply(missing));
    });
  });

  test.concurrent('a reference to a port that the Service does not have is refused, and heals when the port is added', async () => {
    await inOwnNamespace('missing-port', async namespace => {
      // Another team's: a Service of the same app would be checked at synthesis.
      const others = synth(namespace, chart => {
        proxy(chart, 'auth-proxy', 8443, 'podinfo-primary-workload:80');
        proxy(chart, 'canary-gateway', 9090, 'podinfo-canary-workload:80');
      });
      const manifests = synth(namespace, chart => {
        podinfoBehindProxies(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)], canary: [BackendRef.service('canary-gateway', 9091)] } });
      });

      await heals(namespace, [...others, ...manifests],
        'Service "podinfo-canary" is invalid: [spec.ports[0].targetPort: Invalid value: "stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9091"',
        () => jsonPatch({ apiVersion: 'v1', kind: 'Service', namespace, name: 'canary-gateway' },
          [{ op: 'add', path: '/spec/ports/-', value: { name: 'more', port: 9091, targetPort: 9090 } }]));
    });
  });

  test.concurrent('a Service that was there before the Canary is left as it is, and Flagger reports it until it is deleted', async () => {
    await inOwnNamespace('service-before', async namespace => {
      const host = hostOf(namespace);
      const old = { apiVersion: 'v1', kind: 'Service', namespace, name: 'podinfo' };
      await installPolicy(namespace);
      // Flagger puts no labels on a Service that it has not created, so the policy does not see it.
      const [{ spec }] = await apply(synth(namespace, chart => { service(chart, 'podinfo', 80, { selector: { app: 'podinfo' }, targetPort: APP_PORT }); }));
      await apply(synth(namespace, chart => { shop(chart); }));

      const message = await watchWarning(namespace, 'stage backend not resolved', 2);

      expect(message).toContain('service podinfo update error: Service "podinfo" is invalid');
      expect((await get(old))!.spec).toEqual(spec);
      expect(await routesOf(namespace)).toEqual([]);
      await remove(old);
      await untilPhase(namespace, 'Initialized');
      await untilServed(host);
      expect(waysOf([await send({ host })])).toEqual(['1 of podinfo-primary via auth-proxy:1']);
    });
  });

  test.concurrent('a backend without pods fails the requests of its stage without an event, until its pods are back', async () => {
    await inOwnNamespace('missing-pods', async namespace => {
      const host = hostOf(namespace);
      const scale = (replicas: number) => patch({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: 'auth-proxy' }, { spec: { replicas } });
      await installPolicy(namespace);
      await apply(synth(namespace, chart => { shop(chart); }));
      await untilPhase(namespace, 'Initialized');
      await untilServed(host);
      const before = await warningsOfCanary(namespace);

      await scale(0);
      await untilServed(host, 503);
      const traffic = startLoad({ host });
      await moreSamples(traffic, 300);
      const samples = await traffic.stop();

      expect([...new Set(samples.map(({ status }) => status))]).toEqual([503]);
      expect(await warningsOfCanary(namespace)).toEqual(before);
      await scale(2);
      await untilServed(host);
      expect(waysOf([await send({ host })])).toEqual(['1 of podinfo-primary via auth-proxy:1']);
    });
  });
});

async function warningsOfCanary(namespace: string): Promise<string[]> {
  const events = await list({ apiVersion: 'v1', kind: 'Event', namespace });
  return events.filter(({ type, involvedObject }) => type === 'Warning' && involvedObject.kind === 'Canary').map(({ message, count }) => `${count} ${message}`);
}
