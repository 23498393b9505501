import { Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { bareObject, canaryOf, chartOf, manifestOf, workload } from './support';
import { crds, GatewayRef } from '../../src';
import { expectRefusal } from '../messages';

const GATEWAY = { group: 'gateway.networking.k8s.io', kind: 'Gateway' };
const SERVICE = { group: '', kind: 'Service' };

function rendered(chart: Chart, ...gatewayRefs: GatewayRef[]): any {
  return manifestOf(canaryOf(chart, 'canary', { service: { gatewayRefs } })).spec.service.gatewayRefs;
}

describe('a reference by name', () => {
  test('has the group and kind of a Gateway written out, as the API server would', () => {
    expect(rendered(chartOf(), GatewayRef.gateway('public'))).toStrictEqual([{ ...GATEWAY, name: 'public' }]);
  });

  test('has the group and kind of a Service, the empty group too', () => {
    expect(rendered(chartOf(), GatewayRef.service('podinfo'))).toStrictEqual([{ ...SERVICE, name: 'podinfo' }]);
  });

  test.each([['gateway', GatewayRef.gateway, GATEWAY], ['service', GatewayRef.service, SERVICE]])('by %s has all of its options', (_, factory, kind) => {
    const ref = factory('public', { namespace: 'gateways', sectionName: 'https', port: 443 });

    expect(rendered(chartOf(), ref)).toStrictEqual([{ ...kind, name: 'public', namespace: 'gateways', sectionName: 'https', port: 443 }]);
    expect(ref.name).toBe('public');
    expect(ref.namespace).toBe('gateways');
  });

  // The CRD of the Canary asks only for 1 to 253 characters.
  test.each(['', 'Public', 'public_1', 'gateways/public'])('cannot have the name %p', (name) => {
    expectRefusal(() => GatewayRef.gateway(name), 'CRD-13', 253, name);
    expectRefusal(() => GatewayRef.service(name), 'CRD-13');
  });

  // The CRD of the Canary says `integer`, from 1 to 65535.
  test.each([0, -1, 65536, 443.5, NaN])('cannot have the port %p', (port) => {
    expectRefusal(() => GatewayRef.gateway('public', { port }), 'CRD-13', 'public', 1, 65535, port);
    expectRefusal(() => GatewayRef.service('public', { port }), 'CRD-13', 'public');
  });
});

describe('a part of a parent', () => {
  test.each(['', 'Gateways', 'gate.ways'])('cannot be in the namespace %p', (namespace) => {
    expectRefusal(() => GatewayRef.gateway('public', { namespace }), 'CRD-13', 'public', 63, namespace);
  });

  test.each(['', 'Https', 'https_1'])('cannot be the listener %p', (sectionName) => {
    expectRefusal(() => GatewayRef.gateway('public', { sectionName }), 'CRD-13', 'sectionName', 'public');
  });
});

describe('a reference to a construct', () => {
  test('is to a raw Gateway, in its namespace', () => {
    const chart = chartOf();

    const ref = GatewayRef.of(bareObject(chart, 'gateway.networking.k8s.io/v1', 'Gateway', 'public', 'gateways'));

    expect(rendered(chart, ref)).toStrictEqual([{ ...GATEWAY, name: 'public', namespace: 'gateways' }]);
  });

  test('is to a Gateway of the generated classes, in the namespace of its chart', () => {
    const chart = chartOf();
    const gateway = new crds.Gateway(chart, 'gateway', { metadata: { name: 'public' }, spec: { gatewayClassName: 'any', listeners: [] } });

    expect(rendered(chart, GatewayRef.of(gateway, { sectionName: 'https', port: 443 }))).toStrictEqual(
      [{ ...GATEWAY, name: 'public', namespace: 'shop', sectionName: 'https', port: 443 }]);
  });

  test('is to a Service, by a class of cdk8s-plus', () => {
    const chart = chartOf();
    const service = new kplus.Service(chart, 'mesh', { metadata: { name: 'mesh' }, ports: [{ port: 80 }] });

    expect(rendered(chart, GatewayRef.of(service))).toStrictEqual([{ ...SERVICE, name: 'mesh', namespace: 'shop' }]);
  });

  test('has no namespace where the construct has none', () => {
    const chart = new Chart(chartOf().node.root as any, 'nowhere');

    expect(rendered(chart, GatewayRef.of(bareObject(chart, 'gateway.networking.k8s.io/v1', 'Gateway', 'public')))).toStrictEqual(
      [{ ...GATEWAY, name: 'public' }]);
  });

  test.each([
    ['apps/v1', 'Deployment'], ['networking.istio.io/v1', 'Gateway'], ['serving.knative.dev/v1', 'Service'], ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ])('cannot be to a %s %s', (apiVersion, kind) => {
    expectRefusal(() => GatewayRef.of(bareObject(chartOf(), apiVersion, kind, 'public')), 'REF-01', 'gateway.networking.k8s.io', apiVersion, kind, 'public');
  });

  test('cannot have a port out of range', () => {
    const gateway = bareObject(chartOf(), 'gateway.networking.k8s.io/v1', 'Gateway', 'public');

    expectRefusal(() => GatewayRef.of(gateway, { port: 65536 }), 'CRD-13', 'public');
  });
});

describe('two references of one canary', () => {

  test.each([
    ['the same Gateway', GatewayRef.gateway('public'), GatewayRef.gateway('public')],
    ['the same Gateway, whose namespace is named once', GatewayRef.gateway('public'), GatewayRef.gateway('public', { namespace: 'shop' })],
    ['the same listener', GatewayRef.gateway('public', { sectionName: 'a' }), GatewayRef.gateway('public', { sectionName: 'a' })],
    ['the same Service', GatewayRef.service('public'), GatewayRef.service('public')],
    // The port does not tell them apart in the standard channel of the CRDs.
    ['two ports of one Gateway', GatewayRef.gateway('public', { port: 80 }), GatewayRef.gateway('public', { port: 443 })],
    ['one port of a Gateway and the whole of it', GatewayRef.gateway('public', { port: 80 }), GatewayRef.gateway('public')],
    ['two ports of one listener', GatewayRef.gateway('public', { sectionName: 'a', port: 80 }), GatewayRef.gateway('public', { sectionName: 'a', port: 443 })],
    ['two ports of one Service', GatewayRef.service('public', { port: 80 }), GatewayRef.service('public', { port: 443 })],
  ])('cannot be to %s', (_, first, second) => {
    expectRefusal(() => canaryOf(chartOf(), 'props', { service: { gatewayRefs: [first, second] } }), 'GW-26', '[shop/props]', 'public');
    expectRefusal(() => canaryOf(chartOf(), 'call', { service: { gatewayRefs: [first] } }).addGatewayRef(second), 'GW-26', '[shop/call]', 'public');
  });

  test('cannot be to one construct and its name', () => {
    const chart = chartOf();
    const gateway = GatewayRef.of(bareObject(chart, 'gateway.networking.k8s.io/v1', 'Gateway', 'public'));

    expectRefusal(() => rendered(chart, gateway, GatewayRef.gateway('public')), 'GW-26', 'public');
  });

  test.each([
    ['two Gateways', GatewayRef.gateway('public'), GatewayRef.gateway('private')],
    ['Gateways of one name in two namespaces', GatewayRef.gateway('public'), GatewayRef.gateway('public', { namespace: 'other' })],
    ['two listeners', GatewayRef.gateway('public', { sectionName: 'a' }), GatewayRef.gateway('public', { sectionName: 'b' })],
    ['two listeners of one port', GatewayRef.gateway('public', { sectionName: 'a', port: 443 }), GatewayRef.gateway('public', { sectionName: 'b', port: 443 })],
    ['a Gateway and a Service of one name', GatewayRef.gateway('public'), GatewayRef.service('public')],
  ])('can be to %s', (_, first, second) => {
    expect(rendered(chartOf(), first, second)).toHaveLength(2);
  });

  // The CRD of the HTTPRoute: sectionName must be specified when parentRefs includes 2 or more references to the same parent.
  test.each([
    ['the whole first', GatewayRef.gateway('public'), GatewayRef.gateway('public', { sectionName: 'https' })],
    ['the listener first', GatewayRef.gateway('public', { sectionName: 'https' }), GatewayRef.gateway('public')],
    ['with a port each', GatewayRef.gateway('public', { port: 80 }), GatewayRef.gateway('public', { sectionName: 'https', port: 443 })],
  ])('cannot be to a whole Gateway and to one of its listeners, %s', (_, first, second) => {
    expectRefusal(() => canaryOf(chartOf(), 'props', { service: { gatewayRefs: [first, second] } }), 'GW-26', 'public', 'once for all listeners');
    expectRefusal(() => canaryOf(chartOf(), 'call', { service: { gatewayRefs: [first] } }).addGatewayRef(second), 'GW-26', 'public', 'once for all listeners');
  });

  test('are 32 at most', () => {
    const gatewayRefs = Array.from({ length: 32 }, (_, i) => GatewayRef.gateway(`gateway-${i}`));
    const canary = canaryOf(chartOf(), 'canary', { service: { gatewayRefs } });

    expect(manifestOf(canary).spec.service.gatewayRefs).toHaveLength(32);
    expectRefusal(() => canary.addGatewayRef(GatewayRef.gateway('one-more')), 'CRD-13', 32, 'gatewayRefs', 'a');
  });

  test('that were refused leave those that were there', () => {
    const canary = canaryOf(chartOf(), 'canary', { service: { gatewayRefs: [GatewayRef.gateway('public', { sectionName: 'https' })] } });

    expectRefusal(() => canary.addGatewayRef(GatewayRef.gateway('public')), 'GW-26');

    expect(manifestOf(canary).spec.service.gatewayRefs).toStrictEqual([{ ...GATEWAY, name: 'public', sectionName: 'https' }]);
  });
});

test('a canary without any reference is refused at synthesis, since one may be added until then', () => {
  const chart = chartOf();
  workload(chart, 'podinfo');
  const canary = canaryOf(chart, 'canary', { service: { gatewayRefs: undefined } });

  expectRefusal(() => chart.toJson(), 'GW-01', '[shop/canary]', 'gatewayRefs');

  canary.addGatewayRef(GatewayRef.gateway('public'));
  expect(manifestOf(canary).spec.service.gatewayRefs).toStrictEqual([{ ...GATEWAY, name: 'public' }]);
});

test('a canary with an empty list of references is refused as well', () => {
  expectRefusal(() => rendered(chartOf()), 'GW-01', 'gatewayRefs');
});
