import { BlockList, isIPv4 } from 'net';
import { Manifest } from './cluster';

/**
 * What NetworkPolicies let through, as a network plugin reads them: nothing in the bed enforces them.
 * Ingress with numbers of TCP ports or without ports, which is what the library makes; anything else is an error rather than a guess.
 */

/** Somebody in the cluster, or with nothing but an address somebody outside. */
export interface Endpoint {
  readonly address?: string;
  readonly namespace?: string;
  readonly namespaceLabels?: Record<string, string>;
  readonly labels?: Record<string, string>;
}

interface Port {
  readonly protocol?: string;
  readonly port?: number | string;
}

interface Selector {
  readonly matchLabels?: Record<string, string>;
  readonly matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

interface Peer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: { cidr: string; except?: string[] };
}

/** Whether all conditions of a selector hold; an empty one selects everything. */
export function selectorMatches(selector: Selector, labels: Record<string, string> = {}): boolean {
  return Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value)
    && (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
      switch (operator) {
        case 'In': return key in labels && values.includes(labels[key]);
        case 'NotIn': return !(key in labels && values.includes(labels[key]));
        case 'Exists': return key in labels;
        case 'DoesNotExist': return !(key in labels);
        default: throw new Error(`an operator that this evaluator does not know: ${operator}`);
      }
    });
}

/** Whether a policy is about the connections to a pod. */
export function selects(policy: Manifest, pod: Endpoint): boolean {
  return (policy.spec.policyTypes ?? ['Ingress']).includes('Ingress')
    && policy.metadata.namespace === pod.namespace
    && selectorMatches(policy.spec.podSelector, pod.labels);
}

/** Whether a TCP connection is let through: to a pod that no policy selects always, otherwise where a rule of one of them has the caller and the port. */
export function admits(policies: readonly Manifest[], to: Endpoint, from: Endpoint, port: number): boolean {
  const about = policies.filter((policy) => selects(policy, to));
  return about.length === 0 || about.some((policy) => (policy.spec.ingress ?? []).some((rule: { from?: Peer[]; ports?: Port[] }) => {
    // Without anybody named, everybody is meant, and without ports all of them.
    return (!rule.ports?.length || rule.ports.some((some) => isPort(some, port)))
      && (!rule.from?.length || rule.from.some((peer) => isPeer(peer, policy.metadata.namespace!, from)));
  }));
}

function isPort(some: Port, port: number): boolean {
  if (some.protocol !== 'TCP' || typeof some.port !== 'number') { throw new Error(`a port that this evaluator does not know: ${JSON.stringify(some)}`); }
  return some.port === port;
}

function isPeer(peer: Peer, namespace: string, from: Endpoint): boolean {
  if (peer.ipBlock) { return from.address !== undefined && within(peer.ipBlock, from.address); }
  if (from.namespace === undefined) { return false; }
  const rightNamespace = peer.namespaceSelector ? selectorMatches(peer.namespaceSelector, from.namespaceLabels) : from.namespace === namespace;
  return rightNamespace && selectorMatches(peer.podSelector ?? {}, from.labels);
}

function within({ cidr, except = [] }: { cidr: string; except?: string[] }, address: string): boolean {
  const family = isIPv4(address) ? 'ipv4' : 'ipv6';
  const has = (block: string) => {
    const [network, prefix] = block.split('/');
    if (isIPv4(network) !== isIPv4(address)) { return false; }
    const list = new BlockList();
    list.addSubnet(network, Number(prefix), family);
    return list.check(address, family);
  };
  return has(cidr) && !except.some(has);
}
