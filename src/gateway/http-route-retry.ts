import { Duration } from 'cdk8s';
import type * as crds from '../imports';
import { renderGatewayDuration } from '../values/durations';
import { refuse } from '../values/explain';

/**
 * When a request is sent to the backends again, and how often.
 *
 * It needs the CRDs of Gateway API 1.7, or those of the experimental channel from 1.2 on; others drop it. Few implementations have it.
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-1731/
 */
export interface HttpRouteRetry {
  /**
   * The status codes of an answer upon which the request is sent again: from 400 to 599, each once. Implementations need only know 500, 502, 503 and 504.
   *
   * @default - none: again only where no connection came about or the backend refused the request unprocessed
   */
  readonly codes?: number[];

  /**
   * How many more times the request is sent at most, after the first. 0 for never.
   *
   * @default 1
   */
  readonly attempts?: number;

  /**
   * The time from which the waiting before each further attempt is reckoned. How it grows is the implementation's own.
   *
   * @default - that of the Gateway's implementation
   */
  readonly backoff?: Duration;
}

const REFUSED = 'the API server rejects the HTTPRoute';

/** Refuses what the CRD refuses. */
export function checkRetry(what: string, retry: HttpRouteRetry): void {
  const { codes = [], attempts = 1 } = retry;
  const wrong = codes.find(code => !Number.isInteger(code) || code < 400 || code > 599);
  if (wrong !== undefined) { refuse('VAL-03', `retry.codes of ${what} must be whole numbers from 400 to 599, got ${wrong}`, REFUSED, 'remove it: other answers are not failures'); }
  const twin = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twin !== undefined) { refuse('VAL-14', `retry.codes of ${what} must be different codes, got ${twin} twice`, REFUSED, 'remove one of them'); }
  if (!Number.isInteger(attempts) || attempts < 0) {
    refuse('VAL-03', `retry.attempts of ${what} must be a whole number of at least 0, got ${attempts}`, REFUSED, 'set 0 for no retries');
  }
  renderRetry(what, retry);
}

/** Renders `retry`. What the CRD would fill in is written out. */
export function renderRetry(what: string, { codes = [], attempts = 1, backoff }: HttpRouteRetry): crds.HttpRouteSpecRulesRetry {
  return {
    codes: codes.length > 0 ? [...codes] : undefined,
    attempts,
    backoff: backoff && renderGatewayDuration(`retry.backoff of ${what}`, backoff, REFUSED),
  };
}
