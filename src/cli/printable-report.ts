import { Report } from './report';
import { printable } from '../values/printable';

declare const PRINTABLE: unique symbol;

/** A report whose texts can be written as they are: what a terminal or a runner of CI would obey in them is escaped. */
export type PrintableReport = Report & { readonly [PRINTABLE]: true };

/** Names, values and files of the input are in a report. Whoever writes one, a formatter or the plugin, gets it through here. */
export function printableReport(report: Report): PrintableReport {
  return printableIn(report) as PrintableReport;
}

/** The same data, with each text in it printable. What is nested without end is not in a report, whatever the input is. */
function printableIn(value: unknown): unknown {
  if (typeof value === 'string') { return printable(value); }
  if (Array.isArray(value)) { return value.map(printableIn); }
  if (value === null || typeof value !== 'object') { return value; }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [printable(key), printableIn(inner)]));
}
