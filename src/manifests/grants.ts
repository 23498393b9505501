import { GATEWAY_API } from './gateway-admission';
import { isMap, listOf, Manifest, mapOf } from './manifest';
import { ManifestIndex } from './manifest-index';

/** Who refers to an object of another namespace. */
export interface Referrer {
  /** A kind of the Gateway API. */
  readonly kind: string;
  readonly namespace: string;
}

/**
 * Whether a reference into another namespace seems to lack its ReferenceGrant. Absence proves nothing, so it is only said where that
 * namespace is among the manifests: with a grant, or with the very object that is referred to.
 */
export function lacksGrant(from: Referrer, ref: Manifest, index: ManifestIndex, defaultKind: string = 'Service'): boolean {
  if (!isMap(ref) || !ref.namespace || ref.namespace === from.namespace || from.namespace === '') { return false; }
  const to = { group: String(ref.group ?? ''), kind: String(ref.kind ?? defaultKind), name: String(ref.name ?? '') };
  const grants = index.list(GATEWAY_API, 'ReferenceGrant', String(ref.namespace));
  if (grants.some(grant => allows(grant, from, to))) { return false; }
  return grants.length > 0 || index.find(to.group, to.kind, String(ref.namespace), to.name) !== undefined;
}

function allows(grant: Manifest, from: Referrer, to: { group: string; kind: string; name: string }): boolean {
  const spec = mapOf(grant?.spec);
  return listOf(spec.from).some(f => f?.group === GATEWAY_API && f.kind === from.kind && f.namespace === from.namespace)
    && listOf(spec.to).some(t => (t?.group ?? '') === to.group && t?.kind === to.kind && (!t.name || t.name === to.name));
}

