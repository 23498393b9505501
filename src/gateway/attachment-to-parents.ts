import { NAMESPACE_NAME_LABEL } from './allowed-routes';
import { ParentRef } from './parent-ref';
import { GATEWAY_GROUP } from './resource-ref';
import { AppView, Manifest } from '../app/app-view';
import { explain } from '../values/explain';

/** The route as its parents see it. */
interface AttachedRoute {
  readonly name: string;
  readonly namespace?: string;
}

/** Says to which Gateways of this app a route would not attach. */
export function explainDetached(route: AttachedRoute, parents: readonly ParentRef[], view: AppView): string[] {
  return parents.filter(ref => ref._parent.isGateway).flatMap(ref => {
    const namespace = ref.namespace ?? route.namespace;
    const object = view.find({ group: GATEWAY_GROUP, kind: 'Gateway', namespace, name: ref.name });
    const problem = object && explainListeners(route, ref, view.manifest(object).spec?.listeners ?? [], namespace);
    return problem ? [problem] : [];
  });
}

function explainListeners(route: AttachedRoute, ref: ParentRef, listeners: Manifest[], gatewayNamespace: string | undefined): string | undefined {
  const { sectionName, port } = ref._parent.part;
  const named = listeners.filter(listener =>
    (sectionName === undefined || listener.name === sectionName) && (port === undefined || listener.port === port));
  const what = [sectionName === undefined ? '' : ` '${sectionName}'`, port === undefined ? '' : ` on port ${port}`].join('');
  if (named.length === 0) {
    const list = listeners.map(listener => `${listener.name} on port ${listener.port}`).join(', ') || 'none';
    return explain(`Gateway '${ref.name}' in this app has no listener${what} (it has: ${list})`,
      `HTTPRoute '${route.name}' attaches to nothing`, 'name one of its listeners, or add it to the Gateway');
  }
  const { namespace } = route;
  if (namespace === undefined || gatewayNamespace === undefined || named.some(listener => !keepsOut(listener, namespace, gatewayNamespace))) {
    return undefined;
  }
  const where = what || `s ${named.map(({ name }) => name).join(', ')}`;
  return explain(
    `Gateway '${ref.name}' of namespace '${gatewayNamespace}' lets in no route of namespace '${namespace}' at the listener${where}`,
    `HTTPRoute '${route.name}' attaches to nothing`, 'set allowedRoutes of the listener, such as AllowedRoutes.fromNamed([...])');
}

/** Whether the routes of a namespace are sure to be kept out. What other labels a namespace has is not known here. */
function keepsOut({ allowedRoutes }: Manifest, namespace: string, gatewayNamespace: string): boolean {
  const { from = 'Same', selector = {} } = allowedRoutes?.namespaces ?? {};
  if (from === 'Same') { return namespace !== gatewayNamespace; }
  if (from !== 'Selector') { return false; }
  const label = selector.matchLabels?.[NAMESPACE_NAME_LABEL];
  return (label !== undefined && label !== namespace) || (selector.matchExpressions ?? []).some((expression: Manifest) =>
    expression.key === NAMESPACE_NAME_LABEL && expression.operator === 'In' && !(expression.values ?? []).includes(namespace));
}
