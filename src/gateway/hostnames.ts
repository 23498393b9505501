import { refuse } from '../values/explain';
import { checkHost } from '../values/names';

/** Refuses what is no host name that a request can be sent to: wildcards, ports, addresses. */
export function checkHostname(what: string, hostname: string): void {
  if (hostname.startsWith('*')) {
    refuse('GW-12', `${what} must be one host, without '*', got '${hostname}'`, 'the API server rejects the HTTPRoute', 'set a name such as \'shop.example.com\'');
  }
  checkHost('GW-12', what, hostname);
}
