import { Chart } from 'cdk8s';
import { CanaryWithBackends } from 'cdk8s-flagger';
import { untilServed } from './bed';
import { Manifest, apply, createNamespace, deleteNamespace, record, refOf, remove } from './cluster';
import { LoadOptions, Sample, failures, startLoad } from './load';
import { Step, addProxy, hostOf, installPolicy, setVersion, stepsOf, strays, synth, untilPhase, waysOf } from './shop';

/** Puts a stub proxy before each stage: `auth-proxy` on 8443 before the primary, `canary-gateway` on 9090 before the canary. */
export function addProxies(chart: Chart, { primaryStage, canaryStage }: CanaryWithBackends): void {
  addProxy(chart, 'auth-proxy', 8443, primaryStage);
  addProxy(chart, 'canary-gateway', 9090, canaryStage);
}

/** The ways of a rollout from version 1 to 2 through the proxies of `addProxies`; nothing else may be among those of `waysOf`. */
export const OLD_PRIMARY = '1 of podinfo-primary via auth-proxy:1';
export const CANARY = '2 of podinfo via canary-gateway:1';
export const NEW_PRIMARY = '2 of podinfo-primary via auth-proxy:1';

export interface VisitOptions {
  /** Whether the namespace gets the policy. @default true */
  readonly policy?: boolean;
  /** The canaries of the program. @default podinfo */
  readonly canaries?: string[];
  /** The hosts that must be served. @default the host of the namespace */
  readonly hosts?: (namespace: string) => string[];
}

/** Brings a chart program up in a namespace of its own, until the canaries are initialised and users are served; afterwards takes it down. */
export async function inShop(
  prefix: string, program: (chart: Chart) => void, visit: (namespace: string) => Promise<void>, options: VisitOptions = {}): Promise<void> {
  const namespace = await createNamespace(prefix);
  let policy: Manifest[] = [];
  try {
    policy = options.policy === false ? [] : await installPolicy(namespace);
    await apply(synth(namespace, program));
    await Promise.all((options.canaries ?? ['podinfo']).map(name => untilPhase(namespace, 'Initialized', name)));
    await Promise.all((options.hosts?.(namespace) ?? [hostOf(namespace)]).map(host => untilServed(host)));
    await visit(namespace);
  } finally {
    await deleteNamespace(namespace);
    await Promise.all(policy.map(manifest => remove(refOf(manifest))));
  }
}

export interface RolloutOptions {
  /** The canary, its target and its route. @default podinfo */
  readonly name?: string;
  /** The kind of the target. @default Deployment */
  readonly kind?: string;
  /** Constant loads. @default one, on the host of the namespace, of 40 requests a second */
  readonly loads?: LoadOptions[];
  /** What is done between the start of the rollout and its end. */
  readonly during?: () => Promise<void>;
}

export interface Rollout {
  /** The answers of each load, from before the start to after the end. */
  readonly answers: Sample[][];
  /** What the Canary said of itself, in this order. */
  readonly phases: string[];
  readonly route: { seen: Manifest[]; at: number[] };
}

/** The phases of a rollout that goes well. */
export const SUCCESS = ['Initialized', 'Progressing', 'Promoting', 'Finalising', 'Succeeded'];

/** Rolls version 2 out under constant load. */
export async function rollOutUnderLoad(namespace: string, options: RolloutOptions = {}): Promise<Rollout> {
  const { name = 'podinfo', kind, loads = [{ host: hostOf(namespace), rate: 40 }] } = options;
  const traffic = loads.map(startLoad);
  const canary = record({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace, name });
  const route = record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name });
  let end: Manifest;
  try {
    await setVersion(namespace, '2', { name, kind });
    await untilPhase(namespace, 'Progressing', name);
    await options.during?.();
    end = await untilPhase(namespace, 'Succeeded', name);
  } finally {
    await Promise.all([...traffic, canary, route].map(one => one.stop()));
  }
  // The record may be a moment behind.
  const phases = [...canary.seen, end].map(({ status }) => status?.phase).filter((phase, i, all) => phase !== all[i - 1]);
  return { answers: await Promise.all(traffic.map(load => load.stop())), phases, route };
}

export interface Expectation {
  /** The ways that the answers came, in the words of `waysOf`. @default the caller looks at them */
  readonly ways?: string[];
  /** The canary's share at each step. @default those of WEIGHTED */
  readonly weights?: number[];
  /** The label of the app. @default podinfo */
  readonly app?: string;
}

/** What holds of a rollout that goes well: no request is lost, none comes another way, the shares are those of the route, and the Canary says so. */
export function expectSuccess({ answers: [answers], phases, route }: Rollout, { ways, weights = [0, 25, 50, 0], app }: Expectation = {}): void {
  expect(failures(answers)).toEqual([]);
  if (ways) { expect(waysOf(answers)).toEqual(ways); }
  const steps = stepsOf(route, answers, app);
  expect(weightsOf(steps)).toEqual(weights);
  expect(strays(steps)).toEqual([]);
  expect(phases).toEqual(SUCCESS);
}

/** The weights of the steps; too few answers to judge one by are an error. */
function weightsOf(steps: readonly Step[]): number[] {
  const thin = steps.filter(({ samples }) => samples < 20);
  if (thin.length > 0) {
    throw new Error(`too few answers to judge the shares by: ${JSON.stringify(steps)}`);
  }
  return steps.map(({ weight }) => weight);
}
