import { AppView, ObjectKey } from '../app/app-view';
import { explain, Message, RuleId } from '../values/explain';

/** What the objects are named after that Flagger generates for one Canary. */
export interface CanaryNames {
  /** The name of the Canary itself. */
  readonly canary: string;
  readonly namespace: string | undefined;
  readonly targetKind: string;
  readonly targetName: string;
  /** The name that the Services and the HTTPRoute are derived from. */
  readonly serviceName: string;
  /** What scales the target, if Flagger is to copy it. */
  readonly autoscaler?: { readonly group: string; readonly kind: string; readonly name: string };
}

/** The objects that Flagger generates for a Canary, by the names that it gives them. */
export function generatedObjects(names: CanaryNames): ObjectKey[] {
  const { namespace, serviceName, autoscaler } = names;
  return [
    { group: 'apps', kind: names.targetKind, namespace, name: `${names.targetName}-primary` },
    { group: '', kind: 'Service', namespace, name: serviceName },
    { group: '', kind: 'Service', namespace, name: `${serviceName}-primary` },
    { group: '', kind: 'Service', namespace, name: `${serviceName}-canary` },
    { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace, name: serviceName },
    ...autoscaler ? [{ ...autoscaler, namespace, name: `${autoscaler.name}-primary` }] : [],
  ];
}

/** Says which of the objects that Flagger generates are in the app as well. */
export function objectsAlsoInApp(names: CanaryNames, view: AppView): Message[] {
  return generatedObjects(names).flatMap(key => {
    const object = view.find(key);
    return object ? [explain(idOf(key), `${key.kind} '${key.name}' is in this app (${object.node.path}), and Flagger generates it for this canary`,
      isAutoscaler(key) ? 'Flagger does not make it from that of the target, and changes it with each promotion'
        : 'the two overwrite each other: each apply takes traffic away from the rollout', wayOutOf(key, names))] : [];
  });
}

/** Whether it is one of the kinds that Flagger copies autoscalers of. */
export function isAutoscaler({ group }: ObjectKey): boolean {
  return group === 'autoscaling' || group === 'keda.sh';
}

/** The rule that such an object breaks. */
function idOf(key: ObjectKey): RuleId {
  if (key.kind === 'HTTPRoute') { return 'GW-27'; }
  if (key.kind === 'Service') { return 'SVC-13'; }
  return isAutoscaler(key) ? 'APP-03' : 'TGT-32';
}

function wayOutOf(key: ObjectKey, names: CanaryNames): string {
  if (key.kind === 'HTTPRoute') { return 'leave it out and describe the route in the canary\'s service, or give the canary another service.name'; }
  if (key.kind === 'Service') { return `leave it out: Flagger makes the Service '${key.name}'; or give the canary another service.name`; }
  return `leave it out or rename it: Flagger makes '${key.name}' as a copy of '${isAutoscaler(key) ? names.autoscaler!.name : names.targetName}'`;
}
