import { AppView } from '../app/app-view';
import { existingAmong } from '../flagger/existing-objects';
import { CanaryNames, GeneratedObject, Role } from '../flagger/generated-objects';
import { explain, Message, RuleId } from '../values/explain';

/** Says which of the objects that Flagger generates for a canary are in the app as well. */
export function explainGeneratedInApp(names: CanaryNames, view: AppView): Message[] {
  return existingAmong(names, generated => view.find(generated)).map(generated =>
    explain(idOf(generated), `${generated.kind} '${generated.name}' is in this app (${generated.found.node.path}), and Flagger generates it for this canary`,
      generated.role === 'copy of the autoscaler' ? 'Flagger does not make it from that of the target, and changes it with each promotion'
        : 'the two overwrite each other: each apply takes traffic away from the rollout', wayOutOf(generated, names)));
}

/** The rule that such an object breaks. */
const IDS: { readonly [role in Role]: RuleId } = {
  'copy of the target': 'TGT-32',
  'copy of the autoscaler': 'APP-03',
  'apex': 'SVC-13',
  'primary': 'SVC-13',
  'canary': 'SVC-13',
  'route': 'GW-27',
};

function idOf({ role }: GeneratedObject): RuleId {
  return IDS[role];
}

function wayOutOf({ role, name }: GeneratedObject, names: CanaryNames): string {
  switch (role) {
    case 'route': return 'leave it out and describe the route in the canary\'s service, or give the canary another service.name';
    case 'copy of the target': return `leave it out or rename it: Flagger makes '${name}' as a copy of '${names.targetName}'`;
    case 'copy of the autoscaler': return `leave it out or rename it: Flagger makes '${name}' as a copy of '${names.autoscaler!.name}'`;
    default: return `leave it out: Flagger makes the Service '${name}'; or give the canary another service.name`;
  }
}
