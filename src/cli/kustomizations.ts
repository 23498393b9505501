import * as path from 'path';
import { Source } from './documents';
import { readDocument } from './yaml/read-document';
import { splitDocuments } from './yaml/split';
import { listOf, mapOf } from '../manifests/manifest';

const KUSTOMIZATION = /^(kustomization\.ya?ml|Kustomization)$/;

/** The files that a kustomization among the sources names as patches. */
export function patchFiles(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.filter(({ file }) => KUSTOMIZATION.test(path.basename(file))).flatMap(patchesOf));
}

function patchesOf({ file, text }: Source): string[] {
  return splitDocuments(text).flatMap(chunk => {
    const read = readDocument(chunk.text);
    const { patches, patchesJson6902, patchesStrategicMerge } = mapOf('value' in read ? read.value : undefined);
    const named = [...[...listOf(patches), ...listOf(patchesJson6902)].map(patch => mapOf(patch).path), ...listOf(patchesStrategicMerge)];
    // A patch may be written into the kustomization itself.
    return named.filter(name => typeof name === 'string' && !name.includes('\n')).map(name => path.join(path.dirname(file), name));
  });
}
