import { CATALOGUE } from './catalogue';
import { certainFindings } from './certain';
import { DUPLICATE_KEY, DuplicateKey, hitOfDuplicateKey } from './duplicate-keys';
import { Finding, findingOf } from './finding';
import { CheckOptions, DEFAULT_CHECK_OPTIONS } from './options';
import { appliesTo, Rule, RuleContext } from './rule';
import { schemaFindings } from './schema/findings';
import { brokenSuppressions } from './suppressions/broken';
import { findingOfUnused, suppressByAnnotation, UnusedSuppression, unusedSuppressions } from './suppressions/suppress';
import { BROKEN_SUPPRESSION } from './suppressions/suppression-rules';
import { groupOf, Manifest } from '../manifests/manifest';
import { ListIndex } from '../manifests/manifest-index';
import { samePath } from '../manifests/path';

/** What a check found. */
export interface CheckResult {
  /** Also those that are suppressed, which say so. */
  readonly findings: Finding[];
  /** What annotations suppress though it is not found. */
  readonly unused: UnusedSuppression[];
  /** How many values a later tool replaces (`${VAR}`): nothing is said of them. */
  readonly unknownValues: number;
}

/** What is wrong with the manifests, all seen together, and not suppressed. */
export function check(manifests: readonly Manifest[], options: Partial<CheckOptions> = {}): Finding[] {
  return checkAll(manifests, options).findings.filter(finding => !finding.suppressed);
}

/** Asks every rule of the catalogue about the manifests, all seen together. Of values that are not known yet it says what holds whatever they become. */
export function checkAll(manifests: readonly Manifest[], options: Partial<CheckOptions> = {}): CheckResult {
  const { ignore, severities, suppress, duplicateKeys, ...settings } = { ...DEFAULT_CHECK_OPTIONS, ...options };
  const unused: UnusedSuppression[] = [];
  const index = new ListIndex(manifests);
  const all = manifests.flatMap(manifest => {
    const found = findingsOf(manifest, { index, settings }, ignore, duplicateKeys?.(manifest));
    const unusedHere = unusedSuppressions(manifest, found, ignore);
    unused.push(...unusedHere);
    return settings.reportUnusedSuppressions ? [...found, ...unusedHere.map(findingOfUnused)] : found;
  });
  // What is written twice is written twice whatever the values become, and of a guess there is no text.
  const { findings: certain, unknownValues } = certainFindings(all.filter(({ id }) => id !== DUPLICATE_KEY.id), manifests,
    (some, context) => some.flatMap(manifest => findingsOf(manifest, { index: context, settings }, ignore)));
  const isCertain = new Set(certain);
  const findings = all.filter(finding => finding.id === DUPLICATE_KEY.id || isCertain.has(finding));
  const reported = findings.filter(({ id }) => !ignore.includes(id)).map(finding => configured(finding, severities, suppress));
  return { findings: reported, unused, unknownValues };
}

/** The finding as the configuration wants it. */
function configured(finding: Finding, severities: CheckOptions['severities'], suppress: CheckOptions['suppress']): Finding {
  const severity = severities.get(finding.id) ?? finding.severity;
  return { ...finding, severity, suppressed: finding.suppressed ?? suppress?.(finding) };
}

/** Asks every rule of the catalogue about one manifest. What its annotation suppresses says so. */
export function findingsOf(
  manifest: Manifest,
  context: RuleContext,
  ignore: readonly string[] = [],
  duplicateKeys: readonly DuplicateKey[] = [],
): Finding[] {
  const twice = ignore.includes(DUPLICATE_KEY.id) ? [] : duplicateKeys;
  const found: Finding[] = twice.map(duplicate => findingOf(DUPLICATE_KEY, hitOfDuplicateKey(duplicate), manifest));
  for (const rule of rulesFor(manifest)) {
    if (ignore.includes(rule.id)) { continue; }
    for (const hit of rule.find(manifest, context)) { found.push(findingOf(rule, hit, manifest)); }
  }
  // A rule says what happens better than the schema does of the same place.
  const schema = schemaFindings(manifest)
    .filter(finding => !ignore.includes(finding.id) && !found.some(({ path }) => samePath(path, finding.path)));
  const broken = ignore.includes(BROKEN_SUPPRESSION.id) ? [] : brokenSuppressions(manifest);
  return suppressByAnnotation(manifest, [...schema, ...found, ...broken]);
}

const BY_KIND = new Map<string, Rule[]>();

function rulesFor(manifest: Manifest): Rule[] {
  const key = `${groupOf(manifest)}/${String(manifest?.kind)}`;
  let rules = BY_KIND.get(key);
  if (!rules) {
    rules = CATALOGUE.filter(rule => appliesTo(rule, manifest));
    BY_KIND.set(key, rules);
  }
  return rules;
}
