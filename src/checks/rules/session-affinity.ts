import { CanaryView, Strategy } from '../../flagger/canary-view';
import { FlaggerRoute } from '../../flagger/route';
import { isMap, listOf, Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger, gatewayApi } from '../sources';

const ROUTER = flagger('pkg/router/gateway_api.go');
const AFFINITY: Path = ['spec', 'analysis', 'sessionAffinity'];

/** Requests of one user that stay with one version: `spec.analysis.sessionAffinity`. */
export const SESSION_AFFINITY_RULES: Rule[] = [
  affinityRule({
    id: 'AN-12',
    severity: Severity.ERROR,
    condition: 'analysis.sessionAffinity is set in an A/B test',
    effect: 'from the first iteration on the rule for all other users also sends requests to the canary, so that all users get it',
    fix: 'remove sessionAffinity: in an A/B test analysis.match determines which users get the canary',
    source: ROUTER,
    *find(canary) {
      if (canary.strategy === Strategy.AB_TEST) { yield { path: AFFINITY }; }
    },
  }),
  affinityRule({
    id: 'AN-13',
    severity: Severity.WARNING,
    condition: 'analysis.sessionAffinity is set in a blue/green rollout',
    effect: 'Flagger sets cookies only while all traffic goes to the canary, between the last iteration and the promotion, so that they have no effect',
    fix: 'remove sessionAffinity, or use stepWeight instead of iterations',
    source: ROUTER,
    *find(canary) {
      if (canary.strategy === Strategy.BLUE_GREEN && canary.analysis.mirror !== true) { yield { path: AFFINITY }; }
    },
  }),
  affinityRule({
    id: 'AN-28',
    severity: Severity.ERROR,
    condition: 'analysis.sessionAffinity is set in a blue/green rollout with analysis.mirror',
    effect: 'on every reconciliation Flagger writes the rule that mirrors twice and then removes it, so that the Gateway mirrors requests only part of the time',
    fix: 'remove sessionAffinity',
    source: ROUTER,
    *find(canary) {
      if (canary.strategy === Strategy.BLUE_GREEN && canary.analysis.mirror === true) { yield { path: AFFINITY }; }
    },
  }),
  affinityRule({
    id: 'AN-14',
    severity: Severity.ERROR,
    condition: 'service.headers.response is set together with analysis.sessionAffinity',
    effect: 'at the end of the rollout Flagger writes two ResponseHeaderModifier filters into one rule, which the API server rejects: the rollout hangs in'
      + ' Promoting, and a failed rollout is not rolled back',
    fix: 'remove service.headers.response, and set these headers in the app or by a policy of the Gateway',
    source: gatewayApi('apis/v1/httproute_types.go'),
    *find({ service }) {
      if (isMap(service.headers) && isMap(service.headers.response)) { yield { path: ['spec', 'service', 'headers', 'response'] }; }
    },
  }),
  canaryRule({
    id: 'AN-15',
    severity: Severity.ERROR,
    condition: 'cookieName and primaryCookieName of analysis.sessionAffinity are the same',
    effect: 'Flagger logs an error and ignores the Canary: it sets no status, sends no event and creates no objects',
    fix: 'set two different names',
    source: flagger('pkg/controller/controller.go'),
    *find({ analysis }) {
      if (!isMap(analysis.sessionAffinity)) { return; }
      const { cookieName = '', primaryCookieName = '' } = analysis.sessionAffinity;
      if (cookieName === primaryCookieName) {
        yield cookieName === ''
          ? { path: [...AFFINITY, 'cookieName'], what: 'analysis.sessionAffinity has no cookieName', fix: 'set a cookieName' }
          : { path: [...AFFINITY, 'primaryCookieName'] };
      }
    },
  }),
  affinityRule({
    id: 'AN-16',
    severity: Severity.ERROR,
    condition: 'a cookie name has a \'=\'',
    effect: 'Flagger matches the part before and the part after it instead of the value of the cookie, and treats cookies of earlier rollouts as those of the current one',
    fix: 'use letters, digits, \'-\' and \'_\'',
    source: ROUTER,
    *find(canary) {
      for (const { path, name } of cookieNames(canary)) {
        if (name.includes('=')) { yield { path, what: `the cookie name '${name}' has a '='` }; }
      }
    },
  }),
  affinityRule({
    id: 'AN-17',
    severity: Severity.ERROR,
    condition: 'a cookie name has characters that a cookie cannot have, or that have a special meaning in a regular expression',
    effect: 'browsers drop the cookie, or the regular expression of Flagger does not match it, and users switch between the versions',
    fix: 'use letters, digits, \'-\' and \'_\'',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1',
    *find(canary) {
      for (const { path, name } of cookieNames(canary)) {
        // A '.' stands for itself too, and so does a '*' after something. '=' is AN-16.
        const bad = /[^A-Za-z0-9!#%&'*.`_~=-]|^\*|\*\*/.exec(name);
        if (bad) { yield { path, what: `the cookie name '${name}' has '${bad[0]}'` }; }
      }
    },
  }),
  affinityRule({
    id: 'AN-18',
    severity: Severity.WARNING,
    condition: 'analysis.sessionAffinity sets the domain or the path of the cookies',
    effect: 'at the end of a rollout Flagger deletes the cookies without domain and path, so that browsers keep these until maxAge has passed',
    fix: 'remove domain and path, or set maxAge to about the duration of a rollout',
    source: ROUTER,
    *find({ analysis: { sessionAffinity } }) {
      for (const key of ['domain', 'path']) {
        if (sessionAffinity[key]) { yield { path: [...AFFINITY, key], what: `analysis.sessionAffinity.${key} is set, got '${sessionAffinity[key]}'` }; }
      }
    },
  }),
  affinityRule({
    id: 'AN-19',
    severity: Severity.WARNING,
    condition: 'analysis.sessionAffinity has sameSite None or partitioned, but not secure',
    effect: 'browsers drop the cookies',
    fix: 'set secure to true',
    source: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie',
    *find({ analysis: { sessionAffinity } }) {
      if (sessionAffinity.secure === true) { return; }
      if (sessionAffinity.sameSite === 'None') { yield { path: [...AFFINITY, 'sameSite'], what: 'analysis.sessionAffinity has sameSite None, but not secure' }; }
      if (sessionAffinity.partitioned === true) { yield { path: [...AFFINITY, 'partitioned'], what: 'analysis.sessionAffinity is partitioned, but not secure' }; }
    },
  }),
  affinityRule({
    id: 'AN-20',
    severity: Severity.ERROR,
    condition: 'analysis.sessionAffinity.maxAge is below 0',
    effect: 'browsers delete the cookie as soon as they get it, so that a user does not stay with one version',
    fix: 'set it to the duration of a session in seconds; Flagger treats 0 as 86400',
    source: flagger('pkg/apis/flagger/v1beta1/canary.go'),
    *find({ analysis: { sessionAffinity } }) {
      if (sessionAffinity.maxAge < 0) { yield { path: [...AFFINITY, 'maxAge'] }; }
    },
  }),
  affinityRule({
    id: 'AN-21',
    severity: Severity.WARNING,
    condition: 'service.match has headers together with analysis.sessionAffinity',
    effect: 'the rules for requests with a cookie do not check these headers, so that such requests reach the app without them',
    fix: 'match by uri, method or queryParams',
    source: ROUTER,
    *find(canary) {
      for (const [i, match] of FlaggerRoute.of(canary).service.entries.entries()) {
        if (match && match.headers.length > 0) {
          yield { path: ['spec', 'service', 'match', i, 'headers'], what: `service.match[${i}] has headers together with analysis.sessionAffinity` };
        }
      }
    },
  }),
  affinityRule({
    id: 'AN-26',
    severity: Severity.ERROR,
    condition: 'analysis.sessionAffinity is set together with analysis.match in a weighted rollout',
    effect: 'all requests that match go to the canary and all others are split by weight; Flagger resets the weights again and again, so that'
      + ' the rollout stays at its first step forever',
    fix: 'remove sessionAffinity or match',
    source: ROUTER,
    *find(canary) {
      if (canary.movesWeights && listOf(canary.analysis.match).length > 0) { yield { path: AFFINITY }; }
    },
  }),
];

/** A check of the session affinity of a Canary whose route Flagger writes and that is analysed: without analysis no cookie is ever set. */
function affinityRule(rule: Parameters<typeof canaryRule>[0]): Rule {
  return canaryRule({
    ...rule,
    find: canary => canary.usesGatewayApi && canary.analyses && isMap(canary.analysis.sessionAffinity) ? rule.find(canary) : [],
  });
}

function cookieNames(canary: CanaryView): Array<{ path: Path; name: string }> {
  const affinity: Manifest = canary.analysis.sessionAffinity;
  const keys = ['cookieName', ...canary.usesOldGatewayApi ? [] : ['primaryCookieName']];
  return keys.filter(key => typeof affinity[key] === 'string').map(key => ({ path: [...AFFINITY, key], name: affinity[key] }));
}
