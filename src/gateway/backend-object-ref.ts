import { ApiObject } from 'cdk8s';
import { AppView } from '../app/app-view';
import type * as crds from '../imports';
import { checkPortOf, portsOf, unnamedPort } from './backend-service';
import { BackendTls } from './backend-tls';
import { ResourceRef } from './resource-ref';
import { Manifest } from '../manifests/manifest';
import { Message, Refusal } from '../values/explain';

/** A backend, and how it is reached. */
export interface Backend {
  readonly resource: ResourceRef;
  /** Undefined for the namespace of the Canary or the route. */
  readonly namespace?: string;
  /** Undefined for the only port of the Service. */
  readonly port?: number;
  /** The object, where it is a construct of this app. */
  readonly object?: ApiObject;
  readonly tls?: BackendTls;
  readonly grantedElsewhere?: boolean;
}

/** A Service as the checks need it. */
interface BackendService {
  readonly object: ApiObject;
  readonly manifest: Manifest;
}

/**
 * An object that requests can be sent to, without a weight and without filters: what a mirror needs. Made by the methods of `BackendRef`.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#backendobjectreference
 */
export abstract class BackendObjectRef {
  /** @internal */
  protected abstract readonly _backend: Backend;

  /** The name of the backend. */
  public get name(): string {
    return this._backend.resource.name;
  }

  /** @internal */
  public get _namespace(): string | undefined {
    return this._backend.namespace;
  }

  /** @internal */
  public get _resource(): ResourceRef {
    return this._backend.resource;
  }

  /**
   * Whether it refers to a Service of the core group.
   * @internal
   */
  public get _isService(): boolean {
    return isService(this._resource);
  }

  /** @internal */
  public get _tls(): BackendTls | undefined {
    return this._backend.tls;
  }

  /** @internal */
  public get _grantedElsewhere(): boolean {
    return this._backend.grantedElsewhere === true;
  }

  /**
   * Refuses a backend that has what a mirror cannot have.
   * @internal
   */
  public abstract _refuseAsMirror(): void;

  /**
   * The reference in an HTTPRoute.
   * @internal
   */
  public _toObjectRef(view: AppView, routeNamespace: string | undefined): crds.HttpRouteSpecRulesFiltersRequestMirrorBackendRef {
    // Group and kind are the CRD's defaults, written out so that GitOps tools see no difference.
    return {
      ...this._resource,
      namespace: this._namespace === routeNamespace ? undefined : this._namespace,
      port: this._isService ? this._port(view) : this._backend.port,
    };
  }

  /**
   * The port that is referred to.
   *
   * @throws if it is left to the Service, and that has not exactly one
   * @internal
   */
  public _port(view: AppView): number {
    const { port, object } = this._backend;
    if (port !== undefined) { return port; }
    const ports = object ? portsOf(view.manifest(object)) : [];
    if (ports.length !== 1) { throw new Refusal(unnamedPort(this.name, ports)); }
    return ports[0].port;
  }

  /**
   * The Service, if it is in the app.
   * @internal
   */
  public _service(view: AppView, routeNamespace: string | undefined): BackendService | undefined {
    if (!this._isService) { return undefined; }
    const object = this._backend.object ?? view.find({ ...this._resource, namespace: this._namespace ?? routeNamespace });
    return object && { object, manifest: view.manifest(object) };
  }

  /**
   * Checks the Service that an HTTPRoute sends requests to, if it is in the app: that may be one without a selector.
   * @internal
   */
  public _validateInRoute(view: AppView, routeNamespace: string | undefined): Message[] {
    const service = this._service(view, routeNamespace)?.manifest;
    return service ? checkPortOf('HR-04', service, this.name, this._backend.port, 'the requests of the route get status 500') : [];
  }
}

/** Whether it is a Service of the core group. */
export function isService({ group, kind }: ResourceRef): boolean {
  return group === '' && kind === 'Service';
}
