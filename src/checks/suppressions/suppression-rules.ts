import { IGNORE_ANNOTATION } from './annotation';
import { RuleDescription, Severity } from '../rule';

const SOURCE = 'cdk8s-flagger docs/how-to/check-manifests.md';

/** An entry that cannot be understood. */
export const BROKEN_SUPPRESSION: RuleDescription = {
  id: 'SUP-01',
  severity: Severity.WARNING,
  condition: `the annotation ${IGNORE_ANNOTATION} has an entry that is not the id of a rule, a colon and a reason`,
  effect: 'the entry suppresses nothing, and the finding is still reported',
  fix: 'write \'GW-14: the reason\', and separate several entries with semicolons or line breaks',
  source: SOURCE,
};

/** An entry for a rule that does not fire. Reported only where it is asked for. */
export const UNUSED_SUPPRESSION: RuleDescription = {
  id: 'SUP-02',
  severity: Severity.WARNING,
  condition: `the annotation ${IGNORE_ANNOTATION} has an entry for a rule that does not fire on the object; reported with --report-unused-suppressions only`,
  effect: 'the entry suppresses nothing now, and would hide the mistake if it occurs later',
  fix: 'remove the entry',
  source: SOURCE,
};

/** The rules about suppressions themselves. */
export const SUPPRESSION_RULES: readonly RuleDescription[] = [BROKEN_SUPPRESSION, UNUSED_SUPPRESSION];
