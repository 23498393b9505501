import * as path from 'path';
import type { Baseline } from './baseline';
import type { ConfiguredIgnores } from './config/ignored';
import { readDocuments, SourceError, SourceObject } from './documents';
import { patchFiles } from './kustomizations';
import { PlacedFinding } from './placed-finding';
import { Positions } from './positions';
import type { Settings } from './settings';
import { Sources } from './sources';
import { Finding, objectOf } from '../checks/finding';
import { patchesAmong } from '../checks/patches';
import { Severity } from '../checks/rule';
import { checkAll } from '../checks/run';
import { IGNORE_PATH } from '../checks/suppressions/broken';
import { UnusedSuppression as UnusedEntry } from '../checks/suppressions/suppress';
import { Manifest } from '../manifests/manifest';
import { formatPath } from '../manifests/path';

/** What is suppressed somewhere though it is not found. */
export interface UnusedSuppression {
  readonly id: string;
  readonly reason: string;
  /** The object with the annotation; none for an entry of the configuration file. */
  readonly object?: Finding['object'];
  readonly file: string;
  readonly line: number;
}

/** The numbers of a report. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly objects: number;
  readonly files: number;
  readonly suppressed: number;
  readonly unusedSuppressions: number;
  /** How many findings of the baseline are no longer there. */
  readonly goneFromBaseline: number;
  /** How many values a later tool replaces, such as `${VAR}`: of them nothing is said. */
  readonly unknownValues: number;
  /** How many objects are patches of Kustomize, and were passed over. */
  readonly patches: number;
}

/** All that a check has to say, whatever the format. */
export interface Report {
  /** The files that were read, those without a finding too. */
  readonly files: string[];
  readonly findings: PlacedFinding[];
  /** What is meant: it fails nothing. */
  readonly suppressed: PlacedFinding[];
  readonly unusedSuppressions: UnusedSuppression[];
  /** What could not be read or parsed. */
  readonly errors: SourceError[];
  readonly summary: Summary;
}

/** Checks the objects of all sources, seen together. */
export function reportOn(sources: Sources, { options, ignored }: Pick<Settings, 'options' | 'ignored'>): Report {
  const documents = sources.sources.map(readDocuments);
  const { objects, patches } = withoutPatches(documents.flatMap(d => d.objects), sources);
  const places = new Map(objects.map(object => [object.manifest, object]));
  const duplicateKeys = (manifest: Manifest) => places.get(manifest)!.duplicateKeys;
  const { findings, unused, unknownValues } = checkAll(objects.map(o => o.manifest), { ...options, duplicateKeys });
  const report = {
    files: sources.sources.map(source => source.file),
    ...split(inOrderOfDocuments(findings, places)),
    unusedSuppressions: [...unused.map(entry => placedEntry(entry, places.get(entry.manifest)!)), ...unusedOf(ignored)],
    errors: [...sources.errors, ...documents.flatMap(d => d.errors)],
  };
  const counts = { objects: objects.length, files: sources.sources.length, goneFromBaseline: 0, unknownValues, patches };
  return { ...report, summary: { ...countsOf(report), ...counts } };
}

/** A patch is no object: nothing is said of it, and nothing of others by it. */
function withoutPatches(all: SourceObject[], { sources }: Sources): { readonly objects: SourceObject[]; readonly patches: number } {
  const files = patchFiles(sources);
  const partial = patchesAmong(all.map(({ manifest }) => manifest));
  const objects = all.filter(({ manifest, document }) => !partial.has(manifest) && !files.has(path.normalize(document.source.file)));
  return { objects, patches: all.length - objects.length };
}

/** Those of one document in a row, as they are found. */
function inOrderOfDocuments(findings: readonly Finding[], places: ReadonlyMap<Manifest, SourceObject>): PlacedFinding[] {
  const positions = new Positions();
  return findings.map(finding => placed(finding, places.get(finding.manifest)!, positions));
}

/** The report without what is in a baseline. */
export function withoutBaseline(report: Report, baseline: Baseline): Report {
  const { findings, gone } = baseline.apply(report.findings);
  const { findings: left, suppressed } = split(findings);
  const changed = { ...report, findings: left, suppressed: [...report.suppressed, ...suppressed] };
  return { ...changed, summary: { ...report.summary, ...countsOf(changed), goneFromBaseline: gone } };
}

function split(findings: PlacedFinding[]): Pick<Report, 'findings' | 'suppressed'> {
  return { findings: findings.filter(f => !f.suppressed), suppressed: findings.filter(f => f.suppressed) };
}

function countsOf({ findings, suppressed, unusedSuppressions }: Pick<Report, 'findings' | 'suppressed' | 'unusedSuppressions'>) {
  return {
    errors: findings.filter(f => f.severity === Severity.ERROR).length,
    warnings: findings.filter(f => f.severity === Severity.WARNING).length,
    suppressed: suppressed.length,
    unusedSuppressions: unusedSuppressions.length,
  };
}

function placed({ id, severity, object, path: at, message, fix, suppressed }: Finding, place: SourceObject, positions: Positions): PlacedFinding {
  return { id, severity, object, path: formatPath(at), file: place.document.source.file, ...positions.of(place, at), message, fix, suppressed };
}

function placedEntry({ id, reason, manifest }: UnusedEntry, place: SourceObject): UnusedSuppression {
  return { id, reason, object: objectOf(manifest), file: place.document.source.file, line: new Positions().of(place, IGNORE_PATH).line };
}

function unusedOf(ignored: ConfiguredIgnores | undefined): UnusedSuppression[] {
  return ignored?.unused.map(({ rule, reason, line }) => ({ id: rule, reason, file: ignored.file, line })) ?? [];
}
