import { App, Chart, Duration } from 'cdk8s';
import {
  AllowedRoutes, Analysis, BackendRef, CanaryTarget, CanaryWithBackends, Gateway, GatewayRef, GatewayService, HttpRouteFilter, Listener,
  StageAttachment, StageBackendsPolicy, StageGateway,
} from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { AuditLog } from './audit-log';
import { StageProxy } from '../quickstart/stage-proxy';

const app = new App();

// Once for each cluster, by whoever runs the platform: the policy, and the Gateway that the apps share.
const platform = new Chart(app, 'platform');
new StageBackendsPolicy(platform, 'policy');
const publicGateway = new Gateway(platform, 'gateway', {
  metadata: { name: 'public', namespace: 'gateways' },
  gatewayClassName: 'contour',
  listeners: [Listener.http({ name: 'http', allowedRoutes: AllowedRoutes.allNamespaces() })],
});

// The app of a team. Its stages have routes of their own, on a Gateway behind Flagger's Services.
const ledger = new Chart(app, 'ledger', { namespace: 'ledger' });
const stages = new StageGateway(ledger, 'stages', { gatewayClassName: 'contour', service: GatewayService.contourProvisioner() });

const podinfo = new kplus.Deployment(ledger, 'podinfo', {
  metadata: { name: 'podinfo' },
  podMetadata: { labels: { app: 'podinfo' } },
  select: false,
  containers: [{ image: 'stefanprodan/podinfo:6.9.2', portNumber: 9898 }],
});
podinfo.select(kplus.LabelSelector.of({ labels: { app: 'podinfo' } }));

const canary = new CanaryWithBackends(ledger, 'canary', {
  target: CanaryTarget.of(podinfo, { prepare: true }), // leaves out spec.replicas, which cdk8s-plus pins
  service: {
    port: 80,
    targetPort: 9898,
    hosts: ['ledger.example.com'],
    gatewayRefs: [GatewayRef.of(publicGateway)],
  },
  attachment: StageAttachment.gateway({ gateway: stages }),
  analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
});

// Before the primary: the auth proxy that is in use, and its next version with a quarter of the traffic, which is marked for it.
const authProxy = new StageProxy(ledger, 'auth-proxy', { stage: canary.primaryStage, port: 8443 });
const nextAuthProxy = new StageProxy(ledger, 'auth-proxy-next', { stage: canary.primaryStage, port: 8443 });
canary.primaryStage.addBackendRef(BackendRef.of(authProxy.service, { weight: 3 }));
canary.primaryStage.addBackendRef(BackendRef.of(nextAuthProxy.service, {
  weight: 1,
  filters: [HttpRouteFilter.requestHeaders({ set: { 'x-auth-proxy': 'next' } })],
}));

// Every request of the primary is copied to the audit service, whose answers nobody waits for.
const audit = new AuditLog(ledger, 'audit', { port: 9000 });
canary.primaryStage.addFilter(HttpRouteFilter.mirror(BackendRef.of(audit.service)));

// Before the canary: a proxy of its own, without audit.
const canaryGateway = new StageProxy(ledger, 'canary-gateway', { stage: canary.canaryStage, port: 9090 });
canary.canaryStage.addBackendRef(BackendRef.of(canaryGateway.service));

app.synth();
