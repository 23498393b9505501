import { AdmissionPolicyAttachment } from './attachments/admission-policy';
import { AttachedCanary, Attachment } from './attachments/attachment';
import type { GatewayService } from './gateway-service';
import type { StageGateway, StageListenerNames, StagePorts } from './stage-gateway';
import type { GatewayInfrastructure } from '../gateway/gateway';
import { refuse } from '../values/explain';

/** Options of the attachment by named port. */
export interface NamedPortOptions {
  /**
   * The port name that the pods of the backends expose, and the pods of the app do not. At most 15 characters.
   *
   * @default 'stage-backend'
   */
  readonly portName?: string;
}

/** Options of the attachment by stage gateway. Either a gateway is given, or what one is made of. */
export interface GatewayAttachmentOptions {
  /**
   * The gateway, shared with other canaries of the namespace.
   *
   * @default - one for this canary alone, named `<service>-stages`
   */
  readonly gateway?: StageGateway;

  /**
   * The class of the gateway that is made.
   *
   * @default - none is made: `gateway` is given
   */
  readonly gatewayClassName?: string;

  /**
   * The Service that belongs to the gateway that is made.
   *
   * @default - none is made: `gateway` is given
   */
  readonly service?: GatewayService;

  /**
   * What the implementation puts on the objects that it makes for the gateway that is made.
   *
   * @default - nothing
   */
  readonly infrastructure?: GatewayInfrastructure;

  /**
   * The ports of the listeners of the stages. Needed where two canaries of one gateway would get the same, and where the listeners are not made
   * by this library.
   *
   * @default - allotted by the name of the canary's service, from 11024 to 29999, always the same
   */
  readonly ports?: StagePorts;

  /**
   * The names of the listeners of the stages. Needed where the listeners are not made by this library.
   *
   * @default - `<service>-primary` and `<service>-canary`
   */
  readonly listenerNames?: StageListenerNames;
}

/** How the Services that Flagger generates come to lead to the backends of the stages. */
export class StageAttachment {
  /**
   * An admission policy of the cluster, the `StageBackendsPolicy`, gives Flagger's Services the selector and the target port of their backend.
   * References follow the live Services. Where the policy or a backend is missing, the API server rejects the Services, and the Canary says why.
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
    // What most programs do not use is loaded for those that do.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { NamedPortAttachment } = require('./attachments/named-port') as typeof import('./attachments/named-port');
    const attachment = new NamedPortAttachment(options.portName ?? 'stage-backend');
    return new StageAttachment(() => attachment);
  }

  /**
   * A Gateway stands behind Flagger's Services, at a port for each stage, and an HTTPRoute for each stage goes on from there: to several backends by
   * weight, in other namespaces, of other kinds, over TLS, with filters and timeouts. A stage without a reference goes to its app.
   *
   * Needs the `StageBackendsPolicy`, and a Gateway whose pods run in the namespace of the Canary.
   *
   * @throws if there is neither a gateway nor what one is made of, or both
   */
  public static gateway(options: GatewayAttachmentOptions): StageAttachment {
    checkGatewayOptions(options);
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { GatewayAttachment } = require('./attachments/gateway') as typeof import('./attachments/gateway');
    return new StageAttachment(canary => new GatewayAttachment(canary, options));
  }

  private constructor(
    /**
     * Attaches a canary: makes what is needed for it beside Flagger's Services.
     * @internal
     */
    public readonly _attach: (canary: AttachedCanary) => Attachment) {
  }
}

function checkGatewayOptions({ gateway, gatewayClassName, service, infrastructure }: GatewayAttachmentOptions): void {
  const effect = 'it is not clear which Gateway has the listeners of the stages';
  const [made] = Object.entries({ gatewayClassName, service, infrastructure }).find(([, value]) => value !== undefined) ?? [];
  if (gateway && made) {
    refuse('VAL-13', `the attachment by stage gateway must be one gateway, got gateway and ${made}`, effect, `remove ${made}, which is already set in the StageGateway`);
  }
  if (!gateway && !(gatewayClassName && service)) {
    refuse('VAL-12', `the attachment by stage gateway needs a gateway, or gatewayClassName and service to create one, got ${made ?? 'none of them'}`, effect,
      'set gateway to a new StageGateway(...), or set gatewayClassName and, for example, service: GatewayService.istio()');
  }
}

/** It keeps nothing of a canary, so one is enough. */
const ADMISSION_POLICY = new AdmissionPolicyAttachment();
