import { Document, isAlias, isMap, isScalar, isSeq, Node, ParsedNode, parseDocument, ScalarTag } from 'yaml';
import { booleanOf, floatOf, integerOf, isNull } from './scalars';
import { Path } from '../../manifests/path';

function tag(name: string, test: RegExp, resolve: (text: string) => unknown): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve };
}

const SCALARS: readonly ScalarTag[] = [
  tag('null', /^(~|null|Null|NULL)?$/, text => isNull(text) ? null : text),
  tag('bool', /^[yYnNtTfFoO][a-zA-Z]{0,4}$/, text => booleanOf(text) ?? text),
  // One for all numbers: which of them a text is, if it is one, only the function knows.
  tag('float', /^[-+.0-9].*$/, text => integerOf(text) ?? floatOf(text) ?? text),
];

const OPTIONS = { merge: true, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;

/** Options by which a document is read as Kubernetes would read it. */
export const YAML_OPTIONS = { ...OPTIONS, customTags: (tags: unknown[]) => [...SCALARS, ...tags] as ScalarTag[] };

/** A document with the places of all that is in it. */
export type ExactDocument = Document.Parsed<ParsedNode>;

/** Reads one document by the reader that knows positions. */
export function readExactly(text: string): ExactDocument {
  return parseDocument(text, YAML_OPTIONS);
}

/** Where the second of two equal keys is, for each such pair: by the path of the map, and the key. */
export function duplicateKeys(document: ExactDocument): Path[] {
  const found: Path[] = [];
  const visit = (node: unknown, path: Path) => {
    if (isSeq(node)) { node.items.forEach((item, i) => visit(item, [...path, i])); }
    if (!isMap(node)) { return; }
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : isAlias(key) ? (key.resolve(document) as { value?: unknown } | undefined)?.value : key);
      if (seen.has(name) && name !== '<<') { found.push([...path, name]); }
      seen.add(name);
      visit(value, [...path, name]);
    }
  };
  visit(document.contents, []);
  return found;
}

/**
 * Where a path is in a document: the key, or the nearest one above it that is written. An offset.
 *
 * Of two equal keys it is the last one, which is the one that counts.
 */
export function offsetOf(document: ExactDocument, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const resolved = isAlias(node) ? node.resolve(document) : node;
    let key: unknown;
    if (isMap(resolved)) {
      const pair = [...resolved.items].reverse().find(item => (isScalar(item.key) ? String(item.key.value) : item.key) === String(step));
      [key, node] = [pair?.key, pair?.value];
    } else {
      node = isSeq(resolved) ? resolved.items[step as number] : undefined;
      key = node;
    }
    const at = startOf(key);
    // What comes in through an alias is written somewhere else: the place where it is used says more.
    if (at === undefined || isAlias(node)) { return at ?? offset; }
    offset = at;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}
