import type { DuplicateKey } from './duplicate-keys';
import type { Finding } from './finding';
import type { Severity } from './rule';
import type { Suppression } from './suppressions/suppression';
import { DEFAULT_FLAGGER_SETTINGS, FlaggerSettings } from '../flagger/settings';
import type { Manifest } from '../manifests/manifest';

/** How manifests are checked. */
export interface CheckOptions extends FlaggerSettings {
  /** Ids of rules that are not reported. */
  readonly ignore: readonly string[];
  /** Severities that differ from those of the catalogue, by the ids of rules. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** What else than the annotations of objects says that a finding is meant. */
  readonly suppress?: (finding: Finding) => Suppression | undefined;
  /** The keys of a manifest that its text has twice in one map. */
  readonly duplicateKeys?: (manifest: Manifest) => readonly DuplicateKey[];
  /** Whether a suppression that suppresses nothing is a finding. */
  readonly reportUnusedSuppressions?: boolean;
}

/** Flagger's own defaults, and no rule left out. */
export const DEFAULT_CHECK_OPTIONS: CheckOptions = { ...DEFAULT_FLAGGER_SETTINGS, ignore: [], severities: new Map() };
