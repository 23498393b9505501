/** The names of the shells that can complete the command line. */
export const SHELL_NAMES = ['bash', 'zsh'] as const;

export type ShellName = typeof SHELL_NAMES[number];
