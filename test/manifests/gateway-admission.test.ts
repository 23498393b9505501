import { findRefusal, hostnamesMeet, Refusal, routeOf, whyNoListenerSet } from '../../src/manifests/gateway-admission';
import { Manifest } from '../../src/manifests/manifest';
import { ListIndex } from '../../src/manifests/manifest-index';

const REF = { name: 'public', namespace: 'gateways' };
const ROUTE = { kind: 'HTTPRoute', namespace: 'shop', hostnames: ['shop.example.com'] };

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
  expect(refusal([{ ...gateway({}), kind: 'ListenerSet' }])).toBeUndefined();
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

test.each([
  ['GRPCRoute', 'HTTP', [], undefined],
  ['GRPCRoute', 'HTTPS', [], undefined],
  ['GRPCRoute', 'HTTP', [{ kind: 'HTTPRoute' }], Refusal.NOT_ALLOWED],
  ['GRPCRoute', 'TLS', [], Refusal.NOT_ALLOWED],
  ['TLSRoute', 'TLS', [], undefined],
  ['TLSRoute', 'HTTPS', [], Refusal.NOT_ALLOWED],
  ['TLSRoute', 'TCP', [], Refusal.NOT_ALLOWED],
  ['TCPRoute', 'TCP', [], undefined],
  ['TCPRoute', 'TLS', [], undefined],
  ['TCPRoute', 'UDP', [], Refusal.NOT_ALLOWED],
  ['TCPRoute', 'HTTP', [], Refusal.NOT_ALLOWED],
  ['UDPRoute', 'UDP', [], undefined],
  ['UDPRoute', 'TCP', [], Refusal.NOT_ALLOWED],
  ['UDPRoute', 'example.com/own', [], undefined],
  ['TCPRoute', 'example.com/own', [{ kind: 'UDPRoute' }], Refusal.NOT_ALLOWED],
])('a %s at a listener of protocol %s with the kinds %j', (kind, protocol, kinds, expected) => {
  expect(refusal([gateway({ protocol, allowedRoutes: { namespaces: { from: 'All' }, kinds } })], REF, { ...ROUTE, kind })).toBe(expected);
});

test('only the kinds that have hostnames are asked for them', () => {
  const route = (kind: string) => routeOf({ kind, metadata: { namespace: 'shop' }, spec: { hostnames: ['a.example.com'] } });
  expect(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].filter(kind => route(kind).hostnames.length > 0)).toEqual(['HTTPRoute', 'GRPCRoute', 'TLSRoute']);
  expect(route('TCPRoute')).toEqual({ kind: 'TCPRoute', namespace: 'shop', hostnames: [] });
});

test('the listeners of a ListenerSet take routes as those of a Gateway do', () => {
  const set = { ...gateway({ hostname: 'a.example.com' }), kind: 'ListenerSet' };
  const ref = { ...REF, kind: 'ListenerSet' };
  expect(refusal([set], ref)).toBe(Refusal.NOT_ALLOWED);
  expect(refusal([set], ref, { ...ROUTE, namespace: 'gateways' })).toBe(Refusal.HOSTNAME);
  expect(refusal([set], ref, { ...ROUTE, namespace: 'gateways', hostnames: ['a.example.com'] })).toBeUndefined();
  expect(refusal([set], { ...ref, sectionName: 'b' })).toBe(Refusal.LISTENER);
});

describe('a ListenerSet', () => {
  const set = (parentRef: Manifest = REF, metadata: Manifest = {}) => ({
    apiVersion: 'gateway.networking.k8s.io/v1', kind: 'ListenerSet', metadata: { name: 'a', namespace: 'shop', ...metadata }, spec: { parentRef },
  });
  const allowing = (allowedListeners?: Manifest) => { const base = gateway({}); return { ...base, spec: { ...base.spec, allowedListeners } }; };
  const why = (manifests: Manifest[], listenerSet = set()) => whyNoListenerSet(listenerSet, new ListIndex(manifests));

  test('is taken by no Gateway that does not say so', () => {
    expect(why([allowing()])).toBe('Gateway \'public\' allows no ListenerSets');
    expect(why([allowing({ namespaces: { from: 'None' } })])).toBe('Gateway \'public\' allows no ListenerSets');
    expect(why([allowing({ namespaces: {} })])).toBe('Gateway \'public\' allows no ListenerSets');
  });

  test('is taken by namespace', () => {
    expect(why([allowing({ namespaces: { from: 'All' } })])).toBeUndefined();
    expect(why([allowing({ namespaces: { from: 'Same' } })])).toBe('Gateway \'public\' allows no ListenerSets of namespace \'shop\'');
    expect(why([allowing({ namespaces: { from: 'Same' } })], set({ name: 'public' }, { namespace: 'gateways' }))).toBeUndefined();
  });

  test('is not said to lack a Gateway that is not there', () => {
    expect(why([])).toBeUndefined();
    expect(why([allowing()], set({ ...REF, name: 'other' }))).toBeUndefined();
    expect(why([allowing(), allowing({ namespaces: { from: 'All' } })])).toBeUndefined();
  });
});

test('a listener with a hostname takes the routes with a host of it, and those without any', () => {
  const listening = gateway({ ...ALL, hostname: '*.example.com' });
  expect(refusal([listening])).toBeUndefined();
  expect(refusal([listening], REF, { ...ROUTE, hostnames: [] })).toBeUndefined();
  expect(refusal([listening], REF, { ...ROUTE, hostnames: ['a.example.org', 'b.example.com'] })).toBeUndefined();
  expect(refusal([listening], REF, { ...ROUTE, hostnames: ['a.example.org'] })).toBe(Refusal.HOSTNAME);
});
