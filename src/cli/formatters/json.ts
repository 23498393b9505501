import { Report } from '../report';

/** The report for programs. */
export function formatJson({ findings, errors, summary }: Report): string {
  return JSON.stringify({ findings, errors, summary }, undefined, 2);
}
