/**
 * The form of every message of this library: what is wrong, what would happen in the cluster, and the way out.
 *
 * @param wrong what is wrong, with the value that was got
 * @param effect what would happen in the cluster if it were applied
 * @param wayOut what to do instead
 */
export function explain(wrong: string, effect: string, wayOut: string): string {
  return `${wrong}: ${effect}; ${wayOut}`;
}

/** Throws an error with a message in the form of `explain`. */
export function refuse(wrong: string, effect: string, wayOut: string): never {
  throw new Error(explain(wrong, effect, wayOut));
}
