import { ApiObject } from 'cdk8s';
import { AppView, Manifest, ObjectKey } from '../app/app-view';
import { CanaryNames, generatedObjects, isAutoscaler } from '../flagger/generated-objects';
import { explain, Message, RuleId } from '../values/explain';

/** The names of the Canaries of this library, known without rendering them. */
export const NAMES = new WeakMap<ApiObject, CanaryNames>();

/** The Canaries of an app by what they claim, so that two that claim the same are found. */
export class Claims {
  /** Every Canary of the app: those of this library, and those that somebody else put there. */
  public static in(view: AppView): Claims {
    let claims = Claims.byView.get(view);
    if (!claims) {
      claims = new Claims(view);
      Claims.byView.set(view, claims);
    }
    return claims;
  }

  private static readonly byView = new WeakMap<AppView, Claims>();

  private readonly owners = new Map<string, ApiObject>();

  private constructor(view: AppView) {
    for (const object of view.listAll('flagger.app', 'Canary')) {
      const ours = NAMES.get(object);
      for (const claim of claimsOf(ours ?? namesInManifest(view.manifest(object), object.metadata.namespace))) {
        // The first may stay. A Canary of somebody else always has the claim, since it is not asked whether it is right.
        if (!this.owners.has(claim.key) || !ours) { this.owners.set(claim.key, object); }
      }
    }
  }

  /** Says what a Canary of this library claims that another one has claimed before it. */
  public conflicts(object: ApiObject): Message[] {
    const lost = claimsOf(NAMES.get(object)!).filter(claim => this.owners.get(claim.key) !== object);
    // Two Canaries on one target share all else too: the first reason is the one that matters.
    return lost.slice(0, 1).map(claim => explain(claim.id,
      `${claim.what} is taken by another canary of this app (${pathOf(this.owners.get(claim.key)!)})`, claim.effect, claim.wayOut));
  }
}

/** The path that the user knows: that of the construct which the object belongs to. */
function pathOf(object: ApiObject): string {
  return (NAMES.has(object) ? object.node.scope! : object).node.path;
}

interface Claim {
  readonly id: RuleId;
  readonly key: string;
  readonly what: string;
  readonly effect: string;
  readonly wayOut: string;
}

/** Of two canaries of which one rolls out the copy that Flagger makes for the other. */
const COPY_AS_TARGET = {
  id: 'TGT-32',
  effect: 'it is the copy that Flagger makes there, and two rollouts scale it against each other',
  wayOut: 'roll out the workload that is deployed, not its copy',
} as const;

function claimsOf(names: CanaryNames): Claim[] {
  const ns = names.namespace ?? '';
  return [
    {
      id: 'TGT-16',
      // Flagger itself tells targets apart by name alone, whatever their kind.
      key: `target/${ns}/${names.targetName}`,
      what: `the target '${names.targetName}'`,
      effect: 'both scale, copy and promote the same workload against each other',
      wayOut: 'keep one canary for each target',
    },
    {
      id: 'APP-02',
      key: `canary/${ns}/${names.canary}`,
      what: `the name '${names.canary}'`,
      effect: 'the one applied last replaces the other',
      wayOut: 'give one of them another metadata.name',
    },
    {
      key: generatedKey({ group: 'apps', kind: names.targetKind, namespace: names.namespace, name: names.targetName }),
      what: `the target '${names.targetName}'`,
      ...COPY_AS_TARGET,
    },
    ...generatedObjects(names).map(key => ({
      key: generatedKey(key),
      what: `${key.kind} '${key.name}', which Flagger generates for this canary,`,
      ...effectOf(key),
    })),
  ];
}

function effectOf(key: ObjectKey): Pick<Claim, 'id' | 'effect' | 'wayOut'> {
  if (key.group === 'apps') { return COPY_AS_TARGET; }
  if (isAutoscaler(key)) { return { id: 'APP-03', effect: 'it scales the primary of one of them only', wayOut: 'give each target an autoscaler of its own' }; }
  return { id: 'TGT-17', effect: 'both rewrite it on every tick', wayOut: 'give one of them another service.name' };
}

function generatedKey(key: ObjectKey): string {
  return `${key.group}/${key.kind}/${key.namespace ?? ''}/${key.name}`;
}

function namesInManifest(manifest: Manifest, namespace: string | undefined): CanaryNames {
  const { targetRef: target = {}, autoscalerRef } = manifest.spec ?? {};
  return {
    canary: manifest.metadata?.name,
    namespace,
    targetKind: target.kind,
    targetName: target.name,
    serviceName: manifest.spec?.service?.name || target.name,
    autoscaler: autoscalerRef && { group: String(autoscalerRef.apiVersion).split('/')[0], kind: autoscalerRef.kind, name: autoscalerRef.name },
  };
}
