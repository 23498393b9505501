import { MappingNode, YamlNode } from './node';
import { Duplicate, keyOf } from './value';

/** A key that is there twice in one map. */
export interface DuplicateKey {
  /** From the root of the document. */
  readonly path: ReadonlyArray<string | number>;
  readonly merged: boolean;
}

/** Where in a document the keys are that were found to be there twice; each once. */
export function duplicateKeysIn(root: YamlNode | undefined, duplicates: readonly Duplicate[]): DuplicateKey[] {
  if (root === undefined || duplicates.length === 0) { return []; }
  const byMapping = new Map<YamlNode, Map<string, boolean>>();
  for (const { mapping, key, merged } of duplicates) {
    const keys = byMapping.get(mapping) ?? new Map<string, boolean>();
    byMapping.set(mapping, keys.set(key, (keys.get(key) ?? true) && merged));
  }
  const found: DuplicateKey[] = [];
  visit(root, [], (mapping, path) => {
    for (const [key, merged] of byMapping.get(mapping) ?? []) { found.push({ path: [...path, key], merged }); }
  });
  return found;
}

type Path = DuplicateKey['path'];

function visit(node: YamlNode, path: Path, found: (mapping: MappingNode, path: Path) => void): void {
  if (node.kind === 'sequence') {
    node.items.forEach((item, i) => visit(item, [...path, i], found));
  } else if (node.kind === 'mapping') {
    found(node, path);
    for (const { key, value } of node.pairs) { visit(value, [...path, keyOf(key) ?? ''], found); }
  }
}
