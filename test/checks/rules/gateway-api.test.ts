import { canary, idsOf, messagesOf } from './canary';
import { Manifest } from '../../../src/manifests/manifest';

function route(rule: Manifest, spec: Manifest = {}, metadata: Manifest = {}): Manifest {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'docs', namespace: 'shop', ...metadata },
    spec: { parentRefs: [{ name: 'public', namespace: 'gateways' }], hostnames: ['shop.example.com'], rules: [rule], ...spec },
  };
}

function grant(from: Manifest, to: Manifest): Manifest {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'ReferenceGrant', metadata: { name: 'g', namespace: 'docs' }, spec: { from: [from], to: [to] } };
}

const service = (name: string, spec: Manifest, namespace = 'shop') => ({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec });
const flagged = canary({ analysis: { stepWeight: 10 } });
const HTTP_ROUTE = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' };
const SERVICE = { group: '', kind: 'Service' };

describe('the port of a backend', () => {
  const ref = (more: Manifest = {}) => route({ backendRefs: [{ name: 'docs', port: 80, ...more }] });
  const docs = service('docs', { ports: [{ port: 8080 }] });

  test('is looked for where the Service is there', () => {
    expect(idsOf([ref(), docs])).toEqual(['HR-04']);
    expect(idsOf([ref({ port: 8080 }), docs])).toEqual([]);
    expect(idsOf([ref()])).toEqual([]);
    expect(idsOf([ref({ namespace: 'docs' }), docs])).toEqual([]);
  });

  test('is of no matter for what gets no requests, for other kinds and for names outside the cluster', () => {
    // Nothing gets requests there, and that is all that is said.
    expect(idsOf([ref({ weight: 0 }), docs])).toEqual(['HR-13']);
    expect(idsOf([ref({ group: 'example.com', kind: 'Thing' }), docs])).toEqual([]);
    expect(idsOf([ref(), service('docs', { type: 'ExternalName', externalName: 'docs.example.com' })])).toEqual([]);
  });

  test('is for Flagger\'s Services what the Canary says, whatever a manifest of the same name says', () => {
    const primary = (port: number) => route({ backendRefs: [{ name: 'podinfo-primary', port }] }, { hostnames: ['test.example.com'] });
    const old = service('podinfo-primary', { ports: [{ port: 9898 }] });
    expect(messagesOf('HR-04', [flagged, primary(9898), old])).toEqual([expect.stringContaining('has only 80 (\'http\')')]);
    expect(messagesOf('HR-04', [flagged, primary(80), old])).toEqual([]);
    expect(messagesOf('HR-04', [canary({ service: { portDiscovery: true } }), primary(9898)])).toEqual([]);
  });
});

describe('a reference into another namespace', () => {
  const far = route({ backendRefs: [{ name: 'docs', namespace: 'docs', port: 80 }] });

  test('is not said to lack a grant where nothing of that namespace is there', () => {
    expect(idsOf([far])).toEqual([]);
    expect(idsOf([far, service('other', { ports: [{ port: 80 }] }, 'docs')])).toEqual([]);
  });

  test.each([
    [HTTP_ROUTE, SERVICE, []],
    [HTTP_ROUTE, { ...SERVICE, name: 'docs' }, []],
    [HTTP_ROUTE, { ...SERVICE, name: 'other' }, ['HR-05']],
    [{ ...HTTP_ROUTE, namespace: 'other' }, SERVICE, ['HR-05']],
    [{ ...HTTP_ROUTE, kind: 'GRPCRoute' }, SERVICE, ['HR-05']],
    [HTTP_ROUTE, { group: '', kind: 'Secret' }, ['HR-05']],
  ])('is allowed by a grant from %j to %j or not', (from, to, ids) => {
    expect(idsOf([far, grant(from, to)])).toEqual(ids);
  });

  test('of a filter that mirrors needs a grant too', () => {
    const mirror = { type: 'RequestMirror', requestMirror: { backendRef: { name: 'audit', namespace: 'docs', port: 80 } } };
    const other = grant(HTTP_ROUTE, { ...SERVICE, name: 'docs' });
    expect(idsOf([route({ filters: [mirror], backendRefs: [{ name: 'docs', port: 80 }] }), other])).toEqual(['HR-05']);
    expect(idsOf([route({ backendRefs: [{ name: 'docs', port: 80, filters: [mirror] }] }), other])).toEqual(['HR-05']);
  });
});

describe('a route of the user to Flagger\'s Services', () => {
  const to = (...names: string[]) => ({ backendRefs: names.map(name => ({ name, port: 80 })) });
  const ids = (...manifests: Manifest[]) => idsOf([flagged, ...manifests]);

  test('takes requests away where it has the same Gateway and hosts', () => {
    expect(ids(route(to('podinfo')))).toEqual(['HR-06']);
    expect(ids(route(to('podinfo'), { hostnames: ['*.example.com'] }))).toEqual(['HR-06']);
    expect(ids(route(to('podinfo'), { hostnames: undefined }))).toEqual(['HR-06']);
  });

  test('is meant so on another host, Gateway or listener', () => {
    expect(ids(route(to('podinfo'), { hostnames: ['internal.example.com'] }))).toEqual([]);
    expect(ids(route(to('podinfo'), { parentRefs: [{ name: 'internal', namespace: 'gateways' }] }))).toEqual([]);
    const listener = canary({ service: { gatewayRefs: [{ name: 'public', namespace: 'gateways', sectionName: 'split' }] }, analysis: { stepWeight: 10 } });
    expect(idsOf([listener, route(to('podinfo'), { parentRefs: [{ name: 'public', namespace: 'gateways', sectionName: 'front' }] })])).toEqual([]);
  });

  test('is meant so for one stage, as for tests', () => {
    const hostnames = ['internal.example.com'];
    expect(ids(route(to('podinfo-canary'), { hostnames }))).toEqual([]);
    expect(ids(route(to('podinfo-primary'), { hostnames }))).toEqual([]);
  });

  test('is a split that follows nobody for both stages', () => {
    expect(messagesOf('HR-06', [flagged, route(to('podinfo-primary', 'podinfo-canary'), { hostnames: ['internal.example.com'] })]))
      .toEqual([expect.stringContaining('by its own weights')]);
  });

  test('is Flagger\'s own, or overwritten by it, and not told twice', () => {
    const owner = { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', name: 'podinfo', uid: '5d1c1a5e-0000-4000-8000-000000000000' };
    const owned = { name: 'podinfo', ownerReferences: [owner] };
    expect(ids(route(to('podinfo-primary', 'podinfo-canary'), {}, owned))).toEqual([]);
    expect(ids(route(to('podinfo-primary', 'podinfo-canary'), {}, { name: 'podinfo' }))).toEqual(['GW-27']);
  });

  test('is no matter where Flagger writes no route', () => {
    const istio = canary({ provider: 'istio', service: { gatewayRefs: undefined }, analysis: { stepWeight: 10 } });
    expect(idsOf([istio, route(to('podinfo'))])).toEqual([]);
    expect(idsOf([istio, route(to('podinfo'), {}, { name: 'podinfo' })])).toEqual([]);
  });
});

describe('a policy for TLS to a backend', () => {
  const policy = (name: string, sectionName?: string) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'BackendTLSPolicy',
    metadata: { name: 'tls', namespace: 'shop' },
    spec: { targetRefs: [{ group: '', kind: 'Service', name, sectionName }], validation: { hostname: 'x.example.com', wellKnownCACertificates: 'System' } },
  });

  test('names a port by its name', () => {
    const proxy = service('proxy', { ports: [{ port: 443, name: 'https' }, { port: 80 }] });
    expect(idsOf([policy('proxy', 'https'), proxy])).toEqual([]);
    expect(idsOf([policy('proxy'), proxy])).toEqual([]);
    expect(messagesOf('BT-01', [policy('proxy', '443'), proxy])).toEqual([expect.stringContaining('which has only \'https\'')]);
    expect(messagesOf('BT-01', [policy('proxy', 'http'), service('proxy', { ports: [{ port: 80 }] })])).toEqual([expect.stringContaining('no named ports')]);
  });
});
