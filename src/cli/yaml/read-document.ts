import { duplicateKeys, readExactly } from './exact-reader';
import { readFast, Refusal } from './fast-reader';
import { Path } from '../../manifests/path';

/** One document, or why it cannot be read. */
export type ReadDocument =
  | { readonly value: unknown; readonly duplicates: readonly Path[] }
  | { readonly error: string; readonly offset: number };

/** So many nodes a document may have where aliases multiply them. */
const MOST_NODES = 1_000_000;

/**
 * Reads one document as Kubernetes would read it.
 *
 * Two libraries are asked, since each of them refuses texts that Kubernetes takes: only what both refuse cannot be read.
 */
export function readDocument(text: string): ReadDocument {
  const read = readPlainly(text);
  return 'error' in read || !/&[^\s]/.test(text) ? read : withoutAliases(read);
}

function readPlainly(text: string): ReadDocument {
  const fast = readFast(text);
  if (typeof fast === 'object') { return { ...fast, duplicates: [] }; }
  const exact = readExactly(text);
  const [error] = exact.errors;
  if (fast === Refusal.DUPLICATE_KEY) {
    const lenient = readFast(text, true);
    if (typeof lenient === 'object') { return { ...lenient, duplicates: error ? [] : duplicateKeys(exact) }; }
  }
  if (!error) {
    try {
      return { value: exact.toJS({ maxAliasCount: -1 }), duplicates: duplicateKeys(exact) };
    } catch (e) {
      return { error: (e as Error).message, offset: 0 };
    }
  }
  return readAliasKeys(text) ?? { error: error.message, offset: error.pos[0] };
}

/** An alias as a key, `*name: value`: both libraries take the colon for a part of the name, and Kubernetes does not. */
function readAliasKeys(text: string): ReadDocument | undefined {
  const spaced = text.replace(/(^|[\s[{,?-])(\*[-\w]+):(?=\s|$)/gm, '$1$2 :');
  return spaced === text ? undefined : readPlainly(spaced);
}

/** The value with each alias in its own right, so that nothing in it is there twice. */
function withoutAliases(read: ReadDocument & { readonly value: unknown }): ReadDocument {
  const size = sizeOf(read.value, new Map(), new Set());
  if (size === Infinity) { return { error: 'one of its aliases stands for a value that holds itself', offset: 0 }; }
  if (size > MOST_NODES) { return { error: `its aliases stand for more than ${MOST_NODES} values`, offset: 0 }; }
  return { ...read, value: copied(read.value) };
}

/** How many values there are where each alias counts in full; infinitely many where one holds itself. */
function sizeOf(value: unknown, known: Map<unknown, number>, above: Set<unknown>): number {
  if (value === null || typeof value !== 'object') { return 1; }
  if (above.has(value)) { return Infinity; }
  let size = known.get(value);
  if (size === undefined) {
    above.add(value);
    size = 1 + Object.values(value).reduce((sum: number, child) => sum + sizeOf(child, known, above), 0);
    above.delete(value);
    known.set(value, size);
  }
  return size;
}

function copied(value: unknown): unknown {
  if (value === null || typeof value !== 'object') { return value; }
  return Array.isArray(value) ? value.map(copied) : Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copied(child)]));
}
