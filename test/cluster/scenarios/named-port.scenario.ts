import { CanaryTarget, StageAttachment } from 'cdk8s-flagger';
import { list, watchList, watchUntil } from '../support/cluster';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { addNamedPortProxy, canary, workload } from '../support/shop';

/**
 * Which containers requests to a Service can reach, by their images, and at which port. Pods that the Service selects and that have no port of
 * its targetPort's name are in a slice without ports.
 */
async function reachable(namespace: string, service: string): Promise<string[]> {
  const slices = await list({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', namespace, labels: { 'kubernetes.io/service-name': service } });
  const pods = await list({ apiVersion: 'v1', kind: 'Pod', namespace });
  const imageOf = (pod: string) => pods.find(({ metadata }) => metadata.name === pod)?.spec.containers[0].image;
  const found = slices.flatMap(slice => (slice.endpoints ?? []).flatMap((endpoint: any) =>
    (slice.ports ?? []).map(({ port }: { port: number }) => `${imageOf(endpoint.targetRef.name)} at ${port}`)));
  return [...new Set<string>(found)].sort();
}

describe('attachment by named port, in a namespace without the policy', () => {
  // With one label, the proxies before the canary have all labels that the app's Deployment selects by; with two they have one of them.
  test.concurrent.each([
    ['one label', { app: 'podinfo' }],
    ['two labels', { app: 'podinfo', tier: 'web' }],
  ])('rolls out by weight without losing a request, with %s on the app', (_, labels) => inShop('named-port', chart => {
    const { primaryStage, canaryStage } = canary(chart, {
      target: CanaryTarget.of(workload(chart, 'podinfo', { labels })),
      attachment: StageAttachment.namedPort(),
    });
    addNamedPortProxy(chart, 'auth-proxy', 8443, primaryStage);
    addNamedPortProxy(chart, 'canary-gateway', 9090, canaryStage);
  }, async namespace => {
    for (const service of ['podinfo', 'podinfo-primary', 'podinfo-canary']) {
      await watchList({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', namespace, labels: { 'kubernetes.io/service-name': service } },
        slices => slices.some(({ ports, endpoints }) => ports?.length > 0 && endpoints?.length > 0), { what: `endpoints of ${service}` });
    }
    const services = ['podinfo', 'podinfo-primary', 'podinfo-canary', 'podinfo-primary-workload', 'podinfo-canary-workload'];
    let endpoints: string[][] = [];
    const rollout = await rollOutUnderLoad(namespace, {
      during: async () => {
        await watchUntil({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace, name: 'podinfo' },
          ({ status }) => status?.canaryWeight === 50, { what: 'a canary weight of 50' });
        endpoints = await Promise.all(services.map(service => reachable(namespace, service)));
      },
    });

    expect(Object.fromEntries(services.map((service, i) => [service, endpoints[i]]))).toEqual({
      'podinfo': ['auth-proxy:1 at 8443'],
      'podinfo-primary': ['auth-proxy:1 at 8443'],
      'podinfo-canary': ['canary-gateway:1 at 9090'],
      'podinfo-primary-workload': ['podinfo:1 at 9898'],
      'podinfo-canary-workload': ['podinfo:2 at 9898'],
    });
    expectSuccess(rollout, { ways: [OLD_PRIMARY, CANARY, NEW_PRIMARY] });
  }, { policy: false }));
});
