import { CanaryView } from '../../flagger/canary-view';
import { describePorts, generatorOf, KnownPort, portsOf } from '../../flagger/service-view';
import { stageServiceOf } from '../../flagger/stage-names';
import { findRefusal, GATEWAY_API, hostnamesMeet, isSameListener, Refusal, ROUTE_KINDS, routeOf } from '../../manifests/gateway-admission';
import { lacksGrant } from '../../manifests/grants';
import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { isMadeByFlagger } from '../../manifests/workload';
import { Hit, objectRule, Rule, RuleContext, Severity } from '../rule';
import { flagger, gatewayApi } from '../sources';

const SHARED = gatewayApi('apis/v1/shared_types.go');
const NOT_ACCEPTED = 'the Gateway does not accept the route for this parent and sends it no requests';

/** Where routes of all kinds are attached, and where they lead. */
export const ROUTE_RULES: Rule[] = [
  routeRule({
    id: 'HR-01',
    severity: Severity.ERROR,
    condition: 'a parentRef names a listener that its Gateway or ListenerSet does not have',
    effect: NOT_ACCEPTED,
    fix: 'name one of its listeners, or remove sectionName and port to attach to all of them; for a listener of a ListenerSet, the parent is the ListenerSet',
    source: SHARED,
    find: (route, context) => explainRefusals(route, context, Refusal.LISTENER),
  }),
  routeRule({
    id: 'HR-02',
    severity: Severity.ERROR,
    condition: 'the listeners of a parent allow no routes of this kind, or none of the namespace of the route',
    effect: NOT_ACCEPTED,
    fix: 'change allowedRoutes of the listener so that it allows the route; by default a listener allows the routes of its own namespace, of the kinds that fit its protocol',
    source: gatewayApi('apis/v1/gateway_types.go'),
    find: (route, context) => explainRefusals(route, context, Refusal.NOT_ALLOWED),
  }),
  routeRule({
    id: 'HR-03',
    severity: Severity.ERROR,
    condition: 'no listener of a parent serves a hostname of the route',
    effect: NOT_ACCEPTED,
    fix: 'set a hostname of the route that a listener serves, or change the hostname of the listener',
    source: gatewayApi('apis/v1/httproute_types.go'),
    find: (route, context) => explainRefusals(route, context, Refusal.HOSTNAME),
  }),
  routeRule({
    id: 'HR-04',
    severity: Severity.ERROR,
    condition: 'a backendRef names a port that its Service does not have',
    effect: 'requests and connections to it fail, and requests are not mirrored to it',
    fix: 'name a port of the Service, or add the port to the Service',
    source: SHARED,
    *find(route, context) {
      for (const { ref, path } of backendRefsOf(route)) {
        const ports = ref.weight === 0 || typeof ref.port !== 'number' ? undefined : portsOfBackend(ref, route, context);
        const why = ports && whyNoPort(ref.port, ports, route);
        if (why) { yield { path: [...path, 'port'], what: `the backendRef names port ${ref.port} of Service '${ref.name}', which has ${why}` }; }
      }
    },
  }),
  routeRule({
    id: 'HR-05',
    severity: Severity.WARNING,
    condition: 'a backendRef refers to another namespace, and none of its ReferenceGrants among the manifests allows it',
    effect: 'unless another ReferenceGrant does, requests and connections to it fail, and requests are not mirrored to it',
    fix: 'add a ReferenceGrant in that namespace, from the kind and namespace of the route to Service',
    source: gatewayApi('apis/v1/referencegrant_types.go'),
    *find(route, context) {
      for (const { ref, path } of backendRefsOf(route)) {
        if (lacksGrant({ kind: String(route.kind), namespace: namespaceOf(route) }, ref, context.index)) {
          yield { path, what: `the backendRef refers to '${ref.name}' in namespace '${ref.namespace}', and none of its ReferenceGrants among the manifests allows it` };
        }
      }
    },
  }),
  routeRule({
    id: 'HR-06',
    severity: Severity.WARNING,
    condition: 'another route than the one that Flagger writes sends requests to the Services of a Canary',
    effect: 'these requests are not part of a rollout: the apex Service selects the primary only, and Flagger changes only the weights of its own route',
    fix: 'remove the rule, so that the route of Flagger gets these requests; or send them to a separate Gateway to which only the route of Flagger is attached',
    source: flagger('pkg/router/kubernetes_default.go'),
    *find(route, context) {
      for (const [i, rule] of listOf(route?.spec?.rules).entries()) {
        yield* explainDetour(route, rule, ['spec', 'rules', i, 'backendRefs'], context);
      }
    },
  }),
];

/** A check of the routes that Flagger did not write: its own are as the Canary has them. */
function routeRule(rule: Parameters<typeof objectRule>[2]): Rule {
  return objectRule(GATEWAY_API, ROUTE_KINDS, { ...rule, find: (route, context) => isMadeByFlagger(route) ? [] : rule.find(route, context) });
}

function* explainRefusals(route: Manifest, context: RuleContext, refusal: Refusal): Iterable<Hit> {
  const seen = routeOf(route);
  for (const [i, ref] of listOf(route?.spec?.parentRefs).entries()) {
    const refused = findRefusal(ref, seen, context.index);
    if (refused?.refusal === refusal) { yield { path: ['spec', 'parentRefs', i], what: refused.why }; }
  }
}

/** A reference to a backend, with the place where it is. */
interface PlacedRef {
  readonly ref: { [key: string]: Manifest };
  readonly path: Path;
}

/** The backends of the rules, and those that requests are mirrored to. */
function* backendRefsOf(route: Manifest): Iterable<PlacedRef> {
  for (const [i, rule] of listOf(route?.spec?.rules).entries()) {
    const at = ['spec', 'rules', i];
    yield* mirrorsOf(rule, at);
    for (const [j, ref] of listOf(rule?.backendRefs).entries()) {
      const path = [...at, 'backendRefs', j];
      if (isMap(ref)) { yield { ref, path }; }
      yield* mirrorsOf(ref, path);
    }
  }
}

function* mirrorsOf(holder: Manifest, at: Path): Iterable<PlacedRef> {
  for (const [i, filter] of listOf(holder?.filters).entries()) {
    const ref: unknown = mapOf(filter?.requestMirror).backendRef;
    if (isMap(ref)) { yield { ref, path: [...at, 'filters', i, 'requestMirror', 'backendRef'] }; }
  }
}

function isService(ref: Manifest): boolean {
  return (ref?.group ?? '') === '' && (ref?.kind ?? 'Service') === 'Service';
}

function portsOfBackend(ref: Manifest, route: Manifest, context: RuleContext) {
  const namespace = String(ref.namespace || namespaceOf(route));
  const name = String(ref.name);
  // Whether and how a gateway follows an ExternalName is its own affair.
  const external = context.index.findAll('', 'Service', namespace, name).some(service => service?.spec?.type === 'ExternalName');
  return isService(ref) && !external ? portsOf(namespace, name, context) : undefined;
}

/** What the Service has instead of a port, if it has not that. */
function whyNoPort(wanted: number, ports: readonly KnownPort[], route: Manifest): string | undefined {
  const found = ports.filter(({ port }) => port === wanted);
  if (found.length === 0) { return describePorts(ports); }
  return route.kind === 'UDPRoute' && found.every(({ protocol }) => protocol !== 'UDP') ? `it for ${found[0].protocol} only` : undefined;
}

function* explainDetour(route: Manifest, rule: Manifest, path: Path, context: RuleContext): Iterable<Hit> {
  const refs = listOf(rule?.backendRefs).filter(ref => isMap(ref) && isService(ref));
  for (const [i, ref] of refs.entries()) {
    const canary = generatorOf(String(ref.namespace || namespaceOf(route)), String(ref.name), context);
    if (!canary?.usesGatewayApi || isRouteOf(route, canary)) { continue; }
    if (ref.name === canary.apexName && sharesRequests(route, canary)) {
      yield { path, what: `${route.kind} '${nameOf(route)}' sends requests for the same hosts to '${ref.name}', in addition to the route that Flagger writes for Canary '${canary.name}'` };
    }
    // Both stages in one rule are a split of the user's own. Either alone may be meant, for tests say.
    if (ref.name === stageServiceOf(canary.apexName, 'canary') && refs.some((other, j) => j !== i && other.name === stageServiceOf(canary.apexName, 'primary'))) {
      yield { path, what: `${route.kind} '${nameOf(route)}' splits requests between the stages of Canary '${canary.name}' by its own weights` };
    }
  }
}

/** Whether the route is the one that Flagger writes: it is reported as such (GW-27). */
function isRouteOf(route: Manifest, canary: CanaryView): boolean {
  return route.kind === 'HTTPRoute' && nameOf(route) === canary.apexName && namespaceOf(route) === canary.namespace;
}

/** Whether a route takes requests of the same hosts, at the same Gateway, as Flagger's. */
function sharesRequests(route: Manifest, canary: CanaryView): boolean {
  const hosts = listOf(canary.service.hosts).map(String);
  const { kind, hostnames } = routeOf(route);
  const meet = hosts.length === 0 || hostnames.length === 0 || hosts.some(host => hostnames.some(hostname => hostnamesMeet(host, String(hostname))));
  // The others are not attached to listeners of HTTP.
  return ['HTTPRoute', 'GRPCRoute'].includes(kind) && meet && sharesListener(route, canary);
}

/** Whether a route can be attached to a listener that the Canary's is attached to. */
export function sharesListener(route: Manifest, canary: CanaryView): boolean {
  return listOf(route?.spec?.parentRefs).some(ref => listOf(canary.service.gatewayRefs).some(gatewayRef => isSameListener(
    { ref, namespace: namespaceOf(route) }, { ref: gatewayRef, namespace: canary.namespace })));
}
