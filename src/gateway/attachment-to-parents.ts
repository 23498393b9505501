import { NAMESPACE_NAME_LABEL } from './allowed-routes';
import { ParentRef } from './parent-ref';
import { GATEWAY_GROUP } from './resource-ref';
import { AppView } from '../app/app-view';
import { hostnamesMeet } from '../manifests/gateway-admission';
import { Manifest } from '../manifests/manifest';
import { explain, Message, RuleId } from '../values/explain';

/** The route as its parents see it. */
interface AttachedRoute {
  readonly name: string;
  readonly namespace?: string;
  readonly hostnames: string[];
}

/** Says to which Gateways of this app a route would not attach. */
export function explainDetached(route: AttachedRoute, parents: readonly ParentRef[], view: AppView): Message[] {
  return parents.filter(ref => ref._parent.isGateway).flatMap(ref => {
    const namespace = ref.namespace ?? route.namespace;
    const object = view.find({ group: GATEWAY_GROUP, kind: 'Gateway', namespace, name: ref.name });
    const problem = object && explainListeners(route, ref, view.manifest(object).spec?.listeners ?? [], namespace);
    return problem ? [explain(problem.id, problem.wrong, `HTTPRoute '${route.name}' does not attach to a Gateway`, problem.wayOut)] : [];
  });
}

interface Problem {
  readonly id: RuleId;
  readonly wrong: string;
  readonly wayOut: string;
}

/** The first of the reasons for which none of the listeners that are meant takes the route. */
function explainListeners(route: AttachedRoute, ref: ParentRef, all: Manifest[], gatewayNamespace: string | undefined): Problem | undefined {
  const { sectionName, port } = ref._parent.part;
  const named = all.filter(listener =>
    (sectionName === undefined || listener.name === sectionName) && (port === undefined || listener.port === port));
  const what = [sectionName === undefined ? '' : ` '${sectionName}'`, port === undefined ? '' : ` on port ${port}`].join('');
  if (named.length === 0) {
    const list = all.map(listener => `${listener.name} on port ${listener.port}`).join(', ') || 'none';
    return { id: 'HR-01', wrong: `Gateway '${ref.name}' in this app has no listener${what} (it has: ${list})`, wayOut: 'name one of its listeners, or add it to the Gateway' };
  }
  const where = `at the listener${what || `s ${named.map(({ name }) => name).join(', ')}`}`;
  const speaking = named.filter(({ protocol }) => !['TLS', 'TCP', 'UDP'].includes(protocol));
  if (speaking.length === 0) {
    return {
      id: 'HR-02',
      wrong: `Gateway '${ref.name}' uses ${[...new Set(named.map(({ protocol }) => protocol))].join(', ')}, not HTTP, ${where}`,
      wayOut: 'use a listener for HTTP or HTTPS',
    };
  }
  const open = speaking.filter(listener => !keepsOut(listener, route.namespace, gatewayNamespace));
  if (open.length === 0) {
    return {
      id: 'HR-02',
      wrong: `Gateway '${ref.name}' of namespace '${gatewayNamespace}' allows no routes of namespace '${route.namespace}' ${where}`,
      wayOut: 'set allowedRoutes of the listener, such as AllowedRoutes.fromNamed([...])',
    };
  }
  if (open.some(listener => sharesHost(listener, route.hostnames))) { return undefined; }
  return {
    id: 'HR-03',
    wrong: `Gateway '${ref.name}' serves ${open.map(({ hostname }) => hostname).join(', ')} ${where}, but none of ${route.hostnames.join(', ')}`,
    wayOut: 'change the hostname of the listener or the hostnames of the route',
  };
}

/** Whether the routes of a namespace are sure to be kept out. What other labels a namespace has is not known here. */
function keepsOut({ allowedRoutes }: Manifest, namespace: string | undefined, gatewayNamespace: string | undefined): boolean {
  if (namespace === undefined || gatewayNamespace === undefined) { return false; }
  const { from = 'Same', selector = {} } = allowedRoutes?.namespaces ?? {};
  if (from === 'Same') { return namespace !== gatewayNamespace; }
  if (from !== 'Selector') { return false; }
  const label = selector.matchLabels?.[NAMESPACE_NAME_LABEL];
  return (label !== undefined && label !== namespace) || (selector.matchExpressions ?? []).some((expression: Manifest) =>
    expression.key === NAMESPACE_NAME_LABEL && expression.operator === 'In' && !(expression.values ?? []).includes(namespace));
}

/** Whether there is a host that both are for. Without hosts, each is for all. */
function sharesHost({ hostname }: Manifest, hostnames: string[]): boolean {
  return !hostname || hostnames.length === 0 || hostnames.some(host => hostnamesMeet(host, hostname));
}
