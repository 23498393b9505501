import { ApiObject, JsonPatch, Size, Yaml } from 'cdk8s';
import { Stage } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';

/** What a proxy speaks, as in `appProtocol` of a Service. */
export enum Protocol {
  /** gRPC, that is HTTP/2 without TLS. */
  GRPC = 'kubernetes.io/h2c',
  /** WebSocket, which begins as HTTP/1.1. */
  WEBSOCKET = 'kubernetes.io/ws',
}

export interface StageProxyProps {
  /** The stage whose app the proxy forwards to. */
  readonly stage: Stage;

  readonly protocol: Protocol;

  /** The port that the proxy listens on. */
  readonly port: number;
}

/** An Envoy that says in a header which stage a call or a session goes through, and forwards it to the app of that stage. */
export class StageProxy extends Construct {
  public readonly service: kplus.Service;

  constructor(scope: Construct, name: string, props: StageProxyProps) {
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
        volumeMounts: [{ path: '/etc/envoy', volume: kplus.Volume.fromConfigMap(this, 'volume', config) }],
      }],
    });
    deployment.select(kplus.LabelSelector.of({ labels }));

    this.service = new kplus.Service(this, 'service', {
      metadata: { name },
      selector: kplus.Pods.select(this, 'pods', { labels }),
      ports: [{ name: 'stage', port: props.port, targetPort: props.port }],
    });
    // The gateway connects to Flagger's Services. They get this from here, through the policy, with the selector and the port.
    ApiObject.of(this.service).addJsonPatch(JsonPatch.add('/spec/ports/0/appProtocol', props.protocol));
  }
}

/** Envoy's configuration: one listener, one route, one cluster. */
function envoyConfig({ stage, protocol, port }: StageProxyProps) {
  const stageHeader = { header: { key: 'x-stage', value: stage.kind }, append_action: 'OVERWRITE_IF_EXISTS_OR_ADD' };
  return {
    static_resources: {
      listeners: [{
        name: 'stage',
        address: { socket_address: { address: '0.0.0.0', port_value: port } },
        filter_chains: [{
          filters: [{
            name: 'envoy.filters.network.http_connection_manager',
            typed_config: {
              '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
              'stat_prefix': 'stage',
              // Without this an Envoy answers the request for a WebSocket with 403.
              'upgrade_configs': protocol === Protocol.WEBSOCKET ? [{ upgrade_type: 'websocket' }] : [],
              'route_config': {
                request_headers_to_add: [stageHeader],
                response_headers_to_add: [stageHeader],
                virtual_hosts: [{
                  name: 'app',
                  domains: ['*'],
                  routes: [{
                    match: { prefix: '/' },
                    route: {
                      cluster: 'app',
                      timeout: '0s', // streams and sessions last longer than the usual 15 s
                      // A proxy outlives the pods of the app. What did not reach one may be sent once more, what did may not: calls are no safe methods.
                      retry_policy: { retry_on: 'connect-failure,refused-stream,reset-before-request', num_retries: 2 },
                    },
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
        typed_extension_protocol_options: {
          'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': upstreamProtocol(protocol),
        },
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

function upstreamProtocol(protocol: Protocol) {
  return {
    '@type': 'type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions',
    'explicit_http_config': protocol === Protocol.GRPC ? { http2_protocol_options: {} } : { http_protocol_options: {} },
    // One HTTP/2 connection carries all calls to one pod of the app: a new one now and then spreads them.
    'common_http_protocol_options': protocol === Protocol.GRPC ? { max_requests_per_connection: 1000 } : undefined,
  };
}
