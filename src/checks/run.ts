import { CATALOGUE } from './catalogue';
import { Finding, findingOf } from './finding';
import { CheckOptions, DEFAULT_CHECK_OPTIONS } from './options';
import { appliesTo, Rule, RuleContext } from './rule';
import { schemaFindings } from './schema/findings';
import { groupOf, Manifest } from '../manifests/manifest';
import { ListIndex } from '../manifests/manifest-index';
import { samePath } from '../manifests/path';

/** Asks every rule of the catalogue about the manifests, all seen together. */
export function check(manifests: readonly Manifest[], options: Partial<CheckOptions> = {}): Finding[] {
  const { ignore, ...settings } = { ...DEFAULT_CHECK_OPTIONS, ...options };
  const context: RuleContext = { index: new ListIndex(manifests), settings };
  return manifests.flatMap(manifest => findingsOf(manifest, context, ignore));
}

/** Asks every rule of the catalogue about one manifest. */
export function findingsOf(manifest: Manifest, context: RuleContext, ignore: readonly string[] = []): Finding[] {
  const found: Finding[] = [];
  for (const rule of rulesFor(manifest)) {
    if (ignore.includes(rule.id)) { continue; }
    for (const hit of rule.find(manifest, context)) { found.push(findingOf(rule, hit, manifest)); }
  }
  // A rule says what happens better than the schema does of the same place.
  const schema = schemaFindings(manifest)
    .filter(finding => !ignore.includes(finding.id) && !found.some(({ path }) => samePath(path, finding.path)));
  return [...schema, ...found];
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
