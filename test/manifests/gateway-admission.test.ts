import { findRefusal, hostnamesMeet, Refusal } from '../../src/manifests/gateway-admission';
import { Manifest } from '../../src/manifests/manifest';
import { ListIndex } from '../../src/manifests/manifest-index';

const REF = { name: 'public', namespace: 'gateways' };
const ROUTE = { namespace: 'shop', hostnames: ['shop.example.com'] };

function gateway(listener: Manifest, metadata: Manifest = {}): Manifest {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'public', namespace: 'gateways', ...metadata },
    spec: { gatewayClassName: 'x', listeners: [{ name: 'http', port: 80, protocol: 'HTTP', ...listener }] },
  };
}

function namespace(labels?: { [key: string]: string }): Manifest {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels } };
}

function refusal(manifests: Manifest[], ref: Manifest = REF, route = ROUTE): Refusal | undefined {
  return findRefusal(ref, route, new ListIndex(manifests))?.refusal;
}

const from = (namespaces: Manifest) => ({ allowedRoutes: { namespaces } });
const ALL = from({ from: 'All' });

describe('hosts', () => {
  test.each([
    ['a.example.com', 'A.example.com'],
    ['*.example.com', 'a.example.com'],
    ['*.example.com', 'a.b.example.com'],
    ['a.example.com', '*.example.com'],
    ['*.example.com', '*.b.example.com'],
    ['*.b.example.com', '*.example.com'],
  ])('%s and %s meet', (one, other) => {
    expect(hostnamesMeet(one, other)).toBe(true);
  });

  test.each([
    ['a.example.com', 'b.example.com'],
    ['*.example.com', 'example.com'],
    ['*.example.com', 'badexample.com'],
    ['*.example.com', '*.example.org'],
    ['*.a.example.com', '*.b.example.com'],
  ])('%s and %s do not', (one, other) => {
    expect(hostnamesMeet(one, other)).toBe(false);
  });
});

test('a Gateway that is not there refuses nothing', () => {
  expect(refusal([])).toBeUndefined();
  expect(refusal([gateway({}, { name: 'other' })])).toBeUndefined();
});

test('a parent of another kind is no Gateway', () => {
  expect(refusal([gateway({})], { ...REF, kind: 'ListenerSet' })).toBeUndefined();
  expect(refusal([gateway({})], { ...REF, group: '', kind: 'Service' })).toBeUndefined();
});

test('of two Gateways of one name, one that accepts the route is enough', () => {
  expect(refusal([gateway({}), gateway(ALL)])).toBeUndefined();
  expect(refusal([gateway({}), gateway({})])).toBe(Refusal.NOT_ALLOWED);
});

test('a listener is meant by name and by port', () => {
  expect(refusal([gateway(ALL)], { ...REF, sectionName: 'http', port: 80 })).toBeUndefined();
  expect(refusal([gateway(ALL)], { ...REF, sectionName: 'https' })).toBe(Refusal.LISTENER);
  expect(refusal([gateway(ALL)], { ...REF, port: 443 })).toBe(Refusal.LISTENER);
});

test('a listener without allowedRoutes takes its own namespace only', () => {
  expect(refusal([gateway({})])).toBe(Refusal.NOT_ALLOWED);
  expect(refusal([gateway({})], REF, { ...ROUTE, namespace: 'gateways' })).toBeUndefined();
  expect(refusal([gateway({}, { namespace: 'shop' })], { name: 'public' })).toBeUndefined();
});

test('nothing is said where a namespace is not written down', () => {
  expect(refusal([gateway({})], REF, { ...ROUTE, namespace: '' })).toBeUndefined();
});

describe('a selector of namespaces', () => {
  const team = { from: 'Selector', selector: { matchLabels: { team: 'shop' } } };

  test('is believed where the Namespace is not there', () => {
    expect(refusal([gateway(from(team))])).toBeUndefined();
  });

  test('is asked of the Namespace that is there', () => {
    expect(refusal([gateway(from(team)), namespace({ team: 'shop' })])).toBeUndefined();
    expect(refusal([gateway(from(team)), namespace({ team: 'docs' })])).toBe(Refusal.NOT_ALLOWED);
    expect(refusal([gateway(from(team)), namespace()])).toBe(Refusal.NOT_ALLOWED);
  });

  test('knows the name of every namespace as a label', () => {
    const named = (name: string) => gateway(from({ from: 'Selector', selector: { matchLabels: { 'kubernetes.io/metadata.name': name } } }));
    expect(refusal([named('shop')])).toBeUndefined();
    expect(refusal([named('docs')])).toBe(Refusal.NOT_ALLOWED);
  });

  test.each([
    [{ key: 'team', operator: 'In', values: ['shop', 'docs'] }, undefined],
    [{ key: 'team', operator: 'In', values: ['docs'] }, Refusal.NOT_ALLOWED],
    [{ key: 'team', operator: 'NotIn', values: ['shop'] }, Refusal.NOT_ALLOWED],
    [{ key: 'team', operator: 'NotIn', values: ['docs'] }, undefined],
    [{ key: 'team', operator: 'Exists' }, undefined],
    [{ key: 'stage', operator: 'Exists' }, Refusal.NOT_ALLOWED],
    [{ key: 'team', operator: 'DoesNotExist' }, Refusal.NOT_ALLOWED],
    [{ key: 'stage', operator: 'DoesNotExist' }, undefined],
  ])('by the expression %j', (expression, expected) => {
    const selecting = gateway(from({ from: 'Selector', selector: { matchExpressions: [expression] } }));
    expect(refusal([selecting, namespace({ team: 'shop' })])).toBe(expected);
  });
});

test.each([
  ['HTTP', [], undefined],
  ['HTTPS', [], undefined],
  ['example.com/own', [], undefined],
  ['TLS', [], Refusal.NOT_ALLOWED],
  ['TCP', [], Refusal.NOT_ALLOWED],
  ['HTTP', [{ kind: 'GRPCRoute' }], Refusal.NOT_ALLOWED],
  ['HTTP', [{ kind: 'HTTPRoute' }], undefined],
  ['HTTP', [{ group: 'example.com', kind: 'HTTPRoute' }], Refusal.NOT_ALLOWED],
])('a listener of protocol %s with the kinds %j', (protocol, kinds, expected) => {
  expect(refusal([gateway({ protocol, allowedRoutes: { namespaces: { from: 'All' }, kinds } })])).toBe(expected);
});

test('a listener with a hostname takes the routes with a host of it, and those without any', () => {
  const listening = gateway({ ...ALL, hostname: '*.example.com' });
  expect(refusal([listening])).toBeUndefined();
  expect(refusal([listening], REF, { ...ROUTE, hostnames: [] })).toBeUndefined();
  expect(refusal([listening], REF, { ...ROUTE, hostnames: ['a.example.org', 'b.example.com'] })).toBeUndefined();
  expect(refusal([listening], REF, { ...ROUTE, hostnames: ['a.example.org'] })).toBe(Refusal.HOSTNAME);
});
