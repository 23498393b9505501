import { PrintableReport } from '../printable-report';

/** What a formatter knows beside the report. */
export interface FormatContext {
  /** The version of this package. */
  readonly version: string;
  /** When the check ran. */
  readonly now: Date;
  /** Whether the output may be coloured. */
  readonly color: boolean;
  /** How wide a line should be at most. */
  readonly columns: number;
  /** Whether what is suppressed is listed too, and each suppression for nothing. */
  readonly showSuppressed: boolean;
}

/** One way to write a report. */
export interface Formatter {
  /** What it is for, as the help and the docs say it. */
  readonly description: string;
  /** The report as text, without a line break at its end. It escapes what the format itself asks for, and nothing else. */
  format(report: PrintableReport, context: FormatContext): string;
}
