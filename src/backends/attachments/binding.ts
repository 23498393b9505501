import { BACKEND_ANNOTATION, STAGE_LABEL, unresolvedTargetPort } from '../../flagger/stage-metadata';
import type * as crds from '../../imports';

type ServiceMetadata = crds.CanarySpecServiceApex;

/**
 * Lets Flagger's Services carry the name of the Service, and the port, that the StageBackendsPolicy binds them to.
 *
 * @param primary where the primary stage and the apex lead, as `<service>:<port>`
 * @param canary where the canary stage leads
 */
export function bindService(service: crds.CanarySpecService, primary: string, canary: string): crds.CanarySpecService {
  return {
    ...service,
    targetPort: unresolvedTargetPort(primary, canary),
    // The backend's own comes with its port; one written here would survive where the backend has none.
    appProtocol: undefined,
    apex: bind(service.apex, 'primary', primary),
    primary: bind(service.primary, 'primary', primary),
    canary: bind(service.canary, 'canary', canary),
  };
}

function bind(metadata: ServiceMetadata | undefined, stage: string, backend: string): ServiceMetadata {
  return {
    labels: { ...metadata?.labels, [STAGE_LABEL]: stage },
    annotations: { ...metadata?.annotations, [BACKEND_ANNOTATION]: backend },
  };
}
