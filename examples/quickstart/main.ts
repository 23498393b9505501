import { App, Chart, Duration } from 'cdk8s';
import { Analysis, BackendRef, CanaryTarget, CanaryWithBackends, crds, GatewayRef, StageBackendsPolicy } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { StageProxy } from './stage-proxy';

const app = new App();

// Once for each cluster, by whoever runs the platform: the policy, and the Gateway that the apps share.
const platform = new Chart(app, 'platform');
new StageBackendsPolicy(platform, 'policy');
const publicGateway = new crds.Gateway(platform, 'gateway', {
  metadata: { name: 'public', namespace: 'gateways' },
  spec: {
    gatewayClassName: 'contour',
    listeners: [{
      name: 'http',
      port: 80,
      protocol: 'HTTP',
      allowedRoutes: { namespaces: { from: crds.GatewaySpecListenersAllowedRoutesNamespacesFrom.ALL } },
    }],
  },
});

// The app of a team, with a backend in each stage of its rollouts.
const shop = new Chart(app, 'shop', { namespace: 'shop' });

const podinfo = new kplus.Deployment(shop, 'podinfo', {
  metadata: { name: 'podinfo' },
  podMetadata: { labels: { app: 'podinfo' } },
  select: false,
  containers: [{ image: 'stefanprodan/podinfo:6.9.2', portNumber: 9898 }],
});
podinfo.select(kplus.LabelSelector.of({ labels: { app: 'podinfo' } }));

const canary = new CanaryWithBackends(shop, 'canary', {
  target: CanaryTarget.of(podinfo, { prepare: true }), // leaves out spec.replicas, which cdk8s-plus pins
  service: {
    port: 80,
    targetPort: 9898,
    hosts: ['shop.example.com'],
    gatewayRefs: [GatewayRef.of(publicGateway)],
  },
  analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
});

const authProxy = new StageProxy(shop, 'auth-proxy', { stage: canary.primaryStage, port: 8443 });
const canaryGateway = new StageProxy(shop, 'canary-gateway', { stage: canary.canaryStage, port: 9090 });
canary.primaryStage.addBackendRef(BackendRef.of(authProxy.service));
canary.canaryStage.addBackendRef(BackendRef.of(canaryGateway.service));

app.synth();
