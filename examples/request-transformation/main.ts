import { App, Chart, Duration } from 'cdk8s';
import {
  AllowedRoutes, Analysis, CanaryTarget, CanaryWithBackends, Gateway, GatewayRef, GatewayService, HttpRouteFilter, Listener, PathRewrite,
  StageAttachment, StageBackendsPolicy,
} from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';

const app = new App();

// Once for each cluster, by whoever runs the platform: the policy, and the Gateway that the apps share.
const platform = new Chart(app, 'platform');
new StageBackendsPolicy(platform, 'policy');
const publicGateway = new Gateway(platform, 'gateway', {
  metadata: { name: 'public', namespace: 'gateways' },
  gatewayClassName: 'contour',
  listeners: [Listener.http({ name: 'http', allowedRoutes: AllowedRoutes.allNamespaces() })],
});

const billing = new Chart(app, 'billing', { namespace: 'billing' });

const invoices = new kplus.Deployment(billing, 'invoices', {
  metadata: { name: 'invoices' },
  podMetadata: { labels: { app: 'invoices' } },
  select: false,
  containers: [{ image: 'stefanprodan/podinfo:6.9.2', portNumber: 9898 }],
});
invoices.select(kplus.LabelSelector.of({ labels: { app: 'invoices' } }));

new CanaryWithBackends(billing, 'canary', {
  target: CanaryTarget.of(invoices, { prepare: true }), // leaves out spec.replicas, which cdk8s-plus pins
  service: {
    port: 80,
    targetPort: 9898,
    hosts: ['billing.example.com'],
    gatewayRefs: [GatewayRef.of(publicGateway)],
  },
  // A Gateway of this canary alone, named `invoices-stages`.
  attachment: StageAttachment.gateway({ gatewayClassName: 'contour', service: GatewayService.contourProvisioner() }),
  stages: {
    // A version on trial writes no invoices: the app takes its requests on other paths and is told so by a header. It never sees the tokens of the old system.
    // The primary gets every request as it came, also the new version once it is promoted.
    canary: {
      filters: [
        HttpRouteFilter.requestHeaders({ set: { 'x-dry-run': 'true' }, remove: ['x-legacy-token'] }),
        // The slash at the end changes nothing by the specification; without it Contour makes '/trialinvoices' of '/invoices'.
        HttpRouteFilter.urlRewrite({ path: PathRewrite.prefix('/trial/') }),
      ],
    },
  },
  analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
});

app.synth();
