// The module is a class, which only this form imports whether modules are interoperable or not.
// eslint-disable-next-line @typescript-eslint/no-require-imports
import Table = require('cli-table3');
import { createColors } from 'picocolors';
import { FormatContext, Formatter } from './formatter';
import { rowsOf, TextRow } from './text-rows';
import { Report } from '../report';

/** What the terminal can do. */
type Terminal = Pick<FormatContext, 'color' | 'columns'>;

const NO_LINES = {
  'top': '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  'bottom': '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  'left': '',
  'left-mid': '',
  'mid': '',
  'mid-mid': '',
  'right': '',
  'right-mid': '',
  'middle': '  ',
};

/** The report for people: a table for each file, and the sum. */
export const textFormatter: Formatter = {
  description: 'a table for people, in colour on a terminal',
  format: formatText,
};

function formatText(report: Report, { showSuppressed, ...terminal }: FormatContext): string {
  const colors = createColors(terminal.color);
  const rows = rowsOf(report, colors, showSuppressed);
  const files = [...new Set(rows.map(row => row.file))];
  return [
    ...report.errors.map(({ file, line, message }) => `${colors.underline(line === undefined ? file : `${file}:${line}`)}\n  ${colors.red('cannot be read')}  ${message}\n`),
    ...files.map(file => `${tableOf(rows.filter(row => row.file === file), terminal)}\n`),
    sumOf(report, colors, showSuppressed),
  ].join('\n');
}

function tableOf(entries: TextRow[], { columns }: Terminal): string {
  const rows = entries.map(({ file, line, what, object, text }) => [`${file}:${line}`, what, object, text] as const);
  const widths = [0, 1, 2].map(i => Math.max(...rows.map(row => Math.max(...plain(row[i]).split('\n').map(line => line.length)))));
  const [whereWidth, whatWidth, objectWidth] = [widths[0], widths[1], Math.min(widths[2], 44)];
  // Narrower than this a message is no pleasure to read, however narrow the terminal is.
  const textWidth = Math.max(40, columns - whereWidth - whatWidth - objectWidth - 6);
  const table = new Table({ chars: NO_LINES, style: { 'padding-left': 0, 'padding-right': 0, 'border': [], 'head': [] }, colWidths: [whereWidth, whatWidth, objectWidth, textWidth], wordWrap: true });
  rows.forEach((row, i) => {
    table.push([...row]);
    if (i < rows.length - 1) { table.push(['', '', '', '']); }
  });
  return table.toString().split('\n').map(line => line.trimEnd()).join('\n');
}

function sumOf({ findings, errors, summary }: Report, colors: ReturnType<typeof createColors>, showSuppressed: boolean): string {
  const checked = `${count(summary.objects, 'object')} of ${count(summary.files, 'file')}`;
  const numbers = `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')} in ${checked}`;
  const nothing = errors.length > 0 ? checked : colors.green(`nothing found in ${checked}`);
  return [
    findings.length > 0 ? numbers : nothing,
    ...errors.length > 0 ? [`${count(errors.length, 'input')} could not be read`] : [],
    ...suppressedOf(summary, showSuppressed),
    ...findings.length > 0 ? [`more about one: cdk8s-flagger explain ${findings[0].id}`] : [],
  ].join('; ');
}

function suppressedOf({ suppressed, unusedSuppressions, goneFromBaseline }: Report['summary'], showSuppressed: boolean): string[] {
  const numbers = [
    ...suppressed > 0 ? [`${suppressed} suppressed`] : [],
    ...unusedSuppressions > 0 ? [`${count(unusedSuppressions, 'suppression')} unused`] : [],
  ];
  return [
    ...numbers.length > 0 ? [`${numbers.join(', ')}${showSuppressed ? '' : ' (--show-suppressed lists them)'}`] : [],
    ...goneFromBaseline > 0 ? [`${goneFromBaseline} of the baseline no longer found`] : [],
  ];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\x1b\[\d+m/g, '');
}
