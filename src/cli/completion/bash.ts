import { CompletedCommand, Values } from './command-tree';

/** The completion for bash, from version 3.2 on, which macOS has. Where it has no words, bash completes names of files. */
export function bashCompletion(program: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const { name } = program;
  return `# Completion of ${name} for bash: eval "$(${name} completion bash)"
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' i
  # An option with = and a value are three words to bash.
  if [ "$cur" = '=' ]; then cur=''; elif [ "$prev" = '=' ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in -*) ;; *) command=\${COMP_WORDS[i]}; break ;; esac
  done
  case $command in
${[...commands.map(command => branchOf(command.name, command)), branchOf('\'\'', program)].join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _${name} ${name}`;
}

function branchOf(pattern: string, { options, argument }: CompletedCommand): string {
  const values = options.flatMap(({ flags, value }) => value ? [`      ${flags.join(' | ')}) ${assigned(value.values)} ;;`] : []);
  const flags = options.flatMap(option => option.flags.filter(flag => flag.startsWith('--')));
  return [
    `    ${pattern}) case $prev in`,
    ...values,
    `      *) case $cur in -*) ${assigned(flags)} ;; *) ${assigned(argument?.values ?? 'unknown')} ;; esac ;;`,
    '    esac ;;',
  ].join('\n');
}

function assigned(values: Values): string {
  return `words='${typeof values === 'string' ? '' : values.join(' ')}'`;
}
