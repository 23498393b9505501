import { BY_SCHEMA, DecidedBySchema } from './by-schema';
import { RULES } from './catalogue';
import { CONSTRUCT_RULES, ConstructRule } from './construct-rules';
import { NOT_CHECKED, NotChecked } from './not-checked';
import { RuleDescription } from './rule';

/** The rule with this id. */
export function ruleOf(id: string): RuleDescription | undefined {
  return RULES.find(rule => rule.id === id);
}

/** The mistake with this id, which is found and reported as one against the schema. */
export function decidedBySchema(id: string): DecidedBySchema | undefined {
  return BY_SCHEMA.find(rule => rule.id === id);
}

/** What is known under this id and not checked. */
export function notChecked(id: string): NotChecked | undefined {
  return NOT_CHECKED.find(rule => rule.id === id);
}

/** The mistake with this id, which only the constructs tell. */
export function constructRule(id: string): ConstructRule | undefined {
  return CONSTRUCT_RULES.find(rule => rule.id === id);
}

/** The ids under which findings are reported, and may be ignored or acknowledged. */
export function reportedIds(): string[] {
  return RULES.map(rule => rule.id);
}

/** All ids that something is known about. */
export function knownIds(): string[] {
  return [...RULES, ...BY_SCHEMA, ...CONSTRUCT_RULES, ...NOT_CHECKED].map(rule => rule.id);
}
