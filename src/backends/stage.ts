import { IConstruct } from 'constructs';
import { AppView } from '../app/app-view';
import { CanaryTarget } from '../canary/target';
import { inConstruct } from '../checks/synthesis/in-construct';
import { stageServiceOf, stageValue } from '../flagger/stage-names';
import { BackendObjectRef } from '../gateway/backend-object-ref';
import { BackendRef } from '../gateway/backend-ref';
import { HttpRouteFilter } from '../gateway/http-route-filter';
import { HttpRouteTimeouts } from '../gateway/http-route-rule';
import { refuse } from '../values/explain';

/** The two stages of a rollout. */
export enum StageKind {
  /** The version that has been promoted; it serves all traffic between rollouts. */
  PRIMARY = 'primary',
  /** The new version, while it is analysed. */
  CANARY = 'canary',
}

/** Behind the names of Flagger's Services: the Service that leads past the backend, to the app of the stage. */
export const WORKLOAD_SUFFIX = '-workload';

/** What a stage does with its requests, beside sending them to its backends. It needs `StageAttachment.gateway`. */
export interface StageOptions {
  /**
   * What is done to all requests of the stage: header changes, a rewrite, a mirror for an audit.
   *
   * @default - nothing
   */
  readonly filters?: HttpRouteFilter[];

  /**
   * How long the requests of the stage may take.
   *
   * @default - as long as the Gateway's implementation lets them
   */
  readonly timeouts?: HttpRouteTimeouts;
}

/** All that makes the route of a stage, as it would be after a call. */
export interface StageRoute {
  readonly backendRefs: BackendRef[];
  readonly filters: HttpRouteFilter[];
  readonly timeouts?: HttpRouteTimeouts;
}

/** The canary as its parts know it: its stages, the attachment, the isolation. */
export interface StagedCanary extends IConstruct {
  readonly namespace?: string;
  readonly serviceName: string;
  readonly target: CanaryTarget;
  readonly primaryStage: Stage;
  readonly canaryStage: Stage;
  /** The port that the app listens on. */
  readonly _appPort: number | string;
  /** The port of the workload Services. */
  readonly _workloadPort: number;
  /** Refuses a reference that the attachment of the canary can never reach. */
  _checkBackendRef(stage: Stage, ref: BackendRef): void;
  /** Refuses what the attachment of the canary cannot do with the requests of a stage. */
  _checkRoute(stage: Stage, route: StageRoute): void;
}

/**
 * One stage of a canary: where its traffic goes first (the backend), and where the backend finds the app (the workload Service).
 */
export class Stage {
  /** @internal */
  public static _of(canary: StagedCanary, kind: StageKind): Stage {
    return new Stage(canary, kind);
  }

  /** Which of the two stages this is. */
  public readonly kind: StageKind;

  /** The Service of this stage that Flagger generates and sends traffic to, `<service>-primary` or `<service>-canary`. It leads to the backend. */
  public readonly serviceName: string;

  /** The Service of this library that leads to the app of this stage, past the backend: `<service>-primary-workload` or `<service>-canary-workload`. */
  public readonly workloadServiceName: string;

  private readonly refs: BackendRef[] = [];
  private readonly ownFilters: HttpRouteFilter[] = [];
  private ownTimeouts?: HttpRouteTimeouts;

  private constructor(private readonly canary: StagedCanary, kind: StageKind) {
    this.kind = kind;
    this.serviceName = stageServiceOf(canary.serviceName, kind);
    this.workloadServiceName = `${this.serviceName}${WORKLOAD_SUFFIX}`;
  }

  /** The host by which the backend calls the app of this stage, for example `podinfo-primary-workload.shop.svc`. */
  public get workloadHost(): string {
    return this.canary.namespace === undefined ? this.workloadServiceName : `${this.workloadServiceName}.${this.canary.namespace}.svc`;
  }

  /** The port at which the backend calls the app of this stage: the port of the canary's service. */
  public get workloadPort(): number {
    return this.canary._workloadPort;
  }

  /**
   * The label that exactly the app's pods of this stage have, the one that Flagger puts there.
   *
   * @throws if the target has none of the labels that Flagger looks for
   */
  public get podLabels(): { [key: string]: string } {
    return inConstruct(this.canary, () => this._podLabels());
  }

  /** The backends that the traffic of this stage goes through. */
  public get backendRefs(): BackendRef[] {
    return [...this.refs];
  }

  /**
   * Sends the traffic of this stage through a backend.
   *
   * @param ref the backend
   * @throws if the attachment of the canary cannot reach it: a second reference, another namespace, a loop
   */
  public addBackendRef(ref: BackendRef): void {
    inConstruct(this.canary, () => {
      this.refuseLoop(ref);
      ref._filters.forEach(filter => this.refuseMirrorLoop(filter));
      this.canary._checkBackendRef(this, ref);
      this.canary._checkRoute(this, { ...this._route, backendRefs: [...this.refs, ref] });
    });
    this.refs.push(ref);
  }

  /** What is done to all requests of this stage. */
  public get filters(): HttpRouteFilter[] {
    return [...this.ownFilters];
  }

  /**
   * Does something to all requests of this stage. It needs `StageAttachment.gateway`.
   *
   * @param filter what is done
   * @throws if the attachment of the canary has no route for each stage, or the filters cannot be together
   */
  public addFilter(filter: HttpRouteFilter): void {
    inConstruct(this.canary, () => {
      this.refuseMirrorLoop(filter);
      this.canary._checkRoute(this, { ...this._route, filters: [...this.ownFilters, filter] });
    });
    this.ownFilters.push(filter);
  }

  /** How long the requests of this stage may take, if that is limited. */
  public get timeouts(): HttpRouteTimeouts | undefined {
    return this.ownTimeouts && { ...this.ownTimeouts };
  }

  /**
   * Limits how long the requests of this stage may take. It needs `StageAttachment.gateway`. What was limited before and is not named here stays.
   *
   * @param timeouts the limits
   * @throws if the attachment of the canary has no route for each stage, or the limits cannot be together
   */
  public limitTime(timeouts: HttpRouteTimeouts): void {
    const merged = { ...this.ownTimeouts, ...timeouts };
    inConstruct(this.canary, () => this.canary._checkRoute(this, { ...this._route, timeouts: merged }));
    this.ownTimeouts = merged;
  }

  /**
   * The route of this stage, as it is now.
   * @internal
   */
  public get _route(): StageRoute {
    return { backendRefs: this.refs, filters: this.ownFilters, timeouts: this.ownTimeouts };
  }

  /** @internal */
  public get _namespace(): string | undefined {
    return this.canary.namespace;
  }

  /** @internal */
  public _podLabels(view?: AppView): { [key: string]: string } {
    const { key, value } = this.canary.target._selectorLabel(view);
    return { [key]: stageValue(value, this.kind) };
  }

  // A copy that comes back to this stage is copied again.
  private refuseMirrorLoop({ _mirror: mirror }: HttpRouteFilter): void {
    const { canary } = this;
    const leadBack = this.kind === StageKind.PRIMARY ? [this.serviceName, canary.serviceName] : [this.serviceName];
    if (!mirror?._isService || this.isElsewhere(mirror) || !leadBack.includes(mirror.name)) { return; }
    refuse('STG-02', `the mirror of the ${this.kind} stage sends copies to '${mirror.name}', which sends them back to this stage`,
      'each copy is copied again, until the stage is overloaded', 'mirror to the Service of the backend that should get the copies');
  }

  private isElsewhere({ _namespace: namespace }: BackendObjectRef): boolean {
    return namespace !== undefined && this.canary.namespace !== undefined && namespace !== this.canary.namespace;
  }

  // Whatever the attachment: a backend that is reached through these Services would call itself.
  private refuseLoop(ref: BackendRef): void {
    const { canary } = this;
    if (!ref._isService || this.isElsewhere(ref)) { return; }
    if ([canary.primaryStage.serviceName, canary.canaryStage.serviceName, canary.serviceName].includes(ref.name)) {
      refuse('BK-04', `the backend '${ref.name}' of the ${this.kind} stage is a Service that Flagger generates for this canary`,
        'the stage would send its requests to itself', 'refer to the Service of the proxy; to send requests directly to the app, remove the reference');
    }
    if ([canary.primaryStage.workloadServiceName, canary.canaryStage.workloadServiceName].includes(ref.name)) {
      refuse('BK-13', `the backend '${ref.name}' of the ${this.kind} stage is a workload Service of this canary`,
        'the requests would reach the app without going through a backend', 'remove the reference: a stage without one sends requests directly to its app');
    }
  }
}
