import { CATALOGUE } from './catalogue';
import { appliesTo, Check, CheckContext, Path } from './rule';
import { Finding, findingOf } from './finding';
import { groupOf, Manifest } from '../manifests/manifest';
import { ListIndex } from '../manifests/manifest-index';
import { CheckOptions, DEFAULT_CHECK_OPTIONS } from './options';
import { schemaFindings } from './schema/findings';

/** Asks every row of the catalogue about the manifests, all seen together. */
export function check(manifests: readonly Manifest[], options: Partial<CheckOptions> = {}): Finding[] {
  const context: CheckContext = { index: new ListIndex(manifests), options: { ...DEFAULT_CHECK_OPTIONS, ...options } };
  return manifests.flatMap(manifest => findingsOf(manifest, context));
}

/** Asks every row of the catalogue about one manifest. */
export function findingsOf(manifest: Manifest, context: CheckContext): Finding[] {
  const rows: Finding[] = [];
  for (const row of checksFor(manifest)) {
    if (context.options.ignore.includes(row.id)) { continue; }
    for (const hit of row.find(manifest, context)) { rows.push(findingOf(row, hit, manifest)); }
  }
  // A row says what happens better than the schema does of the same place.
  const schema = schemaFindings(manifest)
    .filter(finding => !context.options.ignore.includes(finding.id) && !rows.some(row => samePath(row.path, finding.path)));
  return [...schema, ...rows];
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

const BY_KIND = new Map<string, Check[]>();

function checksFor(manifest: Manifest): Check[] {
  const key = `${groupOf(manifest)}/${String(manifest?.kind)}`;
  let checks = BY_KIND.get(key);
  if (!checks) {
    checks = CATALOGUE.filter(row => appliesTo(row, manifest));
    BY_KIND.set(key, checks);
  }
  return checks;
}
