import { Baseline } from './baseline';
import type { SourceError } from './documents';
import { ExitCode } from './exit-code';
import { FormatContext } from './formatters/formatter';
import { formatterOf } from './formatters/formatters';
import { say } from './output';
import { printableReport } from './printable-report';
import { Report, reportOn, withoutBaseline } from './report';
import { GivenSettings, settingsOf } from './settings';
import { readSources, STDIN } from './sources';
import { packageVersion } from './version';

interface CheckCommandOptions {
  readonly format: string;
  readonly strict: boolean;
  readonly ignore: string[];
  readonly selectorLabels?: string[];
  readonly meshProvider?: string;
  readonly crossNamespaceRefs: boolean;
  readonly config?: string | boolean;
  readonly baseline?: string | boolean;
  readonly writeBaseline?: string;
  readonly allowEmpty: boolean;
  readonly maxInputSize: number;
  readonly showSuppressed: boolean;
  readonly reportUnusedSuppressions?: boolean;
}

/** Checks manifests, writes the report and sets the exit code. */
export function checkCommand(paths: string[], options: CheckCommandOptions): void {
  const { options: checkOptions, ignored, excluded, baseline } = settingsOf(givenIn(options), paths[0] === '-' ? '.' : paths[0] ?? '.');
  const known = baseline === undefined || options.writeBaseline !== undefined ? undefined : Baseline.read(baseline);
  const all = reportOn(readSources(paths, { excluded, maxInputSize: options.maxInputSize }), { options: checkOptions, ignored });
  if (!options.allowEmpty && isEmpty(all)) { all.errors.push(emptyInput(paths)); }
  const kept = options.writeBaseline === undefined ? known : writeBaseline(options.writeBaseline, all);
  const report = kept ? withoutBaseline(all, kept) : all;
  process.stdout.write(`${formatterOf(options.format).format(printableReport(report), formatContext(options))}\n`);
  process.exitCode = exitCodeOf(report, options.strict);
}

/** Where the configuration excludes all files, nothing was to be read. */
function isEmpty({ errors, files, summary }: Report): boolean {
  return errors.length === 0 && files.length > 0 && summary.objects + summary.patches === 0;
}

/** Nothing found in nothing would be a false all-clear: of a pipe whose first command failed, say. */
function emptyInput(paths: readonly string[]): SourceError {
  const [file = '-'] = paths;
  return { file: file === '-' ? STDIN : file, message: 'the input has no Kubernetes object (with apiVersion and kind); if that is intended, use --allow-empty' };
}

function givenIn({ config, baseline, crossNamespaceRefs, allowEmpty: _, maxInputSize: __, ...options }: CheckCommandOptions): GivenSettings {
  return { ...options, config: fileOrNone(config), baseline: fileOrNone(baseline), noCrossNamespaceRefs: crossNamespaceRefs ? undefined : true };
}

/** Of an option that takes a file and has a form with `no-`, true is the default. */
function fileOrNone(value: string | boolean | undefined): string | false | undefined {
  return value === true ? undefined : value;
}

/** A baseline of what could be read alone would be one of which more is new than is. */
function writeBaseline(file: string, { findings, errors }: Report): Baseline | undefined {
  if (errors.length > 0) {
    say(`no baseline is written: ${errors[0].file} cannot be read`);
    return undefined;
  }
  const baseline = Baseline.of(file, findings);
  baseline.write();
  say(`${file} has ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
  return baseline;
}

function formatContext({ showSuppressed }: CheckCommandOptions): FormatContext {
  return {
    version: packageVersion(),
    now: new Date(),
    color: !!process.stdout.isTTY && !process.env.NO_COLOR,
    columns: process.stdout.columns ?? 160,
    showSuppressed,
  };
}

function exitCodeOf({ errors, summary }: Report, strict: boolean): ExitCode {
  if (errors.length > 0) { return ExitCode.UNREADABLE; }
  return summary.errors > 0 || (strict && summary.warnings > 0) ? ExitCode.FINDINGS : ExitCode.CLEAN;
}
