/** What the checks ship of the schemas: for each kind the CRD and a validator, loaded when the first object of that kind is checked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { Lock, LockedModule, LockedSchema } from './lock';
import { PlainCrd, validator } from './validators';

/** What validators.ts, src/checks/schema/admission.ts and rules.ts know to apply. A new keyword has to be taught there first. */
const KEYWORDS = new Set([
  'type', 'properties', 'additionalProperties', 'items', 'required', 'default', 'nullable', 'format', 'enum', 'pattern',
  'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'uniqueItems',
  'allOf', 'anyOf', 'oneOf', 'not',
  'x-kubernetes-validations', 'x-kubernetes-int-or-string', 'x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-map-type',
]);

/** What src/checks/schema/rules.ts reads of a rule. */
const RULE_KEYWORDS = new Set(['rule', 'message', 'messageExpression', 'fieldPath', 'reason']);

/** Formats whose values CEL would see as another type than a string. */
const CEL_TYPED_FORMATS = new Set(['byte', 'date', 'date-time', 'datetime', 'duration']);

type Json = { [key: string]: any };

/** The files of src/checks/schema/generated. */
export function checkSchemas(lock: Lock, header: string): Map<string, string> {
  const files = new Map<string, string>();
  const entries: string[] = [];
  for (const locked of lock.modules) {
    for (const schema of locked.schemas) {
      const { plural, group, kind, content } = moduleOf(locked, schema);
      const crd = `{ ...JSON.parse(${JSON.stringify(JSON.stringify(content))}), validator: () => require('./${plural}.validator') }`;
      files.set(`${plural}.ts`, `${header}export const CRD: unknown = ${crd};\n`);
      files.set(`${plural}.validator.js`, validator(content, header));
      entries.push(`  '${group}/${kind}': () => require('./${plural}').CRD,\n`);
    }
  }
  const type = '/** The pinned CRDs by group and kind. Only what is asked for is loaded. */\n'
    + 'export const CRDS: { readonly [groupAndKind: string]: (() => unknown) | undefined } = {\n';
  return files.set('index.ts', `${header}${type}${entries.sort().join('')}};\n`);
}

function moduleOf(locked: LockedModule, schema: LockedSchema): { plural: string; group: string; kind: string; content: PlainCrd } {
  const { spec } = load(readFileSync(join(__dirname, schema.file), 'utf-8')) as Json;
  const [version] = spec.versions;
  const { kind } = spec.names;
  const openApi = version.schema.openAPIV3Schema;
  assertKnown(openApi, kind);
  return {
    plural: spec.names.plural,
    group: spec.group,
    kind,
    content: {
      source: `${locked.module} ${locked.version}`,
      file: schema.source,
      versions: [schema.version, ...schema.alsoServed ?? []],
      experimentalVersions: schema.experimentalVersions ?? [],
      namespaced: spec.scope === 'Namespaced',
      hasStatus: version.subresources?.status !== undefined,
      experimentalFields: schema.experimentalFields ?? [],
      experimentalValues: schema.experimentalValues ?? {},
      schema: openApi,
    },
  };
}

/** Fails on whatever the checks would pass over in silence. */
function assertKnown(schema: Json, path: string): void {
  const unknown = Object.keys(schema).filter((key) => !KEYWORDS.has(key));
  const rules: Json[] = schema['x-kubernetes-validations'] ?? [];
  unknown.push(...rules.flatMap((rule) => Object.keys(rule).filter((key) => !RULE_KEYWORDS.has(key))));
  if (unknown.length > 0) { throw new Error(`the checks do not know ${unknown.join(', ')} of ${path}: see src/checks/schema`); }
  // Status is the controllers' and never checked, so its times are of no concern.
  if (CEL_TYPED_FORMATS.has(schema.format) && !path.includes('.status.')) { throw new Error(`the checks would give CEL a string for ${path}, a ${schema.format}`); }
  for (const [name, s] of Object.entries((schema.properties ?? {}) as Json)) { assertKnown(s, `${path}.${name}`); }
  const { items, additionalProperties, not, allOf = [], anyOf = [], oneOf = [] } = schema;
  for (const s of [items, additionalProperties, not, ...allOf, ...anyOf, ...oneOf]) {
    if (s !== null && typeof s === 'object') { assertKnown(s, path); }
  }
}
