/** A manifest as plain data, the way YAML is read. Nothing about its form is certain. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Manifest = any;

/** The API group of a manifest; '' for the core group. */
export function groupOf(object: Manifest): string {
  const apiVersion = textOf(object?.apiVersion);
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** The namespace of a manifest; '' where it names none, as two manifests without one are applied to the same. */
export function namespaceOf(object: Manifest): string {
  return textOf(object?.metadata?.namespace);
}

/** The name of a manifest. */
export function nameOf(object: Manifest): string {
  return textOf(object?.metadata?.name);
}

/** What is written where a text belongs; '' for what is no single value, which may not even be printable. */
export function textOf(value: unknown): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** A list, where there is one: a field of another type is the schema's business. */
export function listOf(value: unknown): Manifest[] {
  return Array.isArray(value) ? value : [];
}

/** A map, where there is one. */
export function mapOf(value: unknown): { [key: string]: Manifest } {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value as { [key: string]: Manifest } : {};
}

/** Whether a value is a map: a field that is there, though perhaps empty. */
export function isMap(value: unknown): value is { [key: string]: Manifest } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
