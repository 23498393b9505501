import { CRDS } from './generated';
import { groupOf, Manifest } from '../../manifests/manifest';

/** A rule in CEL, as a CRD has it. */
export interface CelRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly fieldPath?: string;
}

/** The keywords of a CRD's schema that the checks know; imports/check-schemas.ts lets no other pass. */
export interface Schema {
  readonly 'type'?: string;
  readonly 'properties'?: { readonly [name: string]: Schema };
  readonly 'additionalProperties'?: Schema | boolean;
  readonly 'items'?: Schema;
  readonly 'required'?: readonly string[];
  readonly 'default'?: unknown;
  readonly 'nullable'?: boolean;
  readonly 'enum'?: readonly unknown[];
  readonly 'format'?: string;
  readonly 'allOf'?: readonly Schema[];
  readonly 'anyOf'?: readonly Schema[];
  readonly 'oneOf'?: readonly Schema[];
  readonly 'not'?: Schema;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-validations'?: readonly CelRule[];
  readonly [keyword: string]: unknown;
}

/** A pinned CRD. */
export interface Crd {
  /** The Go module that publishes it, and the file there. */
  readonly source: string;
  readonly file: string;
  /** The versions that are served with this schema, the pinned one first. */
  readonly versions: readonly string[];
  /** The versions that only the CRD of the experimental channel serves. */
  readonly experimentalVersions: readonly string[];
  readonly namespaced: boolean;
  /** Whether status is a subresource, so that the API server drops it from what people apply. */
  readonly hasStatus: boolean;
  /** The fields that only the CRD of the experimental channel has: `spec.useDefaultGateways`. */
  readonly experimentalFields: readonly string[];
  /** The values of enums that only it has, by their field: `ExternalAuth` of `spec.rules[].filters[].type`. */
  readonly experimentalValues: { readonly [field: string]: readonly unknown[] };
  readonly schema: Schema;
  /** Loads what validates objects as schemaOfObjects describes them, without their status. */
  readonly validator: () => Validator;
}

/** Says whether a value has the structure of a schema, and where it has not. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ReadonlyArray<{
    readonly keyword: string;
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly params: { readonly [name: string]: unknown };
  }> | null;
}

const LOADED = new Map<string, Crd | undefined>();

/** The pinned CRD of a manifest's kind, whatever its version. */
export function crdOf(manifest: Manifest): Crd | undefined {
  const key = `${groupOf(manifest)}/${String(manifest?.kind)}`;
  if (!LOADED.has(key)) {
    LOADED.set(key, Object.hasOwn(CRDS, key) ? CRDS[key]!() as Crd : undefined);
  }
  return LOADED.get(key);
}

/** The version of a manifest: what follows the group. */
export function versionOf(manifest: Manifest): string {
  return String(manifest?.apiVersion ?? '').split('/')[1] ?? '';
}
