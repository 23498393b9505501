/** Who said that a finding is meant. */
export enum SuppressedBy {
  /** The annotation of the object. */
  ANNOTATION = 'annotation',
  /** `Checks.acknowledge` of the program. */
  ACKNOWLEDGED = 'acknowledged',
  /** The configuration file. */
  CONFIGURATION = 'configuration',
  /** The baseline: it was there before. */
  BASELINE = 'baseline',
}

/** Why a finding is not reported. */
export interface Suppression {
  readonly by: SuppressedBy;
  readonly reason: string;
}
