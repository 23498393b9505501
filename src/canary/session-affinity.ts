import { Duration } from 'cdk8s';
import type * as crds from '../imports';
import { CanarySpecAnalysisSessionAffinitySameSite } from '../imports/flagger';
import { refuse } from '../values/explain';
import { checkWholeNumber } from '../values/numbers';

/** To which requests of other sites a browser adds a cookie. */
export enum CookieSameSite {
  /** None. */
  STRICT = 'Strict',
  /** Those that follow a link. */
  LAX = 'Lax',
  /** All. The cookie must be `secure`. */
  NONE = 'None',
}

/**
 * Keeps a user who has reached the canary there until the rollout ends, by a cookie.
 *
 * The cookie is set by a filter of a backend reference of the route, which not every implementation of the Gateway API has. The matches for cookies
 * keep the paths of `service.match` and drop its headers and query parameters.
 *
 * @see https://docs.flagger.app/usage/deployment-strategies#session-affinity
 */
export interface SessionAffinity {
  /** The name of the cookie of the canary. Its value is made by Flagger for each rollout. */
  readonly cookieName: string;

  /**
   * The name of a cookie that keeps a user on the primary for one interval. Without it, users move to the canary with each new request
   * of theirs and never back, so that it has more of them than its weight says.
   *
   * Its value is never changed: a user who comes back within the interval is on the primary whatever the weight.
   *
   * @default - users of the primary are not kept there
   */
  readonly primaryCookieName?: string;

  /**
   * The time that the cookie of the canary is kept. Whole seconds.
   *
   * @default Duration.days(1)
   */
  readonly maxAge?: Duration;

  /**
   * The domain that the cookie is sent to. At the end of a rollout Flagger deletes the cookie without naming it, so browsers keep the cookie until its `maxAge`.
   *
   * @default - the host of the request
   */
  readonly domain?: string;

  /**
   * The path that the cookie is sent to. At the end of a rollout Flagger deletes the cookie without naming it, so browsers may keep the cookie until its `maxAge`.
   *
   * @default - the folder of the path of the request
   */
  readonly path?: string;

  /**
   * Whether scripts cannot read the cookie.
   *
   * @default false
   */
  readonly httpOnly?: boolean;

  /**
   * Whether the cookie is sent over https only.
   *
   * @default false
   */
  readonly secure?: boolean;

  /**
   * To which requests of other sites the cookie is added.
   *
   * @default - left to the browser
   */
  readonly sameSite?: CookieSameSite;

  /**
   * Whether a browser keeps one cookie for each site that embeds this one. It must be `secure`.
   *
   * @default false
   */
  readonly partitioned?: boolean;
}

/**
 * Renders `spec.analysis.sessionAffinity`.
 *
 * @throws if a cookie is one that Flagger would not recognise or a browser would drop
 */
export function renderSessionAffinity(affinity: SessionAffinity): crds.CanarySpecAnalysisSessionAffinity {
  checkCookieName('cookieName', affinity.cookieName);
  if (affinity.primaryCookieName !== undefined) { checkCookieName('primaryCookieName', affinity.primaryCookieName); }
  checkDifferent(affinity);
  checkSecure(affinity);
  checkAttribute('domain', affinity.domain, /^\.?[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?$/, 'example.com');
  // eslint-disable-next-line no-control-regex
  checkAttribute('path', affinity.path, /^\/[^;\x00-\x1f\x7f]*$/, '/');
  const { cookieName, primaryCookieName, maxAge, domain, path, httpOnly, secure, sameSite, partitioned } = affinity;
  return {
    cookieName,
    primaryCookieName,
    maxAge: maxAge && secondsOf(maxAge),
    domain,
    path,
    httpOnly,
    secure,
    sameSite: sameSite && SAME_SITE[sameSite],
    partitioned,
  };
}

function secondsOf(maxAge: Duration): number {
  const seconds = maxAge.toSeconds({ integral: false });
  checkWholeNumber('AN-20', 'sessionAffinity.maxAge in seconds', seconds, 1, Number.MAX_SAFE_INTEGER, 'Flagger uses one day instead', 'set whole seconds, such as Duration.hours(1)');
  return seconds;
}

// A token of HTTP, without those characters that mean something in the regular expression that Flagger makes of it.
function checkCookieName(what: string, name: string): void {
  if (/^[A-Za-z0-9!#%&'\-._`~]+$/.test(name)) { return; }
  refuse(name === '' ? 'CRD-12' : name.includes('=') ? 'AN-16' : 'AN-17', `sessionAffinity.${what} must be the name of a cookie, of letters, digits and !#%&'-._\`~, got '${name}'`,
    'the regular expression that Flagger makes of it does not match the cookie, or with an empty name Flagger ignores the Canary',
    'choose a name such as \'shop-canary\'');
}

function checkDifferent({ cookieName, primaryCookieName }: SessionAffinity): void {
  if (cookieName !== primaryCookieName) { return; }
  refuse('AN-15', `sessionAffinity must have different names for the cookies of canary and primary, got '${cookieName}' for both`,
    'Flagger ignores the Canary, without a status or an event', `choose another, such as '${cookieName}-primary'`);
}

function checkSecure({ sameSite, partitioned, secure }: SessionAffinity): void {
  if (secure || !(partitioned || sameSite === CookieSameSite.NONE)) { return; }
  refuse('AN-19', `sessionAffinity with ${partitioned ? 'partitioned' : 'sameSite NONE'} must be secure, got ${secure ?? 'nothing'}`,
    'browsers drop the cookie, and users switch between the versions', 'set secure, and serve the app over HTTPS');
}

function checkAttribute(what: string, value: string | undefined, form: RegExp, example: string): void {
  if (value === undefined || form.test(value)) { return; }
  refuse('VAL-10', `sessionAffinity.${what} cannot be '${value}'`, 'browsers drop or misread the cookie', `write a value such as '${example}', or remove it`);
}

const SAME_SITE: { [sameSite in CookieSameSite]: CanarySpecAnalysisSessionAffinitySameSite } = {
  [CookieSameSite.STRICT]: CanarySpecAnalysisSessionAffinitySameSite.STRICT,
  [CookieSameSite.LAX]: CanarySpecAnalysisSessionAffinitySameSite.LAX,
  [CookieSameSite.NONE]: CanarySpecAnalysisSessionAffinitySameSite.NONE,
};
