import { ApiObject, ApiObjectMetadata, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { FrontDoor, FrontDoorOptions } from './front-door';
import { GatewayService, NamedGateway } from './gateway-service';
import { StageKind } from './stage';
import { freePortsFor, portsFor } from './stage-ports';
import { AttachedRoute } from './stray-routes';
import { AppView, groupOf } from '../app/app-view';
import { checkItselfAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import type { OwnChecks } from '../checks/synthesis/own-checks';
import { AllowedRoutes } from '../gateway/allowed-routes';
import { Gateway, GatewayInfrastructure } from '../gateway/gateway';
import { Listener } from '../gateway/listener';
import { GATEWAY_GROUP } from '../gateway/resource-ref';
import { explain, Message, refuse } from '../values/explain';
import { checkObjectName } from '../values/names';
import { checkPort } from '../values/numbers';

/** The ports of the listeners of a canary's stages. */
export interface StagePorts {
  /**
   * The port of the listener of the primary stage.
   *
   * @default - allotted by the name of the canary's service, always the same
   */
  readonly primary?: number;

  /**
   * The port of the listener of the canary stage.
   *
   * @default - allotted by the name of the canary's service, always the same
   */
  readonly canary?: number;
}

/** The names of the listeners of a canary's stages. */
export interface StageListenerNames {
  /**
   * The listener of the primary stage.
   *
   * @default - `<service>-primary`
   */
  readonly primary?: string;

  /**
   * The listener of the canary stage.
   *
   * @default - `<service>-canary`
   */
  readonly canary?: string;
}

/** Props of a `StageGateway`. */
export interface StageGatewayProps {
  /**
   * The Service that belongs to the Gateway, made by its implementation.
   */
  readonly service: GatewayService;

  /**
   * The class of the Gateway. Its implementation must run the pods of a Gateway in the namespace of that Gateway.
   *
   * @default - that of the Gateway which is brought, if it is in the app
   */
  readonly gatewayClassName?: string;

  /**
   * Metadata of the Gateway.
   *
   * @default - named `stages`, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * What the implementation puts on the objects that it makes for the Gateway.
   *
   * @default - nothing
   */
  readonly infrastructure?: GatewayInfrastructure;

  /**
   * A Gateway of the app to use instead of making one. A `Gateway` of this library gets the listeners of the stages. Any other must have them:
   * say which in `ports` and `listenerNames` of the attachment.
   *
   * @default - one is made
   */
  readonly gateway?: IConstruct;

  /**
   * The name of a Gateway that somebody else makes, in the namespace of the canaries. It must have the listeners of the stages: say which in
   * `ports` and `listenerNames` of the attachment.
   *
   * @default - one is made
   */
  readonly gatewayName?: string;
}

/** A canary as its gateway knows it. */
export interface GatewayTenant {
  readonly serviceName: string;
  readonly namespace?: string;
  readonly node: { readonly path: string };
}

/** The listener of a stage. */
export interface StageListener {
  readonly name: string;
  readonly port: number;
}

interface Held extends StageListener {
  /** Whose it is, for messages. */
  readonly owner: string;
  /** The canary, if it is the listener of a stage and not a front door. */
  readonly canary?: GatewayTenant;
}

/** How many listeners the CRD allows a Gateway. */
const MAX_LISTENERS = 64;

const DEFAULT_NAME = 'stages';

/**
 * A Gateway behind Flagger's Services, with a listener for each stage of a canary. It serves the canaries of one namespace, its own.
 *
 * What is sent to a listener goes by the HTTPRoute of that stage: to several backends by weight, in other namespaces, of other kinds, with filters.
 */
export class StageGateway extends Construct {
  /** The name of the Gateway. */
  public readonly name: string;

  /** The namespace of the Gateway, and of the canaries that it serves. */
  public readonly namespace?: string;

  /** The name of the Service that belongs to the Gateway. */
  public readonly serviceName: string;

  private readonly service: GatewayService;
  private readonly gateway?: Gateway;
  private readonly foreign?: ApiObject;
  private readonly className?: string;
  private readonly held: Held[] = [];

  /**
   * @throws if a name cannot be one, or if it is not clear which Gateway is meant
   */
  constructor(scope: Construct, id: string, props: StageGatewayProps) {
    super(scope, id);
    inConstruct(this, () => checkChoice(props));
    const object = props.gateway && inConstruct(this, () => gatewayObject(props.gateway!));
    this.service = props.service;
    this.name = object?.name ?? props.gatewayName ?? props.metadata?.name ?? DEFAULT_NAME;
    this.namespace = object ? object.metadata.namespace : props.metadata?.namespace ?? Chart.of(this).namespace;
    this.gateway = object && Gateway._of(object);
    this.foreign = this.gateway ? undefined : object;
    this.className = props.gatewayClassName ?? this.gateway?.gatewayClassName ?? object?.toJson().spec?.gatewayClassName;
    this.serviceName = inConstruct(this, () => {
      checkObjectName('VAL-04', 'the name of the stage gateway', this.name);
      return this.service._name(this._named);
    });
    if (!object && props.gatewayName === undefined) {
      this.gateway = new Gateway(this, 'Gateway', {
        metadata: { ...props.metadata, name: this.name, namespace: this.namespace },
        gatewayClassName: props.gatewayClassName!,
        infrastructure: props.infrastructure,
      });
    }
    checkItselfAtSynthesis(this, view => this.checks(view));
  }

  /**
   * A listener before Flagger's split, so that a route of your own stands before it: Flagger attaches its route to the inside of the door, yours
   * refers to the outside.
   *
   * @param name what the door is named after: its listener is `<name>-split`
   * @throws if the name is taken, or the port that belongs to it
   */
  public addFrontDoor(name: string, options: FrontDoorOptions = {}): FrontDoor {
    const listener = { name: options.listenerName ?? `${name}-split`, port: options.port ?? portsFor(name).frontDoor };
    return inConstruct(this, () => {
      checkObjectName('VAL-04', 'the name of a front door', name, '-split', REFUSED);
      this.needsGiven([options.listenerName, options.port], `the front door '${name}'`, 'listenerName and port');
      this.hold({ ...listener, owner: `the front door '${name}'` }, name, options.allowedRoutes);
      return FrontDoor._of(this, listener);
    });
  }

  /**
   * The listeners of the stages of a canary.
   *
   * @throws if the canary is in another namespace, or one of its ports or names is taken
   * @internal
   */
  public _addStages(canary: GatewayTenant, ports: StagePorts = {}, names: StageListenerNames = {}): Map<StageKind, StageListener> {
    this.refuseOtherNamespace(canary);
    this.needsGiven([ports.primary, ports.canary, names.primary, names.canary], `the stages of '${canary.serviceName}'`, 'ports and listenerNames');
    const allotted = portsFor(canary.serviceName);
    return new Map([StageKind.PRIMARY, StageKind.CANARY].map(kind => {
      const listener = { name: names[kind] ?? `${canary.serviceName}-${kind}`, port: ports[kind] ?? allotted[kind] };
      this.hold({ ...listener, owner: `the ${kind} stage of ${canary.node.path}`, canary }, canary.serviceName);
      return [kind, listener];
    }));
  }

  /**
   * The labels of the Gateway's pods, if they are known.
   * @internal
   */
  public _podLabels(view: AppView): { [key: string]: string } | undefined {
    return this.service._podLabels(this._named, view);
  }

  /** @internal */
  public get _named(): NamedGateway {
    return { name: this.name, namespace: this.namespace, className: this.className };
  }

  /** What is on the Gateway: what was allotted here, and what a Gateway that was brought has otherwise. */
  private get taken(): Held[] {
    const others = (this.gateway?.listeners ?? []).filter(({ name }) => !this.held.some(other => other.name === name));
    return [...this.held, ...others.map(({ name, port }) => ({ name, port, owner: `the listener '${name}'` }))];
  }

  /** @param base what its port is allotted by */
  private hold(wanted: Held, base: string, allowedRoutes?: AllowedRoutes): void {
    const { name, port, owner } = wanted;
    checkPort('VAL-02', `the port of ${owner} on the stage gateway '${this.name}'`, port, REFUSED);
    checkObjectName('VAL-04', `the listener of ${owner}`, name, '', REFUSED);
    const twin = this.taken.find(other => other.port === port || other.name === name);
    if (twin) { this.refuseTwin(twin, wanted, base); }
    if (this.taken.length >= MAX_LISTENERS) {
      refuse('VAL-11', `the stage gateway '${this.name}' has ${MAX_LISTENERS} listeners, got ${owner} as one more`, REFUSED,
        'create another StageGateway, or remove gateway of the attachment');
    }
    this.held.push(wanted);
    this.gateway?.addListener(Listener.http({ name, port, allowedRoutes }));
  }

  private refuseTwin(twin: Held, { name, port, owner, canary }: Held, base: string): never {
    const effect = 'the API server rejects the Gateway, and neither of them has a listener';
    if (twin.name === name) {
      refuse('VAL-14', `the listener '${name}' of ${owner} on the stage gateway '${this.name}' is already that of ${twin.owner}`, effect,
        'give one of them another name (service.name, listenerNames or the name of the front door)');
    }
    const free = freePortsFor(base, other => this.taken.some(listener => listener.port === other));
    const proposal = canary ? `{ primary: ${free.primary}, canary: ${free.canary} } in ports of StageAttachment.gateway` : `${free.frontDoor} in port of addFrontDoor`;
    refuse('VAL-14', `the port ${port} of ${owner} on the stage gateway '${this.name}' is already that of ${twin.owner}`, effect, `give one of them other ports, such as ${proposal}`);
  }

  // A Service selects pods of its own namespace only, and a route attaches to a listener of its own namespace.
  private refuseOtherNamespace({ namespace, node }: GatewayTenant): void {
    if (namespace === this.namespace || namespace === undefined || this.namespace === undefined) { return; }
    refuse('REF-02', `the stage gateway '${this.name}' is in namespace '${this.namespace}', the canary ${node.path} in '${namespace}'`,
      'Flagger\'s Services select pods of their own namespace only, so the stages would have no backend',
      `create a StageGateway in namespace '${namespace}'`);
  }

  /** The listeners of a Gateway that the library does not write are what somebody says they are. */
  private needsGiven(values: unknown[], what: string, options: string): void {
    if (this.gateway || values.every(value => value !== undefined)) { return; }
    refuse('VAL-12', `the Gateway '${this.name}' is not a construct of this library, so ${what} must name its listeners`,
      'the routes would not attach to any listener', `set ${options}, or pass a Gateway construct of this library`);
  }

  private checks(view: AppView): OwnChecks {
    return [[
      { find: () => this.validateUnique(view) },
      { find: () => this.validateListeners(view) },
      { find: () => this.validateRoutes(view) },
      { find: () => this.service._validate(this._named, this.held.map(({ port }) => port), view) },
    ]];
  }

  private validateUnique(view: AppView): Message[] {
    if (!this.gateway) { return []; }
    const key = { group: GATEWAY_GROUP, kind: 'Gateway', namespace: this.namespace, name: this.name };
    return view.findAll(key).filter(object => object !== ApiObject.of(this.gateway!)).map(object => explain('APP-02',
      `Gateway '${this.name}' is in this app twice (also ${object.node.path})`, 'the one applied last replaces the other, with its listeners',
      'set another metadata.name for one of them, or share one StageGateway'));
  }

  /** What comes to the listeners of the stages has passed Flagger's split, and must go to the backends of the stage. */
  private validateRoutes(view: AppView): Message[] {
    return AttachedRoute.to(this, view).flatMap(route => {
      const met = this.held.find(listener => listener.canary && route.isAt(listener));
      return met ? this.explainStray(route, met) : [];
    });
  }

  // On a Gateway that was brought, a route with other hosts may well be everywhere; and a route that names the listener of a stage means it.
  private explainStray(route: AttachedRoute, { name, owner, canary }: Held): Message[] {
    const where = `listener '${name}' of the stage gateway '${this.name}', which belongs to ${owner}`;
    if (route.isFlaggers && (this.isMade || route.object.node.scope === canary)) {
      return [explain('STG-02', `the route of Canary '${route.object.name}' (${route.object.node.path}) attaches to the ${where}`,
        'Flagger\'s route splits the requests of a stage again, and they loop', 'set gatewayRefs to another Gateway, or to a front door of the stage gateway')];
    }
    return !route.isFlaggers && this.isMade && route.isEverywhere ? [explain('STG-09',
      `HTTPRoute '${route.object.name}' (${route.object.node.path}) attaches to every listener of its Gateway, among them the ${where}`,
      'this route gets requests of the stages, and they reach the app without going through the backends', 'name one listener with ParentRef.listener')] : [];
  }

  /** Whether there are no other listeners than those that were allotted here. */
  private get isMade(): boolean {
    return this.gateway?.node.scope === this;
  }

  private validateListeners(view: AppView): Message[] {
    if (!this.foreign && this.gateway) { return []; }
    const object = this.foreign ?? view.find({ group: GATEWAY_GROUP, kind: 'Gateway', namespace: this.namespace, name: this.name });
    if (!object) { return []; }
    const all: Array<{ name: string; port: number; protocol: string }> = view.manifest(object).spec?.listeners ?? [];
    const listeners = all.filter(({ protocol }) => protocol === 'HTTP');
    const list = listeners.map(({ name, port }) => `'${name}' at ${port}`).join(', ') || 'none';
    const missing = this.held.filter(({ name, port }) => !listeners.some(listener => listener.name === name && listener.port === port));
    return missing.map(({ name, port, owner }) => explain('HR-01', `Gateway '${this.name}' has no listener '${name}' for HTTP at port ${port} for ${owner}; it has ${list}`,
      'its route does not attach to a listener, and its requests reach another listener or none', 'add the listener to the Gateway, or name an existing one'));
  }
}

const REFUSED = 'the API server rejects the Gateway';

function gatewayObject(gateway: IConstruct): ApiObject {
  const object = ApiObject.of(gateway);
  if (object.kind !== 'Gateway' || groupOf(object) !== GATEWAY_GROUP) {
    refuse('REF-01', `the gateway of a StageGateway must be a Gateway of ${GATEWAY_GROUP}, got ${object.apiVersion} ${object.kind} '${object.name}'`,
      'the routes of the stages do not attach to any listener', 'pass the Gateway, or its name in gatewayName');
  }
  return object;
}

/** Either one is made, or one is brought. */
function checkChoice({ gateway, gatewayName, gatewayClassName, metadata, infrastructure }: StageGatewayProps): void {
  const effect = 'it is not clear which Gateway has the listeners of the stages';
  if (gateway && gatewayName !== undefined) {
    refuse('VAL-13', `a stage gateway must be one Gateway, got a construct and the name '${gatewayName}'`, effect, 'remove one of them');
  }
  const brought = gateway ? 'gateway' : gatewayName !== undefined ? 'gatewayName' : undefined;
  if (!brought && gatewayClassName === undefined) {
    refuse('VAL-12', 'a stage gateway needs the class of the Gateway to create, got none', 'the API server rejects the Gateway',
      'set gatewayClassName, or pass an existing Gateway in gateway or gatewayName');
  }
  const lost = Object.entries({ 'metadata.name': metadata?.name, infrastructure, 'metadata.namespace': gateway && metadata?.namespace }).find(([, value]) => value !== undefined);
  if (brought && lost) {
    refuse('VAL-13', `a stage gateway cannot change an existing Gateway, got ${brought} and ${lost[0]}`, '${lost[0]} would be ignored', 'remove it, or set it on the Gateway');
  }
}
