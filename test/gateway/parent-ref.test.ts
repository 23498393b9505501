import * as kplus from 'cdk8s-plus-28';
import { chartOf, manifestOf, rawObject, rawService, routeOf } from './fixtures';
import { Gateway, Listener, ParentRef } from '../../src';
import { expectRefusal } from '../messages';

const GATEWAY = { group: 'gateway.networking.k8s.io', kind: 'Gateway' };
const SERVICE = { group: '', kind: 'Service' };

function rendered(...parentRefs: ParentRef[]): unknown {
  return manifestOf(routeOf(chartOf(), { parentRefs })).spec.parentRefs;
}

describe('a parent by name', () => {
  test('is a Gateway, with group and kind written out', () => {
    expect(rendered(ParentRef.gateway('public'))).toStrictEqual([{ ...GATEWAY, name: 'public' }]);
  });

  test('is a Gateway with all options', () => {
    const ref = ParentRef.gateway('public', { namespace: 'gateways', sectionName: 'https', port: 443 });

    expect(rendered(ref)).toStrictEqual([{ ...GATEWAY, name: 'public', namespace: 'gateways', sectionName: 'https', port: 443 }]);
    expect([ref.name, ref.namespace]).toStrictEqual(['public', 'gateways']);
  });

  test('is one listener of a Gateway', () => {
    expect(rendered(ParentRef.listener('public', 'https', { namespace: 'gateways' }))).toStrictEqual(
      [{ ...GATEWAY, name: 'public', namespace: 'gateways', sectionName: 'https' }]);
  });

  test('is a Service of a mesh', () => {
    expect(rendered(ParentRef.service('podinfo', { namespace: 'shop', port: 80 }))).toStrictEqual([{ ...SERVICE, name: 'podinfo', namespace: 'shop', port: 80 }]);
  });

  test.each(['', 'Public', 'public_1', 'gateways/public'])('cannot have the name %p', name => {
    expectRefusal(() => ParentRef.gateway(name), 'VAL-04', 253, name);
    expectRefusal(() => ParentRef.service(name), 'VAL-04', 253, name);
  });

  test.each([0, 65536, 80.5])('cannot have the port %d', port => {
    expectRefusal(() => ParentRef.gateway('public', { port }), 'VAL-02', 'public', 1, 65535, port);
  });

  test.each(['', 'Http', 'http_1'])('cannot have the listener %p', listener => {
    expectRefusal(() => ParentRef.listener('public', listener), 'VAL-04', 'sectionName', 'public');
  });

  test.each(['', 'Shop', 'shop.example', 'a'.repeat(64)])('cannot have the namespace %p', namespace => {
    expectRefusal(() => ParentRef.gateway('public', { namespace }), 'VAL-04', 'public', 63, namespace);
  });
});

describe('a parent by construct', () => {
  test('is a Gateway of this library', () => {
    const chart = chartOf();
    const gateway = new Gateway(chart, 'gateway', { metadata: { name: 'public' }, gatewayClassName: 'any', listeners: [Listener.http({ name: 'http' })] });

    expect(manifestOf(routeOf(chart, { parentRefs: [ParentRef.of(gateway)] })).spec.parentRefs).toStrictEqual([{ ...GATEWAY, name: 'public', namespace: 'shop' }]);
  });

  test('is a Service, raw or of cdk8s-plus', () => {
    const chart = chartOf();
    const service = new kplus.Service(chart, 'mesh', { metadata: { name: 'mesh' }, ports: [{ port: 80 }] });

    expect(ParentRef.of(service).name).toBe('mesh');
    expect(ParentRef.of(rawService(chart, 'raw', [{ port: 80 }], 'other')).namespace).toBe('other');
  });

  test.each([['apps/v1', 'Deployment'], ['networking.istio.io/v1', 'Gateway'], ['gateway.networking.k8s.io/v1', 'HTTPRoute']])('cannot be a %s %s', (apiVersion, kind) => {
    expectRefusal(() => ParentRef.of(rawObject(chartOf(), apiVersion, kind, 'public')), 'REF-01', 'gateway.networking.k8s.io', apiVersion, kind, 'public');
  });
});
