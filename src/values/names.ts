import { refuse, RuleId } from './explain';

/** Kubernetes: the longest name of a Service, and the longest value of a label. */
export const MAX_LABEL_LENGTH = 63;

// RFC 1123, as for Service names from Kubernetes 1.34 on; a digit in front is accepted there.
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL_VALUE = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const PORT_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** What a message about a Service's name says beside the rule. */
export interface ServiceNameAdvice {
  /** The longest of the suffixes that are put behind the name. */
  readonly suffix?: string;
  readonly effect?: string;
  readonly wayOut?: string;
}

/** Refuses what cannot be a Service's name, alone or with the suffixes that are put behind it. */
export function checkServiceName(id: RuleId, what: string, name: string, advice: ServiceNameAdvice = {}): void {
  const {
    suffix = '',
    effect = 'the API server rejects the Services with this name',
    wayOut = 'choose a shorter or simpler name, such as \'podinfo\'',
  } = advice;
  if (!DNS_LABEL.test(name)) {
    refuse(id, `${what} must be a DNS label (lower case letters, digits and '-'), got '${name}'`, effect, wayOut);
  }
  const room = MAX_LABEL_LENGTH - suffix.length;
  if (name.length > room) {
    refuse(id, `${what} must have at most ${room} characters, got ${name.length} ('${name}')`,
      suffix === '' ? effect : `'${name}${suffix}' has more than the ${MAX_LABEL_LENGTH} characters that the name of a Service can have, and the API server rejects it`, wayOut);
  }
}

/** Refuses what cannot be the name of a Deployment, a Gateway and the like. */
export function checkObjectName(
  id: RuleId, what: string, name: string, longestSuffix: string = '', effect: string = 'the API server rejects the object',
): void {
  if (!DNS_SUBDOMAIN.test(name) || name.length + longestSuffix.length > 253) {
    refuse(id, `${what} must be a DNS subdomain (lower case letters, digits, '-' and '.'; at most ${253 - longestSuffix.length} characters), got '${name}'`,
      effect, 'set the name that the object has in the cluster');
  }
}

/** Refuses what cannot be the value of a label, alone or with the suffixes that are put behind it. */
export function checkLabelValue(id: RuleId, what: string, value: string, longestSuffix: string = ''): void {
  const room = MAX_LABEL_LENGTH - longestSuffix.length;
  if (!LABEL_VALUE.test(value) || value.length > room) {
    refuse(id, `${what} must be a label value of at most ${room} characters, got '${value}'`,
      `the API server rejects the selectors with it${longestSuffix ? ` ('${value}${longestSuffix}' among them)` : ''}`, 'choose a shorter value');
  }
}

/** Refuses what cannot be the name of a Service's port. */
export function checkServicePortName(id: RuleId, what: string, name: string): void {
  if (!PORT_NAME.test(name) || name.length > MAX_LABEL_LENGTH) {
    refuse(id, `${what} must be a DNS label of at most ${MAX_LABEL_LENGTH} characters, got '${name}'`,
      'the API server rejects the Services of the canary', 'choose a name such as \'http\'');
  }
}

/** Refuses what cannot be the name of a container's port. */
export function checkContainerPortName(id: RuleId, what: string, name: string): void {
  if (!PORT_NAME.test(name) || name.length > 15 || !/[a-z]/.test(name) || name.includes('--')) {
    refuse(id, `${what} must be a port name (at most 15 lower case letters, digits and single '-', with at least one letter), got '${name}'`,
      'the API server rejects the Services of the canary', 'set the name that the container port has, such as \'http\'');
  }
}

/** Refuses what is no host of a route. Wildcards are allowed in the first label. */
export function checkHost(id: RuleId, what: string, host: string): void {
  const bare = host.startsWith('*.') ? host.slice(2) : host;
  if (!DNS_SUBDOMAIN.test(bare) || host.length > 253 || /^[0-9.]+$/.test(bare)) {
    refuse(id, `${what} must be a host name without a port, optionally with '*.' in front, got '${host}'`,
      'the API server rejects the HTTPRoute, or for an IP address it matches no requests', 'set a name such as \'shop.example.com\'');
  }
}
