import { Report } from '../report';

/** The report for programs. */
export function formatJson({ findings, suppressed, unusedSuppressions, errors, summary }: Report): string {
  return JSON.stringify({ findings, suppressed, unusedSuppressions, errors, summary }, undefined, 2);
}
