import { asksTheApp } from './builtin-metrics';
import { isWorkload } from './target';
import { appServices } from '../../flagger/app-services';
import { CanaryView } from '../../flagger/canary-view';
import { BoundStage, boundStages } from '../../flagger/stage-bindings';
import { isolationNameOf } from '../../flagger/stage-metadata';
import { StageName, stageServiceOf, stageValue } from '../../flagger/stage-names';
import { CalledServices, calledServices } from '../../manifests/called-services';
import { mayBeSelected } from '../../manifests/gateway-admission';
import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf, textOf } from '../../manifests/manifest';
import { append, ManifestIndex } from '../../manifests/manifest-index';
import { Path } from '../../manifests/path';
import { selectorMatches } from '../../manifests/selector';
import { podLabelsOf, podSpecOf } from '../../manifests/workload';
import { canaryRule, Rule, Severity } from '../rule';

const SOURCE = 'cdk8s-flagger src/backends/isolation.ts';
const NETWORK_POLICIES = 'https://kubernetes.io/docs/concepts/services-networking/network-policies/';
const TARGET: Path = ['spec', 'targetRef', 'name'];

/** The NetworkPolicies of the stages, as CanaryWithBackends writes them: what makes them void, and whom they shut out by mistake. */
export const ISOLATION_RULES: Rule[] = [
  canaryRule({
    id: 'BK-19',
    severity: Severity.WARNING,
    condition: 'the stages of a target are isolated, and its pods use the network of their node',
    effect: 'NetworkPolicies do not apply to such pods: every client can call the app without going through the backend',
    fix: 'remove hostNetwork from the pods',
    source: NETWORK_POLICIES,
    *find(canary) {
      if (isWorkload(canary.target) && podSpecOf(canary.target).hostNetwork === true && isolationsOf(canary).length > 0) {
        yield { path: TARGET, what: `the pods of ${canary.targetRef.kind} '${canary.targetName}' use hostNetwork, and its stages are isolated` };
      }
    },
  }),
  canaryRule({
    id: 'BK-20',
    severity: Severity.WARNING,
    condition: 'another NetworkPolicy allows all connections to the app of an isolated stage',
    effect: 'Kubernetes allows what any of the NetworkPolicies allows: every client can call the app without going through the backend',
    fix: 'make that policy select other pods, or restrict it to the clients that may connect',
    source: NETWORK_POLICIES,
    *find(canary) {
      for (const { stage, policy } of isolationsOf(canary)) {
        const labels = podLabelsOfStage(canary, stage);
        const open = labels && openPolicies(canary, labels).find(other => other !== policy && selectorMatches(mapOf(other.spec).podSelector, labels));
        if (open) {
          yield { path: TARGET, what: `NetworkPolicy '${nameOf(open)}' allows all connections to the app of the ${stage} stage, which '${nameOf(policy)}' isolates` };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-21',
    severity: Severity.WARNING,
    condition: 'a hook calls the app of an isolated stage, and the isolation does not allow connections from the load tester',
    effect: 'with a network plugin that enforces NetworkPolicies the call fails, and Flagger treats that as a failed hook',
    fix: 'call the Service of the stage if it has a backend, or allow the load tester: in a program with canary.allowFrom(NetworkPeer.namespace(…)), in YAML with a rule of the NetworkPolicy',
    source: SOURCE,
    *find(canary) {
      for (const { stage, policy } of isolationsOf(canary)) {
        const services = servicesOfApp(canary, stage);
        for (const [i, hook] of listOf(canary.analysis.webhooks).entries()) {
          const caller = callerOf(mapOf(hook), canary);
          const called = caller && services.find(name => caller.calls.called.has(`${canary.namespace}/${name}`));
          if (caller && called && !letsIn(policy, caller, canary)) {
            yield {
              path: ['spec', 'analysis', 'webhooks', i],
              what: `the hook calls '${called}', which selects the app of the ${stage} stage directly, and '${nameOf(policy)}' does not allow connections from '${caller.service}'`,
              fix: `allow it: in a program with canary.allowFrom(NetworkPeer.namespace('${caller.namespace}')), in YAML with a rule of the NetworkPolicy`,
            };
          }
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-22',
    severity: Severity.WARNING,
    condition: 'a builtin metric queries what the app itself measures, and the isolation allows no connections from Prometheus',
    effect: 'with a network plugin that enforces NetworkPolicies Prometheus cannot scrape the app, the metric has no values, and Flagger rolls the canary back',
    fix: 'allow Prometheus to connect to the port of the metrics: in a program with canary.allowFrom(NetworkPeer.namespace(\'monitoring\', { ports: [9797] })), in YAML with a rule of the NetworkPolicy',
    source: SOURCE,
    *find(canary) {
      const metric = asksTheApp(canary);
      const closed = metric && isolationsOf(canary).find(({ policy }) => letsInOneCaller(policy));
      if (closed) {
        const what = `the builtin metric '${metric.metric.name}' queries what the app itself measures, and '${nameOf(closed.policy)}' allows connections from the backend only`;
        yield { path: [...metric.path, 'name'], what };
      }
    },
  }),
];

/** The NetworkPolicy of a stage. */
interface StageIsolation {
  readonly stage: StageName;
  readonly policy: Manifest;
}

function isolationsOf(canary: CanaryView): StageIsolation[] {
  if (boundStages(canary).length === 0) { return []; }
  return (['primary', 'canary'] as const).flatMap(stage => {
    const policy = canary.context.index.find('networking.k8s.io', 'NetworkPolicy', canary.namespace, isolationNameOf(canary.apexName, stage));
    return policy ? [{ stage, policy }] : [];
  });
}

function letsInOneCaller({ spec }: Manifest): boolean {
  const rules = listOf(mapOf(spec).ingress);
  return rules.length === 1 && listOf(mapOf(rules[0]).from).length > 0;
}

/** The labels of the app's pods in a stage, if they are known. */
function podLabelsOfStage({ target, selectorLabel: label }: CanaryView, stage: StageName): { [key: string]: Manifest } | undefined {
  return label && isWorkload(target) ? { ...podLabelsOf(target), [label.key]: stageValue(label.value, stage) } : undefined;
}

/** The NetworkPolicies that let in everybody, or every pod of the namespace, and may select pods with these labels. */
function openPolicies({ namespace, context }: CanaryView, labels: { [key: string]: Manifest }): Manifest[] {
  const open = context.index.once(openPoliciesByLabel);
  return ['', ...Object.entries(labels).map(labelKey)].flatMap(key => open.get(`${namespace}/${key}`) ?? []);
}

/** By the first label that they select by, if they do by one. */
function openPoliciesByLabel(index: ManifestIndex): Map<string, Manifest[]> {
  const open = new Map<string, Manifest[]>();
  for (const policy of index.listAll('networking.k8s.io', 'NetworkPolicy')) {
    const { ingress, podSelector } = mapOf(policy?.spec);
    const [first] = Object.entries(mapOf(mapOf(podSelector).matchLabels));
    if (listOf(ingress).some(letsInEverybody)) { append(open, `${namespaceOf(policy)}/${first ? labelKey(first) : ''}`, policy); }
  }
  return open;
}

function labelKey([key, value]: [string, unknown]): string {
  return `${key}=${textOf(value)}`;
}

/** A rule for some ports alone is there for something else, mostly. */
function letsInEverybody(rule: unknown): boolean {
  const { from, ports } = mapOf(rule);
  return isMap(rule) && listOf(ports).length === 0 && (listOf(from).length === 0 || listOf(from).some(peer => isEverybody(mapOf(peer))));
}

function isEverybody({ podSelector, namespaceSelector, ipBlock }: { [key: string]: Manifest }): boolean {
  if (ipBlock) { return /\/0$/.test(String(mapOf(ipBlock).cidr)) && listOf(mapOf(ipBlock).except).length === 0; }
  const selectors = [podSelector, namespaceSelector].filter(selector => selector !== undefined);
  return selectors.length > 0 && selectors.every(selectsAll);
}

function selectsAll(selector: unknown): boolean {
  return isMap(selector) && Object.values(selector).every(part => Object.keys(part ?? {}).length === 0);
}

/** The Services that lead straight to the app of a stage: Flagger's own too, where the stage has no backend. */
function servicesOfApp(canary: CanaryView, stage: StageName): string[] {
  const services = appServices(canary, stage);
  const withoutBackend = boundStages(canary).filter(({ service, backend }) => isOfStage(service, stage) && services.includes(backend.name));
  return [...services, ...withoutBackend.map(({ service }) => service === 'apex' ? canary.apexName : stageServiceOf(canary.apexName, service))];
}

function isOfStage(service: BoundStage['service'], stage: StageName): boolean {
  return service === stage || service === 'apex' && stage === 'primary';
}

/** Who connects when a hook is called: the load tester, by the Service that is its address. */
interface Caller {
  readonly namespace: string;
  readonly service: string;
  readonly calls: CalledServices;
}

function callerOf({ url, metadata }: { [key: string]: Manifest }, canary: CanaryView): Caller | undefined {
  const [address] = calledServices([{ text: String(url) }], '').called;
  const [namespace, service] = (address ?? '').split('/');
  const texts = Object.values(mapOf(metadata)).filter(text => typeof text === 'string').map(text => ({ text }));
  return namespace ? { namespace, service, calls: calledServices(texts, canary.namespace) } : undefined;
}

function letsIn(policy: Manifest, caller: Caller, { namespace, context: { index } }: CanaryView): boolean {
  const labels = index.find('', 'Service', caller.namespace, caller.service)?.spec?.selector;
  return listOf(mapOf(policy.spec).ingress).some(rule => listOf(mapOf(rule).from).length === 0 || listOf(mapOf(rule).from).map(mapOf).some(peer => {
    if (peer.ipBlock) { return true; }
    const rightNamespace = isMap(peer.namespaceSelector)
      ? mayBeSelected(peer.namespaceSelector, caller.namespace, index)
      : caller.namespace === namespace;
    return rightNamespace && (!isMap(peer.podSelector) || !isMap(labels) || selectorMatches(peer.podSelector, labels));
  }));
}
