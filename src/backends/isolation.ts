import { BlockList, isIP } from 'node:net';
import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Attachment } from './attachments/attachment';
import { Stage, StagedCanary } from './stage';
import { AppView } from '../app/app-view';
import { viewOfApp } from '../app/validation';
import { GatewayRef } from '../canary/gateway-ref';
import { ISOLATION_ANNOTATION } from '../flagger/stage-metadata';
import { BackendRef } from '../gateway/backend-ref';
import { refuse } from '../values/explain';
import { LabelSelector } from '../values/label-selector';
import { checkLabels } from '../values/labels';

/** The label by which Kubernetes names every namespace. */
const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name';

/**
 * Somebody else who may connect to the app of a stage: a Prometheus, say.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors
 */
export class NetworkPeer {
  /**
   * The pods with these labels.
   *
   * @param labels the labels of the pods; none means every pod
   * @param namespace the name of their namespace; without it, that of the Canary
   * @throws if a label cannot be one
   */
  public static pods(labels: { [key: string]: string }, namespace?: string): NetworkPeer {
    checkLabels('a network peer', labels, REFUSED);
    return new NetworkPeer({
      podSelector: { matchLabels: { ...labels } },
      namespaceSelector: namespace === undefined ? undefined : { matchLabels: { [NAMESPACE_NAME_LABEL]: namespace } },
    });
  }

  /** Every pod of a namespace. */
  public static namespace(name: string): NetworkPeer {
    return new NetworkPeer({ namespaceSelector: { matchLabels: { [NAMESPACE_NAME_LABEL]: name } } });
  }

  /**
   * The addresses of a block, for callers outside the cluster.
   *
   * @param cidr the block, such as `10.0.0.0/8`
   * @param except blocks within it that are left out
   * @throws if a block is none, or an exception is not within it
   */
  public static ipBlock(cidr: string, except: string[] = []): NetworkPeer {
    checkBlocks(cidr, except);
    return new NetworkPeer({ ipBlock: { cidr, except: except.length > 0 ? [...except] : undefined } });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: RenderedPeer) {
  }
}

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
   * Only the backend of the stage, and the peers given.
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

const REFUSED = 'the API server refuses the NetworkPolicy, and the app stays open';

interface RenderedPeer {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: string[] };
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
      name: `${stage.serviceName}-isolation`,
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
      + ' to let in the gateway alone, name its pods in podLabels of GatewayService.named';
  }
  const unknown = stage.backendRefs.filter(ref => ref._podLabels(view, canary.namespace) === undefined);
  if (unknown.length === 0) { return undefined; }
  const namespaces = new Set(unknown.map(ref => namespaceOf(canary, ref)));
  const where = [...namespaces].map(name => name === undefined ? 'this namespace' : `namespace '${name}'`).join(' and ');
  const what = unknown.every(ref => ref._isService) ? 'Service' : 'backend';
  return `the pods of ${what} ${unknown.map(ref => ref.name).join(', ')} are not known at synthesis, so every pod of ${where} may connect`
    + ' to the app; to let in the backend alone, put the Service into the app or name its pods in podLabels of BackendRef.service';
}

/** The namespace of a backend, where it is not the Canary's. */
function namespaceOf(canary: IsolatedCanary, ref: BackendRef): string | undefined {
  return ref._namespace === canary.namespace ? undefined : ref._namespace;
}

function renderSpec(canary: IsolatedCanary, stage: Stage, view: AppView) {
  const callers = callersOf(canary, stage, view);
  return {
    podSelector: canary._attachment.appPods(stage, view),
    policyTypes: ['Ingress'],
    // A rule without `from` lets in everybody.
    ingress: [callers ? { from: callers } : {}],
  };
}

/** Who calls the app of a stage; undefined if that can be anybody. */
function callersOf(canary: IsolatedCanary, stage: Stage, view: AppView): RenderedPeer[] | undefined {
  const callers = stage.backendRefs.length > 0 ? backendsOf(canary, stage, view) : gatewaysOf(canary, view);
  return callers && [...callers, ...canary._isolationPeers.map(peer => peer._rendered)];
}

// Where the pods of a backend are not known, those of its namespace are the narrowest that is sure to let them in.
function backendsOf(canary: IsolatedCanary, stage: Stage, view: AppView): RenderedPeer[] {
  return stage.backendRefs.map(ref => {
    const labels = ref._podLabels(view, canary.namespace);
    const namespace = namespaceOf(canary, ref);
    return {
      podSelector: labels ? { matchLabels: labels } : namespace === undefined ? {} : undefined,
      namespaceSelector: namespace === undefined ? undefined : { matchLabels: { [NAMESPACE_NAME_LABEL]: namespace } },
    };
  });
}

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
    : { namespaceSelector: { matchLabels: { [NAMESPACE_NAME_LABEL]: name } } });
}

function checkBlocks(cidr: string, except: string[]): void {
  const block = readBlock(cidr);
  const within = new BlockList();
  within.addSubnet(block.address, block.prefix, block.family);
  for (const hole of except) {
    const { address, prefix, family } = readBlock(hole);
    if (family !== block.family || prefix <= block.prefix || !within.check(address, family)) {
      refuse('VAL-15', `an exception of an IP block must be a smaller block within it, got '${hole}' of '${cidr}'`,
        REFUSED, 'leave it out, or name a part of the block');
    }
  }
}

function readBlock(cidr: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } {
  const [, address, prefix] = /^([0-9a-fA-F.:]+)\/(0|[1-9][0-9]{0,2})$/.exec(cidr) ?? ['', '', ''];
  const version = isIP(address);
  const mapped = /^::ffff:/i.test(address);
  if (version === 0 || mapped || Number(prefix) > (version === 4 ? 32 : 128)) {
    refuse('VAL-15', `an IP block must be an address (of IPv4 in its own words) and a prefix length, got '${cidr}'`, REFUSED, 'write it as \'10.0.0.0/8\'');
  }
  return { address, prefix: Number(prefix), family: version === 4 ? 'ipv4' : 'ipv6' };
}
