import { Argument, Command, Option } from 'commander';
import { knownIds, reportedIds } from '../../checks/explanations';

/** What may be written at a place of the command line: one of some words, the name of a file, or what nobody can know. */
export type Values = readonly string[] | 'files' | 'unknown';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** Its short and long form, such as `-h` and `--help`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What its value is called and may be; none for a switch. */
  readonly value?: { readonly name: string; readonly values: Values };
  readonly repeatable: boolean;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly argument?: { readonly name: string; readonly values: Values };
}

/** The program with its commands, taken from commander, so that completion knows what the program knows. */
export function commandTree(program: Command): { readonly program: CompletedCommand; readonly commands: readonly CompletedCommand[] } {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map(command => command.name());
  return {
    program: { ...completed(program, names), argument: { name: 'command', values: names } },
    commands: commands.map(command => completed(command, names)),
  };
}

function completed(command: Command, commandNames: readonly string[]): CompletedCommand {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(completedOption),
    ...argument && { argument: { name: argument.name(), values: valuesOfArgument(argument, commandNames) } },
  };
}

function completedOption(option: Option): CompletedOption {
  const [, name] = /[<[](.+?)(?:\.\.\.)?[>\]]/.exec(option.flags) ?? [];
  return {
    flags: [option.short, option.long].filter(flag => flag !== undefined),
    description: option.description,
    ...name && { value: { name, values: option.argChoices ?? valuesByName(name, reportedIds) } },
    repeatable: option.variadic || Array.isArray(option.defaultValue),
  };
}

function valuesOfArgument(argument: Argument, commandNames: readonly string[]): Values {
  if (argument.argChoices) { return argument.argChoices; }
  return argument.name() === 'command' ? commandNames : valuesByName(argument.name(), knownIds);
}

/** What commander does not tell, a value's name in the help does. */
function valuesByName(name: string, ids: () => string[]): Values {
  if (name === 'id') { return ids(); }
  return ['path', 'file', 'folder'].includes(name) ? 'files' : 'unknown';
}
