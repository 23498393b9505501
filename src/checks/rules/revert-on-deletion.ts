import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';
import { isWorkload } from './target';

/** What a Canary with revertOnDeletion leaves. */
export const REVERT_ON_DELETION_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-37',
    severity: Severity.WARNING,
    condition: 'revertOnDeletion is set, and the target is among the same manifests',
    effect: 'where both are deleted together (helm uninstall, kubectl delete -f, a pruned folder, the namespace), Flagger no longer finds the target: the Canary hangs in Terminating, and its namespace with it',
    fix: 'delete the Canary first and the rest once it is gone; or leave revertOnDeletion out',
    source: flagger('pkg/controller/finalizer.go'),
    *find({ spec, target, targetName }) {
      if (spec.revertOnDeletion === true && isWorkload(target)) {
        yield { path: ['spec', 'revertOnDeletion'], what: `revertOnDeletion is set, and ${target.kind} '${targetName}' is among the same manifests` };
      }
    },
  }),
];
