import { Duration } from 'cdk8s';
import { HttpRouteMatch } from '../gateway/http-match';
import type * as crds from '../imports';
import { GatewayRef } from './gateway-ref';
import { renderServiceMatch } from './match';
import { renderGatewayDuration } from '../values/durations';
import { refuse } from '../values/explain';
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
    checkServiceName('the name of the target, from which the Services get theirs,', name,
      { suffix: longestSuffix, wayOut: 'give the Services another name in service.name' });
  } else {
    checkServiceName('service.name', name, { suffix: longestSuffix });
  }
  checkPort('service.port', options.port, isFraction(options.port) ? UNREADABLE : undefined);
  if (options.portName !== undefined) { checkServicePortName('service.portName', options.portName); }
  if (options.targetPort !== undefined && options.targetPortName !== undefined) {
    refuse(`the app's port must be given by number or by name, got targetPort ${options.targetPort} and targetPortName '${options.targetPortName}'`,
      'a Service has one targetPort', 'leave one of them out');
  }
  if (options.targetPort !== undefined) {
    checkPort('service.targetPort', options.targetPort, isFraction(options.targetPort) ? 'the API server refuses the Canary' : undefined);
  }
  if (options.targetPortName !== undefined) { checkContainerPortName('service.targetPortName', options.targetPortName); }
  options.match?.forEach(renderServiceMatch);
  checkTimeouts(options);
}

/** What a fraction does in a field that the CRD takes for a number and Flagger for an integer. */
const UNREADABLE = 'the API server accepts it, and Flagger then cannot read any new Canary of the cluster';

/** The port that the app listens on, as a Service's targetPort. */
export function appPort(options: CanaryServiceOptions): number | string {
  return options.targetPortName ?? options.targetPort ?? options.port;
}

/** Renders `spec.service`. Lists that may grow after construction are given apart. */
export function renderService(options: CanaryServiceOptions, lists: { hosts: string[]; gatewayRefs: GatewayRef[] }): crds.CanarySpecService {
  return {
    name: options.name,
    port: options.port,
    portName: options.portName,
    targetPort: options.targetPortName ?? options.targetPort,
    appProtocol: options.appProtocol,
    hosts: lists.hosts.length > 0 ? lists.hosts : undefined,
    gatewayRefs: lists.gatewayRefs.map(ref => ref._toKube()),
    match: options.match?.map(renderServiceMatch),
    timeout: options.timeout && renderGatewayDuration('service.timeout', options.timeout),
    backendTimeout: options.backendTimeout && renderGatewayDuration('service.backendTimeout', options.backendTimeout),
    portDiscovery: options.portDiscovery,
    headless: options.headless,
    apex: options.apex,
    primary: options.primary,
    canary: options.canary,
  };
}

/** Refuses what is no host of a route. */
export function checkServiceHost(host: string): void {
  checkHost('a host of the service', host);
}

function checkTimeouts({ timeout, backendTimeout }: CanaryServiceOptions): void {
  const millis = timeout?.toMilliseconds({ integral: false });
  const backendMillis = backendTimeout?.toMilliseconds({ integral: false });
  if (millis && backendMillis && backendMillis > millis) {
    refuse(`service.backendTimeout must not be longer than service.timeout, got ${backendMillis} ms and ${millis} ms`,
      'the API server refuses the HTTPRoute, and the canary stays in Initializing with its target at 0 replicas', 'shorten backendTimeout');
  }
  if (timeout) { renderGatewayDuration('service.timeout', timeout); }
  if (backendTimeout) { renderGatewayDuration('service.backendTimeout', backendTimeout); }
}
