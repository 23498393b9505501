import { ApiObject } from 'cdk8s';
import { Stage, StagedCanary, StageKind } from './stage';
import { AppView } from '../app/app-view';
import { callsOf, StageServices } from '../flagger/stage-calls';
import { calledServices } from '../manifests/called-services';
import { configOf } from '../manifests/config-texts';
import { explain, Message } from '../values/explain';

/**
 * Says which backends of a stage are told to call a Service that leads back to them, or to the other stage.
 *
 * Only what can be read in the app is seen: environment, command, arguments and ConfigMaps of the backend.
 */
export function explainCalls(canary: StagedCanary, stage: Stage, view: AppView): Message[] {
  return stage.backendRefs.flatMap(ref => view.workloadsBehind(ref._namespace ?? canary.namespace, ref._podLabels(view, canary.namespace) ?? {})
    .flatMap(workload => explainCallsOf(workload, canary, stage, view)));
}

function explainCallsOf(workload: ApiObject, canary: StagedCanary, stage: Stage, view: AppView): Message[] {
  const { texts } = configOf(view.manifest(workload), (namespace, name) => {
    const object = view.find({ group: '', kind: 'ConfigMap', namespace: namespace || undefined, name });
    return object && view.manifest(object);
  });
  const { loop, otherStage } = callsOf(calledServices(texts, workload.metadata.namespace ?? ''), canary.namespace ?? '', servicesOf(canary, stage));
  const backend = `${workload.kind} '${workload.name}', the backend of the ${stage.kind} stage,`;
  const wayOut = `configure it to call workloadHost of the stage, '${stage.workloadHost}'`;
  if (loop !== undefined) {
    return [explain('BK-16', `${backend} calls '${loop}', which sends the requests back to this backend`, 'each request loops until it times out', wayOut)];
  }
  return otherStage === undefined ? [] : [explain('BK-17', `${backend} calls '${otherStage}', which sends the requests to the other stage`, effectOn(stage), wayOut)];
}

function servicesOf(canary: StagedCanary, stage: Stage): StageServices {
  const apex = [canary.serviceName];
  const isPrimary = stage.kind === StageKind.PRIMARY;
  const other = isPrimary ? canary.canaryStage : canary.primaryStage;
  return {
    app: [stage.workloadServiceName],
    itself: [stage.serviceName, ...isPrimary ? apex : []],
    other: [other.serviceName, other.workloadServiceName, ...isPrimary ? [] : apex],
  };
}

function effectOn(stage: Stage): string {
  return stage.kind === StageKind.CANARY
    ? 'the analysis measures the old version, and Flagger promotes a new one that got no request'
    : 'users get the new version before Flagger promotes it; between rollouts they get no answer';
}
