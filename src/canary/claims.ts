import { AppView, Manifest, ObjectKey } from '../app/app-view';
import { explain } from '../values/explain';
import { CanaryNames, generatedObjects } from './generated-objects';

/** The names of the Canaries of this library, known without rendering them. */
export const NAMES = new WeakMap<object, CanaryNames>();

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

  // The claimants in the order of the app, so that the first of two is the one that may stay.
  private readonly owners = new Map<string, string>();

  private constructor(view: AppView) {
    for (const object of view.listAll('flagger.app', 'Canary')) {
      const names = NAMES.get(object) ?? namesInManifest(view.manifest(object), object.metadata.namespace);
      for (const claim of claimsOf(names)) {
        if (!this.owners.has(claim.key)) { this.owners.set(claim.key, object.node.path); }
      }
    }
  }

  /** Says what a Canary claims that another one has claimed before it. */
  public conflicts(names: CanaryNames, path: string): string[] {
    const lost = claimsOf(names).filter(claim => this.owners.get(claim.key) !== path);
    // Two Canaries on one target share all else too: the first reason is the one that matters.
    return lost.slice(0, 1).map(claim => explain(
      `${claim.what} is taken by another canary of this app (${this.owners.get(claim.key)})`, claim.effect, claim.wayOut));
  }
}

interface Claim {
  readonly key: string;
  readonly what: string;
  readonly effect: string;
  readonly wayOut: string;
}

function claimsOf(names: CanaryNames): Claim[] {
  const ns = names.namespace ?? '';
  return [
    {
      // Flagger itself tells targets apart by name alone, whatever their kind.
      key: `target/${ns}/${names.targetName}`,
      what: `the target '${names.targetName}'`,
      effect: 'both scale, copy and promote the same workload against each other',
      wayOut: 'keep one canary for each target',
    },
    {
      key: `canary/${ns}/${names.canary}`,
      what: `the name '${names.canary}'`,
      effect: 'the one applied last replaces the other',
      wayOut: 'name one of them in its metadata',
    },
    ...generatedObjects(names).map(key => ({
      key: generatedKey(key),
      what: `${key.kind} '${key.name}', which Flagger generates for this canary,`,
      effect: 'both rewrite it on every tick',
      wayOut: 'give one of them another service.name',
    })),
  ];
}

function generatedKey(key: ObjectKey): string {
  return `${key.group}/${key.kind}/${key.namespace ?? ''}/${key.name}`;
}

function namesInManifest(manifest: Manifest, namespace: string | undefined): CanaryNames {
  const target = manifest.spec?.targetRef ?? {};
  return {
    canary: manifest.metadata?.name,
    namespace,
    targetKind: target.kind,
    targetName: target.name,
    serviceName: manifest.spec?.service?.name || target.name,
  };
}

