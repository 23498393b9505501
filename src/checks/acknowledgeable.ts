import { constructRule, decidedBySchema, notChecked, ruleOf } from './explanations';

/**
 * Why nothing is acknowledged under this id; nothing if something may be.
 *
 * What is thrown where a value is given cannot be acknowledged: there is nothing yet that could be rendered.
 */
export function whyNotAcknowledgeable(id: string): string | undefined {
  if (ruleOf(id) || notChecked(id)?.inPrograms) { return undefined; }
  const rule = constructRule(id);
  if (rule) { return rule.unacknowledgeable; }
  const schema = decidedBySchema(id);
  if (schema) { return `it is thrown where the value is given, and what the schema says of manifests is ${schema.by}`; }
  return notChecked(id) ? 'it is not checked, and nothing is said about it' : 'nothing has this id';
}
