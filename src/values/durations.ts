import type { Duration } from 'cdk8s';
import { refuse } from './explain';
import { checkWholeNumber } from './numbers';

/**
 * An interval in the form that Flagger's CRD accepts (`^[0-9]+(m|s)`) and Go reads in the same sense.
 */
export function renderInterval(what: string, interval: Duration): string {
  const seconds = wholeSeconds(what, interval);
  if (seconds < 10) {
    refuse('CRD-08', `${what} must be at least 10 seconds, got ${seconds} s`, 'Flagger uses 10 seconds instead and does not report it', 'use Duration.seconds(10) or more');
  }
  return minutesOrSeconds(seconds);
}

/** The window of a metric, in a form that Flagger's CRD, Go and the query languages read in the same sense. */
export function renderWindow(what: string, window: Duration): string {
  const seconds = wholeSeconds(what, window);
  if (seconds < 1) {
    refuse('VAL-01', `${what} must be at least 1 second, got ${seconds} s`, 'the query finds no values, and the check fails every time', 'use Duration.minutes(1) or more');
  }
  return minutesOrSeconds(seconds);
}

/** The time for one call of a hook, in the form that Flagger's CRD accepts and Go reads. */
export function renderCallTimeout(what: string, timeout: Duration): string {
  const millis = millisOf(timeout);
  if (!Number.isInteger(millis) || millis < 1) {
    refuse('VAL-01', `${what} must be a whole number of milliseconds of at least 1, got ${millis} ms`,
      'the CRD of Flagger does not allow a fraction, and with 0 a call without an answer blocks the rollout forever', 'set a duration such as Duration.seconds(10)');
  }
  return millis % 1000 === 0 ? minutesOrSeconds(millis / 1000) : `${millis}ms`;
}

const UNWRITTEN = 'the API server rejects the HTTPRoute that Flagger writes, and the canary stays in Initializing';

/** A duration in the form of the Gateway API (`^([0-9]{1,5}(h|m|s|ms)){1,4}$`). */
export function renderGatewayDuration(what: string, duration: Duration, effect: string = UNWRITTEN): string {
  const millis = millisOf(duration);
  if (!Number.isInteger(millis)) {
    refuse('GW-12', `${what} must be a whole number of milliseconds, got ${millis} ms`, effect, 'round it');
  }
  if (millis >= 100_000_000) {
    refuse('GW-12', `${what} must be below 100000 seconds, got ${millis / 1000} s`, effect, 'shorten it, or use Duration.seconds(0) for no limit');
  }
  return millis % 1000 === 0 ? `${millis / 1000}s` : renderMillis(millis);
}

/** Whole seconds for a field that Flagger decodes as an integer. */
export function renderSeconds(what: string, duration: Duration): number {
  const seconds = millisOf(duration) / 1000;
  checkWholeNumber('VAL-01', `${what} in seconds`, seconds, 1, Number.MAX_SAFE_INTEGER, 'Flagger treats the time as over immediately', 'set whole seconds, such as Duration.minutes(10)');
  return seconds;
}

function wholeSeconds(what: string, duration: Duration): number {
  const seconds = millisOf(duration) / 1000;
  if (!Number.isInteger(seconds)) {
    refuse('VAL-01', `${what} must be a whole number of seconds, got ${seconds} s`, 'the CRD of Flagger does not allow a fraction', 'round it');
  }
  return seconds;
}

function minutesOrSeconds(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

// The pattern allows five digits a unit, so seconds and milliseconds are written apart.
function renderMillis(millis: number): string {
  const seconds = Math.floor(millis / 1000);
  return `${seconds > 0 ? `${seconds}s` : ''}${millis % 1000}ms`;
}

// 16.1 s are 16100.000000000002 ms in floating point.
function millisOf(duration: Duration): number {
  return Number(duration.toMilliseconds({ integral: false }).toPrecision(12));
}
