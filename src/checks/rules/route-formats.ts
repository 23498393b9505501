import { CanaryView } from '../../flagger/canary-view';
import { GATEWAY_DURATION, parseGoDuration } from '../../flagger/go-durations';
import { FlaggerRoute } from '../../flagger/route';
import { isMap, listOf, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { HOSTNAME, METHODS, PRECISE_HOSTNAME, whyNoHeaderName, whyNoPath, whyNoValue } from '../http-formats';
import { canaryRule, Rule, Hit, Severity } from '../rule';
import { flagger, gatewayApi } from '../sources';

const HTTP_ROUTE = gatewayApi('apis/v1/httproute_types.go');
const REFUSED = 'the API server rejects the HTTPRoute that Flagger writes: the Canary stays in Initializing, with its target scaled to 0';
const DURATION_FIX = 'write whole numbers with the units h, m, s and ms, such as \'1m30s\' or \'1s500ms\'';
const SERVICE: Path = ['spec', 'service'];

/** What the API server asks of the HTTPRoute that Flagger makes of the Canary, and does not ask of the Canary itself. */
export const ROUTE_FORMAT_RULES: Rule[] = [
  canaryRule({
    id: 'GW-12',
    severity: Severity.ERROR,
    condition: 'a value has a form that an HTTPRoute does not allow',
    effect: REFUSED,
    fix: 'write it in the form that the Gateway API requires',
    source: HTTP_ROUTE,
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      yield* explainMatches(canary);
      yield* explainHeaders(canary);
      yield* explainRewrite(canary);
      if (!canary.usesOldGatewayApi) { yield* explainTimeouts(canary); }
    },
  }),
  canaryRule({
    id: 'GW-13',
    severity: Severity.ERROR,
    condition: 'service.hosts has an entry that is not a host name',
    effect: REFUSED,
    fix: 'write names such as \'shop.example.com\' or \'*.example.com\', without a port; for all hosts of the listener remove hosts',
    source: HTTP_ROUTE,
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      for (const [i, host] of listOf(canary.service.hosts).entries()) {
        if (typeof host !== 'string') { continue; }
        const path = [...SERVICE, 'hosts', i];
        if (!HOSTNAME.test(host) || host.length > 253) {
          yield { path, what: `'${host}' in service.hosts is not a host name` };
        } else if (/^\d+(\.\d+){3}$/.test(host)) {
          yield {
            path,
            what: `'${host}' in service.hosts is an IP address and not a host name`,
            effect: 'the Gateway API forbids IP addresses: the Gateway may reject the route, or the route may match no request',
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'GW-16',
    severity: Severity.ERROR,
    condition: 'service.rewrite.type is neither ReplacePrefixMatch nor ReplaceFullPath',
    effect: 'Flagger uses ReplaceFullPath instead, and every path becomes service.rewrite.uri',
    fix: 'set it to \'ReplacePrefixMatch\' or \'ReplaceFullPath\'',
    source: flagger('pkg/apis/flagger/v1beta1/canary.go'),
    *find(canary) {
      const { type, uri } = mapOf(canary.service.rewrite);
      if (canary.usesGatewayApi && uri && type && type !== 'ReplacePrefixMatch' && type !== 'ReplaceFullPath') {
        yield { path: [...SERVICE, 'rewrite', 'type'] };
      }
    },
  }),
  canaryRule({
    id: 'GW-17',
    severity: Severity.WARNING,
    condition: 'service.rewrite has neither uri nor authority',
    effect: 'the route gets a rewrite that has no effect',
    fix: 'set uri or authority, or remove service.rewrite',
    source: flagger('pkg/router/gateway_api.go'),
    *find({ service: { rewrite }, usesGatewayApi }) {
      if (usesGatewayApi && isMap(rewrite) && !rewrite.uri && !rewrite.authority) { yield { path: [...SERVICE, 'rewrite'] }; }
    },
  }),
  canaryRule({
    id: 'GW-18',
    severity: Severity.ERROR,
    condition: 'service.backendTimeout is longer than service.timeout',
    effect: REFUSED,
    fix: 'set backendTimeout to at most timeout, or set timeout to 0s for no limit',
    source: HTTP_ROUTE,
    *find(canary) {
      const { timeout, backendTimeout } = canary.service;
      if (!canary.usesGatewayApi || canary.usesOldGatewayApi) { return; }
      const [whole, once] = [timeout, backendTimeout].map(secondsOf);
      if (whole !== undefined && once !== undefined && whole > 0 && once > whole) {
        yield { path: [...SERVICE, 'backendTimeout'], what: `service.backendTimeout (${backendTimeout}) is longer than service.timeout (${timeout})` };
      }
    },
  }),
  canaryRule({
    id: 'GW-29',
    severity: Severity.ERROR,
    condition: 'the route gets more entries than an HTTPRoute allows',
    effect: REFUSED,
    fix: 'remove some of them, or split the app into several Canaries',
    source: HTTP_ROUTE,
    *find(canary) {
      if (canary.usesGatewayApi) { yield* explainTooMany(canary); }
    },
  }),
  canaryRule({
    id: 'GW-30',
    severity: Severity.WARNING,
    condition: 'service.headers names a header twice, in different cases',
    effect: 'the case of a header name does not matter, and which of the two values counts depends on the implementation of the Gateway',
    fix: 'name it once',
    source: flagger('pkg/router/gateway_api.go'),
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      for (const { path, names } of headerMaps(canary)) {
        const twice = names.find((name, i) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) < i);
        if (twice !== undefined) { yield { path: [...path, twice], what: `${path.slice(1).join('.')} names the header '${twice}' twice, in different cases` }; }
      }
    },
  }),
];

function* explainMatches(canary: CanaryView): Iterable<Hit> {
  for (const [list, root] of [[canary.service.match, [...SERVICE, 'match']], [canary.analysis.match, ['spec', 'analysis', 'match']]] as Array<[unknown, Path]>) {
    for (const [i, entry] of listOf(list).entries()) {
      const { uri, method, headers, queryParams } = mapOf(entry);
      const at = [...root, i];
      // Of analysis.match the CRD keeps only headers and query parameters.
      if (root[1] === 'service') {
        yield* explainPath(mapOf(uri), [...at, 'uri']);
        yield* explainMethod(mapOf(method).exact, [...at, 'method', 'exact']);
      }
      yield* explainConditions(headers, [...at, 'headers'], 4096);
      yield* explainConditions(queryParams, [...at, 'queryParams'], 1024);
    }
  }
}

function* explainPath({ regex, exact, prefix }: { [key: string]: unknown }, at: Path): Iterable<Hit> {
  if (typeof regex === 'string' && regex.length > 1024) { yield bad([...at, 'regex'], 'the regular expression', regex, `has ${regex.length} characters, more than 1024`); }
  for (const [key, path] of Object.entries({ exact, prefix })) {
    const why = typeof path === 'string' && path !== '' ? whyNoPath(path) : undefined;
    if (why) { yield { ...bad([...at, key], 'the path', path as string, why), fix: 'write a normalised and escaped path that starts with \'/\'' }; }
  }
}

function* explainMethod(method: unknown, at: Path): Iterable<Hit> {
  if (typeof method === 'string' && method !== '' && !METHODS.includes(method)) { yield { ...bad(at, 'the method', method, `is not one of ${METHODS.join(', ')}`), fix: 'write it in capitals' }; }
}

function* explainConditions(conditions: unknown, at: Path, longest: number): Iterable<Hit> {
  for (const [name, condition] of Object.entries(mapOf(conditions))) {
    const why = whyNoHeaderName(name);
    if (why) { yield bad([...at, name], 'the name', name, why); }
    for (const [key, value] of Object.entries(mapOf(condition))) {
      // Empty values are no matter of form: Flagger does not get as far (GW-05, GW-06).
      const whyNot = ['exact', 'regex'].includes(key) && typeof value === 'string' && value !== '' ? whyNoValue(value, longest) : undefined;
      if (whyNot) { yield bad([...at, name, key], 'the value of', name, whyNot); }
    }
  }
}

function* explainHeaders(canary: CanaryView): Iterable<Hit> {
  for (const { path, names, values } of headerMaps(canary)) {
    for (const name of names) {
      const why = whyNoHeaderName(name);
      if (why) { yield bad([...path, name], 'the header name', name, why); }
      const whyNot = typeof values[name] === 'string' ? whyNoValue(values[name], 4096) : undefined;
      if (whyNot) { yield { ...bad([...path, name], 'the value of the header', name, whyNot), fix: 'set a value, or use remove to remove a header' }; }
    }
  }
}

function* explainRewrite(canary: CanaryView): Iterable<Hit> {
  const { authority, uri } = mapOf(canary.service.rewrite);
  const at = [...SERVICE, 'rewrite'];
  if (typeof authority === 'string' && authority !== '' && (!PRECISE_HOSTNAME.test(authority) || authority.length > 253)) {
    yield { ...bad([...at, 'authority'], 'the host', authority, 'is not a host name, without port and wildcard'), fix: 'write the name only, such as \'shop.example.com\'' };
  }
  if (typeof uri === 'string' && uri.length > 1024) { yield bad([...at, 'uri'], 'the path', uri, `has ${uri.length} characters, more than 1024`); }
}

function* explainTimeouts({ service }: CanaryView): Iterable<Hit> {
  for (const key of ['timeout', 'backendTimeout']) {
    const value: unknown = service[key];
    if (typeof value === 'string' && value !== '' && !GATEWAY_DURATION.test(value)) { yield { ...bad([...SERVICE, key], 'the duration', value, 'is not a duration of the Gateway API'), fix: DURATION_FIX }; }
  }
}

function bad(path: Path, what: string, value: string, why: string): Hit {
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  return { path, what: `${what} '${shown}' ${why}` };
}

/** The maps of headers that are added and set. */
function* headerMaps({ service }: CanaryView): Iterable<{ path: Path; names: string[]; values: { [name: string]: unknown } }> {
  for (const direction of ['request', 'response']) {
    for (const action of ['add', 'set']) {
      const values = mapOf(mapOf(mapOf(service.headers)[direction])[action]);
      yield { path: [...SERVICE, 'headers', direction, action], names: Object.keys(values), values };
    }
  }
}

function* explainTooMany(canary: CanaryView): Iterable<Hit> {
  const { service } = canary;
  const most = Math.max(0, ...FlaggerRoute.of(canary).rules.map(matches => matches.length));
  if (most > 64) { yield tooMany([...SERVICE, 'match'], `a rule of the route gets ${most} matches (one for each combination of analysis.match and service.match)`, 64); }
  yield* countList(service.hosts, [...SERVICE, 'hosts'], 'hosts');
  for (const [i, entry] of listOf(service.match).entries()) {
    for (const key of ['headers', 'queryParams']) { yield* countKeys(mapOf(entry)[key], [...SERVICE, 'match', i, key], key); }
  }
  for (const { path, values } of headerMaps(canary)) { yield* countKeys(values, path, 'headers'); }
  for (const direction of ['request', 'response']) {
    yield* countList(mapOf(mapOf(service.headers)[direction]).remove, [...SERVICE, 'headers', direction, 'remove'], 'headers');
  }
  const filters = countFilters(canary);
  if (filters > 16) { yield tooMany([...SERVICE, 'mirror'], `a rule of the route gets ${filters} filters`, 16); }
}

function countFilters({ service, analysis, usesOldGatewayApi }: CanaryView): number {
  const { request, response } = mapOf(service.headers);
  const single = [request, response, service.rewrite, usesOldGatewayApi ? undefined : service.corsPolicy].filter(isMap).length;
  return single + listOf(service.mirror).length + (analysis.mirror === true && analysis.iterations > 0 ? 1 : 0);
}

function* countList(list: unknown, path: Path, what: string): Iterable<Hit> {
  const { length } = listOf(list);
  if (length > 16) { yield tooMany(path, `${path.slice(1).join('.')} has ${length} ${what}`, 16); }
}

function* countKeys(map: unknown, path: Path, what: string): Iterable<Hit> {
  const { length } = Object.keys(mapOf(map));
  if (length > 16) { yield tooMany(path, `${path.slice(1).join('.')} has ${length} ${what}`, 16); }
}

function tooMany(path: Path, what: string, most: number): Hit {
  return { path, what: `${what}, more than ${most}` };
}

/** The seconds of a duration that the Gateway API takes. */
function secondsOf(duration: unknown): number | undefined {
  return typeof duration === 'string' && GATEWAY_DURATION.test(duration) ? parseGoDuration(duration) : undefined;
}
