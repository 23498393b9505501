import { Construct } from 'constructs';
import { StageAttachment } from './attachment';
import { explainCalls } from './backend-calls';
import { createIsolation, explainUnknownPods, Isolation } from './isolation';
import { NetworkPeer } from './network-peer';
import { Stage, StageKind, StageOptions, StageRoute, WORKLOAD_SUFFIX } from './stage';
import { createWorkloadService } from './workload-service';
import { AppView } from '../app/app-view';
import { viewOfApp } from '../app/validation';
import { Canary } from '../canary/canary';
import { CanaryProps } from '../canary/canary-props';
import { appPort } from '../canary/service';
import { listIfAcknowledged } from '../checks/synthesis/acknowledged';
import { inConstruct } from '../checks/synthesis/in-construct';
import type { OwnChecks } from '../checks/synthesis/own-checks';
import { errorsOfWarning } from '../checks/synthesis/warning';
import { PRIMARY_SUFFIX } from '../flagger/stage-names';
import type * as crds from '../imports';
import { explain, Message, refuse } from '../values/explain';
import { labelsMatch } from '../values/labels';
import { Attachment } from './attachments/attachment';
import { BackendRef } from '../gateway/backend-ref';
import { HttpRouteFilter } from '../gateway/http-route-filter';

/** The backends of the two stages. */
export interface StageBackendRefs {
  /**
   * The backends before the primary.
   *
   * @default - none: the traffic goes straight to the app
   */
  readonly primary?: BackendRef[];

  /**
   * The backends before the canary.
   *
   * @default - none: the traffic goes straight to the app
   */
  readonly canary?: BackendRef[];
}

/** What the two stages do with their requests. */
export interface StagesOptions {
  /**
   * The primary stage.
   *
   * @default - its requests go to its backends as they are
   */
  readonly primary?: StageOptions;

  /**
   * The canary stage.
   *
   * @default - its requests go to its backends as they are
   */
  readonly canary?: StageOptions;
}

/** Props of a `CanaryWithBackends`. */
export interface CanaryWithBackendsProps extends CanaryProps {
  /**
   * The backends of the stages.
   *
   * @default - those added later, by `addBackendRef` of a stage
   */
  readonly backendRefs?: StageBackendRefs;

  /**
   * What the stages do with their requests, beside sending them to their backends. It needs `StageAttachment.gateway`.
   *
   * @default - what is added later, by `addFilter` and `limitTime` of a stage
   */
  readonly stages?: StagesOptions;

  /**
   * How Flagger's Services come to lead to the backends.
   *
   * @default StageAttachment.admissionPolicy()
   */
  readonly attachment?: StageAttachment;

  /**
   * Who may connect to the app of a stage.
   *
   * @default Isolation.backendsOnly()
   */
  readonly isolation?: Isolation;
}

/**
 * A Canary with a backend of your own in each stage of a rollout: an auth proxy before the primary, a canary gateway before the canary.
 *
 * The weights stay Flagger's. Its Services lead to the backends, and these call the app through the workload Services of the stages.
 * With the attachment by admission policy the cluster needs the `StageBackendsPolicy`.
 */
export class CanaryWithBackends extends Canary {
  /** The stage of the version that has been promoted. */
  public readonly primaryStage: Stage;

  /** The stage of the new version. */
  public readonly canaryStage: Stage;

  /** @internal */
  public readonly _attachment: Attachment;

  private readonly isolation: Isolation;
  private readonly peers: NetworkPeer[] = [];

  /**
   * @throws if a value is one that the API server would refuse or Flagger would stall on, or a reference one that the attachment cannot reach
   */
  constructor(scope: Construct, id: string, props: CanaryWithBackendsProps) {
    super(scope, id, props);
    inConstruct(this, () => refuseServiceOptions(props));
    this.isolation = props.isolation ?? Isolation.backendsOnly();
    this.primaryStage = Stage._of(this, StageKind.PRIMARY);
    this.canaryStage = Stage._of(this, StageKind.CANARY);
    this._attachment = inConstruct(this, () => (props.attachment ?? StageAttachment.admissionPolicy())._attach(this));

    for (const stage of this.stages) {
      createWorkloadService(this, stage);
      if (this.isolation._enabled) { createIsolation(this, stage); }
    }
    this.allowFrom(...this.isolation._peers);
    for (const stage of this.stages) {
      props.backendRefs?.[stage.kind]?.forEach(ref => stage.addBackendRef(ref));
      const { filters = [], timeouts } = props.stages?.[stage.kind] ?? {};
      filters.forEach(filter => stage.addFilter(filter));
      if (timeouts) { stage.limitTime(timeouts); }
    }
  }

  /**
   * Lets others connect to the app of both stages, beside the backends: a Prometheus, say.
   *
   * @throws if the isolation of this canary is turned off
   */
  public allowFrom(...peers: NetworkPeer[]): void {
    if (peers.length > 0 && !this.isolation._enabled) {
      inConstruct(this, () => refuse('VAL-13',
        'allowFrom adds a peer to the isolation of this canary, which is turned off', 'every client may connect anyway', 'remove the call, or remove Isolation.none()'));
    }
    this.peers.push(...peers);
  }

  /** @internal */
  public _checkBackendRef(stage: Stage, ref: BackendRef): void {
    this._attachment.checkBackendRef(this, stage, ref);
  }

  /** @internal */
  public _checkRoute(stage: Stage, route: StageRoute): void {
    this._attachment.checkRoute(this, stage, route);
  }

  /** @internal */
  public get _isolationPeers(): NetworkPeer[] {
    return this.peers;
  }

  /** @internal */
  public get _workloadPort(): number {
    return this._service.port;
  }

  /** @internal */
  public get _workloadPortName(): string {
    return this._service.portName ?? 'http';
  }

  /** @internal */
  public get _workloadAppProtocol(): string | undefined {
    return this._service.appProtocol;
  }

  /** @internal */
  public get _appPort(): number | string {
    return appPort(this._service);
  }

  /** @internal */
  protected get _longestSuffix(): string {
    return `${PRIMARY_SUFFIX}${WORKLOAD_SUFFIX}`;
  }

  /** @internal */
  protected _renderService(): crds.CanarySpecService {
    return this._attachment.renderService(this, super._renderService(), viewOfApp(this));
  }

  /** @internal */
  protected get _selectsPods(): boolean {
    return true;
  }

  /** @internal */
  protected _checks(view: AppView): OwnChecks {
    const [itself, ...reach] = super._checks(view);
    const references = this.stages.flatMap(stage => [
      { find: () => this.validateOwnService(stage, view) },
      { find: () => this.validateBackends(stage, view) },
    ]);
    const first = [[...itself, ...references], ...reach];
    if (!this.routesAreRight(view)) { return first; }
    return [
      ...first,
      // Looks at the pods behind the references, so these must be right first.
      [{ find: () => this.validateStagesApart(view) }, ...this.stages.map(stage => ({ find: () => explainCalls(this, stage, view) }))],
      // The attachment may change the backends, and must not for an app that is refused.
      ...this._attachment.checks(this, view),
      [{ find: () => this.warnOfUnknownPods(view) }],
    ];
  }

  private get stages(): Stage[] {
    return [this.primaryStage, this.canaryStage];
  }

  /** Two objects of one name come out as two documents, of which the one applied last holds. */
  private validateOwnService(stage: Stage, view: AppView): Message[] {
    const name = stage.workloadServiceName;
    return view.findAll({ group: '', kind: 'Service', namespace: this.namespace, name }).filter(object => object.node.scope !== this).map(object => explain('APP-02',
      `Service '${name}' is in this app twice (also ${object.node.path}), and one of them is the one that the backend of the ${stage.kind} stage calls`,
      'the one applied last replaces the other', 'rename the other one, or set another service.name for the canary'));
  }

  private validateBackends(stage: Stage, view: AppView): Message[] {
    return stage.backendRefs.flatMap(ref => {
      const errors = this._attachment.validateBackend(stage, ref, view);
      return errors.length > 0 ? errors : this.validateNotTheApp(stage, ref, view);
    });
  }

  /** A Service that selects the pods of the app is no backend before it. */
  private validateNotTheApp(stage: Stage, ref: BackendRef, view: AppView): Message[] {
    if ((ref._namespace ?? this.namespace) !== this.namespace) { return []; }
    const selector = ref._podLabels(view, this.namespace) ?? {};
    const selected = this.stages.find(other => labelsMatch(selector, { ...this.target._podLabels(view), ...other._podLabels(view) }));
    return selected ? [explain('BK-13', `the backend Service '${ref.name}' of the ${stage.kind} stage selects the pods of the app of the ${selected.kind} stage`,
      'the requests would reach the app without going through a backend, and may reach that of the other stage',
      'refer to the Service of the proxy; for a proxy in the pods of the app remove the reference, and set service.targetPort to the port of the proxy')] : [];
  }

  /** The routes of the stages say themselves what is wrong with their backends. */
  private routesAreRight(view: AppView): boolean {
    return !this._attachment.stageGateway
      || this.stages.every(stage => stage.backendRefs.every(ref => ref._validateInRoute(view, this.namespace).length === 0));
  }

  private validateStagesApart(view: AppView): Message[] {
    if (this.stages.some(stage => stage.backendRefs.length === 0)) { return []; }
    // A filter of its own may be what tells a stage from the other.
    if (this.stages.some(stage => [...stage.filters, ...stage.backendRefs.flatMap(ref => ref._filters)].some(changesRequest))) { return []; }
    const keyOf = (ref: BackendRef) => [ref._resource.group, ref._resource.kind, ref._namespace ?? this.namespace, ref._isService ? ref._address(view) : ref.name].join('/');
    const inPrimary = new Set(this.primaryStage.backendRefs.map(keyOf));
    const shared = this.canaryStage.backendRefs.find(ref => inPrimary.has(keyOf(ref)));
    return shared ? [explain('BK-05', `both stages have the same backend '${shared._isService ? shared._address(view) : shared.name}'`,
      'the backend cannot distinguish the stages, and sends the traffic of both to the app of one of them',
      'give the backend a separate port or a separate Service for each stage')] : [];
  }

  private warnOfUnknownPods(view: AppView): Message[] {
    if (!this.isolation._enabled) { return []; }
    return this.stages.flatMap(stage => {
      const unknown = explainUnknownPods(this, stage, view);
      const message = unknown && new Message('STG-10', `isolation of the ${stage.kind} stage: ${unknown}`);
      return !message || listIfAcknowledged(this, message) ? [] : errorsOfWarning(this, message);
    });
  }
}

/** Whether a backend sees requests of this filter differently from those without it. */
function changesRequest({ _type: type }: HttpRouteFilter): boolean {
  return type === 'RequestHeaderModifier' || type === 'URLRewrite' || type === 'ExtensionRef';
}

// Their clients go to the addresses of the pods and would not see the port that the attachment sets.
function refuseServiceOptions({ service }: CanaryWithBackendsProps): void {
  if (service.portDiscovery) {
    refuse('BK-07', 'service.portDiscovery cannot be used together with backends', 'the discovered ports would send requests to the pods of the backends, which do not have these ports',
      'remove it, and create your own Services for further ports');
  }
  if (service.headless) {
    refuse('BK-07', 'service.headless cannot be used together with backends', 'clients of a headless Service connect to the addresses of the pods and ignore its target port',
      'leave it out');
  }
}
