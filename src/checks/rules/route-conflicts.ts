import { CanaryView } from '../../flagger/canary-view';
import { FlaggerRoute, RouteMatch } from '../../flagger/route';
import { isSameListener } from '../../manifests/gateway-admission';
import { listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { append, ManifestIndex } from '../../manifests/manifest-index';
import { isMadeByFlagger } from '../../manifests/workload';
import { canaryRule, Rule, Hit, Severity } from '../rule';
import { gatewayApi } from '../sources';

/** Routes that want the requests of a Canary. */
export const ROUTE_CONFLICTS_RULES: Rule[] = [
  canaryRule({
    id: 'GW-33',
    severity: Severity.WARNING,
    condition: 'another route has the same match for the same host at the same Gateway',
    effect: 'the older route gets these requests: the weights of the other route have no effect, and if the Gateway does not accept the other route, '
      + 'Flagger starts no rollout of its Canary',
    fix: 'remove the match from one of them, or give each its own host or path; acknowledge it if they are for different clusters',
    source: gatewayApi('apis/v1/httproute_types.go'),
    *find(canary) {
      if (canary.usesGatewayApi) { yield* findRivals(canary); }
    },
  }),
];

/** A route as far as it competes with others: that of a user, or the one that Flagger writes for a Canary. */
interface Route {
  readonly manifest: Manifest;
  /** Of the HTTPRoute, also where it is the Canary that is among the manifests. */
  readonly name: string;
  readonly namespace: string;
  readonly parents: readonly Manifest[];
  readonly hosts: readonly string[];
  readonly matches: readonly string[];
}

/** One hit for a Canary, however many are in its way. */
function* findRivals(canary: CanaryView): Iterable<Hit> {
  const own = routeOfCanary(canary.manifest);
  const byMatch = canary.context.index.once(routesByMatch);
  for (const [i, host] of own.hosts.entries()) {
    const rivals = own.matches.flatMap(match => byMatch.get(`${host} ${match}`) ?? []);
    const rival = rivals.find(other => !isSameRoute(own, other) && !leadsTo(other, own) && meets(own, other));
    if (rival) {
      const { kind } = rival.manifest;
      yield {
        path: host === '' ? ['spec', 'service', 'hosts'] : ['spec', 'service', 'hosts', i],
        what: `${kind} '${nameOf(rival.manifest)}' of namespace '${rival.namespace}' has the same match for ${host === '' ? 'every host' : `'${host}'`} at the same Gateway`,
      };
      return;
    }
  }
}

function routesByMatch(index: ManifestIndex): Map<string, Route[]> {
  const routes = [
    ...index.listAll('flagger.app', 'Canary').filter(hasRoute).map(routeOfCanary),
    ...index.listAll('gateway.networking.k8s.io', 'HTTPRoute').filter(route => !isMadeByFlagger(route)).map(routeOfUser),
  ];
  const byMatch = new Map<string, Route[]>();
  for (const route of routes) {
    for (const key of new Set(route.hosts.flatMap(host => route.matches.map(match => `${host} ${match}`)))) {
      append(byMatch, key, route);
    }
  }
  return byMatch;
}

/** Whether Flagger writes a route for a Canary, as far as the Canary tells. */
function hasRoute(canary: Manifest): boolean {
  const { provider } = mapOf(canary.spec);
  return provider === undefined || /^gatewayapi/.test(String(provider));
}

function routeOfCanary(manifest: Manifest): Route {
  const spec = mapOf(manifest.spec);
  const service = mapOf(spec.service);
  const { rules } = FlaggerRoute.of({ service, analysis: mapOf(spec.analysis) });
  return {
    manifest,
    name: String(service.name || mapOf(spec.targetRef).name || ''),
    namespace: namespaceOf(manifest),
    parents: listOf(service.gatewayRefs),
    hosts: hostsOf(service.hosts),
    matches: rules.flat().map(keyOf),
  };
}

function routeOfUser(manifest: Manifest): Route {
  const { hostnames, parentRefs, rules } = mapOf(manifest.spec);
  return {
    manifest,
    name: nameOf(manifest),
    namespace: namespaceOf(manifest),
    parents: listOf(parentRefs),
    hosts: hostsOf(hostnames),
    matches: listOf(rules).flatMap(rule => {
      const matches = listOf(mapOf(rule).matches);
      return (matches.length > 0 ? matches : [{}]).map(match => keyOf(readMatch(mapOf(match))));
    }),
  };
}

/** The hosts of a route; one without a name for those that name none. */
function hostsOf(hosts: unknown): string[] {
  const names = listOf(hosts).map(host => String(host).toLowerCase());
  return names.length > 0 ? names : [''];
}

function readMatch({ path, method, headers, queryParams }: { [key: string]: Manifest }): RouteMatch {
  const conditions = (list: unknown) => listOf(list).map(mapOf).map(({ name, type, value }) => ({ name: String(name), type: type ?? 'Exact', value: String(value) }));
  const { type = 'PathPrefix', value = '/' } = mapOf(path);
  return { path: { type, value: String(value) }, method, headers: conditions(headers), queryParams: conditions(queryParams) };
}

/** A match as text, the same for all that say the same. */
function keyOf({ path, method, headers, queryParams }: RouteMatch): string {
  const { type, value } = path ?? { type: 'PathPrefix', value: '/' };
  const sorted = (list: RouteMatch['headers'], fold: (name: string) => string) => list.map(({ name, ...how }) => [fold(name), how.type, how.value].join('=')).sort();
  return JSON.stringify([
    type, type === 'PathPrefix' ? String(value).replace(/\/+$/, '') : value, method, sorted(headers, name => name.toLowerCase()), sorted(queryParams, name => name),
  ]);
}

/** Whether two are one and the same object in the cluster: that is another mistake (TGT-17, GW-27). */
function isSameRoute(a: Route, b: Route): boolean {
  return a.name === b.name && a.namespace === b.namespace;
}

/** Whether a user's route leads to the Service of a Canary, which HR-06 reports. */
function leadsTo({ manifest, namespace }: Route, { name, namespace: own }: Route): boolean {
  const refs = listOf(mapOf(manifest.spec).rules).flatMap(rule => listOf(mapOf(rule).backendRefs));
  return refs.some(ref => ref?.name === name && String(ref.namespace || namespace) === own);
}

function meets(a: Route, b: Route): boolean {
  return a.parents.some(ref => b.parents.some(other => isSameListener({ ref, namespace: a.namespace }, { ref: other, namespace: b.namespace })));
}
