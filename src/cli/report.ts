import { positionOf, readDocuments, SourceError, SourceObject } from './documents';
import { Sources } from './sources';
import { Finding } from '../checks/finding';
import { CheckOptions } from '../checks/options';
import { Severity } from '../checks/rule';
import { check } from '../checks/run';
import { formatPath } from '../manifests/path';

/** A finding with the place in the file that it is about. */
export interface PlacedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly object: Finding['object'];
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** All that a check has to say, whatever the format. */
export interface Report {
  readonly findings: PlacedFinding[];
  /** What could not be read or parsed. */
  readonly errors: SourceError[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly objects: number; readonly files: number };
}

/** Checks the objects of all sources, seen together. */
export function reportOn({ sources, errors }: Sources, options: Partial<CheckOptions>): Report {
  const documents = sources.map(readDocuments);
  const objects = documents.flatMap(d => d.objects);
  const places = new Map(objects.map(object => [object.manifest, object]));
  const findings = check(objects.map(o => o.manifest), options).map(finding => placed(finding, places.get(finding.manifest)!));
  return {
    findings,
    errors: [...errors, ...documents.flatMap(d => d.errors)],
    summary: {
      errors: findings.filter(f => f.severity === Severity.ERROR).length,
      warnings: findings.filter(f => f.severity === Severity.WARNING).length,
      objects: objects.length,
      files: sources.length,
    },
  };
}

function placed({ id, severity, object, path, message, fix }: Finding, place: SourceObject): PlacedFinding {
  return { id, severity, object, path: formatPath(path), file: place.source.file, ...positionOf(place, path), message, fix };
}

/** How an object is called: `Canary shop/podinfo`. */
export function nameOfObject({ kind, namespace, name }: Finding['object']): string {
  return `${kind} ${namespace ? `${namespace}/` : ''}${name}`;
}
