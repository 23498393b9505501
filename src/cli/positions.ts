import { Source, SourceDocument, SourceObject } from './documents';
import { DocumentPositions } from './yaml/document-positions';
import { Path } from '../manifests/path';

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the places of paths. Each document is parsed once more for it, since most documents have no finding, and only the last one is kept: ask for all paths of
 * a document in a row.
 */
export class Positions {
  private document?: SourceDocument;
  private positions?: DocumentPositions;
  private source?: Source;
  private lineStarts: readonly number[] = [];

  /** The key that a path of an object leads to, or the nearest one above it that is written. */
  public of({ document, prefix }: Pick<SourceObject, 'document' | 'prefix'>, path: Path): Position {
    if (this.document !== document) {
      this.document = document;
      this.positions = new DocumentPositions(document.text);
    }
    return this.at(document.source, document.start + this.positions!.offsetOf([...prefix, ...path]));
  }

  private at(source: Source, offset: number): Position {
    if (this.source !== source) {
      this.source = source;
      this.lineStarts = [0, ...Array.from(source.text.matchAll(/\n/g), ({ index }) => index + 1)];
    }
    const line = lastAtMost(this.lineStarts, offset);
    return { line: line + 1, column: offset - this.lineStarts[line] + 1 };
  }
}

/** The index of the last number that is not above another one, in a list that grows. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle] <= most) { low = middle; } else { high = middle - 1; }
  }
  return low;
}
