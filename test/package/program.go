// The same as program.ts, with the same manifests to the byte.
package main

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-flagger/cdk8s-flagger-go/cdk8sflagger"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus28/v2"
)

func main() {
	app := cdk8s.NewApp(nil)
	cdk8sflagger.NewStageBackendsPolicy(cdk8s.NewChart(app, jsii.String("platform"), nil), jsii.String("policy"), nil) // once per cluster

	shop := cdk8s.NewChart(app, jsii.String("shop"), &cdk8s.ChartProps{Namespace: jsii.String("shop")})
	podinfo := cdk8splus28.NewDeployment(shop, jsii.String("podinfo"), &cdk8splus28.DeploymentProps{
		Metadata:   &cdk8s.ApiObjectMetadata{Name: jsii.String("podinfo")},
		Containers: &[]*cdk8splus28.ContainerProps{{Image: jsii.String("stefanprodan/podinfo:6.9.2"), PortNumber: jsii.Number(9898)}},
	})
	canary := cdk8sflagger.NewCanaryWithBackends(shop, jsii.String("canary"), &cdk8sflagger.CanaryWithBackendsProps{
		// cdk8s-plus pins replicas and has no label that Flagger accepts
		Target: cdk8sflagger.CanaryTarget_Of(podinfo, &cdk8sflagger.WorkloadTargetOptions{Prepare: jsii.Bool(true)}),
		Service: &cdk8sflagger.CanaryServiceOptions{
			Port:        jsii.Number(80),
			TargetPort:  jsii.Number(9898), // the app's own port, as in Flagger
			Hosts:       jsii.Strings("shop.example.com"),
			GatewayRefs: &[]cdk8sflagger.GatewayRef{cdk8sflagger.GatewayRef_Gateway(jsii.String("public"), &cdk8sflagger.NamedGatewayRefOptions{Namespace: jsii.String("gateways")})},
		},
		BackendRefs: &cdk8sflagger.StageBackendRefs{
			Primary: &[]cdk8sflagger.BackendRef{cdk8sflagger.BackendRef_Service(jsii.String("auth-proxy"), jsii.Number(8443), nil)}, // by name ...
		},
		Analysis: cdk8sflagger.Analysis_Weighted(&cdk8sflagger.WeightedAnalysisOptions{
			Interval: cdk8s.Duration_Minutes(jsii.Number(1)), Threshold: jsii.Number(5), StepWeight: jsii.Number(10), MaxWeight: jsii.Number(50),
		}),
	})
	gateway := cdk8splus28.NewDeployment(shop, jsii.String("canary-gateway"), &cdk8splus28.DeploymentProps{ // ... or as a construct, later
		Containers: &[]*cdk8splus28.ContainerProps{{
			Image:        jsii.String("envoyproxy/envoy:v1.36"),
			PortNumber:   jsii.Number(9090),
			EnvVariables: &map[string]cdk8splus28.EnvValue{"UPSTREAM": cdk8splus28.EnvValue_FromValue(canary.CanaryStage().WorkloadHost())},
		}},
	})
	gatewayService := gateway.ExposeViaService(&cdk8splus28.DeploymentExposeViaServiceOptions{Ports: &[]*cdk8splus28.ServicePort{{Port: jsii.Number(9090)}}})
	canary.CanaryStage().AddBackendRef(cdk8sflagger.BackendRef_Of(gatewayService, nil))
	app.Synth()
}
