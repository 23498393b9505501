import { refuse } from '../../values/explain';
import { BackendRef } from '../backend-ref';
import type { CanaryWithBackends } from '../canary-with-backends';
import { Stage } from '../stage';

/** Where a Service of Flagger can lead to one Service only. */
export function refuseSecondRef(stage: Stage, ref: BackendRef): void {
  const [first] = stage.backendRefs;
  if (first === undefined) { return; }
  refuse(`the ${stage.kind} stage has a backend already ('${first.name}'), got '${ref.name}' as a second`,
    'the Service of a stage takes the selector of one Service, so one of the two would get no traffic',
    'put a proxy or Gateway of your own before several backends and refer to its Service');
}

/** Where a Service of Flagger selects the pods of the backend, which it can do in its own namespace only. */
export function refuseOtherNamespace(canary: CanaryWithBackends, stage: Stage, ref: BackendRef): void {
  if (ref._namespace === undefined || canary.namespace === undefined || ref._namespace === canary.namespace) { return; }
  refuse(`the backend '${ref.name}' of the ${stage.kind} stage is in namespace '${ref._namespace}', the Canary in '${canary.namespace}'`,
    'a Service selects pods of its own namespace only, so the stage would have no backend',
    'put the backend into the namespace of the Canary, or a proxy there that forwards to it');
}
