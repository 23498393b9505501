import type { ErrorObject, FuncKeywordDefinition, SchemaValidateFunction, ValidateFunction } from 'ajv';
import { Crd, Schema } from './crd';
import { objectMeta, QUALIFIED_NAME } from './metadata';

/** A place where a value breaks its schema. */
export type StructureError = ErrorObject<string, Record<string, unknown>, unknown>;

/** The schema of whole objects as they are created: with their metadata, without the status that is the controllers'. */
export function schemaOfObjects(crd: Crd): Schema {
  return {
    ...crd.schema,
    required: [...crd.schema.required ?? [], 'metadata'],
    properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, ...crd.schema.properties, metadata: objectMeta(crd.namespaced) },
  };
}

/** Compiles the structure of a schema: all of it but the CEL rules. */
export function compileStructure(schema: Schema): ValidateFunction {
  // Loaded here, as whoever only imports the library does not need it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { Ajv } = require('ajv') as typeof import('ajv');
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    formats: FORMATS,
    // The schemas are known to be right, and compiling them costs more than most programs check.
    validateSchema: false,
    code: { optimize: false },
  });
  KEYWORDS.forEach(definition => ajv.addKeyword(definition));
  return ajv.compile(forAjv(schema));
}

/** The schema in the words of JSON Schema, where Kubernetes has others. */
function forAjv(schema: Schema): Schema {
  const result: { [keyword: string]: unknown } = { ...schema };
  // Looked at by the rules.
  delete result['x-kubernetes-validations'];
  if (schema['x-kubernetes-int-or-string']) { result.type = ['integer', 'string']; }
  // A number that no int64 holds is a float for the API server, and no integer.
  if (schema.type === 'integer') { result.format ??= 'int64'; }
  for (const key of ['items', 'additionalProperties', 'not'] as const) {
    if (typeof schema[key] === 'object') { result[key] = forAjv(schema[key]); }
  }
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    if (schema[key]) { result[key] = schema[key].map(forAjv); }
  }
  if (schema.properties) {
    result.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, s]) => [name, forAjv(s)]));
  }
  return result;
}

/** The formats that the API server looks at; of others it thinks nothing. */
const FORMATS = {
  int32: { type: 'number' as const, validate: (n: number) => n >= -(2 ** 31) && n < 2 ** 31 },
  int64: { type: 'number' as const, validate: (n: number) => n >= -(2 ** 63) && n < 2 ** 63 },
  ipv4: isIpv4,
  ipv6: isIpv6,
};

/** As Kubernetes reads it: leading zeros are decimal, and an IPv6 address that ends in an IPv4 address is one as well. */
function isIpv4(text: string): boolean {
  return text.includes('.') && isIp(text);
}

function isIpv6(text: string): boolean {
  return text.includes(':') && isIp(text);
}

function isIp(text: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { isIP } = require('node:net') as typeof import('node:net');
  return !text.includes('%') && isIP(text.replace(/(^|[.:])0+(?=\d+(\.|$))/g, '$1')) !== 0;
}

/** The keywords of Kubernetes, and those of metadata.ts. */
const KEYWORDS: FuncKeywordDefinition[] = [
  keyword('x-kubernetes-list-map-keys', 'array', (keys: readonly string[], list: readonly unknown[]) => {
    return duplicate(list.map(item => JSON.stringify(keys.map(key => (item as { [key: string]: unknown } | null)?.[key] ?? null))));
  }),
  keyword('x-kubernetes-list-type', 'array', (type: string, list: readonly unknown[]) => {
    return type === 'set' ? duplicate(list.map(item => JSON.stringify(item))) : undefined;
  }),
  keyword('x-qualified-name', 'string', (_, name: string) => QUALIFIED_NAME.test(name) ? undefined : {}),
  keyword('x-qualified-keys', 'object', (how: unknown, map: object) => {
    const key = Object.keys(map).find(k => !QUALIFIED_NAME.test(how === 'any case' ? k.toLowerCase() : k));
    return key === undefined ? undefined : { key };
  }),
  keyword('x-total-size', 'object', (limit: number, map: object) => {
    const size = Object.entries(map).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)), 0);
    return size > limit ? { limit, size } : undefined;
  }),
];

/** A keyword by a function that says what is wrong, if anything is. */
function keyword<S, T>(name: string, type: 'array' | 'object' | 'string', wrong: (schema: S, value: T) => object | undefined): FuncKeywordDefinition {
  const validate: SchemaValidateFunction = (schema: S, value: T) => {
    const params = wrong(schema, value);
    validate.errors = params && [{ keyword: name, params }];
    return params === undefined;
  };
  return { keyword: name, type, validate, errors: true };
}

/** The first item that is there twice. */
function duplicate(keys: readonly string[]): { readonly first: number; readonly second: number } | undefined {
  const seen = new Map<string, number>();
  for (const [second, key] of keys.entries()) {
    const first = seen.get(key);
    if (first !== undefined) { return { first, second }; }
    seen.set(key, second);
  }
  return undefined;
}
