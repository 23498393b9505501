import { ApiObject, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView, groupOf } from '../app/app-view';
import { SelectorLabel, selectorLabelOf } from '../flagger/selector-label';
import { DEFAULT_FLAGGER_SETTINGS } from '../flagger/settings';
import { PRIMARY_SUFFIX } from '../flagger/stage-names';
import type * as crds from '../imports';
import { CanarySpecTargetRefKind } from '../imports/flagger';
import { Manifest } from '../manifests/manifest';
import { containersOf, podLabelsOf } from '../manifests/workload';
import { explain, Message, Refusal, refuse } from '../values/explain';
import { pointerStep } from '../values/labels';
import { checkLabelValue, checkObjectName } from '../values/names';

/** The keys that Flagger looks for, unless its `-selector-labels` flag says otherwise. */
const DEFAULT_SELECTOR_LABEL_KEYS = [...DEFAULT_FLAGGER_SETTINGS.selectorLabels];

/** Options common to targets by construct and by name. */
export interface CanaryTargetOptions {
  /**
   * The label keys that the Flagger of the cluster is set to: its flag `-selector-labels`, `selectorLabels` in its Helm chart.
   * The first of them that the target selects on is the one that Flagger uses.
   *
   * @default ['app', 'name', 'app.kubernetes.io/name']
   */
  readonly selectorLabelKeys?: string[];
}

/** Options of a target that is a construct. */
export interface WorkloadTargetOptions extends CanaryTargetOptions {
  /**
   * Changes the workload where Flagger could not work with it: if Flagger would find no selector label, the first of `selectorLabelKeys` is added to
   * `spec.selector.matchLabels` and to the pods, with the value that the pods have already or else the workload's name; and `spec.replicas` is left out.
   *
   * A selector cannot be changed in the cluster: a Deployment that exists there without the label has to be deleted first.
   * The workload is changed as it is at this call: complete it before.
   *
   * @default false
   */
  readonly prepare?: boolean;

  /**
   * Accepts a workload that pins `spec.replicas`. Flagger scales the target to 0 between rollouts, and every apply of the manifest starts its pods again.
   *
   * @default false
   */
  readonly allowReplicas?: boolean;
}

/** Options of a target by name. */
export interface NamedTargetOptions extends CanaryTargetOptions {
  /** The workload's `spec.selector.matchLabels`, as it is in the cluster. */
  readonly selectorLabels: { [key: string]: string };
}

/**
 * The workload that is rolled out: Flagger's `spec.targetRef`.
 *
 * Flagger copies it to `<name>-primary`, which serves the users, and scales the target itself to zero between rollouts.
 */
export class CanaryTarget {
  /**
   * A Deployment or DaemonSet of this app, of any cdk8s-plus line or a raw ApiObject. See `daemonSet` for the update strategy that a DaemonSet needs.
   *
   * @param workload the construct
   * @throws if the construct is neither a Deployment nor a DaemonSet of `apps/v1`
   */
  public static of(workload: IConstruct, options: WorkloadTargetOptions = {}): CanaryTarget {
    const object = ApiObject.of(workload);
    const kind = KINDS[object.kind];
    if (groupOf(object) !== 'apps' || kind === undefined) {
      refuse('CRD-02', `the target must be a Deployment or DaemonSet of apps/v1, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'Flagger cannot roll it out through the Gateway API', 'pass the workload whose pods serve the requests');
    }
    const keys = keysOf(options);
    if (options.prepare) { prepare(object, keys); }
    return new CanaryTarget(kind, object.name, keys, { object, allowReplicas: options.allowReplicas ?? false });
  }

  /**
   * A Deployment that is not in this app, by name.
   *
   * @param name the name of the Deployment, in the namespace of the Canary
   * @throws if the name cannot be one, or Flagger would find no selector label
   */
  public static deployment(name: string, options: NamedTargetOptions): CanaryTarget {
    return CanaryTarget.named(CanarySpecTargetRefKind.DEPLOYMENT, name, options);
  }

  /**
   * A DaemonSet that is not in this app, by name.
   *
   * At a promotion a DaemonSet replaces the pods of the primary node by node: with `updateStrategy.rollingUpdate` set to `maxSurge: 1` and
   * `maxUnavailable: 0` the new one is ready before the old one goes, otherwise requests can be lost.
   *
   * @param name the name of the DaemonSet, in the namespace of the Canary
   * @throws if the name cannot be one, or Flagger would find no selector label
   */
  public static daemonSet(name: string, options: NamedTargetOptions): CanaryTarget {
    return CanaryTarget.named(CanarySpecTargetRefKind.DAEMON_SET, name, options);
  }

  private static named(kind: CanarySpecTargetRefKind, name: string, options: NamedTargetOptions): CanaryTarget {
    const keys = keysOf(options);
    const target = new CanaryTarget(kind, name, keys, { selectorLabels: { ...options.selectorLabels } });
    target._selectorLabel(); // refuses a selector that Flagger could not use
    return target;
  }

  /** The name of the workload. */
  public readonly name: string;

  private constructor(
    private readonly kind: CanarySpecTargetRefKind,
    name: string,
    /** @internal */ public readonly _selectorLabelKeys: string[],
    private readonly source: { object?: ApiObject; allowReplicas?: boolean; selectorLabels?: { [key: string]: string } }) {
    checkObjectName('VAL-04', `the name of the target (${kind})`, name, PRIMARY_SUFFIX);
    this.name = name;
  }

  /** The kind of the workload: `Deployment` or `DaemonSet`. */
  public get workloadKind(): string {
    return this.kind;
  }

  /** @internal */
  public get _namespace(): string | undefined {
    return this.source.object?.metadata.namespace;
  }

  /** @internal */
  public get _object(): ApiObject | undefined {
    return this.source.object;
  }

  /**
   * Flagger's selector label: the first of its keys that the target selects on.
   *
   * @throws if there is none, or its value leaves no room for Flagger's suffix
   * @internal
   */
  public _selectorLabel(view?: AppView): SelectorLabel {
    const labels = this._matchLabels(view);
    const label = selectorLabelOf(labels, this._selectorLabelKeys);
    if (!label) { throw new Refusal(this.explainNoLabel(labels)); }
    checkLabelValue('TGT-04', `the label '${label.key}' in the selector of ${this.kind} '${this.name}'`, label.value, PRIMARY_SUFFIX);
    return label;
  }

  /**
   * The labels that the target selects its pods by.
   * @internal
   */
  public _matchLabels(view?: AppView): { [key: string]: string } {
    return this.source.selectorLabels ?? this.manifest(view)?.spec?.selector?.matchLabels ?? {};
  }

  /**
   * The labels of the target's pods, as far as they are known.
   * @internal
   */
  public _podLabels(view?: AppView): { [key: string]: string } {
    return this.source.selectorLabels ?? podLabelsOf(this.manifest(view) ?? {});
  }

  /**
   * The containers of the target's pods; undefined if the target is not in the app.
   * @internal
   */
  public _containers(view?: AppView): Manifest[] | undefined {
    const manifest = this.manifest(view);
    return manifest && containersOf(manifest);
  }

  /**
   * Says whether Flagger finds its label on a target that is in the app.
   * @internal
   */
  public _validateSelectorLabel(view: AppView): Message[] {
    if (this.manifest(view)) { this._selectorLabel(view); }
    return [];
  }

  /** @internal */
  public _validate(view: AppView, namespace: string | undefined): Message[] {
    const manifest = this.manifest(view);
    if (!manifest) { return this.validateNamed(view, namespace); }
    return [
      ...this.validateNamespace(namespace),
      ...this.validateReplicas(manifest),
      ...this.validateUpdateStrategy(manifest),
    ];
  }

  /** @internal */
  public _toKube(): crds.CanarySpecTargetRef {
    return { apiVersion: 'apps/v1', kind: this.kind, name: this.name };
  }

  private manifest(view?: AppView): Manifest | undefined {
    const object = this.source.object;
    return object && (view ? view.manifest(object) : object.toJson());
  }

  private explainNoLabel(labels: { [key: string]: string }): Message {
    const wayOut = this.source.object
      ? `add one of them to the selector and to the pods, or pass { prepare: true } to CanaryTarget.of, which adds '${this._selectorLabelKeys[0]}: ${this.name}';`
        + ' if your Flagger runs with another -selector-labels, set selectorLabelKeys to the same labels'
      : 'set selectorLabels to the matchLabels of the workload; if your Flagger runs with another -selector-labels, set selectorLabelKeys to the same labels';
    return explain('TGT-02',
      `the selector of ${this.kind} '${this.name}' must have one of the labels ${this._selectorLabelKeys.join(', ')}, got ${listKeys(labels)}`,
      'Flagger reports an error on every reconciliation and creates nothing', wayOut);
  }

  /** A target by name that is in the app all the same selects by the labels that it has there. */
  private validateNamed(view: AppView, namespace: string | undefined): Message[] {
    const object = view.find({ group: 'apps', kind: this.kind, namespace, name: this.name });
    if (!object) { return []; }
    const inApp: { [key: string]: string } = view.manifest(object).spec?.selector?.matchLabels ?? {};
    const label = selectorLabelOf(inApp, this._selectorLabelKeys);
    const given = this._selectorLabel();
    if (label?.key === given.key && label.value === given.value) { return []; }
    const got = label ? `${label.key}=${label.value}` : listKeys(inApp);
    return [explain('REF-04', `selectorLabels of the target has ${given.key}=${given.value}, and ${this.kind} '${this.name}' of this app (${object.node.path}) selects by ${got}`,
      'Flagger uses the labels of the workload: the Services and policies for the stages would select no pods',
      'pass the workload to CanaryTarget.of, or set selectorLabels to its labels')];
  }

  private validateNamespace(namespace: string | undefined): Message[] {
    if (this._namespace === undefined || namespace === undefined || this._namespace === namespace) { return []; }
    return [explain('TGT-01', `the target ${this.kind} '${this.name}' is in namespace '${this._namespace}', the Canary in '${namespace}'`,
      'Flagger looks for the target in the namespace of the Canary and does not find it', 'use the same namespace for both')];
  }

  private validateReplicas(manifest: Manifest): Message[] {
    if (manifest.spec?.replicas === undefined || this.kind !== CanarySpecTargetRefKind.DEPLOYMENT || this.source.allowReplicas) { return []; }
    return [explain('TGT-11', `the target Deployment '${this.name}' sets spec.replicas to ${manifest.spec.replicas}`,
      'Flagger scales the target to 0 between rollouts, and every apply of the manifest starts its pods again',
      'remove replicas and scale with a HorizontalPodAutoscaler, or pass { prepare: true } to CanaryTarget.of, which removes it,'
      + ' or { allowReplicas: true } to keep it')];
  }

  private validateUpdateStrategy(manifest: Manifest): Message[] {
    const type = manifest.spec?.updateStrategy?.type;
    if (this.kind !== CanarySpecTargetRefKind.DAEMON_SET || type === undefined || type === 'RollingUpdate') { return []; }
    return [explain('TGT-08', `the target DaemonSet '${this.name}' must have the update strategy RollingUpdate, got ${type}`,
      'Flagger reports an error on every reconciliation and creates nothing', 'remove updateStrategy, or set it to RollingUpdate')];
  }
}

function keysOf({ selectorLabelKeys = DEFAULT_SELECTOR_LABEL_KEYS }: CanaryTargetOptions): string[] {
  if (selectorLabelKeys.length === 0) {
    refuse('VAL-12', 'selectorLabelKeys must name at least one label, got none', 'Flagger finds no selector label and rejects every target',
      'remove it, or set it to the labels of Flagger\'s flag -selector-labels');
  }
  return [...selectorLabelKeys];
}

const KINDS: { [kind: string]: CanarySpecTargetRefKind } = {
  Deployment: CanarySpecTargetRefKind.DEPLOYMENT,
  DaemonSet: CanarySpecTargetRefKind.DAEMON_SET,
};

// Patches, since the workload may come from any library; 'add' then 'remove', since 'remove' alone fails where nothing is.
function prepare(object: ApiObject, keys: string[]): void {
  const spec = object.toJson().spec ?? {};
  if (object.kind === 'Deployment') {
    object.addJsonPatch(JsonPatch.add('/spec/replicas', 0), JsonPatch.remove('/spec/replicas'));
  }
  if (keys.some(key => key in (spec.selector?.matchLabels ?? {}))) { return; }
  const podLabels = spec.template?.metadata?.labels ?? {};
  const [key] = keys;
  const value = podLabels[key] ?? object.name;
  addLabel(object, spec, ['selector', 'matchLabels'], key, value);
  addLabel(object, spec, ['template', 'metadata', 'labels'], key, value);
}

/** Adds a label to the map at a path of the spec, with those parts of the path that are missing. */
function addLabel(object: ApiObject, spec: Manifest, path: string[], key: string, value: string): void {
  let pointer = '/spec';
  let at = spec;
  for (const step of path) {
    pointer += `/${step}`;
    at = at?.[step];
    if (at === undefined) { object.addJsonPatch(JsonPatch.add(pointer, {})); }
  }
  object.addJsonPatch(JsonPatch.add(`${pointer}/${pointerStep(key)}`, value));
}

function listKeys(labels: { [key: string]: string }): string {
  const keys = Object.keys(labels);
  return keys.length > 0 ? keys.join(', ') : 'none';
}
