import { Command } from 'commander';
import { bashCompletion } from './bash';
import { commandTree } from './command-tree';
import { zshCompletion } from './zsh';

/** The shells that can complete the command line, each with the script that teaches it. */
const SHELLS = { bash: bashCompletion, zsh: zshCompletion };

/** The names of the shells. */
export const SHELL_NAMES = Object.keys(SHELLS);

/** The script for a shell. */
export function completionFor(shell: string, program: Command): string {
  const { program: whole, commands } = commandTree(program);
  return SHELLS[shell as keyof typeof SHELLS](whole, commands);
}
