import { gatewaysOf, GATEWAY_API } from '../manifests/gateway-admission';
import { listOf, Manifest } from '../manifests/manifest';
import { ManifestIndex } from '../manifests/manifest-index';

/** The controllers whose gateways compile regular expressions by RE2, or by Go's package of the same syntax. */
const RE2_CONTROLLERS: { [controllerName: string]: string } = {
  'istio.io/gateway-controller': 'Istio',
  'istio.io/unmanaged-gateway': 'Istio',
  'gateway.envoyproxy.io/gatewayclass-controller': 'Envoy Gateway',
  'projectcontour.io/gateway-controller': 'Contour',
  'kgateway.dev/kgateway': 'kgateway',
  'io.cilium/gateway-controller': 'Cilium',
  'traefik.io/gateway-controller': 'Traefik',
};

/** What RE2 does not have, with the word for it. */
const NOT_IN_RE2: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\(\?<?[=!]/, 'look-around'],
  [/^\(\?>/, 'atomic group'],
  [/^\\[1-9]/, 'back-reference'],
  [/^[*+?}]\+/, 'possessive quantifier'],
];

/** The implementation behind the parents of a route whose engine is RE2, if its class is among the manifests. */
export function re2Implementation(parentRefs: unknown, namespace: string, index: ManifestIndex): string | undefined {
  for (const gateway of listOf(parentRefs).flatMap(ref => gatewaysOf(ref, namespace, index))) {
    const gatewayClass = index.find(GATEWAY_API, 'GatewayClass', '', String(gateway?.spec?.gatewayClassName));
    const controller: unknown = gatewayClass?.spec?.controllerName;
    if (typeof controller === 'string' && Object.hasOwn(RE2_CONTROLLERS, controller)) { return RE2_CONTROLLERS[controller]; }
  }
  return undefined;
}

/** What a regular expression uses that RE2 does not have, or undefined. */
export function notInRe2(expression: Manifest): string | undefined {
  if (typeof expression !== 'string') { return undefined; }
  let inClass = false;
  for (let at = 0; at < expression.length; at++) {
    const rest = expression.slice(at, at + 4);
    const found = inClass ? undefined : NOT_IN_RE2.find(([pattern]) => pattern.test(rest));
    if (found) { return found[1]; }
    if (rest[0] === '\\') { at++; } else if (rest[0] === '[') { inClass = true; } else if (rest[0] === ']') { inClass = false; }
  }
  return undefined;
}
