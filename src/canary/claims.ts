import { ApiObject } from 'cdk8s';
import { AppView } from '../app/app-view';
import { Claim, ClaimKind, claimsOf } from '../flagger/claims';
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

  private readonly owners = new Map<string, ApiObject>();

  private constructor(view: AppView) {
    for (const object of view.listAll('flagger.app', 'Canary')) {
      const ours = NAMES.get(object);
      for (const claim of claimsOf(ours ?? { ...namesOf(view.manifest(object)), namespace: object.metadata.namespace ?? '' })) {
        // The first may stay. A Canary of somebody else always has the claim, since it is not asked whether it is right.
        if (!this.owners.has(claim.key) || !ours) { this.owners.set(claim.key, object); }
      }
    }
  }

  /** Says what a Canary of this library claims that another one has claimed before it. */
  public conflicts(object: ApiObject): Message[] {
    const lost = claimsOf(NAMES.get(object)!).find(claim => this.owners.get(claim.key) !== object);
    // Two Canaries on one target share all else too: the first reason is the one that matters.
    return lost ? [explainLost(lost, pathOf(this.owners.get(lost.key)!))] : [];
  }
}

/** The path that the user knows: that of the construct which the object belongs to. */
function pathOf(object: ApiObject): string {
  return (NAMES.has(object) ? object.node.scope! : object).node.path;
}

function explainLost({ kind, what }: Claim, owner: string): Message {
  const { id, named, effect, wayOut } = WORDS[kind];
  return explain(id, `${named(what)} is taken by another canary of this app (${owner})`, effect, wayOut);
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
  effect: 'it is the copy that Flagger makes there, and two rollouts scale it against each other',
  wayOut: 'roll out the workload that is deployed, not its copy',
} as const;

const SHARED_NETWORK = { id: 'TGT-17', named: generated, effect: 'both rewrite it on every tick', wayOut: 'give one of them another service.name' } as const;

const WORDS: { readonly [kind in ClaimKind]: Words } = {
  'target': {
    id: 'TGT-16',
    named: what => `the target ${what}`,
    effect: 'both scale, copy and promote the same workload against each other',
    wayOut: 'keep one canary for each target',
  },
  'name': {
    id: 'APP-02',
    named: what => `the name ${what}`,
    effect: 'the one applied last replaces the other',
    wayOut: 'give one of them another metadata.name',
  },
  'target that is a copy': { ...COPY_AS_TARGET, named: what => `the target ${what}` },
  'copy of the target': { ...COPY_AS_TARGET, named: generated },
  'copy of the autoscaler': {
    id: 'APP-03', named: generated, effect: 'it scales the primary of one of them only', wayOut: 'give each target an autoscaler of its own',
  },
  'apex': SHARED_NETWORK,
  'primary': SHARED_NETWORK,
  'canary': SHARED_NETWORK,
  'route': SHARED_NETWORK,
};
