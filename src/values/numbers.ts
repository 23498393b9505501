import { refuse, RuleId } from './explain';

/** Refuses what is no port number. */
export function checkPort(id: RuleId, what: string, port: number, effect: string = 'the API server rejects the Services'): void {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    refuse(id, `${what} must be a whole number from 1 to 65535, got ${port}`, effect, 'set the number of the port');
  }
}

/**
 * Refuses a number that Flagger would stall on or could not decode.
 * A fraction in one Canary keeps Flagger from seeing any new Canary of the cluster, since its Go fields are integers while the CRD says `number`.
 */
export function checkWholeNumber(id: RuleId, what: string, value: number, min: number, max: number, effect: string, wayOut: string): void {
  if (!Number.isInteger(value)) {
    refuse('CRD-05', `${what} must be a whole number, got ${value}`,
      'the API server accepts it, but Flagger can no longer read new Canaries in the whole cluster', wayOut);
  }
  if (value < min || value > max) {
    refuse(id, `${what} must be ${max === Number.MAX_SAFE_INTEGER ? `at least ${min}` : `from ${min} to ${max}`}, got ${value}`, effect, wayOut);
  }
}

/** Whether a number is one that JSON carries and a Go integer does not. */
export function isFraction(value: number): boolean {
  return Number.isFinite(value) && !Number.isInteger(value);
}
