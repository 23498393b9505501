import { App, Chart, Duration } from 'cdk8s';
import { Analysis, BackendRef, CanaryTarget, CanaryWithBackends, crds, GatewayRef, StageBackendsPolicy } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { Protocol, StageProxy } from './stage-proxy';

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

/** An app in a namespace of its own, with a proxy for its protocol before each stage of its rollouts. */
function rolloutOf(name: string, protocol: Protocol, targetPort: number) {
  const chart = new Chart(app, name, { namespace: name });

  // podinfo answers gRPC calls on 9999, and WebSocket sessions on /ws/echo of 9898.
  const deployment = new kplus.Deployment(chart, 'app', {
    metadata: { name },
    podMetadata: { labels: { app: name } },
    select: false,
    containers: [{ name: 'app', image: 'stefanprodan/podinfo:6.9.2', portNumber: targetPort }],
  });
  deployment.select(kplus.LabelSelector.of({ labels: { app: name } }));

  const canary = new CanaryWithBackends(chart, 'canary', {
    target: CanaryTarget.of(deployment, { prepare: true }), // leaves out spec.replicas, which cdk8s-plus pins
    service: {
      port: 80,
      targetPort,
      appProtocol: protocol,
      hosts: [`${name}.example.com`],
      gatewayRefs: [GatewayRef.of(publicGateway)],
    },
    analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
  });

  for (const stage of [canary.primaryStage, canary.canaryStage]) {
    const proxy = new StageProxy(chart, `${stage.kind}-proxy`, { stage, protocol, port: 8080 });
    stage.addBackendRef(BackendRef.of(proxy.service));
  }
}

rolloutOf('orders', Protocol.GRPC, 9999);
rolloutOf('chat', Protocol.WEBSOCKET, 9898);

app.synth();
