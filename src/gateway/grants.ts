import { ApiObject, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { GATEWAY_GROUP, ResourceRef } from './resource-ref';
import { AppView } from '../app/app-view';
import { toJson_ReferenceGrantSpec } from '../imports/gateway';
import { Manifest } from '../manifests/manifest';
import { explain, Message } from '../values/explain';

/** The version that every release of the Gateway API serves; `v1` came with 1.5 only. */
export const GRANT_VERSION = `${GATEWAY_GROUP}/v1beta1`;

/** As many as one ReferenceGrant has room for. */
const MAX_TARGETS = 16;

/** Somebody who refers to an object, perhaps in another namespace. */
export interface Referrer {
  readonly kind: 'HTTPRoute' | 'Gateway';
  readonly name: string;
  readonly namespace: string | undefined;
}

/** An object that is referred to. */
export interface Referent extends ResourceRef {
  /** Undefined for the namespace of the referrer. */
  readonly namespace: string | undefined;
}

/**
 * Makes sure that a reference to another namespace is granted: by somebody's ReferenceGrant in the app, or by one that is made here.
 *
 * To be called in validation, when all that is in the app is known. There is one object for all references of a kind from one namespace to another.
 *
 * @param owner where the grant is made if it is the first that is needed
 * @returns what keeps it from being granted
 */
export function requireGrant(owner: Construct, view: AppView, from: Referrer, to: Referent): Message[] {
  if (to.namespace === undefined || to.namespace === from.namespace) { return []; }
  if (from.namespace === undefined) {
    return [explain(from.kind === 'Gateway' ? 'GA-01' : 'HR-05', `the namespace of ${from.kind} '${from.name}' is not known, and it refers to ${to.kind} '${to.name}' in '${to.namespace}'`,
      'a ReferenceGrant must name this namespace, so it cannot be created; the requests would get status 500',
      'set the namespace of the chart or of the metadata, or set grantedElsewhere on the reference')];
  }
  return isGranted(view, from.kind, from.namespace, to) ? [] : Grants.of(owner).require(owner, view, from.kind, from.namespace, to as Granted);
}

type Granted = Referent & { readonly namespace: string };

/** The grants that are made for one app. */
class Grants {
  public static of(member: IConstruct): Grants {
    const root = member.node.root;
    let grants = Grants.byRoot.get(root);
    if (!grants) { Grants.byRoot.set(root, grants = new Grants()); }
    return grants;
  }

  private static readonly byRoot = new WeakMap<IConstruct, Grants>();

  private readonly pairs = new Map<string, Pair>();

  public require(owner: Construct, view: AppView, kind: string, from: string, to: Granted): Message[] {
    const key = `${kind}/${from}/${to.namespace}`;
    let pair = this.pairs.get(key);
    if (!pair) { this.pairs.set(key, pair = new Pair(owner, kind, from, to.namespace)); }
    return pair.add(view, to);
  }
}

/** What those of one kind in a namespace may refer to in another. */
class Pair {
  private readonly targets = new Map<string, ResourceRef>();
  private readonly objects: ApiObject[] = [];

  constructor(private readonly owner: Construct, private readonly kind: string, private readonly from: string, private readonly to: string) {
  }

  /** The first target makes the object, and the seventeenth a second one. */
  public add(view: AppView, { group, kind, name }: ResourceRef): Message[] {
    this.targets.set(`${group}/${kind}/${name}`, { group, kind, name });
    while (this.objects.length * MAX_TARGETS < this.targets.size) {
      const taken = this.explainTaken(view);
      if (taken) { return [taken]; }
      this.objects.push(this.makeObject(this.objects.length));
    }
    return [];
  }

  private makeObject(part: number): ApiObject {
    const object = new ApiObject(this.owner, `${this.nameOf(part)}-to-${this.to}`, {
      apiVersion: GRANT_VERSION,
      kind: 'ReferenceGrant',
      metadata: { name: this.nameOf(part), namespace: this.to },
      spec: Lazy.any({ produce: () => this.render(part) }),
    });
    MADE.add(object);
    return object;
  }

  private render(part: number) {
    const keys = [...this.targets.keys()].sort().slice(part * MAX_TARGETS, (part + 1) * MAX_TARGETS);
    return toJson_ReferenceGrantSpec({
      from: [{ group: GATEWAY_GROUP, kind: this.kind, namespace: this.from }],
      to: keys.map(key => this.targets.get(key)!),
    });
  }

  /** A namespace has no dots, so that the name of a second object is never that of another pair. */
  private nameOf(part: number): string {
    return `${this.kind === 'Gateway' ? 'gateways' : 'routes'}-from-${this.from}${part === 0 ? '' : `.${part + 1}`}`;
  }

  private explainTaken(view: AppView): Message | undefined {
    const name = this.nameOf(this.objects.length);
    const [other] = view.findAll({ group: GATEWAY_GROUP, kind: 'ReferenceGrant', namespace: this.to, name });
    return other && explain('APP-02', `ReferenceGrant '${name}' in namespace '${this.to}' is in this app (${other.node.path}), and does not allow all references of ${this.kind}s in '${this.from}'`,
      'the grant that this library adds for the other references has the same name, and the one applied last replaces the other',
      'rename your grant, or add the missing references to it');
  }
}

/** The grants that were made here, which allow nothing by themselves. */
const MADE = new WeakSet<ApiObject>();

/** Whether a ReferenceGrant that somebody put into the app allows a reference. */
function isGranted(view: AppView, kind: string, namespace: string, to: Referent): boolean {
  return grantsIn(view, to.namespace!).some(({ spec }) => {
    const fits = (entry: Manifest, resource: { group: string; kind: string }) => (entry.group ?? '') === resource.group && entry.kind === resource.kind;
    return (spec?.from ?? []).some((entry: Manifest) => fits(entry, { group: GATEWAY_GROUP, kind }) && entry.namespace === namespace)
      && (spec?.to ?? []).some((entry: Manifest) => fits(entry, to) && (entry.name === undefined || entry.name === to.name));
  });
}

/** The grants of others by namespace, found once for each view. */
const GRANTS = new WeakMap<AppView, Map<string, Manifest[]>>();

function grantsIn(view: AppView, namespace: string): Manifest[] {
  let byNamespace = GRANTS.get(view);
  if (!byNamespace) {
    byNamespace = new Map();
    for (const object of view.listAll(GATEWAY_GROUP, 'ReferenceGrant').filter(grant => !MADE.has(grant))) {
      const key = object.metadata.namespace ?? '';
      byNamespace.set(key, [...byNamespace.get(key) ?? [], view.manifest(object)]);
    }
    GRANTS.set(view, byNamespace);
  }
  return byNamespace.get(namespace) ?? [];
}
