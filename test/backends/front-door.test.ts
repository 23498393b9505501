import { App, Chart } from 'cdk8s';
import { APP_PORTS, canaryOf, PUBLIC, proxyService, render, renderKind, renderOne, service, shopChart } from './fixtures';
import {
  AllowedRoutes, BackendRef, FrontDoor, GatewayService, HttpPathMatch, HttpRoute, HttpRouteFilter, ParentRef, PathRewrite,
  StageAttachment, StageGateway,
} from '../../src';
import { canaryOf as plainCanaryOf } from '../canary/support';
import { expectRefusal } from '../messages';

function gatewayIn(chart: Chart): StageGateway {
  return new StageGateway(chart, 'gateway', { gatewayClassName: 'inner', service: GatewayService.istio() });
}

/** The user's own route to a front door. */
function ownRoute(chart: Chart, door: FrontDoor): HttpRoute {
  return new HttpRoute(chart, 'own', {
    metadata: { name: 'own' },
    parentRefs: [ParentRef.gateway('public', { namespace: 'gateways' })],
    rules: [{
      matches: [{ path: HttpPathMatch.prefix('/api') }],
      filters: [HttpRouteFilter.urlRewrite({ path: PathRewrite.prefix('/') })],
      backendRefs: [door.backendRef],
    }],
  });
}

const INSIDE = [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'stages', namespace: 'shop', sectionName: 'front-split' }];

describe('a front door', () => {
  test('stands between the user\'s route and Flagger\'s, of a plain Canary', () => {
    const chart = shopChart();
    const door = gatewayIn(chart).addFrontDoor('front');
    plainCanaryOf(chart, 'canary', { service: { gatewayRefs: [door.gatewayRef] } });
    ownRoute(chart, door);

    expect(renderOne(chart, 'Gateway', 'stages').spec.listeners)
      .toStrictEqual([{ name: 'front-split', port: door.port, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'Same' } } }]);
    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.gatewayRefs).toStrictEqual(INSIDE);
    expect(renderOne(chart, 'HTTPRoute', 'own').spec.rules[0].backendRefs)
      .toStrictEqual([{ group: '', kind: 'Service', name: 'stages-inner', port: door.port, weight: 1 }]);
    expect(renderKind(chart, 'ReferenceGrant')).toStrictEqual({});
  });

  test.each<[string, (chart: Chart, gateway: StageGateway) => StageAttachment | undefined]>([
    ['by admission policy', () => undefined],
    ['by stage gateway, the same one', (_, gateway) => StageAttachment.gateway({ gateway })],
    ['by stage gateway, one of its own', () => StageAttachment.gateway({ gatewayClassName: 'inner', service: GatewayService.istio() })],
  ])('stands before a canary with the attachment %s', (_, attachmentOf) => {
    const chart = shopChart();
    const gateway = gatewayIn(chart);
    const door = gateway.addFrontDoor('front');
    canaryOf(chart, {
      attachment: attachmentOf(chart, gateway),
      service: { gatewayRefs: [door.gatewayRef] },
      backendRefs: { primary: [BackendRef.of(proxyService(chart, 'auth-proxy', 8443))], canary: [BackendRef.of(proxyService(chart, 'canary-gateway', 9090))] },
    });
    ownRoute(chart, door);

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.gatewayRefs).toStrictEqual(INSIDE);
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }], ports: APP_PORTS }]);
  });

  test('lets the pods of the namespace in where a stage has no backend, since the gateway is there', () => {
    const chart = shopChart();
    const door = gatewayIn(chart).addFrontDoor('front');
    canaryOf(chart, { service: { gatewayRefs: [door.gatewayRef] } });

    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').spec.ingress).toStrictEqual([{ from: [{ podSelector: {} }], ports: APP_PORTS }]);
  });

  test('may have the name of the canary\'s service: its port is the next one', () => {
    const chart = shopChart();
    const gateway = gatewayIn(chart);
    canaryOf(chart, { attachment: StageAttachment.gateway({ gateway }) });
    const { port, listenerName } = gateway.addFrontDoor('podinfo');

    expect([listenerName, port]).toStrictEqual(['podinfo-split', 12312]);
    expect(renderOne(chart, 'Gateway', 'stages').spec.listeners.map((listener: { port: number }) => listener.port)).toStrictEqual([12310, 12311, 12312]);
  });

  test('can be one of several', () => {
    const chart = shopChart();
    const gateway = gatewayIn(chart);
    const doors = ['podinfo', 'shop'].map(name => gateway.addFrontDoor(name));

    expect(doors.map(door => door.port)).toStrictEqual([12312, 21801]);
  });

  test('may be in another namespace than the user\'s route, for which the grant is made', () => {
    const app = new App();
    const chart = shopChart(app);
    const door = gatewayIn(chart).addFrontDoor('front');
    const web = new Chart(app, 'web', { namespace: 'web' });
    ownRoute(web, door);

    expect(renderOne(web, 'HTTPRoute', 'own').spec.rules[0].backendRefs[0]).toMatchObject({ name: 'stages-inner', namespace: 'shop', port: door.port });
    expect(renderOne(web, 'ReferenceGrant', 'routes-from-web')).toMatchObject({
      metadata: { namespace: 'shop' }, spec: { to: [{ group: '', kind: 'Service', name: 'stages-inner' }] },
    });
  });

  test('may be in another namespace than the Canary, whose routes it then lets in', () => {
    const app = new App();
    const chart = shopChart(app);
    const door = gatewayIn(chart).addFrontDoor('front', { allowedRoutes: AllowedRoutes.fromNamed(['apps']) });
    plainCanaryOf(new Chart(app, 'apps', { namespace: 'apps' }), 'canary', { service: { gatewayRefs: [door.gatewayRef] } });

    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.gatewayRefs).toStrictEqual(INSIDE);
    expect(renderOne(chart, 'Gateway', 'stages').spec.listeners[0].allowedRoutes.namespaces.selector)
      .toStrictEqual({ matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['apps'] }] });
  });

  test('can have another port and listener', () => {
    const chart = shopChart();
    const door = gatewayIn(chart).addFrontDoor('front', { port: 8103, listenerName: 'door' });
    ownRoute(chart, door);

    expect([door.port, door.listenerName]).toStrictEqual([8103, 'door']);
    expect(renderOne(chart, 'Gateway', 'stages').spec.listeners[0]).toMatchObject({ name: 'door', port: 8103 });
    expect(renderOne(chart, 'HTTPRoute', 'own').spec.rules[0].backendRefs[0].port).toBe(8103);
  });

  test('has a name of its own', () => {
    const gateway = gatewayIn(shopChart());
    gateway.addFrontDoor('front');

    expectRefusal(() => gateway.addFrontDoor('front', { port: 8103 }), 'VAL-14', 'front-split', 'front', 'stages');
    expectRefusal(() => gateway.addFrontDoor('Front'), 'VAL-04', 'Front');
  });

  test('has a port of its own', () => {
    const gateway = gatewayIn(shopChart());
    gateway.addFrontDoor('front', { port: 12312 });

    expectRefusal(() => gateway.addFrontDoor('podinfo'), 'VAL-14', 12312, 'podinfo', 'stages', 'front');
  });

  test('in a Gateway of somebody else needs the name and the port of a listener', () => {
    const gateway = new StageGateway(shopChart(), 'gateway', { gatewayName: 'inner', service: GatewayService.named('stage-gw') });

    expectRefusal(() => gateway.addFrontDoor('front', { port: 8103 }), 'VAL-12', 'Gateway', 'inner', 'front', 'the', 'listenerName');
    const door = gateway.addFrontDoor('front', { port: 8103, listenerName: 'split' });
    expect(door.gatewayRef._toKube()).toStrictEqual({
      group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'inner', namespace: 'shop', sectionName: 'split', port: undefined,
    });
  });
});

test('a canary may have other Gateways beside the door', () => {
  const chart = shopChart();
  const door = gatewayIn(chart).addFrontDoor('front');
  canaryOf(chart, { service: { gatewayRefs: [door.gatewayRef, PUBLIC] } });

  expect(renderOne(chart, 'Canary', 'podinfo').spec.service.gatewayRefs).toHaveLength(2);
});

test('the user\'s route cannot have the name of Flagger\'s', () => {
  const chart = shopChart();
  const door = gatewayIn(chart).addFrontDoor('front');
  plainCanaryOf(chart, 'canary', { service: { gatewayRefs: [door.gatewayRef] } });
  new HttpRoute(chart, 'route', { metadata: { name: 'podinfo' }, parentRefs: [ParentRef.gateway('public')], rules: [{ backendRefs: [door.backendRef] }] });

  expectRefusal(() => render(chart), 'GW-27', 'HTTPRoute', 'podinfo', 'shop/route/Resource');
});

test('the Service of the gateway, where it is in the app, must have the port of the door', () => {
  const chart = shopChart();
  service(chart, 'stages-inner', { selector: { app: 'gw' }, ports: [{ port: 80 }] });
  gatewayIn(chart).addFrontDoor('podinfo');

  expectRefusal(() => render(chart), 'BK-02', 'Service', 'stages-inner', 'Gateway', 'stages', 12312, 80);
});
