import * as kplus from 'cdk8s-plus-28';
import { chartOf, manifestOf, rawObject, rawService, routeOf } from './fixtures';
import { Gateway, Listener, ParentRef } from '../../src';

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
    const message = (kind: string) => `the name of a parent reference (${kind}) must be a DNS subdomain (lower case letters, digits, '-' and '.'; at most 253 characters), `
      + `got '${name}': the HTTPRoute is refused by the API server or attaches to nothing; give the name that the object has in the cluster`;

    expect(() => ParentRef.gateway(name)).toThrow(message('Gateway'));
    expect(() => ParentRef.service(name)).toThrow(message('Service'));
  });

  test.each([0, 65536, 80.5])('cannot have the port %d', port => {
    expect(() => ParentRef.gateway('public', { port })).toThrow(
      `the port of the parent reference 'public' must be a whole number from 1 to 65535, got ${port}: the API server refuses the HTTPRoute; give the number of the port`);
  });

  test.each(['', 'Http', 'http_1'])('cannot have the listener %p', listener => {
    expect(() => ParentRef.listener('public', listener)).toThrow('the sectionName of the parent reference \'public\' must be a DNS subdomain');
  });

  test.each(['', 'Shop', 'shop.example', 'a'.repeat(64)])('cannot have the namespace %p', namespace => {
    expect(() => ParentRef.gateway('public', { namespace })).toThrow(
      `the namespace of the parent reference 'public' must be a DNS label (lower case letters, digits and '-'; at most 63 characters), got '${namespace}': `
      + 'the API server refuses the HTTPRoute; give the name of the namespace');
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
    expect(() => ParentRef.of(rawObject(chartOf(), apiVersion, kind, 'public'))).toThrow(
      `a parent reference must be a Gateway of gateway.networking.k8s.io or a Service, got ${apiVersion} ${kind} 'public': `
      + 'the route attaches to nothing; pass the Gateway, or name it with ParentRef.gateway(name)');
  });
});
