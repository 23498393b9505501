import { Hit, RuleDescription, Severity } from './rule';
import type { Suppression } from './suppressions/suppression';
import { Manifest, nameOf, namespaceOf, textOf } from '../manifests/manifest';
import { Path } from '../manifests/path';

/** Which object a finding is about. */
export interface FindingObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A rule that fires on an object. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly object: FindingObject;
  readonly path: Path;
  /** What is wrong, the value got, and what would happen in the cluster. */
  readonly message: string;
  /** The way out. */
  readonly fix: string;
  /** The very manifest, by which the doors find the file or the construct. */
  readonly manifest: Manifest;
  /** Why it is not reported, where somebody said that it is meant. */
  readonly suppressed?: Suppression;
}

export function findingOf(rule: RuleDescription, hit: Hit, manifest: Manifest): Finding {
  return {
    id: rule.id,
    severity: rule.severity,
    object: objectOf(manifest),
    path: hit.path,
    message: `${hit.what ?? `${rule.condition}${gotAt(manifest, hit.path)}`}: ${hit.effect ?? rule.effect}`,
    fix: hit.fix ?? rule.fix,
    manifest,
  };
}

/** How the object of a manifest is told from others. */
export function objectOf(manifest: Manifest): FindingObject {
  return {
    apiVersion: textOf(manifest?.apiVersion),
    kind: textOf(manifest?.kind),
    namespace: namespaceOf(manifest) || undefined,
    name: nameOf(manifest),
  };
}

function gotAt(manifest: Manifest, path: Path): string {
  const value = path.reduce((at, step) => at?.[step], manifest);
  return value === undefined || (value !== null && typeof value === 'object') ? '' : `, got ${typeof value === 'string' ? `'${value}'` : String(value)}`;
}
