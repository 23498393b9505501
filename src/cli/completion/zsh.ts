import { CompletedCommand, CompletedOption, Values } from './command-tree';

/** The completion for zsh, to be read at its start after compinit, or to be put into a folder of fpath as a file with the name of the function. */
export function zshCompletion(program: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const { name } = program;
  return `#compdef ${name}
# Completion of ${name} for zsh, after compinit: eval "$(${name} completion zsh)"
_${name}() {
  local context state state_descr line
  local -A opt_args
  local -a commands
  _arguments -C ${[...program.options.flatMap(specsOf), '\'1:command:->command\'', '\'*::argument:->argument\''].join(' ')}
  case $state in
    command)
      commands=(${commands.map(command => quoted(`${command.name}:${command.description}`)).join(' ')})
      _describe -t commands command commands ;;
    argument) case $line[1] in
${commands.map(branchOf).join('\n')}
    esac ;;
  esac
}
if [ "$funcstack[1]" = _${name} ]; then _${name} "$@"; else compdef _${name} ${name}; fi`;
}

function branchOf({ name, options, argument }: CompletedCommand): string {
  const rest = argument ? [quoted(`*:${argument.name}:${actionOf(argument.values)}`)] : [];
  return `      ${name}) _arguments ${[...options.flatMap(specsOf), ...rest].join(' ')} ;;`;
}

/** How `_arguments` wants an option: one entry for each form, which shut each other out unless it may be repeated. */
function specsOf({ flags, description, value, repeatable }: CompletedOption): string[] {
  const others = repeatable ? '*' : `(${flags.join(' ')})`;
  return flags.map(flag => quoted(
    `${others}${flag}${value && flag.startsWith('--') ? '=' : ''}[${escaped(description)}]${value ? `:${value.name}:${actionOf(value.values)}` : ''}`));
}

function actionOf(values: Values): string {
  if (typeof values !== 'string') { return `(${values.join(' ')})`; }
  return values === 'files' ? '_files' : ' ';
}

function escaped(text: string): string {
  return text.replace(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, '\'\\\'\'')}'`;
}
