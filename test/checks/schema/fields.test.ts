import { canary, gateway, route, rule, said } from './api-server';
import { schemaFindings } from '../../../src/checks/schema/findings';

describe('unknown fields', () => {
  test('get the nearest name of a field beside them', () => {
    expect(said(canary({ analysis: { interval: '1m', thresold: 5, threshold: 5, stepWeight: 5 } }))).toEqual([
      'API-03 spec.analysis.thresold: spec.analysis.thresold is not a field of github.com/fluxcd/flagger v1.44.0: kubectl rejects the object; '
      + 'without client-side or strict validation the API server drops the field; did you mean \'threshold\'?',
    ]);
  });

  test('of the wrong case are found as well', () => {
    expect(said(rule({ backendrefs: [] }))).toEqual([expect.stringMatching(/did you mean 'backendRefs'\?$/)]);
  });

  test('get the place where a field of that name belongs', () => {
    expect(said(canary({ gatewayRefs: [{ name: 'a' }] }))).toEqual([expect.stringMatching(/^API-03 .*; did you mean spec\.service\.gatewayRefs\?$/)]);
  });

  test('that resemble none are a warning, since newer CRDs may know them', () => {
    expect(schemaFindings(canary({ xyzzy: 1 })).map(({ id, severity }) => [id, severity])).toEqual([['API-07', 'warning']]);
  });

  test('of the experimental channel are called that, and their values are not looked at', () => {
    expect(said(rule({ sessionPersistence: { type: 5 } }))).toEqual([expect.stringMatching(/^API-06 spec\.rules\[0\]\.sessionPersistence: .* is a field of the experimental channel of sigs\.k8s\.io\/gateway-api/)]);
  });

  test('of the newest release are named with it, and their values are looked at', () => {
    expect(said(rule({ retry: { attempts: 2 } }))).toEqual([
      'API-09 spec.rules[0].retry: spec.rules[0].retry needs Gateway API 1.7; releases 1.2 to 1.6 have it in the experimental channel: '
      + 'where older CRDs of the standard channel are installed, kubectl rejects the object, or the API server drops the field; '
      + 'install the CRDs of that release, or remove the field; acknowledge it if these CRDs are installed',
    ]);
    expect(said(rule({ retry: { attempts: 'x' } }))).toEqual([expect.stringMatching(/^API-09 /), expect.stringMatching(/^API-01 .* must be an integer/)]);
    expect(said(rule({ retry: null }))).toEqual([]);
  });

  test('may have values of the experimental channel, which are told from wrong ones', () => {
    expect(said(rule({ filters: [{ type: 'ExternalAuth', externalAuth: {} }] }))).toEqual([
      expect.stringMatching(/^API-06 spec\.rules\[0\]\.filters\[0\]\.externalAuth: /),
      expect.stringMatching(/^API-08 spec\.rules\[0\]\.filters\[0\]\.type: .* is 'ExternalAuth', a value of the experimental channel of sigs\.k8s\.io\/gateway-api/),
    ]);
    expect(said(rule({ filters: [{ type: 'InternalAuth' }] }))).toEqual([expect.stringMatching(/^API-01 .*'ExtensionRef'/)]);
  });

  test('take nothing along: what is required is missing then', () => {
    expect(said(rule({ backendRefs: [{ nam: 'shop', port: 80 }] })).map(line => line.slice(0, 40))).toEqual([
      'API-03 spec.rules[0].backendRefs[0].nam:', 'API-01 spec.rules[0].backendRefs[0].name',
    ]);
  });

  test.each(['constructor', 'toString', '__proto__'])('include %s, which every object of JavaScript has', name => {
    const spec = JSON.parse(`{ "${name}": {} }`);
    expect(schemaFindings({ ...route(), spec })).toHaveLength(1);
  });
});

describe('metadata', () => {
  test.each([
    [{ name: 'Shop' }, /^API-04 metadata\.name: metadata\.name is not a DNS subdomain, got 'Shop': /],
    [{ name: 'a'.repeat(254) }, /metadata\.name is longer than 253 characters/],
    [{ name: undefined }, /^API-04 metadata\.name: metadata has neither name nor generateName: the API server rejects the object; set metadata\.name$/],
    [{ namespace: 'a.b' }, /metadata\.namespace is not a DNS label, got 'a\.b': /],
    [{ labels: { 'a b': 'x' } }, /metadata\.labels has the key 'a b', which is not a qualified name: /],
    [{ labels: { [`${'a'.repeat(254)}/b`]: 'x' } }, /which is not a qualified name: /],
    [{ labels: { [`example.com/${'b'.repeat(64)}`]: 'x' } }, /which is not a qualified name: /],
    [{ labels: { a: 'x y' } }, /metadata\.labels\.a is not a valid label value, got 'x y': /],
    [{ labels: { a: 'a'.repeat(64) } }, /metadata\.labels\.a is longer than 63 characters, got 64: /],
    [{ labels: { a: true } }, /metadata\.labels\.a must be a string, got a boolean: true: .*; write 'true' in quotes$/],
    [{ annotations: { a: 5 } }, /metadata\.annotations\.a must be a string, got a number: 5: /],
    [{ annotations: { a: 'x'.repeat(256 * 1024) } }, /metadata\.annotations together have 262145 bytes, more than 262144: .*; move large data to a ConfigMap/],
    [{ finalizers: ['a b'] }, /metadata\.finalizers\[0\] is not a qualified name, got 'a b': /],
    [{ ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a' }] }, /metadata\.ownerReferences\[0\]\.uid is missing: /],
    [{ creationTimestamp: 'yesterday' }, /metadata\.creationTimestamp does not match/],
  ])('%#: wrong metadata is refused', (metadata, message) => {
    expect(said(canary({}, metadata))).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    { name: 'shop.v2' },
    { name: undefined, generateName: 'shop-' },
    { labels: { 'example.com/a_B.c': '', 'b': 'x-Y_z.1' } },
    { annotations: { 'EXAMPLE.com/a': 'any text\nat all', 'b': '' } },
    { annotations: { a: 'x'.repeat(256 * 1024 - 1) } },
    { creationTimestamp: null, labels: null },
    { creationTimestamp: '2026-01-01T00:00:00Z', uid: 'x', resourceVersion: '1', generation: 1, managedFields: [{ manager: 'kubectl' }] },
    { finalizers: ['example.com/keep'], ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'a', uid: 'x', controller: true }] },
  ])('%#: right metadata is not', metadata => {
    expect(said(canary({}, metadata))).toEqual([]);
  });

  test('is needed', () => {
    expect(said({ ...route(), metadata: undefined })).toEqual([expect.stringMatching(/^API-04 metadata: metadata is missing: /)]);
  });

  test('of an object that has no namespace may name one, which is dropped', () => {
    const gatewayClass = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', metadata: { name: 'a', namespace: 'No Namespace' }, spec: { controllerName: 'example.com/a' } };
    expect(said(gatewayClass)).toEqual([]);
  });
});

describe('versions', () => {
  test('that are served with the same schema are checked', () => {
    expect(said(route({ hostnames: [''] }, 'gateway.networking.k8s.io/v1beta1'))).toHaveLength(1);
  });

  test('that are not served are named, and nothing else is said', () => {
    expect(said(route({ hostnames: [''] }, 'gateway.networking.k8s.io/v1alpha2'))).toEqual([
      'API-05 apiVersion: HTTPRoute is not served as \'v1alpha2\' by sigs.k8s.io/gateway-api v1.7.0: '
      + 'where these CRDs are installed, the API server rejects the object; its fields are not checked; use \'v1\' or \'v1beta1\'',
    ]);
  });

  test('that only the experimental channel serves are said to be that', () => {
    expect(said({ apiVersion: 'gateway.networking.k8s.io/v1alpha3', kind: 'TLSRoute', metadata: { name: 'a' }, spec: {} })).toEqual([
      expect.stringMatching(/^API-05 apiVersion: TLSRoute is served as 'v1alpha3' only by the experimental channel of sigs\.k8s\.io\/gateway-api v1\.7\.0: .*; use 'v1'$/),
    ]);
  });
});

test('the manifest stays as it was, defaults and all', () => {
  const manifest = gateway({ infrastructure: null, listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: {}, unknown: 1 }] });
  const before = structuredClone(manifest);
  schemaFindings(manifest);
  expect(manifest).toEqual(before);
});

test('an object of another kind gets no finding', () => {
  expect(said({ apiVersion: 'apps/v1', kind: 'Deployment', spec: { replicas: 'x' } })).toEqual([]);
  expect(said({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'constructor' })).toEqual([]);
});
