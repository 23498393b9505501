import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { groupOf } from '../app/app-view';
import type * as crds from '../imports';
import { refuse } from '../values/explain';
import { checkObjectName } from '../values/names';
import { checkPort } from '../values/numbers';

const GATEWAY_GROUP = 'gateway.networking.k8s.io';

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
   * @throws if the name or the port cannot be one
   */
  public static gateway(name: string, options: NamedGatewayRefOptions = {}): GatewayRef {
    return new GatewayRef(GATEWAY_GROUP, 'Gateway', name, options);
  }

  /**
   * A Service as parent (GAMMA): the route then applies to the traffic of a service mesh to that Service.
   *
   * @param name the name of the Service
   * @throws if the name or the port cannot be one
   */
  public static service(name: string, options: NamedGatewayRefOptions = {}): GatewayRef {
    return new GatewayRef('', 'Service', name, options);
  }

  /**
   * A Gateway or Service of this app, of any library or a raw ApiObject.
   *
   * @param parent the construct
   * @throws if the construct is neither a Gateway of the Gateway API nor a Service
   */
  public static of(parent: IConstruct, options: GatewayRefOptions = {}): GatewayRef {
    const object = ApiObject.of(parent);
    const group = groupOf(object);
    if (!(group === GATEWAY_GROUP && object.kind === 'Gateway') && !(group === '' && object.kind === 'Service')) {
      refuse(`a gateway reference must be a Gateway of ${GATEWAY_GROUP} or a Service, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'the route that Flagger writes attaches to nothing', 'pass the Gateway, or name it with GatewayRef.gateway(name)');
    }
    return new GatewayRef(group, object.kind, object.name, { namespace: object.metadata.namespace, ...options });
  }

  /** The name of the parent. */
  public readonly name: string;

  /** The namespace of the parent, where it is not the Canary's. */
  public readonly namespace?: string;

  private constructor(private readonly group: string, private readonly kind: string, name: string, private readonly options: NamedGatewayRefOptions) {
    checkObjectName(`the name of a gateway reference (${kind})`, name, '', 'the Canary is refused by the API server or its route attaches to nothing');
    if (options.port !== undefined) { checkPort(`the port of the gateway reference '${name}'`, options.port, 'the API server refuses the Canary'); }
    this.name = name;
    this.namespace = options.namespace;
  }

  /**
   * Whether the route is called through the pods of a Gateway, in the namespace of that Gateway, and not by any client of a mesh.
   * @internal
   */
  public get _isGateway(): boolean {
    return this.kind === 'Gateway';
  }

  /** @internal */
  public get _sectionName(): string | undefined {
    return this.options.sectionName;
  }

  /**
   * Whether the API server refuses a route that has both references: to one parent, and not to two different parts of it.
   * @internal
   */
  public _overlaps(other: GatewayRef, canaryNamespace: string | undefined): boolean {
    const parent = (ref: GatewayRef) => [ref.group, ref.kind, ref.namespace ?? canaryNamespace ?? '', ref.name].join('/');
    return parent(this) === parent(other)
      && (this._sectionName === undefined || other._sectionName === undefined || this._sectionName === other._sectionName);
  }

  /** @internal */
  public _toKube(): crds.CanarySpecServiceGatewayRefs {
    // Group and kind are the CRD's defaults, written out so that GitOps tools see no difference.
    return {
      group: this.group,
      kind: this.kind,
      name: this.name,
      namespace: this.namespace,
      sectionName: this.options.sectionName,
      port: this.options.port,
    };
  }
}
