/** What the benchmarks print. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** A table in Markdown, the columns aligned, figures to the right. */
export function print(head: string[], rows: string[][]): void {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map(cells => cells[i].length)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padStart(widths[i])).join(' | ')} |`;
  console.log([line(head), `|${widths.map(width => `${'-'.repeat(width + 1)}:`).join('|')}|`, ...rows.map(line), ''].join('\n'));
}
