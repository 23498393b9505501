import { stageValue } from '../../flagger/stage-names';
import { isMap, listOf, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { selectorMatches } from '../../manifests/selector';
import { podLabelsOf, podSpecOf } from '../../manifests/workload';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const TARGET: Path = ['spec', 'targetRef', 'name'];
const SOURCE = flagger('pkg/canary/deployment_controller.go');

/** On which nodes the pods of the target may run, where that depends on their labels. */
export const SCHEDULING_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-06',
    severity: Severity.WARNING,
    condition: 'an anti-affinity or topology spread of the target uses the label of its pods, with a value that is not the name of the Deployment',
    effect: 'Flagger does not change this term for the primary: it separates the pods of the primary from those of the canary, but not from each other',
    fix: 'set the label to the name of the Deployment',
    source: SOURCE,
    *find({ target, targetName, selectorLabel: label }) {
      if (!label || target?.kind !== 'Deployment' || label.value === targetName) { return; }
      const { topologySpreadConstraints, affinity } = podSpecOf(target);
      const constraints = listOf(topologySpreadConstraints).map(constraint => mapOf(constraint).labelSelector);
      const spread = [...constraints, ...termsOf(mapOf(affinity).podAntiAffinity)];
      if (spread.some(selector => selects(selector, label.key, label.value))) {
        yield { path: TARGET, what: `Deployment '${targetName}' spreads its pods by the label ${label.key}=${label.value}` };
      }
    },
  }),
  canaryRule({
    id: 'TGT-07',
    severity: Severity.WARNING,
    condition: 'a podAffinity of the target selects the label of its own pods',
    effect: 'Flagger does not change this term for the primary: the pods of the primary look for a pod of the canary, and if the term is required, they cannot be scheduled between rollouts',
    fix: 'remove the term, or use a label that Flagger does not change',
    source: SOURCE,
    *find({ target, targetName, selectorLabel: label }) {
      if (!label || target?.kind !== 'Deployment') { return; }
      if (termsOf(mapOf(podSpecOf(target).affinity).podAffinity).some(selector => selects(selector, label.key, label.value))) {
        yield { path: TARGET, what: `pods of Deployment '${targetName}' have a podAffinity to ${label.key}=${label.value}` };
      }
    },
  }),
  canaryRule({
    id: 'TGT-38',
    severity: Severity.WARNING,
    condition: 'a required podAntiAffinity does not let pods of the target and pods of the primary run on the same node',
    effect: 'a rollout needs both: when each node has a pod of one of them, the pods of the other cannot be scheduled, and the rollout waits until its deadline',
    fix: 'in the term select the label that Flagger changes for the primary, with the name of the Deployment as its value; or make the term a preferred one',
    source: SOURCE,
    *find(canary) {
      const { target, targetName, selectorLabel: label } = canary;
      if (!label || target?.kind !== 'Deployment') { return; }
      const own = podLabelsOf(target);
      const primarys = { ...own, [label.key]: stageValue(label.value, 'primary') };
      const { podAntiAffinity } = mapOf(podSpecOf(target).affinity);
      for (const term of listOf(mapOf(podAntiAffinity).requiredDuringSchedulingIgnoredDuringExecution).map(mapOf)) {
        // Flagger writes the term anew for the primary where the value is the name of the Deployment; what the target's own pods exclude is left.
        const { labelSelector: selector } = term;
        if (isMap(selector) && !elsewhere(term, canary.namespace) && selectorMatches(selector, own) && selectorMatches(selector, primarys)) {
          yield { path: TARGET, what: `a required podAntiAffinity of Deployment '${targetName}' (${describe(selector)}) selects the pods of the primary too` };
        }
      }
    },
  }),
];

/** Whether a term is about pods of other namespaces. */
function elsewhere({ namespaces, namespaceSelector }: { [key: string]: Manifest }, own: string): boolean {
  return namespaceSelector === undefined && listOf(namespaces).length > 0 && !listOf(namespaces).includes(own);
}

/** `app=web, tier`, for messages. */
function describe(selector: Manifest): string {
  const { matchLabels, matchExpressions } = mapOf(selector);
  return [...Object.entries(mapOf(matchLabels)).map(([key, value]) => `${key}=${String(value)}`), ...listOf(matchExpressions).map(e => String(mapOf(e).key))].join(', ') || 'all pods';
}

/** The label selectors of the terms of an affinity, wished for or required. */
function termsOf(affinity: unknown): Manifest[] {
  const { preferredDuringSchedulingIgnoredDuringExecution: wished, requiredDuringSchedulingIgnoredDuringExecution: required } = mapOf(affinity);
  return [...listOf(wished).map(term => mapOf(term).podAffinityTerm), ...listOf(required)].map(term => mapOf(term).labelSelector);
}

function selects(selector: unknown, key: string, value: string): boolean {
  const { matchLabels, matchExpressions } = mapOf(selector);
  return mapOf(matchLabels)[key] === value
    || listOf(matchExpressions).map(mapOf).some(e => e.key === key && e.operator === 'In' && listOf(e.values).includes(value));
}
