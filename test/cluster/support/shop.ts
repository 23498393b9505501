import { ApiObject, App, Chart, Duration } from 'cdk8s';
import {
  Analysis, BackendRef, CanaryTarget, CanaryWithBackends, CanaryWithBackendsProps, GatewayRef, Stage, StageBackendsPolicy,
} from 'cdk8s-flagger';
import { PUBLIC_GATEWAY, scopedTo, untilAdmission } from './bed';
import { Manifest, apply, createNamespace, deleteNamespace, list, patch, refOf, remove, watchList, watchUntil, warnings } from './cluster';
import { Sample } from './load';
import { PATIENCE } from './patience';

/**
 * The shop of the scenarios: chart programs as users write them, and what is done with them in the cluster.
 * The app is the bed's stub, which says in its answers who it is and what it was asked.
 */

/** Synthesises a chart program for a namespace. */
export function synth(namespace: string, program: (chart: Chart) => void): Manifest[] {
  const chart = new Chart(new App(), 'shop', { namespace });
  program(chart);
  return chart.toJson() as Manifest[];
}

/** Ticks as often as Flagger can, steps of 25 up to 50. */
export const FAST = { interval: Duration.seconds(10), threshold: 3 };
export const WEIGHTED = Analysis.weighted({ ...FAST, stepWeight: 25, maxWeight: 50 });

export const APP_PORT = 9898;

export interface WorkloadOptions {
  readonly kind?: 'Deployment' | 'DaemonSet';
  /** The tag of the image; the app says it in its answers. */
  readonly version?: string;
  readonly labels?: Record<string, string>;
  readonly ports?: { name?: string; containerPort: number }[];
  readonly env?: Record<string, string>;
  readonly replicas?: number;
}

/** A workload of stub pods, by the label `app: <name>` unless labels are given. */
export function workload(chart: Chart, name: string, options: WorkloadOptions = {}): ApiObject {
  const labels = options.labels ?? { app: name };
  return new ApiObject(chart, name, {
    apiVersion: 'apps/v1',
    kind: options.kind ?? 'Deployment',
    metadata: { name },
    spec: {
      replicas: options.replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          containers: [{
            name: 'main',
            image: `${name}:${options.version ?? '1'}`,
            ports: options.ports ?? [{ name: 'http', containerPort: APP_PORT }],
            env: Object.entries(options.env ?? {}).map(([key, value]) => ({ name: key, value })),
          }],
        },
      },
    },
  });
}

export interface ServiceOptions {
  readonly selector?: Record<string, string>;
  readonly targetPort?: number | string;
}

/** A Service of pods with the label `app: <name>`, unless a selector is given. */
export function service(chart: Chart, name: string, port: number, options: ServiceOptions = {}): ApiObject {
  return new ApiObject(chart, `${name}-service`, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector: options.selector ?? { app: name }, ports: [{ name: 'http', port, targetPort: options.targetPort }] },
  });
}

/** A stub proxy that forwards to a host and adds `<name>:<version>` to the header Via; gives its Service. */
export function proxy(chart: Chart, name: string, port: number, upstream: string, options: WorkloadOptions = {}): ApiObject {
  workload(chart, name, { ports: [{ containerPort: port }], replicas: 2, ...options, env: { ROLE: 'proxy', UPSTREAM: upstream, ...options.env } });
  return service(chart, name, port, { selector: options.labels });
}

/** Puts a stub proxy before a stage; it forwards to the app of that stage. */
export function addProxy(chart: Chart, name: string, port: number, stage: Stage, options?: WorkloadOptions): void {
  stage.addBackendRef(BackendRef.of(proxy(chart, name, port, upstreamOf(stage), options)));
}

/** The same for attachment by named port: it selects its pods by a label of its own, and its port has the name that the app's has not. */
export function addNamedPortProxy(chart: Chart, name: string, port: number, stage: Stage): void {
  addProxy(chart, name, port, stage, {
    labels: { proxy: name },
    ports: [{ name: 'stage-backend', containerPort: port }],
    env: { VIA: `${name}:1` },
  });
}

/** A canary of the Deployment `podinfo` on the public Gateway, with the host `<namespace>.example.com`. */
export function canary(chart: Chart, props: Partial<CanaryWithBackendsProps> = {}): CanaryWithBackends {
  const { target, service: serviceProps, ...rest } = props;
  return new CanaryWithBackends(chart, 'canary', {
    target: target ?? CanaryTarget.of(workload(chart, 'podinfo')),
    service: {
      port: 80,
      targetPort: APP_PORT,
      hosts: [hostOf(chart.namespace!)],
      gatewayRefs: [GatewayRef.gateway(PUBLIC_GATEWAY.name, { namespace: PUBLIC_GATEWAY.namespace })],
      ...serviceProps,
    },
    analysis: WEIGHTED,
    ...rest,
  });
}

/** The host by which a scenario is reached through the public Gateway. */
export function hostOf(namespace: string): string {
  return `${namespace}.example.com`;
}

/** Installs the policy for one namespace, and waits until the API server goes by it. Gives what was installed, to remove it. */
export async function installPolicy(namespace: string): Promise<Manifest[]> {
  const policy = policyOf(namespace);
  await apply(policy);
  await policyHolds(namespace, true);
  return policy;
}

function policyOf(namespace: string): Manifest[] {
  return scopedTo(namespace, synth(namespace, chart => { new StageBackendsPolicy(chart, 'policy'); }));
}

/** What Flagger writes into a Service that it makes, and the policy asks for. */
export function ownedBy(uid: string) {
  return { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', name: 'owner', uid, controller: true, blockOwnerDeletion: true };
}

/** Waits until the API server goes by the policy in a namespace, or no longer does. */
export async function policyHolds(namespace: string, holds: boolean): Promise<void> {
  const backend = synth(namespace, chart => { service(chart, 'policy-probe-backend', 1234, { selector: { probe: 'backend' } }); });
  await apply(backend);
  const probe: Manifest = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: 'policy-probe',
      namespace,
      labels: { 'cdk8s-flagger/stage': 'primary' },
      annotations: { 'cdk8s-flagger/backend': 'policy-probe-backend:1234' },
      ownerReferences: [ownedBy('00000000-0000-0000-0000-000000000000')],
    },
    spec: { selector: { probe: 'none' }, ports: [{ port: 80 }] },
  };
  await untilAdmission(probe, result => !(result instanceof Error) && (result.spec.selector.probe === 'backend') === holds);
}

/** Waits for a phase of a Canary. Before Succeeded counts, the pods that the rollout has replaced must have ended: until then they may be the ones that answer. */
export async function untilPhase(namespace: string, phase: string, name: string = 'podinfo'): Promise<Manifest> {
  const found = await watchUntil({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace, name },
    object => object.status?.phase === phase, { what: `phase ${phase}` });
  if (phase === 'Succeeded') {
    await watchList({ apiVersion: 'v1', kind: 'Pod', namespace },
      pods => pods.every(({ metadata }) => !metadata.deletionTimestamp), { what: 'no pod that is about to end' });
  }
  return found;
}

/** Starts a rollout: the app gets another version, and other variables if they are given. */
export async function setVersion(
  namespace: string, version: string, options: { name?: string; kind?: string; env?: Record<string, string> } = {},
): Promise<void> {
  const name = options.name ?? 'podinfo';
  const env = Object.entries(options.env ?? {}).map(([key, value]) => ({ name: key, value }));
  await patch({ apiVersion: 'apps/v1', kind: options.kind ?? 'Deployment', namespace, name }, {
    spec: { template: { spec: { containers: [{ name: 'main', image: `${name}:${version}`, ports: [{ name: 'http', containerPort: APP_PORT }], env }] } } },
  });
}

/** Runs a rollout to its end. */
export async function rollOut(namespace: string, version: string, end: 'Succeeded' | 'Failed' = 'Succeeded', name: string = 'podinfo'): Promise<void> {
  await setVersion(namespace, version, { name });
  await untilPhase(namespace, 'Progressing', name);
  await untilPhase(namespace, end, name);
}

/** The ways that answers came: `<version> of <app label> via <proxy>`, each once. */
export function waysOf(samples: readonly Sample[]): string[] {
  return [...new Set(samples.map(({ body }) => `${body?.version} of ${body?.app} via ${body?.headers.via?.replace(/^1\.1 /, '') ?? 'nothing'}`))].sort();
}

/** One setting of the weights of a route, and what came of it. */
export interface Step {
  /** The canary's share in percent, as the route says. */
  readonly weight: number;
  /** The canary's share in percent, as the answers say. */
  readonly share: number;
  readonly samples: number;
}

// After the gateway has said that it goes by a change its proxies take a moment, and requests on their way belong to the setting before.
const SETTLING = 2000;

/** The settings of the first rule of a route between its changes, with the shares of the answers in that time. */
export function stepsOf(route: { seen: Manifest[] }, samples: readonly Sample[], app: string = 'podinfo'): Step[] {
  const changes = route.seen
    .map(object => ({ object, weight: weightOf(object) }))
    .filter(({ weight }, i, all) => i === 0 || weight !== all[i - 1].weight);
  return changes.map(({ object, weight }, i) => {
    const from = followedAt(object, route.seen) + SETTLING;
    const to = i + 1 < changes.length ? changedAt(changes[i + 1].object) : Infinity;
    const within = samples.filter(sample => sample.at >= from && sample.at + sample.took < to);
    return { weight, samples: within.length, share: 100 * within.filter(({ body }) => body?.app === app).length / within.length };
  });
}

/** When the gateway has said of a state of the route that it goes by it. */
function followedAt(state: Manifest, seen: readonly Manifest[]): number {
  const follows = ({ status }: Manifest) => status?.parents?.some(({ conditions }: { conditions: { type: string; observedGeneration: number }[] }) =>
    conditions.some(({ type, observedGeneration }) => type === 'Accepted' && observedGeneration >= state.metadata.generation!));
  const first = seen.find(follows);
  return first ? changedAt(first, 'status') : Infinity;
}

/** When its status, or anything but that, was last changed, rounded down to a second: on a busy machine a watch hears of it much later. */
function changedAt({ metadata }: Manifest, part?: 'status'): number {
  return Math.max(...metadata.managedFields.filter(({ subresource }: { subresource?: string }) => subresource === part)
    .map(({ time }: { time: string }) => Date.parse(time)));
}

/** The steps whose share is further from the weight than chance explains: four standard deviations. */
export function strays(steps: readonly Step[]): Step[] {
  return steps.filter(({ weight, share, samples }) => samples > 0 && Math.abs(share - weight) > 4 * Math.sqrt(weight * (100 - weight) / samples));
}

function weightOf(route: Manifest): number {
  return route.spec.rules[0].backendRefs.find((ref: { name: string }) => ref.name.endsWith('-canary'))?.weight ?? 0;
}

/** A stub proxy's upstream: the app of a stage, past its backend. */
export function upstreamOf(stage: Stage): string {
  return `${stage.workloadHost}:${stage.workloadPort}`;
}

export interface ShopOptions extends Partial<CanaryWithBackendsProps> {
  /** The version of the app. */
  readonly version?: string;
}

/** The canary of `podinfo` with `auth-proxy:8443` before its primary and `canary-gateway:9090` before its canary, by name. The proxies are the caller's. */
export function podinfoBehindProxies(chart: Chart, options: ShopOptions = {}): CanaryWithBackends {
  const { version, ...props } = options;
  return canary(chart, {
    target: CanaryTarget.of(workload(chart, 'podinfo', { version })),
    backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)], canary: [BackendRef.service('canary-gateway', 9090)] },
    ...props,
  });
}

/** The same with its proxies. */
export function shop(chart: Chart, options: ShopOptions = {}): CanaryWithBackends {
  const podinfo = podinfoBehindProxies(chart, options);
  proxy(chart, 'auth-proxy', 8443, upstreamOf(podinfo.primaryStage));
  proxy(chart, 'canary-gateway', 9090, upstreamOf(podinfo.canaryStage));
  return podinfo;
}

/** Waits for a Warning event of a Canary with this text that was seen at least so many times, and gives its message. */
export async function watchWarning(namespace: string, text: string, times: number = 1): Promise<string> {
  const matches = (event: Manifest) =>
    event.type === 'Warning' && event.involvedObject.kind === 'Canary' && event.message.includes(text) && (event.count ?? 1) >= times;
  const events = await watchList({ apiVersion: 'v1', kind: 'Event', namespace }, all => all.some(matches)).catch(async () => {
    // Of all events the warnings are enough.
    throw new Error([`no Warning event of a Canary with '${text}' came ${times} times; what came:`, ...await warnings(namespace)].join('\n'));
  });
  return events.find(matches)!.message;
}

/** Runs a test in a namespace of its own, for tests that run side by side in one file: hooks are for tests that run one after the other. */
export async function inOwnNamespace(prefix: string, test: (namespace: string) => Promise<void>): Promise<void> {
  const namespace = await createNamespace(prefix);
  try {
    await test(namespace);
  } finally {
    await deleteNamespace(namespace);
    await Promise.all(policyOf(namespace).map(manifest => remove(refOf(manifest))));
  }
}

/** What Flagger's three Services are now, to see later whether they were touched: every write that changes anything changes the version. */
export async function stagesOf(namespace: string): Promise<{ [name: string]: { version?: string; selector: unknown; targetPort: unknown } }> {
  const services = await list({ apiVersion: 'v1', kind: 'Service', namespace });
  return Object.fromEntries(services.filter(({ metadata }) => metadata.labels?.['cdk8s-flagger/stage']).map(({ metadata, spec }) =>
    [metadata.name, { version: metadata.resourceVersion, selector: spec.selector, targetPort: spec.ports[0].targetPort }]));
}

/** Waits until a Service leads to the pods with this value of the label `app`. */
export async function untilLeadsTo(namespace: string, name: string, app: string): Promise<Manifest> {
  return watchUntil({ apiVersion: 'v1', kind: 'Service', namespace, name }, object => object.spec.selector?.app === app, { what: `to select app=${app}` });
}

/** Waits for a weight of the canary in the route `podinfo`. */
export async function untilWeight(namespace: string, weight: number): Promise<Manifest> {
  return watchUntil({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name: 'podinfo' },
    object => weightOf(object) === weight, { what: `the canary's weight to be ${weight}` });
}

/** Waits until a Deployment is available with all its pods. */
export async function untilAvailable(namespace: string, name: string): Promise<Manifest> {
  return watchUntil({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name },
    ({ status, spec, metadata }) => status?.observedGeneration === metadata.generation && status?.availableReplicas === spec.replicas, { what: 'to be available' });
}

/** Waits until so many requests more were answered, whatever the answer. */
export async function moreSamples({ samples }: { readonly samples: readonly Sample[] }, count: number): Promise<void> {
  const enough = samples.length + count;
  for (const end = Date.now() + PATIENCE * 1000; samples.length < enough;) {
    if (Date.now() > end) { throw new Error(`after ${PATIENCE} s ${enough - samples.length} of ${count} answers are missing`); }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/**
 * Waits until all of the last so many answers came one of these ways, and each way was taken: endpoints follow a Service after a while, on a busy
 * machine after a long one.
 */
export async function untilWays(
  { samples }: { readonly samples: readonly Sample[] }, ways: string[], count: number = 50,
): Promise<void> {
  const first = samples.length;
  const end = Date.now() + PATIENCE * 1000;
  for (let last: string[] = []; ; await new Promise(resolve => setTimeout(resolve, 50))) {
    if (samples.length >= first + count) {
      last = waysOf(samples.slice(-count));
      if (last.join() === [...ways].sort().join()) { return; }
    }
    if (Date.now() > end) {
      throw new Error(`after ${PATIENCE} s the last ${count} answers came these ways: ${last.join(', ')}; not: ${ways.join(', ')}`);
    }
  }
}
