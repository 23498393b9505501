// The first program that a reader of the README writes. program.py is the same in Python, with the same manifests to the byte.
import { App, Chart, Duration } from 'cdk8s';
import { Analysis, BackendRef, CanaryTarget, CanaryWithBackends, GatewayRef, StageBackendsPolicy } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';

const app = new App();
new StageBackendsPolicy(new Chart(app, 'platform'), 'policy'); // once per cluster

const shop = new Chart(app, 'shop', { namespace: 'shop' });
const podinfo = new kplus.Deployment(shop, 'podinfo', {
  metadata: { name: 'podinfo' },
  containers: [{ image: 'stefanprodan/podinfo:6.9.2', portNumber: 9898 }],
});
const canary = new CanaryWithBackends(shop, 'canary', {
  target: CanaryTarget.of(podinfo, { prepare: true }), // cdk8s-plus pins replicas and has no label that Flagger accepts
  service: {
    port: 80,
    targetPort: 9898, // the app's own port, as in Flagger
    hosts: ['shop.example.com'],
    gatewayRefs: [GatewayRef.gateway('public', { namespace: 'gateways' })],
  },
  backendRefs: {
    primary: [BackendRef.service('auth-proxy', 8443)], // by name …
  },
  analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
});
const gateway = new kplus.Deployment(shop, 'canary-gateway', { // … or as a construct, later
  containers: [{
    image: 'envoyproxy/envoy:v1.36',
    portNumber: 9090,
    envVariables: { UPSTREAM: kplus.EnvValue.fromValue(canary.canaryStage.workloadHost) },
  }],
});
const gatewayService = gateway.exposeViaService({ ports: [{ port: 9090 }] });
canary.canaryStage.addBackendRef(BackendRef.of(gatewayService));
app.synth();
