import { crdOf } from './schema/crd';
import { structureErrors } from './schema/structure';
import { groupOf, isMap, listOf, Manifest, mapOf, nameOf } from '../manifests/manifest';
import { append } from '../manifests/manifest-index';
import { podSpecOf } from '../manifests/workload';

/**
 * The manifests that are patches for others, and no whole objects: they have `$patch`, or lack what an object needs while another one of the same kind and name
 * has it.
 */
export function patchesAmong(manifests: readonly Manifest[]): ReadonlySet<Manifest> {
  const byName = new Map<string, Manifest[]>();
  for (const manifest of manifests) { append(byName, `${groupOf(manifest)}/${String(manifest?.kind)}/${nameOf(manifest)}`, manifest); }
  const partial = [...byName.values()].filter(same => same.length > 1).flatMap(same => {
    const incomplete = same.filter(isIncomplete);
    return incomplete.length < same.length ? incomplete : [];
  });
  return new Set([...manifests.filter(manifest => hasDirective(manifest, DEPTH)), ...partial]);
}

/** Directives stand near the top, or in the items of a list of containers. */
const DEPTH = 8;

function hasDirective(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object' || depth === 0) { return false; }
  return '$patch' in value || Object.values(value).some(child => hasDirective(child, depth - 1));
}

function isIncomplete(manifest: Manifest): boolean {
  if (groupOf(manifest) === 'apps') {
    const { containers } = podSpecOf(manifest);
    const images = listOf(containers).map(container => mapOf(container).image);
    return !isMap(manifest.spec?.selector) || images.length === 0 || images.includes(undefined);
  }
  const crd = crdOf(manifest);
  return crd !== undefined && structureErrors(crd, manifest).some(({ keyword }) => keyword === 'required');
}
