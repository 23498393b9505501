import { Hit, RuleDescription, Severity } from './rule';
import { formatPath, Path } from '../manifests/path';

/** A key that is in one map of a manifest twice. Nothing of the manifest as data tells it: whoever reads the text says so. */
export interface DuplicateKey {
  readonly path: Path;
  /** Whether the second is a merge (`<<`), which replaces what is written above it. */
  readonly merged: boolean;
}

/** A key that the text of a manifest has twice in one map. */
export const DUPLICATE_KEY: RuleDescription = {
  id: 'API-11',
  severity: Severity.WARNING,
  condition: 'a key is written twice in one map',
  effect: 'the last one counts, and what the other says is lost; kustomize and strict clients refuse the file',
  fix: 'keep one of the two',
  source: 'sigs.k8s.io/yaml',
};

export function hitOfDuplicateKey({ path, merged }: DuplicateKey): Hit {
  return merged ? {
    path,
    what: `${formatPath(path)} is written above a merge (<<) that has the key too`,
    effect: 'Kubernetes takes what is merged, and other readers of YAML take what is written',
    fix: 'write << as the first key of its map',
  } : { path, what: `${formatPath(path)} is written twice in one map` };
}
