import * as path from 'path';
import { Source } from './documents';
import { readYaml } from './yaml/read';
import { listOf, mapOf } from '../manifests/manifest';

const KUSTOMIZATION = /^(kustomization\.ya?ml|Kustomization)$/;

/** The files that a kustomization among the sources names as patches. */
export function patchFiles(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.filter(({ file }) => KUSTOMIZATION.test(path.basename(file))).flatMap(patchesOf));
}

function patchesOf({ file, text }: Source): string[] {
  return [...readYaml(text)].flatMap(document => {
    const { patches, patchesJson6902, patchesStrategicMerge } = mapOf('error' in document ? undefined : document.value);
    const named = [...[...listOf(patches), ...listOf(patchesJson6902)].map(patch => mapOf(patch).path), ...listOf(patchesStrategicMerge)];
    // A patch may be written into the kustomization itself.
    return named.filter(name => typeof name === 'string' && !name.includes('\n')).map(name => path.join(path.dirname(file), name));
  });
}
