import { BlockList, isIP } from 'node:net';
import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView, groupOf } from '../app/app-view';
import { checkNamespace } from '../gateway/resource-ref';
import { podLabelsOf, WORKLOAD_KINDS } from '../manifests/workload';
import { refuse } from '../values/explain';
import { LabelSelector } from '../values/label-selector';
import { checkLabels } from '../values/labels';
import { checkPort } from '../values/numbers';

/** The label by which Kubernetes names every namespace. */
const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name';

const NAMESPACE = 'the namespace of a network peer';
const REFUSED = 'the API server rejects the NetworkPolicy, and every client can still connect to the app';

/** Options common to all network peers. */
export interface NetworkPeerOptions {
  /**
   * The ports of the app's pods that the peer may connect to, over TCP. Name only those that it needs: whoever may reach the port of the app goes past the backend.
   *
   * @default - every port
   */
  readonly ports?: number[];
}

/** Options of pods as a network peer. */
export interface PodsPeerOptions extends NetworkPeerOptions {
  /**
   * The name of the namespace of the pods.
   *
   * @default - that of the Canary
   */
  readonly namespace?: string;
}

/** Options of a block of addresses as a network peer. */
export interface IpBlockPeerOptions extends NetworkPeerOptions {
  /**
   * Blocks within it that are left out.
   *
   * @default - none
   */
  readonly except?: string[];
}

/**
 * Somebody else who may connect to the app of a stage: a Prometheus, say.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors
 */
export class NetworkPeer {
  /**
   * The pods of a workload of this app, or every pod of a Namespace of this app. The labels are those that the pods have at synthesis.
   *
   * @param construct a Deployment, DaemonSet, StatefulSet or Namespace, of any cdk8s-plus line or a raw ApiObject
   * @throws if the construct is of another kind, or a port cannot be one
   */
  public static of(construct: IConstruct, options: NetworkPeerOptions = {}): NetworkPeer {
    const object = ApiObject.of(construct);
    if (groupOf(object) === '' && object.kind === 'Namespace') { return NetworkPeer.namespace(object.name, options); }
    if (groupOf(object) !== 'apps' || !WORKLOAD_KINDS.includes(object.kind)) {
      refuse('REF-01', `a network peer must be a Deployment, DaemonSet or StatefulSet of apps/v1, or a Namespace, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'it is not known which pods it has', 'pass the workload whose pods connect to the app, or use NetworkPeer.pods');
    }
    return new NetworkPeer(view => podsPeer(podLabelsOf(view.manifest(object)), object.metadata.namespace), options);
  }

  /**
   * The pods with these labels.
   *
   * @param labels the labels of the pods; none means every pod
   * @throws if a label, the namespace or a port cannot be one
   */
  public static pods(labels: { [key: string]: string }, options: PodsPeerOptions = {}): NetworkPeer {
    checkLabels('a network peer', labels, REFUSED);
    const { namespace } = options;
    checkNamespace('VAL-04', NAMESPACE, namespace, REFUSED);
    return new NetworkPeer(() => podsPeer({ ...labels }, namespace), options);
  }

  /**
   * Every pod of a namespace.
   *
   * @param name the name of the namespace
   * @throws if the name or a port cannot be one
   */
  public static namespace(name: string, options: NetworkPeerOptions = {}): NetworkPeer {
    checkNamespace('VAL-04', NAMESPACE, name, REFUSED);
    return new NetworkPeer(() => ({ namespaceSelector: namespaceSelector(name) }), options);
  }

  /**
   * The addresses of a block, for callers outside the cluster.
   *
   * @param cidr the block, such as `10.0.0.0/8`
   * @throws if a block is none, an exception is not within it, or a port cannot be one
   */
  public static ipBlock(cidr: string, options: IpBlockPeerOptions = {}): NetworkPeer {
    const except = [...options.except ?? []];
    checkBlocks(cidr, except);
    return new NetworkPeer(() => ({ ipBlock: { cidr, except: except.length > 0 ? except : undefined } }), options);
  }

  private readonly ports?: readonly number[];

  private constructor(private readonly peer: (view: AppView) => RenderedPeer, { ports }: NetworkPeerOptions) {
    ports?.forEach(port => checkPort('VAL-02', 'the port of a network peer', port, REFUSED));
    if (ports?.length === 0) {
      refuse('VAL-12', 'ports of a network peer must have at least one port, got none', 'a rule without ports lets the peer connect to every port', 'list the ports, or remove the option');
    }
    this.ports = ports && [...ports];
  }

  /** @internal */
  public _rule(view: AppView): object {
    return { from: [this.peer(view)], ports: this.ports?.map(port => ({ protocol: 'TCP', port })) };
  }
}

/** A peer as a NetworkPolicy names it. */
export interface RenderedPeer {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: string[] };
}

/** The one namespace of that name. */
export function namespaceSelector(name: string): LabelSelector {
  return { matchLabels: { [NAMESPACE_NAME_LABEL]: name } };
}

function podsPeer(labels: { [key: string]: string }, namespace: string | undefined): RenderedPeer {
  return { podSelector: { matchLabels: labels }, namespaceSelector: namespace === undefined ? undefined : namespaceSelector(namespace) };
}

function checkBlocks(cidr: string, except: string[]): void {
  const block = readBlock(cidr);
  const within = new BlockList();
  within.addSubnet(block.address, block.prefix, block.family);
  for (const hole of except) {
    const { address, prefix, family } = readBlock(hole);
    if (family !== block.family || prefix <= block.prefix || !within.check(address, family)) {
      refuse('VAL-15', `an exception of an IP block must be a smaller block within it, got '${hole}' of '${cidr}'`,
        REFUSED, 'remove it, or use a part of the block');
    }
  }
}

function readBlock(cidr: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } {
  const [, address, prefix] = /^([0-9a-fA-F.:]+)\/(0|[1-9][0-9]{0,2})$/.exec(cidr) ?? ['', '', ''];
  const version = isIP(address);
  const mapped = /^::ffff:/i.test(address);
  if (version === 0 || mapped || Number(prefix) > (version === 4 ? 32 : 128)) {
    refuse('VAL-15', `an IP block must be an address and a prefix length (and IPv4 must not be written as IPv6), got '${cidr}'`, REFUSED, 'write a block such as \'10.0.0.0/8\'');
  }
  return { address, prefix: Number(prefix), family: version === 4 ? 'ipv4' : 'ipv6' };
}
