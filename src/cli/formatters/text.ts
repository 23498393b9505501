// The module is a class, which only this form imports whether modules are interoperable or not.
// eslint-disable-next-line @typescript-eslint/no-require-imports
import Table = require('cli-table3');
import { createColors } from 'picocolors';
import { Severity } from '../../checks/rule';
import { nameOfObject, PlacedFinding, Report } from '../report';

/** What the terminal can do. */
export interface Terminal {
  readonly color: boolean;
  readonly columns: number;
}

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
export function formatText({ findings, errors, summary }: Report, terminal: Terminal): string {
  const colors = createColors(terminal.color);
  const files = [...new Set(findings.map(f => f.file))];
  return [
    ...errors.map(({ file, line, message }) => `${colors.underline(line === undefined ? file : `${file}:${line}`)}\n  ${colors.red('cannot be read')}  ${message}\n`),
    ...files.map(file => `${tableOf(file, findings.filter(f => f.file === file), terminal)}\n`),
    sumOf({ findings, errors, summary }, colors),
  ].join('\n');
}

function tableOf(file: string, findings: PlacedFinding[], { color, columns }: Terminal): string {
  const colors = createColors(color);
  const rows = findings.map(finding => [
    `${file}:${finding.line}`,
    `${finding.severity === Severity.ERROR ? colors.red('error') : colors.yellow('warning')}\n${finding.id}`,
    `${nameOfObject(finding.object)}\n${colors.dim(finding.path)}`,
    [finding.message, finding.fix],
  ] as const);
  const widths = [0, 1, 2].map(i => Math.max(...rows.map(row => Math.max(...plain(row[i] as string).split('\n').map(line => line.length)))));
  const [where, what, object] = [widths[0], widths[1], Math.min(widths[2], 44)];
  // Narrower than this a message is no pleasure to read, however narrow the terminal is.
  const text = Math.max(40, columns - where - what - object - 6);
  const table = new Table({ chars: NO_LINES, style: { 'padding-left': 0, 'padding-right': 0, 'border': [], 'head': [] }, colWidths: [where, what, object, text], wordWrap: true });
  rows.forEach(([a, b, c, [message, fix]], i) => {
    table.push([a, b, c, `${message}\n${colors.cyan(`→ ${fix}`)}`]);
    if (i < rows.length - 1) { table.push(['', '', '', '']); }
  });
  return table.toString().split('\n').map(line => line.trimEnd()).join('\n');
}

function sumOf({ findings, errors, summary }: Report, colors: ReturnType<typeof createColors>): string {
  const checked = `${count(summary.objects, 'object')} of ${count(summary.files, 'file')}`;
  const unread = errors.length > 0 ? `; ${count(errors.length, 'input')} could not be read` : '';
  if (findings.length === 0) { return `${errors.length > 0 ? checked : colors.green(`nothing found in ${checked}`)}${unread}`; }
  return `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')} in ${checked}${unread}; more about one: cdk8s-flagger explain ${findings[0].id}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\x1b\[\d+m/g, '');
}
