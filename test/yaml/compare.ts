import { readYaml } from '../../src/cli/yaml/read';

/** What the program in Go says of a document. Neither for one that is empty. */
export interface OracleDocument {
  readonly json?: unknown;
  readonly error?: string;
  /** Why a strict decoder refuses it; of texts of one document alone. */
  readonly strict?: string;
}

/** How Kubernetes and we read a document. */
export enum Outcome {
  SAME = 'the same',
  BOTH_REFUSE = 'both refuse',
  WE_REFUSE = 'we refuse what Kubernetes reads',
  KUBERNETES_REFUSES = 'we read what Kubernetes refuses',
  DIFFERENT = 'other values',
}

/** What we make of a text: each document that is not empty, as JSON or as an error. */
export function readByUs(text: Buffer): { readonly json?: unknown; readonly error?: string }[] {
  return [...readYaml(text.toString('utf8'))]
    .map(document => 'error' in document ? { error: document.error.message } : { json: document.value ?? null })
    .filter(document => document.json !== null);
}

/** Compares what both make of a text. */
export function compare(text: Buffer, documents: readonly OracleDocument[]): Outcome {
  const theirs = documents.filter(({ json, error }) => error !== undefined || (json !== undefined && json !== null));
  const ours = readByUs(text);
  if (theirs.some(({ error }) => error)) {
    return ours.some(({ error }) => error) ? Outcome.BOTH_REFUSE : Outcome.KUBERNETES_REFUSES;
  }
  if (ours.some(({ error }) => error)) { return Outcome.WE_REFUSE; }
  return canonical(ours.map(({ json }) => json)) === canonical(theirs.map(({ json }) => json)) ? Outcome.SAME : Outcome.DIFFERENT;
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => inner !== null && typeof inner === 'object' && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
}
