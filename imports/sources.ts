/**
 * What the schemas are made from: the one place where versions are pinned.
 * To upgrade, change a version here and run `npx projen imports:renew`.
 */

/** A Go module that publishes CRDs, and what is taken from it. */
export interface Source {
  /** The path of the Go module. */
  readonly module: string;
  /** The version of the Go module. */
  readonly version: string;
  /** The API group that all of its CRDs are of. */
  readonly group: string;
  /** The one version of the API that is kept. */
  readonly apiVersion: string;
  /** The file in src/imports, without its extension, that the code goes to. */
  readonly output: string;
  /** Which kinds are taken, by the file in the module that defines them. */
  readonly files: { readonly [path: string]: readonly string[] };
  /** Where the same CRDs are with the fields of the experimental channel, for those who publish one: what stands in the paths for what. */
  readonly experimental?: { readonly replace: string; readonly by: string };
}

export const SOURCES: readonly Source[] = [
  {
    module: 'github.com/fluxcd/flagger',
    version: 'v1.44.0',
    group: 'flagger.app',
    apiVersion: 'v1beta1',
    output: 'flagger',
    files: {
      'artifacts/flagger/crd.yaml': ['Canary', 'MetricTemplate', 'AlertProvider'],
    },
  },
  {
    module: 'sigs.k8s.io/gateway-api',
    version: 'v1.7.0',
    group: 'gateway.networking.k8s.io',
    apiVersion: 'v1',
    output: 'gateway',
    experimental: { replace: '/standard/', by: '/experimental/' },
    files: {
      'config/crd/standard/gateway.networking.k8s.io_backendtlspolicies.yaml': ['BackendTLSPolicy'],
      'config/crd/standard/gateway.networking.k8s.io_gatewayclasses.yaml': ['GatewayClass'],
      'config/crd/standard/gateway.networking.k8s.io_gateways.yaml': ['Gateway'],
      'config/crd/standard/gateway.networking.k8s.io_grpcroutes.yaml': ['GRPCRoute'],
      'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml': ['HTTPRoute'],
      'config/crd/standard/gateway.networking.k8s.io_listenersets.yaml': ['ListenerSet'],
      'config/crd/standard/gateway.networking.k8s.io_referencegrants.yaml': ['ReferenceGrant'],
      'config/crd/standard/gateway.networking.k8s.io_tcproutes.yaml': ['TCPRoute'],
      'config/crd/standard/gateway.networking.k8s.io_tlsroutes.yaml': ['TLSRoute'],
      'config/crd/standard/gateway.networking.k8s.io_udproutes.yaml': ['UDPRoute'],
    },
  },
];
