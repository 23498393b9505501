import { existingAmong, ExistingObject } from './existing-objects';
import { FlaggerContext } from './flagger-context';
import { CanaryNames, isGatewayApi, namesOf } from './generated-objects';
import { SelectorLabel, selectorLabelOf } from './selector-label';
import { Manifest, mapOf, listOf } from '../manifests/manifest';
import { isMadeByFlagger } from '../manifests/workload';

/** The three ways in which Flagger rolls out. */
export enum Strategy {
  WEIGHTED = 'weighted',
  BLUE_GREEN = 'blue-green',
  AB_TEST = 'a/b',
}

/** A Canary as Flagger reads it: with the defaults and names that it derives. Made once for all checks of an object. */
export class CanaryView {
  public static of(manifest: Manifest, context: FlaggerContext): CanaryView {
    const views = context.index.once(viewsOfCanaries);
    let view = views.get(manifest);
    if (!view) {
      view = new CanaryView(manifest, context);
      views.set(manifest, view);
    }
    return view;
  }

  /** `spec`, `spec.service`, `spec.analysis`: empty maps where they are missing or no maps. */
  public readonly spec: { [key: string]: Manifest };
  public readonly service: { [key: string]: Manifest };
  public readonly analysis: { [key: string]: Manifest };
  public readonly targetRef: { [key: string]: Manifest };

  /** What Flagger names after it. */
  public readonly names: CanaryNames;

  // A hundred rules ask for these.
  private foundTarget?: { readonly target: Manifest | undefined };
  private foundLabel?: { readonly label: SelectorLabel | undefined };
  private foundExisting?: readonly ExistingObject<Manifest>[];

  private constructor(public readonly manifest: Manifest, public readonly context: FlaggerContext) {
    this.spec = mapOf(manifest.spec);
    this.service = mapOf(this.spec.service);
    this.analysis = mapOf(this.spec.analysis);
    this.targetRef = mapOf(this.spec.targetRef);
    this.names = namesOf(manifest);
  }

  public get name(): string { return this.names.canary; }
  public get namespace(): string { return this.names.namespace; }

  /** The provider that Flagger takes: the Canary's, or that of its flag. Undefined where neither is known. */
  public get provider(): string | undefined {
    const { provider } = this.spec;
    return (typeof provider === 'string' && provider) || this.context.settings.meshProvider || undefined;
  }

  /** Whether Flagger writes an HTTPRoute for it. Without a provider, gatewayRefs tell. */
  public get usesGatewayApi(): boolean {
    const provider = this.provider;
    return provider === undefined ? listOf(this.service.gatewayRefs).length > 0 : isGatewayApi(provider);
  }

  /** Whether the HTTPRoute is written by Flagger's router of the older version, which leaves some fields out. */
  public get usesOldGatewayApi(): boolean { return this.provider === 'gatewayapi:v1beta1'; }

  /** Whether a new revision is analysed at all, and not promoted at once. */
  public get analyses(): boolean { return this.spec.skipAnalysis !== true; }

  /** Whether the traffic moves by weights. */
  public get movesWeights(): boolean { return this.analyses && this.strategy === Strategy.WEIGHTED; }

  /** The name of the apex Service and of the HTTPRoute ("A" in the catalogue). */
  public get apexName(): string { return this.names.apexName; }

  /** The name of the target ("T" in the catalogue). */
  public get targetName(): string { return this.names.targetName; }

  /** The target, if it is among the manifests. */
  public get target(): Manifest | undefined {
    this.foundTarget ??= { target: this.findTarget() };
    return this.foundTarget.target;
  }

  /** The label by which Flagger tells the pods: the first of the flag's keys that the target selects on. Undefined where it is not known. */
  public get selectorLabel(): SelectorLabel | undefined {
    this.foundLabel ??= { label: this.findSelectorLabel() };
    return this.foundLabel.label;
  }

  /** What is among the manifests under the names of what Flagger generates for it. What Flagger itself made is left out. */
  public get existing(): readonly ExistingObject<Manifest>[] {
    this.foundExisting ??= existingAmong(this.names, ({ group, kind, namespace, name }) => {
      const object = this.context.index.find(group, kind, namespace, name);
      return object && !isMadeByFlagger(object) ? object : undefined;
    });
    return this.foundExisting;
  }

  public get strategy(): Strategy {
    // Flagger can't route for this provider, and iterates in any case.
    if (this.provider === 'kubernetes') { return Strategy.BLUE_GREEN; }
    const iterates = this.analysis.iterations > 0;
    if (iterates && listOf(this.analysis.match).length > 0) { return Strategy.AB_TEST; }
    return iterates ? Strategy.BLUE_GREEN : Strategy.WEIGHTED;
  }

  private findTarget(): Manifest | undefined {
    const { kind } = this.targetRef;
    return this.context.index.find(kind === 'Service' ? '' : 'apps', String(kind), this.namespace, this.targetName);
  }

  private findSelectorLabel(): SelectorLabel | undefined {
    return selectorLabelOf(mapOf(this.target?.spec?.selector?.matchLabels), this.context.settings.selectorLabels);
  }
}

function viewsOfCanaries(): Map<Manifest, CanaryView> {
  return new Map();
}
