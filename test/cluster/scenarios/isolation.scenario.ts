import { Chart } from 'cdk8s';
import { Analysis, BackendRef, Isolation, NetworkPeer, StageAttachment } from 'cdk8s-flagger';
import * as standardError from '../../../src/app/standard-error';
import { PUBLIC_GATEWAY } from '../support/bed';
import { Manifest, apply, get, list, watchList } from '../support/cluster';
import { Endpoint, admits, selectorMatches, selects } from '../support/network-policy';
import { APP_PORT, FAST, addNamedPortProxy, addProxy, canary, inOwnNamespace, installPolicy, proxy, setVersion, synth, untilPhase, workload } from '../support/shop';

const METRICS_PORT = 9797;

// So many steps that the rollout is still going on when the pods are looked at.
const LONG = Analysis.weighted({ ...FAST, stepWeight: 2, maxWeight: 50 });

describe('the evaluator', () => {
  const policy = (spec: object, namespace = 'shop'): Manifest => ({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'x', namespace }, spec });
  const app: Endpoint = { namespace: 'shop', namespaceLabels: { team: 'shop' }, labels: { app: 'podinfo' } };
  const proxyPod: Endpoint = { namespace: 'shop', namespaceLabels: { team: 'shop' }, labels: { app: 'auth-proxy' } };
  const stranger: Endpoint = { namespace: 'other', namespaceLabels: { team: 'other' }, labels: { app: 'auth-proxy' } };
  const outside: Endpoint = { address: '10.1.2.3' };

  test.each<[string, Parameters<typeof selectorMatches>[0], Record<string, string> | undefined, boolean]>([
    ['an empty selector has every label set', {}, { a: '1' }, true],
    ['an empty selector has no labels at all', {}, undefined, true],
    ['a label with that value', { matchLabels: { a: '1' } }, { a: '1', b: '2' }, true],
    ['a label with another value', { matchLabels: { a: '1' } }, { a: '2' }, false],
    ['one of two labels only', { matchLabels: { a: '1', b: '2' } }, { a: '1' }, false],
    ['In with the value', { matchExpressions: [{ key: 'a', operator: 'In', values: ['1', '2'] }] }, { a: '2' }, true],
    ['In without the label', { matchExpressions: [{ key: 'a', operator: 'In', values: ['1'] }] }, {}, false],
    ['NotIn with the value', { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['1'] }] }, { a: '1' }, false],
    ['NotIn without the label', { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['1'] }] }, {}, true],
    ['Exists', { matchExpressions: [{ key: 'a', operator: 'Exists' }] }, { a: '' }, true],
    ['Exists without the label', { matchExpressions: [{ key: 'a', operator: 'Exists' }] }, { b: '1' }, false],
    ['DoesNotExist', { matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] }, { b: '1' }, true],
    ['DoesNotExist with the label', { matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] }, { a: '' }, false],
    ['labels that hold and an expression that does not', { matchLabels: { a: '1' }, matchExpressions: [{ key: 'b', operator: 'Exists' }] }, { a: '1' }, false],
  ])('takes a selector as Kubernetes does: %s', (_, selector, labels, expected) => {
    expect(selectorMatches(selector, labels)).toBe(expected);
  });

  test('knows what a policy is about: ingress, its namespace, its pods', () => {
    const spec = { podSelector: { matchLabels: { app: 'podinfo' } } };
    expect(selects(policy(spec), app)).toBe(true);
    expect(selects(policy(spec), proxyPod)).toBe(false);
    expect(selects(policy(spec, 'other'), app)).toBe(false);
    expect(selects(policy({ ...spec, policyTypes: ['Egress'] }), app)).toBe(false);
  });

  test.each<[string, object[] | undefined, boolean[]]>([
    ['without rules nobody', undefined, [false, false, false]],
    ['with a rule that names nobody everybody', [{}], [true, true, true]],
    ['with an empty list of callers everybody', [{ from: [] }], [true, true, true]],
    ['with an empty podSelector every pod of the namespace', [{ from: [{ podSelector: {} }] }], [true, false, false]],
    ['with a podSelector those pods of the namespace', [{ from: [{ podSelector: { matchLabels: { app: 'nobody' } } }] }], [false, false, false]],
    ['with a namespaceSelector all pods there', [{ from: [{ namespaceSelector: { matchLabels: { team: 'other' } } }] }], [false, true, false]],
    ['with an empty namespaceSelector all pods of the cluster', [{ from: [{ namespaceSelector: {} }] }], [true, true, false]],
    ['with both selectors only pods of which both hold', [{ from: [{ namespaceSelector: { matchLabels: { team: 'other' } }, podSelector: { matchLabels: { app: 'x' } } }] }],
      [false, false, false]],
    ['with two callers either', [{ from: [{ podSelector: {} }, { namespaceSelector: { matchLabels: { team: 'other' } } }] }], [true, true, false]],
    ['with an IP block its addresses', [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }], [false, false, true]],
    ['with an exception all but these', [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }] }], [false, false, false]],
    ['with an exception those beside it', [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.2.0.0/16', 'fd00::/8'] } }] }], [false, false, true]],
  ])('lets in %s', (_, ingress, expected) => {
    const policies = [policy({ podSelector: {}, ingress })];
    expect([proxyPod, stranger, outside].map((from) => admits(policies, app, from, 80))).toEqual(expected);
  });

  test('lets everybody in where no policy is about the pod, and adds up those that are', () => {
    const closed = policy({ podSelector: {}, ingress: [] });
    const open = policy({ podSelector: { matchLabels: { app: 'podinfo' } }, ingress: [{}] });
    expect(admits([], app, stranger, 80)).toBe(true);
    expect(admits([closed], app, stranger, 80)).toBe(false);
    expect(admits([closed, open], app, stranger, 80)).toBe(true);
    expect(admits([closed, open], proxyPod, stranger, 80)).toBe(false);
  });

  test('knows a rule to be about its ports alone', () => {
    const metrics = policy({ podSelector: {}, ingress: [{ from: [{ podSelector: {} }], ports: [{ protocol: 'TCP', port: 9797 }] }] });
    expect([80, 9797].map((port) => admits([metrics], app, proxyPod, port))).toEqual([false, true]);
    expect(admits([metrics], app, stranger, 9797)).toBe(false);
  });

  test('does not guess at what it does not know', () => {
    expect(() => selectorMatches({ matchExpressions: [{ key: 'a', operator: 'Gt' }] }, { a: '1' })).toThrow('an operator that this evaluator does not know: Gt');
    expect(() => admits([policy({ podSelector: {}, ingress: [{ ports: [{ protocol: 'TCP', port: 'http' }] }] })], app, stranger, 80)).toThrow('a port that this evaluator does not know');
  });
});

describe('during a rollout the isolation is about the app\'s pods of each stage, and lets in', () => {
  test.concurrent('the backend in the app, for a stage without one the namespace of the Gateway, and the peers', async () => {
    await inCluster(async (shop, monitoring) => {
      await installPolicy(shop);
      const found = await rollingOut(shop, monitoring, (chart) => {
        const podinfo = canary(chart, { analysis: LONG, isolation: Isolation.backendsOnly({ peers: [NetworkPeer.pods({ app: 'prometheus' }, { namespace: monitoring, ports: [METRICS_PORT] })] }) });
        addProxy(chart, 'auth-proxy', 8443, podinfo.primaryStage);
      });
      expect(found.selected).toEqual({ 'podinfo-primary-isolation': ['shop/podinfo-primary'], 'podinfo-canary-isolation': ['shop/podinfo'] });
      expect(found.callers).toEqual({
        'podinfo-primary': ['shop/auth-proxy'],
        'podinfo': ['gateways/public-contour', 'gateways/public-envoy'],
      });
      // Who scrapes the metrics is not let in past the proxy, and the proxy does not get the metrics.
      expect(found.scrapers).toEqual({ 'podinfo-primary': ['monitoring/prometheus'], 'podinfo': ['monitoring/prometheus'] });
    });
  });

  test.concurrent('with the attachment by named port only the backend, which has the app\'s label and is not isolated itself', async () => {
    await inCluster(async (shop, monitoring) => {
      const found = await rollingOut(shop, monitoring, (chart) => {
        const podinfo = canary(chart, { analysis: LONG, attachment: StageAttachment.namedPort() });
        addNamedPortProxy(chart, 'auth-proxy', 8443, podinfo.primaryStage);
        addNamedPortProxy(chart, 'canary-gateway', 9090, podinfo.canaryStage);
      });
      // The label alone would select the proxies as well.
      expect(found.labelled('app', 'podinfo-primary')).toEqual(['shop/auth-proxy', 'shop/podinfo-primary']);
      expect(found.labelled('app', 'podinfo')).toEqual(['shop/canary-gateway', 'shop/podinfo']);
      expect(found.selected).toEqual({ 'podinfo-primary-isolation': ['shop/podinfo-primary'], 'podinfo-canary-isolation': ['shop/podinfo'] });
      expect(found.callers).toEqual({ 'podinfo-primary': ['shop/auth-proxy'], 'podinfo': ['shop/canary-gateway'] });
    });
  });

  test.concurrent('the whole namespace for a backend that is known by name only, its pods where their labels are given, and a namespace as peer', async () => {
    await inCluster(async (shop, monitoring) => {
      await installPolicy(shop);
      await apply(synth(shop, (chart) => {
        proxy(chart, 'auth-proxy', 8443, 'podinfo-primary-workload:80');
        proxy(chart, 'canary-gateway', 9090, 'podinfo-canary-workload:80');
      }));
      jest.spyOn(standardError, 'writeLine').mockImplementation(() => undefined); // that the pods of auth-proxy are not known
      const found = await rollingOut(shop, monitoring, (chart) => {
        canary(chart, {
          analysis: LONG,
          backendRefs: {
            primary: [BackendRef.service('auth-proxy', 8443)],
            canary: [BackendRef.service('canary-gateway', 9090, { podLabels: { app: 'canary-gateway' } })],
          },
          isolation: Isolation.backendsOnly({ peers: [NetworkPeer.namespace(monitoring)] }),
        });
      });
      expect(found.selected).toEqual({ 'podinfo-primary-isolation': ['shop/podinfo-primary'], 'podinfo-canary-isolation': ['shop/podinfo'] });
      const peers = ['monitoring/grafana', 'monitoring/prometheus'];
      expect(found.callers).toEqual({
        'podinfo-primary': [...peers, 'shop/auth-proxy', 'shop/canary-gateway', 'shop/podinfo', 'shop/podinfo-primary', 'shop/stranger'],
        'podinfo': [...peers, 'shop/canary-gateway'],
      });
    });
  });

  test.concurrent('everybody without isolation, of which there is no object', async () => {
    await inCluster(async (shop, monitoring) => {
      await installPolicy(shop);
      const found = await rollingOut(shop, monitoring, (chart) => {
        const podinfo = canary(chart, { analysis: LONG, isolation: Isolation.none() });
        addProxy(chart, 'auth-proxy', 8443, podinfo.primaryStage);
      });
      expect(found.selected).toEqual({});
      const everybody = ['gateways/public-contour', 'gateways/public-envoy', 'monitoring/grafana', 'monitoring/prometheus', 'shop/auth-proxy', 'shop/podinfo',
        'shop/podinfo-primary', 'shop/stranger'];
      expect(found.callers).toEqual({ 'podinfo-primary': everybody, 'podinfo': everybody });
    });
  });
});

/** A namespace for the shop, and one for those who watch it. */
async function inCluster(visit: (shop: string, monitoring: string) => Promise<void>): Promise<void> {
  await inOwnNamespace('isolation', (shop) => inOwnNamespace('monitoring', (monitoring) => visit(shop, monitoring)));
}

interface Findings {
  /** By NetworkPolicy: whose pods it is about. */
  readonly selected: Record<string, string[]>;
  /** By Deployment of the app: whose pods may connect to the port of the app. */
  readonly callers: Record<string, string[]>;
  /** By Deployment of the app: whose pods may connect to another port of its pods. */
  readonly scrapers: Record<string, string[]>;
  /** Whose pods have a label. */
  labelled(key: string, value: string): string[];
}

/** Brings a program up, starts a rollout, and holds the NetworkPolicies of the cluster against the pods that run then. */
async function rollingOut(shop: string, monitoring: string, program: (chart: Chart) => void): Promise<Findings> {
  await apply(synth(monitoring, (chart) => { ['prometheus', 'grafana'].forEach((name) => workload(chart, name)); }));
  await apply(synth(shop, (chart) => {
    program(chart);
    workload(chart, 'stranger');
  }));
  await untilPhase(shop, 'Initialized');
  await setVersion(shop, '2');
  await untilPhase(shop, 'Progressing');
  await watchList({ apiVersion: 'v1', kind: 'Pod', namespace: shop },
    (pods) => ['podinfo', 'podinfo-primary'].every((owner) => pods.some((pod) => ownerOf(pod) === owner && isReady(pod))), { what: 'ready pods in both stages' });

  const namespaces = { shop, monitoring, gateways: PUBLIC_GATEWAY.namespace };
  const pods = (await Promise.all(Object.entries(namespaces).map(([role, namespace]) => podsOf(role, namespace)))).flat();
  const policies = await list({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', namespace: shop });
  const owners = (some: LivePod[]) => [...new Set(some.map(({ owner }) => owner))].sort();
  // All pods of a Deployment must be treated alike: what holds for one only is shown as such.
  const allOrSome = (some: LivePod[]) => owners(some).map((owner) => pods.every((pod) => pod.owner !== owner || some.includes(pod)) ? owner : `${owner} in part`);
  const callersOf = (to: string, port: number) => {
    const each = pods.filter(({ owner }) => owner === `shop/${to}`).map((pod) => allOrSome(pods.filter((from) => admits(policies, pod, from, port))));
    expect(each.length).toBeGreaterThan(0);
    expect(new Set(each.map(String)).size).toBe(1);
    return each[0];
  };
  return {
    selected: Object.fromEntries(policies.map((policy) => [policy.metadata.name, allOrSome(pods.filter((pod) => selects(policy, pod)))])),
    callers: { 'podinfo-primary': callersOf('podinfo-primary', APP_PORT), 'podinfo': callersOf('podinfo', APP_PORT) },
    scrapers: { 'podinfo-primary': callersOf('podinfo-primary', METRICS_PORT), 'podinfo': callersOf('podinfo', METRICS_PORT) },
    labelled: (key, value) => owners(pods.filter(({ labels }) => labels?.[key] === value)),
  };
}

interface LivePod extends Endpoint {
  /** `<role of the namespace>/<Deployment>`. */
  readonly owner: string;
}

async function podsOf(role: string, namespace: string): Promise<LivePod[]> {
  const namespaceLabels = (await get({ apiVersion: 'v1', kind: 'Namespace', name: namespace }))!.metadata.labels;
  const pods = await list({ apiVersion: 'v1', kind: 'Pod', namespace });
  return pods.map((pod) => ({ owner: `${role}/${ownerOf(pod)}`, namespace, namespaceLabels, labels: pod.metadata.labels, address: pod.status.podIP }));
}

/** The Deployment of a pod, by the ReplicaSet that owns it and not by its labels. */
function ownerOf(pod: Manifest): string {
  return pod.metadata.ownerReferences[0].name.replace(/-[a-z0-9]+$/, '');
}

function isReady(pod: Manifest): boolean {
  return pod.status?.conditions?.some((condition: { type: string; status: string }) => condition.type === 'Ready' && condition.status === 'True');
}
