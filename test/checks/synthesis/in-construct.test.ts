import { Chart, Duration } from 'cdk8s';
import {
  AlertProvider, AlertProviderType, BackendRef, BackendTls, BackendTlsPolicy, BackendTlsTarget, CanaryTarget, CanaryWithBackends, Checks,
  Gateway, GatewayRef, GatewayService, HttpRoute, HttpRouteFilter, Isolation, Listener, MetricProvider, MetricTemplate, NetworkPeer,
  ParentRef, ReferenceGrant, ReferenceGrantFrom, ReferenceGrantTo, StageAttachment, StageBackendsPolicy, StageGateway,
} from '../../../src';
import { ANALYSIS, bareObject, canaryOf, chartOf } from '../../canary/support';
import { expectRefusal } from '../../messages';

type Call = [what: string, path: string, call: (chart: Chart) => unknown, id: string];

const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const elsewhere = (chart: Chart, apiVersion: string, kind: string) => bareObject(chart, apiVersion, kind, 'other', 'elsewhere');
const tls = BackendTls.systemCa({ hostname: 'auth.example.com' });

function staged(chart: Chart, props: object = {}): CanaryWithBackends {
  return new CanaryWithBackends(chart, 'canary', {
    target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
    service: { port: 80, gatewayRefs: [GatewayRef.gateway('public')] },
    analysis: ANALYSIS,
    ...props,
  });
}

const stageGateway = (chart: Chart, props: object = {}) => new StageGateway(chart, 'stages', { gatewayClassName: 'istio', service: GatewayService.istio(), ...props });
const gateway = (chart: Chart, props: object = {}) => new Gateway(chart, 'gateway', { gatewayClassName: 'istio', ...props });

const IN_CONSTRUCTORS: Call[] = [
  ['Canary', 'shop/canary', chart => canaryOf(chart, 'canary', { service: { port: 0 } }), 'CRD-04'],
  ['Canary, by what comes from its options', 'shop/canary', chart => canaryOf(chart, 'canary', { progressDeadline: Duration.seconds(0) }), 'VAL-01'],
  ['Canary, by its lists', 'shop/canary', chart => canaryOf(chart, 'canary', { service: { hosts: ['a:80'] } }), 'GW-13'],
  ['CanaryWithBackends', 'shop/canary', chart => staged(chart, { service: { port: 80, headless: true } }), 'BK-07'],
  ['CanaryWithBackends, by its stages', 'shop/canary', chart => staged(chart, { backendRefs: { primary: [BackendRef.service('podinfo', 80)] } }), 'BK-04'],
  ['CanaryWithBackends, by a gateway made for it', 'shop/canary/stages/Gateway', chart => staged(chart, {
    attachment: StageAttachment.gateway({ gatewayClassName: 'Istio', service: GatewayService.kgateway() }),
  }), 'VAL-04'],
  ['MetricTemplate', 'shop/template', chart => new MetricTemplate(chart, 'template', { provider: MetricProvider.keptn(), query: '' }), 'MET-13'],
  ['AlertProvider', 'shop/provider', chart => new AlertProvider(chart, 'provider', { type: AlertProviderType.SLACK }), 'AL-02'],
  ['Gateway', 'shop/gateway', chart => gateway(chart, { gatewayClassName: 'Istio' }), 'VAL-04'],
  ['HttpRoute', 'shop/route', chart => new HttpRoute(chart, 'route', { hostnames: ['a:80'] }), 'GW-12'],
  ['ReferenceGrant', 'shop/grant', chart => new ReferenceGrant(chart, 'grant', { from: many(17, i => ReferenceGrantFrom.httpRoutes(`n${i}`)) }), 'VAL-11'],
  ['BackendTlsPolicy', 'shop/policy', chart => new BackendTlsPolicy(chart, 'policy', {
    validation: tls, options: Object.fromEntries(many(17, i => [`k${i}`, 'v'])),
  }), 'VAL-11'],
  ['StageGateway', 'shop/stages', chart => stageGateway(chart, { gatewayClassName: undefined }), 'VAL-12'],
  ['StageGateway, by a Gateway that is none', 'shop/stages', chart => stageGateway(chart, { gateway: bareObject(chart, 'v1', 'Service', 'x') }), 'REF-01'],
  ['StageGateway, by a name', 'shop/stages', chart => stageGateway(chart, { metadata: { name: 'Stages' } }), 'VAL-04'],
  ['StageBackendsPolicy', 'shop/policy', chart => new StageBackendsPolicy(chart, 'policy', { metadata: { name: 'No' } }), 'VAL-04'],
];

const IN_METHODS: Call[] = [
  ['Canary.addGatewayRef', 'shop/canary', chart => canaryOf(chart).addGatewayRef(GatewayRef.gateway('public', { namespace: 'gateways' })), 'GW-26'],
  ['Canary.addHost', 'shop/canary', chart => canaryOf(chart).addHost('a:80'), 'GW-13'],
  ['CanaryWithBackends.allowFrom', 'shop/canary', chart => staged(chart, { isolation: Isolation.none() }).allowFrom(NetworkPeer.namespace('a')), 'VAL-13'],
  ['Stage.addBackendRef', 'shop/canary', chart => staged(chart).primaryStage.addBackendRef(BackendRef.service('a', 80, { weight: 1 })), 'STG-01'],
  ['Stage.addFilter', 'shop/canary', chart => staged(chart).primaryStage.addFilter(HttpRouteFilter.requestHeaders({ remove: ['a'] })), 'STG-01'],
  ['Stage.limitTime', 'shop/canary', chart => staged(chart).primaryStage.limitTime({ request: Duration.seconds(1) }), 'STG-01'],
  ['Gateway.addListener', 'shop/gateway', chart => gateway(chart).addListener(Listener.http({ name: 'a' }), Listener.http({ name: 'a' })), 'VAL-14'],
  ['Gateway.listener', 'shop/gateway', chart => gateway(chart).listener('a'), 'HR-01'],
  ['HttpRoute.addParentRef', 'shop/route', chart => new HttpRoute(chart, 'route').addParentRef(ParentRef.gateway('a'), ParentRef.gateway('a')), 'VAL-14'],
  ['HttpRoute.addHostname', 'shop/route', chart => new HttpRoute(chart, 'route').addHostname('a:80'), 'GW-12'],
  ['HttpRoute.addRule', 'shop/route', chart => new HttpRoute(chart, 'route').addRule({ name: 'No' }), 'VAL-04'],
  ['ReferenceGrant.addFrom', 'shop/grant', chart => new ReferenceGrant(chart, 'grant').addFrom(...many(17, i => ReferenceGrantFrom.httpRoutes(`n${i}`))), 'VAL-11'],
  ['ReferenceGrant.addTo', 'shop/grant', chart => new ReferenceGrant(chart, 'grant').addTo(ReferenceGrantTo.of(elsewhere(chart, 'v1', 'Service'))), 'REF-02'],
  ['BackendTlsPolicy.addTargetRef', 'shop/policy', chart => new BackendTlsPolicy(chart, 'policy', { validation: tls })
    .addTargetRef(BackendTlsTarget.of(elsewhere(chart, 'v1', 'Service'))), 'REF-02'],
  ['Checks.acknowledge', 'shop', chart => Checks.of(chart).acknowledge('VAL-02', 'why not'), 'ACK-01'],
  ['StageGateway.addFrontDoor', 'shop/stages', chart => stageGateway(chart).addFrontDoor('No'), 'VAL-04'],
];

test.each([...IN_CONSTRUCTORS, ...IN_METHODS])('what %s refuses begins with the path %s', (_, path, call, id) => {
  const chart = chartOf();
  expectRefusal(() => call(chart), id, `[${path}]`);
  expect(() => call(new Chart(chart, 'inner', { namespace: 'shop' }))).toThrow(new RegExp(`^\\[${path.replace('shop', 'shop/inner')}\\] [^[]`));
});

test('what is refused at synthesis has the path once', () => {
  const chart = chartOf();
  const route = new HttpRoute(chart, 'route', { parentRefs: [ParentRef.gateway('a')] });
  route._addLazyRule(() => ({ name: 'No' }));

  expect(() => chart.toJson()).toThrow(/errors:\n {2}\[shop\/route\] [^[]*\(VAL-04\)$/);
});

test('what others throw comes out as it is', () => {
  const chart = chartOf();
  const twice = () => canaryOf(chart);
  twice();

  expect(twice).toThrow(/^There is already a Construct with name 'canary' in Chart \[shop\]$/);
});
