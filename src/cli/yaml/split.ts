/** The text of one document of a stream. */
export interface Chunk {
  readonly text: string;
  /** Where it begins in the stream. */
  readonly start: number;
}

/**
 * The documents of a stream, by the lines that begin with `---`: nothing in YAML can contain such a line. So a document that cannot be read hides no other.
 *
 * A line of `...` ends a document too. What is nothing but comments is left out.
 */
export function splitDocuments(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/^(---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    const before = text.slice(start, index);
    // Directives belong to the document behind them.
    if (/^%/m.test(before) && !hasContent(before)) { continue; }
    add(chunks, before, start);
    start = text[index] === '.' ? index + 3 : index;
  }
  add(chunks, text.slice(start), start);
  return chunks;
}

function add(chunks: Chunk[], text: string, start: number): void {
  if (hasContent(text)) { chunks.push({ text, start }); }
}

/** Whether there is more than comments, directives and the line that begins the document. */
function hasContent(text: string): boolean {
  return /^(?!%|#|---(?:[ \t]*(?:#.*)?\r?$))[ \t]*[^\s#\uFEFF]/m.test(text);
}
