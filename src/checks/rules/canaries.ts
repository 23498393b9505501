import { CanaryView } from '../../flagger/canary-view';
import { ClaimKind, Conflict, conflictsAmong } from '../../flagger/claims';
import { namesOf } from '../../flagger/generated-objects';
import { Manifest, nameOf } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const TARGET: Path = ['spec', 'targetRef', 'name'];

/** Canaries that get in each other's way. */
export const CANARIES_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-16',
    severity: Severity.ERROR,
    condition: 'another Canary has a target of the same name',
    effect: 'both Canaries scale, copy and promote the same workload, and undo each other\'s changes; Flagger only logs it',
    fix: 'use one Canary for each target',
    source: flagger('pkg/controller/scheduler.go'),
    *find(canary) {
      for (const { kind, what, claimants } of conflictsOf(canary)) {
        const other = kind === 'target' ? claimants.find(c => nameOf(c) !== canary.name) : undefined;
        if (other) { yield { path: TARGET, what: `Canary '${nameOf(other)}' has the same target ${what}` }; }
      }
    },
  }),
  canaryRule({
    id: 'TGT-17',
    severity: Severity.ERROR,
    condition: 'Flagger writes to the same Service or HTTPRoute for another Canary',
    effect: 'Flagger overwrites it again and again for each of the two, without a warning: traffic alternates between two apps',
    fix: 'give one of them another spec.service.name',
    source: flagger('pkg/router/kubernetes_default.go'),
    *find(canary) {
      for (const { kind, what, claimants } of conflictsOf(canary)) {
        // Two with one target are TGT-16.
        const other = kind === 'target' ? undefined : claimants.find(c => nameOf(c) !== canary.name && namesOf(c).targetName !== canary.targetName);
        if (other) {
          yield { path: canary.service.name ? ['spec', 'service', 'name'] : TARGET, what: `Canary '${nameOf(other)}' has the same ${what}` };
          return;
        }
      }
    },
  }),
];

/** What these rules are about. Of an object that is among the manifests, and of which Flagger makes one too, others tell. */
const KINDS: readonly ClaimKind[] = ['target', 'apex', 'primary', 'canary', 'route'];

function conflictsOf({ manifest, context }: CanaryView): readonly Conflict<Manifest>[] {
  return context.index.once(conflictsOfAll).get(manifest) ?? [];
}

function conflictsOfAll(index: ManifestIndex): ReadonlyMap<Manifest, readonly Conflict<Manifest>[]> {
  return conflictsAmong(new Map(index.listAll('flagger.app', 'Canary').map(canary => [canary, namesOf(canary)])), KINDS);
}
