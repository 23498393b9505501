import { admit, UnknownField } from './admission';
import { BrokenRule, brokenRules } from './cel-rules';
import { Crd, crdOf, versionOf } from './crd';
import { schemaOfObjects } from './metadata';
import { nearest } from './nearest';
import { nodeOf, SchemaNode } from './node';
import {
  CEL_RULE, EXPERIMENTAL_FIELD, EXPERIMENTAL_VALUE, METADATA, NEW_DEMAND, NEW_FIELD, STRANGE_FIELD, STRUCTURE, UNKNOWN_FIELD, VERSION,
} from './schema-rules';
import { newDemand, newFields } from './since';
import { StructureError, structureErrors } from './structure';
import { structureHits } from './structure-hits';
import { join, oneOfThem, placeOf, shown } from './values';
import { Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { Finding, findingOf } from '../finding';
import { Hit, RuleDescription } from '../rule';

/**
 * What the API server would say of a manifest of Flagger or of the Gateway API when it is created: nothing if it would take it as it is.
 * Manifests of other kinds get no findings.
 */
export function schemaFindings(manifest: Manifest): Finding[] {
  const crd = crdOf(manifest);
  if (!crd) { return []; }
  if (!crd.versions.includes(versionOf(manifest))) { return [findingOf(VERSION, versionHit(manifest, crd), manifest)]; }
  const root = rootOf(crd);
  const { value, unknown } = admit(manifest, root);
  const created = withoutStatus(value, crd);
  const errors = structureErrors(crd, created);
  // On values of a wrong type, the rules make no sense, nor would the API server run them.
  const broken = errors.some(({ keyword }) => BLOCKING.has(keyword)) ? [] : brokenRules(created, root);
  const experimental = errors.filter(error => isExperimental(error, crd));
  const wrong = errors.filter(error => !experimental.includes(error));
  return [
    ...unknown.map(field => findingFor(manifest, ...unknownHit(field, crd, root))),
    ...experimental.map(error => findingFor(manifest, EXPERIMENTAL_VALUE, valueHit(error, crd))),
    ...newFields(manifest).map(({ path, since, before }) => findingFor(manifest, NEW_FIELD, { path, what: `${placeOf(path)} needs ${since}; ${before}` })),
    ...structureHits(wrong).map(hit => findingForDemand(manifest, hit.path[0] === 'metadata' ? METADATA : STRUCTURE, hit, hit.keyword, created)),
    ...broken.map(rule => findingForDemand(manifest, CEL_RULE, ruleHit(rule, created), rule.rule.message, created)),
  ];
}

const ROOTS = new Map<Crd, SchemaNode>();

/** The schema of a kind, prepared when its first object comes. */
function rootOf(crd: Crd): SchemaNode {
  let root = ROOTS.get(crd);
  if (!root) {
    root = nodeOf(schemaOfObjects(crd));
    ROOTS.set(crd, root);
  }
  return root;
}

/** After these the API server runs no rules. */
const BLOCKING = new Set(['type', 'required', 'maxLength', 'maxItems', 'maxProperties']);

function withoutStatus(value: Manifest, crd: Crd): Manifest {
  if (!crd.hasStatus || value.status === undefined) { return value; }
  const { status: _, ...rest } = value;
  return rest;
}

function findingFor(manifest: Manifest, rule: RuleDescription, hit: Hit): Finding {
  return findingOf(rule, hit, manifest);
}

/** What older releases do not demand is no error yet. */
function findingForDemand(manifest: Manifest, rule: RuleDescription, hit: Hit, demand: string | undefined, created: Manifest): Finding {
  const known = newDemand(String(manifest.kind), itemless(hit.path), String(demand), valueAt(created, hit.path));
  return known
    ? findingFor(manifest, NEW_DEMAND, { ...hit, what: `${hit.what} (required since ${known.since})` })
    : findingFor(manifest, rule, hit);
}

function versionHit(manifest: Manifest, crd: Crd): Hit {
  const version = versionOf(manifest);
  return {
    path: ['apiVersion'],
    what: crd.experimentalVersions.includes(version)
      ? `${manifest.kind} is served as ${shown(version)} only by the experimental channel of ${crd.source}`
      : `${manifest.kind} is not served as ${shown(version)} by ${crd.source}`,
    fix: `use ${oneOfThem(crd.versions)}`,
  };
}

function unknownHit({ path, parent }: UnknownField, crd: Crd, root: SchemaNode): [RuleDescription, Hit] {
  const what = `${placeOf(path)} is not a field of ${path[0] === 'metadata' ? 'object metadata' : crd.source}`;
  if (crd.experimentalFields.includes(itemless(path))) {
    return [EXPERIMENTAL_FIELD, { path, what: `${placeOf(path)} is a field of the experimental channel of ${crd.source}` }];
  }
  const name = String(path.at(-1));
  const near = nearest(name, parent.properties.keys());
  if (near !== undefined) { return [UNKNOWN_FIELD, { path, what, fix: `did you mean ${shown(near)}?` }]; }
  const elsewhere = homeOf(name, root);
  return elsewhere === undefined ? [STRANGE_FIELD, { path, what }] : [UNKNOWN_FIELD, { path, what, fix: `did you mean ${elsewhere}?` }];
}

/** Whether a value is none of those that its field may have, but one of the experimental channel. */
function isExperimental({ keyword, path, data }: StructureError, crd: Crd): boolean {
  return keyword === 'enum' && crd.experimentalValues[itemless(path)]?.includes(data);
}

function valueHit({ path, data }: StructureError, crd: Crd): Hit {
  return { path, what: `${placeOf(path)} is ${shown(data)}, a value of the experimental channel of ${crd.source}` };
}

/** `spec.rules[].name`. */
function itemless(path: Path): string {
  return placeOf(path).replace(/\[\d+\]/g, '[]');
}

/** Where else in the object a field of that name belongs, if there are few such places. */
function homeOf(name: string, root: SchemaNode): string | undefined {
  const homes = homesOf(name, 'spec', root.properties.get('spec'));
  return homes.length > 0 && homes.length < 4 ? join(homes, 'or') : undefined;
}

function homesOf(name: string, at: string, node: SchemaNode | undefined): string[] {
  return [...node?.properties ?? []].flatMap(([key, child]) => [
    ...key === name ? [`${at}.${key}`] : [],
    ...homesOf(name, child.items ? `${at}.${key}[]` : `${at}.${key}`, child.items ?? child),
  ]);
}

function ruleHit({ path, rule, message, error }: BrokenRule, object: Manifest): Hit {
  const value = valueAt(object, path);
  const says = message ?? rule.message ?? 'it violates a rule of its schema';
  return {
    path,
    what: `${placeOf(path)}: ${asClause(says)}, got ${shown(value)}${error === undefined ? '' : ` (the rule cannot be evaluated: ${error})`}`,
    fix: rule.rule.length > LONGEST_RULE ? CEL_RULE.fix : `change it so that this is true: ${rule.rule}`,
  };
}

function valueAt(object: Manifest, path: Path): Manifest {
  return path.reduce<Manifest>((at, step) => at?.[step], object);
}

/** Longer rules tell people nothing. */
const LONGEST_RULE = 120;

/** A message as part of a sentence: the first word in lower case, unless it is the name of something. */
function asClause(message: string): string {
  const text = message.trim().replace(/\.$/, '');
  return /^[A-Z][a-z]*\b(?!\.)/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;
}
