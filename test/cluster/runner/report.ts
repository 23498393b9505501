import { FileResult } from './jest';

/** What is said at the end of a run, and whether it was a good one. */
export interface Report {
  readonly text: string;
  readonly good: boolean;
}

/** Sums up; the last line is `N passed, N failed`. */
export function report(results: readonly FileResult[]): Report {
  const sum = (what: 'passed' | 'failed') => results.reduce((all, result) => all + result[what], 0);
  // What has not run has shown nothing: a name that no test has is a mistake.
  const ran = sum('passed') + sum('failed') > 0;
  const lines = [
    ...results.filter(({ failed }) => failed > 0).map(({ file, failed }) => `${failed} of ${file}`),
    ...ran ? [] : ['run: no test has run; after -t there must be a part of the name of one'],
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ];
  return { text: lines.join('\n'), good: ran && sum('failed') === 0 };
}
