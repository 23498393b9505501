import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { groupOf } from '../app/app-view';
import { checkAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import type * as crds from '../imports';
import { GRANT_VERSION } from './grants';
import { checkGroupKind, checkNamespace, GATEWAY_GROUP } from './resource-ref';
import { toJson_ReferenceGrantSpec } from '../imports/gateway';
import { explain, Message, refuse } from '../values/explain';
import { checkObjectName } from '../values/names';

/** Objects of any kind in a namespace, as those who refer to something. */
export interface ReferrerOptions {
  /** The API group, for example `gateway.networking.k8s.io`; the empty string for the core group. */
  readonly group: string;

  /** The kind, for example `TLSRoute`. */
  readonly kind: string;

  /** The namespace that they are in. */
  readonly namespace: string;
}

/** Objects of any kind, as those that are referred to. */
export interface ReferentOptions {
  /** The API group; the empty string for the core group. */
  readonly group: string;

  /** The kind, for example `Service`. */
  readonly kind: string;

  /**
   * The name of the object.
   *
   * @default - all objects of the kind
   */
  readonly name?: string;
}

const REFUSED = 'the API server rejects the ReferenceGrant';

/** Who may refer: all objects of a kind in one namespace. */
export class ReferenceGrantFrom {
  /**
   * The HTTPRoutes of a namespace.
   *
   * @throws if the namespace cannot be one
   */
  public static httpRoutes(namespace: string): ReferenceGrantFrom {
    return new ReferenceGrantFrom({ group: GATEWAY_GROUP, kind: 'HTTPRoute', namespace });
  }

  /**
   * The Gateways of a namespace.
   *
   * @throws if the namespace cannot be one
   */
  public static gateways(namespace: string): ReferenceGrantFrom {
    return new ReferenceGrantFrom({ group: GATEWAY_GROUP, kind: 'Gateway', namespace });
  }

  /**
   * The objects of another kind in a namespace. Group and kind are checked only for their shape.
   *
   * @throws if the group, kind or namespace cannot be one
   */
  public static resources(options: ReferrerOptions): ReferenceGrantFrom {
    return new ReferenceGrantFrom({ group: options.group, kind: options.kind, namespace: options.namespace });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: crds.ReferenceGrantSpecFrom) {
    checkGroupKind('those whom a ReferenceGrant is for', _rendered.group, _rendered.kind, REFUSED);
    checkNamespace('VAL-04', 'the namespace that a ReferenceGrant is for', _rendered.namespace, REFUSED);
  }
}

/** What may be referred to, in the namespace of the grant. */
export class ReferenceGrantTo {
  /**
   * One Service.
   *
   * @throws if the name cannot be one
   */
  public static service(name: string): ReferenceGrantTo {
    return new ReferenceGrantTo({ group: '', kind: 'Service', name });
  }

  /** All Services of the namespace. */
  public static services(): ReferenceGrantTo {
    return new ReferenceGrantTo({ group: '', kind: 'Service' });
  }

  /**
   * One Secret: a certificate of a listener.
   *
   * @throws if the name cannot be one
   */
  public static secret(name: string): ReferenceGrantTo {
    return new ReferenceGrantTo({ group: '', kind: 'Secret', name });
  }

  /**
   * An object of this app. It must be in the namespace of the grant.
   *
   * @param object the construct
   */
  public static of(object: IConstruct): ReferenceGrantTo {
    const api = ApiObject.of(object);
    return new ReferenceGrantTo({ group: groupOf(api), kind: api.kind, name: api.name }, api);
  }

  /**
   * Objects of any kind. Group and kind are checked only for their shape.
   *
   * @throws if the group, kind or name cannot be one
   */
  public static resources(options: ReferentOptions): ReferenceGrantTo {
    return new ReferenceGrantTo({ group: options.group, kind: options.kind, name: options.name });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: crds.ReferenceGrantSpecTo,
    /** @internal */
    public readonly _object?: ApiObject) {
    checkGroupKind('what a ReferenceGrant allows', _rendered.group, _rendered.kind, REFUSED);
    if (_rendered.name !== undefined) { checkObjectName('VAL-04', 'the name of what a ReferenceGrant allows', _rendered.name, '', 'no object can have that name, so the grant allows nothing'); }
  }
}

/** Props of a `ReferenceGrant`. */
export interface ReferenceGrantProps {
  /**
   * Metadata of the ReferenceGrant. It is in the namespace of what is referred to.
   *
   * @default - a name made by cdk8s, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Who may refer. At least one, here or by `addFrom`; at most 16.
   *
   * @default - those added later
   */
  readonly from?: ReferenceGrantFrom[];

  /**
   * What they may refer to. At least one, here or by `addTo`; at most 16.
   *
   * @default - those added later
   */
  readonly to?: ReferenceGrantTo[];
}

/**
 * Lets objects of other namespaces refer to objects of this one: all of `from` to all of `to`.
 *
 * The references of an `HttpRoute`, of a stage or of a `Gateway` get theirs without it, unless `grantedElsewhere` is set or one like this allows them.
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/referencegrant/
 */
export class ReferenceGrant extends Construct {
  /** The name of the ReferenceGrant. */
  public readonly name: string;

  /** The namespace of the ReferenceGrant and of what it allows; undefined if neither metadata nor chart name one. */
  public readonly namespace?: string;

  private readonly froms: ReferenceGrantFrom[] = [];
  private readonly tos: ReferenceGrantTo[] = [];

  /**
   * @throws if there are more entries than the API server takes, or an object of another namespace
   */
  constructor(scope: Construct, id: string, props: ReferenceGrantProps = {}) {
    super(scope, id);
    const object = new ApiObject(this, 'Resource', {
      apiVersion: GRANT_VERSION,
      kind: 'ReferenceGrant',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => toJson_ReferenceGrantSpec(this._toKube()) }),
    });
    this.name = object.name;
    this.namespace = object.metadata.namespace;
    this.addFrom(...props.from ?? []);
    this.addTo(...props.to ?? []);
    checkAtSynthesis(this, () => [[{ find: () => this.validateComplete() }]]);
  }

  /**
   * Lets others refer too.
   *
   * @throws if there are more than 16
   */
  public addFrom(...from: ReferenceGrantFrom[]): void {
    inConstruct(this, () => this.refuseTooMany('from', this.froms.length + from.length));
    this.froms.push(...from);
  }

  /**
   * Lets them refer to other objects too.
   *
   * @throws if there are more than 16, or an object is known to be in another namespace
   */
  public addTo(...to: ReferenceGrantTo[]): void {
    inConstruct(this, () => {
      this.refuseTooMany('to', this.tos.length + to.length);
      to.forEach(target => this.refuseOtherNamespace(target));
    });
    this.tos.push(...to);
  }

  /** @internal */
  public _toKube(): crds.ReferenceGrantSpec {
    return { from: this.froms.map(from => from._rendered), to: this.tos.map(to => to._rendered) };
  }

  private refuseOtherNamespace({ _object: object }: ReferenceGrantTo): void {
    const namespace = object?.metadata.namespace;
    if (namespace !== undefined && this.namespace !== undefined && namespace !== this.namespace) {
      refuse('REF-02', `ReferenceGrant '${this.name}' is in namespace '${this.namespace}', and ${object!.kind} '${object!.name}' in '${namespace}'`,
        'a grant allows references to objects of its own namespace only', `create it in namespace '${namespace}'`);
    }
  }

  private refuseTooMany(list: string, count: number): void {
    if (count > 16) { refuse('VAL-11', `ReferenceGrant '${this.name}' can have at most 16 entries in ${list}, got ${count}`, REFUSED, 'use a second ReferenceGrant'); }
  }

  private validateComplete(): Message[] {
    const empty = [['from', this.froms.length], ['to', this.tos.length]].filter(([, count]) => count === 0);
    return empty.map(([list]) => explain('APP-01', `ReferenceGrant '${this.name}' has no entry in ${list}`, REFUSED, `add one to ${list}, or call add${list === 'to' ? 'To' : 'From'}`));
  }
}
