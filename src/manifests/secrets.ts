import { mapOf } from './manifest';
import { ManifestIndex } from './manifest-index';

/** The keys of a Secret, if it is among the manifests and has any: one without may be filled by somebody else. */
export function secretKeysOf(index: ManifestIndex, namespace: string, name: unknown): Set<string> | undefined {
  const secret = secretOf(index, namespace, name);
  const keys = new Set([...Object.keys(mapOf(secret.data)), ...Object.keys(mapOf(secret.stringData))]);
  return keys.size > 0 ? keys : undefined;
}

/** The text under a key of a Secret, if it is among the manifests. */
export function secretTextOf(index: ManifestIndex, namespace: string, name: unknown, key: string): string | undefined {
  const { stringData, data } = secretOf(index, namespace, name);
  const plain = mapOf(stringData)[key];
  const encoded = mapOf(data)[key];
  if (typeof plain === 'string') { return plain; }
  return typeof encoded === 'string' ? Buffer.from(encoded, 'base64').toString('utf8') : undefined;
}

function secretOf(index: ManifestIndex, namespace: string, name: unknown): { [key: string]: unknown } {
  return typeof name === 'string' ? mapOf(index.find('', 'Secret', namespace, name)) : {};
}
