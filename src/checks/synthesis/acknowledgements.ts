import { IConstruct } from 'constructs';

const ACKNOWLEDGED = new WeakMap<IConstruct, Map<string, string>>();

/** Keeps that a rule is acknowledged on a construct and all below it. */
export function keepAcknowledgement(scope: IConstruct, id: string, reason: string): void {
  const reasons = ACKNOWLEDGED.get(scope) ?? new Map<string, string>();
  reasons.set(id, reason);
  ACKNOWLEDGED.set(scope, reasons);
}

/** The rules that are acknowledged on a construct or above it, each with its reason; the nearest counts. */
export function acknowledgedReasons(subject: IConstruct): ReadonlyMap<string, string> {
  return new Map(subject.node.scopes.flatMap(scope => [...ACKNOWLEDGED.get(scope) ?? []]));
}
