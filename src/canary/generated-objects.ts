import { AppView, ObjectKey } from '../app/app-view';
import { explain } from '../values/explain';

/** What the objects are named after that Flagger generates for one Canary. */
export interface CanaryNames {
  /** The name of the Canary itself. */
  readonly canary: string;
  readonly namespace: string | undefined;
  readonly targetKind: string;
  readonly targetName: string;
  /** The name that the Services and the HTTPRoute are derived from. */
  readonly serviceName: string;
}

/** The objects that Flagger generates for a Canary, by the names that it gives them. */
export function generatedObjects(names: CanaryNames): ObjectKey[] {
  const { namespace, serviceName } = names;
  return [
    { group: 'apps', kind: names.targetKind, namespace, name: `${names.targetName}-primary` },
    { group: '', kind: 'Service', namespace, name: serviceName },
    { group: '', kind: 'Service', namespace, name: `${serviceName}-primary` },
    { group: '', kind: 'Service', namespace, name: `${serviceName}-canary` },
    { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace, name: serviceName },
  ];
}

/** Says which of the objects that Flagger generates are in the app as well. */
export function objectsAlsoInApp(names: CanaryNames, view: AppView): string[] {
  return generatedObjects(names).flatMap(key => {
    const object = view.find(key);
    return object ? [explain(`${key.kind} '${key.name}' is in this app (${object.node.path}), and Flagger generates it for this canary`,
      'the two overwrite each other: each apply takes traffic away from the rollout', wayOutOf(key, names))] : [];
  });
}

function wayOutOf(key: ObjectKey, names: CanaryNames): string {
  if (key.kind === 'HTTPRoute') { return 'leave it out and describe the route in the canary\'s service, or give the canary another service.name'; }
  if (key.kind === 'Service') { return `leave it out: Flagger makes the Service '${key.name}'; or give the canary another service.name`; }
  return `leave it out or rename it: Flagger makes '${key.name}' as a copy of '${names.targetName}'`;
}

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

  /** The Canary of the app whose generated objects include this one. */
  public ownerOf(key: ObjectKey): string | undefined {
    return this.owners.get(generatedKey(key));
  }
}

/** The names of the Canaries of this library, known without rendering them. */
export const NAMES = new WeakMap<object, CanaryNames>();

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
      key: `canary/${ns}/${names.canary}`,
      what: `the name '${names.canary}'`,
      effect: 'the one applied last replaces the other',
      wayOut: 'name one of them in its metadata',
    },
    {
      // Flagger itself tells targets apart by name alone, whatever their kind.
      key: `target/${ns}/${names.targetName}`,
      what: `the target '${names.targetName}'`,
      effect: 'both scale, copy and promote the same workload against each other',
      wayOut: 'keep one canary for each target',
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

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function namesInManifest(manifest: any, namespace: string | undefined): CanaryNames {
  const target = manifest.spec?.targetRef ?? {};
  return {
    canary: manifest.metadata?.name,
    namespace,
    targetKind: target.kind,
    targetName: target.name,
    serviceName: manifest.spec?.service?.name || target.name,
  };
}

