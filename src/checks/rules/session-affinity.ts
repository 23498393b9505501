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
    effect: 'from the first iteration on the rule for everybody else leads to the canary too, so that all users get it',
    fix: 'remove sessionAffinity: in an A/B test the match tells who gets the canary',
    source: ROUTER,
    *find(canary) {
      if (canary.strategy === Strategy.AB_TEST) { yield { path: AFFINITY }; }
    },
  }),
  affinityRule({
    id: 'AN-13',
    severity: Severity.WARNING,
    condition: 'analysis.sessionAffinity is set in a blue/green rollout',
    effect: 'cookies are set only while all traffic goes to the canary, between the last iteration and the promotion, and hold nobody',
    fix: 'remove sessionAffinity, or use stepWeight instead of iterations',
    source: ROUTER,
    *find(canary) {
      if (canary.strategy === Strategy.BLUE_GREEN && canary.analysis.mirror !== true) { yield { path: AFFINITY }; }
    },
  }),
  affinityRule({
    id: 'AN-28',
    severity: Severity.ERROR,
    condition: 'analysis.sessionAffinity is set in a blue/green rollout that mirrors',
    effect: 'Flagger writes the rule that mirrors twice and takes it away again on every tick, so that requests are mirrored only now and then',
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
    effect: 'at its end Flagger writes two ResponseHeaderModifier filters into one rule, which the API server refuses: the rollout hangs in'
      + ' Promoting, and a failed one is not rolled back',
    fix: 'remove service.headers.response, and let the app or the Gateway\'s policy set these headers',
    source: gatewayApi('apis/v1/httproute_types.go'),
    *find({ service }) {
      if (isMap(service.headers) && isMap(service.headers.response)) { yield { path: ['spec', 'service', 'headers', 'response'] }; }
    },
  }),
  canaryRule({
    id: 'AN-15',
    severity: Severity.ERROR,
    condition: 'cookieName and primaryCookieName of analysis.sessionAffinity are the same',
    effect: 'Flagger writes one line into its log and ignores the Canary: no status, no event, no objects',
    fix: 'give the two cookies different names',
    source: flagger('pkg/controller/controller.go'),
    *find({ analysis }) {
      if (!isMap(analysis.sessionAffinity)) { return; }
      const { cookieName = '', primaryCookieName = '' } = analysis.sessionAffinity;
      if (cookieName === primaryCookieName) {
        yield cookieName === ''
          ? { path: [...AFFINITY, 'cookieName'], what: 'analysis.sessionAffinity has no cookieName', fix: 'give it a cookieName' }
          : { path: [...AFFINITY, 'primaryCookieName'] };
      }
    },
  }),
  affinityRule({
    id: 'AN-16',
    severity: Severity.ERROR,
    condition: 'a cookie name has a \'=\'',
    effect: 'Flagger looks for the part before it and the part after it instead of the cookie\'s value, and takes the cookies of earlier rollouts for those of this one',
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
    condition: 'a cookie name has characters that a cookie can\'t have, or that mean something else in a regular expression',
    effect: 'browsers drop the cookie, or Flagger\'s expression does not find it again, and users change between the versions',
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
    effect: 'Flagger deletes the cookies without them at the end of a rollout, and browsers keep those that have them until maxAge is over',
    fix: 'remove domain and path, or set maxAge to about the length of a rollout',
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
    condition: 'analysis.sessionAffinity has sameSite None or partitioned, and not secure',
    effect: 'browsers drop the cookies',
    fix: 'set secure to true',
    source: 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie',
    *find({ analysis: { sessionAffinity } }) {
      if (sessionAffinity.secure === true) { return; }
      if (sessionAffinity.sameSite === 'None') { yield { path: [...AFFINITY, 'sameSite'], what: 'analysis.sessionAffinity has sameSite None and not secure' }; }
      if (sessionAffinity.partitioned === true) { yield { path: [...AFFINITY, 'partitioned'], what: 'analysis.sessionAffinity is partitioned and not secure' }; }
    },
  }),
  affinityRule({
    id: 'AN-20',
    severity: Severity.ERROR,
    condition: 'analysis.sessionAffinity.maxAge is below 0',
    effect: 'browsers delete the cookie as soon as they get it, and no session stays with its version',
    fix: 'give the seconds for which a session lasts; 0 is taken for 86400',
    source: flagger('pkg/apis/flagger/v1beta1/canary.go'),
    *find({ analysis: { sessionAffinity } }) {
      if (sessionAffinity.maxAge < 0) { yield { path: [...AFFINITY, 'maxAge'] }; }
    },
  }),
  affinityRule({
    id: 'AN-21',
    severity: Severity.WARNING,
    condition: 'service.match has headers together with analysis.sessionAffinity',
    effect: 'the rules for requests with a cookie leave them out, so that such requests reach the app without these headers',
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
    effect: 'all requests that match go to the canary and all others are split by weight, and Flagger resets the weights again and again, so that'
      + ' the rollout stays at its first step for ever',
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
