import { CanaryNames, GeneratedObject, generatedObjects, Role } from './generated-objects';
import { append } from '../manifests/manifest-index';

/** What a Canary needs for itself alone: its own name, its target, what Flagger generates, and that nobody rolls out the copy of its target. */
export type ClaimKind = 'name' | 'target' | 'target that is a copy' | Role;

/** Two Canaries with the same key get in each other's way. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly key: string;
  /** `Service 'podinfo-primary'`, or the name alone of a Canary or a target. */
  readonly what: string;
}

/** A claim of a Canary that others have too. */
export interface Conflict<T> extends Claim {
  /** All that have it, in the order of the Canaries. */
  readonly claimants: readonly T[];
}

/** What a Canary claims. The first is the one that matters: Canaries with one target share all else too. */
export function claimsOf(names: CanaryNames): Claim[] {
  const { canary, namespace, targetKind, targetName } = names;
  const ofTarget = (kind: ClaimKind, key: string): Claim[] => targetName === '' ? [] : [{ kind, key, what: `'${targetName}'` }];
  return [
    // Flagger itself tells targets apart by name alone, whatever their kind.
    ...ofTarget('target', `target/${namespace}/${targetName}`),
    { kind: 'name', key: `canary/${namespace}/${canary}`, what: `'${canary}'` },
    ...ofTarget('target that is a copy', keyOf({ group: 'apps', kind: targetKind, namespace, name: targetName })),
    ...generatedObjects(names).map(object => ({ kind: object.role, key: keyOf(object), what: `${object.kind} '${object.name}'` })),
  ];
}

function keyOf({ group, kind, namespace, name }: Omit<GeneratedObject, 'role'>): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/**
 * What Canaries claim that others claim too, in the order of their claims. What stands for a Canary is up to whoever asks.
 *
 * @param kinds the claims that are asked for; all by default
 */
export function conflictsAmong<T>(canaries: ReadonlyMap<T, CanaryNames>, kinds?: readonly ClaimKind[]): ReadonlyMap<T, readonly Conflict<T>[]> {
  const claimants = new Map<string, T[]>();
  const claims = [...canaries].map(([canary, names]) => {
    const own = claimsOf(names).filter(({ kind }) => kinds?.includes(kind) ?? true);
    own.forEach(({ key }) => append(claimants, key, canary));
    return { canary, own };
  });
  const conflicts = new Map<T, readonly Conflict<T>[]>();
  for (const { canary, own } of claims) {
    const shared = own.map(claim => ({ ...claim, claimants: claimants.get(claim.key)! })).filter(conflict => conflict.claimants.length > 1);
    if (shared.length > 0) { conflicts.set(canary, shared); }
  }
  return conflicts;
}
