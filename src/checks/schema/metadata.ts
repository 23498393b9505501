import type { Crd, Schema } from './crd';

const DNS_LABEL = '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$';
const DNS_SUBDOMAIN = '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$';
/** A name that ends where the API server goes on. */
const NAME_PREFIX = '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*[-.]?$';
const LABEL_VALUE = '^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$';

const STRING: Schema = { type: 'string' };
const INTEGER: Schema = { type: 'integer', format: 'int64' };
const BOOLEAN: Schema = { type: 'boolean' };
const OPEN: Schema = { type: 'object', additionalProperties: true };
const TIME: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$' };

/** The schema of whole objects: with their metadata. */
export function schemaOfObjects({ schema, namespaced }: Pick<Crd, 'schema' | 'namespaced'>): Schema {
  return {
    ...schema,
    required: [...schema.required ?? [], 'metadata'],
    properties: { apiVersion: STRING, kind: STRING, ...schema.properties, metadata: objectMeta(namespaced) },
  };
}

/**
 * Object metadata, which the API server knows by heart and no CRD describes.
 * The keywords with `x-` are those of keywords.ts.
 */
function objectMeta(namespaced: boolean): Schema {
  return {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['generateName'] }],
    properties: {
      name: { type: 'string', maxLength: 253, pattern: DNS_SUBDOMAIN },
      generateName: { type: 'string', maxLength: 253, pattern: NAME_PREFIX },
      // Of an object without a namespace, kubectl and the API server drop it.
      namespace: namespaced ? { type: 'string', maxLength: 63, pattern: `^$|${DNS_LABEL}` } : STRING,
      labels: { 'type': 'object', 'x-qualified-keys': true, 'additionalProperties': { type: 'string', maxLength: 63, pattern: LABEL_VALUE } },
      annotations: { 'type': 'object', 'x-qualified-keys': 'any case', 'x-total-size': 256 * 1024, 'additionalProperties': STRING },
      finalizers: { type: 'array', items: { 'type': 'string', 'x-qualified-name': true } },
      ownerReferences: {
        type: 'array',
        items: {
          type: 'object',
          required: ['apiVersion', 'kind', 'name', 'uid'],
          properties: {
            apiVersion: { type: 'string', minLength: 1 },
            kind: { type: 'string', minLength: 1 },
            name: { type: 'string', minLength: 1 },
            uid: { type: 'string', minLength: 1 },
            controller: BOOLEAN,
            blockOwnerDeletion: BOOLEAN,
          },
        },
      },
      uid: STRING,
      resourceVersion: STRING,
      selfLink: STRING,
      generation: INTEGER,
      creationTimestamp: TIME,
      deletionTimestamp: TIME,
      deletionGracePeriodSeconds: INTEGER,
      managedFields: { type: 'array', items: OPEN },
    },
  };
}
