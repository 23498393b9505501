# The same as main.ts, with the same manifests to the byte.
import cdk8s_plus_28 as kplus
from cdk8s import ApiObjectMetadata, App, Chart, Duration
from cdk8s_flagger import (
    AllowedRoutes,
    Analysis,
    CanaryServiceOptions,
    CanaryTarget,
    CanaryWithBackends,
    Gateway,
    GatewayRef,
    GatewayService,
    HttpRouteFilter,
    Listener,
    PathRewrite,
    StageAttachment,
    StageBackendsPolicy,
    StageOptions,
    StagesOptions,
)

app = App()

# Once for each cluster, by whoever runs the platform: the policy, and the Gateway that the apps share.
platform = Chart(app, "platform")
StageBackendsPolicy(platform, "policy")
public_gateway = Gateway(
    platform,
    "gateway",
    metadata=ApiObjectMetadata(name="public", namespace="gateways"),
    gateway_class_name="contour",
    listeners=[Listener.http(name="http", allowed_routes=AllowedRoutes.all_namespaces())],
)

billing = Chart(app, "billing", namespace="billing")

invoices = kplus.Deployment(
    billing,
    "invoices",
    metadata=ApiObjectMetadata(name="invoices"),
    pod_metadata=ApiObjectMetadata(labels={"app": "invoices"}),
    select=False,
    containers=[kplus.ContainerProps(image="stefanprodan/podinfo:6.9.2", port_number=9898)],
)
invoices.select(kplus.LabelSelector.of(labels={"app": "invoices"}))

CanaryWithBackends(
    billing,
    "canary",
    target=CanaryTarget.of(invoices, prepare=True),  # leaves out spec.replicas, which cdk8s-plus pins
    service=CanaryServiceOptions(
        port=80,
        target_port=9898,
        hosts=["billing.example.com"],
        gateway_refs=[GatewayRef.of(public_gateway)],
    ),
    # A Gateway of this canary alone, named `invoices-stages`.
    attachment=StageAttachment.gateway(gateway_class_name="contour", service=GatewayService.contour_provisioner()),
    stages=StagesOptions(
        # A version on trial writes no invoices: the app takes its requests on other paths and is told so by a header.
        # It never sees the tokens of the old system. The primary gets every request as it came.
        canary=StageOptions(
            filters=[
                HttpRouteFilter.request_headers(set={"x-dry-run": "true"}, remove=["x-legacy-token"]),
                # The slash at the end changes nothing by the specification; without it Contour makes '/trialinvoices' of '/invoices'.
                HttpRouteFilter.url_rewrite(path=PathRewrite.prefix("/trial/")),
            ],
        ),
    ),
    analysis=Analysis.weighted(interval=Duration.minutes(1), threshold=5, step_weight=10, max_weight=50),
)

app.synth()
