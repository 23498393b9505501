import { IConstruct } from 'constructs';
import { Parent, ParentWords } from '../gateway/parent';
import type * as crds from '../imports';

/** Which part of a parent a canary's route is attached to. */
export interface GatewayRefOptions {
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

/** Options of a reference by name. */
export interface NamedGatewayRefOptions extends GatewayRefOptions {
  /**
   * The namespace of the parent.
   *
   * @default - the namespace of the Canary
   */
  readonly namespace?: string;
}

const WORDS: ParentWords = {
  names: 'CRD-13',
  port: 'CRD-13',
  what: 'gateway reference',
  refused: 'the API server rejects the Canary',
  nameless: 'the API server rejects the Canary, or its route does not attach to a Gateway',
  detached: 'the route that Flagger writes does not attach to a Gateway',
  wayOut: 'pass the Gateway, or name it with GatewayRef.gateway(name)',
};

/**
 * A parent that the route of a canary is attached to: Flagger's `spec.service.gatewayRefs[]`, which becomes a `parentRef` of the HTTPRoute that it writes.
 *
 * @see https://docs.flagger.app/tutorials/gatewayapi-progressive-delivery
 */
export class GatewayRef {
  /**
   * A Gateway by name.
   *
   * @param name the name of the Gateway
   * @throws if the name, namespace, section name or port cannot be one
   */
  public static gateway(name: string, options: NamedGatewayRefOptions = {}): GatewayRef {
    return new GatewayRef(Parent.gateway(WORDS, name, { ...options }));
  }

  /**
   * A Service as parent (GAMMA): the route then applies to the traffic of a service mesh to that Service.
   *
   * @param name the name of the Service
   * @throws if the name, namespace, section name or port cannot be one
   */
  public static service(name: string, options: NamedGatewayRefOptions = {}): GatewayRef {
    return new GatewayRef(Parent.service(WORDS, name, { ...options }));
  }

  /**
   * A Gateway or Service of this app, of any library or a raw ApiObject.
   *
   * @param parent the construct
   * @throws if the construct is neither a Gateway of the Gateway API nor a Service
   */
  public static of(parent: IConstruct, options: GatewayRefOptions = {}): GatewayRef {
    return new GatewayRef(Parent.of(WORDS, parent, { ...options }));
  }

  /** The name of the parent. */
  public readonly name: string;

  /** The namespace of the parent, where it is not the Canary's. */
  public readonly namespace?: string;

  private constructor(private readonly parent: Parent) {
    this.name = parent.name;
    this.namespace = parent.part.namespace;
  }

  /**
   * Whether the route is called through the pods of a Gateway, in the namespace of that Gateway, and not by any client of a mesh.
   * @internal
   */
  public get _isGateway(): boolean {
    return this.parent.isGateway;
  }

  /** @internal */
  public get _sectionName(): string | undefined {
    return this.parent.part.sectionName;
  }

  /**
   * Whether the API server rejects a route that has both references: to one parent, and not to two different parts of it.
   * @internal
   */
  public _overlaps(other: GatewayRef, canaryNamespace: string | undefined): boolean {
    return this.parent.overlaps(other.parent, canaryNamespace);
  }

  /** @internal */
  public _toKube(): crds.CanarySpecServiceGatewayRefs {
    return this.parent.render();
  }
}
