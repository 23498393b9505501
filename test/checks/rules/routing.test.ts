import { canary, idsOf, messagesOf } from './canary';
import { Manifest } from '../../../src/manifests/manifest';

const weighted = { stepWeight: 10 };
const routed = (service: Manifest, analysis: Manifest = weighted, more: Manifest = {}) => [canary({ service, analysis, ...more })];

describe('the provider', () => {
  const without = canary({ provider: undefined, analysis: weighted });

  test('may be that of the flag', () => {
    expect(idsOf([without])).toEqual(['GW-03']);
    expect(idsOf([without], { meshProvider: 'gatewayapi:v1' })).toEqual([]);
    expect(idsOf([without], { meshProvider: 'gatewayapi' })).toEqual(['GW-02']);
    expect(messagesOf('GW-03', [without], { meshProvider: 'istio' })).toEqual([expect.stringMatching(/its provider is 'istio': Flagger ignores gatewayRefs/)]);
  });

  test('is nobody\'s business without gatewayRefs', () => {
    const istio = canary({ provider: undefined, service: { gatewayRefs: undefined, gateways: ['public'] }, analysis: weighted });
    expect(idsOf([istio])).toEqual([]);
    expect(idsOf([istio], { meshProvider: 'gatewayapi' })).toEqual([]);
  });
});

describe('matches that Flagger and the API server see differently', () => {
  test('are no harm without an analysis', () => {
    const service = { match: [{ method: { exact: 'GET' }, headers: { a: { exact: '1' }, b: { exact: '2' } } }], corsPolicy: { allowOrigin: ['*'] } };
    expect(idsOf(routed(service))).toEqual(['GW-04', 'GW-08', 'GW-19']);
    expect(idsOf(routed(service, weighted, { skipAnalysis: true }))).toEqual([]);
  });

  test('an entry that is dropped needs no uri', () => {
    expect(messagesOf('GW-04', routed({ match: [{ uri: { prefix: '/' } }, { authority: { exact: 'a' } }] }))).toEqual([]);
  });

  test('the older router writes no CORS and no timeouts', () => {
    const service = { timeout: '1.5s', backendTimeout: '9x', corsPolicy: { allowOrigins: [{ exact: 'a' }], allowMethods: ['get'] } };
    expect(idsOf(routed(service))).toEqual(['GW-12', 'GW-19', 'GW-20', 'GW-22']);
    expect(idsOf(routed(service, weighted, { provider: 'gatewayapi:v1beta1' }))).toEqual(['GW-23']);
  });
});

describe('matches of which nothing is left', () => {
  test('an empty one means every request, and gets it', () => {
    expect(idsOf(routed({ match: [{}] }))).toEqual([]);
    expect(idsOf(routed({ match: [{ name: 'all' }, { authority: { exact: 'a' } }] }))).toEqual([]);
    expect(idsOf(routed({}, { ...weighted, match: [{}] }))).toEqual(['AN-11']);
  });

  test('the testers of an A/B test are everybody then', () => {
    expect(idsOf(routed({}, { iterations: 3, match: [{}] }))).toEqual(['GW-07']);
    expect(idsOf(routed({}, { iterations: 3, match: [{ sourceLabels: { app: 'x' } }] }))).toEqual(['GW-07']);
    expect(idsOf(routed({}, { iterations: 3, match: [{ sourceLabels: { app: 'x' } }, { headers: { a: { exact: '1' } } }] }))).toEqual(['GW-10']);
  });

  test('what happens then depends on the strategy', () => {
    const match = [{ headers: { a: { prefix: '1' } } }];
    expect(messagesOf('GW-06', routed({}, { iterations: 3, match }))).toEqual([expect.stringContaining('sends all requests to the canary')]);
    expect(messagesOf('GW-06', routed({}, { ...weighted, match }))).toEqual([expect.stringContaining('splits all requests by weight')]);
  });
});

describe('conditions of testers and of the service', () => {
  const match = [{ uri: { prefix: '/' }, headers: { a: { exact: '1' } } }];
  const test1 = (headers: Manifest) => messagesOf('GW-09', routed({ match }, { iterations: 3, match: [{ headers }] }));

  test('replace each other', () => {
    expect(test1({ b: { exact: '1' } })).toEqual([expect.stringContaining('the headers of analysis.match[0] replace those of service.match (a)')]);
    expect(test1({ a: { exact: '2' } })).toHaveLength(1);
    expect(test1({ a: { regex: '1' } })).toHaveLength(1);
  });

  test('may be the same', () => {
    expect(test1({ A: { exact: '1' } })).toEqual([]);
  });
});

describe('fields that are not read', () => {
  test.each([
    [{ service: { gateways: ['public'] } }, 'service.gateways'],
    [{ service: { delegation: true } }, 'service.delegation'],
    [{ service: { trafficPolicy: { tls: { mode: 'DISABLE' } } } }, 'service.trafficPolicy'],
    [{ analysis: { ...weighted, mirrorWeight: 50 } }, 'analysis.mirrorWeight'],
    [{ ingressRef: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'x' } }, 'ingressRef'],
  ])('%j is told', (part, told) => {
    expect(messagesOf('GW-23', [canary({ analysis: weighted, ...part })])).toEqual([expect.stringMatching(`^${told} is set, .* 'gatewayapi:v1' does not read`)]);
  });

  test('empty ones are not', () => {
    expect(messagesOf('GW-23', routed({ gateways: [], delegation: false, meshName: '' }))).toEqual([]);
  });

  test('for another provider they may be meant', () => {
    expect(messagesOf('GW-23', [canary({ provider: undefined, service: { gateways: ['public'] }, analysis: weighted })])).toEqual([]);
    expect(messagesOf('GW-23', [canary({ provider: 'istio', service: { gateways: ['public'] }, analysis: weighted })])).toEqual([]);
  });
});

describe('several parents', () => {
  const parents = (...gatewayRefs: Manifest[]) => messagesOf('GW-26', routed({ gatewayRefs }));

  test('are told apart by the listener, the namespace or the kind', () => {
    expect(parents({ name: 'a', sectionName: 'x' }, { name: 'a', sectionName: 'y' })).toEqual([]);
    expect(parents({ name: 'a' }, { name: 'a', namespace: 'shop' })).toEqual([]);
    expect(parents({ name: 'a' }, { name: 'a', group: '', kind: 'Service', port: 80 })).toEqual([]);
  });

  test('by the port only with the CRDs of the experimental channel, so nothing is said', () => {
    expect(parents({ name: 'a', port: 80 }, { name: 'a', port: 81 })).toEqual([]);
  });

  test('are the same with the defaults written out', () => {
    expect(parents({ name: 'a' }, { name: 'a', group: 'gateway.networking.k8s.io', kind: 'Gateway' })).toHaveLength(1);
  });
});

describe('a Gateway that does not accept the route', () => {
  const gateway = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'public', namespace: 'gateways' }, spec: { gatewayClassName: 'x', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] } };

  test('keeps Flagger from starting, or with the older router from being of any use', () => {
    expect(messagesOf('GW-28', [gateway, ...routed({})])).toEqual([expect.stringMatching(/allows no routes of namespace 'shop': .* Flagger starts no rollout/)]);
    expect(messagesOf('GW-28', [gateway, ...routed({}, weighted, { provider: 'gatewayapi:v1beta1' })])).toEqual([expect.stringContaining('the route gets no requests')]);
  });

  test('is no matter for other providers', () => {
    expect(messagesOf('GW-28', [gateway, ...routed({}, weighted, { provider: 'istio' })])).toEqual([]);
  });
});
