import { constructRule, decidedBySchema, knownIds, notChecked, reportedIds, ruleOf } from '../checks/explanations';

/** What the catalogue says about an id. */
export function formatExplanation(id: string): string {
  const rule = ruleOf(id);
  if (rule) { return page(`${id} (${rule.severity})`, { 'when': rule.condition, 'effect': rule.effect, 'way out': rule.fix, 'source': rule.source }); }
  const schema = decidedBySchema(id);
  if (schema) { return page(`${id} (reported as a violation of the schema)`, { when: schema.title }); }
  const construct = constructRule(id);
  if (construct) {
    const { title, unacknowledgeable: why } = construct;
    const meant = why === undefined ? `acknowledge it with Checks.of(scope).acknowledge('${id}', reason)` : `it cannot be acknowledged: ${why}`;
    return page(`${id} (reported by the constructs of this library)`, { 'when': title, 'if meant': meant });
  }
  const unchecked = notChecked(id);
  if (unchecked) {
    const { title, reason, inPrograms } = unchecked;
    return page(`${id} (not checked)`, { when: title, why: reason, ...inPrograms === undefined ? {} : { programs: `the constructs of this library find ${inPrograms}` } });
  }
  throw unknown(id);
}

/** All ids, those that are reported first. */
export function formatIds(): string {
  return knownIds().map(id => `${id.padEnd(8)} ${formatExplanation(id).split('\n')[2].replace(/^ *when */, '')}`).join('\n');
}

/** What `explain` says. */
export function formatIdOrAll(id: string | undefined): string {
  return id === undefined ? formatIds() : formatExplanation(id);
}

/** Refuses an id under which nothing is reported. */
export function checkReportedId(id: string): void {
  if (!reportedIds().includes(id)) { throw unknown(id); }
}

function page(title: string, lines: { readonly [label: string]: string }): string {
  return [title, '', ...Object.entries(lines).map(([label, text]) => `  ${label.padEnd(9)} ${text}`)].join('\n');
}

function unknown(id: string): Error {
  return new Error(`there is no rule '${id}': use an id from a report, such as ${reportedIds()[0]}; 'cdk8s-flagger explain' lists them`);
}
