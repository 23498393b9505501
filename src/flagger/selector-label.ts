/** The label by which Flagger tells the pods of the target from those of the copy that it makes for the primary. */
export interface SelectorLabel {
  readonly key: string;
  readonly value: string;
}

/**
 * The label that Flagger takes: the first of its keys that the target selects on.
 *
 * @param matchLabels `spec.selector.matchLabels` of the target
 * @param keys the flag `-selector-labels`
 */
export function selectorLabelOf(matchLabels: { readonly [key: string]: unknown }, keys: readonly string[]): SelectorLabel | undefined {
  const key = keys.find(k => k in matchLabels);
  return key === undefined ? undefined : { key, value: String(matchLabels[key]) };
}
