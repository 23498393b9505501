import { IConstruct } from 'constructs';

const SAID = new WeakMap<IConstruct, Set<string>>();

/** Says something to whoever runs the synthesis, on standard error, once for each construct. The manifests are not touched. */
export function warn(subject: IConstruct, message: string): void {
  const said = SAID.get(subject) ?? new Set();
  if (said.has(message)) { return; }
  said.add(message);
  SAID.set(subject, said);
  process.emitWarning(`[${subject.node.path}] ${message}`, { type: 'cdk8s-flagger' });
}
