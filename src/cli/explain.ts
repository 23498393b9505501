import { explainable, explainableIds } from '../checks/explanations';

/** What the catalogue says about an id. Undefined if there is no such row. */
export function formatExplanation(id: string): string | undefined {
  const row = explainable(id);
  if (!row) { return undefined; }
  return [`${row.id} (${row.severity})`, '', `  when      ${row.condition}`, `  effect    ${row.effect}`, `  way out   ${row.fix}`, `  source    ${row.source}`].join('\n');
}

/** Refuses an id that is in no row. */
export function checkId(id: string): void {
  if (!explainableIds().includes(id)) {
    throw new Error(`there is no check '${id}': the ids are those of the reports, such as ${explainableIds()[0]}; 'cdk8s-flagger explain' lists them`);
  }
}
