import { ApiObject } from 'cdk8s';
import { AppView } from '../../app/app-view';
import { BackendRef } from '../../gateway/backend-ref';
import { explain, Message, refuse } from '../../values/explain';
import { Stage, StagedCanary, StageRoute } from '../stage';

/** Where a Service of Flagger can lead to one Service only. */
export function refuseSecondRef(stage: Stage, ref: BackendRef): void {
  const [first] = stage.backendRefs;
  if (first === undefined) { return; }
  refuse('STG-01', `the ${stage.kind} stage already has a backend ('${first.name}'), got '${ref.name}' as a second one`,
    'the Service of a stage gets the selector of one Service only, so one of the two would get no traffic',
    'use StageAttachment.gateway, which supports several backends by weight, or run your own proxy in front of them and refer to its Service');
}

/** Where a Service of Flagger selects the pods of the backend, which it can do in its own namespace only. */
export function refuseOtherNamespace(canary: StagedCanary, stage: Stage, ref: BackendRef): void {
  if (ref._namespace === undefined || canary.namespace === undefined || ref._namespace === canary.namespace) { return; }
  refuse('STG-01', `the backend '${ref.name}' of the ${stage.kind} stage is in namespace '${ref._namespace}', the Canary in '${canary.namespace}'`,
    'a Service selects pods of its own namespace only, so the stage would have no backend',
    'use StageAttachment.gateway, which supports other namespaces, or move the backend to the namespace of the Canary');
}

/** Where a Service of Flagger takes the selector of a Service. */
export function refuseOtherKind(stage: Stage, ref: BackendRef): void {
  if (ref._isService) { return; }
  const { kind, group } = ref._resource;
  refuse('STG-01', `the backend '${ref.name}' of the ${stage.kind} stage is a ${kind} of ${group || 'the core group'}, not a Service`,
    'Flagger\'s Services can only select the pods of another Service, so the stage would have no backend',
    'use StageAttachment.gateway, which supports every kind that the Gateway supports, or refer to a Service');
}

/** Where the stages have no route between Flagger's Services and the backends. */
export function refuseRoute(stage: Stage, ref: BackendRef): void {
  const what = ref._weight !== undefined ? `a weight (${ref._weight})` : ref._filters.length > 0 ? 'filters' : undefined;
  if (what === undefined) { return; }
  refuse('STG-01', `the backend '${ref.name}' of the ${stage.kind} stage has ${what}, and the attachment of this canary has no route to the backends`,
    'it would have no effect', 'use StageAttachment.gateway, or remove it');
}

/** Where the stages have no route that could do something with their requests. */
export function refuseStageRoute(stage: Stage, { filters, timeouts }: StageRoute): void {
  const what = filters.length > 0 ? `a filter (${filters[0]._type})` : timeouts ? 'timeouts' : undefined;
  if (what === undefined) { return; }
  refuse('STG-01', `the ${stage.kind} stage got ${what}, and the attachment of this canary has no route for each stage`, 'it would have no effect',
    'use StageAttachment.gateway; for the same in both stages, set it in the service of the Canary or add a front door');
}

/**
 * Says whose pods have the label by which a stage finds its app, beside the app itself and those that are meant to have it.
 */
export function explainStrangers(canary: StagedCanary, stage: Stage, view: AppView, meant: ApiObject[] = []): Message[] {
  const [[key, value]] = Object.entries(stage._podLabels(view));
  const strangers = view.workloadsWithPodLabel(canary.namespace, key, value)
    .filter(object => !isTarget(object, canary) && !meant.includes(object));
  return strangers.map(object => explain('TGT-05',
    `the pods of ${object.kind} '${object.name}' have the label ${key}=${value}, by which the ${stage.kind} stage selects the app of '${canary.target.name}'`,
    `they become endpoints of '${stage.workloadServiceName}' together with the app, and if they are a backend, it calls itself`,
    `set another value of '${key}' on these pods`));
}

/** Also of a target that is given by name. */
function isTarget(object: ApiObject, { target }: StagedCanary): boolean {
  return object.kind === target.workloadKind && object.name === target.name;
}
