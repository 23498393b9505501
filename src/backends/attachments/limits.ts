import { ApiObject } from 'cdk8s';
import { AppView } from '../../app/app-view';
import { BackendRef } from '../../gateway/backend-ref';
import { explain, refuse } from '../../values/explain';
import { Stage, StagedCanary } from '../stage';

/** Where a Service of Flagger can lead to one Service only. */
export function refuseSecondRef(stage: Stage, ref: BackendRef): void {
  const [first] = stage.backendRefs;
  if (first === undefined) { return; }
  refuse(`the ${stage.kind} stage has a backend already ('${first.name}'), got '${ref.name}' as a second`,
    'the Service of a stage takes the selector of one Service, so one of the two would get no traffic',
    'put a proxy or Gateway of your own before several backends and refer to its Service');
}

/** Where a Service of Flagger selects the pods of the backend, which it can do in its own namespace only. */
export function refuseOtherNamespace(canary: StagedCanary, stage: Stage, ref: BackendRef): void {
  if (ref._namespace === undefined || canary.namespace === undefined || ref._namespace === canary.namespace) { return; }
  refuse(`the backend '${ref.name}' of the ${stage.kind} stage is in namespace '${ref._namespace}', the Canary in '${canary.namespace}'`,
    'a Service selects pods of its own namespace only, so the stage would have no backend',
    'put the backend into the namespace of the Canary, or a proxy there that forwards to it');
}

/**
 * Says whose pods have the label by which a stage finds its app, beside the app itself and those that are meant to have it.
 */
export function explainStrangers(canary: StagedCanary, stage: Stage, view: AppView, meant: ApiObject[] = []): string[] {
  const [[key, value]] = Object.entries(stage._podLabels(view));
  const strangers = view.workloadsWithPodLabel(canary.namespace, key, value)
    .filter(object => !isTarget(object, canary) && !meant.includes(object));
  return strangers.map(object => explain(
    `the pods of ${object.kind} '${object.name}' have the label ${key}=${value}, by which the ${stage.kind} stage finds the app of '${canary.target.name}'`,
    `they become endpoints of '${stage.workloadServiceName}' beside the app, and a backend among them calls itself`,
    `give '${key}' another value there`));
}

/** Also of a target that is given by name. */
function isTarget(object: ApiObject, { target }: StagedCanary): boolean {
  return object.kind === target.workloadKind && object.name === target.name;
}
