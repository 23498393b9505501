// generated from imports/schemas by `npx projen imports:generate`; do not edit
/* eslint-disable */
/** The pinned CRDs by group and kind. Only what is asked for is loaded. */
export const CRDS: { readonly [groupAndKind: string]: (() => unknown) | undefined } = {
  'flagger.app/AlertProvider': () => require('./alertproviders').CRD,
  'flagger.app/Canary': () => require('./canaries').CRD,
  'flagger.app/MetricTemplate': () => require('./metrictemplates').CRD,
  'gateway.networking.k8s.io/BackendTLSPolicy': () => require('./backendtlspolicies').CRD,
  'gateway.networking.k8s.io/GRPCRoute': () => require('./grpcroutes').CRD,
  'gateway.networking.k8s.io/Gateway': () => require('./gateways').CRD,
  'gateway.networking.k8s.io/GatewayClass': () => require('./gatewayclasses').CRD,
  'gateway.networking.k8s.io/HTTPRoute': () => require('./httproutes').CRD,
  'gateway.networking.k8s.io/ListenerSet': () => require('./listenersets').CRD,
  'gateway.networking.k8s.io/ReferenceGrant': () => require('./referencegrants').CRD,
  'gateway.networking.k8s.io/TCPRoute': () => require('./tcproutes').CRD,
  'gateway.networking.k8s.io/TLSRoute': () => require('./tlsroutes').CRD,
  'gateway.networking.k8s.io/UDPRoute': () => require('./udproutes').CRD,
};
