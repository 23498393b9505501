import { CanaryView } from '../flagger/canary-view';
import { FlaggerContext } from '../flagger/flagger-context';
import { groupOf, Manifest } from '../manifests/manifest';
import { Path } from '../manifests/path';

/** How bad it is. */
export enum Severity {
  /** It never works, or is dangerous. */
  ERROR = 'error',
  /** It is ignored, surprising, or depends on the environment. */
  WARNING = 'warning',
}

/** A rule of the catalogue as people read it. Texts follow the messages of this library: lower case, no full stop. */
export interface RuleDescription {
  /** Stable for ever: people ignore and acknowledge rules by it. */
  readonly id: string;
  readonly severity: Severity;
  /** When it fires, in a sentence. */
  readonly condition: string;
  /** What happens in the cluster if nobody acts. */
  readonly effect: string;
  /** The way out. */
  readonly fix: string;
  /** Where upstream the rule comes from: module, version and file, or a page of its documentation. */
  readonly source: string;
}

/** One place where a rule fires. */
export interface Hit {
  readonly path: Path;
  /** What is wrong there, with the value got. Where it is left out, the rule's condition and the value at the path say it. */
  readonly what?: string;
  /** The effect of this very hit, where it differs from the rule's. */
  readonly effect?: string;
  /** The way out of this very hit, where it differs from the rule's. */
  readonly fix?: string;
}

/** What a rule can see beside the object itself. */
export type RuleContext = FlaggerContext;

/** A rule with the function that decides it: pure, over plain manifests. */
export interface Rule extends RuleDescription {
  /** The API group and the kinds of the objects that it is asked about. */
  readonly group: string;
  readonly kinds: readonly string[];
  /** Asked once for every such object. Must not throw, whatever the object is made of. */
  readonly find: (object: Manifest, context: RuleContext) => Iterable<Hit>;
}

/** A check of Flagger's Canary. It sees the Canary as Flagger does. */
export function canaryRule(rule: RuleDescription & { readonly find: (canary: CanaryView) => Iterable<Hit> }): Rule {
  return { ...rule, group: 'flagger.app', kinds: ['Canary'], find: (object, context) => rule.find(CanaryView.of(object, context)) };
}

/** A check of objects of another kind, or of several that share a mistake. */
export function objectRule(
  group: string,
  kind: string | readonly string[],
  rule: RuleDescription & { readonly find: (object: Manifest, context: RuleContext) => Iterable<Hit> },
): Rule {
  return { ...rule, group, kinds: [kind].flat() };
}

/** Whether a check is asked about an object. */
export function appliesTo(check: Rule, object: Manifest): boolean {
  return check.kinds.includes(object.kind) && groupOf(object) === check.group;
}
