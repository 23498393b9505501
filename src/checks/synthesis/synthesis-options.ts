import { IConstruct } from 'constructs';

/** How a construct is checked. */
export interface SynthesisCheckOptions {
  /** Flagger's `-selector-labels`, as far as the construct was told. */
  readonly selectorLabels?: readonly string[];
}

const OPTIONS = new WeakMap<IConstruct, SynthesisCheckOptions>();

/** Keeps how a construct is checked, for whoever looks at its object later. */
export function keepOptions(subject: IConstruct, options: SynthesisCheckOptions): void {
  OPTIONS.set(subject, options);
}

/** How the construct that renders an object is checked. */
export function optionsOfOwner(object: IConstruct): SynthesisCheckOptions {
  return (object.node.scope && OPTIONS.get(object.node.scope)) ?? {};
}
