import { refuse, RuleId } from '../values/explain';

/** The methods that a route can ask for. */
export enum HttpMethod {
  /** `GET` */
  GET = 'GET',
  /** `HEAD` */
  HEAD = 'HEAD',
  /** `POST` */
  POST = 'POST',
  /** `PUT` */
  PUT = 'PUT',
  /** `DELETE` */
  DELETE = 'DELETE',
  /** `CONNECT` */
  CONNECT = 'CONNECT',
  /** `OPTIONS` */
  OPTIONS = 'OPTIONS',
  /** `TRACE` */
  TRACE = 'TRACE',
  /** `PATCH` */
  PATCH = 'PATCH',
}

/** How the value of a match is compared. */
type MatchType = 'Exact' | 'PathPrefix' | 'RegularExpression';

/**
 * A path that a request must have, in the words of the Gateway API.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch
 */
export class HttpPathMatch {
  /**
   * The path is this one.
   *
   * @throws if the path is not absolute and normalised
   */
  public static exact(path: string): HttpPathMatch {
    checkPath(path);
    return new HttpPathMatch('Exact', path);
  }

  /**
   * The path starts with these elements, split at `/`: the prefix `/api` matches `/api` and `/api/v1`, not `/apis`.
   *
   * @throws if the path is not absolute and normalised
   */
  public static prefix(path: string): HttpPathMatch {
    checkPath(path);
    return new HttpPathMatch('PathPrefix', path);
  }

  /**
   * The path matches a regular expression, in the dialect of the Gateway's implementation.
   *
   * @throws if the expression is empty
   */
  public static regularExpression(expression: string): HttpPathMatch {
    checkValue('a path\'s regular expression', expression, 1024);
    return new HttpPathMatch('RegularExpression', expression);
  }

  private constructor(
    /** @internal */
    public readonly _type: MatchType,
    /** @internal */
    public readonly _value: string) {
  }
}

/**
 * A header that a request must have.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpheadermatch
 */
export class HttpHeaderMatch {
  /** The header has this value. */
  public static exact(name: string, value: string): HttpHeaderMatch {
    return new HttpHeaderMatch('Exact', name, value);
  }

  /** The value of the header matches a regular expression, in the dialect of the Gateway's implementation. */
  public static regularExpression(name: string, expression: string): HttpHeaderMatch {
    return new HttpHeaderMatch('RegularExpression', name, expression);
  }

  private constructor(
    /** @internal */
    public readonly _type: MatchType,
    /** @internal */
    public readonly _name: string,
    /** @internal */
    public readonly _value: string) {
    checkToken('GW-12', 'the name of a header match', _name);
    checkValue(`the value of the header match '${_name}'`, _value, 4096);
  }
}

/**
 * A query parameter that a request must have.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httpqueryparammatch
 */
export class HttpQueryParamMatch {
  /** The parameter has this value. */
  public static exact(name: string, value: string): HttpQueryParamMatch {
    return new HttpQueryParamMatch('Exact', name, value);
  }

  /** The value of the parameter matches a regular expression, in the dialect of the Gateway's implementation. */
  public static regularExpression(name: string, expression: string): HttpQueryParamMatch {
    return new HttpQueryParamMatch('RegularExpression', name, expression);
  }

  private constructor(
    /** @internal */
    public readonly _type: MatchType,
    /** @internal */
    public readonly _name: string,
    /** @internal */
    public readonly _value: string) {
    checkToken('GW-12', 'the name of a query parameter match', _name);
    checkValue(`the value of the query parameter match '${_name}'`, _value, 1024);
  }
}

/** What a request must be like: all that is given must hold. */
export interface HttpRouteMatch {
  /**
   * The path of the request.
   *
   * @default - every path
   */
  readonly path?: HttpPathMatch;

  /**
   * The method of the request.
   *
   * @default - every method
   */
  readonly method?: HttpMethod;

  /**
   * Headers of the request.
   *
   * @default - any
   */
  readonly headers?: HttpHeaderMatch[];

  /**
   * Query parameters of the request.
   *
   * @default - any
   */
  readonly queryParams?: HttpQueryParamMatch[];
}

const REFUSED = 'the API server rejects the HTTPRoute; a canary with this match stays in Initializing, with its target at 0 replicas';

// The rules of the HTTPRoute CRD for Exact and PathPrefix.
const PATH = /^\/([-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})*$/;
const NOT_NORMALISED = /\/\/|\/\.\.?(\/|$)|%2[fF]/;

function checkPath(path: string): void {
  if (PATH.test(path) && !NOT_NORMALISED.test(path) && path.length <= 1024) { return; }
  refuse('GW-12', 'a path match must be absolute and normalised (a leading \'/\'; no \'//\', \'./\', \'../\' or %2F; only characters that'
    + ` a path can have, others escaped with '%'; at most 1024), got '${path}'`, REFUSED, 'write a path such as \'/api\'');
}

/** Refuses what cannot be the name of a header or a query parameter in a route. */
export function checkToken(id: RuleId, what: string, name: string, effect: string = REFUSED): void {
  if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~]{1,256}$/.test(name)) {
    refuse(id, `${what} must be an HTTP token of at most 256 characters, got '${name}'`, effect, 'write a name such as \'x-version\'');
  }
}

/** Refuses a value that the CRD has no room for. */
export function checkValue(what: string, value: string, max: number, effect: string = REFUSED): void {
  if (value.length < 1 || value.length > max) {
    refuse('GW-12', `${what} must have 1 to ${max} characters, got ${value.length}`, effect, 'set the value to compare with');
  }
}
