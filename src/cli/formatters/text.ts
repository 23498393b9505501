import { createColors } from 'picocolors';
import { layOut, widthOf } from './columns';
import { FormatContext, Formatter } from './formatter';
import { rowsOf, TextRow } from './text-rows';
import { append } from '../../manifests/manifest-index';
import { Report } from '../report';

/** What the terminal can do. */
type Terminal = Pick<FormatContext, 'color' | 'columns'>;

/** The report for people: a table for each file, and the sum. */
export const textFormatter: Formatter = {
  description: 'a table for people, in colour on a terminal',
  format: formatText,
};

function formatText(report: Report, { showSuppressed, ...terminal }: FormatContext): string {
  const colors = createColors(terminal.color);
  const rows = rowsOf(report, colors, showSuppressed);
  return [
    ...report.errors.map(({ file, line, message }) => `${colors.underline(line === undefined ? file : `${file}:${line}`)}\n  ${colors.red('cannot be read')}  ${message}\n`),
    ...[...byFile(rows).values()].map(entries => `${tableOf(entries, terminal)}\n`),
    sumOf(report, colors, showSuppressed),
  ].join('\n');
}

function byFile(rows: readonly TextRow[]): Map<string, TextRow[]> {
  const files = new Map<string, TextRow[]>();
  for (const row of rows) { append(files, row.file, row); }
  return files;
}

function tableOf(entries: TextRow[], { columns }: Terminal): string {
  const rows = entries.map(({ file, line, what, object, text }) => [[{ text: `${file}:${line}` }], what, object, text]);
  const [whereWidth, whatWidth, objectWidth] = [0, 1, 2].map(i => Math.min(widthOf(rows.map(row => row[i])), MOST_WIDE[i]));
  // Narrower than this a message is no pleasure to read, however narrow the terminal is.
  const textWidth = Math.max(40, columns - whereWidth - whatWidth - objectWidth - 6);
  return layOut(rows, [whereWidth, whatWidth, objectWidth, textWidth]);
}

/** The place of a finding is never broken, so that a terminal can open it. */
const MOST_WIDE = [Infinity, Infinity, 44];

function sumOf({ findings, errors, summary }: Report, colors: ReturnType<typeof createColors>, showSuppressed: boolean): string {
  const checked = `${count(summary.objects, 'object')} of ${count(summary.files, 'file')}`;
  const numbers = `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')} in ${checked}`;
  const nothing = errors.length > 0 ? checked : colors.green(`nothing found in ${checked}`);
  return [
    findings.length > 0 ? numbers : nothing,
    ...errors.length > 0 ? [`${count(errors.length, 'input')} could not be read`] : [],
    ...suppressedOf(summary, showSuppressed),
    ...passedOverOf(summary),
    ...findings.length > 0 ? [`for details: cdk8s-flagger explain ${findings[0].id}`] : [],
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

function passedOverOf({ unknownValues, patches }: Report['summary']): string[] {
  return [
    ...unknownValues > 0 ? [`${count(unknownValues, 'value')} with a variable not checked`] : [],
    ...patches > 0 ? [`${count(patches, 'patch', 'patches')} skipped: build first (kustomize build … | cdk8s-flagger check -)`] : [],
  ];
}

function count(n: number, noun: string, plural: string = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}
