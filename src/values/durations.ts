import { Duration } from 'cdk8s';
import { refuse } from './explain';

/**
 * An interval in the form that Flagger's CRD accepts (`^[0-9]+(m|s)`) and Go reads in the same sense.
 */
export function renderInterval(what: string, interval: Duration): string {
  const seconds = interval.toMilliseconds({ integral: false }) / 1000;
  if (!Number.isInteger(seconds)) {
    refuse(`${what} must be a whole number of seconds, got ${seconds} s`, 'the CRD of Flagger refuses a fraction', 'round it');
  }
  if (seconds < 10) {
    refuse(`${what} must be at least 10 seconds, got ${seconds} s`, 'Flagger silently takes 10 seconds instead', 'use Duration.seconds(10) or more');
  }
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

/** A duration in the form of the Gateway API (`^([0-9]{1,5}(h|m|s|ms)){1,4}$`). */
export function renderGatewayDuration(what: string, duration: Duration): string {
  const millis = duration.toMilliseconds({ integral: false });
  if (!Number.isInteger(millis) || millis >= 100_000_000) {
    refuse(`${what} must be a whole number of milliseconds below 100000 seconds, got ${millis} ms`,
      'the API server refuses the HTTPRoute that Flagger writes, and the canary stays in Initializing', 'round it');
  }
  return millis % 1000 === 0 ? `${millis / 1000}s` : renderMillis(millis);
}

/** Whole seconds for a field that Flagger decodes as an integer. */
export function renderSeconds(what: string, duration: Duration): number {
  const seconds = duration.toMilliseconds({ integral: false }) / 1000;
  if (!Number.isInteger(seconds) || seconds < 1) {
    refuse(`${what} must be a whole number of seconds, at least 1, got ${seconds} s`,
      'a fraction keeps Flagger from reading any new Canary of the cluster', 'round it');
  }
  return seconds;
}

// The pattern allows five digits a unit, so seconds and milliseconds are written apart.
function renderMillis(millis: number): string {
  const seconds = Math.floor(millis / 1000);
  return `${seconds > 0 ? `${seconds}s` : ''}${millis % 1000}ms`;
}
