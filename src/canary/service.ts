import { Duration } from 'cdk8s';
import { GatewayRef } from './gateway-ref';
import { renderServiceMatch } from './match';
import { AppView } from '../app/app-view';
import { BackendRef } from '../gateway/backend-ref';
import { checkCors, CorsOptions, renderCors } from '../gateway/cors';
import { checkHeaderChanges, HeaderChanges } from '../gateway/header-changes';
import { HttpRouteMatch } from '../gateway/http-match';
import { checkUrlRewrite, UrlRewriteOptions } from '../gateway/url-rewrite';
import type * as crds from '../imports';
import { CanarySpecServiceTrafficDistribution } from '../imports/flagger';
import { renderGatewayDuration } from '../values/durations';
import { refuse } from '../values/explain';
import { checkLabelKey } from '../values/labels';
import { checkContainerPortName, checkHost, checkServiceName, checkServicePortName } from '../values/names';
import { checkPort, isFraction } from '../values/numbers';

/** Labels and annotations that Flagger puts on one of its three Services. */
export interface ServiceMetadata {
  /**
   * Labels of the Service. The apex Service's are also those of the HTTPRoute.
   *
   * @default - none but Flagger's own
   */
  readonly labels?: { [key: string]: string };

  /**
   * Annotations of the Service. The apex Service's are also those of the HTTPRoute.
   *
   * @default - none but Flagger's own
   */
  readonly annotations?: { [key: string]: string };
}

/** Keys of metadata that others write on Flagger's Services. */
export interface UnmanagedMetadata {
  /**
   * Keys of labels.
   *
   * @default - none
   */
  readonly labels?: string[];

  /**
   * Keys of annotations.
   *
   * @default - none
   */
  readonly annotations?: string[];
}

/** Which endpoints of a Service are preferred. */
export enum TrafficDistribution {
  /** Those in the zone of the client, under its older name. */
  PREFER_CLOSE = 'PreferClose',
  /** Those in the zone of the client. From Kubernetes 1.34 on. */
  PREFER_SAME_ZONE = 'PreferSameZone',
  /** Those on the node of the client, then those in its zone. From Kubernetes 1.34 on. */
  PREFER_SAME_NODE = 'PreferSameNode',
}

/** Changes of the headers on the route. */
export interface ServiceHeaders {
  /**
   * Changes of the headers of each request.
   *
   * @default - none
   */
  readonly request?: HeaderChanges;

  /**
   * Changes of the headers of each response. Not possible together with session affinity.
   *
   * @default - none
   */
  readonly response?: HeaderChanges;
}

/**
 * The Services and the route that Flagger makes for a canary: its `spec.service`.
 *
 * @see https://docs.flagger.app/usage/how-it-works#canary-service
 */
export interface CanaryServiceOptions {
  /**
   * The name that the three Services and the HTTPRoute are derived from: `<name>`, `<name>-primary`, `<name>-canary`.
   *
   * @default - the name of the target
   */
  readonly name?: string;

  /** The port of the Services. */
  readonly port: number;

  /**
   * The name of that port.
   *
   * @default 'http'
   */
  readonly portName?: string;

  /**
   * The number of the port that the app listens on.
   *
   * @default - the port of the Services
   */
  readonly targetPort?: number;

  /**
   * The name of the container port that the app listens on, instead of its number.
   *
   * @default - the number in `targetPort`
   */
  readonly targetPortName?: string;

  /**
   * The protocol of the app, as in `appProtocol` of a Service, for example `kubernetes.io/h2c`.
   *
   * @default - none
   */
  readonly appProtocol?: string;

  /**
   * The hosts of the route.
   *
   * @default - every host of the listeners
   */
  readonly hosts?: string[];

  /**
   * The Gateways that the route is attached to. At least one, here or by `addGatewayRef`.
   *
   * @default - those added later
   */
  readonly gatewayRefs?: GatewayRef[];

  /**
   * The requests that the route takes; one match that holds is enough. Each can have one header and one query parameter.
   *
   * @default - all requests
   */
  readonly match?: HttpRouteMatch[];

  /**
   * Changes of the headers, in both stages alike.
   *
   * @default - none
   */
  readonly headers?: ServiceHeaders;

  /**
   * What requests are changed to on their way to the app, in both stages alike. `PathRewrite.prefix` needs exactly one match, on a prefix;
   * in an A/B test also exactly one match of the analysis.
   *
   * @default - requests reach the app as they are
   */
  readonly rewrite?: UrlRewriteOptions;

  /**
   * Backends that get a copy of every request too, in both stages alike, for an audit, say. Their answers are dropped.
   *
   * Without weight and filters of their own. To mirror a part of the requests, use a route of your own before this one.
   * To mirror to the canary, use `Analysis.blueGreen`.
   *
   * @default - none
   */
  readonly mirror?: BackendRef[];

  /**
   * Which pages of other origins may read the answers. The CRDs of the Gateway API must have CORS: those of the standard channel do from 1.5 on.
   *
   * @default - left to the app
   */
  readonly corsPolicy?: CorsOptions;

  /**
   * The time for a whole request; 0 for no limit.
   *
   * @default - that of the Gateway's implementation
   */
  readonly timeout?: Duration;

  /**
   * The time for one try of a request at a backend; not longer than `timeout`.
   *
   * @default - that of the Gateway's implementation
   */
  readonly backendTimeout?: Duration;

  /**
   * Whether the Services also get the other container ports of the target. Not possible together with backends.
   *
   * @default false
   */
  readonly portDiscovery?: boolean;

  /**
   * Whether the Services are headless. Not possible together with backends.
   *
   * @default false
   */
  readonly headless?: boolean;

  /**
   * Which endpoints of the Services are preferred. Only for Services that Flagger makes anew: a change has no effect on those that are there.
   *
   * @default - all alike
   */
  readonly trafficDistribution?: TrafficDistribution;

  /**
   * Keys of labels and annotations that others write on the three Services: Flagger leaves them as they are, and removes all others that it does not know.
   *
   * Not for the HTTPRoute: a label that somebody else puts there resets the weights to 100/0, an annotation stays without this.
   *
   * @default - none
   */
  readonly unmanagedMetadata?: UnmanagedMetadata;

  /**
   * Metadata of the Service `<name>` and of the HTTPRoute.
   *
   * @default - none
   */
  readonly apex?: ServiceMetadata;

  /**
   * Metadata of the Service `<name>-primary`.
   *
   * @default - none
   */
  readonly primary?: ServiceMetadata;

  /**
   * Metadata of the Service `<name>-canary`.
   *
   * @default - none
   */
  readonly canary?: ServiceMetadata;
}

/**
 * Refuses values that the API server would refuse in what Flagger writes.
 *
 * @param name the name that the Services are derived from
 * @param longestSuffix the longest that is put behind it
 */
export function checkService(options: CanaryServiceOptions, name: string, longestSuffix: string): void {
  if (options.name === undefined) {
    checkServiceName('TGT-04', 'the name of the target, from which the Services get theirs,', name,
      { suffix: longestSuffix, wayOut: 'set another name for the Services in service.name' });
  } else {
    checkServiceName('TGT-04', 'service.name', name, { suffix: longestSuffix });
  }
  checkPort(isFraction(options.port) ? 'CRD-05' : 'CRD-04', 'service.port', options.port, isFraction(options.port) ? UNREADABLE : undefined);
  if (options.portName !== undefined) { checkServicePortName('SVC-16', 'service.portName', options.portName); }
  if (options.targetPort !== undefined && options.targetPortName !== undefined) {
    refuse('VAL-13', `the port of the app must be set by number or by name, not both, got targetPort ${options.targetPort} and targetPortName '${options.targetPortName}'`,
      'a Service has one targetPort', 'remove one of them');
  }
  if (options.targetPort !== undefined) {
    checkPort('SVC-04', 'service.targetPort', options.targetPort, isFraction(options.targetPort) ? 'the API server rejects the Canary' : undefined);
  }
  if (options.targetPortName !== undefined) { checkContainerPortName('SVC-04', 'service.targetPortName', options.targetPortName); }
  options.match?.forEach(renderServiceMatch);
  checkFilters(options);
  checkTimeouts(options);
  checkUnmanaged(options.unmanagedMetadata);
}

/** What a fraction does in a field that the CRD takes for a number and Flagger for an integer. */
const UNREADABLE = 'the API server accepts it, but Flagger can no longer read new Canaries in the whole cluster';

/** The port that the app listens on, as a Service's targetPort. */
export function appPort(options: CanaryServiceOptions): number | string {
  return options.targetPortName ?? options.targetPort ?? options.port;
}

/** What `spec.service` has from elsewhere than its options. */
export interface ServiceSurroundings {
  /** Lists that may grow after construction. */
  readonly hosts: string[];
  readonly gatewayRefs: GatewayRef[];
  readonly view: AppView;
  readonly namespace: string | undefined;
}

/** Renders `spec.service`. */
export function renderService(options: CanaryServiceOptions, lists: ServiceSurroundings): crds.CanarySpecService {
  return {
    name: options.name,
    port: options.port,
    portName: options.portName,
    targetPort: options.targetPortName ?? options.targetPort,
    appProtocol: options.appProtocol,
    hosts: lists.hosts.length > 0 ? lists.hosts : undefined,
    gatewayRefs: lists.gatewayRefs.map(ref => ref._toKube()),
    match: options.match?.map(renderServiceMatch),
    headers: options.headers && renderHeaders(options.headers),
    rewrite: options.rewrite && renderRewrite(options.rewrite),
    mirror: options.mirror?.length ? options.mirror.map(ref => ({ backendRef: ref._toObjectRef(lists.view, lists.namespace) })) : undefined,
    corsPolicy: options.corsPolicy && renderCorsPolicy(options.corsPolicy),
    timeout: options.timeout && renderGatewayDuration('service.timeout', options.timeout),
    backendTimeout: options.backendTimeout && renderGatewayDuration('service.backendTimeout', options.backendTimeout),
    portDiscovery: options.portDiscovery,
    headless: options.headless,
    trafficDistribution: options.trafficDistribution && TRAFFIC_DISTRIBUTIONS[options.trafficDistribution],
    unmanagedMetadata: options.unmanagedMetadata,
    apex: options.apex,
    primary: options.primary,
    canary: options.canary,
  };
}

/** Refuses what is no host of a route. */
export function checkServiceHost(host: string): void {
  checkHost('GW-13', 'a host of the service', host);
}

function checkTimeouts({ timeout, backendTimeout }: CanaryServiceOptions): void {
  const millis = timeout?.toMilliseconds({ integral: false });
  const backendMillis = backendTimeout?.toMilliseconds({ integral: false });
  if (millis && backendMillis && backendMillis > millis) {
    refuse('GW-18', `service.backendTimeout must not be longer than service.timeout, got ${backendMillis} ms and ${millis} ms`,
      'the API server rejects the HTTPRoute, and the canary stays in Initializing with its target at 0 replicas', 'shorten backendTimeout');
  }
  if (timeout) { renderGatewayDuration('service.timeout', timeout); }
  if (backendTimeout) { renderGatewayDuration('service.backendTimeout', backendTimeout); }
}

function checkFilters({ headers, rewrite, mirror, corsPolicy }: CanaryServiceOptions): void {
  if (headers) {
    // Flagger makes a filter without content of it.
    if (!headers.request && !headers.response) {
      refuse('VAL-12', 'service.headers must change headers of the request or of the response, got neither', 'it has no effect', 'set request or response, or remove it');
    }
    if (headers.request) { checkHeaderChanges('service.headers.request', headers.request, 'GW-30'); }
    if (headers.response) { checkHeaderChanges('service.headers.response', headers.response, 'GW-30'); }
  }
  if (rewrite) { checkUrlRewrite('GW-17', rewrite); }
  mirror?.forEach(ref => ref._refuseAsMirror()); // Flagger's CRD has neither weight nor filters there
  if (corsPolicy) { checkCors(corsPolicy, { value: 'GW-22', maxAge: 'GW-19' }); }
}

// Flagger has one map for each verb, and sorts the names itself.
function renderHeaders({ request, response }: ServiceHeaders): crds.CanarySpecServiceHeaders {
  return { request: request && renderChanges(request), response: response && renderChanges(response) };
}

function renderChanges({ set = {}, add = {}, remove = [] }: HeaderChanges): crds.CanarySpecServiceHeadersRequest {
  const some = (headers: { [name: string]: string }) => Object.keys(headers).length > 0 ? { ...headers } : undefined;
  return { set: some(set), add: some(add), remove: remove.length > 0 ? [...remove] : undefined };
}

// Any other word for the type, or none, is a full path to Flagger.
function renderRewrite({ hostname, path }: UrlRewriteOptions): crds.CanarySpecServiceRewrite {
  return { authority: hostname, uri: path?._path, type: path?._type };
}

/**
 * Flagger's `allowOrigin` is the list of origins; its `allowOrigins` is Istio's and ignored (GW-20). The age is always written: without it Flagger wants
 * a filter that the API server completes, takes that for a change made by somebody else, and resets the weights to 100/0 on every tick (GW-19).
 */
function renderCorsPolicy(options: CorsOptions): crds.CanarySpecServiceCorsPolicy {
  const { allowOrigins, maxAge, ...rest } = renderCors(options);
  return { allowOrigin: allowOrigins, maxAge: `${maxAge}s`, ...rest };
}

function checkUnmanaged({ labels = [], annotations = [] }: UnmanagedMetadata = {}): void {
  const effect = 'no label or annotation can have such a key, and Flagger removes the intended one on every reconciliation';
  [...labels, ...annotations].forEach(key => checkLabelKey('service.unmanagedMetadata', key, effect));
}

const TRAFFIC_DISTRIBUTIONS: { [distribution in TrafficDistribution]: CanarySpecServiceTrafficDistribution } = {
  [TrafficDistribution.PREFER_CLOSE]: CanarySpecServiceTrafficDistribution.PREFER_CLOSE,
  [TrafficDistribution.PREFER_SAME_ZONE]: CanarySpecServiceTrafficDistribution.PREFER_SAME_ZONE,
  [TrafficDistribution.PREFER_SAME_NODE]: CanarySpecServiceTrafficDistribution.PREFER_SAME_NODE,
};
