import * as fs from 'fs';
import * as path from 'path';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Baseline } from './baseline';
import { completionFor, SHELL_NAMES } from './completion/completion';
import { CONFIG_NAMES } from './config/find';
import type { SourceError } from './documents';
import { formatExplanation, formatIds } from './explain';
import { DEFAULT_CHECK_OPTIONS } from '../checks/options';
import { FormatContext } from './formatters/formatter';
import { formatterOf, FORMATTERS } from './formatters/formatters';
import { watchOutput } from './output';
import { printableReport } from './printable-report';
import { Report, reportOn, withoutBaseline } from './report';
import { GivenSettings, settingsOf } from './settings';
import { DEFAULT_MAX_INPUT_SIZE, readSources, STDIN } from './sources';
import { printable } from '../values/printable';

/** What a run ends with, for scripts. */
export enum ExitCode {
  CLEAN = 0,
  FINDINGS = 1,
  /** Input that cannot be read or parsed, and wrong usage. */
  UNREADABLE = 2,
}

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

/** The command line. Sets the exit code; a large report is written to its end. */
export function main(argv: readonly string[]): void {
  watchOutput();
  try {
    programOf().parse(argv as string[]);
  } catch (e) {
    if (!(e instanceof CommanderError)) { say(`error: ${(e as Error).message}`); }
    process.exitCode = e instanceof CommanderError && e.exitCode === 0 ? ExitCode.CLEAN : ExitCode.UNREADABLE;
  }
}

function programOf(): Command {
  const program = new Command('cdk8s-flagger')
    .description('Says what Flagger and the Gateway API would do wrong in silence, before it is applied.')
    .version(packageVersion())
    // An argument may be the name of a file that somebody else has chosen.
    .configureOutput({ outputError: (message, write) => write(message.split('\n').map(printable).join('\n')) })
    .exitOverride();
  program.command('check')
    .description('Checks manifests: YAML of Helm, Kustomize, cdk8s or by hand')
    .argument('[path...]', 'files and folders; standard input if none is given, or for -')
    .addOption(new Option('--format <format>', 'how the findings are written').choices(Object.keys(FORMATTERS)).default('text'))
    .option('--strict', 'warnings count as errors', false)
    .option('--ignore <id>', 'a rule that is not reported; may be repeated', (id: string, ids: string[]) => [...ids, ...list(id)], [])
    .option('--selector-labels <keys>', `Flagger's flag -selector-labels, separated by commas (default: ${DEFAULT_CHECK_OPTIONS.selectorLabels.join()})`, list)
    .option('--mesh-provider <provider>', 'Flagger\'s flag -mesh-provider: the provider of Canaries that name none')
    .option('--no-cross-namespace-refs', 'Flagger runs with its flag -no-cross-namespace-refs')
    .option('--config <file>', `the configuration file (default: ${CONFIG_NAMES[0]} in the folder of the first path or above)`)
    .option('--no-config', 'no configuration file is read')
    .option('--baseline <file>', 'a baseline: what is in it is not reported again')
    .option('--no-baseline', 'the baseline of the configuration file is not read')
    .option('--write-baseline <file>', 'writes all that is found into a baseline, and fails on none of it')
    .option('--allow-empty', 'input without an object of Kubernetes is no error', false)
    .option('--max-input-size <MiB>', 'the most that one file may have', megabytes, DEFAULT_MAX_INPUT_SIZE)
    .option('--show-suppressed', 'what is suppressed is listed too, with the reason (json and sarif always have it)', false)
    .option('--report-unused-suppressions', 'an annotation that suppresses nothing is a warning (SUP-02)')
    .addHelpText('after', `\nFormats:\n${formatList()}`)
    .addHelpText('after', '\nExit code: 0 no errors, 1 errors (with --strict also warnings), 2 input that cannot be read or parsed, or holds no object of Kubernetes.')
    .exitOverride()
    .action(checkCommand);
  program.command('explain')
    .description('Says what a check is about: cause, effect, way out')
    .argument('[id]', 'the id of the check; all are listed if none is given')
    .exitOverride()
    .action(explainCommand);
  program.command('completion')
    .description('Prints the script by which a shell completes this command line')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELL_NAMES))
    .exitOverride()
    .action((shell: string) => { process.stdout.write(`${completionFor(shell, program)}\n`); });
  return program;
}

function checkCommand(paths: string[], options: CheckCommandOptions): void {
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
  return { file: file === '-' ? STDIN : file, message: 'there is no object of Kubernetes in the input, with apiVersion and kind; where that is meant, say --allow-empty' };
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

/** What is no part of the report. */
function say(message: string): void {
  process.stderr.write(`${printable(message)}\n`);
}

function exitCodeOf({ errors, summary }: Report, strict: boolean): ExitCode {
  if (errors.length > 0) { return ExitCode.UNREADABLE; }
  return summary.errors > 0 || (strict && summary.warnings > 0) ? ExitCode.FINDINGS : ExitCode.CLEAN;
}

function explainCommand(id: string | undefined): void {
  process.stdout.write(`${id === undefined ? formatIds() : formatExplanation(id)}\n`);
}

function formatList(): string {
  return Object.entries(FORMATTERS).map(([name, { description }]) => `  ${name.padEnd(8)} ${description}`).join('\n');
}

function megabytes(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) { throw new InvalidArgumentError('It is a whole number of MiB, from 1 on.'); }
  return Number(text);
}

function list(text: string): string[] {
  return text.split(',').map(item => item.trim()).filter(item => item !== '');
}

function packageVersion(): string {
  return JSON.parse(fs.readFileSync(path.join(__dirname, '../../package.json'), 'utf8')).version;
}
