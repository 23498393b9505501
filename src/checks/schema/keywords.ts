/** A keyword that no JSON Schema has: what is wrong with a value by it, if anything is. */
export interface Keyword {
  /** The type of the values that it is about. */
  readonly type: 'array' | 'object' | 'string';
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  wrong(schema: any, value: any): object | undefined;
}

/** A label's or annotation's key, a finalizer: `name` or `example.com/name`. */
const QUALIFIED_NAME = /^(?:(?=.{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** The keywords of Kubernetes, and those of metadata.ts. The generated validators ask them. */
export const KEYWORDS: { readonly [name: string]: Keyword } = {
  'x-kubernetes-list-map-keys': {
    type: 'array',
    wrong(keys: readonly string[], list: readonly unknown[]) {
      const repeated = repetition(list.map(item => JSON.stringify(keys.map(key => (item as { [key: string]: unknown } | null)?.[key] ?? null))));
      return repeated && { keys, ...repeated };
    },
  },
  'x-kubernetes-list-type': {
    type: 'array',
    wrong: (type: string, list: readonly unknown[]) => type === 'set' ? repetition(list.map(item => JSON.stringify(item))) : undefined,
  },
  'x-qualified-name': {
    type: 'string',
    wrong: (_: unknown, name: string) => QUALIFIED_NAME.test(name) ? undefined : {},
  },
  'x-qualified-keys': {
    type: 'object',
    wrong(how: unknown, map: object) {
      const key = Object.keys(map).find(k => !QUALIFIED_NAME.test(how === 'any case' ? k.toLowerCase() : k));
      return key === undefined ? undefined : { key };
    },
  },
  'x-total-size': {
    type: 'object',
    wrong(limit: number, map: object) {
      const size = Object.entries(map).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)), 0);
      return size > limit ? { limit, size } : undefined;
    },
  },
};

/** The length of a text in characters, as the API server counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** The first item that is there twice. */
function repetition(keys: readonly string[]): { readonly first: number; readonly second: number } | undefined {
  const seen = new Map<string, number>();
  for (const [second, key] of keys.entries()) {
    const first = seen.get(key);
    if (first !== undefined) { return { first, second }; }
    seen.set(key, second);
  }
  return undefined;
}
