import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView, groupOf } from '../app/app-view';
import { PRIMARY_SUFFIX } from '../flagger/stage-names';
import type * as crds from '../imports';
import { CanarySpecAutoscalerRefKind } from '../imports/flagger';
import { Manifest } from '../manifests/manifest';
import { explain, Message, refuse } from '../values/explain';
import { checkObjectName } from '../values/names';

/** Replicas of the primary. */
export interface ScalerReplicas {
  /**
   * The least number.
   *
   * @default - that of the target's autoscaler
   */
  readonly minReplicas?: number;

  /**
   * The greatest number.
   *
   * @default - that of the target's autoscaler
   */
  readonly maxReplicas?: number;
}

/** What the autoscaler of the primary has other than that of the target. */
export interface AutoscalerRefOptions {
  /**
   * The replicas of the primary.
   *
   * @default - those of the target's autoscaler
   */
  readonly primaryScalerReplicas?: ScalerReplicas;
}

/** What the ScaledObject of the primary has other than that of the target. */
export interface ScaledObjectRefOptions extends AutoscalerRefOptions {
  /**
   * The queries for the primary, by the names of the triggers. Every trigger with a query should have one.
   *
   * @default - those of the target's triggers, with the name of the target replaced by that of the primary
   */
  readonly primaryScalerQueries?: { [trigger: string]: string };
}

const HPA = CanarySpecAutoscalerRefKind.HORIZONTAL_POD_AUTOSCALER;
const SCALED_OBJECT = CanarySpecAutoscalerRefKind.SCALED_OBJECT;

const API_VERSIONS: { [kind in CanarySpecAutoscalerRefKind]: string } = {
  [HPA]: 'autoscaling/v2',
  [SCALED_OBJECT]: 'keda.sh/v1alpha1',
};

/**
 * The autoscaler of the target: Flagger's `spec.autoscalerRef`. Flagger copies it to `<name>-primary`, which scales the primary, and updates the copy at
 * promotions only.
 *
 * A Canary whose autoscaler is not in the cluster waits for it, without a route.
 *
 * @see https://docs.flagger.app/tutorials/keda-scaledobject
 */
export class AutoscalerRef {
  /**
   * A HorizontalPodAutoscaler or a ScaledObject of KEDA in this app, of any cdk8s-plus line or a raw ApiObject.
   *
   * @param autoscaler the construct
   * @throws if the construct is neither, or the options cannot be right
   */
  public static of(autoscaler: IConstruct, options: ScaledObjectRefOptions = {}): AutoscalerRef {
    const object = ApiObject.of(autoscaler);
    const group = groupOf(object);
    if (group === 'autoscaling' && object.kind === HPA) {
      if (options.primaryScalerQueries) {
        refuse('VAL-13', `a HorizontalPodAutoscaler has no queries, got primaryScalerQueries for '${object.name}'`, 'Flagger ignores them', 'remove them');
      }
      return new AutoscalerRef(HPA, object.name, options, object);
    }
    if (group === 'keda.sh' && object.kind === SCALED_OBJECT) { return new AutoscalerRef(SCALED_OBJECT, object.name, options, object); }
    return refuse('CRD-09', `an autoscaler must be a HorizontalPodAutoscaler or a ScaledObject of KEDA, got ${object.apiVersion} ${object.kind} '${object.name}'`,
      'the API server rejects the Canary', 'pass the object that scales the target');
  }

  /**
   * A HorizontalPodAutoscaler by name.
   *
   * @param name the name, in the namespace of the Canary
   * @throws if the name cannot be one, or the replicas cannot be right
   */
  public static horizontalPodAutoscaler(name: string, options: AutoscalerRefOptions = {}): AutoscalerRef {
    return new AutoscalerRef(HPA, name, options);
  }

  /**
   * A ScaledObject of KEDA by name.
   *
   * @param name the name, in the namespace of the Canary
   * @throws if the name cannot be one, or the replicas cannot be right
   */
  public static scaledObject(name: string, options: ScaledObjectRefOptions = {}): AutoscalerRef {
    return new AutoscalerRef(SCALED_OBJECT, name, options);
  }

  /** The name of the autoscaler. */
  public readonly name: string;

  private constructor(
    private readonly kind: CanarySpecAutoscalerRefKind,
    name: string,
    private readonly options: ScaledObjectRefOptions,
    private readonly object?: ApiObject) {
    checkObjectName('VAL-04', `the name of the autoscaler (${kind})`, name, PRIMARY_SUFFIX, 'Flagger cannot copy it, and the canary stays in Initializing');
    checkReplicas(options.primaryScalerReplicas);
    this.name = name;
  }

  /** @internal */
  public get _kind(): string {
    return this.kind;
  }

  /** @internal */
  public get _group(): string {
    return this.kind === HPA ? 'autoscaling' : 'keda.sh';
  }

  /** @internal */
  public _validate(view: AppView, namespace: string | undefined): Message[] {
    const object = this.object ?? view.find({ group: this._group, kind: this.kind, namespace, name: this.name });
    return object ? [...this.validateNamespace(object, namespace), ...this.validateTriggers(view.manifest(object))] : [];
  }

  /** @internal */
  public _toKube(): crds.CanarySpecAutoscalerRef {
    const { primaryScalerReplicas, primaryScalerQueries } = this.options;
    return {
      apiVersion: API_VERSIONS[this.kind],
      kind: this.kind,
      name: this.name,
      primaryScalerQueries: primaryScalerQueries && { ...primaryScalerQueries },
      primaryScalerReplicas: primaryScalerReplicas && { ...primaryScalerReplicas },
    };
  }

  private validateNamespace(object: ApiObject, namespace: string | undefined): Message[] {
    const own = object.metadata.namespace;
    if (own === undefined || namespace === undefined || own === namespace) { return []; }
    return [explain('TGT-18', `the autoscaler ${this.kind} '${this.name}' is in namespace '${own}', the Canary in '${namespace}'`,
      'Flagger looks for it in the namespace of the Canary, does not find it, and the canary stays in Initializing', 'use the same namespace for both')];
  }

  private validateTriggers(manifest: Manifest): Message[] {
    const names: string[] = (manifest.spec?.triggers ?? []).map((t: { name?: string }) => t.name).filter(Boolean);
    const unknown = Object.keys(this.options.primaryScalerQueries ?? {}).filter(name => !names.includes(name));
    if (unknown.length === 0) { return []; }
    return [explain('TGT-20', `primaryScalerQueries names triggers that the ScaledObject '${this.name}' does not have: ${unknown.join(', ')} (it has: ${
      names.join(', ') || 'none with a name'})`, 'the primary is scaled by the load of the canary', 'set this name in the trigger, or correct the key')];
  }
}

function checkReplicas({ minReplicas: min, maxReplicas: max }: ScalerReplicas = {}): void {
  if (min !== undefined) { checkCount('minReplicas', min); }
  if (max !== undefined) { checkCount('maxReplicas', max); }
  if (min !== undefined && max !== undefined && min > max) {
    refuse('TGT-22', `minReplicas must not be above maxReplicas in primaryScalerReplicas, got ${min} and ${max}`,
      'the API server rejects the autoscaler of the primary, and the canary stays in Initializing', 'set minReplicas to at most maxReplicas');
  }
}

function checkCount(what: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) { return; }
  refuse('CRD-09', `${what} in primaryScalerReplicas must be a whole number of at least 1, got ${value}`, 'the API server rejects the Canary', 'set a number of replicas of 1 or more');
}
