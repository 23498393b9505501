// The public API, by the folders of src/. The classes generated from the CRDs are the submodule `crds`.
export { Alert, AlertOptions, AlertSeverity, NamedAlertOptions } from './canary/alert';
export { AlertProvider, AlertProviderProps, AlertProviderType } from './canary/alert-provider';
export {
  AbTestAnalysisOptions, Analysis, AnalysisOptions,
  BlueGreenAnalysisOptions, StepsAnalysisOptions, WeightedAnalysisOptions,
} from './canary/analysis';
export { AutoscalerRef, AutoscalerRefOptions, ScaledObjectRefOptions, ScalerReplicas } from './canary/autoscaler-ref';
export { Canary } from './canary/canary';
export { CanaryProps } from './canary/canary-props';
export { GatewayRef, GatewayRefOptions, NamedGatewayRefOptions } from './canary/gateway-ref';
export { AnalysisMatch } from './canary/match';
export {
  Metric, MetricOptions, NamedTemplateMetricOptions, QueryMetricOptions, RangeMetricOptions, RequestDurationOptions,
  RequestSuccessRateOptions, TemplateMetricOptions,
} from './canary/metric';
export {
  CloudWatchOptions, DatadogOptions, DynatraceOptions, ExternalMetricsOptions, GraphiteOptions, InfluxDbOptions, MetricProvider, NewRelicOptions,
  PrometheusOptions, SplunkOptions, StackdriverOptions,
} from './canary/metric-provider';
export { MetricTemplate, MetricTemplateProps } from './canary/metric-template';
export { CanaryProvider } from './canary/provider';
export { CanaryServiceOptions, ServiceHeaders, ServiceMetadata, TrafficDistribution, UnmanagedMetadata } from './canary/service';
export { CookieSameSite, SessionAffinity } from './canary/session-affinity';
export { CanaryTarget, CanaryTargetOptions, NamedTargetOptions, WorkloadTargetOptions } from './canary/target';
export { GateWebhookOptions, Webhook, WebhookOptions } from './canary/webhook';

export { GatewayAttachmentOptions, NamedPortOptions, StageAttachment } from './backends/attachment';
export { CanaryWithBackends, CanaryWithBackendsProps, StageBackendRefs, StagesOptions } from './backends/canary-with-backends';
export { FrontDoor, FrontDoorOptions } from './backends/front-door';
export { GatewayService, NamedGatewayServiceOptions } from './backends/gateway-service';
export { BackendsOnlyOptions, Isolation } from './backends/isolation';
export { IpBlockPeerOptions, NetworkPeer, NetworkPeerOptions, PodsPeerOptions } from './backends/network-peer';
export { LabelExpression, LabelOperator, LabelSelector } from './values/label-selector';
export { Stage, StageKind, StageOptions } from './backends/stage';
export { StageGateway, StageGatewayProps, StageListenerNames, StagePorts } from './backends/stage-gateway';
export { AdmissionPolicyVersion, StageBackendsPolicy, StageBackendsPolicyProps } from './backends/stage-backends-policy';

export { AllowedRoutes } from './gateway/allowed-routes';
export { BackendObjectRef } from './gateway/backend-object-ref';
export { BackendRef, BackendRefOptions, CommonBackendRefOptions, NamedBackendRefOptions, ResourceBackendRefOptions } from './gateway/backend-ref';
export { BackendTls, BackendTlsOptions, SubjectAltName } from './gateway/backend-tls';
export { BackendTlsPolicy, BackendTlsPolicyProps, BackendTlsTarget, BackendTlsTargetOptions } from './gateway/backend-tls-policy';
export { CertificateRef, CertificateRefOptions, NamedCertificateRefOptions } from './gateway/certificate-ref';
export { CorsOptions } from './gateway/cors';
export { Gateway, GatewayInfrastructure, GatewayProps } from './gateway/gateway';
export { HeaderChanges } from './gateway/header-changes';
export { HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpQueryParamMatch, HttpRouteMatch } from './gateway/http-match';
export { HttpRoute, HttpRouteProps } from './gateway/http-route';
export { HttpRouteFilter } from './gateway/http-route-filter';
export { HttpRouteRetry } from './gateway/http-route-retry';
export { HttpRouteRule, HttpRouteTimeouts } from './gateway/http-route-rule';
export { HttpListenerOptions, Listener, TlsListenerOptions } from './gateway/listener';
export { ListenerTls, TerminateTlsOptions } from './gateway/listener-tls';
export { MirrorFraction } from './gateway/mirror-fraction';
export { ListenerParentRefOptions, NamedParentRefOptions, ParentRef, ParentRefOptions, ServiceParentRefOptions } from './gateway/parent-ref';
export { PathRewrite } from './gateway/path-rewrite';
export { RedirectOptions, RedirectScheme } from './gateway/redirect';
export {
  ReferenceGrant, ReferenceGrantFrom, ReferenceGrantProps,
  ReferenceGrantTo, ReferentOptions, ReferrerOptions,
} from './gateway/reference-grant';
export { ResourceRef } from './gateway/resource-ref';
export { UrlRewriteOptions } from './gateway/url-rewrite';

export { Checks } from './checks/synthesis/checks';
export { FlaggerValidation } from './plugin/flagger-validation';
export { FlaggerValidationProps } from './plugin/flagger-validation-props';

export * as crds from './imports';
