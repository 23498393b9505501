import { ignoreOf } from './annotation';
import { IGNORE_PATH } from './broken';
import { SuppressedBy } from './suppression';
import { UNUSED_SUPPRESSION } from './suppression-rules';
import { Manifest } from '../../manifests/manifest';
import { ruleOf } from '../explanations';
import { Finding, findingOf } from '../finding';

/** An entry of the annotation of a manifest for a rule that does not fire on it. */
export interface UnusedSuppression {
  readonly id: string;
  readonly reason: string;
  readonly manifest: Manifest;
}

/** The findings on an object, with what its annotation says of each. */
export function suppressByAnnotation(manifest: Manifest, findings: Finding[]): Finding[] {
  const reasons = reasonsIn(manifest);
  return reasons.size === 0 ? findings : findings.map(finding => {
    const reason = reasons.get(finding.id);
    return reason === undefined ? finding : { ...finding, suppressed: { by: SuppressedBy.ANNOTATION, reason } };
  });
}

/** What the annotation of an object suppresses though it is not found, of the rules that were asked. */
export function unusedSuppressions(manifest: Manifest, findings: readonly Finding[], ignore: readonly string[]): UnusedSuppression[] {
  return [...reasonsIn(manifest)]
    .filter(([id]) => !ignore.includes(id) && !findings.some(finding => finding.id === id && finding.suppressed))
    .map(([id, reason]) => ({ id, reason, manifest }));
}

/** The finding that a suppression is unused. */
export function findingOfUnused({ id, manifest }: UnusedSuppression): Finding {
  const what = `${id} is suppressed, and does not fire on this object`;
  return findingOf(UNUSED_SUPPRESSION, { path: IGNORE_PATH, what, fix: `remove the entry of ${id}` }, manifest);
}

/** The reasons that the annotation gives, by the ids of rules. Entries that are broken count for nothing. */
export function reasonsIn(manifest: Manifest): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { id, reason } of ignoreOf(manifest).entries) {
    if (reason !== '' && ruleOf(id) && !reasons.has(id)) { reasons.set(id, reason); }
  }
  return reasons;
}

