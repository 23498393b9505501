import { DEFAULT_FLAGGER_SETTINGS, FlaggerSettings } from '../flagger/settings';

/** How manifests are checked. */
export interface CheckOptions extends FlaggerSettings {
  /** Ids of rules that are not reported. */
  readonly ignore: readonly string[];
}

/** Flagger's own defaults, and no rule left out. */
export const DEFAULT_CHECK_OPTIONS: CheckOptions = { ...DEFAULT_FLAGGER_SETTINGS, ignore: [] };
