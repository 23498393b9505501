import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf } from './manifest';
import { ManifestIndex } from './manifest-index';
import { selectorMatches } from './selector';

export const GATEWAY_API = 'gateway.networking.k8s.io';

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
  readonly namespace: string;
  readonly hostnames: readonly string[];
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

/** Whether two references to Gateways can mean the same listener. */
export function isSameListener(...parents: Array<{ ref: Manifest; namespace: string }>): boolean {
  const [a, b] = parents.map(({ ref, namespace }) => ({ ...parentOf(ref, namespace), section: ref?.sectionName, port: ref?.port }));
  return a.kind === 'Gateway' && b.kind === 'Gateway' && a.name === b.name && a.namespace === b.namespace
    && (!a.section || !b.section || a.section === b.section) && (!a.port || !b.port || a.port === b.port);
}

/** The Gateways that a parent reference can mean. */
export function gatewaysOf(ref: Manifest, namespace: string, index: ManifestIndex): readonly Manifest[] {
  const parent = parentOf(ref, namespace);
  return parent.group === GATEWAY_API && parent.kind === 'Gateway' ? index.findAll(GATEWAY_API, 'Gateway', parent.namespace, parent.name) : [];
}

/**
 * Why the Gateway of a parent reference does not accept an HTTPRoute, or undefined: also where the Gateway is not among the manifests, and where
 * one of several by its name (of several environments, say) accepts it.
 */
export function findRefusal(ref: Manifest, route: RouteOfParent, index: ManifestIndex): RefusedRoute | undefined {
  const refusals = gatewaysOf(ref, route.namespace, index).map(gateway => refusalOf(gateway, ref, route, index));
  return refusals.includes(undefined) ? undefined : refusals[0];
}

/** The listeners of a Gateway that a parent reference means, by section name and port. */
export function listenersOf(gateway: Manifest, ref: Manifest): Manifest[] {
  return listOf(gateway?.spec?.listeners).filter(isMap)
    .filter(listener => !ref?.sectionName || listener.name === ref.sectionName)
    .filter(listener => !ref?.port || listener.port === ref.port);
}

function refusalOf(gateway: Manifest, ref: Manifest, route: RouteOfParent, index: ManifestIndex): RefusedRoute | undefined {
  const all = listOf(gateway?.spec?.listeners).filter(isMap);
  if (all.length === 0) { return undefined; }
  const name = `Gateway '${nameOf(gateway)}'`;
  const listeners = listenersOf(gateway, ref);
  if (listeners.length === 0) {
    return { refusal: Refusal.LISTENER, why: `${name} has no listener ${describeListener(ref)}, only ${all.map(l => `'${l.name}' (${l.port})`).join(', ')}` };
  }
  const ofKind = listeners.filter(takesHttpRoutes);
  if (ofKind.length === 0) { return { refusal: Refusal.NOT_ALLOWED, why: `${theListeners(listeners)} of ${name} ${takes(listeners)} no HTTPRoutes` }; }
  const open = ofKind.filter(listener => allowsNamespace(listener, namespaceOf(gateway), route.namespace, index));
  if (open.length === 0) {
    return { refusal: Refusal.NOT_ALLOWED, why: `${theListeners(ofKind)} of ${name} ${takes(ofKind)} no routes of namespace '${route.namespace}'` };
  }
  if (open.some(listener => servesAny(listener, route.hostnames))) { return undefined; }
  const hostnames = open.map(listener => `'${listener.hostname}'`).join(', ');
  return { refusal: Refusal.HOSTNAME, why: `${theListeners(open)} of ${name} ${open.length > 1 ? 'serve' : 'serves'} ${hostnames}, and none of ${route.hostnames.map(h => `'${h}'`).join(', ')}` };
}

function describeListener(ref: Manifest): string {
  const name = ref?.sectionName ? [`'${ref.sectionName}'`] : [];
  return [...name, ...ref?.port ? [`on port ${ref.port}`] : []].join(' ');
}

function theListeners(listeners: readonly Manifest[]): string {
  return `${listeners.length > 1 ? 'the listeners' : 'the listener'} ${listeners.map(l => `'${l.name}'`).join(', ')}`;
}

function takes(listeners: readonly Manifest[]): string {
  return listeners.length > 1 ? 'take' : 'takes';
}

function takesHttpRoutes(listener: Manifest): boolean {
  const kinds = listOf(listener.allowedRoutes?.kinds);
  // Protocols of an implementation's own may take them.
  if (['TCP', 'UDP', 'TLS'].includes(listener.protocol)) { return kinds.some(isHttpRoute); }
  return kinds.length === 0 || kinds.some(isHttpRoute);
}

function isHttpRoute(kind: Manifest): boolean {
  return kind?.kind === 'HTTPRoute' && (kind.group ?? GATEWAY_API) === GATEWAY_API;
}

function allowsNamespace(listener: Manifest, own: string, namespace: string, index: ManifestIndex): boolean {
  const { from, selector } = mapOf(listener.allowedRoutes?.namespaces);
  // Manifests without a namespace go wherever they are applied to.
  const known = own !== '' && namespace !== '';
  switch (from ?? 'Same') {
    case 'Same': return !known || own === namespace;
    case 'Selector': return namespace === '' || !isMap(selector) || mayBeSelected(selector, namespace, index);
    default: return true;
  }
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
