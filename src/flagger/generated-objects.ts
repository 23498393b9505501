import { copyNameOf, stageServiceOf } from './stage-names';
import { groupOf, Manifest, mapOf, nameOf, namespaceOf, textOf } from '../manifests/manifest';

/** What the objects are named after that Flagger generates for one Canary. A name is '' where there is none. */
export interface CanaryNames {
  /** The name of the Canary itself. */
  readonly canary: string;
  readonly namespace: string;
  readonly targetKind: string;
  readonly targetName: string;
  /** The name of the apex Service, that the other Services and the HTTPRoute are named after. */
  readonly apexName: string;
  /** Whether Flagger writes an HTTPRoute, as far as the Canary tells: it may be Flagger's own flag that names the provider. */
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
  const { targetRef, service, autoscalerRef, provider } = mapOf(canary?.spec);
  const { kind, name } = mapOf(targetRef);
  const autoscaler = mapOf(autoscalerRef);
  return {
    canary: nameOf(canary),
    namespace: namespaceOf(canary),
    targetKind: textOf(kind),
    targetName: textOf(name),
    apexName: textOf(mapOf(service).name) || textOf(name),
    hasRoute: provider === undefined || isGatewayApi(textOf(provider)),
    autoscaler: autoscalerRef ? { group: groupOf(autoscaler), kind: textOf(autoscaler.kind), name: textOf(autoscaler.name) } : undefined,
  };
}

/** Whether Flagger splits the traffic by an HTTPRoute for a provider. */
export function isGatewayApi(provider: string): boolean {
  return /^gatewayapi:v1(beta1)?$/.test(provider);
}

/** The kinds of workload that Flagger rolls out, and copies for the primary. */
export const WORKLOADS: readonly string[] = ['Deployment', 'DaemonSet'];

/** The objects that Flagger generates for a Canary, by the names that it gives them. What would be named after nothing is not generated. */
export function generatedObjects(names: CanaryNames): GeneratedObject[] {
  const { namespace, targetKind, targetName, apexName, hasRoute, autoscaler } = names;
  const copy = (role: Role, object: { readonly group: string; readonly kind: string; readonly name: string }): GeneratedObject[] =>
    object.name === '' ? [] : [{ role, group: object.group, kind: object.kind, namespace, name: copyNameOf(object.name) }];
  return [
    ...WORKLOADS.includes(targetKind) ? copy('copy of the target', { group: 'apps', kind: targetKind, name: targetName }) : [],
    ...generatedServices(names),
    ...hasRoute && apexName !== '' ? [{ role: 'route', group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace, name: apexName } as const] : [],
    ...autoscaler ? copy('copy of the autoscaler', autoscaler) : [],
  ];
}

/** Those of them that are Services. A Service as target is copied under its own name, and the apex Service is left to the user. */
export function generatedServices({ namespace, targetKind, targetName, apexName }: CanaryNames): GeneratedObject[] {
  const isCopied = targetKind === 'Service';
  const base = isCopied ? targetName : apexName;
  if (base === '') { return []; }
  const service = (role: Role, name: string): GeneratedObject => ({ role, group: '', kind: 'Service', namespace, name });
  return [
    ...isCopied ? [] : [service('apex', apexName)],
    service('primary', stageServiceOf(base, 'primary')),
    service('canary', stageServiceOf(base, 'canary')),
  ];
}
