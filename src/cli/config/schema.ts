/** The keywords of JSON Schema that describe the configuration file. */
export interface ConfigSchema {
  readonly type: 'object' | 'array' | 'string' | 'boolean';
  readonly description: string;
  readonly properties?: { readonly [key: string]: ConfigSchema };
  readonly required?: readonly string[];
  /** The values of a map whose keys are free; false where only `properties` may be there. */
  readonly additionalProperties?: false | ConfigSchema;
  /** What the free keys of a map are. */
  readonly propertyNames?: ConfigSchema;
  readonly minProperties?: number;
  readonly items?: ConfigSchema;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

const RULE_ID: ConfigSchema = { type: 'string', pattern: '^[A-Z]+-\\d+$', description: 'the id of a rule, such as GW-14' };

function text(description: string): ConfigSchema {
  return { type: 'string', pattern: '\\S', description };
}

function texts(description: string, item: string): ConfigSchema {
  return { type: 'array', minItems: 1, items: text(item), description };
}

const OBJECTS: ConfigSchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  description: 'objects that match all of these',
  properties: {
    kind: text('a glob for the kind of the object, such as Canary'),
    namespace: text('a glob for the namespace of the object, such as shop-*'),
    name: text('a glob for the name of the object'),
  },
};

const IGNORED: ConfigSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['rule', 'reason'],
  description: 'a rule with findings that are known and intended',
  properties: {
    rule: RULE_ID,
    reason: text('the reason why the findings are intended'),
    objects: { type: 'array', minItems: 1, items: OBJECTS, description: 'the objects to which this applies; by default all' },
  },
};

const FLAGGER: ConfigSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'the flags with which Flagger runs, if they differ from its defaults',
  properties: {
    selectorLabels: texts('the labels of the flag -selector-labels, in the same order', 'the key of a label'),
    meshProvider: text('the flag -mesh-provider: the provider of Canaries without spec.provider'),
    noCrossNamespaceRefs: { type: 'boolean', description: 'the flag -no-cross-namespace-refs' },
  },
};

/**
 * The schema of the configuration file. `npx projen schemas` writes it for editors into schemas/config.schema.json.
 * What a description says completes the sentence "… must be …" of an error.
 */
export const CONFIG_SCHEMA: ConfigSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'the configuration of cdk8s-flagger',
  properties: {
    ignore: { type: 'array', items: IGNORED, description: 'rules with findings that are known and intended, with the reasons' },
    severities: {
      type: 'object',
      propertyNames: RULE_ID,
      additionalProperties: { type: 'string', enum: ['error', 'warning'], description: 'error or warning (to switch a rule off, use ignore)' },
      description: 'severities that differ from those of the catalogue, by the ids of the rules',
    },
    flagger: FLAGGER,
    exclude: texts('files and folders that are not read', 'a glob for files or folders, relative to the folder of the configuration file'),
    baseline: text('the baseline file, relative to the folder of the configuration file'),
    reportUnusedSuppressions: { type: 'boolean', description: 'whether an annotation that suppresses nothing is reported (SUP-02)' },
  },
};
