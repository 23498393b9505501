import { ApiObject, Chart, Duration, JsonPatch, Yaml } from 'cdk8s';
import { BackendRef, HttpPathMatch, HttpRoute, HttpRouteFilter, HttpRouteRule, MirrorFraction, ParentRef, PathRewrite } from 'cdk8s-flagger';
import { PUBLIC_GATEWAY, untilServed } from '../support/bed';
import { Manifest, apply, createNamespace, deleteNamespace, get, watchUntil } from '../support/cluster';
import { outputOf } from '../support/example';
import { Sample, failures, send, startLoad } from '../support/load';
import { PATIENCE } from '../support/patience';
import { moreSamples, service, synth, workload } from '../support/shop';

/**
 * What docs/reference/implementations.md says of Contour as tried. Where this fails after a change of version, the page is to change.
 */

const PORT = 9898;
const NAMES = ['weights', 'headers', 'rewrite', 'mirror', 'percent', 'time', 'try', 'cors', 'redirect'];

const hostOf = (name: string, namespace: string) => `${name}.${namespace}.example.com`;
const app = (name: string, options?: { weight?: number; filters?: HttpRouteFilter[] }) => BackendRef.service(name, PORT, options);

/** Two apps, one that is slow, one that writes down what it is asked, and a route with a host of its own for each feature. */
function program(chart: Chart): void {
  for (const name of ['one', 'two']) {
    workload(chart, name);
    service(chart, name, PORT);
  }
  workload(chart, 'slow', { env: { STUB_DELAY_MS: '3000' } });
  service(chart, 'slow', PORT);
  audit(chart);

  const route = (name: string, rule: HttpRouteRule) => new HttpRoute(chart, `route-${name}`, {
    metadata: { name },
    parentRefs: [ParentRef.gateway(PUBLIC_GATEWAY.name, { namespace: PUBLIC_GATEWAY.namespace })],
    hostnames: [hostOf(name, chart.namespace!)],
    rules: [rule],
  });
  route('weights', { backendRefs: [app('one', { weight: 3 }), app('two', { weight: 1 })] });
  route('headers', {
    filters: [HttpRouteFilter.requestHeaders({ set: { 'x-rule': 'set' }, remove: ['x-secret'] }), HttpRouteFilter.responseHeaders({ add: { 'x-answer': 'added' } })],
    backendRefs: [app('one', { filters: [HttpRouteFilter.requestHeaders({ set: { 'x-reference': 'set' } })] })],
  });
  route('rewrite', {
    matches: [{ path: HttpPathMatch.prefix('/old') }],
    filters: [HttpRouteFilter.urlRewrite({ hostname: 'inner.example.com', path: PathRewrite.prefix('/new') })],
    backendRefs: [app('one')],
  });
  route('mirror', { filters: [HttpRouteFilter.mirror(app('audit'))], backendRefs: [app('one')] });
  route('percent', { filters: [HttpRouteFilter.mirror(app('audit'), MirrorFraction.percent(10))], backendRefs: [app('one')] });
  route('time', { timeouts: { request: Duration.seconds(1) }, backendRefs: [app('slow')] });
  route('try', { timeouts: { request: Duration.seconds(10), backendRequest: Duration.seconds(1) }, backendRefs: [app('slow')] });
  route('cors', { filters: [HttpRouteFilter.cors({ allowOrigins: ['https://example.com'] })], backendRefs: [app('one')] });
  route('redirect', { filters: [HttpRouteFilter.redirect({ hostname: 'elsewhere.example.com', statusCode: 301 })] });
}

/** An Envoy that answers by itself, and writes the path of each request to its standard output. */
function audit(chart: Chart): void {
  const manager = {
    '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
    'stat_prefix': 'audit',
    'access_log': [{
      name: 'stdout',
      typed_config: {
        '@type': 'type.googleapis.com/envoy.extensions.access_loggers.stream.v3.StdoutAccessLog',
        'log_format': { text_format_source: { inline_string: 'asked %REQ(:PATH)%\n' } },
      },
    }],
    'route_config': { virtual_hosts: [{ name: 'all', domains: ['*'], routes: [{ match: { prefix: '/' }, direct_response: { status: 200 } }] }] },
    'http_filters': [{ name: 'envoy.filters.http.router', typed_config: { '@type': 'type.googleapis.com/envoy.extensions.filters.http.router.v3.Router' } }],
  };
  const listener = {
    address: { socket_address: { address: '0.0.0.0', port_value: PORT } },
    filter_chains: [{ filters: [{ name: 'envoy.filters.network.http_connection_manager', typed_config: manager }] }],
  };
  const data = { 'envoy.yaml': Yaml.stringify({ static_resources: { listeners: [listener] } }) };
  new ApiObject(chart, 'audit-config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'audit' }, data });
  workload(chart, 'audit').addJsonPatch(
    JsonPatch.add('/spec/template/spec/containers/0/image', 'envoyproxy/envoy:v1.36.2'),
    JsonPatch.add('/spec/template/spec/containers/0/volumeMounts', [{ name: 'config', mountPath: '/etc/envoy' }]),
    JsonPatch.add('/spec/template/spec/volumes', [{ name: 'config', configMap: { name: 'audit' } }]),
  );
  service(chart, 'audit', PORT);
}

describe('what the gateway of the bed makes of an HTTPRoute', () => {
  let namespace: string;

  beforeAll(async () => {
    namespace = await createNamespace('features');
    await apply(synth(namespace, program));
    await Promise.all(['one', 'two', 'slow', 'audit'].map(name => watchUntil({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name },
      ({ status }) => status?.availableReplicas > 0, { what: 'to be available' })));
    await Promise.all(NAMES.map(name => watchUntil(routeOf(name), ({ status }) => conditionOf(status, 'Accepted') !== undefined, { what: 'to be judged' })));
    await Promise.all(['weights', 'headers', 'mirror', 'percent'].map(name => untilServed(hostOf(name, namespace))));
    // The gateway hears of one Service's pods after those of another.
    await until('both apps to answer', async () => {
      const answers = await askOften('weights', 50);
      return failures(answers).length === 0 && new Set(answers.map(({ body }) => body!.app)).size === 2;
    });
    await until('the audit to get copies', async () => {
      await Promise.all(['mirror', 'percent'].map(name => ask(name, `/before-${name}`)));
      return ['mirror', 'percent'].every(name => copies(`/before-${name}`) > 0);
    });
  });

  afterAll(async () => deleteNamespace(namespace));

  const routeOf = (name: string) => ({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name });
  const ask = (name: string, path = '/', headers = {}) => send({ host: hostOf(name, namespace), path, headers });

  /** Asks at a constant rate until there are so many answers. */
  async function askOften(name: string, count: number, path = '/'): Promise<Sample[]> {
    const traffic = startLoad({ host: hostOf(name, namespace), path, rate: 100, limit: count });
    await moreSamples(traffic, count);
    return traffic.stop();
  }

  test('weights of references are shares', async () => {
    const answers = await askOften('weights', 400);
    expect(failures(answers)).toEqual([]);
    const two = answers.filter(({ body }) => body!.app === 'two').length;
    expect(Math.abs(two - 100)).toBeLessThan(4 * Math.sqrt(400 * 3 / 16));
  });

  test('headers are changed for a rule and for a reference', async () => {
    const { body, headers } = await ask('headers', '/', { 'x-secret': 'yes' });
    expect([body!.headers['x-rule'], body!.headers['x-reference'], body!.headers['x-secret'], headers['x-answer']]).toEqual(['set', 'set', undefined, 'added']);
  });

  test('host and path are rewritten', async () => {
    await untilServed(hostOf('rewrite', namespace), 404);
    const { body } = await ask('rewrite', '/old/thing');
    expect([body!.host, body!.path]).toEqual(['inner.example.com', '/new/thing']);
  });

  test('a redirect is answered', async () => {
    await untilServed(hostOf('redirect', namespace), 301);
    expect((await ask('redirect', '/thing')).headers.location).toBe('http://elsewhere.example.com/thing');
  });

  test('a mirror gets each request once, and a percentage is ignored: it gets all', async () => {
    for (const name of ['mirror', 'percent']) {
      expect(failures(await askOften(name, 100, `/${name}`))).toEqual([]);
      expect(await copiesOf(`/${name}`)).toBe(100);
    }
  });

  test.each(['time', 'try'])('a request that takes longer than its timeout is answered 504: %s', async name => {
    expect((await ask(name)).status).toBe(504);
  });

  test('a route with CORS is not accepted', async () => {
    expect(conditionOf((await get(routeOf('cors')))!.status, 'Accepted')).toBe('False');
    const { headers } = await ask('cors', '/', { origin: 'https://example.com' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  /** How many copies the audit has written, once it has as many as there were requests, or no more come. */
  async function copiesOf(path: string): Promise<number> {
    const end = Date.now() + PATIENCE * 1000;
    while (copies(path) < 100 && Date.now() < end) { await new Promise(resolve => setTimeout(resolve, 100)); }
    return copies(path);
  }

  const copies = (path: string) => outputOf(namespace, 'audit').split('\n').filter(line => line === `asked ${path}`).length;
});

async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE * 1000; !await condition();) {
    if (Date.now() > end) { throw new Error(`after ${PATIENCE} s: ${what} did not come true`); }
  }
}

/** The status of a condition that the Gateway has written. */
function conditionOf(status: Manifest['status'], type: string): string | undefined {
  return status?.parents?.[0]?.conditions?.find((condition: { type: string }) => condition.type === type)?.status;
}
