import { App, Chart, Duration } from 'cdk8s';
import {
  AllowedRoutes, Analysis, BackendRef, CanaryTarget, CanaryWithBackends, Gateway, GatewayService, HttpPathMatch, HttpRoute, HttpRouteFilter, Listener,
  ParentRef, PathRewrite, StageBackendsPolicy, StageGateway,
} from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
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

const store = new Chart(app, 'store', { namespace: 'store' });

const catalog = new kplus.Deployment(store, 'catalog', {
  metadata: { name: 'catalog' },
  podMetadata: { labels: { app: 'catalog' } },
  select: false,
  containers: [{ image: 'stefanprodan/podinfo:6.9.2', portNumber: 9898 }],
});
catalog.select(kplus.LabelSelector.of({ labels: { app: 'catalog' } }));

// The door: a listener of a Gateway in this namespace. Flagger splits the traffic behind it.
const inner = new StageGateway(store, 'inner', { gatewayClassName: 'contour', service: GatewayService.contourProvisioner() });
const door = inner.addFrontDoor('catalog');

const canary = new CanaryWithBackends(store, 'canary', {
  target: CanaryTarget.of(catalog, { prepare: true }), // leaves out spec.replicas, which cdk8s-plus pins
  service: { port: 80, targetPort: 9898, gatewayRefs: [door.gatewayRef] },
  analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
});
const authProxy = new StageProxy(store, 'auth-proxy', { stage: canary.primaryStage, port: 8443 });
const canaryGateway = new StageProxy(store, 'canary-gateway', { stage: canary.canaryStage, port: 9090 });
canary.primaryStage.addBackendRef(BackendRef.of(authProxy.service));
canary.canaryStage.addBackendRef(BackendRef.of(canaryGateway.service));

// Before it the team's own route, which Flagger never touches. It has what Flagger's cannot have: a redirect, and filters for one path alone.
new HttpRoute(store, 'route', {
  metadata: { name: 'store' },
  parentRefs: [ParentRef.of(publicGateway)],
  hostnames: ['store.example.com'],
  rules: [
    {
      matches: [{ path: HttpPathMatch.prefix('/v1') }],
      filters: [HttpRouteFilter.redirect({ path: PathRewrite.prefix('/api'), statusCode: 301 })],
    },
    {
      matches: [{ path: HttpPathMatch.prefix('/api') }],
      filters: [
        HttpRouteFilter.requestHeaders({ set: { 'x-entrance': 'front' } }),
        HttpRouteFilter.urlRewrite({ path: PathRewrite.prefix('/') }),
      ],
      backendRefs: [door.backendRef],
    },
  ],
});

app.synth();
