import { AttachedCanary } from './attachment';
import { AppView } from '../../app/app-view';
import { requireBackendTls } from '../../gateway/backend-tls-requirements';
import { Message } from '../../values/explain';
import { Stage, StageKind } from '../stage';

/**
 * Lets the public Gateway speak TLS to the Services of Flagger that are bound to the pods of a TLS backend: it connects to these, and knows
 * nothing of the backend's own Service. The apex leads to the primary's backend too.
 */
export function requireStageTls(canary: AttachedCanary, stage: Stage, view: AppView): Message[] {
  const tls = stage.backendRefs[0]?._tls;
  if (!tls) { return []; }
  const names = stage.kind === StageKind.PRIMARY ? [stage.serviceName, canary.serviceName] : [stage.serviceName];
  return names.flatMap(name => requireBackendTls(canary, view, { name, namespace: canary.namespace, port: stage.workloadPort }, tls));
}
