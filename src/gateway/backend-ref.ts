import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView, groupOf, Manifest } from '../app/app-view';
import { explain, refuse } from '../values/explain';
import { checkLabels } from '../values/labels';
import { checkServiceName } from '../values/names';
import { checkPort } from '../values/numbers';

/** Options of a reference to a Service that is a construct of this app. */
export interface BackendRefOptions {
  /**
   * The port of the Service.
   *
   * @default - the only port that the Service has
   */
  readonly port?: number;
}

/** Options of a reference by name. */
export interface NamedBackendRefOptions {
  /**
   * The namespace of the Service.
   *
   * @default - the namespace of the Canary
   */
  readonly namespace?: string;

  /**
   * The labels by which the Service selects its pods. Isolation lets exactly these pods reach the app of the stage.
   *
   * @default - the selector of the Service if it is in this app; otherwise isolation lets in every pod of the namespace
   */
  readonly podLabels?: { [key: string]: string };
}

/** A Service as the checks need it. */
interface BackendService {
  readonly object: ApiObject;
  readonly manifest: Manifest;
}

/**
 * A backend that stands before the app in one stage of a rollout: an auth proxy, a gateway, an audit proxy, a protocol translator.
 *
 * A reference follows the live Service: when its selector or target port changes, Flagger's Services follow at the next tick.
 */
export class BackendRef {
  /**
   * A Service by name. If it is in this app it is checked as if it were given as a construct.
   *
   * @param name the name of the Service
   * @param port the port of the Service
   * @throws if the name or the port cannot be one, or `podLabels` is empty or has a label that cannot be one
   */
  public static service(name: string, port: number, options: NamedBackendRefOptions = {}): BackendRef {
    checkServiceName('the name of a backend reference', name, { effect: 'no Service has such a name', wayOut: 'give the name of the backend\'s Service' });
    checkPort(`the port of the backend reference '${name}'`, port, 'no Service has such a port');
    if (options.podLabels && Object.keys(options.podLabels).length === 0) {
      refuse(`podLabels of the backend reference '${name}' must have at least one label, got none`,
        'isolation would let in every pod of the namespace', 'give the labels that the Service selects by, or put the Service into the app');
    }
    checkLabels(`podLabels of the backend reference '${name}'`, options.podLabels ?? {}, 'the API server refuses the NetworkPolicy, and the app stays open');
    return new BackendRef(name, port, { ...options, podLabels: options.podLabels && { ...options.podLabels } });
  }

  /**
   * A Service of this app, of any cdk8s-plus line or a raw ApiObject. Its ports and selector may still be added until synthesis.
   *
   * @param service the construct
   * @throws if the construct is no Service, or the port cannot be one
   */
  public static of(service: IConstruct, options: BackendRefOptions = {}): BackendRef {
    const object = ApiObject.of(service);
    if (object.kind !== 'Service' || groupOf(object) !== '') {
      refuse(`a backend reference must be a Service of v1, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'Flagger\'s Services can only be bound to the pods of another Service', 'expose the workload by a Service and pass that');
    }
    if (options.port !== undefined) { checkPort(`the port of the backend reference '${object.name}'`, options.port, 'no Service has such a port'); }
    return new BackendRef(object.name, options.port, { namespace: object.metadata.namespace }, object);
  }

  /** The name of the Service. */
  public readonly name: string;

  private constructor(
    name: string,
    private readonly port: number | undefined,
    private readonly options: NamedBackendRefOptions,
    private readonly object?: ApiObject) {
    this.name = name;
  }

  /** @internal */
  public get _namespace(): string | undefined {
    return this.options.namespace;
  }

  /**
   * The port that is referred to.
   *
   * @throws if it is left to the Service, and that has not exactly one
   * @internal
   */
  public _port(view: AppView): number {
    if (this.port !== undefined) { return this.port; }
    const ports = portsOf(view.manifest(this.object!));
    if (ports.length !== 1) { refuse(...unnamedPort(this.name, ports)); }
    return ports[0].port;
  }

  /**
   * Name and port as the policy reads them.
   * @internal
   */
  public _address(view: AppView): string {
    return `${this.name}:${this._port(view)}`;
  }

  /**
   * The Service, if it is in the app.
   * @internal
   */
  public _service(view: AppView, canaryNamespace: string | undefined): BackendService | undefined {
    const key = { group: '', kind: 'Service', namespace: this.options.namespace ?? canaryNamespace, name: this.name };
    const object = this.object ?? view.find(key);
    return object && { object, manifest: view.manifest(object) };
  }

  /**
   * The labels of the pods behind the reference, if they are known.
   * @internal
   */
  public _podLabels(view: AppView, canaryNamespace: string | undefined): { [key: string]: string } | undefined {
    return this._service(view, canaryNamespace)?.manifest.spec?.selector ?? this.options.podLabels;
  }

  /**
   * Checks the Service that is referred to, if it is in the app.
   * @internal
   */
  public _validate(view: AppView, canaryNamespace: string | undefined): string[] {
    const service = this._service(view, canaryNamespace)?.manifest;
    return service ? checkBackendService(service, this.name, this.port) : [];
  }
}

/** What keeps a Service from being the backend of a stage. */
function checkBackendService(service: Manifest, name: string, port: number | undefined): string[] {
  const spec = service.spec ?? {};
  if (spec.type === 'ExternalName') {
    return [explain(`the backend Service '${name}' is of type ExternalName`, 'it has no pods that Flagger\'s Services could be bound to',
      'refer to a Service with a selector, for example one of a proxy that forwards to the external name')];
  }
  if (Object.keys(spec.selector ?? {}).length === 0) {
    return [explain(`the backend Service '${name}' has no selector`, 'it has no pods that Flagger\'s Services could be bound to',
      'give it a selector, or refer to a Service that has one')];
  }
  return checkPortOf(service, name, port);
}

function checkPortOf(service: Manifest, name: string, port: number | undefined): string[] {
  const ports = portsOf(service);
  if (port === undefined && ports.length !== 1) { return [explain(...unnamedPort(name, ports))]; }
  const wanted = port ?? ports[0].port;
  return findPort(service, wanted) ? [] : [explain(`the backend Service '${name}' does not expose port ${wanted} over TCP; it has ${listPorts(ports)}`,
    'the API server refuses Flagger\'s Services, and the canary stays in Initializing', 'refer to one of its ports, or add the port to the Service')];
}

function unnamedPort(name: string, ports: ServicePort[]): [string, string, string] {
  return [`the backend reference '${name}' must name its port, since the Service has ${listPorts(ports)}`,
    'it is not known where the requests of the stage go', 'pass { port } to BackendRef.of'];
}

interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly protocol?: string;
  readonly appProtocol?: string;
  readonly targetPort?: number | string;
}

function portsOf(service: Manifest): ServicePort[] {
  return service.spec?.ports ?? [];
}

/** The port of a Service by its number, as the policy finds it. */
export function findPort(service: Manifest, port: number): ServicePort | undefined {
  return portsOf(service).find(p => p.port === port && (p.protocol ?? 'TCP') === 'TCP');
}

function listPorts(ports: ServicePort[]): string {
  if (ports.length === 0) { return 'no ports'; }
  const list = ports.map(({ port, name, protocol = 'TCP' }) => `${port}${protocol === 'TCP' ? '' : `/${protocol}`}${name ? ` (${name})` : ''}`);
  return `port${ports.length > 1 ? 's' : ''} ${list.join(', ')}`;
}
