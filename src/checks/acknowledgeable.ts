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
  if (schema) { return `the error is thrown where the value is passed, and in manifests it is reported as ${schema.by}`; }
  return notChecked(id) ? 'it is not checked' : 'no message has this id';
}
