import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf } from './manifest';
import { ManifestIndex } from './manifest-index';
import { selectorMatches } from './selector';

export const GATEWAY_API = 'gateway.networking.k8s.io';

/** The kinds of routes. */
export const ROUTE_KINDS: readonly string[] = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];

/** Those that have hostnames, by which they are told apart. */
const KINDS_WITH_HOSTNAMES: readonly string[] = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'];

/** What has listeners that routes attach to. */
export const LISTENER_KINDS: readonly string[] = ['Gateway', 'ListenerSet'];

/** The routes that a listener takes by its protocol, unless it says which. Protocols of an implementation's own may take any. */
const KINDS_OF_PROTOCOL: { readonly [protocol: string]: readonly string[] } = {
  HTTP: ['HTTPRoute', 'GRPCRoute'],
  HTTPS: ['HTTPRoute', 'GRPCRoute'],
  // Where TLS ends at the Gateway, some take TCPRoutes as well.
  TLS: ['TLSRoute', 'TCPRoute'],
  TCP: ['TCPRoute'],
  UDP: ['UDPRoute'],
};

/** What keeps a route off a Gateway. */
export enum Refusal {
  LISTENER = 'no such listener',
  NOT_ALLOWED = 'not allowed',
  HOSTNAME = 'hostname',
}

/** Why a Gateway does not accept a route. */
export interface RefusedRoute {
  readonly refusal: Refusal;
  readonly why: string;
}

/** A route as a Gateway sees it. */
export interface RouteOfParent {
  readonly kind: string;
  readonly namespace: string;
  readonly hostnames: readonly string[];
}

/** What a Gateway sees of a route. */
export function routeOf(route: Manifest): RouteOfParent {
  const kind = String(route?.kind);
  return { kind, namespace: namespaceOf(route), hostnames: KINDS_WITH_HOSTNAMES.includes(kind) ? listOf(route?.spec?.hostnames) : [] };
}

/** A parent reference with its defaults. */
export interface Parent {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** A parent reference with its defaults. */
export function parentOf(ref: Manifest, namespace: string): Parent {
  return {
    group: String(ref?.group ?? GATEWAY_API), kind: String(ref?.kind ?? 'Gateway'), namespace: String(ref?.namespace || namespace), name: String(ref?.name ?? ''),
  };
}

/** Whether two references to Gateways or ListenerSets can mean the same listener. */
export function isSameListener(...parents: Array<{ ref: Manifest; namespace: string }>): boolean {
  const [a, b] = parents.map(({ ref, namespace }) => ({ ...parentOf(ref, namespace), section: ref?.sectionName, port: ref?.port }));
  return a.kind === b.kind && LISTENER_KINDS.includes(a.kind) && a.name === b.name && a.namespace === b.namespace
    && (!a.section || !b.section || a.section === b.section) && (!a.port || !b.port || a.port === b.port);
}

/** The Gateways that a parent reference can mean. */
export function gatewaysOf(ref: Manifest, namespace: string, index: ManifestIndex): readonly Manifest[] {
  const parent = parentOf(ref, namespace);
  return parent.group === GATEWAY_API && parent.kind === 'Gateway' ? index.findAll(GATEWAY_API, 'Gateway', parent.namespace, parent.name) : [];
}

/** The Gateways or ListenerSets that a parent reference can mean. To a route that refers to a Gateway, the listeners of its ListenerSets are none of it. */
function parentsOf(ref: Manifest, namespace: string, index: ManifestIndex): readonly Manifest[] {
  const parent = parentOf(ref, namespace);
  const hasListeners = parent.group === GATEWAY_API && LISTENER_KINDS.includes(parent.kind);
  return hasListeners ? index.findAll(GATEWAY_API, parent.kind, parent.namespace, parent.name) : [];
}

/**
 * Why the Gateway or ListenerSet of a parent reference does not accept a route, or undefined: also where it is not among the manifests, and where
 * one of several by its name (of several environments, say) accepts it.
 */
export function findRefusal(ref: Manifest, route: RouteOfParent, index: ManifestIndex): RefusedRoute | undefined {
  const refusals = parentsOf(ref, route.namespace, index).map(parent => refusalOf(parent, ref, route, index));
  return refusals.includes(undefined) ? undefined : refusals[0];
}

/** The listeners of a Gateway or ListenerSet that a parent reference means, by section name and port. */
export function listenersOf(parent: Manifest, ref: Manifest): Manifest[] {
  return listOf(parent?.spec?.listeners).filter(isMap)
    .filter(listener => !ref?.sectionName || listener.name === ref.sectionName)
    .filter(listener => !ref?.port || listener.port === ref.port);
}

function refusalOf(parent: Manifest, ref: Manifest, route: RouteOfParent, index: ManifestIndex): RefusedRoute | undefined {
  const all = listOf(parent?.spec?.listeners).filter(isMap);
  if (all.length === 0) { return undefined; }
  const name = `${parent.kind} '${nameOf(parent)}'`;
  const listeners = listenersOf(parent, ref);
  if (listeners.length === 0) {
    return { refusal: Refusal.LISTENER, why: `${name} has no listener ${describeListener(ref)}, only ${all.map(l => `'${l.name}' (${l.port})`).join(', ')}` };
  }
  const ofKind = listeners.filter(listener => takesKind(listener, route.kind));
  if (ofKind.length === 0) { return { refusal: Refusal.NOT_ALLOWED, why: `${theListeners(listeners)} of ${name} ${allow(listeners)} no ${route.kind}s` }; }
  const open = ofKind.filter(listener => allowsNamespace(mapOf(listener.allowedRoutes).namespaces, 'Same', namespaceOf(parent), route.namespace, index));
  if (open.length === 0) {
    return { refusal: Refusal.NOT_ALLOWED, why: `${theListeners(ofKind)} of ${name} ${allow(ofKind)} no routes of namespace '${route.namespace}'` };
  }
  if (open.some(listener => servesAny(listener, route.hostnames))) { return undefined; }
  const hostnames = open.map(listener => `'${listener.hostname}'`).join(', ');
  return { refusal: Refusal.HOSTNAME, why: `${theListeners(open)} of ${name} ${open.length > 1 ? 'serve' : 'serves'} ${hostnames}, but none of ${route.hostnames.map(h => `'${h}'`).join(', ')}` };
}

function describeListener(ref: Manifest): string {
  const name = ref?.sectionName ? [`'${ref.sectionName}'`] : [];
  return [...name, ...ref?.port ? [`on port ${ref.port}`] : []].join(' ');
}

function theListeners(listeners: readonly Manifest[]): string {
  return `${listeners.length > 1 ? 'the listeners' : 'the listener'} ${listeners.map(l => `'${l.name}'`).join(', ')}`;
}

function allow(listeners: readonly Manifest[]): string {
  return listeners.length > 1 ? 'allow' : 'allows';
}

function takesKind(listener: Manifest, kind: string): boolean {
  const kinds = listOf(listener.allowedRoutes?.kinds);
  if (kinds.some(allowed => allowed?.kind === kind && (allowed.group ?? GATEWAY_API) === GATEWAY_API)) { return true; }
  const { protocol } = listener;
  return kinds.length === 0 && (!Object.hasOwn(KINDS_OF_PROTOCOL, protocol) || KINDS_OF_PROTOCOL[protocol].includes(kind));
}

/**
 * Whether a Gateway or ListenerSet takes something of a namespace, as far as that is known.
 *
 * @param rule `namespaces` of what it takes
 * @param byDefault what `from` is where it is left out
 * @param own the namespace of the Gateway or ListenerSet
 */
function allowsNamespace(rule: unknown, byDefault: string, own: string, namespace: string, index: ManifestIndex): boolean {
  const { from, selector } = mapOf(rule);
  // Manifests without a namespace go wherever they are applied to.
  const known = own !== '' && namespace !== '';
  switch (from ?? byDefault) {
    case 'None': return false;
    case 'Same': return !known || own === namespace;
    case 'Selector': return namespace === '' || !isMap(selector) || mayBeSelected(selector, namespace, index);
    default: return true;
  }
}

/** Why the Gateway of a ListenerSet does not take it, or undefined: also where the Gateway is not among the manifests. */
export function whyNoListenerSet(set: Manifest, index: ManifestIndex): string | undefined {
  const namespace = namespaceOf(set);
  const gateways = gatewaysOf(set?.spec?.parentRef, namespace, index);
  const open = gateways.some(gateway => allowsNamespace(mapOf(gateway?.spec?.allowedListeners).namespaces, 'None', namespaceOf(gateway), namespace, index));
  if (gateways.length === 0 || open) { return undefined; }
  const from = mapOf(mapOf(gateways[0]?.spec?.allowedListeners).namespaces).from ?? 'None';
  return `Gateway '${nameOf(gateways[0])}' allows no ListenerSets${from === 'None' ? '' : ` of namespace '${namespace}'`}`;
}

/** Whether a label selector can select a namespace, as far as its labels are known. */
export function mayBeSelected(selector: Manifest, namespace: string, index: ManifestIndex): boolean {
  const known = index.findAll('', 'Namespace', '', namespace);
  const candidates: Array<Manifest | undefined> = known.length > 0 ? [...known] : [undefined];
  return candidates.some(object => selectorMatches(selector, { ...mapOf(object?.metadata?.labels), 'kubernetes.io/metadata.name': namespace }, object !== undefined));
}

function servesAny(listener: Manifest, hostnames: readonly string[]): boolean {
  return !listener.hostname || hostnames.length === 0 || hostnames.some(hostname => hostnamesMeet(String(listener.hostname), String(hostname)));
}

/** Whether there is a host that both names mean: `*.example.com` stands for every host below `example.com`. */
export function hostnamesMeet(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b) { return true; }
  const [below, under] = [a.startsWith('*.'), b.startsWith('*.')];
  if (below && under) { return a.slice(1).endsWith(b.slice(1)) || b.slice(1).endsWith(a.slice(1)); }
  return below ? b.endsWith(a.slice(1)) : under && a.endsWith(b.slice(1));
}
