import { AppView } from '../../app/app-view';
import type { OwnChecks } from '../../checks/synthesis/own-checks';
import { BackendRef } from '../../gateway/backend-ref';
import type * as crds from '../../imports';
import { Message } from '../../values/explain';
import { LabelSelector } from '../../values/label-selector';
import { Stage, StagedCanary, StageRoute } from '../stage';
import { AttachedCanary, Attachment } from './attachment';
import { bindService } from './binding';
import { explainStrangers, refuseOtherKind, refuseOtherNamespace, refuseRoute, refuseSecondRef, refuseStageRoute } from './limits';
import { requireStageTls } from './stage-tls';

/**
 * Attachment by admission policy: Flagger's Services carry the name of their backend, and the StageBackendsPolicy of the cluster gives
 * them that backend's selector and target port whenever Flagger writes them.
 */
export class AdmissionPolicyAttachment implements Attachment {
  public checkBackendRef(canary: StagedCanary, stage: Stage, ref: BackendRef): void {
    refuseSecondRef(stage, ref);
    refuseOtherNamespace(canary, stage, ref);
    refuseOtherKind(stage, ref);
    refuseRoute(stage, ref);
  }

  public checkRoute(_canary: StagedCanary, stage: Stage, route: StageRoute): void {
    refuseStageRoute(stage, route);
  }

  public validateBackend(stage: Stage, ref: BackendRef, view: AppView): Message[] {
    return ref._validate(view, stage._namespace);
  }

  public checks(canary: AttachedCanary, view: AppView): OwnChecks {
    const stages = [canary.primaryStage, canary.canaryStage];
    return [
      [{ find: () => stages.flatMap(stage => explainStrangers(canary, stage, view)) }],
      [{ find: () => stages.flatMap(stage => requireStageTls(canary, stage, view)) }],
    ];
  }

  public renderService(canary: StagedCanary, service: crds.CanarySpecService, view: AppView): crds.CanarySpecService {
    return bindService(service, addressOf(canary.primaryStage, view), addressOf(canary.canaryStage, view));
  }

  public workloadTargetPort(canary: StagedCanary): number | string {
    return canary._appPort;
  }

  public appPods(stage: Stage, view: AppView): LabelSelector {
    return { matchLabels: stage._podLabels(view) };
  }
}

/** A stage without a reference is bound to its own workload Service. */
function addressOf(stage: Stage, view: AppView): string {
  const [ref] = stage.backendRefs;
  return ref ? ref._address(view) : `${stage.workloadServiceName}:${stage.workloadPort}`;
}
