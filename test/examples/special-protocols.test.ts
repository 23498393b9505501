import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const objectsOf = (chart: string): any[] => loadAll(readFileSync(join(__dirname, '../../examples/special-protocols/manifests', `${chart}.k8s.yaml`), 'utf8'));
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const find = (objects: any[], kind: string, name: string) => objects.find(o => o.kind === kind && o.metadata.name === name);

describe.each([
  ['orders', 'kubernetes.io/h2c', 9999],
  ['chat', 'kubernetes.io/ws', 9898],
])('special protocols: %s over %s', (name, protocol, port) => {
  const objects = objectsOf(name);

  test('the Services of the proxies and of the app say the protocol', () => {
    const services = ['primary-proxy', 'canary-proxy', `${name}-primary-workload`, `${name}-canary-workload`];
    expect(services.map(service => find(objects, 'Service', service).spec.ports[0].appProtocol)).toStrictEqual(Array(4).fill(protocol));
    expect(find(objects, 'Service', `${name}-primary-workload`).spec.ports[0].targetPort).toBe(port);
  });

  test('each stage has a proxy of its own', () => {
    const { service } = find(objects, 'Canary', name).spec;
    expect([service.apex, service.primary, service.canary].map(part => part.annotations['cdk8s-flagger/backend']))
      .toStrictEqual(['primary-proxy:8080', 'primary-proxy:8080', 'canary-proxy:8080']);
  });

  test.each(['primary', 'canary'])('the proxy of the %s speaks the protocol on both sides, and does not end what lasts long', stage => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const config: any = loadAll(find(objects, 'ConfigMap', `${stage}-proxy`).data['envoy.yaml'])[0];
    const manager = config.static_resources.listeners[0].filter_chains[0].filters[0].typed_config;
    const [cluster] = config.static_resources.clusters;
    const upstream = cluster.typed_extension_protocol_options['envoy.extensions.upstreams.http.v3.HttpProtocolOptions'].explicit_http_config;
    const isGrpc = protocol === 'kubernetes.io/h2c';
    expect(Object.keys(upstream)).toStrictEqual([isGrpc ? 'http2_protocol_options' : 'http_protocol_options']);
    expect(manager.upgrade_configs).toStrictEqual(isGrpc ? [] : [{ upgrade_type: 'websocket' }]);
    expect(manager.route_config.virtual_hosts[0].routes[0].route.timeout).toBe('0s');
    expect(cluster.load_assignment.endpoints[0].lb_endpoints[0].endpoint.address.socket_address)
      .toStrictEqual({ address: `${name}-${stage}-workload.${name}.svc`, port_value: 80 });
  });
});
