import { groupOf, Manifest, mapOf, nameOf, namespaceOf, textOf } from '../manifests/manifest';

/** What the objects are named after that Flagger generates for one Canary. */
export interface CanaryNames {
  /** The name of the Canary itself. */
  readonly canary: string;
  /** '' where the Canary names none. */
  readonly namespace: string;
  readonly targetKind: string;
  readonly targetName: string;
  /** The name of the apex Service, that the other Services and the HTTPRoute are named after. */
  readonly apexName: string;
  /** Whether Flagger writes an HTTPRoute. */
  readonly hasRoute: boolean;
  /** What scales the target, if Flagger is to copy it. */
  readonly autoscaler?: { readonly group: string; readonly kind: string; readonly name: string };
}

/** What a generated object is for. */
export type Role = 'copy of the target' | 'copy of the autoscaler' | 'apex' | 'primary' | 'canary' | 'route';

/** An object that Flagger generates for a Canary. */
export interface GeneratedObject {
  readonly role: Role;
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** The names of a Canary, as Flagger reads them from its manifest. */
export function namesOf(canary: Manifest): CanaryNames {
  const { targetRef, autoscalerRef, provider } = mapOf(canary?.spec);
  const { kind, name } = mapOf(targetRef);
  const autoscaler = mapOf(autoscalerRef);
  return {
    canary: nameOf(canary),
    namespace: namespaceOf(canary),
    targetKind: textOf(kind),
    targetName: textOf(name),
    apexName: apexNameOf(canary),
    hasRoute: provider === undefined || /^gatewayapi/.test(textOf(provider)),
    autoscaler: autoscalerRef ? { group: groupOf(autoscaler), kind: textOf(autoscaler.kind), name: textOf(autoscaler.name) } : undefined,
  };
}

/** The name of the apex Service of a Canary. */
export function apexNameOf(canary: Manifest): string {
  const { service, targetRef } = mapOf(canary?.spec);
  return textOf(mapOf(service).name) || textOf(mapOf(targetRef).name);
}

/** The objects that Flagger generates for a Canary, by the names that it gives them. */
export function generatedObjects(names: CanaryNames): GeneratedObject[] {
  const { namespace, targetKind, targetName, apexName, hasRoute, autoscaler } = names;
  return [
    ...targetKind === 'Service' ? [] : [{ role: 'copy of the target', group: 'apps', kind: targetKind, namespace, name: `${targetName}-primary` } as const],
    ...generatedServices(names),
    ...hasRoute ? [{ role: 'route', group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace, name: apexName } as const] : [],
    ...autoscaler ? [{ role: 'copy of the autoscaler', ...autoscaler, namespace, name: `${autoscaler.name}-primary` } as const] : [],
  ];
}

/** Those of them that are Services. A Service as target is copied under its own name, and the apex Service is left to the user. */
export function generatedServices({ namespace, targetKind, targetName, apexName }: CanaryNames): GeneratedObject[] {
  const service = (role: Role, name: string): GeneratedObject => ({ role, group: '', kind: 'Service', namespace, name });
  return targetKind === 'Service'
    ? [service('primary', `${targetName}-primary`), service('canary', `${targetName}-canary`)]
    : [service('apex', apexName), service('primary', `${apexName}-primary`), service('canary', `${apexName}-canary`)];
}
