import { readYaml } from './yaml/read';
import type { DuplicateKey } from '../checks/duplicate-keys';
import { Manifest } from '../manifests/manifest';
import { Path } from '../manifests/path';

/** A file as it was read, or what came on standard input. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** One document of a source. */
export interface SourceDocument {
  readonly source: Source;
  readonly text: string;
  /** Where its text begins in the source. */
  readonly start: number;
}

/** One object, with what is needed to find a line of it again. */
export interface SourceObject {
  readonly manifest: Manifest;
  readonly document: SourceDocument;
  /** Where it is in its document: somewhere only for members of a List. */
  readonly prefix: Path;
  /** Keys of it that are written twice in one map. */
  readonly duplicateKeys: readonly DuplicateKey[];
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

/** Reads the objects of a source. Documents that hold no object of Kubernetes, such as the values of a chart, are passed over. */
export function readDocuments(source: Source): Documents {
  const objects: SourceObject[] = [];
  const errors: SourceError[] = [];
  for (const document of readYaml(source.text)) {
    if (!('error' in document)) {
      objects.push(...objectsIn(document.value, document.duplicateKeys, { source, text: document.text, start: document.start }));
      continue;
    }
    const placeholder = placeholderIn(document.text);
    if (placeholder !== undefined) {
      // Further documents of the file would say the same.
      return { objects, errors: [...errors, { file: source.file, line: lineOf(source.text, document.start + placeholder), message: IS_TEMPLATE }] };
    }
    errors.push({ file: source.file, line: lineOf(source.text, document.error.offset), message: document.error.message });
  }
  return { objects, errors };
}

const IS_TEMPLATE = 'the file has placeholders of a template, {{ … }}, outside of quotes: render it first, for example with \'helm template … | cdk8s-flagger check -\'';

/**
 * Where the first placeholder is that is not in quotes. In blocks they are text, such as in the queries of Flagger, but those are in documents that can be read:
 * elsewhere a placeholder is broken YAML, or a map as a key.
 */
function placeholderIn(text: string): number | undefined {
  const [line] = /^[^'"#\n]*\{\{/m.exec(text) ?? [];
  return line === undefined ? undefined : text.indexOf(line) + line.length - 2;
}

function objectsIn(value: Manifest, duplicateKeys: readonly DuplicateKey[], document: SourceDocument): SourceObject[] {
  if (value === null || typeof value !== 'object' || typeof value.kind !== 'string' || typeof value.apiVersion !== 'string') { return []; }
  if (!value.kind.endsWith('List') || !Array.isArray(value.items)) { return [{ document, manifest: value, prefix: [], duplicateKeys }]; }
  return (value.items as Manifest[]).flatMap((item, i) => objectsIn(item, below(duplicateKeys, i), document)
    .map(object => ({ ...object, prefix: ['items', i, ...object.prefix] })));
}

function below(duplicateKeys: readonly DuplicateKey[], i: number): readonly DuplicateKey[] {
  return duplicateKeys.length === 0 ? duplicateKeys : duplicateKeys
    .filter(({ path }) => path[0] === 'items' && path[1] === i)
    .map(({ path, merged }) => ({ path: path.slice(2), merged }));
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) { line++; }
  return line;
}
