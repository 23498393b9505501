import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { AppView } from '../app/app-view';
import { checkAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import type { OwnChecks } from '../checks/synthesis/own-checks';
import type * as crds from '../imports';
import { requireGrant } from './grants';
import { checkListenerBeside, Listener } from './listener';
import { ParentRef } from './parent-ref';
import { checkResource, ResourceRef } from './resource-ref';
import { toJson_GatewaySpec } from '../imports/gateway';
import { explain, Message, refuse } from '../values/explain';
import { checkLabels } from '../values/labels';
import { checkObjectName } from '../values/names';

/** What the Gateway's implementation puts on the objects that it makes for a Gateway, such as its Deployment and Service. */
export interface GatewayInfrastructure {
  /**
   * Labels of these objects. At most 8.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * Annotations of these objects. At most 16.
   *
   * @default - none
   */
  readonly annotations?: { [key: string]: string };

  /**
   * Settings of the implementation, in an object of the Gateway's namespace.
   *
   * @default - none
   */
  readonly parametersRef?: ResourceRef;
}

/** Props of a `Gateway`. */
export interface GatewayProps {
  /**
   * Metadata of the Gateway.
   *
   * @default - a name made by cdk8s, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /** The GatewayClass, and with it the implementation. */
  readonly gatewayClassName: string;

  /**
   * The listeners of the Gateway. At least one, here or by `addListener`; at most 64.
   *
   * @default - those added later
   */
  readonly listeners?: Listener[];

  /**
   * What the implementation puts on the objects that it makes.
   *
   * @default - as the implementation has it
   */
  readonly infrastructure?: GatewayInfrastructure;
}

const REFUSED = 'the API server rejects the Gateway';

const GATEWAYS = new WeakMap<ApiObject, Gateway>();

/**
 * A Gateway of the Gateway API: where requests enter.
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/gateway/
 */
export class Gateway extends Construct {
  /**
   * The Gateway of this library that an object belongs to.
   * @internal
   */
  public static _of(object: ApiObject): Gateway | undefined {
    return GATEWAYS.get(object);
  }

  /** The name of the Gateway. */
  public readonly name: string;

  /** The namespace of the Gateway; undefined if neither metadata nor chart name one. */
  public readonly namespace?: string;

  /** The GatewayClass. */
  public readonly gatewayClassName: string;

  private readonly infrastructure?: GatewayInfrastructure;
  private readonly added: Listener[] = [];

  /**
   * @throws if a value is one that the API server would refuse
   */
  constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id);
    inConstruct(this, () => {
      checkObjectName('VAL-04', 'gatewayClassName', props.gatewayClassName, '', 'no implementation handles the Gateway');
      checkInfrastructure(props.infrastructure ?? {});
    });
    this.gatewayClassName = props.gatewayClassName;
    this.infrastructure = props.infrastructure;
    const object = new ApiObject(this, 'Resource', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => toJson_GatewaySpec(this._toKube()) }),
    });
    GATEWAYS.set(object, this);
    this.name = object.name;
    this.namespace = object.metadata.namespace;
    this.addListener(...props.listeners ?? []);
    checkAtSynthesis(this, view => this._checks(view));
  }

  /** The listeners of the Gateway. */
  public get listeners(): Listener[] {
    return [...this.added];
  }

  /**
   * Adds listeners.
   *
   * @throws if a listener has the name of another, or its port, protocol and host; if its port speaks another protocol; or if there are more than 64
   */
  public addListener(...listeners: Listener[]): void {
    inConstruct(this, () => listeners.forEach(listener => {
      checkListenerBeside(this.name, this.added, listener);
      this.added.push(listener);
    }));
  }

  /**
   * A listener as the parent of a route.
   *
   * @param name the name of the listener
   * @throws if the Gateway has no such listener
   */
  public listener(name: string): ParentRef {
    if (!this.added.some(listener => listener.name === name)) {
      inConstruct(this, () => refuse('HR-01', `Gateway '${this.name}' has no listener '${name}' (it has: ${this.added.map(listener => listener.name).join(', ') || 'none'})`,
        'the route does not attach to a listener', 'add the listener first'));
    }
    return ParentRef.of(this, { sectionName: name });
  }

  /** @internal */
  public _toKube(): crds.GatewaySpec {
    return {
      gatewayClassName: this.gatewayClassName,
      listeners: this.added.map(listener => listener._toKube(this.namespace)),
      infrastructure: this.infrastructure && {
        labels: this.infrastructure.labels,
        annotations: this.infrastructure.annotations,
        parametersRef: this.infrastructure.parametersRef,
      },
    };
  }

  /** @internal */
  protected _checks(view: AppView): OwnChecks {
    return [
      [{ find: () => this.validateComplete() }],
      // Makes grants, which the manifests do not have yet.
      [{ find: () => this.requireGrants(view), decides: ['GA-01'] }],
    ];
  }

  private validateComplete(): Message[] {
    return this.added.length > 0 ? [] : [explain('APP-01', `Gateway '${this.name}' has no listeners`, REFUSED, 'set listeners, or call addListener(Listener.http({ name }))')];
  }

  private requireGrants(view: AppView): Message[] {
    const certificates = this.added.flatMap(listener => listener._tls?._certificates ?? []);
    return certificates.filter(ref => !ref._grantedElsewhere).flatMap(ref => requireGrant(this, view,
      { kind: 'Gateway', name: this.name, namespace: this.namespace }, { ...ref._resource, namespace: ref._namespace }));
  }
}

// As the CRD has it.
const ANNOTATION_KEY = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]$/;

function checkInfrastructure({ labels = {}, annotations = {}, parametersRef }: GatewayInfrastructure): void {
  for (const [what, max, keys] of [['labels', 8, Object.keys(labels)], ['annotations', 16, Object.keys(annotations)]] as const) {
    if (keys.length > max) { refuse('VAL-11', `infrastructure can have at most ${max} ${what}, got ${keys.length}`, REFUSED, 'remove some of them'); }
  }
  checkLabels('infrastructure', labels, REFUSED);
  for (const [key, value] of Object.entries(annotations)) {
    if (!ANNOTATION_KEY.test(key) || key.split('/')[0].length > 252) {
      refuse('VAL-08', `infrastructure must have annotation keys such as 'example.com/team', got '${key}'`, REFUSED, 'write it with at most one \'/\' and a name of at most 63 characters');
    }
    if (value.length > 4096) { refuse('VAL-10', `the annotation '${key}' of infrastructure can have at most 4096 characters, got ${value.length}`, REFUSED, 'shorten it'); }
  }
  if (parametersRef) { checkResource('infrastructure.parametersRef', parametersRef, REFUSED); }
}
