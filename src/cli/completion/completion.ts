import { Command } from 'commander';
import { bashCompletion } from './bash';
import { commandTree } from './command-tree';
import type { ShellName } from './shells';
import { zshCompletion } from './zsh';

/** The shells that can complete the command line, each with the script that teaches it. */
const SHELLS: { readonly [shell in ShellName]: typeof bashCompletion } = { bash: bashCompletion, zsh: zshCompletion };

/** The script for a shell. */
export function completionFor(shell: string, program: Command): string {
  const { program: whole, commands } = commandTree(program);
  return SHELLS[shell as ShellName](whole, commands);
}
