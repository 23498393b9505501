import { ApiObject } from 'cdk8s';
import { AppView } from '../app/app-view';
import { Canary } from '../canary/canary';
import { HttpRoute } from '../gateway/http-route';
import { GATEWAY_GROUP } from '../gateway/resource-ref';
import { Manifest } from '../manifests/manifest';

/** One listener of a Gateway. */
interface SomeListener {
  readonly name: string;
  readonly port: number;
}

/** A route of the app, written by Flagger for a Canary or by the app, at one of its parents. */
export class AttachedRoute {
  /** All that attach to a Gateway, found once for each view. */
  public static to(gateway: { readonly name: string; readonly namespace?: string }, view: AppView): AttachedRoute[] {
    let byGateway = AttachedRoute.byView.get(view);
    if (!byGateway) { AttachedRoute.byView.set(view, byGateway = indexRoutes(view)); }
    return byGateway.get(keyOf(gateway.namespace, gateway.name)) ?? [];
  }

  private static readonly byView = new WeakMap<AppView, Map<string, AttachedRoute[]>>();

  constructor(public readonly object: ApiObject, private readonly parent: Manifest) {
  }

  /** Whether it is Flagger that writes the route. */
  public get isFlaggers(): boolean {
    return this.object.kind === 'Canary';
  }

  /** Whether it names no listener, and so attaches to every one of the Gateway. */
  public get isEverywhere(): boolean {
    return this.parent.sectionName === undefined && this.parent.port === undefined;
  }

  public isAt({ name, port }: SomeListener): boolean {
    return (this.parent.sectionName ?? name) === name && (this.parent.port ?? port) === port;
  }
}

function indexRoutes(view: AppView): Map<string, AttachedRoute[]> {
  const routes = new Map<string, AttachedRoute[]>();
  for (const object of [...view.listAll('flagger.app', 'Canary'), ...view.listAll(GATEWAY_GROUP, 'HTTPRoute')]) {
    for (const parent of parentsOf(object, view)) {
      if ((parent.kind ?? 'Gateway') !== 'Gateway' || (parent.group ?? GATEWAY_GROUP) !== GATEWAY_GROUP) { continue; }
      const key = keyOf(parent.namespace ?? object.metadata.namespace, parent.name);
      routes.set(key, [...routes.get(key) ?? [], new AttachedRoute(object, parent)]);
    }
  }
  return routes;
}

/** Those of this library are asked, since one that is wrong otherwise could not be rendered. */
function parentsOf(object: ApiObject, view: AppView): Manifest[] {
  const owner = object.node.scope;
  if (Canary.isCanary(owner)) { return owner.gatewayRefs.map(ref => ref._toKube()); }
  if (owner instanceof HttpRoute) { return owner.parentRefs.map(ref => ref._toKube()); }
  const { spec } = view.manifest(object);
  return (object.kind === 'Canary' ? spec?.service?.gatewayRefs : spec?.parentRefs) ?? [];
}

function keyOf(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}/${name}`;
}
