import type { CelInput } from '@bufbuild/cel';
import { cel } from './cel';
import { CelRule } from './crd';
import { SchemaNode } from './node';
import { Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';

/** A rule that does not hold. */
export interface BrokenRule {
  readonly path: Path;
  readonly rule: CelRule;
  /** What the rule's messageExpression makes of the value. */
  readonly message?: string;
  /** Why the rule has no answer: it reads a field that is not there, say. */
  readonly error?: string;
}

/** Runs the CEL rules of a schema on an object as the API server admitted it. */
export function brokenRules(value: Manifest, root: SchemaNode): BrokenRule[] {
  const run = new Run();
  run.visit(value, root);
  return run.broken;
}

class Run {
  public readonly broken: BrokenRule[] = [];
  private readonly at: (string | number)[] = [];

  public visit(value: Manifest, node: SchemaNode): void {
    // An absent value breaks no rule, nor does a null.
    if (!node.ruled || value === undefined || value === null) { return; }
    if (node.rules.length > 0) { this.apply(node.rules, value, node); }
    if (typeof value !== 'object') { return; }
    if (Array.isArray(value)) {
      if (node.items?.ruled) { value.forEach((item, i) => this.below(i, item, node.items!)); }
      return;
    }
    for (const key of Object.keys(value)) {
      const child = node.properties.get(key) ?? node.values;
      if (child?.ruled) { this.below(key, value[key], child); }
    }
  }

  private below(step: string | number, value: Manifest, node: SchemaNode): void {
    this.at.push(step);
    this.visit(value, node);
    this.at.pop();
  }

  private apply(rules: readonly CelRule[], value: Manifest, node: SchemaNode): void {
    const json = JSON.stringify(value);
    if (node.passed.has(json)) { return; }
    const before = this.broken.length;
    this.evaluate(rules, value, node);
    if (this.broken.length === before && json.length <= LONGEST_REMEMBERED) { remember(json, node.passed); }
  }

  private evaluate(rules: readonly CelRule[], value: Manifest, node: SchemaNode): void {
    const { compile, valueOf, isError } = cel();
    const self = valueOf(value, node);
    for (const rule of rules) {
      const result = compile(rule.rule)(self);
      if (result === true) { continue; }
      this.broken.push({
        path: [...this.at, ...fieldPath(rule)],
        rule,
        message: messageOf(rule, self),
        error: isError(result) ? result.message : undefined,
      });
    }
  }
}

const LONGEST_REMEMBERED = 300;
const MOST_REMEMBERED = 1000;

function remember(json: string, passed: Set<string>): void {
  if (passed.size >= MOST_REMEMBERED) { passed.clear(); }
  passed.add(json);
}

/** `.spec.replicas`, as the API server takes it. Names with dots in them are not used by the pinned CRDs. */
function fieldPath({ fieldPath: text }: CelRule): string[] {
  return text?.split('.').filter(Boolean) ?? [];
}

function messageOf({ messageExpression }: CelRule, self: CelInput): string | undefined {
  if (messageExpression === undefined) { return undefined; }
  const message = cel().compile(messageExpression)(self);
  return typeof message === 'string' && message.trim() !== '' ? message : undefined;
}
