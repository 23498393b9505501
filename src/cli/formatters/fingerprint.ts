import { createHash } from 'crypto';
import { groupOf } from '../../manifests/manifest';
import { SourceError } from '../documents';
import { PlacedFinding } from '../placed-finding';

/**
 * What the findings of a report are known by from run to run: rule, file, object and place in it, without the version of the API, the line and
 * the positions in lists, so that a fingerprint stays the same where something else is changed. Those that agree in all of it are told apart by
 * their order.
 */
export function fingerprintsOf(findings: readonly PlacedFinding[]): string[] {
  return distinct(findings.map(({ id, file, object, path }) =>
    [id, file, groupOf(object), object.kind, object.namespace, object.name, path.replace(/\[\d+\]/g, '[]')]));
}

/** The same for what could not be read. */
export function fingerprintsOfErrors(errors: readonly SourceError[]): string[] {
  return distinct(errors.map(({ file, message }) => ['unreadable', file, message]));
}

function distinct(identities: unknown[][]): string[] {
  const seen = new Map<string, number>();
  return identities.map(identity => {
    const key = JSON.stringify(identity);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(before === 0 ? key : `${key} ${before}`).digest('hex');
  });
}
