import { isWorkload } from './target';
import { CanaryView } from '../../flagger/canary-view';
import { copyNameOf } from '../../flagger/stage-names';
import { Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { ConfigRef, configRefsOf, isMadeByFlagger } from '../../manifests/workload';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const TARGET: Path = ['spec', 'targetRef', 'name'];

/** The types of Secrets that Flagger copies for the primary. */
const COPIED_TYPES = ['Opaque', 'kubernetes.io/basic-auth', 'kubernetes.io/ssh-auth', 'kubernetes.io/tls'];

/** The ConfigMaps and Secrets of the target, of which Flagger makes copies for the primary. */
export const TARGET_CONFIGS_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-13',
    severity: Severity.ERROR,
    condition: 'a ConfigMap of the target has binaryData',
    effect: 'the copy for the primary contains only data: the app that serves the traffic does not have those files',
    fix: 'put the files into a Secret, or add the annotation flagger.app/config-tracking: disabled to the ConfigMap, so that Flagger does not copy it',
    source: flagger('pkg/canary/config_tracker.go'),
    *find(canary) {
      for (const { ref, object } of configsOf(canary)) {
        const keys = ref.kind === 'ConfigMap' ? Object.keys(mapOf(object?.binaryData)) : [];
        if (keys.length > 0 && isCopied(ref, object)) { yield { path: TARGET, what: `ConfigMap '${ref.name}' of the target has binaryData (${keys.join(', ')})` }; }
      }
    },
  }),
  canaryRule({
    id: 'TGT-14',
    severity: Severity.WARNING,
    condition: 'the target uses a Secret of a type that Flagger does not copy',
    effect: 'the primary uses the same Secret: a change of it starts no rollout, and affects the primary without an analysis',
    fix: 'use a Secret of type Opaque if a change of it should start a rollout',
    source: flagger('pkg/canary/config_tracker.go'),
    *find(canary) {
      for (const { ref, object } of configsOf(canary)) {
        if (ref.kind === 'Secret' && object && !hasCopiedType(object)) {
          yield { path: TARGET, what: `Secret '${ref.name}' of the target has the type ${object.type}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'TGT-15',
    severity: Severity.ERROR,
    condition: 'Flagger copies a ConfigMap or Secret of the target, and the name of the copy is already used or too long',
    effect: 'Flagger overwrites the object of that name and makes the Canary its owner: it is deleted together with the Canary',
    fix: 'rename the ConfigMap or Secret',
    source: flagger('pkg/canary/config_tracker.go'),
    *find(canary) {
      for (const { ref, object } of configsOf(canary)) {
        const copy = copyNameOf(ref.name);
        // An optional one that is not there is not copied.
        if (!isCopied(ref, object) || (ref.optional && !object)) { continue; }
        const taken = canary.context.index.find('', ref.kind, canary.namespace, copy);
        if (taken && !isMadeByFlagger(taken)) { yield { path: TARGET, what: `Flagger copies ${ref.kind} '${ref.name}' of the target to '${copy}', which is among the manifests` }; }
        if (copy.length > 253) {
          yield { path: TARGET, what: `the name '${copy}' of the copy of a ${ref.kind} has more than 253 characters`, effect: 'the API server rejects the copy, and Flagger creates no primary' };
        }
      }
    },
  }),
];

interface Config {
  readonly ref: ConfigRef;
  /** The object, if it is among the manifests. */
  readonly object?: Manifest;
}

function configsOf(canary: CanaryView): Config[] {
  const { target, namespace, context: { index } } = canary;
  return isWorkload(target) ? configRefsOf(target).map(ref => ({ ref, object: index.find('', ref.kind, namespace, ref.name) })) : [];
}

/** Whether Flagger makes a copy. Of an object that is not among the manifests, one is made. */
function isCopied(ref: ConfigRef, object: Manifest | undefined): boolean {
  const tracking = mapOf(object?.metadata?.annotations)['flagger.app/config-tracking'];
  const optsOut = typeof tracking === 'string' && tracking.startsWith('disable');
  return !optsOut && (ref.kind === 'ConfigMap' || !object || hasCopiedType(object));
}

function hasCopiedType(secret: Manifest): boolean {
  return !secret.type || COPIED_TYPES.includes(secret.type);
}
