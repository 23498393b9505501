import { Finding } from '../checks/finding';
import { Severity } from '../checks/rule';
import { Suppression } from '../checks/suppressions/suppression';

/** A finding with the place in the file that it is about. */
export interface PlacedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly object: Finding['object'];
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
  /** Why it is not reported, where somebody said that it is meant. */
  readonly suppressed?: Suppression;
}

/** How an object is called: `Canary shop/podinfo`. */
export function nameOfObject({ kind, namespace, name }: Finding['object']): string {
  return `${kind} ${namespace ? `${namespace}/` : ''}${name}`;
}
