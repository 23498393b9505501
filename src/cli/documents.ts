import { readDocument } from './yaml/read-document';
import { splitDocuments } from './yaml/split';
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
  readonly duplicates: readonly Path[];
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
  const documents: Documents = { objects: [], errors: [] };
  for (const { text, start } of splitDocuments(source.text)) {
    const read = readDocument(text);
    if (hasPlaceholders(text, read)) {
      // Further documents of the file would say the same.
      return { ...documents, errors: [...documents.errors, { file: source.file, line: lineOf(source.text, start + text.indexOf('{{')), message: IS_TEMPLATE }] };
    }
    if ('error' in read) {
      documents.errors.push({ file: source.file, line: lineOf(source.text, start + read.offset), message: read.error });
    } else {
      documents.objects.push(...objectsIn(read.value, read.duplicates, { source, text, start }));
    }
  }
  return documents;
}

const IS_TEMPLATE = 'it has placeholders of a template, {{ … }}, outside of quotes: render it first, such as by \'helm template … | cdk8s-flagger check -\'';

/** Placeholders in quotes and blocks are text, such as in the queries of Flagger. Elsewhere they are broken YAML, or a map as a key. */
function hasPlaceholders(text: string, read: ReturnType<typeof readDocument>): boolean {
  return text.includes('{{') && ('error' in read || hasMapAsKey(read.value));
}

function hasMapAsKey(value: unknown): boolean {
  if (value === null || typeof value !== 'object') { return false; }
  return (!Array.isArray(value) && Object.hasOwn(value, '[object Object]')) || Object.values(value).some(hasMapAsKey);
}

function objectsIn(value: Manifest, duplicates: readonly Path[], document: SourceDocument): SourceObject[] {
  if (value === null || typeof value !== 'object' || typeof value.kind !== 'string' || typeof value.apiVersion !== 'string') { return []; }
  if (!value.kind.endsWith('List') || !Array.isArray(value.items)) { return [{ document, manifest: value, prefix: [], duplicates }]; }
  return (value.items as Manifest[]).flatMap((item, i) => objectsIn(item, below(duplicates, i), document)
    .map(object => ({ ...object, prefix: ['items', i, ...object.prefix] })));
}

function below(duplicates: readonly Path[], i: number): Path[] {
  return duplicates.filter(path => path[0] === 'items' && path[1] === i).map(path => path.slice(2));
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) { line++; }
  return line;
}
