import { Composer, CST, isAlias, isMap, isScalar, isSeq, LineCounter, Node, parseDocument, Parser, ScalarTag } from 'yaml';
import { Manifest } from '../manifests/manifest';
import { Path } from '../manifests/path';

/** A file as it was read, or what came on standard input. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One object, with what is needed to find a line of it again. */
export interface SourceObject {
  readonly manifest: Manifest;
  readonly source: Source;
  /** Where the text of its document is in the source. */
  readonly start: number;
  readonly end: number;
  /** Where it is in its document: somewhere only for members of a List. */
  readonly prefix: Path;
}

/** Why a document could not be read. */
export interface SourceError {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** What is in a source. */
export interface Documents {
  readonly objects: SourceObject[];
  readonly errors: SourceError[];
}

/** The words that Kubernetes' parser takes for booleans: those of YAML 1.1. */
const BOOLEAN: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON|n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/,
  resolve: text => /^(?:y|t|on)/i.test(text),
};
const OPTIONS = { merge: true, prettyErrors: false, customTags: [BOOLEAN], logLevel: 'error' } as const;

/** Options by which a document is read as Kubernetes would read it. */
export const YAML_OPTIONS = { ...OPTIONS, customTags: (tags: unknown[]) => [BOOLEAN, ...tags] as ScalarTag[] };

/** Reads the objects of a source. Documents that hold no object of Kubernetes, such as the values of a chart, are passed over. */
export function readDocuments(source: Source): Documents {
  const lines = new LineCounter();
  const documents: Documents = { objects: [], errors: [] };
  // One document at a time: the syntax trees of ten thousand objects need not be there together.
  for (const document of new Composer(YAML_OPTIONS).compose(tokens(source.text, lines), true, source.text.length)) {
    const [error] = document.errors;
    if (error) {
      documents.errors.push({ file: source.file, line: lines.linePos(error.pos[0]).line, message: error.message });
      continue;
    }
    const [start, , end] = document.range;
    try {
      const value = document.toJS({ maxAliasCount: 1000 });
      documents.objects.push(...objectsIn(value, { source, start: lineStart(source.text, start), end }));
    } catch (e) {
      documents.errors.push({ file: source.file, line: lines.linePos(start).line, message: (e as Error).message });
    }
  }
  return documents;
}

function tokens(text: string, lines: LineCounter): Iterable<CST.Token> {
  return new Parser(lines.addNewLine).parse(text);
}

function objectsIn(value: Manifest, place: Omit<SourceObject, 'manifest' | 'prefix'>): SourceObject[] {
  if (value === null || typeof value !== 'object' || typeof value.kind !== 'string' || typeof value.apiVersion !== 'string') { return []; }
  if (!value.kind.endsWith('List') || !Array.isArray(value.items)) { return [{ ...place, manifest: value, prefix: [] }]; }
  return (value.items as Manifest[]).flatMap((item, i) => objectsIn(item, place).map(object => ({ ...object, prefix: ['items', i, ...object.prefix] })));
}

/**
 * Where a path of an object is in its file: the key, or the nearest one above it that is written.
 *
 * The document is parsed once more for it, since most documents have no finding.
 */
export function positionOf(object: SourceObject, path: Path): Position {
  const { source, start, end, prefix } = object;
  const document = parseDocument(source.text.slice(start, end), YAML_OPTIONS);
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of [...prefix, ...path]) {
    const resolved = isAlias(node) ? node.resolve(document) : node;
    let key: unknown;
    if (isMap(resolved)) {
      const pair = resolved.items.find(item => (isScalar(item.key) ? item.key.value : item.key) === step);
      [key, node] = [pair?.key, pair?.value];
    } else {
      node = isSeq(resolved) ? resolved.items[step as number] : undefined;
      key = node;
    }
    const at = offsetOf(key);
    // What comes in through an alias is written somewhere else: the place where it is used says more.
    if (at === undefined || isAlias(node)) { return lineAndColumn(source.text, start + (at ?? offset)); }
    offset = at;
  }
  return lineAndColumn(source.text, start + offset);
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | undefined)?.range?.[0];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineAndColumn(text: string, offset: number): Position {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) { line++; }
  return { line, column: offset - lineStart(text, offset) + 1 };
}
