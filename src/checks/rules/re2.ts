import { GATEWAY_API } from '../../manifests/gateway-admission';
import { namespaceOf } from '../../manifests/manifest';
import { isMadeByFlagger } from '../../manifests/workload';
import { notInRe2, re2Implementation } from '../regular-expression-engine';
import { canaryRule, objectRule, Rule, RuleDescription, Severity } from '../rule';
import { conditionsOf } from './http-routes';
import { ANALYSIS_MATCH, expressionsOf, placeOf, SERVICE_MATCH } from './matches';

const TEXTS: Pick<RuleDescription, 'severity' | 'condition' | 'effect' | 'fix' | 'source'> = {
  severity: Severity.ERROR,
  condition: 'a regular expression uses syntax that the engine of the Gateway (RE2) does not support',
  effect: 'the API server accepts it, but the Gateway cannot compile it: it rejects the route, or answers its requests with errors',
  fix: 'write it without look-around, back-references, atomic groups and possessive quantifiers; use several matches, or match a header that a proxy in front of the Gateway sets',
  source: 'https://github.com/google/re2/wiki/Syntax',
};

/** Regular expressions that the engine of a known Gateway does not compile. */
export const RE2_RULES: Rule[] = [
  canaryRule({
    id: 'GW-35',
    ...TEXTS,
    *find(canary) {
      const { service, analysis, namespace, context: { index } } = canary;
      const implementation = canary.usesGatewayApi ? re2Implementation(service.gatewayRefs, namespace, index) : undefined;
      if (implementation === undefined) { return; }
      for (const { expression, path } of [...expressionsOf(service.match, SERVICE_MATCH), ...expressionsOf(analysis.match, ANALYSIS_MATCH)]) {
        const missing = notInRe2(expression);
        const place = placeOf(path.slice(0, -1));
        if (missing) { yield { path, what: `the regular expression '${expression}' of ${place} ${describe(missing, implementation)}` }; }
      }
    },
  }),
  objectRule(GATEWAY_API, 'HTTPRoute', {
    id: 'HR-12',
    ...TEXTS,
    *find(route, { index }) {
      const implementation = isMadeByFlagger(route) ? undefined : re2Implementation(route?.spec?.parentRefs, namespaceOf(route), index);
      if (implementation === undefined) { return; }
      for (const { condition, path } of conditionsOf(route)) {
        const missing = condition.type === 'RegularExpression' ? notInRe2(condition.value) : undefined;
        if (missing) { yield { path: [...path, 'value'], what: `the regular expression '${condition.value}' ${describe(missing, implementation)}` }; }
      }
    },
  }),
];

function describe(missing: string, implementation: string): string {
  return `has a ${missing}, which the engine of ${implementation} (RE2) does not support`;
}
