import { AdmissionPolicyAttachment } from './attachments/admission-policy';
import { AttachedCanary, Attachment } from './attachments/attachment';
import { NamedPortAttachment } from './attachments/named-port';

/** Options of the attachment by named port. */
export interface NamedPortOptions {
  /**
   * The port name that the pods of the backends expose, and the pods of the app do not. At most 15 characters.
   *
   * @default 'stage-backend'
   */
  readonly portName?: string;
}

/** How the Services that Flagger generates come to lead to the backends of the stages. */
export class StageAttachment {
  /**
   * An admission policy of the cluster, the `StageBackendsPolicy`, gives Flagger's Services the selector and the target port of their backend.
   * References follow the live Services. Where the policy or a backend is missing, the API server refuses the Services, and the Canary says why.
   *
   * One reference for each stage, to a Service with a selector in the namespace of the Canary.
   * Needs Kubernetes 1.36, or 1.34 with the feature gate MutatingAdmissionPolicy.
   */
  public static admissionPolicy(): StageAttachment {
    return new StageAttachment(() => ADMISSION_POLICY);
  }

  /**
   * The pods of the backends carry the app's label, and a port name that only they expose. Works on any Kubernetes version, without a policy.
   *
   * Both stages need a reference, to a Service whose workload is in the app: the library labels its pods. A HorizontalPodAutoscaler with resource
   * metrics or a PodDisruptionBudget on the app's label would count the backends' pods, so both are refused.
   *
   * @throws if the name cannot be that of a port
   */
  public static namedPort(options: NamedPortOptions = {}): StageAttachment {
    const attachment = new NamedPortAttachment(options.portName ?? 'stage-backend');
    return new StageAttachment(() => attachment);
  }

  private constructor(
    /**
     * Attaches a canary: makes what is needed for it beside Flagger's Services.
     * @internal
     */
    public readonly _attach: (canary: AttachedCanary) => Attachment) {
  }
}

/** It keeps nothing of a canary, so one is enough. */
const ADMISSION_POLICY = new AdmissionPolicyAttachment();
