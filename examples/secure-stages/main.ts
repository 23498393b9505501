import { App, Chart, Duration } from 'cdk8s';
import { Analysis, BackendRef, BackendTls, CanaryTarget, CanaryWithBackends, crds, GatewayRef, StageBackendsPolicy } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { TlsProxy } from './tls-proxy';

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

// The app of a team. In both stages the gateway speaks TLS to the backend, and verifies its certificate.
const chart = new Chart(app, 'payments', { namespace: 'payments' });

const payments = new kplus.Deployment(chart, 'payments', {
  metadata: { name: 'payments' },
  podMetadata: { labels: { app: 'payments' } },
  select: false,
  containers: [{ image: 'stefanprodan/podinfo:6.9.2', portNumber: 9898 }],
});
payments.select(kplus.LabelSelector.of({ labels: { app: 'payments' } }));

const canary = new CanaryWithBackends(chart, 'canary', {
  target: CanaryTarget.of(payments, { prepare: true }), // leaves out spec.replicas, which cdk8s-plus pins
  service: {
    port: 80,
    targetPort: 9898,
    hosts: ['payments.example.com'],
    gatewayRefs: [GatewayRef.of(publicGateway)],
  },
  analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
});

// Keys and certificates are no business of this program: whoever issues them (cert-manager, say) keeps the Secrets `auth-proxy-tls` and
// `canary-gateway-tls` with the certificates for these host names, and the ConfigMap `backend-ca` with the certificate of the CA under `ca.crt`.
for (const { stage, name, port } of [
  { stage: canary.primaryStage, name: 'auth-proxy', port: 8443 },
  { stage: canary.canaryStage, name: 'canary-gateway', port: 9443 },
]) {
  const proxy = new TlsProxy(chart, name, { stage, port, certificate: kplus.Secret.fromSecretName(chart, `${name}-tls`, `${name}-tls`) });
  stage.addBackendRef(BackendRef.of(proxy.service, { tls: BackendTls.ca('backend-ca', { hostname: `${name}.payments.svc` }) }));
}

app.synth();
