import { Size, Yaml } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';

export interface AuditLogProps {
  /** The port that requests are copied to. */
  readonly port: number;
}

/** An Envoy that writes every request it gets to its log, one JSON object for each, and answers nothing of interest. */
export class AuditLog extends Construct {
  public readonly service: kplus.Service;

  constructor(scope: Construct, name: string, { port }: AuditLogProps) {
    super(scope, name);
    const labels = { app: name };

    const config = new kplus.ConfigMap(this, 'config', {
      metadata: { name },
      data: { 'envoy.yaml': Yaml.stringify(envoyConfig(port)) },
    });

    const deployment = new kplus.Deployment(this, 'deployment', {
      metadata: { name },
      podMetadata: { labels },
      select: false,
      replicas: 1,
      securityContext: { user: 101 }, // the user of Envoy's image
      containers: [{
        name: 'envoy',
        image: 'envoyproxy/envoy:v1.36.2',
        portNumber: port,
        readiness: kplus.Probe.fromTcpSocket({ port }),
        resources: {
          cpu: { request: kplus.Cpu.millis(50), limit: kplus.Cpu.millis(500) },
          memory: { request: Size.mebibytes(64), limit: Size.mebibytes(128) },
        },
        volumeMounts: [{ path: '/etc/envoy', volume: kplus.Volume.fromConfigMap(this, 'volume', config) }],
      }],
    });
    deployment.select(kplus.LabelSelector.of({ labels }));

    this.service = new kplus.Service(this, 'service', {
      metadata: { name },
      selector: kplus.Pods.select(this, 'pods', { labels }),
      ports: [{ name: 'http', port, targetPort: port }],
    });
  }
}

function envoyConfig(port: number) {
  return {
    static_resources: {
      listeners: [{
        name: 'audit',
        address: { socket_address: { address: '0.0.0.0', port_value: port } },
        filter_chains: [{
          filters: [{
            name: 'envoy.filters.network.http_connection_manager',
            typed_config: {
              '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
              'stat_prefix': 'audit',
              'access_log': [{
                name: 'envoy.access_loggers.stdout',
                typed_config: {
                  '@type': 'type.googleapis.com/envoy.extensions.access_loggers.stream.v3.StdoutAccessLog',
                  'log_format': { json_format: { time: '%START_TIME%', method: '%REQ(:METHOD)%', path: '%REQ(:PATH)%', id: '%REQ(X-REQUEST-ID)%' } },
                },
              }],
              'route_config': {
                virtual_hosts: [{
                  name: 'audit',
                  domains: ['*'],
                  routes: [{ match: { prefix: '/' }, direct_response: { status: 204 } }],
                }],
              },
              'http_filters': [{
                name: 'envoy.filters.http.router',
                typed_config: { '@type': 'type.googleapis.com/envoy.extensions.filters.http.router.v3.Router' },
              }],
            },
          }],
        }],
      }],
    },
  };
}
