import { FlaggerSettings } from './settings';
import { ManifestIndex } from '../manifests/manifest-index';

/** What Flagger sees beside a Canary: the other objects of the cluster, as far as they are known, and its own flags. Absence proves nothing. */
export interface FlaggerContext {
  readonly index: ManifestIndex;
  readonly settings: FlaggerSettings;
}
