import { isMap, listOf, Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';

/*
 * What the pinned CRDs demand or know, and those of an older release that is still in use do not: Flagger from 1.38 on, the Gateway API from 1.2 on.
 * Written by hand, since a difference in text tells neither whether it is a demand nor whom it concerns. imports/README.md says when.
 */

/** A demand that came with a release. Objects that were written before it may break it, and work where the older CRDs are installed. */
export interface NewDemand {
  readonly kinds: readonly string[];
  /** The field, `[]` standing for each item. */
  readonly field: string;
  /** The keyword of the schema, or the message of the rule in CEL. */
  readonly demand: string;
  /** The values that older releases take, where there are others that they refuse as well. */
  readonly values?: RegExp;
  /** The release that brought it. */
  readonly since: string;
}

/** A field that the newest release brought. What came before that is taken for installed. */
export interface NewField {
  readonly kind: string;
  readonly field: string;
  readonly since: string;
  /** What the releases before make of it. */
  readonly before: string;
}

const FLAGGER_REPLICAS = ['minReplicas', 'maxReplicas'].map(name => `spec.autoscalerRef.primaryScalerReplicas.${name}`);

export const NEW_DEMANDS: readonly NewDemand[] = [
  { kinds: ['HTTPRoute', 'GRPCRoute'], field: 'spec.rules', demand: 'Rule name must be unique within the route', since: 'Gateway API 1.7' },
  { kinds: ['ReferenceGrant'], field: 'spec', demand: 'required', since: 'Gateway API 1.6' },
  // In the experimental channel; what came before had no such demand.
  { kinds: ['HTTPRoute'], field: 'spec.rules[].retry.codes[]', demand: 'x-kubernetes-list-type', since: 'Gateway API 1.6' },
  { kinds: ['HTTPRoute'], field: 'spec.rules', demand: 'minItems', since: 'Gateway API 1.5' },
  { kinds: ['Gateway'], field: 'spec.listeners', demand: 'tls mode must be set for protocol TLS', since: 'Gateway API 1.5' },
  { kinds: ['GRPCRoute'], field: 'spec', demand: 'required', since: 'Gateway API 1.4' },
  // Others than these were none before, either.
  { kinds: ['Canary'], field: 'spec.provider', demand: 'enum', values: /^(gatewayapi:v1|gloo|appmesh:v1beta2|smi:v1alpha[123])/, since: 'Flagger 1.43' },
  ...FLAGGER_REPLICAS.map(field => ({ kinds: ['Canary'], field, demand: 'minimum', since: 'Flagger 1.39' })),
];

export const NEW_FIELDS: readonly NewField[] = [
  { kind: 'HTTPRoute', field: 'spec.rules[].retry', since: 'Gateway API 1.7', before: 'releases 1.2 to 1.6 have it in the experimental channel' },
];

/** The demand that a value breaks, if it came with a release. */
export function newDemand(kind: string, field: string, demand: string, value: unknown): NewDemand | undefined {
  return NEW_DEMANDS.find(known => known.kinds.includes(kind) && known.field === field && known.demand === demand
    && (known.values?.test(String(value)) ?? true));
}

/** Where an object has fields of the newest release. */
export function newFields(manifest: Manifest): ReadonlyArray<NewField & { readonly path: Path }> {
  return NEW_FIELDS.filter(({ kind }) => kind === manifest.kind)
    .flatMap(known => placesOf(manifest, known.field.split('.')).map(path => ({ ...known, path })));
}

function placesOf(value: Manifest, [step, ...rest]: readonly string[]): Path[] {
  if (step === undefined) { return [[]]; }
  const name = step.replace('[]', '');
  if (!isMap(value) || value[name] === undefined || value[name] === null) { return []; }
  const below = step === name
    ? placesOf(value[name], rest)
    : listOf(value[name]).flatMap((item, i) => placesOf(item, rest).map(path => [i, ...path]));
  return below.map(path => [name, ...path]);
}
