import { CanaryView } from '../../flagger/canary-view';
import { WORKLOADS } from '../../flagger/generated-objects';
import { canariesOfTarget } from '../../flagger/service-view';
import { STAGE_BACKEND_LABEL } from '../../flagger/stage-metadata';
import { copyNameOf, PRIMARY_SUFFIX, stageValue } from '../../flagger/stage-names';
import { isMap, Manifest, mapOf, namespaceOf, nameOf } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';
import { Path } from '../../manifests/path';
import { exposesPortName, isMadeByFlagger } from '../../manifests/workload';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const TARGET: Path = ['spec', 'targetRef', 'name'];

/** The apiVersion of Knative's Services, which are another kind of target. */
export const KNATIVE = 'serving.knative.dev/v1';

/** What follows the names and label values that Flagger derives. Kubernetes allows 63 characters for both. */
const LONGEST_BASE = 63 - PRIMARY_SUFFIX.length;

/** Which workload is rolled out, and how Flagger tells its pods from others. */
export const TARGET_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-01',
    severity: Severity.WARNING,
    condition: 'the manifests have no target of this name with this kind in the namespace of the Canary, but one with another kind or in another namespace',
    effect: 'Flagger looks only for this kind in the namespace of the Canary: it reports a query error on every reconciliation, and creates nothing',
    fix: 'create the Canary in the namespace of its target',
    source: flagger('pkg/canary/deployment_controller.go'),
    *find(canary) {
      const { kind } = canary.targetRef;
      if (canary.targetName === '' || !WORKLOADS.includes(kind) || canary.target) { return; }
      const { index } = canary.context;
      const other = [...WORKLOADS, 'StatefulSet'].find(k => index.find('apps', k, canary.namespace, canary.targetName));
      if (other) {
        yield {
          path: ['spec', 'targetRef', 'kind'],
          what: `the target is ${kind} '${canary.targetName}', and among the manifests only ${other} '${canary.targetName}' has that name`,
          fix: other === 'StatefulSet' ? 'use a Deployment or a DaemonSet: Flagger does not roll out StatefulSets' : `set targetRef.kind to ${other}`,
        };
        return;
      }
      const elsewhere = (index.once(workloadsByName).get(`${String(kind)}/${canary.targetName}`) ?? []).find(workload => isUntended(workload, canary));
      if (elsewhere) {
        yield { path: TARGET, what: `the target ${kind} '${canary.targetName}' is in namespace '${namespaceOf(elsewhere)}', the Canary in '${canary.namespace}'` };
      }
    },
  }),
  canaryRule({
    id: 'TGT-02',
    severity: Severity.ERROR,
    condition: 'the selector of the target has none of the labels that Flagger uses',
    effect: 'Flagger reports an error on every reconciliation, and creates nothing',
    fix: 'add the label app to spec.selector.matchLabels and to the pods of the target (the selector is immutable: delete the target and create it again), or add its label to Flagger\'s flag -selector-labels',
    source: flagger('pkg/canary/deployment_controller.go'),
    *find(canary) {
      const { target, context } = canary;
      if (!isWorkload(target) || !isMap(target.spec?.selector) || canary.selectorLabel) { return; }
      const labels = Object.keys(mapOf(target.spec.selector.matchLabels));
      yield {
        path: TARGET,
        what: `the ${target.kind} '${canary.targetName}' selects its pods by ${labels.length > 0 ? labels.join(', ') : 'no matchLabels'}, and Flagger uses ${context.settings.selectorLabels.join(', ')}`,
      };
    },
  }),
  canaryRule({
    id: 'TGT-03',
    severity: Severity.WARNING,
    condition: 'the selector of the target has several of the labels that Flagger uses, and the first of them does not have the name of the target as its value',
    effect: 'Flagger\'s Services and the primary select by the first label only: pods of other workloads with that label get traffic too',
    fix: 'set the first label to a value that only this target has, or name the other label first in Flagger\'s flag -selector-labels',
    source: flagger('pkg/canary/deployment_controller.go'),
    *find(canary) {
      const { selectorLabel: label, target, context, targetName } = canary;
      if (!label || !isWorkload(target) || label.value === targetName) { return; }
      const labels = mapOf(target.spec?.selector?.matchLabels);
      const own = context.settings.selectorLabels.find(key => labels[key] === targetName);
      if (own) { yield { path: TARGET, what: `Flagger selects the pods of '${targetName}' by ${label.key}=${label.value}, and not by ${own}=${targetName}` }; }
    },
  }),
  canaryRule({
    id: 'TGT-04',
    severity: Severity.ERROR,
    condition: 'a name is too long with -primary appended, or is not a valid name of a Service',
    effect: 'the API server rejects the objects that Flagger writes: the Canary stays in Initializing',
    fix: `choose a name of at most ${LONGEST_BASE} lower case letters, digits and '-'`,
    source: flagger('pkg/router/kubernetes_default.go'),
    *find({ targetRef, service, apexName, selectorLabel }) {
      if (targetRef.apiVersion === KNATIVE) { return; }
      const ofService = targetRef.kind === 'Service';
      const name = ofService ? targetRef.name : apexName;
      // Flagger makes no Services named after service.name for a Service as target.
      const path = ofService || !service.name ? TARGET : ['spec', 'service', 'name'];
      if (typeof name === 'string' && name !== '') {
        if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)) { yield { path, what: `'${name}' is not a valid name of a Service` }; }
        if (name.length > LONGEST_BASE) { yield { path, what: `'${name}' has ${name.length} characters, and '${copyNameOf(name)}' more than 63` }; }
      }
      if (selectorLabel && selectorLabel.value.length > LONGEST_BASE) {
        yield {
          path: TARGET,
          what: `the value of the label ${selectorLabel.key} of the target has ${selectorLabel.value.length} characters, and with -primary more than 63`,
          fix: `set the label to a value of at most ${LONGEST_BASE} characters`,
        };
      }
    },
  }),
  canaryRule({
    id: 'TGT-05',
    severity: Severity.ERROR,
    condition: 'the pods of another workload have the label by which Flagger selects the pods of the target',
    effect: 'these pods become endpoints of Flagger\'s Services, and get requests for the app',
    fix: 'set a different value of that label on the pods of each workload',
    source: flagger('pkg/router/kubernetes_default.go'),
    *find(canary) {
      const { selectorLabel: label } = canary;
      if (!label || !isWorkload(canary.target)) { return; }
      for (const stage of ['canary', 'primary'] as const) {
        const value = stageValue(label.value, stage);
        const other = canary.context.index.workloadsWithPodLabel(canary.namespace, label.key, value)
          .find(workload => takesTrafficOf(canary, workload));
        if (other) {
          yield { path: TARGET, what: `the pods of ${other.kind} '${nameOf(other)}' have ${label.key}=${value}, by which the ${stage}'s Service selects` };
        }
      }
    },
  }),
  canaryRule({
    id: 'TGT-08',
    severity: Severity.ERROR,
    condition: 'the target is a DaemonSet with the update strategy OnDelete',
    effect: 'Flagger reports an error on every reconciliation, and creates no primary',
    fix: 'set its updateStrategy to RollingUpdate',
    source: flagger('pkg/canary/daemonset_controller.go'),
    *find({ target, targetName }) {
      const type = target?.kind === 'DaemonSet' ? target.spec?.updateStrategy?.type : undefined;
      if (type === 'OnDelete') { yield { path: TARGET, what: `the DaemonSet '${targetName}' has the update strategy OnDelete` }; }
    },
  }),
  canaryRule({
    id: 'TGT-29',
    severity: Severity.WARNING,
    condition: 'targetRef.apiVersion does not fit targetRef.kind',
    effect: 'Flagger ignores it and uses apps/v1 or v1; other tools that follow the reference find nothing',
    fix: 'set it to apps/v1 for a Deployment or DaemonSet, and to v1 for a Service',
    source: flagger('pkg/canary/factory.go'),
    *find({ targetRef: { apiVersion, kind } }) {
      const right = WORKLOADS.includes(kind) ? ['apps/v1'] : kind === 'Service' ? ['v1', KNATIVE] : undefined;
      if (typeof apiVersion === 'string' && right && !right.includes(apiVersion)) { yield { path: ['spec', 'targetRef', 'apiVersion'] }; }
    },
  }),
  canaryRule({
    id: 'TGT-32',
    severity: Severity.WARNING,
    condition: 'a workload with the name of the primary is among the manifests',
    effect: 'Flagger uses it as its primary: each promotion overwrites its pod template with that of the target, and each apply restores the old one',
    fix: 'remove it, since Flagger creates the primary, or rename it',
    source: flagger('pkg/canary/deployment_controller.go'),
    *find(canary) {
      const copy = canary.existing.find(({ role }) => role === 'copy of the target');
      if (copy) { yield { path: TARGET, what: `${copy.kind} '${copy.name}' is among the manifests` }; }
    },
  }),
];

/** Whether the target is there, and a workload. */
export function isWorkload(target: Manifest | undefined): target is Manifest {
  return target !== undefined && WORKLOADS.includes(target.kind);
}

/** Deployments and DaemonSets by kind and name, in whatever namespace. */
function workloadsByName(index: ManifestIndex): Map<string, Manifest[]> {
  const byName = new Map<string, Manifest[]>();
  for (const workload of WORKLOADS.flatMap(kind => index.listAll('apps', kind))) {
    const key = `${workload.kind}/${nameOf(workload)}`;
    const group = byName.get(key);
    if (group) { group.push(workload); } else { byName.set(key, [workload]); }
  }
  return byName;
}

/** Whether a workload of the target's name may be the one that was meant: it has no Canary of its own. Without a namespace nothing is known. */
function isUntended(workload: Manifest, canary: CanaryView): boolean {
  const namespace = namespaceOf(workload);
  return namespace !== '' && canary.namespace !== '' && !canary.context.index.once(canariesOfTarget).has(`${namespace}/${canary.targetName}`);
}

function takesTrafficOf(canary: CanaryView, workload: Manifest): boolean {
  const isOurs = workload === canary.target || nameOf(workload) === copyNameOf(canary.targetName) || isMadeByFlagger(workload);
  const { targetPort } = canary.service;
  // With a named port only pods that have it get traffic. Where the target has none, proxies stand in for it on purpose.
  const isLeftOut = typeof targetPort === 'string' && !/[^-a-z0-9]/.test(targetPort) && /[a-z]/.test(targetPort)
    && !(exposesPortName(workload, targetPort) && exposesPortName(canary.target, targetPort));
  return !isOurs && !isLeftOut && !(STAGE_BACKEND_LABEL in mapOf(workload.spec?.template?.metadata?.labels));
}
