import { Formatter } from './formatter';

/** The report for programs. */
export const jsonFormatter: Formatter = {
  description: 'for programs',
  format: ({ findings, suppressed, unusedSuppressions, errors, summary }) =>
    JSON.stringify({ findings, suppressed, unusedSuppressions, errors, summary }, undefined, 2),
};
