import { Size, Yaml } from 'cdk8s';
import { Stage } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';

export interface TlsProxyProps {
  /** The stage whose app the proxy forwards to. */
  readonly stage: Stage;

  /** The port that the proxy listens on, for TLS only. */
  readonly port: number;

  /** The certificate of the proxy and its key, as `tls.crt` and `tls.key`. */
  readonly certificate: kplus.ISecret;
}

/** An Envoy that takes TLS only, says in headers which stage a request goes through and how it came, and forwards it to the app of that stage. */
export class TlsProxy extends Construct {
  public readonly service: kplus.Service;

  constructor(scope: Construct, name: string, props: TlsProxyProps) {
    super(scope, name);
    const labels = { app: name };

    const config = new kplus.ConfigMap(this, 'config', {
      metadata: { name },
      data: { 'envoy.yaml': Yaml.stringify(envoyConfig(props)) },
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
        volumeMounts: [
          { path: '/etc/envoy', volume: kplus.Volume.fromConfigMap(this, 'volume', config) },
          { path: CERTIFICATES, volume: kplus.Volume.fromSecret(this, 'certificate', props.certificate), readOnly: true },
        ],
      }],
    });
    deployment.select(kplus.LabelSelector.of({ labels }));

    this.service = new kplus.Service(this, 'service', {
      metadata: { name },
      selector: kplus.Pods.select(this, 'pods', { labels }),
      ports: [{ name: 'stage', port: props.port, targetPort: props.port }],
    });
  }
}

const CERTIFICATES = '/etc/certificates';

/**
 * Envoy's configuration: one listener, one route, one cluster.
 *
 * A proxy outlives the pods of the app, so a request whose connection goes away with a pod is sent once more.
 */
function envoyConfig({ stage, port }: TlsProxyProps) {
  const stageHeader = { header: { key: 'x-stage', value: stage.kind }, append_action: 'OVERWRITE_IF_EXISTS_OR_ADD' };
  const tlsHeader = { header: { key: 'x-tls-version', value: '%DOWNSTREAM_TLS_VERSION%' }, append_action: 'OVERWRITE_IF_EXISTS_OR_ADD' };
  return {
    static_resources: {
      listeners: [{
        name: 'stage',
        address: { socket_address: { address: '0.0.0.0', port_value: port } },
        filter_chains: [{
          transport_socket: {
            name: 'envoy.transport_sockets.tls',
            typed_config: {
              '@type': 'type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext',
              'common_tls_context': {
                tls_certificates: [{
                  certificate_chain: { filename: `${CERTIFICATES}/tls.crt` },
                  private_key: { filename: `${CERTIFICATES}/tls.key` },
                }],
              },
            },
          },
          filters: [{
            name: 'envoy.filters.network.http_connection_manager',
            typed_config: {
              '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
              'stat_prefix': 'stage',
              'route_config': {
                request_headers_to_add: [stageHeader, tlsHeader],
                response_headers_to_add: [stageHeader],
                virtual_hosts: [{
                  name: 'app',
                  domains: ['*'],
                  routes: [{
                    match: { prefix: '/' },
                    route: { cluster: 'app', retry_policy: { retry_on: 'connect-failure,refused-stream,reset', num_retries: 2 } },
                  }],
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
      clusters: [{
        name: 'app',
        type: 'STRICT_DNS',
        connect_timeout: '1s',
        load_assignment: {
          cluster_name: 'app',
          endpoints: [{
            lb_endpoints: [{
              endpoint: { address: { socket_address: { address: stage.workloadHost, port_value: stage.workloadPort } } },
            }],
          }],
        },
      }],
    },
  };
}
