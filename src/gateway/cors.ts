import { Duration } from 'cdk8s';
import { checkToken, HttpMethod } from './http-match';
import { refuse, RuleId } from '../values/explain';

/**
 * Which pages of other origins may read the answers.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpcorsfilter
 */
export interface CorsOptions {
  /**
   * The origins that may, such as `https://shop.example.com` or `https://*.example.com`; `*` alone for every origin. At most 64.
   *
   * @default - none
   */
  readonly allowOrigins?: string[];

  /**
   * The methods that they may use.
   *
   * @default - none beside those that need no leave: GET, HEAD and POST
   */
  readonly allowMethods?: HttpMethod[];

  /**
   * Whether they may use every method, instead of `allowMethods`.
   *
   * @default false
   */
  readonly allowAllMethods?: boolean;

  /**
   * The request headers that they may send; `*` alone for every header. At most 64.
   *
   * @default - none beside those that need no leave
   */
  readonly allowHeaders?: string[];

  /**
   * The response headers that they may read; `*` for every header. At most 64.
   *
   * @default - none beside those that need no leave
   */
  readonly exposeHeaders?: string[];

  /**
   * Whether cookies and other credentials may be sent along.
   *
   * @default false
   */
  readonly allowCredentials?: boolean;

  /**
   * How long a browser may keep the answer. Whole seconds.
   *
   * @default Duration.seconds(5)
   */
  readonly maxAge?: Duration;
}

const REFUSED = 'the API server rejects the HTTPRoute';
// As the CRD has it.
const ORIGIN = /^(\*|https?:\/\/((\*\.)?([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+|\*)(:[0-9]{1,5})?)$/;
const MAX_AGE = 2 ** 31 - 1;

/** Refuses what the CRD refuses. */
/** The rules that a mistake in CORS breaks; they depend on whose it is. */
export interface CorsRules {
  /** An origin, a method or a header that cannot be one. */
  readonly value: RuleId;
  readonly maxAge: RuleId;
}

export function checkCors(options: CorsOptions, rules: CorsRules): void {
  const { allowOrigins = [], allowMethods = [], allowHeaders = [], exposeHeaders = [] } = options;
  checkList('allowOrigins', allowOrigins, 64, true);
  checkList('allowMethods', allowMethods, 9, false);
  checkList('allowHeaders', allowHeaders, 64, true);
  checkList('exposeHeaders', exposeHeaders, 64, false);
  for (const origin of allowOrigins) {
    if (!ORIGIN.test(origin) || origin.length > 253) {
      refuse(rules.value, `an origin of CORS must be '*', or a scheme, a host and optionally a port, without a path, got '${origin}'`, REFUSED,
        'write an origin such as \'https://shop.example.com\'');
    }
  }
  [...allowHeaders, ...exposeHeaders].forEach(name => checkToken(rules.value, 'a header of CORS', name, REFUSED));
  if (options.allowAllMethods && allowMethods.length > 0) {
    refuse('VAL-13', `CORS can allow all methods or some, got allowAllMethods and allowMethods ${allowMethods.join(', ')}`, REFUSED, 'remove one of the two');
  }
  if (options.maxAge) { corsMaxAge(options.maxAge, rules.maxAge); }
}

/** Renders `cors`. */
export function renderCors(options: CorsOptions) {
  const list = (values: string[] | undefined) => values && values.length > 0 ? [...values] : undefined;
  return {
    allowOrigins: list(options.allowOrigins),
    allowMethods: options.allowAllMethods ? ['*'] : list(options.allowMethods),
    allowHeaders: list(options.allowHeaders),
    exposeHeaders: list(options.exposeHeaders),
    allowCredentials: options.allowCredentials,
    maxAge: corsMaxAge(options.maxAge ?? Duration.seconds(5), 'VAL-01'),
  };
}

/** The age in whole seconds. */
function corsMaxAge(maxAge: Duration, id: RuleId): number {
  const seconds = Number((maxAge.toMilliseconds({ integral: false }) / 1000).toPrecision(12));
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > MAX_AGE) {
    refuse(id, `maxAge of CORS must be a whole number of seconds from 1 to ${MAX_AGE}, got ${seconds} s`, REFUSED, 'set at least Duration.seconds(1)');
  }
  return seconds;
}

function checkList(what: string, values: readonly string[], max: number, starAlone: boolean): void {
  if (values.length > max) { refuse('VAL-11', `${what} of CORS can have at most ${max} entries, got ${values.length}`, REFUSED, 'remove some of them'); }
  const twin = values.find((value, i) => values.indexOf(value) !== i);
  if (twin !== undefined) { refuse('VAL-14', `${what} of CORS must have different entries, got '${twin}' twice`, REFUSED, 'remove one of them'); }
  if (starAlone && values.includes('*') && values.length > 1) {
    refuse('VAL-13', `${what} of CORS can have '*' only as its single entry, got ${values.join(', ')}`, REFUSED, 'remove \'*\' or the other entries');
  }
}
