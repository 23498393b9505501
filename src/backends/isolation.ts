import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Attachment } from './attachments/attachment';
import { namespaceSelector, NetworkPeer, RenderedPeer } from './network-peer';
import { Stage, StagedCanary } from './stage';
import { AppView } from '../app/app-view';
import { viewOfApp } from '../app/validation';
import { GatewayRef } from '../canary/gateway-ref';
import { ISOLATION_ANNOTATION, isolationNameOf } from '../flagger/stage-metadata';
import { BackendRef } from '../gateway/backend-ref';

/** Options of the isolation of stages. */
export interface BackendsOnlyOptions {
  /**
   * Others who may connect to the app, beside the backends.
   *
   * @default - nobody
   */
  readonly peers?: NetworkPeer[];
}

/**
 * Who may connect to the app of a stage. Without isolation a backend that authenticates or audits can be walked around.
 *
 * It needs a network plugin that enforces NetworkPolicies.
 */
export class Isolation {
  /**
   * Only the backend of the stage, at the port of the app, and the peers given.
   *
   * A stage without a backend stays open to the namespaces of its Gateways. Where an implementation runs the pods of its Gateways in another
   * namespace, add that one as a peer.
   */
  public static backendsOnly(options: BackendsOnlyOptions = {}): Isolation {
    return new Isolation(true, options.peers ?? []);
  }

  /** Everybody: no NetworkPolicy is made. */
  public static none(): Isolation {
    return new Isolation(false, []);
  }

  private constructor(
    /** @internal */
    public readonly _enabled: boolean,
    /** @internal */
    public readonly _peers: NetworkPeer[]) {
  }
}

/** The canary as its isolation knows it. */
type IsolatedCanary = Construct & StagedCanary & {
  readonly gatewayRefs: GatewayRef[];
  readonly _attachment: Attachment;
  readonly _isolationPeers: NetworkPeer[];
};

/** Makes the NetworkPolicy of a stage: `<service>-primary-isolation` or `<service>-canary-isolation`. */
export function createIsolation(canary: IsolatedCanary, stage: Stage): ApiObject {
  return new ApiObject(canary, `${stage.kind}-isolation`, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: {
      name: isolationNameOf(canary.serviceName, stage.kind),
      namespace: canary.namespace,
      annotations: { [ISOLATION_ANNOTATION]: Lazy.any({ produce: () => explainUnknownPods(canary, stage, viewOfApp(canary)) }) },
    },
    spec: Lazy.any({ produce: () => renderSpec(canary, stage, viewOfApp(canary)) }),
  });
}

/** Says for which backends of a stage the isolation has to let in the whole namespace, because their pods are not known. */
export function explainUnknownPods(canary: IsolatedCanary, stage: Stage, view: AppView): string | undefined {
  const { stageGateway } = canary._attachment;
  if (stageGateway && stage.backendRefs.length === 0 && !stageGateway._podLabels(view)) {
    return `the pods of the stage gateway '${stageGateway.name}' are not known at synthesis, so every pod of this namespace may connect to the app;`
      + ' to allow only the gateway, set podLabels of GatewayService.named';
  }
  const unknown = stage.backendRefs.filter(ref => ref._podLabels(view, canary.namespace) === undefined);
  if (unknown.length === 0) { return undefined; }
  const namespaces = new Set(unknown.map(ref => namespaceOf(canary, ref)));
  const where = [...namespaces].map(name => name === undefined ? 'this namespace' : `namespace '${name}'`).join(' and ');
  const what = unknown.every(ref => ref._isService) ? 'Service' : 'backend';
  return `the pods of ${what} ${unknown.map(ref => ref.name).join(', ')} are not known at synthesis, so every pod of ${where} may connect`
    + ' to the app; to allow only the backend, define its Service in the app or set podLabels of BackendRef.service';
}

/** The namespace of a backend, where it is not the Canary's. */
function namespaceOf(canary: IsolatedCanary, ref: BackendRef): string | undefined {
  return ref._namespace === canary.namespace ? undefined : ref._namespace;
}

function renderSpec(canary: IsolatedCanary, stage: Stage, view: AppView) {
  return {
    podSelector: canary._attachment.appPods(stage, view),
    policyTypes: ['Ingress'],
    ingress: ingressOf(canary, stage, view),
  };
}

function ingressOf(canary: IsolatedCanary, stage: Stage, view: AppView) {
  const callers = stage.backendRefs.length > 0 ? backendsOf(canary, stage, view) : gatewaysOf(canary, view);
  // A rule without `from` lets in everybody.
  if (!callers) { return [{}]; }
  // A proxy needs the port of the app, and no other one.
  return [{ from: callers, ports: [{ protocol: 'TCP', port: canary._appPort }] }, ...canary._isolationPeers.map(peer => peer._rule(view))];
}

// Where the pods of a backend are not known, those of its namespace are the narrowest that is sure to let them in.
function backendsOf(canary: IsolatedCanary, stage: Stage, view: AppView): RenderedPeer[] {
  return stage.backendRefs.map(ref => {
    const labels = ref._podLabels(view, canary.namespace);
    const namespace = namespaceOf(canary, ref);
    return {
      podSelector: labels ? { matchLabels: labels } : namespace === undefined ? {} : undefined,
      namespaceSelector: namespace === undefined ? undefined : namespaceSelector(namespace),
    };
  });
}

/** Undefined if that can be anybody. */
function gatewaysOf(canary: IsolatedCanary, view: AppView): RenderedPeer[] | undefined {
  const { stageGateway } = canary._attachment;
  if (stageGateway) {
    const labels = stageGateway._podLabels(view);
    return [{ podSelector: labels ? { matchLabels: labels } : {} }];
  }
  // A Service as parent is a mesh: its clients can be anywhere.
  if (canary.gatewayRefs.some(ref => !ref._isGateway)) { return undefined; }
  const namespaces = new Set(canary.gatewayRefs.map(ref => ref.namespace ?? canary.namespace));
  return [...namespaces].map(name => name === undefined || name === canary.namespace
    ? { podSelector: {} }
    : { namespaceSelector: namespaceSelector(name) });
}
