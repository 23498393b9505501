import { CanaryNames, GeneratedObject, generatedObjects, Role } from './generated-objects';

/** What a Canary needs for itself alone: its own name, its target, what Flagger generates, and that nobody rolls out the copy of its target. */
export type ClaimKind = 'name' | 'target' | 'target that is a copy' | Role;

/** Two Canaries with the same key get in each other's way. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly key: string;
  /** `Service 'podinfo-primary'`, or the name alone of a Canary or a target. */
  readonly what: string;
}

export function claimsOf(names: CanaryNames): Claim[] {
  const { canary, namespace, targetKind, targetName } = names;
  const target = { group: 'apps', kind: targetKind, namespace, name: targetName };
  return [
    // Flagger itself tells targets apart by name alone, whatever their kind.
    { kind: 'target', key: `target/${namespace}/${targetName}`, what: `'${targetName}'` },
    { kind: 'name', key: `canary/${namespace}/${canary}`, what: `'${canary}'` },
    { kind: 'target that is a copy', key: keyOf(target), what: `'${targetName}'` },
    ...generatedObjects(names).map(object => ({ kind: object.role, key: keyOf(object), what: `${object.kind} '${object.name}'` })),
  ];
}

function keyOf({ group, kind, namespace, name }: Omit<GeneratedObject, 'role'>): string {
  return `${group}/${kind}/${namespace}/${name}`;
}
