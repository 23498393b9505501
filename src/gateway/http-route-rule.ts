import { Duration } from 'cdk8s';
import { AppView } from '../app/app-view';
import type * as crds from '../imports';
import { BackendRef } from './backend-ref';
import { checkNamesApart } from './header-changes';
import { HttpHeaderMatch, HttpQueryParamMatch, HttpRouteMatch } from './http-match';
import { checkFilters, HttpRouteFilter } from './http-route-filter';
import { checkRetry, HttpRouteRetry, renderRetry } from './http-route-retry';
import { renderGatewayDuration } from '../values/durations';
import { refuse } from '../values/explain';
import { checkObjectName } from '../values/names';

/** How long things may take. */
export interface HttpRouteTimeouts {
  /**
   * The time for a whole request, with all tries; 0 for no limit.
   *
   * @default - that of the Gateway's implementation
   */
  readonly request?: Duration;

  /**
   * The time for one try of a request at a backend; not longer than `request`. 0 for no limit.
   *
   * @default - that of the Gateway's implementation
   */
  readonly backendRequest?: Duration;
}

/** Which requests of a route, and what happens to them. */
export interface HttpRouteRule {
  /**
   * The name of the rule, unique in the route. Policies of an implementation can refer to it.
   *
   * @default - none
   */
  readonly name?: string;

  /**
   * The requests of this rule; one match that holds is enough. At most 64, and 128 in all rules of a route.
   *
   * @default - all requests
   */
  readonly matches?: HttpRouteMatch[];

  /**
   * What is done to the requests.
   *
   * @default - nothing
   */
  readonly filters?: HttpRouteFilter[];

  /**
   * Where the requests go, shared out by their weights. At most 16.
   *
   * @default - nowhere: a redirect or an extension answers, and without one every request gets status 500
   */
  readonly backendRefs?: BackendRef[];

  /**
   * How long the requests may take.
   *
   * @default - as the Gateway's implementation has it
   */
  readonly timeouts?: HttpRouteTimeouts;

  /**
   * When a request is sent again. `timeouts.request` holds for all attempts together, `timeouts.backendRequest` for each.
   *
   * @default - as the Gateway's implementation has it
   */
  readonly retry?: HttpRouteRetry;
}

const REFUSED = 'the API server rejects the HTTPRoute';

/** A rule that later changes of the user's lists do not reach. */
export function copyRule(rule: HttpRouteRule): HttpRouteRule {
  const { matches, filters, backendRefs, timeouts, retry } = rule;
  return {
    ...rule,
    matches: matches && [...matches],
    filters: filters && [...filters],
    backendRefs: backendRefs && [...backendRefs],
    timeouts: timeouts && { ...timeouts },
    retry: retry && { ...retry, codes: retry.codes && [...retry.codes] },
  };
}

/** Refuses a rule that the CRD refuses. */
export function checkRule(what: string, rule: HttpRouteRule): void {
  const { matches = [], filters = [], backendRefs = [] } = rule;
  if (rule.name !== undefined) { checkObjectName('VAL-04', `the name of ${what}`, rule.name, '', REFUSED); }
  if (matches.length > 64) { refuse('GW-29', `${what} can have at most 64 matches, got ${matches.length}`, REFUSED, 'use several rules'); }
  if (backendRefs.length > 16) { refuse('GW-29', `${what} can have at most 16 backends, got ${backendRefs.length}`, REFUSED, 'use several rules, or combine some of them into one Service'); }
  matches.forEach(match => checkMatch(what, match));
  checkFilters(what, filters);
  refuseRedirectBesideBackends(what, rule);
  refusePrefixWithoutMatch(what, rule);
  if (rule.timeouts) { checkRouteTimeouts(what, rule.timeouts); }
  if (rule.retry) { checkRetry(what, rule.retry); }
}

/** Refuses timeouts that the CRD refuses. */
export function checkRouteTimeouts(what: string, timeouts: HttpRouteTimeouts): void {
  const { request, backendRequest } = renderTimeouts(what, timeouts);
  const [whole, one] = [timeouts.request, timeouts.backendRequest].map(timeout => timeout?.toMilliseconds({ integral: false }));
  // 0 is no limit.
  if (whole && one && one > whole) {
    refuse('VAL-13', `timeouts.backendRequest of ${what} must not be longer than timeouts.request, got ${backendRequest} and ${request}`, REFUSED,
      'shorten backendRequest');
  }
}

/** How many matches the API server counts: without any, a rule has the one on the prefix `/`. */
export function countMatches({ matches = [] }: HttpRouteRule): number {
  return Math.max(1, matches.length);
}

/** Renders a rule. What the CRD would fill in is written out, so that GitOps tools see no difference. */
export function renderRule(what: string, rule: HttpRouteRule, view: AppView, routeNamespace: string | undefined): crds.HttpRouteSpecRules {
  const { matches = [], filters = [], backendRefs = [], timeouts, retry } = rule;
  return {
    name: rule.name,
    matches: (matches.length > 0 ? matches : [{}]).map(renderMatch),
    filters: filters.length > 0 ? filters.map(filter => filter._toKube(view, routeNamespace)) : undefined,
    backendRefs: backendRefs.length > 0 ? backendRefs.map(ref => ref._toRouteBackendRef(view, routeNamespace)) : undefined,
    timeouts: timeouts && renderTimeouts(what, timeouts),
    retry: retry && renderRetry(what, retry),
  };
}

function renderTimeouts(what: string, { request, backendRequest }: HttpRouteTimeouts): crds.HttpRouteSpecRulesTimeouts {
  return {
    request: request && renderGatewayDuration(`timeouts.request of ${what}`, request, REFUSED),
    backendRequest: backendRequest && renderGatewayDuration(`timeouts.backendRequest of ${what}`, backendRequest, REFUSED),
  };
}

function renderMatch({ path, method, headers = [], queryParams = [] }: HttpRouteMatch): crds.HttpRouteSpecRulesMatches {
  const pair = (match: HttpHeaderMatch | HttpQueryParamMatch) => ({ type: match._type, name: match._name, value: match._value });
  return {
    path: { type: path?._type ?? 'PathPrefix', value: path?._value ?? '/' },
    method,
    headers: headers.length > 0 ? headers.map(pair) : undefined,
    queryParams: queryParams.length > 0 ? queryParams.map(pair) : undefined,
    // The classes of the CRD have enums of their own, with the same words.
  } as unknown as crds.HttpRouteSpecRulesMatches;
}

function checkMatch(what: string, { headers = [], queryParams = [] }: HttpRouteMatch): void {
  for (const [kind, pairs] of [['headers', headers], ['query parameters', queryParams]] as const) {
    if (pairs.length > 16) { refuse('GW-29', `a match of ${what} can have at most 16 ${kind}, got ${pairs.length}`, REFUSED, 'remove some of them'); }
  }
  checkNamesApart('VAL-14', `a match of ${what}`, headers.map(header => header._name));
  const names = queryParams.map(param => param._name);
  const twin = names.find((name, i) => names.indexOf(name) !== i);
  if (twin !== undefined) {
    refuse('VAL-14', `the query parameters of a match of ${what} must be different names, got '${twin}' twice`, REFUSED, 'remove one of them, or use a regular expression');
  }
}

function refuseRedirectBesideBackends(what: string, { filters = [], backendRefs = [] }: HttpRouteRule): void {
  if (backendRefs.length === 0 || !filters.some(filter => filter._type === 'RequestRedirect')) { return; }
  refuse('VAL-13', `${what} has a redirect and backends (${backendRefs.map(ref => ref.name).join(', ')})`, REFUSED,
    'remove the backends, or use two rules: one that redirects and one that sends requests to the backends');
}

function refusePrefixWithoutMatch(what: string, { matches = [], filters = [], backendRefs = [] }: HttpRouteRule): void {
  if (![...filters, ...backendRefs.flatMap(ref => ref._filters)].some(filter => filter._replacesPrefix)) { return; }
  // A match without a path is one on the prefix '/', and so is a rule without matches.
  const onPrefix = matches.length <= 1 && (matches[0]?.path?._type ?? 'PathPrefix') === 'PathPrefix';
  if (onPrefix) { return; }
  refuse('VAL-13', `${what} replaces the prefix of the path, and has ${matches.length === 1 ? `a match of type ${matches[0].path!._type}` : `${matches.length} matches`}`,
    `${REFUSED}, since there must be exactly one match, on a path prefix`, 'use a separate rule for each prefix, or PathRewrite.fullPath');
}
