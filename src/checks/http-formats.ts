/** The formats that the API server asks of an HTTPRoute, as they are in its pinned CRD (a test compares them). */

/** A host, perhaps with a wildcard in front. */
export const HOSTNAME = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** A host without wildcard. */
export const PRECISE_HOSTNAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** The name of a header or of a query parameter. */
export const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$/;

/** An origin of CORS. */
export const CORS_ORIGIN = /(^\*$)|(^(http(s)?):\/\/(((\*\.)?([a-zA-Z0-9\-]+\.)*[a-zA-Z0-9-]+|\*)(:([0-9]{1,5}))?)$)/;

/** The methods that a match can name. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];

const PATH_CHARACTERS = /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$/;
const NOT_IN_PATHS = ['//', '/./', '/../', '%2f', '%2F', '#'];

/** What is wrong with the path of a match that is compared as a whole or by prefix. */
export function whyNoPath(path: string): string | undefined {
  if (!path.startsWith('/')) { return 'does not start with \'/\''; }
  if (path.length > 1024) { return `has ${path.length} characters, more than 1024`; }
  const bad = NOT_IN_PATHS.find(part => path.includes(part));
  if (bad !== undefined) { return `contains '${bad}'`; }
  if (/\/\.\.?$/.test(path)) { return 'ends with a relative element'; }
  return PATH_CHARACTERS.test(path) ? undefined : 'contains characters that must be escaped';
}

/** What is wrong with the name of a header or of a query parameter. */
export function whyNoHeaderName(name: string): string | undefined {
  if (name.length > 256) { return `has ${name.length} characters, more than 256`; }
  return HEADER_NAME.test(name) ? undefined : 'contains characters that a header name cannot have';
}

/** What is wrong with the value of a header or of a query parameter. */
export function whyNoValue(value: string, longest: number): string | undefined {
  if (value.length === 0) { return 'is empty'; }
  return value.length > longest ? `has ${value.length} characters, more than ${longest}` : undefined;
}
