import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SHELL_NAMES } from './completion/shells';
import { CONFIG_NAMES } from './config/find';
import { ExitCode } from './exit-code';
import { FORMATTERS } from './formatters/formatters';
import { say, watchOutput } from './output';
import { DEFAULT_MAX_INPUT_SIZE } from './sources';
import { packageVersion } from './version';
import { DEFAULT_CHECK_OPTIONS } from '../checks/options';
import { printable } from '../values/printable';

type CheckCommand = typeof import('./check-command').checkCommand;

/* eslint-disable @typescript-eslint/no-require-imports */
/** What one command needs, and the help of all does not. */
const lazily = {
  checkCommand: () => (require('./check-command') as typeof import('./check-command')).checkCommand,
  explain: () => (require('./explain') as typeof import('./explain')).formatIdOrAll,
  completionFor: () => (require('./completion/completion') as typeof import('./completion/completion')).completionFor,
};
/* eslint-enable @typescript-eslint/no-require-imports */

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
    .description('Finds mistakes that Flagger and the Gateway API accept silently, before manifests are applied.')
    .version(packageVersion())
    // An argument may be the name of a file that somebody else has chosen.
    .configureOutput({ outputError: (message, write) => write(message.split('\n').map(printable).join('\n')) })
    .exitOverride();
  program.command('check')
    .description('Checks manifests: YAML from Helm, Kustomize, cdk8s or written by hand')
    .argument('[path...]', 'files and folders; - or nothing reads standard input')
    .addOption(new Option('--format <format>', 'the output format').choices(Object.keys(FORMATTERS)).default('text'))
    .option('--strict', 'treat warnings as errors', false)
    .option('--ignore <id>', 'do not report this rule; may be repeated', (id: string, ids: string[]) => [...ids, ...list(id)], [])
    .option('--selector-labels <keys>', `Flagger's flag -selector-labels, separated by commas (default: ${DEFAULT_CHECK_OPTIONS.selectorLabels.join()})`, list)
    .option('--mesh-provider <provider>', 'Flagger\'s flag -mesh-provider: the provider of Canaries without spec.provider')
    .option('--no-cross-namespace-refs', 'Flagger runs with its flag -no-cross-namespace-refs')
    .option('--config <file>', `the configuration file (default: ${CONFIG_NAMES[0]} in the folder of the first path or above)`)
    .option('--no-config', 'do not read a configuration file')
    .option('--baseline <file>', 'a baseline: do not report the findings in it')
    .option('--no-baseline', 'do not read the baseline of the configuration file')
    .option('--write-baseline <file>', 'write all findings to a baseline, and do not fail because of them')
    .option('--allow-empty', 'accept input without a Kubernetes object', false)
    .option('--max-input-size <MiB>', 'the maximum size of a file', megabytes, DEFAULT_MAX_INPUT_SIZE)
    .option('--show-suppressed', 'also list suppressed findings, with the reason (json and sarif always have them)', false)
    .option('--report-unused-suppressions', 'report annotations that suppress nothing (SUP-02)')
    .addHelpText('after', `\nFormats:\n${formatList()}`)
    .addHelpText('after', '\nExit code: 0 no errors, 1 errors (with --strict also warnings), 2 input that cannot be read or parsed, or has no Kubernetes object.')
    .exitOverride()
    .action((...args) => { lazily.checkCommand()(...args as Parameters<CheckCommand>); });
  program.command('explain')
    .description('Explains a rule: cause, effect, way out')
    .argument('[id]', 'the id of the rule; lists all rules if missing')
    .exitOverride()
    .action((id: string | undefined) => { process.stdout.write(`${lazily.explain()(id)}\n`); });
  program.command('completion')
    .description('Prints a completion script for a shell')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELL_NAMES))
    .exitOverride()
    .action((shell: string) => { process.stdout.write(`${lazily.completionFor()(shell, program)}\n`); });
  return program;
}

function formatList(): string {
  return Object.entries(FORMATTERS).map(([name, { description }]) => `  ${name.padEnd(8)} ${description}`).join('\n');
}

function megabytes(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) { throw new InvalidArgumentError('It must be a whole number of MiB, 1 or more.'); }
  return Number(text);
}

function list(text: string): string[] {
  return text.split(',').map(item => item.trim()).filter(item => item !== '');
}
