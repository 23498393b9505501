import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';
import { isWorkload } from './target';

/** What a Canary with revertOnDeletion leaves. */
export const REVERT_ON_DELETION_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-37',
    severity: Severity.WARNING,
    condition: 'revertOnDeletion is set, and the target is among the same manifests',
    effect: 'if both are deleted together (by helm uninstall, kubectl delete -f, pruning or with the namespace), Flagger cannot find the target: the Canary and its namespace hang in Terminating',
    fix: 'delete the Canary first, and the rest when it no longer exists; or remove revertOnDeletion',
    source: flagger('pkg/controller/finalizer.go'),
    *find({ spec, target, targetName }) {
      if (spec.revertOnDeletion === true && isWorkload(target)) {
        yield { path: ['spec', 'revertOnDeletion'], what: `revertOnDeletion is set, and ${target.kind} '${targetName}' is among the same manifests` };
      }
    },
  }),
];
