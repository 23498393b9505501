import { GATEWAY_API } from '../../manifests/gateway-admission';
import { listOf, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { isMadeByFlagger } from '../../manifests/workload';
import { whyNoExpression } from '../regular-expression';
import { objectRule, Rule, Severity } from '../rule';

/** What only HTTPRoutes have, in those of the user beside those that Flagger writes. */
export const HTTP_ROUTE_RULES: Rule[] = [
  objectRule(GATEWAY_API, 'HTTPRoute', {
    id: 'HR-07',
    severity: Severity.ERROR,
    condition: 'a regular expression of a match does not compile',
    effect: 'the API server accepts it; depending on its implementation, the Gateway rejects the route, ignores the match or answers its requests with errors',
    fix: 'close its brackets, and escape special characters that are meant literally with \'\\\'',
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch',
    *find(route) {
      // Flagger's own are as the Canary has them.
      if (isMadeByFlagger(route)) { return; }
      for (const { condition, path } of conditionsOf(route)) {
        const why = condition.type === 'RegularExpression' && typeof condition.value === 'string' ? whyNoExpression(condition.value) : undefined;
        if (why) { yield { path: [...path, 'value'], what: `the regular expression '${condition.value}' does not compile (${why})` }; }
      }
    },
  }),
  objectRule(GATEWAY_API, ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'], {
    id: 'HR-13',
    severity: Severity.WARNING,
    condition: 'all backends of a rule have the weight 0',
    effect: 'the Gateway sends the requests of the rule nowhere: over HTTP it answers 500, with other protocols it refuses the connection',
    fix: 'set the weight of at least one backend above 0, or remove the weights',
    source: 'https://gateway-api.sigs.k8s.io/reference/spec/#httpbackendref',
    *find(route) {
      for (const [i, rule] of listOf(route?.spec?.rules).entries()) {
        const refs = listOf(rule?.backendRefs);
        if (refs.length > 0 && refs.every(ref => ref?.weight === 0)) { yield { path: ['spec', 'rules', i, 'backendRefs'] }; }
      }
    },
  }),
];

/** The conditions of the matches of a route, each with its place. */
export function* conditionsOf(route: Manifest): Iterable<{ condition: { [key: string]: Manifest }; path: Path }> {
  for (const [i, rule] of listOf(route?.spec?.rules).entries()) {
    for (const [j, match] of listOf(rule?.matches).entries()) {
      const at = ['spec', 'rules', i, 'matches', j];
      yield { condition: mapOf(match?.path), path: [...at, 'path'] };
      for (const key of ['headers', 'queryParams']) {
        for (const [k, condition] of listOf(match?.[key]).entries()) { yield { condition: mapOf(condition), path: [...at, key, k] }; }
      }
    }
  }
}
