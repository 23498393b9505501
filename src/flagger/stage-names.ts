/** One of the two stages of a rollout. */
export type StageName = 'primary' | 'canary';

export const STAGE_NAMES: readonly StageName[] = ['primary', 'canary'];

/** What Flagger puts behind the names and label values of the target for the primary. */
export const PRIMARY_SUFFIX = '-primary';

/** The name of the copy that Flagger makes for the primary: of the target, of its autoscaler, of its ConfigMaps and Secrets. */
export function copyNameOf(name: string): string {
  return `${name}${PRIMARY_SUFFIX}`;
}

/** The name of the Service that Flagger makes for a stage. */
export function stageServiceOf(apexName: string, stage: StageName): string {
  return `${apexName}-${stage}`;
}

/** The names of the Services that Flagger's route and the clients of the app refer to: the apex, and one for each stage. */
export function serviceNamesOf(apexName: string): string[] {
  return [apexName, ...STAGE_NAMES.map(stage => stageServiceOf(apexName, stage))];
}

/** The value of the label that the app's pods of a stage have, and no others. */
export function stageValue(value: string, stage: StageName): string {
  return stage === 'primary' ? `${value}${PRIMARY_SUFFIX}` : value;
}
