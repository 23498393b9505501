import { refuse, RuleId } from '../values/explain';
import { checkObjectName, MAX_LABEL_LENGTH } from '../values/names';

/** The API group of the Gateway API. */
export const GATEWAY_GROUP = 'gateway.networking.k8s.io';

/** An object of any kind, in the namespace of whoever refers to it. */
export interface ResourceRef {
  /** The API group, for example `gateway.envoyproxy.io`; the empty string for the core group. */
  readonly group: string;

  /** The kind, for example `Backend`. */
  readonly kind: string;

  /** The name of the object. */
  readonly name: string;
}

// The patterns of the CRDs of the Gateway API.
const GROUP = /^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const KIND = /^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/;
const NAMESPACE = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** Refuses a reference that the CRDs of the Gateway API refuse. Whether the kind exists is not known here. */
export function checkResource(what: string, { group, kind, name }: ResourceRef, effect: string): void {
  checkGroupKind(what, group, kind, effect);
  checkObjectName('VAL-04', `the name of ${what}`, name, '', effect);
}

/** Refuses what cannot be the group and the kind of an object. */
export function checkGroupKind(what: string, group: string, kind: string, effect: string): void {
  if (!GROUP.test(group) || group.length > 253) {
    refuse('VAL-05', `the group of ${what} must be the group of an API without its version, got '${group}'`, effect,
      'write a group such as \'gateway.envoyproxy.io\', or \'\' for the core group');
  }
  if (!KIND.test(kind) || kind.length > MAX_LABEL_LENGTH) {
    refuse('VAL-05', `the kind of ${what} must be letters, digits and '-', got '${kind}'`, effect, 'write it as in the kind of a manifest, such as \'Service\'');
  }
}

/** Refuses what cannot be the name of a namespace. */
export function checkNamespace(id: RuleId, what: string, namespace: string | undefined, effect: string): void {
  if (namespace === undefined || (NAMESPACE.test(namespace) && namespace.length <= MAX_LABEL_LENGTH)) { return; }
  refuse(id, `${what} must be a DNS label (lower case letters, digits and '-'; at most ${MAX_LABEL_LENGTH} characters), got '${namespace}'`, effect,
    'set the name of the namespace');
}
