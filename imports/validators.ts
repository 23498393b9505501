/** What the checks ship of the structure of the schemas: one function for each kind, compiled here, so that no program has to compile it. */
import { _, Ajv, CodeKeywordDefinition, KeywordCxt, Name } from 'ajv';
import standalone from 'ajv/dist/standalone';
import type { Crd, Schema } from '../src/checks/schema/crd';
import * as formats from '../src/checks/schema/formats';
import * as keywords from '../src/checks/schema/keywords';
import { schemaOfObjects } from '../src/checks/schema/metadata';

/** What the code brings in of Ajv itself, and what the library has instead, so that it needs no Ajv. */
const UCS2_LENGTH = 'require("ajv/dist/runtime/ucs2length").default';
const OWN_LENGTH = 'require("../keywords").lengthOf';

/** What is known of a CRD before its validator is. */
export type PlainCrd = Omit<Crd, 'validator'>;

/** The code of a CommonJS module that validates the objects of a CRD. */
export function validator(crd: PlainCrd, header: string): string {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    messages: false,
    formats,
    code: { source: true, lines: true, formats: _`require("../formats")` },
  });
  for (const name of Object.keys(keywords.KEYWORDS)) { ajv.addKeyword(keyword(name)); }
  const code = standalone(ajv, ajv.compile(inJsonSchema(schemaOfCreated(crd)))).replaceAll(UCS2_LENGTH, OWN_LENGTH);
  const foreign = /require\("(?!\.\.\/)[^"]*"\)/.exec(code);
  if (foreign) { throw new Error(`the validator of ${crd.file} needs ${foreign[0]}: have it in src/checks/schema/keywords.ts`); }
  return `${header}${code.trim()}\n`;
}

/** The status is the controllers', and never checked. */
function schemaOfCreated(crd: PlainCrd): Schema {
  const schema = schemaOfObjects(crd);
  const { status, ...properties } = schema.properties!;
  return crd.hasStatus ? { ...schema, properties } : schema;
}

/** The schema in the words of JSON Schema, where Kubernetes has others. */
function inJsonSchema(schema: Schema): Schema {
  const result: { [keyword: string]: unknown } = { ...schema };
  // Looked at by src/checks/schema/rules.ts and admission.ts.
  delete result['x-kubernetes-validations'];
  delete result.default;
  if (schema['x-kubernetes-int-or-string']) { result.type = ['integer', 'string']; }
  // Others the API server lets pass as well.
  if (!(schema.format! in formats)) { delete result.format; }
  // A number that no int64 holds is a float for the API server, and no integer.
  if (schema.type === 'integer') { result.format ??= 'int64'; }
  for (const key of ['items', 'additionalProperties', 'not'] as const) {
    if (typeof schema[key] === 'object') { result[key] = inJsonSchema(schema[key]); }
  }
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    if (schema[key]) { result[key] = schema[key].map(inJsonSchema); }
  }
  if (schema.properties) {
    result.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, s]) => [name, inJsonSchema(s)]));
  }
  return result;
}

/** A keyword that asks the function of its name, which says what is wrong, if anything is. */
function keyword(name: string): CodeKeywordDefinition {
  return {
    keyword: name,
    type: keywords.KEYWORDS[name].type,
    code: (cxt: KeywordCxt) => {
      const all = cxt.gen.scopeValue('func', { ref: keywords.KEYWORDS, code: _`require("../keywords").KEYWORDS` });
      const wrong: Name = cxt.gen.const('wrong', _`${all}[${name}].wrong(${cxt.schemaValue}, ${cxt.data})`);
      cxt.setParams({ wrong });
      cxt.fail(wrong);
    },
    error: { message: '', params: ({ params }) => _`${params.wrong}` },
  };
}
