import { InsertedText } from './insertions';
import { YamlError, YamlNode } from './node';
import { parseNode } from './parse';

/** A document as it is written. */
export interface ParsedDocument {
  /** Nothing for an empty document. */
  readonly root: YamlNode | undefined;
  /** Where a place of a node is in the text of the document. */
  readonly offsetOf: (start: number) => number;
}

/** So many characters are parsed for one document at most, however often it is parsed again. */
const MAX_PARSED = 50_000_000;

/**
 * Parses a document.
 *
 * The parser keeps to YAML 1.2. The one of Kubernetes is older and reads on at some places where a space is missing: there it is put in.
 *
 * @throws YamlError if it cannot be parsed
 */
export function parseDocument(text: string): ParsedDocument {
  const mended = new InsertedText(text);
  let deep: number | undefined;
  for (let parsed = text.length; ; parsed += mended.text.length) {
    try {
      const root = parseNode(mended.text);
      return { root, offsetOf: start => mended.original(start) };
    } catch (e) {
      if (!(e instanceof YamlError)) { throw e; }
      const missing = parsed < MAX_PARSED ? missingSpace(mended.text, e, deep ??= deeperThanAny(text)) : undefined;
      if (!missing) { throw new YamlError(e.message, mended.original(e.offset)); }
      mended.insert(missing.at, missing.length, missing.instead);
    }
  }
}

/** Where spaces go; `instead` of so many characters. */
interface MissingSpace {
  readonly at: number;
  readonly length: number;
  readonly instead?: number;
}

/** Where the parser stopped for want of spaces that Kubernetes does not ask for. */
function missingSpace(text: string, { message, offset }: YamlError, deep: number): MissingSpace | undefined {
  if (message === 'deficient indentation') { return missingIndentation(text, offset, deep); }
  // `"text"# comment`, `[1]# comment`
  if (text[offset] === '#') { return { at: offset, length: 1 }; }
  // `*name: value`: a colon is no part of a name.
  const from = Math.max(0, offset - LONGEST_LOOK_BACK);
  const before = text.slice(from, offset);
  return /\*[\w-]+:\s*$/.test(before) ? { at: from + before.lastIndexOf(':'), length: 1 } : undefined;
}

/** Lines that continue a quoted text, or something in brackets, may begin anywhere. */
function missingIndentation(text: string, offset: number, deep: number): MissingSpace | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  if (text.slice(start, offset).trim() !== '') { return missingInTab(text, start, offset); }
  const length = deep - indentationAt(text, start);
  return length > 0 && !/^(?:---|\.\.\.)/.test(text.slice(start, start + 3)) ? { at: start, length } : undefined;
}

/** A tab before a bracket is a space too. */
function missingInTab(text: string, start: number, offset: number): MissingSpace | undefined {
  const from = Math.max(start, offset - LONGEST_LOOK_BACK);
  const tab = /\t(?=[ \t]*[[{][ \t]*$)/.exec(text.slice(from, offset));
  return tab ? { at: from + tab.index, length: 1, instead: 1 } : undefined;
}

const LONGEST_LOOK_BACK = 200;

/** More spaces than anything of the text is indented by. */
function deeperThanAny(text: string): number {
  let deepest = 0;
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at) + 1 || -1) { deepest = Math.max(deepest, indentationAt(text, at)); }
  return deepest + 1;
}

/** By how much a line is indented; what is in a list begins behind the hyphens. */
function indentationAt(text: string, start: number): number {
  let end = start;
  while (end < text.length && ' -?:'.includes(text[end])) { end++; }
  return end - start;
}
