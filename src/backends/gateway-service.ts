import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView, groupOf } from '../app/app-view';
import { Manifest } from '../manifests/manifest';
import { explain, Message, refuse } from '../values/explain';
import { checkLabels } from '../values/labels';
import { checkServiceName } from '../values/names';

/** The label by which conformant implementations mark the pods of a Gateway (GEP-1762). */
const GATEWAY_NAME_LABEL = 'gateway.networking.k8s.io/gateway-name';

/** Options of the Service of a Gateway that is given by name. */
export interface NamedGatewayServiceOptions {
  /**
   * The labels of the Gateway's pods. Isolation lets exactly these pods reach the app of a stage without backends.
   *
   * @default - the selector of the Service if it is in this app; otherwise isolation lets in every pod of the namespace
   */
  readonly podLabels?: { [key: string]: string };
}

/** A Gateway as its Service is named after it. */
export interface NamedGateway {
  readonly name: string;
  readonly namespace?: string;
  /** Undefined where somebody else's Gateway is given by name. */
  readonly className?: string;
}

/** How an implementation names the Service and marks the pods that it makes for a Gateway. */
interface Convention {
  readonly serviceName: (gateway: NamedGateway) => string;
  readonly podLabels: (gateway: NamedGateway) => { [key: string]: string } | undefined;
  /** The Service, if it is a construct of the app. */
  readonly object?: ApiObject;
}

/**
 * The Service that belongs to a Gateway: Flagger's Services are bound to its pods. What it is called depends on the implementation.
 *
 * The pods of the Gateway must run in its own namespace, and the Service must select them. Implementations that serve all Gateways from one namespace
 * cannot be used this way.
 */
export class GatewayService {
  /** Istio: `<gateway>-<class>`, as of its automated deployment. An annotation `gateway.istio.io/name-override` calls for `named`. */
  public static istio(): GatewayService {
    return new GatewayService({ serviceName: gateway => `${gateway.name}-${classOf(gateway, 'istio')}`, podLabels: byGatewayName });
  }

  /** Kgateway: named like the Gateway. */
  public static kgateway(): GatewayService {
    return new GatewayService({ serviceName: ({ name }) => name, podLabels: byGatewayName });
  }

  /** Envoy Gateway in its gateway namespace mode (`deploy.type: GatewayNamespace`): named like the Gateway. Its default mode runs the pods in one namespace. */
  public static envoyGateway(): GatewayService {
    return new GatewayService({ serviceName: ({ name }) => name, podLabels: byGatewayName });
  }

  /** NGINX Gateway Fabric from 2.0 on: `<gateway>-<class>`. */
  public static nginxGatewayFabric(): GatewayService {
    return new GatewayService({ serviceName: gateway => `${gateway.name}-${classOf(gateway, 'nginxGatewayFabric')}`, podLabels: byGatewayName });
  }

  /** Contour with its Gateway provisioner: `envoy-<gateway>`. */
  public static contourProvisioner(): GatewayService {
    return new GatewayService({ serviceName: ({ name }) => `envoy-${name}`, podLabels: ({ name }) => ({ app: `envoy-${name}` }) });
  }

  /**
   * A Service by name, for any other implementation. If it is in this app, it is checked.
   *
   * @param name the name of the Service, in the namespace of the Gateway
   * @throws if the name cannot be one, or `podLabels` is empty or has a label that cannot be one
   */
  public static named(name: string, options: NamedGatewayServiceOptions = {}): GatewayService {
    const effect = 'the API server rejects Flagger\'s Services, and the canary stays in Initializing';
    checkServiceName('VAL-04', 'the name of a Gateway\'s Service', name, { effect, wayOut: 'give the name of the Service' });
    const labels = options.podLabels && { ...options.podLabels };
    if (labels && Object.keys(labels).length === 0) {
      refuse('VAL-12', `podLabels of the Gateway's Service '${name}' must have at least one label, got none`,
        'the isolation would allow connections from every pod of the namespace', 'set podLabels to the labels of the Gateway\'s pods, or remove it');
    }
    checkLabels(`podLabels of the Gateway's Service '${name}'`, labels ?? {}, 'the API server rejects the NetworkPolicy, and every client can still connect to the app');
    return new GatewayService({ serviceName: () => name, podLabels: () => labels });
  }

  /**
   * A Service of this app, of any cdk8s-plus line or a raw ApiObject: where the Gateway's pods are deployed by hand.
   *
   * @param service the construct
   * @throws if the construct is no Service
   */
  public static of(service: IConstruct): GatewayService {
    const object = ApiObject.of(service);
    if (object.kind !== 'Service' || groupOf(object) !== '') {
      refuse('REF-01', `the Service of a Gateway must be a Service of v1, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'Flagger\'s Services can only select the pods of another Service', 'pass the Service that selects the pods of the Gateway');
    }
    return new GatewayService({ serviceName: () => object.name, podLabels: () => undefined, object });
  }

  private constructor(private readonly convention: Convention) {
  }

  /**
   * The name of the Service.
   *
   * @throws if the implementation names it after the class of the Gateway, and that is not known
   * @internal
   */
  public _name(gateway: NamedGateway): string {
    const name = this.convention.serviceName(gateway);
    checkServiceName('VAL-04', `the name of the Service that belongs to Gateway '${gateway.name}'`, name, {
      effect: 'no Service can have such a name, and the canary stays in Initializing',
      wayOut: 'set a shorter or simpler name in the metadata of the Gateway',
    });
    return name;
  }

  /**
   * The labels of the Gateway's pods, if they are known.
   * @internal
   */
  public _podLabels(gateway: NamedGateway, view: AppView): { [key: string]: string } | undefined {
    return this.find(gateway, view)?.spec?.selector ?? this.convention.podLabels(gateway);
  }

  /**
   * Says what keeps Flagger's Services from being bound to the Service. It is usually made by the implementation, and not in the app.
   * @internal
   */
  public _validate(gateway: NamedGateway, ports: number[], view: AppView): Message[] {
    const { object } = this.convention;
    const effect = 'the API server rejects Flagger\'s Services, and the canary stays in Initializing';
    if (object && object.metadata.namespace !== gateway.namespace) {
      return [explain('REF-02', `the Service '${object.name}' is in ${inNamespace(object.metadata.namespace)}, its Gateway '${gateway.name}' in ${inNamespace(gateway.namespace)}`,
        'a Service selects pods of its own namespace only, so Flagger\'s Services cannot select the pods of the Gateway', 'move the pods of the Gateway and their Service to the namespace of the canaries')];
    }
    const service = this.find(gateway, view);
    if (!service) { return []; }
    const name = service.metadata.name;
    if (service.spec?.type === 'ExternalName' || Object.keys(service.spec?.selector ?? {}).length === 0) {
      return [explain('BK-03', `the Service '${name}' of Gateway '${gateway.name}' has no selector`, effect,
        'use an implementation that runs the pods of a Gateway in its namespace, together with a Service that selects them')];
    }
    const missing = ports.filter(port => !hasPort(service, port));
    return missing.length === 0 ? [] : [explain('BK-02',
      `the Service '${name}' of Gateway '${gateway.name}' does not expose port ${missing.join(', ')} over TCP; it has ${listPorts(service)}`, effect,
      'add the ports of the stages to the Service, or set ports of StageAttachment.gateway to ports of the Service')];
  }

  private find(gateway: NamedGateway, view: AppView): Manifest | undefined {
    const object = this.convention.object
      ?? view.find({ group: '', kind: 'Service', namespace: gateway.namespace, name: this.convention.serviceName(gateway) });
    return object && view.manifest(object);
  }
}

function byGatewayName({ name }: NamedGateway): { [key: string]: string } {
  return { [GATEWAY_NAME_LABEL]: name };
}

function classOf({ name, className }: NamedGateway, preset: string): string {
  return className ?? refuse('VAL-12', `GatewayService.${preset}() names the Service after the class of the Gateway, and the class of '${name}' is not known`,
    'it is not clear which Service selects the pods of the Gateway', 'set gatewayClassName too, or use GatewayService.named(name)');
}

function inNamespace(namespace: string | undefined): string {
  return namespace === undefined ? 'no namespace' : `namespace '${namespace}'`;
}

function hasPort(service: Manifest, port: number): boolean {
  return portsOf(service).some(p => p.port === port && (p.protocol ?? 'TCP') === 'TCP');
}

function listPorts(service: Manifest): string {
  return portsOf(service).map(({ port, protocol = 'TCP' }) => protocol === 'TCP' ? port : `${port}/${protocol}`).join(', ') || 'no ports';
}

function portsOf(service: Manifest): Array<{ readonly port: number; readonly protocol?: string }> {
  return service.spec?.ports ?? [];
}
