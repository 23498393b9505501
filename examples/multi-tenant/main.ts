import { App, Chart, Duration } from 'cdk8s';
import {
  AllowedRoutes, Analysis, BackendRef, CanaryTarget, CanaryWithBackends, Gateway, GatewayRef, GatewayService, Listener,
  StageAttachment, StageBackendsPolicy, StageGateway,
} from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { SharedProxy, Tenant } from './shared-proxy';
import { StageProxy } from '../quickstart/stage-proxy';

const app = new App();

// Once for each cluster: the policy holds for all tenants.
const platform = new Chart(app, 'platform');
new StageBackendsPolicy(platform, 'policy');
const publicGateway = new Gateway(platform, 'gateway', {
  metadata: { name: 'public', namespace: 'gateways' },
  gatewayClassName: 'contour',
  listeners: [Listener.http({ name: 'http', allowedRoutes: AllowedRoutes.allNamespaces() })],
});

/** The app of a tenant, in a namespace of its own: a proxy of its own before the canary, and a Gateway for its stages. */
function tenant(name: string): { readonly canary: CanaryWithBackends; readonly host: string } {
  const chart = new Chart(app, name, { namespace: name });
  const host = `${name}.example.com`;

  const podinfo = new kplus.Deployment(chart, 'podinfo', {
    metadata: { name: 'podinfo' },
    podMetadata: { labels: { app: 'podinfo' } },
    select: false,
    containers: [{ image: 'stefanprodan/podinfo:6.9.2', portNumber: 9898 }],
  });
  podinfo.select(kplus.LabelSelector.of({ labels: { app: 'podinfo' } }));

  const stages = new StageGateway(chart, 'stages', { gatewayClassName: 'contour', service: GatewayService.contourProvisioner() });
  const canary = new CanaryWithBackends(chart, 'canary', {
    target: CanaryTarget.of(podinfo, { prepare: true }), // leaves out spec.replicas, which cdk8s-plus pins
    service: { port: 80, targetPort: 9898, hosts: [host], gatewayRefs: [GatewayRef.of(publicGateway)] },
    attachment: StageAttachment.gateway({ gateway: stages }),
    analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
  });

  const canaryGateway = new StageProxy(chart, 'canary-gateway', { stage: canary.canaryStage, port: 9090 });
  canary.canaryStage.addBackendRef(BackendRef.of(canaryGateway.service));
  return { canary, host };
}

const tenants = [tenant('tenant-red'), tenant('tenant-blue')];

// One compliance proxy for all tenants, in the namespace of the team that answers for it. Each reference to it brings its ReferenceGrant.
const compliance = new Chart(app, 'compliance', { namespace: 'compliance' });
const proxied: Tenant[] = tenants.map(({ canary, host }) => ({ host, stage: canary.primaryStage }));
const sharedProxy = new SharedProxy(compliance, 'compliance-proxy', { port: 8443, tenants: proxied });
for (const { canary } of tenants) { canary.primaryStage.addBackendRef(BackendRef.of(sharedProxy.service)); }

app.synth();
