import { CelRule, Schema } from './crd';

/** A place in a schema, prepared for walking objects: what the API server does with a value there before and beside the structure's validation. */
export interface SchemaNode {
  readonly schema: Schema;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  /** Of the values of a map. */
  readonly values?: SchemaNode;
  readonly items?: SchemaNode;
  /** Whether fields without a schema are kept. */
  readonly open: boolean;
  /** The properties that have a default. */
  readonly defaults: ReadonlyArray<readonly [string, unknown]>;
  /** The CEL rules that run when an object is created. */
  readonly rules: readonly CelRule[];
  /** Values that are known to break none of them, as JSON: most routes share their parents and paths with others. */
  readonly passed: Set<string>;
  /** Whether there are rules here or below. */
  readonly ruled: boolean;
}

export function nodeOf(schema: Schema): SchemaNode {
  const properties = new Map(Object.entries(schema.properties ?? {}).map(([name, s]) => [name, nodeOf(s)]));
  const values = typeof schema.additionalProperties === 'object' ? nodeOf(schema.additionalProperties) : undefined;
  const items = schema.items && nodeOf(schema.items);
  const rules = (schema['x-kubernetes-validations'] ?? []).filter(({ rule }) => !isTransition(rule));
  return {
    schema,
    properties,
    values,
    items,
    rules,
    passed: new Set(),
    open: schema.additionalProperties === true,
    defaults: [...properties].filter(([, node]) => node.schema.default !== undefined).map(([name, node]) => [name, node.schema.default]),
    ruled: rules.length > 0 || [...properties.values(), values, items].some(node => node?.ruled),
  };
}

/** A rule about a change. There is none when an object is created. */
function isTransition(rule: string): boolean {
  return /\boldSelf\b/.test(rule);
}
