/** A line of a cell, and how it is coloured. */
export interface Line {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** The lines of a cell. */
export type Cell = readonly Line[];

const GAP = '  ';

/** Lays out rows of cells in columns of these widths: lines that are too long are broken between words. Rows have an empty line between them. */
export function layOut(rows: ReadonlyArray<readonly Cell[]>, widths: readonly number[]): string {
  return rows.map(row => layOutRow(row.map((cell, i) => cell.flatMap(line => wrapped(line, widths[i]))), widths)).join('\n\n');
}

/** The width that a column needs, so that no line of it is broken. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((widest, cell) => cell.reduce((most, { text }) => Math.max(most, text.length), widest), 0);
}

function layOutRow(cells: readonly Cell[], widths: readonly number[]): string {
  const height = Math.max(...cells.map(cell => cell.length));
  return Array.from({ length: height }, (_, at) => cells.map((cell, i) => painted(cell[at], widths[i])).join(GAP).trimEnd()).join('\n');
}

function painted(line: Line | undefined, width: number): string {
  const { text, paint = (plain: string) => plain } = line ?? { text: '' };
  return text === '' ? ' '.repeat(width) : paint(text) + ' '.repeat(width - text.length);
}

/** A word that is longer than the column is broken where the column ends. */
function wrapped({ text, paint }: Line, width: number): Line[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(whole => chunks(whole, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map(part => ({ text: part, paint }));
}

function chunks(word: string, width: number): string[] {
  return word.length <= width ? [word] : Array.from({ length: Math.ceil(word.length / width) }, (_, i) => word.slice(i * width, (i + 1) * width));
}
