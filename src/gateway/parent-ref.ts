import { IConstruct } from 'constructs';
import type * as crds from '../imports';
import { Parent, ParentWords } from './parent';

/** Which part of a parent a route is attached to. */
export interface ParentRefOptions {
  /**
   * The name of the listener (or of the Service's port).
   *
   * @default - every listener that lets the route in
   */
  readonly sectionName?: string;

  /**
   * The port of the listener, or of the Service.
   *
   * @default - any port
   */
  readonly port?: number;
}

/** Options of a Gateway as parent by name. */
export interface NamedParentRefOptions extends ParentRefOptions {
  /**
   * The namespace of the parent.
   *
   * @default - the namespace of the route
   */
  readonly namespace?: string;
}

/** Options of one listener of a Gateway as parent. */
export interface ListenerParentRefOptions {
  /**
   * The namespace of the Gateway.
   *
   * @default - the namespace of the route
   */
  readonly namespace?: string;
}

/** Options of a Service as parent. */
export interface ServiceParentRefOptions {
  /**
   * The namespace of the Service.
   *
   * @default - the namespace of the route
   */
  readonly namespace?: string;

  /**
   * The port of the Service.
   *
   * @default - all of its ports
   */
  readonly port?: number;
}

const WORDS: ParentWords = {
  names: 'VAL-04',
  port: 'VAL-02',
  what: 'parent reference',
  refused: 'the API server rejects the HTTPRoute',
  nameless: 'the API server rejects the HTTPRoute, or it does not attach to a Gateway',
  detached: 'the route does not attach to a Gateway',
  wayOut: 'pass the Gateway, or name it with ParentRef.gateway(name)',
};

/**
 * What a route is attached to: a Gateway, one of its listeners, or the Service of a mesh.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#parentreference
 */
export class ParentRef {
  /**
   * A Gateway by name.
   *
   * @param name the name of the Gateway
   * @throws if the name, namespace, section name or port cannot be one
   */
  public static gateway(name: string, options: NamedParentRefOptions = {}): ParentRef {
    return new ParentRef(Parent.gateway(WORDS, name, { ...options }));
  }

  /**
   * One listener of a Gateway by name.
   *
   * @param gatewayName the name of the Gateway
   * @param listenerName the name of its listener
   * @throws if a name or the namespace cannot be one
   */
  public static listener(gatewayName: string, listenerName: string, options: ListenerParentRefOptions = {}): ParentRef {
    return new ParentRef(Parent.gateway(WORDS, gatewayName, { namespace: options.namespace, sectionName: listenerName }));
  }

  /**
   * A Service as parent (GAMMA): the route then applies to the traffic of a service mesh to that Service.
   *
   * @param name the name of the Service
   * @throws if the name, namespace or port cannot be one
   */
  public static service(name: string, options: ServiceParentRefOptions = {}): ParentRef {
    return new ParentRef(Parent.service(WORDS, name, { ...options }));
  }

  /**
   * A Gateway or Service of this app, of any library or a raw ApiObject.
   *
   * @param parent the construct
   * @throws if the construct is neither a Gateway of the Gateway API nor a Service
   */
  public static of(parent: IConstruct, options: ParentRefOptions = {}): ParentRef {
    return new ParentRef(Parent.of(WORDS, parent, { ...options }));
  }

  /** The name of the parent. */
  public readonly name: string;

  /** The namespace of the parent, where it is not the route's. */
  public readonly namespace?: string;

  private constructor(
    /** @internal */
    public readonly _parent: Parent) {
    this.name = _parent.name;
    this.namespace = _parent.part.namespace;
  }

  /** @internal */
  public _toKube(): crds.HttpRouteSpecParentRefs {
    return this._parent.render();
  }
}
