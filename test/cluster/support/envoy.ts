import { ApiObject, Chart, JsonPatch, Yaml } from 'cdk8s';
import { Stage } from 'cdk8s-flagger';
import { service, workload } from './shop';

/** Where a port of an Envoy leads: each host to the app of a stage. */
export interface EnvoyPort {
  readonly port: number;
  readonly hosts: { [host: string]: Stage };
}

/**
 * Real Envoys that tell the apps of their stages apart by host, and say in the header `Via` which host and stage they took a request for. They
 * write each request to their standard output: `<host> <status>`. Gives their Service.
 */
export function envoys(chart: Chart, name: string, ports: EnvoyPort[]): ApiObject {
  const config = { static_resources: { listeners: ports.map(listener), clusters: ports.flatMap(({ hosts }) => Object.values(hosts).map(cluster)) } };
  new ApiObject(chart, `${name}-config`, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { 'envoy.yaml': Yaml.stringify(config) } });

  const deployment = workload(chart, name, { replicas: 2, ports: ports.map(({ port }) => ({ containerPort: port })) });
  deployment.addJsonPatch(
    JsonPatch.add('/spec/template/spec/containers/0/image', 'envoyproxy/envoy:v1.36.2'),
    JsonPatch.add('/spec/template/spec/containers/0/volumeMounts', [{ name: 'config', mountPath: '/etc/envoy' }]),
    JsonPatch.add('/spec/template/spec/volumes', [{ name: 'config', configMap: { name } }]),
  );
  const object = service(chart, name, ports[0].port);
  object.addJsonPatch(JsonPatch.add('/spec/ports', ports.map(({ port }) => ({ name: `port-${port}`, port }))));
  return object;
}

function listener({ port, hosts }: EnvoyPort) {
  return {
    name: `port-${port}`,
    address: { socket_address: { address: '0.0.0.0', port_value: port } },
    filter_chains: [{
      filters: [{
        name: 'envoy.filters.network.http_connection_manager',
        typed_config: {
          '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
          'stat_prefix': `port-${port}`,
          'access_log': [{
            name: 'stdout',
            typed_config: {
              '@type': 'type.googleapis.com/envoy.extensions.access_loggers.stream.v3.StdoutAccessLog',
              'log_format': { text_format_source: { inline_string: '%REQ(:AUTHORITY)% %RESPONSE_CODE%\n' } },
            },
          }],
          'route_config': { virtual_hosts: Object.entries(hosts).map(([host, stage]) => virtualHost(host, stage)) },
          'http_filters': [{
            name: 'envoy.filters.http.router',
            typed_config: { '@type': 'type.googleapis.com/envoy.extensions.filters.http.router.v3.Router' },
          }],
        },
      }],
    }],
  };
}

function virtualHost(host: string, stage: Stage) {
  return {
    name: host,
    // A mirrored request has this behind its host.
    domains: [host, `${host}-shadow`],
    request_headers_to_add: [{ header: { key: 'via', value: `${host} ${stage.kind}` }, append_action: 'OVERWRITE_IF_EXISTS_OR_ADD' }],
    routes: [{
      match: { prefix: '/' },
      // A proxy outlives the pods of the app, so a request whose connection goes away with a pod is sent once more.
      route: { cluster: stage.workloadHost, retry_policy: { retry_on: 'connect-failure,refused-stream,reset', num_retries: 2 } },
    }],
  };
}

function cluster(stage: Stage) {
  return {
    name: stage.workloadHost,
    type: 'STRICT_DNS',
    connect_timeout: '60s',
    load_assignment: {
      cluster_name: stage.workloadHost,
      endpoints: [{ lb_endpoints: [{ endpoint: { address: { socket_address: { address: stage.workloadHost, port_value: stage.workloadPort } } } }] }],
    },
  };
}
