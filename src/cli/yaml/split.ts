/** A piece of a text that is one document. */
export interface DocumentText {
  /** Where it is in the whole text. */
  readonly start: number;
  readonly text: string;
}

/** The line that begins a document, as far as it is no part of it, and the one that ends it. Nothing in YAML can contain such a line. */
const SEPARATOR = /^\ufeff?(?:---(?=[ \t\r\n#]|$)(?:[ \t\r]*(?:#.*)?$)?|\.\.\.(?=[ \t\r\n]|$).*$)/gm;
/** Where an object of JSON ends, and the next one begins on a line of its own. */
const BETWEEN_OBJECTS = /\}[ \t\r]*\n[ \t\r\n\ufeff]*(?=\{)/g;
const BYTE_ORDER_MARK = '\ufeff';

/** The documents of a text, cut as kubectl cuts them: before they are parsed, so that one that cannot be read hides no other. What holds only comments is none. */
export function* documentsIn(text: string): Generator<DocumentText> {
  let start = 0;
  for (const separator of text.matchAll(SEPARATOR)) {
    const piece = text.slice(start, separator.index);
    // Directives belong to the document that follows them.
    if (/^%/m.test(piece) && !hasContent(piece)) { continue; }
    yield* objectsIn(piece, start);
    const end = separator.index + separator[0].length;
    // What stands behind `---` in its line belongs to the document.
    start = /^\ufeff?---$/.test(separator[0]) && /[^\r\n]/.test(text[end] ?? '\n') ? separator.index : end;
  }
  yield* objectsIn(text.slice(start), start);
}

/** Objects of JSON may follow each other without a separator, as `jq` writes them. */
function* objectsIn(text: string, start: number): Generator<DocumentText> {
  if (!hasContent(text)) { return; }
  let from = 0;
  if (/^[\s\ufeff]*\{/.test(text)) {
    for (const gap of text.matchAll(BETWEEN_OBJECTS)) {
      // What is indented is within the object.
      if (!/[\n\ufeff]$/.test(gap[0])) { continue; }
      const end = gap.index + gap[0].length;
      yield withoutMark(text.slice(from, end), start + from);
      from = end;
    }
  }
  yield withoutMark(text.slice(from), start + from);
}

/** Without the mark of its encoding. */
function withoutMark(text: string, start: number): DocumentText {
  const first = /^\r?\n?/.exec(text)![0].length;
  const from = text[first] === BYTE_ORDER_MARK ? first + 1 : 0;
  return { start: start + from, text: text.slice(from) };
}

/** Whether there is more than comments and directives. */
function hasContent(text: string): boolean {
  return /^(?!%)[ \t\r\ufeff]*[^ \t\r\n#\ufeff]/m.test(text);
}
