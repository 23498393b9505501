import { canary, idsOf, messagesOf } from './canary';
import { Manifest } from '../../../src/manifests/manifest';

const parentRefs = [{ name: 'public', namespace: 'gateways' }];
const own = (service: Manifest = {}, more: Manifest = {}) => canary({ service: { hosts: ['shop.example.com'], gatewayRefs: parentRefs, ...service }, analysis: { stepWeight: 10 }, ...more });
const route = (spec: Manifest = {}, metadata: Manifest = {}) => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'old', namespace: 'shop', ...metadata },
  spec: { parentRefs, hostnames: ['shop.example.com'], rules: [{ backendRefs: [{ name: 'old', port: 80 }] }], ...spec },
});
const rivals = (...manifests: Manifest[]) => messagesOf('GW-33', manifests);

describe('a route of the user', () => {
  test('that says nothing of paths has the match of a Canary that says nothing', () => {
    expect(rivals(own(), route())).toEqual([expect.stringMatching(/^HTTPRoute 'old' of namespace 'shop' has the same match for 'shop\.example\.com' at the same Gateway: the older route/)]);
  });

  test('is no rival for another host, another Gateway or another listener', () => {
    expect(rivals(own(), route({ hostnames: ['docs.example.com'] }))).toEqual([]);
    expect(rivals(own(), route({ hostnames: undefined }))).toEqual([]);
    expect(rivals(own(), route({ parentRefs: [{ name: 'public', namespace: 'other' }] }))).toEqual([]);
    expect(rivals(own({ gatewayRefs: [{ ...parentRefs[0], sectionName: 'https' }] }), route({ parentRefs: [{ ...parentRefs[0], sectionName: 'http' }] }))).toEqual([]);
  });

  test('is one for every host where neither names any', () => {
    expect(rivals(own({ hosts: undefined }), route({ hostnames: undefined }))).toEqual([expect.stringContaining('for every host')]);
  });

  test('is no rival with another method, header or query parameter', () => {
    const match = [{ uri: { prefix: '/a' }, method: { exact: 'GET' }, headers: { 'x-a': { exact: '1' } } }];
    const same = { path: { value: '/a/' }, method: 'GET', headers: [{ name: 'X-A', value: '1' }] };
    const matched = (matches: Manifest[]) => rivals(own({ match }), route({ rules: [{ matches, backendRefs: [{ name: 'old', port: 80 }] }] }));
    expect(matched([same])).toHaveLength(1);
    expect(matched([{ path: { value: '/other' } }, same])).toHaveLength(1);
    expect(matched([{ ...same, method: 'POST' }])).toEqual([]);
    expect(matched([{ ...same, path: { type: 'Exact', value: '/a' } }])).toEqual([]);
    expect(matched([{ ...same, headers: [{ name: 'x-a', value: '2' }] }])).toEqual([]);
    expect(matched([{ ...same, queryParams: [{ name: 'q', value: '1' }] }])).toEqual([]);
  });

  test('that leads to the Service of the Canary is reported as that', () => {
    expect(idsOf([own(), route({ rules: [{ backendRefs: [{ name: 'podinfo', port: 80 }] }] })])).toEqual(['HR-06']);
  });

  test('is none where Flagger writes no route, or where it is Flagger\'s own', () => {
    expect(rivals(own({}, { provider: 'istio' }), route())).toEqual([]);
    const owner = { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', name: 'podinfo', uid: '1', controller: true };
    expect(rivals(own(), route({}, { name: 'podinfo' }))).toEqual([]);
    expect(rivals(own(), route({}, { ownerReferences: [owner] }))).toEqual([]);
  });
});

describe('another Canary', () => {
  test('is a rival of each, whatever their namespaces', () => {
    const other = own({ name: 'other' });
    other.metadata = { ...other.metadata, name: 'other', namespace: 'other' };
    expect(rivals(own(), other)).toEqual([
      expect.stringContaining('Canary \'other\' of namespace \'other\''),
      expect.stringContaining('Canary \'podinfo\' of namespace'),
    ]);
  });

  test('counts with the matches of its testers as well', () => {
    const testers = { iterations: 3, match: [{ headers: { 'x-canary': { exact: 'yes' } } }] };
    const header = route({ rules: [{ matches: [{ headers: [{ name: 'x-canary', value: 'yes' }] }], backendRefs: [{ name: 'old', port: 80 }] }] });
    expect(rivals(own({}, { analysis: testers }), header)).toHaveLength(1);
    expect(rivals(own(), header)).toEqual([]);
  });
});
