import { parseDocument, ParsedDocument } from './document';
import { MappingNode, Pair, YamlNode } from './node';
import { isMerge, keyOf } from './value';

/** Where the values of a document are written. It is parsed once more for it, since most documents are never asked about. */
export class DocumentPositions {
  private readonly document: ParsedDocument;
  private readonly pairs = new Map<MappingNode, Map<string, Pair>>();

  constructor(text: string) {
    this.document = parsedOrEmpty(text);
  }

  /** Where a path is in the text of the document: the key, or the nearest one above it that is written. */
  public offsetOf(path: ReadonlyArray<string | number>): number {
    let node = this.document.root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
      const written = node?.kind === 'alias' ? node.target : node;
      const pair = written?.kind === 'mapping' ? this.pairsOf(written).get(String(step)) : undefined;
      node = pair ? pair.value : written?.kind === 'sequence' ? written.items[step as number] : undefined;
      const at = startOf(pair ? pair.key : node);
      if (at !== undefined) { offset = at; }
      // What comes in through an alias is written somewhere else: the place where it is used says more.
      if (node === undefined || node.kind === 'alias') { break; }
    }
    return this.document.offsetOf(offset);
  }

  private pairsOf(mapping: MappingNode): Map<string, Pair> {
    let pairs = this.pairs.get(mapping);
    if (!pairs) {
      pairs = new Map(mapping.pairs.filter(({ key }) => !isMerge(key)).map(pair => [keyOf(pair.key) ?? '', pair]));
      this.pairs.set(mapping, pairs);
    }
    return pairs;
  }
}

/** What is JSON and not YAML has no positions but its beginning. */
function parsedOrEmpty(text: string): ParsedDocument {
  try {
    return parseDocument(text);
  } catch {
    return { root: undefined, offsetOf: start => start };
  }
}

/** An empty value is nowhere. */
function startOf(node: YamlNode | undefined): number | undefined {
  return node === undefined || node.start < 0 ? undefined : node.start;
}
