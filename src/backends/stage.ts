import { AppView } from '../app/app-view';
import { CanaryTarget } from '../canary/target';
import { BackendRef } from '../gateway/backend-ref';
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

/** The canary as its parts know it: its stages, the attachment, the isolation. */
export interface StagedCanary {
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

  private constructor(private readonly canary: StagedCanary, kind: StageKind) {
    this.kind = kind;
    this.serviceName = `${canary.serviceName}-${kind}`;
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
    return this._podLabels();
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
    this.refuseLoop(ref);
    this.canary._checkBackendRef(this, ref);
    this.refs.push(ref);
  }

  /** @internal */
  public get _namespace(): string | undefined {
    return this.canary.namespace;
  }

  /** @internal */
  public _podLabels(view?: AppView): { [key: string]: string } {
    const { key, value } = this.canary.target._selectorLabel(view);
    return { [key]: this.kind === StageKind.PRIMARY ? `${value}-primary` : value };
  }

  // Whatever the attachment: a backend that is reached through these Services would call itself.
  private refuseLoop(ref: BackendRef): void {
    const { canary } = this;
    if (ref._namespace !== undefined && canary.namespace !== undefined && ref._namespace !== canary.namespace) { return; }
    if ([canary.primaryStage.serviceName, canary.canaryStage.serviceName, canary.serviceName].includes(ref.name)) {
      refuse(`the backend '${ref.name}' of the ${this.kind} stage is a Service that Flagger generates for this canary`,
        'the stage would lead to itself', 'refer to the Service of the proxy; to go straight to the app, leave the reference out');
    }
    if ([canary.primaryStage.workloadServiceName, canary.canaryStage.workloadServiceName].includes(ref.name)) {
      refuse(`the backend '${ref.name}' of the ${this.kind} stage is a workload Service of this canary`,
        'the traffic would reach the app of a stage without any backend', 'leave the reference out: a stage without one goes straight to its app');
    }
  }
}
