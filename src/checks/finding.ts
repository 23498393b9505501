import { Hit, Path, Row, Severity } from './rule';
import { Manifest, nameOf } from '../manifests/manifest';

/** Which object a finding is about. */
export interface FindingObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A row that fires on an object. */
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
}

export function findingOf(row: Row, hit: Hit, manifest: Manifest): Finding {
  return {
    id: row.id,
    severity: row.severity,
    object: {
      apiVersion: String(manifest?.apiVersion ?? ''),
      kind: String(manifest?.kind ?? ''),
      namespace: manifest?.metadata?.namespace,
      name: nameOf(manifest),
    },
    path: hit.path,
    message: `${hit.what ?? `${row.condition}${gotAt(manifest, hit.path)}`}: ${hit.effect ?? row.effect}`,
    fix: hit.fix ?? row.fix,
    manifest,
  };
}

/** `spec.service.match[0].uri`, as people write it. */
export function formatPath(path: Path): string {
  return path.map((step, i) => typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `${i ? '.' : ''}${step}` : `['${step}']`).join('');
}

function gotAt(manifest: Manifest, path: Path): string {
  const value = path.reduce((at, step) => at?.[step], manifest);
  return value === undefined || (value !== null && typeof value === 'object') ? '' : `, got ${typeof value === 'string' ? `'${value}'` : String(value)}`;
}
