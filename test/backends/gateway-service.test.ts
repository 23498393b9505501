import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { canaryOf, proxyService, recordWarnings, render, renderOne, service, shopChart, workload } from './fixtures';
import { GatewayService, StageAttachment, StageGateway } from '../../src';
import { expectRefusal, saying } from '../messages';

/** A canary `podinfo` on a gateway `stages` of class `inner`, whose Service is the one given. */
function canaryBehind(scope: Construct, gatewayService: GatewayService, name?: string) {
  const gateway = new StageGateway(scope, 'gateway', { gatewayClassName: 'inner', service: gatewayService, metadata: name === undefined ? undefined : { name } });
  return canaryOf(scope, { attachment: StageAttachment.gateway({ gateway }) });
}

/** What Flagger's Services are bound to: the Service of the primary's listener, and who may call the app. */
function boundTo(chart: Chart) {
  const { annotations } = renderOne(chart, 'Canary', 'podinfo').spec.service.primary;
  const [{ from }] = renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').spec.ingress;
  return { service: annotations['cdk8s-flagger/backend'].split(':')[0], from };
}

const byGatewayName = [{ podSelector: { matchLabels: { 'gateway.networking.k8s.io/gateway-name': 'stages' } } }];

describe('the Service that an implementation makes for a Gateway', () => {
  test.each<[string, () => GatewayService, string, object[]]>([
    ['Istio', () => GatewayService.istio(), 'stages-inner', byGatewayName],
    ['kgateway', () => GatewayService.kgateway(), 'stages', byGatewayName],
    ['Envoy Gateway in gateway namespace mode', () => GatewayService.envoyGateway(), 'stages', byGatewayName],
    ['NGINX Gateway Fabric', () => GatewayService.nginxGatewayFabric(), 'stages-inner', byGatewayName],
    ['the Gateway provisioner of Contour', () => GatewayService.contourProvisioner(), 'envoy-stages', [{ podSelector: { matchLabels: { app: 'envoy-stages' } } }]],
  ])('is known of %s, and so are the labels of its pods', (_, preset, name, from) => {
    const chart = shopChart();
    canaryBehind(chart, preset());

    expect(boundTo(chart)).toStrictEqual({ service: name, from });
  });

  test('is named after the class of a Gateway of the app that is brought', () => {
    const chart = shopChart();
    const gateway = gatewayOf(chart, { gatewayClassName: 'outer' });

    expect(new StageGateway(chart, 'gateway', { gateway, service: GatewayService.istio() }).serviceName).toBe('inner-outer');
  });

  test('is named after the class that is given with a Gateway by name', () => {
    const props = { gatewayName: 'inner', gatewayClassName: 'outer', service: GatewayService.nginxGatewayFabric() };

    expect(new StageGateway(shopChart(), 'gateway', props).serviceName).toBe('inner-outer');
  });

  test('is not known of a Gateway by name without its class', () => {
    expectRefusal(() => new StageGateway(shopChart(), 'gateway', { gatewayName: 'inner', service: GatewayService.istio() }), 'VAL-12', 'GatewayService.istio()', 'inner');
  });

  test('must have a name that a Service can have', () => {
    expectRefusal(() => canaryBehind(shopChart(), GatewayService.contourProvisioner(), 'x'.repeat(58)), 'VAL-04', 'Gateway', 'x'.repeat(58), 63, 64);
    expectRefusal(() => canaryBehind(shopChart(), GatewayService.kgateway(), 'my.stages'), 'VAL-04', 'Gateway', 'my.stages');
  });
});

describe('a Service by name', () => {
  test('may be in the app or not; where it is not, and its pods are not known, the isolation says so', () => {
    const warnings = recordWarnings();
    const chart = shopChart();
    canaryBehind(chart, GatewayService.named('stage-gw'));
    const unknown = "the pods of the stage gateway 'stages' are not known at synthesis, so every pod of this namespace may connect to the app;"
      + ' to allow only the gateway, set podLabels of GatewayService.named';

    expect(boundTo(chart)).toStrictEqual({ service: 'stage-gw', from: [{ podSelector: {} }] });
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').metadata.annotations).toStrictEqual({ 'cdk8s-flagger/isolation': unknown });
    expect(warnings.mock.calls.map(([message]) => message)).toStrictEqual([
      saying('STG-10', '[shop/canary]', 'primary'), saying('STG-10', '[shop/canary]', 'canary'),
    ]);
    warnings.mockRestore();
  });

  test('with podLabels lets in the pods with these', () => {
    const chart = shopChart();
    canaryBehind(chart, GatewayService.named('stage-gw', { podLabels: { app: 'traefik' } }));

    expect(boundTo(chart).from).toStrictEqual([{ podSelector: { matchLabels: { app: 'traefik' } } }]);
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').metadata.annotations).toBeUndefined();
  });

  test('that is in the app lets in the pods that it selects', () => {
    const chart = shopChart();
    stageGw(chart, { selector: { app: 'traefik' } });
    canaryBehind(chart, GatewayService.named('stage-gw', { podLabels: { app: 'stale' } }));

    expect(boundTo(chart).from).toStrictEqual([{ podSelector: { matchLabels: { app: 'traefik' } } }]);
  });

  test.each(['Stage', 'stage.gw', '', '-a'])('refuses the name \'%s\'', name => {
    expectRefusal(() => GatewayService.named(name), 'VAL-04', name);
  });

  test('refuses podLabels without a label, and labels that cannot be one', () => {
    expectRefusal(() => GatewayService.named('stage-gw', { podLabels: {} }), 'VAL-12', 'podLabels', 'Service', 'stage-gw', 'none');
    expectRefusal(() => GatewayService.named('stage-gw', { podLabels: { 'a b': 'c' } }), 'VAL-08', 'a b');
  });

  test('does not follow later changes of the labels that were given', () => {
    const podLabels = { app: 'traefik' };
    const chart = shopChart();
    canaryBehind(chart, GatewayService.named('stage-gw', { podLabels }));
    podLabels.app = 'other';

    expect(boundTo(chart).from).toStrictEqual([{ podSelector: { matchLabels: { app: 'traefik' } } }]);
  });
});

describe('a Service of the app', () => {
  test('is known by the construct', () => {
    const chart = shopChart();
    canaryBehind(chart, GatewayService.of(stageGw(chart)));

    expect(boundTo(chart)).toStrictEqual({ service: 'stage-gw', from: [{ podSelector: { matchLabels: { app: 'stage-gw' } } }] });
  });

  test('must be a Service', () => {
    expectRefusal(() => GatewayService.of(workload(shopChart(), 'stage-gw')), 'REF-01', 'apps/v1', 'Deployment', 'stage-gw');
  });

  test('must be in the namespace of the Gateway', () => {
    const chart = shopChart();
    canaryBehind(chart, GatewayService.of(proxyService(chart, 'stage-gw', 8101, 'gateways')));

    expectRefusal(() => render(chart), 'REF-02', '[shop/gateway]', 'Service', 'stage-gw', 'gateways', 'Gateway', 'stages', 'shop');
  });

  test('is looked for in the namespace of the Gateway only', () => {
    const app = new App();
    const chart = shopChart(app);
    service(new Chart(app, 'other', { namespace: 'other' }), 'stage-gw', { ports: [] });
    canaryBehind(chart, GatewayService.named('stage-gw', { podLabels: { app: 'a' } }));

    expect(() => render(chart)).not.toThrow();
  });

  test.each([['by construct', true], ['by name', false]])('must have a selector, %s', (_, construct) => {
    const chart = shopChart();
    const object = stageGw(chart, { selector: undefined });
    canaryBehind(chart, construct ? GatewayService.of(object) : GatewayService.named('stage-gw'));

    expectRefusal(() => render(chart), 'BK-03', '[shop/gateway]', 'Service', 'stage-gw', 'Gateway', 'stages');
  });

  test('must expose the ports of the stages', () => {
    const chart = shopChart();
    stageGw(chart, { ports: [{ port: 12310 }, { port: 12311, protocol: 'UDP' }] });
    canaryBehind(chart, GatewayService.named('stage-gw'));

    expectRefusal(() => render(chart), 'BK-02', '[shop/gateway]', 'Service', 'stage-gw', 'Gateway', 'stages', 12311, 12310, '12311/UDP');
  });

  test('must expose the ports of the front doors too', () => {
    const chart = shopChart();
    const gateway = new StageGateway(chart, 'gateway', { gatewayClassName: 'inner', service: GatewayService.of(stageGw(chart)) });
    gateway.addFrontDoor('shop');

    expectRefusal(() => render(chart), 'BK-02', 21801, 12310, 12311);
  });
});

/** A Gateway `inner` as a user's YAML has it. */
function gatewayOf(scope: Construct, spec: object) {
  return new ApiObject(scope, 'inner', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'inner' }, spec });
}

/** The Service of a gateway that is deployed by hand, with the ports of the canary `podinfo`. */
function stageGw(scope: Construct, changes: object = {}) {
  return service(scope, 'stage-gw', { selector: { app: 'stage-gw' }, ports: [{ name: 'a', port: 12310 }, { name: 'b', port: 12311 }], ...changes });
}
