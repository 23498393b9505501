import { checkHostname } from './hostnames';
import { PathRewrite } from './path-rewrite';
import { refuse, RuleId } from '../values/explain';

/** What a request is changed to on its way to the backend. */
export interface UrlRewriteOptions {
  /**
   * The `Host` header that the backend gets.
   *
   * @default - that of the request
   */
  readonly hostname?: string;

  /**
   * The path that the backend gets.
   *
   * @default - that of the request
   */
  readonly path?: PathRewrite;
}

/** Refuses a rewrite that changes nothing, or to a host that is none. */
export function checkUrlRewrite(empty: RuleId, { hostname, path }: UrlRewriteOptions): void {
  if (hostname === undefined && path === undefined) {
    refuse(empty, 'a URL rewrite must have a hostname or a path, got neither', 'some implementations reject the route, for the others it has no effect',
      'set one of them, or remove the filter');
  }
  if (hostname !== undefined) { checkHostname('the hostname of a URL rewrite', hostname); }
}
