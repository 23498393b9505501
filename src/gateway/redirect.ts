import { checkHostname } from './hostnames';
import { PathRewrite } from './path-rewrite';
import { refuse } from '../values/explain';
import { checkPort } from '../values/numbers';

/** The scheme that a redirect leads to. */
export enum RedirectScheme {
  /** `http` */
  HTTP = 'http',
  /** `https` */
  HTTPS = 'https',
}

/** Where a client is sent instead of an answer. */
export interface RedirectOptions {
  /**
   * The scheme of the new address.
   *
   * @default - that of the request
   */
  readonly scheme?: RedirectScheme;

  /**
   * The host of the new address.
   *
   * @default - that of the request
   */
  readonly hostname?: string;

  /**
   * The path of the new address.
   *
   * @default - that of the request
   */
  readonly path?: PathRewrite;

  /**
   * The port of the new address.
   *
   * @default - the well-known port of `scheme`; without a scheme, the port of the listener
   */
  readonly port?: number;

  /**
   * The status of the answer: 301, 302, 303, 307 or 308.
   *
   * @default 302
   */
  readonly statusCode?: number;
}

const STATUS_CODES = [301, 302, 303, 307, 308];

/** Refuses a redirect that the CRD refuses, or that leads to itself. */
export function checkRedirect({ scheme, hostname, path, port, statusCode }: RedirectOptions): void {
  if (scheme === undefined && hostname === undefined && path === undefined && port === undefined) {
    refuse('VAL-12', 'a redirect must have a scheme, a hostname, a path or a port, got none of them', 'the Gateway redirects the client to the same address again and again',
      'set the part of the address that changes');
  }
  if (hostname !== undefined) { checkHostname('the hostname of a redirect', hostname); }
  if (port !== undefined) { checkPort('VAL-02', 'the port of a redirect', port, 'the API server rejects the HTTPRoute'); }
  if (statusCode !== undefined && !STATUS_CODES.includes(statusCode)) {
    refuse('VAL-03', `the status code of a redirect must be one of ${STATUS_CODES.join(', ')}, got ${statusCode}`, 'the API server rejects the HTTPRoute',
      'use 301 or 308 for a permanent redirect, 302 or 307 for a temporary one');
  }
}
