import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView, groupOf } from '../app/app-view';
import type * as crds from '../imports';
import { Backend, BackendObjectRef, isService } from './backend-object-ref';
import { checkBackendService } from './backend-service';
import { BackendTls } from './backend-tls';
import { checkFilters, HttpRouteFilter } from './http-route-filter';
import { checkNamespace, checkResource, ResourceRef } from './resource-ref';
import { Message, refuse } from '../values/explain';
import { checkLabels } from '../values/labels';
import { checkServiceName } from '../values/names';
import { checkPort } from '../values/numbers';

/** What every reference to a backend can have. */
export interface CommonBackendRefOptions {
  /**
   * The share of the traffic among the references beside it: its weight, divided by the sum of all. 0 sends none. From 0 to 1,000,000.
   *
   * In a stage it needs `StageAttachment.gateway`.
   *
   * @default 1
   */
  readonly weight?: number;

  /**
   * What is done to the requests that go to this backend, and not to those of the references beside it.
   *
   * In a stage it needs `StageAttachment.gateway`. Not every implementation of the Gateway API has filters here.
   *
   * @default - none
   */
  readonly filters?: HttpRouteFilter[];

  /**
   * TLS to this backend: a BackendTLSPolicy is made for it.
   *
   * @default - none: the Gateway does as the port of the Service says
   */
  readonly tls?: BackendTls;

  /**
   * Whether somebody else makes the ReferenceGrant by which a backend in another namespace may be referred to.
   *
   * @default false
   */
  readonly grantedElsewhere?: boolean;
}

/** Options of a reference to a backend that is a construct of this app. */
export interface BackendRefOptions extends CommonBackendRefOptions {
  /**
   * The port of the Service.
   *
   * @default - the only port that the Service has; none for another kind
   */
  readonly port?: number;
}

/** Options of a reference to a Service by name. */
export interface NamedBackendRefOptions extends CommonBackendRefOptions {
  /**
   * The namespace of the Service.
   *
   * @default - the namespace of the Canary or the route
   */
  readonly namespace?: string;

  /**
   * The labels by which the Service selects its pods. Isolation lets exactly these pods reach the app of the stage.
   *
   * @default - the selector of the Service if it is in this app; otherwise isolation lets in every pod of the namespace
   */
  readonly podLabels?: { [key: string]: string };
}

/** Options of a reference to a backend of another kind by name. */
export interface ResourceBackendRefOptions extends BackendRefOptions {
  /**
   * The namespace of the backend.
   *
   * @default - the namespace of the Canary or the route
   */
  readonly namespace?: string;
}

/** What a reference has, however it was made. */
type AnyOptions = NamedBackendRefOptions & { readonly port?: number };

/** The kinds that somebody passes who means the Service before them. */
const NO_BACKENDS = ['apps', 'batch', ''];

/**
 * A backend: where a route of the Gateway API sends requests, or what stands before the app in one stage of a rollout, such as an auth proxy,
 * a gateway, an audit proxy, a protocol translator.
 *
 * In a stage a reference follows the live Service: when its selector or target port changes, Flagger's Services follow at the next tick.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpbackendref
 */
export class BackendRef extends BackendObjectRef {
  /**
   * A Service by name. If it is in this app it is checked as if it were given as a construct.
   *
   * @param name the name of the Service
   * @param port the port of the Service
   * @throws if the name, port, namespace or weight cannot be one, `podLabels` is empty or has a label that cannot be one, or filters do not go together
   */
  public static service(name: string, port: number, options: NamedBackendRefOptions = {}): BackendRef {
    checkServiceName('VAL-04', 'the name of a backend reference', name, { effect: 'no Service has such a name', wayOut: 'give the name of the backend\'s Service' });
    checkPort('VAL-02', `the port of the backend reference '${name}'`, port, 'no Service has such a port');
    if (options.podLabels && Object.keys(options.podLabels).length === 0) {
      refuse('VAL-12', `podLabels of the backend reference '${name}' must have at least one label, got none`,
        'the isolation would allow connections from every pod of the namespace', 'set podLabels to the labels that the Service selects, or define the Service in the app');
    }
    checkLabels(`podLabels of the backend reference '${name}'`, options.podLabels ?? {}, 'the API server rejects the NetworkPolicy, and every client can still connect to the app');
    return new BackendRef({ group: '', kind: 'Service', name }, { ...options, port, podLabels: options.podLabels && { ...options.podLabels } });
  }

  /**
   * A Service of this app, of any cdk8s-plus line or a raw ApiObject; its ports and selector may still be added until synthesis.
   * Or an object of another kind that the Gateway's implementation takes for a backend: its group and kind are checked only for their shape.
   * In a stage, another kind needs `StageAttachment.gateway`.
   *
   * @param backend the construct
   * @throws if the construct is a workload, or the port or weight cannot be one, or filters do not go together
   */
  public static of(backend: IConstruct, options: BackendRefOptions = {}): BackendRef {
    const object = ApiObject.of(backend);
    const ref = { group: groupOf(object), kind: object.kind, name: object.name };
    if (NO_BACKENDS.includes(ref.group) && !isService(ref)) {
      refuse('REF-01', `a backend reference must be a Service of v1, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'a route cannot send requests to it', 'expose the workload with a Service, and pass the Service');
    }
    return new BackendRef(ref, { ...options, namespace: object.metadata.namespace }, object);
  }

  /**
   * A backend of another kind by name, one that the Gateway's implementation knows. Group and kind are checked only for their shape.
   * In a stage it needs `StageAttachment.gateway`.
   *
   * @param ref group, kind and name of the backend
   * @throws if the group, kind, name, port, namespace or weight cannot be one, or filters do not go together
   */
  public static resource(ref: ResourceRef, options: ResourceBackendRefOptions = {}): BackendRef {
    if (isService(ref) && options.port === undefined) {
      refuse('VAL-12', `the backend reference '${ref.name}' to a Service must have a port, got none`, REFUSED, 'use BackendRef.service(name, port)');
    }
    return new BackendRef({ group: ref.group, kind: ref.kind, name: ref.name }, { ...options });
  }

  /** @internal */
  protected readonly _backend: Backend;

  private readonly options: AnyOptions;

  private constructor(resource: ResourceRef, options: AnyOptions, object?: ApiObject) {
    super();
    const what = `the backend reference '${resource.name}'`;
    if (!isService(resource)) { checkResource(what, resource, REFUSED); }
    if (options.port !== undefined) { checkPort('VAL-02', `the port of ${what}`, options.port, 'no Service has such a port'); }
    checkNamespace('VAL-04', `the namespace of ${what}`, options.namespace, REFUSED);
    checkWeight(what, options.weight);
    checkFilters(what, options.filters ?? []);
    const { namespace, port, tls, grantedElsewhere } = options;
    this._backend = { resource, namespace, port, object, tls, grantedElsewhere };
    this.options = { ...options, filters: options.filters && [...options.filters] };
  }

  /**
   * The weight, if one was given.
   * @internal
   */
  public get _weight(): number | undefined {
    return this.options.weight;
  }

  /** @internal */
  public get _filters(): HttpRouteFilter[] {
    return this.options.filters ?? [];
  }

  /** @internal */
  public _refuseAsMirror(): void {
    if (this._weight === undefined && this._filters.length === 0) { return; }
    refuse('VAL-13', `the backend '${this.name}' of a mirror has ${this._weight === undefined ? 'filters' : 'a weight'}`,
      'a mirror has no filters and no weight, so they would be lost', 'remove it; MirrorFraction sets how many requests are mirrored');
  }

  /**
   * The reference in a rule of an HTTPRoute.
   * @internal
   */
  public _toRouteBackendRef(view: AppView, routeNamespace: string | undefined): crds.HttpRouteSpecRulesBackendRefs {
    return {
      ...this._toObjectRef(view, routeNamespace),
      weight: this._weight ?? 1,
      // The classes of the CRD name the same filter twice.
      filters: this._filters.length === 0 ? undefined
        : this._filters.map(filter => filter._toKube(view, routeNamespace)) as unknown as crds.HttpRouteSpecRulesBackendRefsFilters[],
    };
  }

  /**
   * Name and port as the policy reads them.
   * @internal
   */
  public _address(view: AppView): string {
    return `${this.name}:${this._port(view)}`;
  }

  /**
   * The labels of the pods behind the reference, if they are known.
   * @internal
   */
  public _podLabels(view: AppView, canaryNamespace: string | undefined): { [key: string]: string } | undefined {
    return this._service(view, canaryNamespace)?.manifest.spec?.selector ?? this.options.podLabels;
  }

  /**
   * Checks the Service that a Service of Flagger is bound to, if it is in the app.
   * @internal
   */
  public _validate(view: AppView, canaryNamespace: string | undefined): Message[] {
    const service = this._service(view, canaryNamespace)?.manifest;
    return service ? checkBackendService(service, this.name, this.options.port) : [];
  }
}

const REFUSED = 'the API server rejects the HTTPRoute';

const MAX_WEIGHT = 1_000_000;

function checkWeight(what: string, weight: number | undefined): void {
  if (weight === undefined || (Number.isInteger(weight) && weight >= 0 && weight <= MAX_WEIGHT)) { return; }
  refuse('VAL-03', `the weight of ${what} must be a whole number from 0 to ${MAX_WEIGHT}, got ${weight}`, REFUSED, 'set its share relative to the weights of the other references, such as 3 and 1');
}
