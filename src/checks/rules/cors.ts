import { CanaryView } from '../../flagger/canary-view';
import { parseGoDuration } from '../../flagger/go-durations';
import { isMap, listOf, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { CORS_ORIGIN, METHODS, whyNoHeaderName } from '../http-formats';
import { canaryRule, Rule, Hit, Severity } from '../rule';
import { flagger, gatewayApi } from '../sources';

const CORS: Path = ['spec', 'service', 'corsPolicy'];

/** Requests from other origins: `spec.service.corsPolicy`. */
export const CORS_RULES: Rule[] = [
  canaryRule({
    id: 'GW-19',
    severity: Severity.ERROR,
    condition: 'service.corsPolicy.maxAge is missing, or is less than a second',
    effect: 'the API server sets 5 seconds by default. Flagger treats that as a change by somebody else and resets the weights to 100/0 on every'
      + ' reconciliation, so that the rollout neither continues nor fails',
    fix: 'set maxAge to a duration such as \'24h\'; the unit d for days does not exist',
    source: flagger('pkg/router/gateway_api.go'),
    *find(canary) {
      const { maxAge } = mapOf(canary.service.corsPolicy);
      if (!hasCors(canary) || (maxAge !== undefined && maxAge !== null && typeof maxAge !== 'string')) { return; }
      const seconds = maxAge ? parseGoDuration(maxAge) : undefined;
      const path = [...CORS, 'maxAge'];
      if (seconds !== undefined && seconds <= -1) {
        const effect = 'the API server rejects the HTTPRoute that Flagger writes: the Canary stays in Initializing, with its target scaled to 0';
        yield { path, what: `service.corsPolicy.maxAge is negative, got '${maxAge}'`, effect };
      } else if (canary.analyses && (seconds === undefined || seconds < 1)) {
        yield maxAge ? { path, what: `service.corsPolicy.maxAge is not a duration of at least a second, got '${maxAge}'` } : { path, what: 'service.corsPolicy has no maxAge' };
      }
    },
  }),
  canaryRule({
    id: 'GW-20',
    severity: Severity.ERROR,
    condition: 'service.corsPolicy has allowOrigins, which Flagger does not write into the HTTPRoute',
    effect: 'the Gateway does not allow these origins, and Flagger logs an error on every reconciliation',
    fix: 'list the origins in allowOrigin, such as \'https://shop.example.com\' or \'https://*.example.com\'',
    source: flagger('pkg/router/gateway_api.go'),
    *find(canary) {
      if (hasCors(canary) && listOf(canary.service.corsPolicy.allowOrigins).length > 0) { yield { path: [...CORS, 'allowOrigins'] }; }
    },
  }),
  canaryRule({
    id: 'GW-22',
    severity: Severity.ERROR,
    condition: 'service.corsPolicy has an origin, method or header that is not valid in an HTTPRoute',
    effect: 'the API server rejects the HTTPRoute that Flagger writes: the Canary stays in Initializing, with its target scaled to 0',
    fix: 'write origins with a scheme and without a path, methods in capitals, and \'*\' as the only entry',
    source: gatewayApi('apis/v1/httproute_types.go'),
    *find(canary) {
      if (!hasCors(canary)) { return; }
      const { allowOrigin, allowMethods, allowHeaders, exposeHeaders } = canary.service.corsPolicy;
      yield* explainList(allowOrigin, 'allowOrigin', 64, true, origin => origin.length > 253 || !CORS_ORIGIN.test(origin) ? 'is not an origin' : undefined);
      yield* explainList(allowMethods, 'allowMethods', 9, true, method => method === '*' || METHODS.includes(method) ? undefined : 'is not a method');
      yield* explainList(allowHeaders, 'allowHeaders', 64, true, whyNoHeaderName);
      yield* explainList(exposeHeaders, 'exposeHeaders', 64, false, whyNoHeaderName);
    },
  }),
];

function hasCors(canary: CanaryView): boolean {
  return canary.usesGatewayApi && !canary.usesOldGatewayApi && isMap(canary.service.corsPolicy);
}

function* explainList(list: unknown, key: string, most: number, aloneOnly: boolean, why: (entry: string) => string | undefined): Iterable<Hit> {
  const entries = listOf(list);
  const path = [...CORS, key];
  if (entries.length > most) { yield { path, what: `service.corsPolicy.${key} has ${entries.length} entries, more than ${most}` }; }
  if (aloneOnly && entries.length > 1 && entries.includes('*')) { yield { path, what: `service.corsPolicy.${key} has '*' together with other entries` }; }
  for (const [i, entry] of entries.entries()) {
    const wrong = typeof entry === 'string' ? why(entry) : undefined;
    if (wrong) { yield { path: [...path, i], what: `'${entry}' in service.corsPolicy.${key} ${wrong}` }; }
  }
}
