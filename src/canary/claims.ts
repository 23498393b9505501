import { ApiObject } from 'cdk8s';
import { AppView } from '../app/app-view';
import { Claim, ClaimKind, Conflict, conflictsAmong } from '../flagger/claims';
import { CanaryNames, namesOf } from '../flagger/generated-objects';
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

  private readonly conflicts: ReadonlyMap<ApiObject, readonly Conflict<ApiObject>[]>;
  private readonly owners = new Map<readonly ApiObject[], ApiObject>();

  private constructor(view: AppView) {
    const namesIn = (object: ApiObject) => NAMES.get(object) ?? { ...namesOf(view.manifest(object)), namespace: object.metadata.namespace ?? '' };
    this.conflicts = conflictsAmong(new Map(view.listAll('flagger.app', 'Canary').map(object => [object, namesIn(object)])));
  }

  /** Says what a Canary of this library claims that another one has claimed before it. */
  public lostBy(object: ApiObject): Message[] {
    const lost = this.conflicts.get(object)?.find(({ claimants }) => this.ownerOf(claimants) !== object);
    return lost ? [explainLost(lost, pathOf(this.ownerOf(lost.claimants)))] : [];
  }

  /** Who may keep what several claim: a Canary of somebody else, since it is not asked whether it is right; or else the first. Found once for all of them. */
  private ownerOf(claimants: readonly ApiObject[]): ApiObject {
    const owner = this.owners.get(claimants) ?? claimants.filter(claimant => !NAMES.has(claimant)).pop() ?? claimants[0];
    this.owners.set(claimants, owner);
    return owner;
  }
}

/** The path that the user knows: that of the construct which the object belongs to. */
function pathOf(object: ApiObject): string {
  return (NAMES.has(object) ? object.node.scope! : object).node.path;
}

function explainLost({ kind, what }: Claim, owner: string): Message {
  const { id, named, effect, wayOut } = WORDS[kind];
  return explain(id, `${named(what)} is already used by another canary of this app (${owner})`, effect, wayOut);
}

interface Words {
  readonly id: RuleId;
  readonly named: (what: string) => string;
  readonly effect: string;
  readonly wayOut: string;
}

const generated = (what: string) => `${what}, which Flagger generates for this canary,`;

/** Of two canaries of which one rolls out the copy that Flagger makes for the other. */
const COPY_AS_TARGET = {
  id: 'TGT-32',
  effect: 'it is the primary that Flagger creates there: both rollouts scale it, and undo each other\'s changes',
  wayOut: 'use the workload itself as target, not its copy',
} as const;

const SHARED_NETWORK = { id: 'TGT-17', named: generated, effect: 'Flagger overwrites it again and again for each of the two', wayOut: 'set another service.name for one of them' } as const;

const WORDS: { readonly [kind in ClaimKind]: Words } = {
  'target': {
    id: 'TGT-16',
    named: what => `the target ${what}`,
    effect: 'both canaries scale, copy and promote the same workload, and undo each other\'s changes',
    wayOut: 'use one canary for each target',
  },
  'name': {
    id: 'APP-02',
    named: what => `the name ${what}`,
    effect: 'the one applied last replaces the other',
    wayOut: 'set another metadata.name for one of them',
  },
  'target that is a copy': { ...COPY_AS_TARGET, named: what => `the target ${what}` },
  'copy of the target': { ...COPY_AS_TARGET, named: generated },
  'copy of the autoscaler': {
    id: 'APP-03', named: generated, effect: 'it scales the primary of only one of them', wayOut: 'use a separate autoscaler for each target',
  },
  'apex': SHARED_NETWORK,
  'primary': SHARED_NETWORK,
  'canary': SHARED_NETWORK,
  'route': SHARED_NETWORK,
};
