import { untilServed } from '../support/bed';
import { Manifest, get, jsonPatch, list, watchUntil } from '../support/cluster';
import { RunningExample, rollOutExample, startExample } from '../support/example';
import { failures, send, startLoad } from '../support/load';
import { Endpoint, admits } from '../support/network-policy';
import { stepsOf, strays } from '../support/shop';

const TENANTS = ['tenant-red', 'tenant-blue'];
const hostOf = (tenant: string) => `${tenant}.example.com`;
const ROUTE = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace: 'tenant-red', name: 'podinfo-primary' };

describe('two tenants with one proxy in a third namespace', () => {
  let example: RunningExample;

  beforeAll(async () => {
    example = await startExample('multi-tenant');
    await Promise.all(TENANTS.map(tenant => untilServed(hostOf(tenant))));
  });

  afterAll(async () => { await example?.end(); });

  test('both roll out at the same time without losing a request, each through the shared proxy to its own app', async () => {
    const traffic = TENANTS.map(tenant => startLoad({ host: hostOf(tenant), rate: 20 }));
    const routes = await Promise.all(TENANTS.map(tenant => rollOutExample(tenant, 'podinfo')));
    const samples = await Promise.all(traffic.map(load => load.stop()));

    TENANTS.forEach((tenant, i) => {
      expect(failures(samples[i])).toEqual([]);
      expect([...new Set(samples[i].map(({ body }) => `${body!.version} of ${body!.app} in ${body!.namespace} through ${body!.headers['x-stage']}`))].sort()).toEqual([
        `6.9.2 of podinfo-primary in ${tenant} through compliance-proxy`,
        `7.0.0 of podinfo in ${tenant} through canary`,
        `7.0.0 of podinfo-primary in ${tenant} through compliance-proxy`,
      ]);
      const steps = stepsOf(routes[i], samples[i]);
      expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 50, 0]);
      expect(strays(steps)).toEqual([]);
    });
  });

  test('a tenant that refers to a backend of the other one gets nothing: no grant lets it', async () => {
    const [{ backendRefs }] = (await get(ROUTE))!.spec.rules;
    const foreign = { group: '', kind: 'Service', name: 'canary-gateway', namespace: 'tenant-blue', port: 9090, weight: 1 };
    await jsonPatch(ROUTE, [{ op: 'replace', path: '/spec/rules/0/backendRefs', value: [foreign] }]);
    try {
      await watchUntil(ROUTE, refused, { what: 'to be refused the reference' });
      await untilServed(hostOf('tenant-red'), 500);
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => send({ host: hostOf('tenant-red') })));
      expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500]);
    } finally {
      await jsonPatch(ROUTE, [{ op: 'replace', path: '/spec/rules/0/backendRefs', value: backendRefs }]);
    }
    await untilServed(hostOf('tenant-red'));
  });

  test('the app of a tenant lets in the shared proxy and its own, and no pod of the other tenant', async () => {
    const pods = new Map(await Promise.all([...TENANTS, 'compliance'].map(async namespace => [namespace, await endpointsIn(namespace)] as const)));
    const policies = await list({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', namespace: 'tenant-red' });
    const primary = pods.get('tenant-red')!.filter(({ labels }) => labels?.app === 'podinfo-primary');
    expect(primary.length).toBeGreaterThan(0);
    const callers = [...pods.values()].flat();
    for (const to of primary) {
      const admitted = callers.filter(from => admits(policies, to, from, 9898));
      expect([...new Set(admitted.map(({ namespace, labels }) => `${namespace}/${labels?.app}`))]).toEqual(['compliance/compliance-proxy']);
    }
    // The other tenant has callers that were turned away.
    expect(pods.get('tenant-blue')!.map(({ labels }) => labels?.app)).toEqual(expect.arrayContaining(['canary-gateway', 'podinfo-primary']));
  });
});

function refused(route: Manifest): boolean {
  interface Condition { readonly type: string; readonly status: string; readonly reason: string }
  const conditions: Condition[] = (route.status?.parents ?? []).flatMap((parent: { conditions: Condition[] }) => parent.conditions);
  return conditions.some(({ type, status, reason }) => type === 'ResolvedRefs' && status === 'False' && reason === 'RefNotPermitted');
}

async function endpointsIn(namespace: string): Promise<Endpoint[]> {
  const pods = await list({ apiVersion: 'v1', kind: 'Pod', namespace });
  return pods.map(({ metadata }) => ({ namespace, namespaceLabels: { 'kubernetes.io/metadata.name': namespace }, labels: metadata.labels }));
}
