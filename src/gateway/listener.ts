import type * as crds from '../imports';
import { AllowedRoutes } from './allowed-routes';
import { ListenerTls } from './listener-tls';
import { refuse } from '../values/explain';
import { checkHost, checkObjectName } from '../values/names';
import { checkPort } from '../values/numbers';

/** Options of a listener for plain HTTP. */
export interface HttpListenerOptions {
  /** The name of the listener, unique in its Gateway. Routes refer to it. */
  readonly name: string;

  /**
   * The port that the Gateway listens on.
   *
   * @default 80; 443 with TLS
   */
  readonly port?: number;

  /**
   * The host that the listener takes requests for, perhaps with a `*` as its first label.
   *
   * @default - every host
   */
  readonly hostname?: string;

  /**
   * From which namespaces routes may attach.
   *
   * @default AllowedRoutes.sameNamespace()
   */
  readonly allowedRoutes?: AllowedRoutes;
}

/** Options of a listener with TLS. */
export interface TlsListenerOptions extends HttpListenerOptions {
  /** What the listener does with TLS. */
  readonly tls: ListenerTls;
}

type Protocol = 'HTTP' | 'HTTPS' | 'TLS';

const REFUSED = 'the API server rejects the Gateway';

/**
 * Where a Gateway takes requests: a port, a protocol, a host.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#listener
 */
export class Listener {
  /**
   * Plain HTTP, of both versions where the implementation can.
   *
   * @throws if the name, port or host cannot be one
   */
  public static http(options: HttpListenerOptions): Listener {
    return new Listener('HTTP', options, options.port ?? 80);
  }

  /**
   * HTTP over TLS that the Gateway ends.
   *
   * @throws if the name, port or host cannot be one, or TLS would be passed through
   */
  public static https(options: TlsListenerOptions): Listener {
    if (options.tls._mode === 'Passthrough') {
      refuse('VAL-13', `the HTTPS listener '${options.name}' passes TLS through, so it cannot read the requests`, REFUSED,
        'use ListenerTls.terminate, or Listener.tls for routes by host name only');
    }
    return new Listener('HTTPS', options, options.port ?? 443, options.tls);
  }

  /**
   * TLS with whatever inside, routed by host name (SNI): a TLSRoute, not an HTTPRoute, attaches to it.
   *
   * @throws if the name, port or host cannot be one
   */
  public static tls(options: TlsListenerOptions): Listener {
    return new Listener('TLS', options, options.port ?? 443, options.tls);
  }

  /** The name of the listener. */
  public readonly name: string;

  /** The port that the Gateway listens on. */
  public readonly port: number;

  /** The host that the listener takes requests for; undefined for every host. */
  public readonly hostname?: string;

  /** @internal */
  public readonly _allowedRoutes: AllowedRoutes;

  private constructor(
    /** @internal */
    public readonly _protocol: Protocol,
    options: HttpListenerOptions,
    port: number,
    /** @internal */
    public readonly _tls?: ListenerTls) {
    checkObjectName('VAL-04', 'the name of a listener', options.name, '', REFUSED);
    checkPort('VAL-02', `the port of the listener '${options.name}'`, port, REFUSED);
    if (options.hostname !== undefined) { checkHost('VAL-06', `the hostname of the listener '${options.name}'`, options.hostname); }
    this.name = options.name;
    this.port = port;
    this.hostname = options.hostname;
    this._allowedRoutes = options.allowedRoutes ?? AllowedRoutes.sameNamespace();
  }

  /** @internal */
  public _toKube(gatewayNamespace: string | undefined): crds.GatewaySpecListeners {
    return {
      name: this.name,
      port: this.port,
      protocol: this._protocol,
      hostname: this.hostname,
      tls: this._tls?._toKube(gatewayNamespace),
      allowedRoutes: this._allowedRoutes._toKube(),
    };
  }
}

/** Refuses a listener that a Gateway cannot have beside those that it has. */
export function checkListenerBeside(gateway: string, listeners: readonly Listener[], added: Listener): void {
  if (listeners.some(other => other.name === added.name)) {
    refuse('VAL-14', `Gateway '${gateway}' already has a listener '${added.name}'`, REFUSED, 'set another name for one of them');
  }
  const twin = listeners.find(({ port, _protocol, hostname }) => port === added.port && _protocol === added._protocol && hostname === added.hostname);
  if (twin) {
    refuse('VAL-14', `the listeners '${twin.name}' and '${added.name}' of Gateway '${gateway}' both take ${added._protocol} on port ${added.port} for ${added.hostname ?? 'every host'}`,
      REFUSED, 'set another port or hostname for one of them');
  }
  // HTTPS and TLS can share a port, since both are told apart by SNI.
  const rival = listeners.find(({ port, _protocol }) => port === added.port && (_protocol === 'HTTP') !== (added._protocol === 'HTTP'));
  if (rival) {
    refuse('VAL-14', `the listeners '${rival.name}' (${rival._protocol}) and '${added.name}' (${added._protocol}) of Gateway '${gateway}' have the same port ${added.port}`,
      'the Gateway reports a conflict and serves neither or one of them', 'set another port for one of them');
  }
  if (listeners.length === 64) {
    refuse('VAL-11', `Gateway '${gateway}' can have at most 64 listeners, got '${added.name}' as one more`, REFUSED, 'use a second Gateway');
  }
}
