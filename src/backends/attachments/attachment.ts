import { Construct } from 'constructs';
import { AppView } from '../../app/app-view';
import type { OwnChecks } from '../../checks/synthesis/own-checks';
import { BackendRef } from '../../gateway/backend-ref';
import type * as crds from '../../imports';
import { Message } from '../../values/explain';
import { LabelSelector } from '../../values/label-selector';
import { Stage, StagedCanary, StageRoute } from '../stage';
import { StageGateway } from '../stage-gateway';

/** The canary as it is attached: a construct, under which the attachment puts what it makes. */
export type AttachedCanary = Construct & StagedCanary;

/** How the Services of a canary come to lead to the backends of its stages. */
export interface Attachment {
  /** The Gateway that calls the backends, and the app of a stage without any, if it is not that of the canary's route. */
  readonly stageGateway?: StageGateway;

  /** Refuses a reference that this attachment can never reach. */
  checkBackendRef(canary: StagedCanary, stage: Stage, ref: BackendRef): void;

  /** Refuses what the requests of a stage cannot be made to do. */
  checkRoute(canary: StagedCanary, stage: Stage, route: StageRoute): void;

  /** Says what is wrong with a backend that is in the app. */
  validateBackend(stage: Stage, ref: BackendRef, view: AppView): Message[];

  /** What is said of what keeps the backends from being reached. Where nothing does, it makes what they need. */
  checks(canary: AttachedCanary, view: AppView): OwnChecks;

  /** Completes Flagger's `spec.service`. */
  renderService(canary: StagedCanary, service: crds.CanarySpecService, view: AppView): crds.CanarySpecService;

  /** The targetPort of the workload Services. */
  workloadTargetPort(canary: StagedCanary, view: AppView): number | string;

  /** The pods of the app in this stage, and no others. */
  appPods(stage: Stage, view: AppView): LabelSelector;
}
