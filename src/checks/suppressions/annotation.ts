import { Manifest, mapOf } from '../../manifests/manifest';

/** The annotation by which an object says which findings on it are known and meant. */
export const IGNORE_ANNOTATION = 'cdk8s-flagger/ignore';

/** One rule that is not to be reported for an object. The reason is empty where none is given. */
export interface IgnoreEntry {
  readonly id: string;
  readonly reason: string;
}

/** What the annotation says. */
export interface IgnoreText {
  readonly entries: readonly IgnoreEntry[];
  /** What stands before the first entry, and is none. */
  readonly stray: string;
}

/** How an entry starts: with an id that a colon or the end of the entry follows. */
const ENTRY = /^([A-Z]+-\d+)\s*(?::|$)/;

/**
 * Reads the text of the annotation: entries `ID: reason`, separated by semicolons or line breaks.
 *
 * A reason may have semicolons and line breaks itself: what follows one belongs to the reason unless it starts the next entry.
 */
export function parseIgnore(text: string): IgnoreText {
  const entries: { id: string; parts: string[] }[] = [];
  let stray = '';
  // In pieces, so that the time is linear in the length of a text that anybody may have written.
  for (const piece of text.split(/([;\n])/)) {
    const trimmed = piece.trim();
    const [start, id] = ENTRY.exec(trimmed) ?? [];
    if (start !== undefined) {
      entries.push({ id: id!, parts: [trimmed.slice(start.length)] });
    } else if (entries.length > 0) {
      entries.at(-1)!.parts.push(piece);
    } else if (trimmed !== ';') {
      stray += piece;
    }
  }
  return { entries: entries.map(({ id, parts }) => ({ id, reason: cleaned(parts.join('')) })), stray: cleaned(stray) };
}

/** On one line, without separators at its end. */
function cleaned(text: string): string {
  const line = text.split(/\s+/).filter(word => word !== '').join(' ');
  let end = line.length;
  while (end > 0 && (line[end - 1] === ';' || line[end - 1] === ' ')) { end--; }
  return line.slice(0, end);
}

/** The text of the annotation that says this. */
export function formatIgnore(entries: readonly IgnoreEntry[]): string {
  return entries.map(({ id, reason }) => `${id}: ${reason}`).join('; ');
}

/** The value of the annotation as it is written, whatever its type. */
export function ignoreValue(manifest: Manifest): unknown {
  return mapOf(manifest?.metadata?.annotations)[IGNORE_ANNOTATION];
}

/** What the annotation of an object says. Nothing where there is none, or it is no text. */
export function ignoreOf(manifest: Manifest): IgnoreText {
  const value = ignoreValue(manifest);
  return typeof value === 'string' ? parseIgnore(value) : NOTHING;
}

const NOTHING: IgnoreText = { entries: [], stray: '' };
