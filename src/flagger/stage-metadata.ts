import { StageName } from './stage-names';

/** The label that marks the Services which the policy binds to a backend. Its value is the stage. */
export const STAGE_LABEL = 'cdk8s-flagger/stage';

/** The annotation that names the backend of a stage's Service: `<service>:<port>`, in the namespace of the Service. */
export const BACKEND_ANNOTATION = 'cdk8s-flagger/backend';

/** The label that tells the pods of a backend from those of the app, where both carry the app's label (attachment by named port). */
export const STAGE_BACKEND_LABEL = 'cdk8s-flagger/stage-backend';

/** The annotation that says what an isolation policy could not know at synthesis. */
export const ISOLATION_ANNOTATION = 'cdk8s-flagger/isolation';

/**
 * The targetPort of Flagger's Services until the policy has put the backend's in its place.
 *
 * It is no valid port name, on purpose: where the policy is missing, or a backend is, the API server refuses the Service and repeats
 * this text in its message, which Flagger shows as an event of the Canary. Nothing is ever routed around a backend.
 */
export function unresolvedTargetPort(primary: string, canary: string): string {
  return `stage backend not resolved: primary ${primary}, canary ${canary}`;
}

/** The name of the NetworkPolicy that isolates the app of a stage. */
export function isolationNameOf(serviceName: string, stage: StageName): string {
  return `${serviceName}-${stage}-isolation`;
}
