import { HttpHeaderMatch, HttpQueryParamMatch, HttpRouteMatch } from '../gateway/http-match';
import type * as crds from '../imports';
import { refuse } from '../values/explain';

/** Who takes part in an A/B test: all that is given must hold. */
export interface AnalysisMatch {
  /**
   * A header of the request. At most one.
   *
   * @default - any
   */
  readonly headers?: HttpHeaderMatch[];

  /**
   * A query parameter of the request. At most one.
   *
   * @default - any
   */
  readonly queryParams?: HttpQueryParamMatch[];
}

/**
 * Renders `spec.service.match[]`.
 *
 * The path is always written: without it Flagger wants a match that the API server completes, takes that for a change made by
 * somebody else, and resets the weights to 100/0 on every tick (trap GW-04).
 */
export function renderServiceMatch(match: HttpRouteMatch): crds.CanarySpecServiceMatch {
  return {
    uri: renderPath(match),
    method: match.method ? { exact: match.method } : undefined,
    ...renderConditions('service.match', match),
  };
}

/**
 * Renders `spec.analysis.match[]`.
 *
 * @throws if it has no condition, or more than Flagger can keep in order
 */
export function renderAnalysisMatch(match: AnalysisMatch): crds.CanarySpecAnalysisMatch {
  const conditions = renderConditions('analysis.match', match);
  if (!conditions.headers && !conditions.queryParams) {
    refuse('GW-07', 'a match of an A/B test needs a header or a query parameter, got none',
      'Flagger ignores an empty match and sends all traffic to the canary', 'match the header or query parameter that testers send');
  }
  return conditions;
}

function renderPath(match: HttpRouteMatch): crds.CanarySpecServiceMatchUri {
  switch (match.path?._type) {
    case 'Exact': return { exact: match.path._value };
    case 'RegularExpression': return { regex: match.path._value };
    default: return { prefix: match.path?._value ?? '/' };
  }
}

function renderConditions(where: string, match: AnalysisMatch): crds.CanarySpecAnalysisMatch {
  return {
    headers: renderPairs(`headers in one ${where}`, match.headers),
    queryParams: renderPairs(`query parameters in one ${where}`, match.queryParams),
  };
}

// Flagger writes several in random order, sees a difference to what it stored and resets the weights to 100/0.
function renderPairs(what: string, pairs: Array<HttpHeaderMatch | HttpQueryParamMatch> = []) {
  if (pairs.length === 0) { return undefined; }
  if (pairs.length > 1) {
    refuse('GW-08', `there can be at most one of the ${what}, got ${pairs.length} (${pairs.map(p => p._name).join(', ')})`,
      'Flagger writes several in random order and resets the weights to 100/0 whenever the order changes',
      'match one of them here, and the others on a route of your own that sends its requests to this one');
  }
  const [pair] = pairs;
  return { [pair._name]: pair._type === 'Exact' ? { exact: pair._value } : { regex: pair._value } };
}
