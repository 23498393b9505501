import { CanarySpecProvider } from '../imports/flagger';

/** The version of the Gateway API whose routes Flagger writes: its `spec.provider`. */
export enum CanaryProvider {
  /** `gatewayapi:v1` */
  GATEWAY_API_V1 = 'gatewayapi:v1',
  /** `gatewayapi:v1beta1`: without timeouts, and without a check that the Gateway accepts the route */
  GATEWAY_API_V1BETA1 = 'gatewayapi:v1beta1',
}

/** Renders `spec.provider`. */
export function renderProvider(provider: CanaryProvider = CanaryProvider.GATEWAY_API_V1): CanarySpecProvider {
  return provider === CanaryProvider.GATEWAY_API_V1BETA1 ? CanarySpecProvider.GATEWAYAPI_V1BETA1 : CanarySpecProvider.GATEWAYAPI_V1;
}
