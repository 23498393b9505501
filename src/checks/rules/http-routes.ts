import { CanaryView } from '../../flagger/canary-view';
import { describePorts, generatorOf, portsOf } from '../../flagger/service-view';
import { findRefusal, GATEWAY_API, hostnamesMeet, isSameListener, Refusal } from '../../manifests/gateway-admission';
import { lacksGrant } from '../../manifests/grants';
import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { isMadeByFlagger } from '../../manifests/workload';
import { whyNoExpression } from '../regular-expression';
import { Rule, RuleContext, Hit, objectRule, Severity } from '../rule';
import { flagger, gatewayApi } from '../sources';

const SHARED = gatewayApi('apis/v1/shared_types.go');
const NOT_ACCEPTED = 'the Gateway does not accept the route for this parent, and no request reaches it there';

/** The HTTPRoutes of the user, beside those that Flagger writes. */
export const HTTP_ROUTE_RULES: Rule[] = [
  routeRule({
    id: 'HR-01',
    severity: Severity.ERROR,
    condition: 'a parentRef names a listener that its Gateway does not have',
    effect: NOT_ACCEPTED,
    fix: 'name one of its listeners, or leave sectionName and port out for all of them',
    source: SHARED,
    find: (route, context) => explainRefusals(route, context, Refusal.LISTENER),
  }),
  routeRule({
    id: 'HR-02',
    severity: Severity.ERROR,
    condition: 'the listeners of a parent take no HTTPRoutes, or none of the route\'s namespace',
    effect: NOT_ACCEPTED,
    fix: 'let allowedRoutes of the listener take the route; without it only those of the Gateway\'s own namespace are taken',
    source: gatewayApi('apis/v1/gateway_types.go'),
    find: (route, context) => explainRefusals(route, context, Refusal.NOT_ALLOWED),
  }),
  routeRule({
    id: 'HR-03',
    severity: Severity.ERROR,
    condition: 'no listener of a parent serves a hostname of the route',
    effect: NOT_ACCEPTED,
    fix: 'give the route a hostname within that of a listener, or change the listener\'s',
    source: gatewayApi('apis/v1/httproute_types.go'),
    find: (route, context) => explainRefusals(route, context, Refusal.HOSTNAME),
  }),
  routeRule({
    id: 'HR-04',
    severity: Severity.ERROR,
    condition: 'a backendRef names a port that its Service does not have',
    effect: 'the Gateway answers the requests for it with errors, and mirrors none to it',
    fix: 'name a port of the Service, or add it there',
    source: SHARED,
    *find(route, context) {
      for (const { ref, path } of backendRefs(route)) {
        const ports = ref.weight === 0 ? undefined : portsOfBackend(ref, route, context);
        if (ports && typeof ref.port === 'number' && !ports.some(({ port }) => port === ref.port)) {
          yield { path: [...path, 'port'], what: `the backendRef names port ${ref.port} of Service '${ref.name}', which has ${describePorts(ports)}` };
        }
      }
    },
  }),
  routeRule({
    id: 'HR-05',
    severity: Severity.WARNING,
    condition: 'a backendRef refers to another namespace, and no ReferenceGrant that is there allows it',
    effect: 'unless another one does, the Gateway answers the requests for it with errors, and mirrors none to it',
    fix: 'add a ReferenceGrant in that namespace, from HTTPRoute in the route\'s to Service',
    source: gatewayApi('apis/v1/referencegrant_types.go'),
    *find(route, context) {
      for (const { ref, path } of backendRefs(route)) {
        if (lacksGrant({ kind: 'HTTPRoute', namespace: namespaceOf(route) }, ref, context.index)) {
          yield { path, what: `the backendRef refers to '${ref.name}' in namespace '${ref.namespace}', and no ReferenceGrant that is there allows it` };
        }
      }
    },
  }),
  routeRule({
    id: 'HR-06',
    severity: Severity.WARNING,
    condition: 'an HTTPRoute sends requests to Flagger\'s Services beside the route that Flagger writes',
    effect: 'they take no part in a rollout: the apex Service leads to the primary only, and Flagger moves no weights but those of its own route',
    fix: 'remove the rule and leave these requests to Flagger\'s route, or put a Gateway of your own between the two (a front door)',
    source: flagger('pkg/router/kubernetes_default.go'),
    *find(route, context) {
      for (const [i, rule] of listOf(route?.spec?.rules).entries()) {
        yield* explainDetour(route, rule, ['spec', 'rules', i, 'backendRefs'], context);
      }
    },
  }),
  routeRule({
    id: 'HR-07',
    severity: Severity.ERROR,
    condition: 'a regular expression of a match does not compile',
    effect: 'the API server accepts it; the Gateway refuses the route, ignores the match or fails its requests, each implementation in its own way',
    fix: 'close its brackets, and escape characters that are meant as such with \'\\\'',
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch',
    *find(route) {
      for (const { condition, path } of conditionsOf(route)) {
        const why = condition.type === 'RegularExpression' && typeof condition.value === 'string' ? whyNoExpression(condition.value) : undefined;
        if (why) { yield { path: [...path, 'value'], what: `the regular expression '${condition.value}' does not compile (${why})` }; }
      }
    },
  }),
];

/** A check of the HTTPRoutes that Flagger did not write: its own are as the Canary has them. */
function routeRule(rule: Parameters<typeof objectRule>[2]): Rule {
  return objectRule(GATEWAY_API, 'HTTPRoute', { ...rule, find: (route, context) => isMadeByFlagger(route) ? [] : rule.find(route, context) });
}

function* explainRefusals(route: Manifest, context: RuleContext, refusal: Refusal): Iterable<Hit> {
  const seen = { namespace: namespaceOf(route), hostnames: listOf(route?.spec?.hostnames) };
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
function* backendRefs(route: Manifest): Iterable<PlacedRef> {
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

function* explainDetour(route: Manifest, rule: Manifest, path: Path, context: RuleContext): Iterable<Hit> {
  const refs = listOf(rule?.backendRefs).filter(ref => isMap(ref) && isService(ref));
  for (const [i, ref] of refs.entries()) {
    const canary = generatorOf(String(ref.namespace || namespaceOf(route)), String(ref.name), context);
    if (!canary?.usesGatewayApi || isRouteOf(route, canary)) { continue; }
    if (ref.name === canary.apexName && sharesRequests(route, canary)) {
      yield { path, what: `HTTPRoute '${nameOf(route)}' sends requests for the same hosts to '${ref.name}', beside the route of Canary '${canary.name}'` };
    }
    // Both stages in one rule are a split of the user's own. Either alone may be meant, for tests say.
    if (ref.name === `${canary.apexName}-canary` && refs.some((other, j) => j !== i && other.name === `${canary.apexName}-primary`)) {
      yield { path, what: `HTTPRoute '${nameOf(route)}' splits requests between the stages of Canary '${canary.name}' by weights of its own` };
    }
  }
}

/** Whether the route is the one that Flagger writes: it is reported as such (GW-27). */
function isRouteOf(route: Manifest, canary: CanaryView): boolean {
  return nameOf(route) === canary.apexName && namespaceOf(route) === canary.namespace;
}

/** Whether a route takes requests of the same hosts, at the same Gateway, as Flagger's. */
function sharesRequests(route: Manifest, canary: CanaryView): boolean {
  const hosts = listOf(canary.service.hosts).map(String);
  const hostnames = listOf(route?.spec?.hostnames).map(String);
  const meet = hosts.length === 0 || hostnames.length === 0 || hosts.some(host => hostnames.some(hostname => hostnamesMeet(host, hostname)));
  return meet && listOf(route?.spec?.parentRefs).some(ref => listOf(canary.service.gatewayRefs).some(gatewayRef => isSameListener(
    { ref, namespace: namespaceOf(route) }, { ref: gatewayRef, namespace: canary.namespace })));
}

/** The conditions of the matches of a route, each with its place. */
export function* conditionsOf(route: Manifest): Iterable<{ condition: { [key: string]: Manifest }; path: Path }> {
  for (const [i, rule] of listOf(route?.spec?.rules).entries()) {
    for (const [j, match] of listOf(rule?.matches).entries()) {
      const at = ['spec', 'rules', i, 'matches', j];
      yield { condition: mapOf(match?.path), path: [...at, 'path'] };
      for (const key of ['headers', 'queryParams']) {
        for (const [k, condition] of listOf(match?.[key]).entries()) { yield { condition: mapOf(condition), path: [...at, key, k] }; }
      }
    }
  }
}
