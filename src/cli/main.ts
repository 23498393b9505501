import * as fs from 'fs';
import * as path from 'path';
import { Command, CommanderError, Option } from 'commander';
import { checkReportedId, formatExplanation, formatIds } from './explain';
import { DEFAULT_CHECK_OPTIONS } from '../checks/options';
import { formatGithub } from './formatters/github';
import { formatJson } from './formatters/json';
import { formatSarif } from './formatters/sarif';
import { formatText } from './formatters/text';
import { Report, reportOn } from './report';
import { readSources } from './sources';

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
  readonly selectorLabels: string[];
  readonly meshProvider?: string;
  readonly crossNamespaceRefs: boolean;
}

/** The command line. Sets the exit code; a large report is written to its end. */
export function main(argv: readonly string[]): void {
  try {
    programOf().parse(argv as string[]);
  } catch (e) {
    if (!(e instanceof CommanderError)) { process.stderr.write(`error: ${(e as Error).message}\n`); }
    process.exitCode = e instanceof CommanderError && e.exitCode === 0 ? ExitCode.CLEAN : ExitCode.UNREADABLE;
  }
}

function programOf(): Command {
  const program = new Command('cdk8s-flagger')
    .description('Says what Flagger and the Gateway API would do wrong in silence, before it is applied.')
    .version(packageVersion())
    .exitOverride();
  program.command('check')
    .description('Checks manifests: YAML of Helm, Kustomize, cdk8s or by hand')
    .argument('[path...]', 'files and folders; standard input if none is given, or for -')
    .addOption(new Option('--format <format>', 'how the findings are written').choices(['text', 'json', 'sarif', 'github']).default('text'))
    .option('--strict', 'warnings count as errors', false)
    .option('--ignore <id>', 'a rule that is not reported; may be repeated', (id: string, ids: string[]) => [...ids, ...list(id)], [])
    .addOption(new Option('--selector-labels <keys>', 'Flagger\'s flag -selector-labels, separated by commas')
      .argParser(list)
      .default([...DEFAULT_CHECK_OPTIONS.selectorLabels], DEFAULT_CHECK_OPTIONS.selectorLabels.join()))
    .option('--mesh-provider <provider>', 'Flagger\'s flag -mesh-provider: the provider of Canaries that name none')
    .option('--no-cross-namespace-refs', 'Flagger runs with its flag -no-cross-namespace-refs')
    .addHelpText('after', '\nExit code: 0 no errors, 1 errors (with --strict also warnings), 2 input that cannot be read or parsed.')
    .exitOverride()
    .action(checkCommand);
  program.command('explain')
    .description('Says what a check is about: cause, effect, way out')
    .argument('[id]', 'the id of the check; all are listed if none is given')
    .exitOverride()
    .action(explainCommand);
  return program;
}

function checkCommand(paths: string[], options: CheckCommandOptions): void {
  options.ignore.forEach(checkReportedId);
  const { selectorLabels, meshProvider, ignore, crossNamespaceRefs } = options;
  const report = reportOn(readSources(paths), { selectorLabels, meshProvider, ignore, noCrossNamespaceRefs: !crossNamespaceRefs });
  process.stdout.write(`${render(report, options.format)}\n`);
  process.exitCode = exitCodeOf(report, options.strict);
}

function render(report: Report, format: string): string {
  switch (format) {
    case 'json': return formatJson(report);
    case 'sarif': return formatSarif(report, packageVersion());
    case 'github': return formatGithub(report);
    default: return formatText(report, { color: !!process.stdout.isTTY && !process.env.NO_COLOR, columns: process.stdout.columns ?? 160 });
  }
}

function exitCodeOf({ errors, summary }: Report, strict: boolean): ExitCode {
  if (errors.length > 0) { return ExitCode.UNREADABLE; }
  return summary.errors > 0 || (strict && summary.warnings > 0) ? ExitCode.FINDINGS : ExitCode.CLEAN;
}

function explainCommand(id: string | undefined): void {
  process.stdout.write(`${id === undefined ? formatIds() : formatExplanation(id)}\n`);
}

function list(text: string): string[] {
  return text.split(',');
}

function packageVersion(): string {
  return JSON.parse(fs.readFileSync(path.join(__dirname, '../../package.json'), 'utf8')).version;
}
