import { CanaryView, Strategy } from '../../flagger/canary-view';
import { FlaggerRoute, MatchCondition, MatchList, RouteMatch } from '../../flagger/route';
import { isMap, listOf, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { whyNoExpression } from '../regular-expression';
import { canaryRule, Rule, Hit, Severity } from '../rule';
import { flagger, gatewayApi } from '../sources';

const ROUTER = flagger('pkg/router/gateway_api.go');
export const SERVICE_MATCH: Path = ['spec', 'service', 'match'];
export const ANALYSIS_MATCH: Path = ['spec', 'analysis', 'match'];
const RESETS = 'the API server adds a default, Flagger treats it as a change by somebody else and resets the weights to 100/0 as soon as the canary has any,'
  + ' so that the rollout neither continues nor fails';

/** Which requests the route takes, and which of them take part in a rollout. */
export const MATCH_RULES: Rule[] = [
  canaryRule({
    id: 'GW-04',
    severity: Severity.ERROR,
    condition: 'an entry of service.match has no uri',
    effect: RESETS,
    fix: 'add a uri; \'uri: {prefix: /}\' matches all paths',
    source: ROUTER,
    *find(canary) {
      if (!canary.usesGatewayApi || !canary.analyses) { return; }
      for (const [i, match] of FlaggerRoute.of(canary).service.entries.entries()) {
        if (match && !match.path && !isMap(listOf(canary.service.match)[i].uri)) {
          yield { path: [...SERVICE_MATCH, i], what: `service.match[${i}] has no uri` };
        }
      }
    },
  }),
  canaryRule({
    id: 'GW-05',
    severity: Severity.ERROR,
    condition: 'service.match has a comparison that the Gateway API does not support',
    effect: 'Flagger writes no HTTPRoute ("Invalid request matching selectors"): the Canary stays in Initializing, with its target scaled to 0',
    fix: 'use exact or regex, or for a uri also prefix',
    source: ROUTER,
    *find(canary) {
      if (canary.usesGatewayApi) { yield* explainFailures(FlaggerRoute.of(canary).service); }
    },
  }),
  canaryRule({
    id: 'GW-06',
    severity: Severity.ERROR,
    condition: 'analysis.match has a comparison that the Gateway API does not support',
    effect: 'Flagger ignores the whole list silently and sends all requests to the canary from the first iteration on',
    fix: 'use exact or regex',
    source: ROUTER,
    *find(canary) {
      if (!canary.usesGatewayApi || !canary.analyses) { return; }
      for (const hit of explainFailures(FlaggerRoute.of(canary).analysis)) { yield { ...hit, ...effectOnAll(canary) }; }
    },
  }),
  canaryRule({
    id: 'GW-07',
    severity: Severity.ERROR,
    condition: 'no entry of analysis.match has a condition that the Gateway API supports',
    effect: 'Flagger ignores the whole list silently and sends all requests to the canary from the first iteration on',
    fix: 'match a header or a query parameter that only the requests of testers have',
    source: ROUTER,
    *find(canary) {
      const { analysis } = FlaggerRoute.of(canary);
      if (!canary.usesGatewayApi || !canary.analyses || listOf(canary.analysis.match).length === 0) { return; }
      if (analysis.matches.length + analysis.failures.length > 0) { return; }
      // With weights an empty match says what comes out: everybody takes part.
      if (canary.strategy === Strategy.WEIGHTED && listOf(canary.analysis.match).every(isEmpty)) { return; }
      yield { path: ANALYSIS_MATCH, ...effectOnAll(canary) };
    },
  }),
  canaryRule({
    id: 'GW-08',
    severity: Severity.ERROR,
    condition: 'a match has more than one header, or more than one query parameter',
    effect: 'Flagger writes them in random order, treats another order as a change by somebody else, and resets the weights to 100/0 on a'
      + ' quarter of its reconciliations with two of them, and more often with three',
    fix: 'keep one of them, and match the others on a route of your own that sends its requests to this one',
    source: ROUTER,
    *find(canary) {
      if (!canary.usesGatewayApi || !canary.analyses) { return; }
      const { service, analysis } = FlaggerRoute.of(canary);
      yield* explainSeveral(service, SERVICE_MATCH);
      yield* explainSeveral(analysis, ANALYSIS_MATCH);
    },
  }),
  canaryRule({
    id: 'GW-09',
    severity: Severity.WARNING,
    condition: 'analysis.match replaces conditions of service.match',
    effect: 'requests that do not match service.match still reach the canary if they match analysis.match',
    fix: 'use headers in one of the two and queryParams in the other, or repeat the condition in both',
    source: ROUTER,
    *find(canary) {
      if (!canary.usesGatewayApi || !canary.analyses) { return; }
      const { service, analysis } = FlaggerRoute.of(canary);
      if (service.failures.length + analysis.failures.length > 0) { return; }
      for (const key of ['headers', 'queryParams'] as const) {
        const lost = service.matches.flatMap(match => match[key]);
        const i = analysis.entries.findIndex(match => match !== undefined && replaces(match[key], lost));
        if (i >= 0) {
          yield { path: [...ANALYSIS_MATCH, i, key], what: `the ${key} of analysis.match[${i}] replace those of service.match (${lost.map(c => c.name).join(', ')})` };
        }
      }
    },
  }),
  canaryRule({
    id: 'GW-10',
    severity: Severity.WARNING,
    condition: 'a match has a condition that Flagger does not write into the HTTPRoute',
    effect: 'more requests match than intended',
    fix: 'remove it, and use service.hosts, gatewayRefs[].sectionName or a header to select the requests',
    source: ROUTER,
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      const { service, analysis } = FlaggerRoute.of(canary);
      // Where nothing is left, GW-11 and GW-07 say so.
      if (service.matches.length > 0) { yield* explainIgnored(canary.service.match, SERVICE_MATCH, IGNORED_CONDITIONS); }
      if (analysis.matches.length > 0) { yield* explainIgnored(canary.analysis.match, ANALYSIS_MATCH, ['sourceLabels']); }
    },
  }),
  canaryRule({
    id: 'GW-11',
    severity: Severity.ERROR,
    condition: 'no entry of service.match has a condition that the Gateway API supports',
    effect: 'Flagger ignores all entries, and the route matches every request to its hosts',
    fix: 'match by uri, method, headers or queryParams',
    source: ROUTER,
    *find(canary) {
      const { service } = FlaggerRoute.of(canary);
      if (!canary.usesGatewayApi || service.matches.length + service.failures.length > 0) { return; }
      // An empty entry says what comes out.
      const entries = listOf(canary.service.match);
      if (entries.some(entry => ignoredConditions(entry, [...IGNORED_CONDITIONS, 'withoutHeaders']).length > 0)
        && !entries.some(isEmpty)) { yield { path: SERVICE_MATCH }; }
    },
  }),
  canaryRule({
    id: 'GW-15',
    severity: Severity.ERROR,
    condition: 'service.rewrite replaces a prefix, and a rule of the route does not have exactly one match by path prefix',
    effect: 'the API server rejects the HTTPRoute that Flagger writes: the Canary stays in Initializing, with its target scaled to 0',
    fix: 'use one entry in service.match, with \'uri: {prefix: …}\', and at most one in analysis.match, or set the type of the rewrite to ReplaceFullPath',
    source: gatewayApi('apis/v1/httproute_types.go'),
    *find(canary) {
      const rewrite = mapOf(canary.service.rewrite);
      if (!canary.usesGatewayApi || rewrite.type !== 'ReplacePrefixMatch' || !rewrite.uri) { return; }
      const wrong = FlaggerRoute.of(canary).rules.map(whyNoSinglePrefix).find(why => why !== undefined);
      if (wrong !== undefined) {
        yield { path: ['spec', 'service', 'rewrite', 'type'], what: `service.rewrite replaces a prefix, and a rule of the route has ${wrong}` };
      }
    },
  }),
  canaryRule({
    id: 'GW-31',
    severity: Severity.ERROR,
    condition: 'a regular expression of a match does not compile',
    effect: 'the API server and Flagger accept it; depending on its implementation, the Gateway rejects the route, ignores the match or answers its requests with errors',
    fix: 'close its brackets, and escape special characters that are meant literally with \'\\\'',
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch',
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      yield* explainExpressions(canary.service.match, SERVICE_MATCH);
      yield* explainExpressions(canary.analysis.match, ANALYSIS_MATCH);
    },
  }),
  canaryRule({
    id: 'GW-32',
    severity: Severity.ERROR,
    condition: 'service.match has withoutHeaders, which Flagger does not write into the HTTPRoute',
    effect: 'the requests that it should exclude still reach the app',
    fix: 'remove it, and match the intended requests by other conditions, or block the others with a policy of the Gateway',
    source: ROUTER,
    *find(canary) {
      // Where nothing is left, GW-11 says so.
      if (!canary.usesGatewayApi || FlaggerRoute.of(canary).service.matches.length === 0) { return; }
      yield* explainIgnored(canary.service.match, SERVICE_MATCH, ['withoutHeaders']);
    },
  }),
];

/** Conditions of Istio; `name` is none, and `ignoreUriCase` is one when it is true. */
const IGNORED_CONDITIONS = ['scheme', 'authority', 'port', 'sourceLabels', 'gateways', 'ignoreUriCase', 'sourceNamespace'];

function* explainFailures({ failures }: MatchList): Iterable<Hit> {
  for (const { path, how } of failures) { yield { path, what: `${placeOf(path)} compares ${how}, which the Gateway API does not support` }; }
}

/** With weights those that were not meant take part in the steps, and do not all go to the canary at once. */
function effectOnAll(canary: CanaryView): { effect?: string } {
  return canary.strategy === Strategy.WEIGHTED ? { effect: 'Flagger ignores the whole list silently, and splits all requests by weight' } : {};
}

function* explainSeveral({ entries }: MatchList, root: Path): Iterable<Hit> {
  for (const [i, match] of entries.entries()) {
    for (const key of ['headers', 'queryParams'] as const) {
      const conditions = match?.[key] ?? [];
      if (conditions.length > 1) {
        const path = [...root, i, key];
        yield { path, what: `${placeOf(path)} has ${conditions.length} conditions (${conditions.map(c => c.name).join(', ')})` };
      }
    }
  }
}

function* explainIgnored(list: unknown, root: Path, keys: readonly string[]): Iterable<Hit> {
  for (const [i, entry] of listOf(list).entries()) {
    for (const key of ignoredConditions(entry, keys)) {
      yield { path: [...root, i, key], what: `${placeOf([...root, i])} has the condition ${key}, which Flagger does not write into the HTTPRoute` };
    }
  }
}

function ignoredConditions(entry: Manifest, keys: readonly string[]): string[] {
  return keys.filter(key => {
    const value: unknown = mapOf(entry)[key];
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
  });
}

function isEmpty(entry: Manifest): boolean {
  return Object.keys(mapOf(entry)).filter(key => key !== 'name').length === 0;
}

/** Whether conditions take the place of others and do not say the same. */
function replaces(conditions: readonly MatchCondition[], others: readonly MatchCondition[]): boolean {
  return conditions.length > 0 && others.some(other => !conditions.some(condition => isSame(condition, other)));
}

function isSame(one: MatchCondition, other: MatchCondition): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase() && one.type === other.type && one.value === other.value;
}

function whyNoSinglePrefix(matches: readonly RouteMatch[]): string | undefined {
  if (matches.length !== 1) { return `${matches.length} matches`; }
  const type = matches[0].path?.type ?? 'PathPrefix';
  return type === 'PathPrefix' ? undefined : `one of type ${type}`;
}

function* explainExpressions(list: unknown, root: Path): Iterable<Hit> {
  for (const { expression, path } of expressionsOf(list, root)) {
    const why = whyNoExpression(expression);
    if (why !== undefined) { yield { path, what: `the regular expression '${expression}' of ${placeOf(path.slice(0, -1))} does not compile (${why})` }; }
  }
}

/** The regular expressions of a list of matches, each with its place. */
export function* expressionsOf(list: unknown, root: Path): Iterable<{ readonly expression: string; readonly path: Path }> {
  for (const [i, entry] of listOf(list).entries()) {
    const { uri, headers, queryParams } = mapOf(entry);
    yield* expressionOf(uri, [...root, i, 'uri']);
    for (const [key, conditions] of Object.entries({ headers, queryParams })) {
      for (const [name, condition] of Object.entries(mapOf(conditions))) { yield* expressionOf(condition, [...root, i, key, name]); }
    }
  }
}

function* expressionOf(condition: Manifest, at: Path): Iterable<{ readonly expression: string; readonly path: Path }> {
  const { regex } = mapOf(condition);
  if (typeof regex === 'string') { yield { expression: regex, path: [...at, 'regex'] }; }
}

/** `service.match[0].headers.x-user`. */
export function placeOf(path: Path): string {
  return path.slice(1).map((step, i) => typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`).join('');
}
