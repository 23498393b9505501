import { FileResult } from './jest';

/** What is said at the end of a run, and whether it was a good one. */
export interface Report {
  readonly text: string;
  readonly good: boolean;
}

/** Sums up; the last line is `N passed, N failed`. */
export function report(results: readonly FileResult[]): Report {
  const sum = (what: 'passed' | 'failed') => results.reduce((all, result) => all + result[what], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  // What has not run has shown nothing: a name that no test has is a mistake.
  const ran = passed + failed > 0;
  const lines = [
    ...results.filter(result => result.failed > 0).map(result => `${result.failed} of ${result.file}`),
    ...ran ? [] : ['run: no test has run; after -t there must be a part of the name of one'],
    `${passed} passed, ${failed} failed`,
  ];
  return { text: lines.join('\n'), good: ran && failed === 0 };
}
