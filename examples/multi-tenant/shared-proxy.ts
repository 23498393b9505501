import { Size, Yaml } from 'cdk8s';
import { Stage } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';

/** Whose requests the proxy forwards, and where to. */
export interface Tenant {
  /** The host by which the proxy tells the tenants apart. */
  readonly host: string;

  /** The stage whose app it forwards them to. */
  readonly stage: Stage;
}

export interface SharedProxyProps {
  /** The port that the proxy listens on. */
  readonly port: number;

  readonly tenants: Tenant[];
}

/** One Envoy for several tenants: it says in a header that a request went through it, and forwards it to the app of its tenant. */
export class SharedProxy extends Construct {
  public readonly service: kplus.Service;

  constructor(scope: Construct, name: string, props: SharedProxyProps) {
    super(scope, name);
    const labels = { app: name };

    const config = new kplus.ConfigMap(this, 'config', {
      metadata: { name },
      data: { 'envoy.yaml': Yaml.stringify(envoyConfig(name, props)) },
    });

    const deployment = new kplus.Deployment(this, 'deployment', {
      metadata: { name },
      podMetadata: { labels },
      select: false,
      replicas: 2,
      securityContext: { user: 101 }, // the user of Envoy's image
      containers: [{
        name: 'envoy',
        image: 'envoyproxy/envoy:v1.36.2',
        portNumber: props.port,
        readiness: kplus.Probe.fromTcpSocket({ port: props.port }),
        resources: {
          cpu: { request: kplus.Cpu.millis(100), limit: kplus.Cpu.units(1) },
          memory: { request: Size.mebibytes(64), limit: Size.mebibytes(256) },
        },
        volumeMounts: [{ path: '/etc/envoy', volume: kplus.Volume.fromConfigMap(this, 'volume', config) }],
      }],
    });
    deployment.select(kplus.LabelSelector.of({ labels }));

    this.service = new kplus.Service(this, 'service', {
      metadata: { name },
      selector: kplus.Pods.select(this, 'pods', { labels }),
      ports: [{ name: 'http', port: props.port, targetPort: props.port }],
    });
  }
}

/** Envoy's configuration: a virtual host and a cluster for each tenant. What comes for another host is answered 404. */
function envoyConfig(name: string, { port, tenants }: SharedProxyProps) {
  const header = { header: { key: 'x-stage', value: name }, append_action: 'OVERWRITE_IF_EXISTS_OR_ADD' };
  return {
    static_resources: {
      listeners: [{
        name: 'tenants',
        address: { socket_address: { address: '0.0.0.0', port_value: port } },
        filter_chains: [{
          filters: [{
            name: 'envoy.filters.network.http_connection_manager',
            typed_config: {
              '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
              'stat_prefix': 'tenants',
              'route_config': {
                request_headers_to_add: [header],
                response_headers_to_add: [header],
                virtual_hosts: tenants.map(({ host }) => ({
                  name: host,
                  domains: [host],
                  routes: [{
                    match: { prefix: '/' },
                    route: { cluster: host, retry_policy: { retry_on: 'connect-failure,refused-stream,reset', num_retries: 2 } },
                  }],
                })),
              },
              'http_filters': [{
                name: 'envoy.filters.http.router',
                typed_config: { '@type': 'type.googleapis.com/envoy.extensions.filters.http.router.v3.Router' },
              }],
            },
          }],
        }],
      }],
      clusters: tenants.map(({ host, stage }) => ({
        name: host,
        type: 'STRICT_DNS',
        connect_timeout: '1s',
        load_assignment: {
          cluster_name: host,
          endpoints: [{
            lb_endpoints: [{
              endpoint: { address: { socket_address: { address: stage.workloadHost, port_value: stage.workloadPort } } },
            }],
          }],
        },
      })),
    },
  };
}
