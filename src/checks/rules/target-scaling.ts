import { isWorkload } from './target';
import { CanaryView } from '../../flagger/canary-view';
import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';
import { formatPath, Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const TARGET: Path = ['spec', 'targetRef', 'name'];
const AUTOSCALER: Path = ['spec', 'autoscalerRef'];
const REPLICAS: Path = [...AUTOSCALER, 'primaryScalerReplicas'];

/** How many pods the target and the primary have, and when these count as ready. */
export const TARGET_SCALING_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-11',
    severity: Severity.WARNING,
    condition: 'the manifest of the target sets spec.replicas',
    effect: 'Flagger keeps the target at 0 replicas between rollouts, and every apply starts its pods again, without traffic',
    fix: 'remove spec.replicas, and set the number with an autoscaler, or once with kubectl scale',
    source: 'https://docs.flagger.app/faq',
    *find({ target, targetName }) {
      const replicas = target?.kind === 'Deployment' ? target.spec?.replicas : undefined;
      if (typeof replicas === 'number') { yield { path: TARGET, what: `the manifest of Deployment '${targetName}' sets ${replicas} replicas` }; }
    },
  }),
  canaryRule({
    id: 'TGT-19',
    severity: Severity.WARNING,
    condition: 'an autoscaler scales the target, and spec.autoscalerRef does not name it',
    effect: 'the primary has no autoscaler, and its number of replicas does not follow the load',
    fix: 'set spec.autoscalerRef to it, so that Flagger creates one for the primary',
    source: flagger('pkg/canary/hpa_reconciler.go'),
    *find({ spec, target, namespace, targetName, context }) {
      if (spec.autoscalerRef || !isWorkload(target)) { return; }
      const scaler = context.index.once(autoscalersByTarget).get(`${namespace}/${target.kind}/${targetName}`);
      if (!scaler) { return; }
      yield {
        path: ['spec', 'targetRef', 'name'],
        what: `${scaler.kind} '${nameOf(scaler)}' scales the target, and there is no spec.autoscalerRef`,
        ...scaler.kind === 'ScaledObject' ? { effect: 'Flagger does not pause it, so that it may start pods of the target between rollouts; and the primary has no autoscaler' } : {},
      };
    },
  }),
  canaryRule({
    id: 'TGT-20',
    severity: Severity.ERROR,
    condition: 'primaryScalerQueries has a query for a trigger that the ScaledObject does not have',
    effect: 'Flagger ignores it, and the primary is scaled by the query of the canary',
    fix: 'set the name of the trigger, and use it as the key in primaryScalerQueries',
    source: flagger('pkg/canary/scaled_object_reconciler.go'),
    *find(canary) {
      const scaledObject = scaledObjectOf(canary);
      if (!scaledObject) { return; }
      const names = triggersOf(scaledObject).map(trigger => trigger.name);
      for (const name of Object.keys(mapOf(autoscalerRefOf(canary).primaryScalerQueries))) {
        if (!names.includes(name)) {
          yield { path: [...AUTOSCALER, 'primaryScalerQueries', name], what: `ScaledObject '${nameOf(scaledObject)}' has no trigger named '${name}'` };
        }
      }
    },
  }),
  canaryRule({
    id: 'TGT-21',
    severity: Severity.WARNING,
    condition: 'the query of a trigger is the same for the canary and the primary',
    effect: 'the primary is scaled by the load of the canary, which has none between rollouts',
    fix: 'set the name of the trigger, and add the query for the primary to primaryScalerQueries',
    source: flagger('pkg/canary/scaled_object_reconciler.go'),
    *find(canary) {
      const scaledObject = scaledObjectOf(canary);
      if (!scaledObject || canary.targetName === '') { return; }
      const { primaryScalerQueries: queries } = autoscalerRefOf(canary);
      for (const [i, trigger] of triggersOf(scaledObject).entries()) {
        const query = mapOf(trigger.metadata).query;
        if (typeof query !== 'string') { continue; }
        const what = `the query of trigger ${trigger.name ? `'${trigger.name}'` : i + 1} of ScaledObject '${nameOf(scaledObject)}'`;
        // Without queries of its own the primary gets those of the target, with its own name put for that of the target.
        if (!isMap(queries)) {
          if (!query.includes(canary.targetName)) { yield { path: [...AUTOSCALER, 'name'], what: `${what} does not contain the name of the target, so that Flagger cannot change it for the primary` }; }
        } else if (typeof trigger.name !== 'string' || !Object.hasOwn(queries, trigger.name)) {
          yield { path: [...AUTOSCALER, 'primaryScalerQueries'], what: `primaryScalerQueries has no query for the primary that replaces ${what}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'TGT-22',
    severity: Severity.ERROR,
    condition: 'the autoscaler of the primary has more minReplicas than maxReplicas',
    effect: 'the API server rejects the autoscaler, and the Canary stays in Initializing',
    fix: 'set both in primaryScalerReplicas, with minReplicas at most maxReplicas',
    source: flagger('pkg/canary/hpa_reconciler.go'),
    *find(canary) {
      const { primaryScalerReplicas } = autoscalerRefOf(canary);
      if (!isMap(primaryScalerReplicas)) { return; }
      const { min, max } = replicasOf(autoscalerOf(canary));
      const { minReplicas = min, maxReplicas = max } = primaryScalerReplicas;
      if (minReplicas > maxReplicas) { yield { path: REPLICAS, what: `the autoscaler of the primary has minReplicas ${minReplicas} and maxReplicas ${maxReplicas}` }; }
    },
  }),
  canaryRule({
    id: 'TGT-23',
    severity: Severity.WARNING,
    condition: 'progressDeadlineSeconds differs between the Canary and the target',
    effect: 'Flagger waits for the canary as long as the Canary says, and for the primary as long as the target says',
    fix: 'set both to the same value',
    source: flagger('pkg/canary/deployment_ready.go'),
    *find({ spec, target }) {
      const { progressDeadlineSeconds: ours } = spec;
      const theirs = target?.kind === 'Deployment' ? target.spec?.progressDeadlineSeconds : undefined;
      if (typeof ours === 'number' && typeof theirs === 'number' && ours !== theirs) {
        yield { path: ['spec', 'progressDeadlineSeconds'], what: `progressDeadlineSeconds is ${ours} in the Canary and ${theirs} in the target` };
      }
    },
  }),
  canaryRule({
    id: 'TGT-24',
    severity: Severity.ERROR,
    condition: 'a share of pods that must be ready is not from 0 to 100 percent',
    effect: 'Flagger waits forever for more pods than there are, and counts no failed checks',
    fix: 'set it to at most 100',
    source: flagger('pkg/canary/deployment_ready.go'),
    *find(canary) {
      for (const { path, threshold } of thresholdsOf(canary)) {
        if (threshold < 0) { yield { path, what: `a share of pods that must be ready is below 0, got ${threshold}`, effect: 'Flagger treats pods that are not ready as ready', fix: 'set it to 100' }; }
        // The share is rounded down, and so may pass for a few pods.
        const pods = certainReplicas(canary);
        if (Math.floor(pods * threshold / 100) > pods) { yield { path }; }
      }
    },
  }),
  canaryRule({
    id: 'TGT-25',
    severity: Severity.WARNING,
    condition: 'the share of pods that must be ready is less than one pod, and Flagger rounds it down to none',
    effect: 'Flagger does not wait until pods are ready: it sends traffic to pods that are not ready, and promotes them',
    fix: 'set it to 100, or run more pods',
    source: flagger('pkg/canary/deployment_ready.go'),
    *find(canary) {
      // The replicas that an autoscaler sets are not known.
      if (canary.target?.kind !== 'Deployment' || canary.spec.autoscalerRef) { return; }
      const pods = canary.target.spec?.replicas ?? 1;
      for (const { path, threshold } of thresholdsOf(canary)) {
        if (threshold > 0 && pods > 0 && Math.floor(pods * threshold / 100) === 0) { yield { path, what: `${threshold} % of ${pods} ${pods === 1 ? 'pod' : 'pods'} must be ready, which Flagger rounds down to none` }; }
      }
    },
  }),
  canaryRule({
    id: 'TGT-35',
    severity: Severity.WARNING,
    condition: 'the ScaledObject of the target has a field that Flagger does not know',
    effect: 'Flagger does not copy it into the ScaledObject of the primary',
    fix: 'remove the field, or configure the same in the triggers, which Flagger copies',
    source: flagger('pkg/apis/keda/v1alpha1/scaledobject.go'),
    *find(canary) {
      const scaledObject = scaledObjectOf(canary);
      for (const field of scaledObject ? fieldsUnknownToFlagger(scaledObject) : []) {
        yield { path: [...AUTOSCALER, 'name'], what: `${field} of ScaledObject '${nameOf(scaledObject)}' is a field that Flagger does not know` };
      }
    },
  }),
  canaryRule({
    id: 'TGT-36',
    severity: Severity.WARNING,
    condition: 'an autoscaler with the name of the autoscaler of the primary is among the manifests',
    effect: 'Flagger overwrites it with the settings of the autoscaler of the target, and each apply restores the other settings',
    fix: 'remove it, since Flagger creates it; set other replicas for the primary in autoscalerRef.primaryScalerReplicas, and other queries in primaryScalerQueries',
    source: flagger('pkg/canary/hpa_reconciler.go'),
    *find(canary) {
      const copy = canary.existing.find(({ role }) => role === 'copy of the autoscaler');
      if (copy) { yield { path: [...AUTOSCALER, 'name'], what: `${copy.kind} '${copy.name}' is among the manifests, and Flagger creates it from '${canary.names.autoscaler!.name}'` }; }
    },
  }),
];

/** The fields of a ScaledObject that Flagger has in its types: an object for those that have fields of their own, `true` for those that are copied whole. */
type KnownFields = { readonly [field: string]: true | KnownFields };

const KNOWN_FIELDS: KnownFields = {
  scaleTargetRef: { name: true, apiVersion: true, kind: true, envSourceContainerName: true },
  pollingInterval: true,
  cooldownPeriod: true,
  idleReplicaCount: true,
  minReplicaCount: true,
  maxReplicaCount: true,
  advanced: {
    restoreToOriginalReplicaCount: true,
    horizontalPodAutoscalerConfig: { name: true, behavior: true },
  },
  triggers: { type: true, name: true, metadata: true, authenticationRef: { name: true, kind: true }, metricType: true },
  fallback: { failureThreshold: true, replicas: true },
};

function fieldsUnknownToFlagger(scaledObject: Manifest): string[] {
  return [...new Set(unknownFields(mapOf(scaledObject).spec, KNOWN_FIELDS, []))];
}

function unknownFields(value: unknown, known: KnownFields, path: Path): string[] {
  if (Array.isArray(value)) { return value.flatMap(item => unknownFields(item, known, path)); }
  return Object.entries(mapOf(value)).flatMap(([field, inner]) => {
    const at = [...path, field];
    const fields = Object.hasOwn(known, field) ? known[field] : undefined;
    if (fields === undefined) { return [formatPath(at)]; }
    return fields === true ? [] : unknownFields(inner, fields, at);
  });
}

function autoscalerRefOf(canary: CanaryView): { [key: string]: Manifest } {
  return mapOf(canary.spec.autoscalerRef);
}

const GROUPS: { [kind: string]: string } = { HorizontalPodAutoscaler: 'autoscaling', ScaledObject: 'keda.sh' };

/** The autoscaler that the Canary names, if it is among the manifests. */
function autoscalerOf(canary: CanaryView): Manifest | undefined {
  const { kind, name } = autoscalerRefOf(canary);
  const group = typeof kind === 'string' && Object.hasOwn(GROUPS, kind) ? GROUPS[kind] : undefined;
  return group && typeof name === 'string' ? canary.context.index.find(group, kind, canary.namespace, name) : undefined;
}

function scaledObjectOf(canary: CanaryView): Manifest | undefined {
  const scaler = autoscalerOf(canary);
  return scaler?.kind === 'ScaledObject' ? scaler : undefined;
}

function triggersOf(scaledObject: Manifest): Manifest[] {
  return listOf(mapOf(scaledObject.spec).triggers).map(mapOf);
}

function replicasOf(scaler: Manifest): { readonly min?: number; readonly max?: number } {
  const { minReplicas, maxReplicas, minReplicaCount, maxReplicaCount } = mapOf(scaler?.spec);
  if (scaler === undefined) { return {}; }
  return scaler.kind === 'ScaledObject' ? { min: minReplicaCount ?? 0, max: maxReplicaCount ?? 100 } : { min: minReplicas ?? 1, max: maxReplicas };
}

/** The autoscalers by what they scale. */
function autoscalersByTarget(index: ManifestIndex): Map<string, Manifest> {
  const byTarget = new Map<string, Manifest>();
  for (const scaler of Object.entries(GROUPS).flatMap(([kind, group]) => index.listAll(group, kind))) {
    const { kind = 'Deployment', name } = mapOf(mapOf(scaler.spec).scaleTargetRef);
    if (typeof kind === 'string' && typeof name === 'string') { byTarget.set(`${namespaceOf(scaler)}/${kind}/${name}`, scaler); }
  }
  return byTarget;
}

/** The shares of ready pods that Flagger waits for. A Service as target is always ready. */
function thresholdsOf({ analysis, targetRef }: CanaryView): { readonly path: Path; readonly threshold: number }[] {
  return targetRef.kind === 'Service' ? [] : ['primaryReadyThreshold', 'canaryReadyThreshold']
    .filter(key => typeof analysis[key] === 'number')
    .map(key => ({ path: ['spec', 'analysis', key], threshold: analysis[key] }));
}

/** As many pods as there are at least. */
function certainReplicas({ target, spec }: CanaryView): number {
  const replicas = target?.kind === 'Deployment' && !spec.autoscalerRef ? target.spec?.replicas : undefined;
  return typeof replicas === 'number' ? Math.max(1, replicas) : 1;
}
