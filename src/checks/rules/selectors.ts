import { isWorkload } from './target';
import { CanaryView } from '../../flagger/canary-view';
import { serviceNamesOf, stageValue } from '../../flagger/stage-names';
import { Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';
import { isMadeByFlagger, podLabelsOf } from '../../manifests/workload';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

/** The kinds that select pods by their labels, and where. */
const SELECTORS: { readonly group: string; readonly kind: string; readonly labels: (spec: { [key: string]: Manifest }) => unknown }[] = [
  { group: '', kind: 'Service', labels: spec => spec.selector },
  { group: 'policy', kind: 'PodDisruptionBudget', labels: spec => mapOf(spec.selector).matchLabels },
  { group: 'networking.k8s.io', kind: 'NetworkPolicy', labels: spec => mapOf(spec.podSelector).matchLabels },
];

const SOURCE = flagger('pkg/canary/deployment_controller.go');

/** So many are told of one Canary: where all objects of a namespace have one label, all would be. */
const MOST_TOLD = 10;

/** Objects that select the pods of the target, and so miss those of the primary, whose label is another. */
export const SELECTORS_RULES: Rule[] = [
  canaryRule({
    id: 'SVC-17',
    severity: Severity.WARNING,
    condition: 'a Service selects the pods of the target by the label that Flagger changes for the primary',
    effect: 'it selects only the pods of the canary, of which there are none between rollouts: its clients get no answer',
    fix: 'append -primary to the value of that label in the selector, or let the clients call the Services that Flagger creates',
    source: SOURCE,
    *find(canary) { yield* selectingOnlyTheCanary(canary, 'Service'); },
  }),
  canaryRule({
    id: 'TGT-33',
    severity: Severity.WARNING,
    condition: 'a PodDisruptionBudget selects the pods of the target by the label that Flagger changes for the primary',
    effect: 'it does not protect the pods of the primary, which serve the traffic',
    fix: 'add one for the primary, with -primary appended to the value of that label',
    source: SOURCE,
    *find(canary) { yield* selectingOnlyTheCanary(canary, 'PodDisruptionBudget'); },
  }),
  canaryRule({
    id: 'TGT-34',
    severity: Severity.WARNING,
    condition: 'a NetworkPolicy selects the pods of the target by the label that Flagger changes for the primary',
    effect: 'it does not apply to the pods of the primary, which serve the traffic',
    fix: 'add one for the primary too, with -primary appended to the value of that label',
    source: SOURCE,
    *find(canary) { yield* selectingOnlyTheCanary(canary, 'NetworkPolicy'); },
  }),
];

function* selectingOnlyTheCanary(canary: CanaryView, kind: string) {
  const { selectorLabel: label, target, apexName, context } = canary;
  if (!label || !isWorkload(target)) { return; }
  const selecting = (value: string) => context.index.once(objectsBySelector).get(`${kind}/${canary.namespace}/${label.key}=${value}`) ?? [];
  const isTheirs = (object: Manifest) => kind !== 'Service' || !isFlaggersService(object, apexName);
  // Whoever selects the primary as well, or names the canary, has the stages in mind.
  if (selecting(stageValue(label.value, 'primary')).some(isTheirs)) { return; }
  let told = 0;
  for (const object of selecting(label.value)) {
    if (isTheirs(object) && !nameOf(object).includes('canary') && selectsPodsOf(target, object)) {
      yield {
        path: ['spec', 'targetRef', 'name'],
        what: `${kind} '${nameOf(object)}' selects by ${label.key}=${label.value}, and the pods of the primary have ${label.key}=${stageValue(label.value, 'primary')}`,
      };
      if (++told === MOST_TOLD) { return; }
    }
  }
}

function objectsBySelector(index: ManifestIndex): Map<string, Manifest[]> {
  const objects = new Map<string, Manifest[]>();
  for (const { group, kind, labels } of SELECTORS) {
    for (const object of index.listAll(group, kind)) {
      for (const [key, value] of Object.entries(mapOf(labels(mapOf(object.spec))))) {
        const at = `${kind}/${namespaceOf(object)}/${key}=${typeof value === 'string' ? value : ''}`;
        const list = objects.get(at);
        if (list) { list.push(object); } else { objects.set(at, [object]); }
      }
    }
  }
  return objects;
}

function isFlaggersService(service: Manifest, apex: string): boolean {
  return isMadeByFlagger(service) || serviceNamesOf(apex).includes(nameOf(service));
}

function selectsPodsOf(target: Manifest, object: Manifest): boolean {
  const { labels } = SELECTORS.find(({ kind }) => kind === object.kind)!;
  const pods = podLabelsOf(target);
  return Object.entries(mapOf(labels(mapOf(object.spec)))).every(([key, value]) => pods[key] === value);
}
