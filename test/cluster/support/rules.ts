import * as fs from 'fs';
import * as path from 'path';
import { Gate, PUBLIC_GATEWAY, environment, gate } from './bed';
import { Manifest, Reference, apply, create, deleteNamespace, get, jsonPatch, record, refOf, remove, warnings } from './cluster';
import { PATIENCE } from './patience';
import { installPolicy, untilPhase } from './shop';
import { check } from '../../../src/checks/run';
import { Fixture, readFixtures } from '../../checks/fixtures';

/** The fixtures of the catalogue of checks in the cluster: what Flagger makes of a manifest that a rule reports, and of its neighbour. */

/** How a fixture is made fit for the bed. */
export interface StageOptions {
  /** Hooks that are added to every Canary, by their type, with the status that they answer; their calls tell what Flagger did. */
  readonly hooks?: { readonly [type: string]: number };
  /** Whether the namespace gets the policy for backends. */
  readonly policy?: boolean;
  /** Another change. */
  readonly change?: (manifests: Manifest[]) => void;
}

const FIXTURES = new Map(readFixtures().map(fixture => [fixture.file, fixture]));

export function fixtureOf(name: string): Fixture {
  const fixture = FIXTURES.get(`${name}.yaml`);
  if (!fixture) { throw new Error(`no fixture ${name}.yaml`); }
  return fixture;
}

/** Puts a fixture into a namespace of its own, and watches what comes of it. */
export async function stage(fixture: Fixture, namespace: string, options: StageOptions = {}): Promise<Staged> {
  const manifests = adapt(fixture, namespace, options);
  const reported = check(manifests, fixture.options).some(({ id }) => id === fixture.id);
  if (reported !== fixture.fires) { throw new Error(`${fixture.file} as it is applied is ${reported ? '' : 'not '}reported as ${fixture.id}`); }
  const staged = new Staged(namespace, manifests);
  for (const name of staged.namespaces) { await create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }); }
  staged.watch();
  for (const [type, status] of Object.entries(options.hooks ?? {})) { await staged.hook(type).answer(status); }
  if (options.policy) { staged.alsoRemove(await installPolicy(namespace)); }
  await apply(manifests.filter(manifest => !isOfTheBed(manifest)));
  return staged;
}

/** The manifests of a fixture in a namespace of their own, at the bed's Gateway, with a target, and in a hurry. */
function adapt({ manifests }: Fixture, namespace: string, { hooks = {}, change }: StageOptions): Manifest[] {
  const adapted = mapStrings(manifests, renamer(namespace)) as Manifest[];
  for (const [i, canary] of adapted.filter(({ kind }) => kind === 'Canary').entries()) {
    hurry(canary.spec.analysis);
    // A Gateway may leave out the younger of two routes that want the same requests.
    if (i > 0) { canary.spec.service.hosts = [`${canary.metadata.name}.${namespace}.example.com`]; }
    const calls = Object.keys(hooks).map(type => ({ name: `bed-${type}`, type, url: gate(`${namespace}/${type}`).url }));
    if (calls.length > 0) { canary.spec.analysis.webhooks = [...canary.spec.analysis.webhooks ?? [], ...calls]; }
  }
  change?.(adapted);
  return [...missingTargets(adapted), ...adapted.filter(({ kind }) => kind !== 'Canary'), ...adapted.filter(({ kind }) => kind === 'Canary')];
}

/** The Gateway is there, with what it is said to have. */
function isOfTheBed({ kind, metadata }: Manifest): boolean {
  return kind === 'Gateway' && metadata.namespace === PUBLIC_GATEWAY.namespace;
}

/** Ticks as often as Flagger can, and not more steps than it takes to see what happens. */
function hurry(analysis: { [field: string]: unknown }): void {
  Object.assign(analysis, { interval: '10s', threshold: 2 }, analysis.stepWeight === 10 ? { stepWeight: 25 } : {});
}

/** What names something outside of the fixture, in terms of the bed. Files run side by side: hosts and queries have the namespace in them. */
function renamer(namespace: string): (key: string, text: string) => string {
  return (key, text) => {
    if (key === 'namespace') { return text === PUBLIC_GATEWAY.namespace ? text : text === 'shop' ? namespace : `${namespace}-${text}`; }
    if (key === 'hosts' || key === 'hostnames') {
      return text.replace(/^shop\./, `${namespace}.`).replace(/^docs\./, `docs.${namespace}.`);
    }
    if (key === 'query') { return text.replace('sum(errors)', `sum(errors{namespace="${namespace}"})`); }
    return text
      .replace(/^http:\/\/loadtester\.test/, `${environment().hooks}/gate/${namespace}`)
      .replace(/^https:\/\/hooks\.example\.com\/shop$/, `${environment().hooks}/gate/${namespace}/alerts`);
  };
}

function mapStrings(value: unknown, map: (key: string, text: string) => string, key = ''): unknown {
  if (typeof value === 'string') { return map(key, value); }
  if (Array.isArray(value)) { return value.map(entry => mapStrings(entry, map, key)); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapStrings(entry, map, name)]));
}

function missingTargets(manifests: Manifest[]): Manifest[] {
  const has = (name: string) => manifests.some(({ kind, metadata }) => ['Deployment', 'DaemonSet'].includes(kind) && metadata.name === name);
  const names = manifests.filter(({ kind, spec }) => kind === 'Canary' && spec.targetRef.kind === 'Deployment').map(({ spec }) => spec.targetRef.name as string);
  const { namespace } = manifests.find(({ kind }) => kind === 'Canary')!.metadata;
  return [...new Set(names)].filter(name => !has(name)).map(name => deployment(name, namespace!));
}

function deployment(name: string, namespace: string): Manifest {
  const labels = { app: name };
  const containers = [{ name, image: name, ports: [{ name: 'http', containerPort: 9898 }] }];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } },
  };
}

/** A fixture in the cluster, and all that Flagger has done with it so far. */
export class Staged {
  readonly namespaces: string[];
  private recordings: { canaries: Recording; routes: Recording; events: Recording } | undefined;
  private readonly others: Manifest[] = [];

  constructor(readonly namespace: string, readonly manifests: Manifest[]) {
    const names = manifests.filter(manifest => !isOfTheBed(manifest)).map(({ metadata }) => metadata.namespace!);
    this.namespaces = [...new Set([namespace, ...names])];
  }

  watch(): void {
    const { namespace } = this;
    this.recordings = {
      canaries: record({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace }),
      routes: record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace }),
      events: record({ apiVersion: 'v1', kind: 'Event', namespace }),
    };
  }

  alsoRemove(manifests: Manifest[]): void {
    this.others.push(...manifests);
  }

  async remove(): Promise<void> {
    await Promise.all(this.namespaces.map(name => deleteNamespace(name)));
    await Promise.all(this.others.map(manifest => remove(refOf(manifest))));
  }

  /** A hook that was added; `alerts` are the calls of its AlertProvider. */
  hook(type: string): Gate {
    return gate(`${this.namespace}/${type}`);
  }

  async calls(type: string): Promise<number> {
    return (await this.hook(type).calls()).length;
  }

  ref(kind: 'Canary' | 'HTTPRoute' | 'Service' | 'Deployment' | 'DaemonSet', name: string = 'podinfo'): Reference {
    return { apiVersion: API_VERSIONS[kind], kind, namespace: this.namespace, name };
  }

  /** The states of a Canary, one after the other. */
  canary(name: string = 'podinfo'): Manifest[] {
    return this.recordings!.canaries.seen.filter(({ metadata }) => metadata.name === name);
  }

  /** The phases of a Canary, each as it began. */
  phases(name?: string): string[] {
    const phases = this.canary(name).map(({ status }) => status?.phase).filter(Boolean);
    return phases.filter((phase, i) => phase !== phases[i - 1]);
  }

  status(name?: string): { [field: string]: any } {
    return this.canary(name).at(-1)?.status ?? {};
  }

  /** The states of the route, one after the other. */
  routes(name: string = 'podinfo'): Manifest[] {
    return this.recordings!.routes.seen.filter(({ metadata }) => metadata.name === name);
  }

  /** The weights of the canary for requests that nothing marks, as they changed. */
  weights(name?: string): number[] {
    const weights = this.routes(name).map(everybodysWeight);
    return weights.filter((weight, i) => weight !== weights[i - 1]);
  }

  /** How often an event of a Canary said this. An event that comes again is one with another count. */
  said(text: string, by: string = 'podinfo'): number {
    return this.events(by).filter(({ message }) => message.includes(text)).length;
  }

  /** The events of a Canary. */
  events(by: string = 'podinfo'): Manifest[] {
    return this.recordings!.events.seen.filter(({ involvedObject: { kind, name } }) => kind === 'Canary' && name === by);
  }

  /** Waits until a condition holds for what was seen. */
  async until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE * 1000;
    while (!await condition()) {
      if (Date.now() > end) {
        throw new Error([
          `after ${PATIENCE} s: ${what} did not come true in ${this.namespace}; phases: ${this.phases()}, weights: ${this.weights()}; Warning events:`,
          ...await warnings(this.namespace),
        ].join('\n'));
      }
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }

  async untilPhase(phase: string, name?: string): Promise<void> {
    await this.until(`phase ${phase} of ${name ?? 'podinfo'}`, () => this.phases(name).includes(phase));
  }

  /** Starts a rollout as soon as the Canary is there for one. */
  async startRollout(name: string = 'podinfo'): Promise<void> {
    await untilPhase(this.namespace, 'Initialized', name);
    await jsonPatch(this.ref('Deployment', name), [{ op: 'replace', path: '/spec/template/spec/containers/0/image', value: `${name}:2` }]);
  }

  async get(kind: Parameters<Staged['ref']>[0], name?: string): Promise<Manifest | undefined> {
    return get(this.ref(kind, name));
  }
}

type Recording = ReturnType<typeof record>;

const API_VERSIONS = {
  Canary: 'flagger.app/v1beta1', HTTPRoute: 'gateway.networking.k8s.io/v1', Service: 'v1', Deployment: 'apps/v1', DaemonSet: 'apps/v1',
};

/** The canary's weight in the first rule without a condition on headers or parameters: that for all who are not marked. */
export function everybodysWeight({ spec }: Manifest): number {
  return weightIn(spec.rules.find((rule: Manifest) => !isConditional(rule)) ?? spec.rules[0]);
}

/** The canary's weight in the first rule with such a condition. */
export function markedWeight({ spec }: Manifest): number | undefined {
  const rule = spec.rules.find(isConditional);
  return rule && weightIn(rule);
}

function isConditional({ matches }: Manifest): boolean {
  return (matches ?? []).some((match: Manifest) => match.headers || match.queryParams);
}

function weightIn({ backendRefs }: Manifest): number {
  return (backendRefs ?? []).find(({ name }: { name: string }) => name.endsWith('-canary'))?.weight ?? 0;
}

/** Which of two states the API server has stored first. All objects count by one clock. */
export function isBefore(one: Manifest, other: Manifest): boolean {
  return Number(one.metadata.resourceVersion) < Number(other.metadata.resourceVersion);
}

/** The lines of Flagger's log about a namespace. */
export function logOf(namespace: string): string[] {
  return fs.readFileSync(path.join(environment().dir, 'logs', 'flagger.log'), 'utf-8').split('\n').filter(line => line.includes(namespace));
}
