import { sharesListener } from './routes';
import { CanaryView } from '../../flagger/canary-view';
import { GATEWAY_API, parentOf } from '../../manifests/gateway-admission';
import { HostIndex } from '../../manifests/host-index';
import { listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';
import { Hit, objectRule, Rule, RuleContext, Severity } from '../rule';
import { gatewayApi } from '../sources';

/** GRPCRoutes beside the HTTPRoutes that Flagger writes. */
export const GRPC_ROUTE_RULES: Rule[] = [
  objectRule(GATEWAY_API, 'GRPCRoute', {
    id: 'GR-01',
    severity: Severity.ERROR,
    condition: 'a GRPCRoute and the HTTPRoute that Flagger writes for a Canary have the same host at the same listener',
    effect: 'a Gateway accepts only the older of the two (required up to release 1.6, allowed from 1.7 on). If that is the GRPCRoute, Flagger starts no rollout of the Canary;'
      + ' if that is the HTTPRoute, the GRPCRoute gets no requests',
    fix: 'remove the GRPCRoute, since the HTTPRoute also serves gRPC with appProtocol kubernetes.io/h2c; or give it another host or listener',
    source: gatewayApi('apis/v1/grpcroute_types.go'),
    find: explainRival,
  }),
];

function* explainRival(route: Manifest, context: RuleContext): Iterable<Hit> {
  const byParent = context.index.once(canariesByParent);
  const near = listOf(route?.spec?.parentRefs).flatMap(ref => byParent.get(keyOf(ref, namespaceOf(route))) ?? []);
  // Where either names no host, implementations take both: each gets what the other has no match for.
  for (const [i, hostname] of listOf(route?.spec?.hostnames).entries()) {
    const rival = near.flatMap(hosts => hosts.meeting(String(hostname)))
      .map(canary => CanaryView.of(canary, context)).find(canary => canary.usesGatewayApi && sharesListener(route, canary));
    if (rival) {
      yield {
        path: ['spec', 'hostnames', i],
        what: `GRPCRoute '${nameOf(route)}' has the host '${hostname}' at the same listener as the HTTPRoute that Flagger writes for Canary '${rival.name}'`,
      };
    }
  }
}

/** The Canaries by what their routes are attached to, and by host. */
function canariesByParent(index: ManifestIndex): ReadonlyMap<string, HostIndex<Manifest>> {
  const canaries = new Map<string, HostIndex<Manifest>>();
  for (const canary of index.listAll('flagger.app', 'Canary')) {
    const { gatewayRefs, hosts } = mapOf(mapOf(canary.spec).service);
    for (const key of new Set(listOf(gatewayRefs).map(ref => keyOf(ref, namespaceOf(canary))))) {
      const byHost = canaries.get(key) ?? new HostIndex();
      canaries.set(key, byHost);
      listOf(hosts).forEach(host => byHost.add(String(host), canary));
    }
  }
  return canaries;
}

function keyOf(ref: Manifest, namespace: string): string {
  const parent = parentOf(ref, namespace);
  return `${parent.kind}/${parent.namespace}/${parent.name}`;
}
