/** What a run ends with, for scripts. */
export enum ExitCode {
  CLEAN = 0,
  FINDINGS = 1,
  /** Input that cannot be read or parsed, and wrong usage. */
  UNREADABLE = 2,
}
