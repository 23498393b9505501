import { listOf, Manifest } from '../../src/manifests/manifest';

/** The HTTPRoute that Flagger's router (gateway_api.go) creates for a Canary. Undefined where it can't read service.match. */
export function renderHttpRoute(canary: Manifest): Manifest | undefined {
  const { service, analysis, targetRef } = canary.spec;
  const name = service.name ?? targetRef.name;
  const read = renderMatches(service.match);
  if (!read) { return undefined; }
  const matches = read.length > 0 ? read : [{ path: { type: 'PathPrefix', value: '/' } }];
  const testers = renderMatches(analysis.match);
  const timeouts = service.timeout || service.backendTimeout
    ? { ...service.timeout && { request: service.timeout }, ...service.backendTimeout && { backendRequest: service.backendTimeout } }
    : undefined;
  const backend = (stage: string, weight: number) => ({ group: '', kind: 'Service', name: `${name}-${stage}`, port: service.port, weight });
  const rule = (own: Manifest[], backendRefs: Manifest[]) => ({
    matches: own, filters: renderFilters(service), backendRefs, ...timeouts && { timeouts },
  });
  const all = [backend('primary', 100), backend('canary', 0)];
  const rules = listOf(analysis.match).length === 0
    ? [rule(matches, all)]
    : [rule(merge(testers ?? [], matches), all), rule(matches, [backend('primary', 100)])];
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name, namespace: canary.metadata.namespace },
    spec: { parentRefs: service.gatewayRefs, ...service.hosts && { hostnames: service.hosts }, rules },
  };
}

function renderMatches(list: Manifest): Manifest[] | undefined {
  const matches = listOf(list).map(({ uri, method, headers, queryParams }) => {
    const match: Manifest = {};
    if (uri) {
      const key = ['regex', 'exact', 'prefix'].find(k => uri[k]);
      if (!key) { return undefined; }
      match.path = { type: { regex: 'RegularExpression', exact: 'Exact', prefix: 'PathPrefix' }[key], value: uri[key] };
    }
    if (method) { match.method = method.exact; }
    for (const [field, conditions] of Object.entries({ headers, queryParams })) {
      const rendered = Object.entries<Manifest>(conditions ?? {}).map(([name, c]) => ({
        name, type: c.exact ? 'Exact' : 'RegularExpression', value: c.exact || c.regex,
      }));
      if (rendered.some(({ value }) => !value)) { return undefined; }
      if (rendered.length > 0) { match[field] = rendered; }
    }
    return match.method === undefined && method ? undefined : match;
  });
  return matches.includes(undefined) ? undefined : matches.filter(match => Object.keys(match).length > 0);
}

function merge(testers: Manifest[], service: Manifest[]): Manifest[] {
  return testers.length === 0 ? service : testers.flatMap(({ headers, queryParams }) => service.map(match => ({
    ...match, ...headers && { headers }, ...queryParams && { queryParams },
  })));
}

function renderFilters({ headers, rewrite, mirror, corsPolicy }: Manifest): Manifest[] {
  return [
    ...headers?.request ? [{ type: 'RequestHeaderModifier', requestHeaderModifier: renderModifier(headers.request) }] : [],
    ...headers?.response ? [{ type: 'ResponseHeaderModifier', responseHeaderModifier: renderModifier(headers.response) }] : [],
    ...rewrite ? [{ type: 'URLRewrite', urlRewrite: renderRewrite(rewrite) }] : [],
    ...listOf(mirror).map(requestMirror => ({ type: 'RequestMirror', requestMirror })),
    ...corsPolicy ? [{ type: 'CORS', cors: renderCors(corsPolicy) }] : [],
  ];
}

function renderModifier({ add, set, remove }: Manifest): Manifest {
  const list = (map: Manifest) => map && Object.entries(map).map(([name, value]) => ({ name, value }));
  return { ...add && { add: list(add) }, ...set && { set: list(set) }, ...remove && { remove } };
}

function renderRewrite({ type, uri, authority }: Manifest): Manifest {
  const path = type === 'ReplacePrefixMatch' ? { type, replacePrefixMatch: uri } : { type: 'ReplaceFullPath', replaceFullPath: uri };
  return { ...authority && { hostname: authority }, ...uri && { path } };
}

/** Without maxAge, whose default is what GW-19 is about. */
function renderCors({ allowOrigin, allowMethods, allowHeaders, exposeHeaders }: Manifest): Manifest {
  const lists: Array<[string, unknown]> = [
    ['allowOrigins', allowOrigin], ['allowMethods', allowMethods], ['allowHeaders', allowHeaders], ['exposeHeaders', exposeHeaders],
  ];
  return Object.fromEntries(lists.filter(([, list]) => list !== undefined));
}
