import { CanaryView } from '../../flagger/canary-view';
import { stageValue } from '../../flagger/stage-names';
import { Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { append, ManifestIndex } from '../../manifests/manifest-index';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';
import { isWorkload } from './target';

const TARGET: Path = ['spec', 'targetRef', 'name'];

/** Pods that come and go, and carry the label by which Flagger tells the pods of the target. */
export const JOB_PODS_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-39',
    severity: Severity.WARNING,
    condition: 'a Pod, or the pods of a Job or CronJob, have the label by which Flagger selects the pods of the target',
    effect: 'while these pods run, they are endpoints of Flagger\'s Services and get requests for the app; between rollouts they are the only endpoints of the canary\'s Service',
    fix: 'set another value of that label on these pods',
    source: flagger('pkg/router/kubernetes_default.go'),
    *find(canary) {
      const { selectorLabel: label, target } = canary;
      if (!label || !isWorkload(target)) { return; }
      for (const stage of ['canary', 'primary'] as const) {
        const value = stageValue(label.value, stage);
        const other = shortLivedPods(canary).find(pods => pods.labels[label.key] === value);
        if (other) {
          yield { path: TARGET, what: `the pods of ${other.object.kind} '${nameOf(other.object)}' have ${label.key}=${value}, by which the ${stage}'s Service selects` };
        }
      }
    },
  }),
];

interface ShortLivedPods {
  readonly object: Manifest;
  readonly labels: { [key: string]: Manifest };
}

/** Those of the namespace of a Canary. A Service that asks for a port by name leaves out pods without one, as those of a Job mostly are. */
function shortLivedPods({ namespace, service: { targetPort }, context: { index } }: CanaryView): ShortLivedPods[] {
  if (typeof targetPort === 'string' && !/^\d+$/.test(targetPort)) { return []; }
  return index.once(podsByNamespace).get(namespace) ?? [];
}

function podsByNamespace(index: ManifestIndex): Map<string, ShortLivedPods[]> {
  const found = new Map<string, ShortLivedPods[]>();
  const add = (object: Manifest, metadata: unknown) => {
    const namespace = namespaceOf(object);
    append(found, namespace, { object, labels: mapOf(mapOf(metadata).labels) });
  };
  for (const job of index.listAll('batch', 'Job')) { add(job, job?.spec?.template?.metadata); }
  for (const cronJob of index.listAll('batch', 'CronJob')) { add(cronJob, cronJob?.spec?.jobTemplate?.spec?.template?.metadata); }
  // A pod that something owns is part of that.
  for (const pod of index.listAll('', 'Pod')) { if (!pod?.metadata?.ownerReferences) { add(pod, pod?.metadata); } }
  return found;
}
