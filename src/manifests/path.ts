/** Where in a manifest: the keys and indices from its root. */
export type Path = ReadonlyArray<string | number>;

/** `spec.service.match[0].uri`, as people write it. */
export function formatPath(path: Path): string {
  return path.map((step, i) => typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `${i ? '.' : ''}${step}` : `['${step}']`).join('');
}

/** Whether two paths lead to the same place. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}
