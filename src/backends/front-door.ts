import { GatewayRef } from '../canary/gateway-ref';
import { AllowedRoutes } from '../gateway/allowed-routes';
import { BackendRef } from '../gateway/backend-ref';

/** Options of a front door. */
export interface FrontDoorOptions {
  /**
   * The port of its listener.
   *
   * @default - allotted by the name of the door, always the same
   */
  readonly port?: number;

  /**
   * The name of its listener. Needed where the Gateway is not one of this library.
   *
   * @default - `<name>-split`
   */
  readonly listenerName?: string;

  /**
   * The namespaces whose canaries may stand behind the door.
   *
   * @default - that of the gateway
   */
  readonly allowedRoutes?: AllowedRoutes;
}

/** The gateway that a front door is in. */
interface FrontGateway {
  readonly name: string;
  readonly namespace?: string;
  readonly serviceName: string;
}

/**
 * A listener between a route of your own and Flagger's split: your route keeps its filters, hosts and neighbours, and Flagger owns the inner route only.
 *
 * It works with every attachment, and with a plain Canary.
 */
export class FrontDoor {
  /** @internal */
  public static _of(gateway: FrontGateway, listener: { readonly name: string; readonly port: number }): FrontDoor {
    return new FrontDoor(gateway, listener);
  }

  /** What the Canary's route is attached to: pass it in `service.gatewayRefs`, and no other Gateway. */
  public readonly gatewayRef: GatewayRef;

  /** What your own route sends its requests to. */
  public readonly backendRef: BackendRef;

  /** The name of the listener. */
  public readonly listenerName: string;

  /** The port of the listener, and of the gateway's Service. */
  public readonly port: number;

  private constructor(gateway: FrontGateway, { name, port }: { readonly name: string; readonly port: number }) {
    const { namespace } = gateway;
    this.listenerName = name;
    this.port = port;
    this.gatewayRef = GatewayRef.gateway(gateway.name, { namespace, sectionName: name });
    this.backendRef = BackendRef.service(gateway.serviceName, port, { namespace });
  }
}
