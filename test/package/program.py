# The same as program.ts, with the same manifests to the byte.
import cdk8s_plus_28 as kplus
from cdk8s import ApiObjectMetadata, App, Chart, Duration
from cdk8s_flagger import (
    Analysis,
    BackendRef,
    CanaryServiceOptions,
    CanaryTarget,
    CanaryWithBackends,
    GatewayRef,
    StageBackendRefs,
    StageBackendsPolicy,
)

app = App()
StageBackendsPolicy(Chart(app, "platform"), "policy")  # once per cluster

shop = Chart(app, "shop", namespace="shop")
podinfo = kplus.Deployment(
    shop,
    "podinfo",
    metadata=ApiObjectMetadata(name="podinfo"),
    containers=[kplus.ContainerProps(image="stefanprodan/podinfo:6.9.2", port_number=9898)],
)
canary = CanaryWithBackends(
    shop,
    "canary",
    target=CanaryTarget.of(podinfo, prepare=True),  # cdk8s-plus pins replicas and has no label that Flagger accepts
    service=CanaryServiceOptions(
        port=80,
        target_port=9898,  # the app's own port, as in Flagger
        hosts=["shop.example.com"],
        gateway_refs=[GatewayRef.gateway("public", namespace="gateways")],
    ),
    backend_refs=StageBackendRefs(
        primary=[BackendRef.service("auth-proxy", 8443)],  # by name ...
    ),
    analysis=Analysis.weighted(interval=Duration.minutes(1), threshold=5, step_weight=10, max_weight=50),
)
gateway = kplus.Deployment(  # ... or as a construct, later
    shop,
    "canary-gateway",
    containers=[
        kplus.ContainerProps(
            image="envoyproxy/envoy:v1.36",
            port_number=9090,
            env_variables={"UPSTREAM": kplus.EnvValue.from_value(canary.canary_stage.workload_host)},
        )
    ],
)
gateway_service = gateway.expose_via_service(ports=[kplus.ServicePort(port=9090)])
canary.canary_stage.add_backend_ref(BackendRef.of(gateway_service))
app.synth()
