// The public API, by the folders of src/. The classes generated from the CRDs are the submodule `crds`.
export { AbTestAnalysisOptions, Analysis, AnalysisOptions, BlueGreenAnalysisOptions, StepsAnalysisOptions, WeightedAnalysisOptions } from './canary/analysis';
export { Canary, CanaryProps } from './canary/canary';
export { GatewayRef, GatewayRefOptions, NamedGatewayRefOptions } from './canary/gateway-ref';
export { AnalysisMatch } from './canary/match';
export { CanaryProvider } from './canary/provider';
export { CanaryServiceOptions, ServiceMetadata } from './canary/service';
export { CanaryTarget, CanaryTargetOptions, NamedTargetOptions, WorkloadTargetOptions } from './canary/target';

export { NamedPortOptions, StageAttachment } from './backends/attachment';
export { BackendRef, BackendRefOptions, NamedBackendRefOptions } from './gateway/backend-ref';
export { CanaryWithBackends, CanaryWithBackendsProps, StageBackendRefs } from './backends/canary-with-backends';
export { BackendsOnlyOptions, Isolation, NetworkPeer } from './backends/isolation';
export { LabelExpression, LabelOperator, LabelSelector } from './backends/label-selector';
export { Stage, StageKind } from './backends/stage';
export { AdmissionPolicyVersion, StageBackendsPolicy, StageBackendsPolicyProps } from './backends/stage-backends-policy';

export { HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpQueryParamMatch, HttpRouteMatch } from './gateway/http-match';

export * as crds from './imports';
