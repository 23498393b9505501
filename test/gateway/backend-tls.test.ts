import { App, Chart } from 'cdk8s';
import { chars, chartOf, manifestOf, manifestsOfKind, messagesOf, rawObject, rawService, routeOf, times } from './fixtures';
import { BackendRef, BackendTls, BackendTlsPolicy, BackendTlsTarget, HttpRouteFilter, SubjectAltName } from '../../src';
import { expectRefusal, saying } from '../messages';
const TLS = BackendTls.ca('proxies-ca', { hostname: 'auth.shop.svc' });
const OTHER_TLS = BackendTls.systemCa({ hostname: 'auth.example.com' });

/** A route to backends with TLS. */
function routeTo(chart: Chart, refs: BackendRef[], id: string = 'route') {
  return routeOf(chart, { rules: [{ backendRefs: refs }] }, id);
}

function policiesOf(chart: Chart) {
  return manifestsOfKind(chart, 'BackendTLSPolicy');
}

function validationOf(tls: BackendTls) {
  return manifestOf(new BackendTlsPolicy(chartOf(), 'policy', { targetRefs: [BackendTlsTarget.service('auth')], validation: tls })).spec.validation;
}

describe('TLS to a backend', () => {
  test('is verified by a CA of your own, in a ConfigMap', () => {
    expect(validationOf(TLS)).toStrictEqual({ hostname: 'auth.shop.svc', caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'proxies-ca' }] });
  });

  test.each(['ConfigMap', 'Secret'])('is verified by a CA in a %s of the app', kind => {
    const ca = rawObject(chartOf(), 'v1', kind, 'own-ca', { data: { 'ca.crt': '' } });

    expect(validationOf(BackendTls.caOf(ca, { hostname: 'auth.shop.svc' })).caCertificateRefs).toStrictEqual([{ group: '', kind, name: 'own-ca' }]);
  });

  test('is verified by the CAs of the system', () => {
    expect(validationOf(OTHER_TLS)).toStrictEqual({ hostname: 'auth.example.com', wellKnownCACertificates: 'System' });
  });

  test('is verified by other names than the one asked for', () => {
    const subjectAltNames = [SubjectAltName.hostname('*.shop.svc'), SubjectAltName.uri('spiffe://cluster.local/ns/shop/sa/auth')];

    expect(validationOf(BackendTls.ca('proxies-ca', { hostname: 'auth.shop.svc', subjectAltNames })).subjectAltNames).toStrictEqual([
      { type: 'Hostname', hostname: '*.shop.svc' }, { type: 'URI', uri: 'spiffe://cluster.local/ns/shop/sa/auth' },
    ]);
  });

  test('has at most five such names', () => {
    const names = (count: number) => ({ hostname: 'auth.shop.svc', subjectAltNames: times(count, i => SubjectAltName.hostname(`n${i}.shop.svc`)) });

    expect(validationOf(BackendTls.systemCa(names(5))).subjectAltNames).toHaveLength(5);
    expectRefusal(() => BackendTls.systemCa(names(6)), 'VAL-11', 5, 'subjectAltNames', 6);
  });

  test.each(['', 'auth.shop.svc:8443', '10.0.0.1', 'Auth'])('cannot ask for the host %p', hostname => {
    expectRefusal(() => BackendTls.systemCa({ hostname }), 'VAL-06', hostname);
  });

  test('cannot ask for a wildcard', () => {
    expectRefusal(() => BackendTls.systemCa({ hostname: '*.shop.svc' }), 'VAL-06', '*.shop.svc');
  });

  test.each(['', 'auth', 'spiffe:cluster.local', '//cluster.local', `spiffe://${chars(245)}`])('cannot verify the URI %p', uri => {
    expectRefusal(() => SubjectAltName.uri(uri), 'VAL-07', 253, uri);
  });

  test('cannot have its CA in something else', () => {
    expectRefusal(() => BackendTls.ca('Proxies', { hostname: 'auth' }), 'VAL-04', 'ConfigMap');
    expectRefusal(() => BackendTls.caOf(rawService(chartOf(), 'auth', []), { hostname: 'auth' }), 'REF-01', 'ConfigMap', 'v1', 'Service', 'auth');
  });
});

describe('a reference with TLS in a route', () => {
  test('makes the policy of its Service', () => {
    const chart = chartOf();
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS })]);

    expect(policiesOf(chart)).toStrictEqual([{
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'BackendTLSPolicy',
      metadata: { name: 'auth', namespace: 'shop' },
      spec: { targetRefs: [{ group: '', kind: 'Service', name: 'auth' }], validation: { hostname: 'auth.shop.svc', caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'proxies-ca' }] } },
    }]);
  });

  test('makes it in the namespace of the Service', () => {
    const chart = chartOf();
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS, namespace: 'proxies' })]);

    expect(policiesOf(chart)[0].metadata).toStrictEqual({ name: 'auth', namespace: 'proxies' });
  });

  test('makes it without a namespace where none is known', () => {
    const chart = chartOf(new App(), 'nowhere', null);
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS })]);

    expect(policiesOf(chart)[0].metadata).toStrictEqual({ name: 'auth' });
  });

  test('makes it for a mirror too', () => {
    const chart = chartOf();
    routeOf(chart, { rules: [{ filters: [HttpRouteFilter.mirror(BackendRef.service('audit', 8443, { tls: TLS }))] }] });

    expect(policiesOf(chart).map(({ metadata }) => metadata.name)).toStrictEqual(['audit']);
  });

  test('makes one for each Service, however many refer to it, and at every synthesis', () => {
    const chart = chartOf();
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS }), BackendRef.service('other', 8443, { tls: OTHER_TLS })]);
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: BackendTls.ca('proxies-ca', { hostname: 'auth.shop.svc' }) })], 'second');

    expect(policiesOf(chart).map(({ metadata }) => metadata.name)).toStrictEqual(['auth', 'other']);
    expect(policiesOf(chart)).toHaveLength(2);
  });

  test('cannot be verified in two ways', () => {
    const chart = chartOf();
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS })]);
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: OTHER_TLS })], 'second');

    expect(messagesOf(chart)).toStrictEqual([saying('APP-04', '[shop/second]', 'Service', 'auth', 8443, 'shop/route')]);
  });

  test('can be verified in two ways at two ports whose names are known', () => {
    const chart = chartOf();
    rawService(chart, 'auth', [{ name: 'https', port: 8443 }, { name: 'admin', port: 9443 }]);
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS }), BackendRef.service('auth', 9443, { tls: OTHER_TLS })]);

    expect(policiesOf(chart).map(({ metadata, spec }) => [metadata.name, spec.targetRefs[0].sectionName])).toStrictEqual([['auth.https', 'https'], ['auth.admin', 'admin']]);
  });

  test('cannot be verified in two ways at two ports whose names are not known', () => {
    const chart = chartOf();
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS }), BackendRef.service('auth', 9443, { tls: OTHER_TLS })]);

    expect(messagesOf(chart)).toStrictEqual([saying('APP-04', '[shop/route]', 'Service', 'auth', 8443, 'shop/route', 9443)]);
  });

  test('is for the whole Service where that has one port', () => {
    const chart = chartOf();
    const service = rawService(chart, 'auth', [{ name: 'https', port: 8443 }]);
    routeTo(chart, [BackendRef.of(service, { tls: TLS })]);

    expect(policiesOf(chart)[0].spec.targetRefs).toStrictEqual([{ group: '', kind: 'Service', name: 'auth' }]);
  });

  test.each<[string, string, string, string | undefined]>([
    ['for the Service', 'mine', 'auth', undefined], ['for a port of it', 'mine', 'auth', 'https'], ['of the same name', 'auth', 'other', undefined],
  ])('cannot stand beside a policy %s', (_, name, target, sectionName) => {
    const chart = chartOf();
    new BackendTlsPolicy(chart, 'policy', { metadata: { name }, targetRefs: [BackendTlsTarget.service(target, { sectionName })], validation: OTHER_TLS });
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS })]);

    expect(messagesOf(chart)).toStrictEqual([saying('APP-04', '[shop/route]', 'BackendTLSPolicy', name, 'Service', 'auth', 'shop/policy/Resource')]);
  });

  test('can stand beside a policy for another port, or in another namespace', () => {
    const chart = chartOf();
    rawService(chart, 'auth', [{ name: 'https', port: 8443 }, { name: 'admin', port: 9443 }]);
    new BackendTlsPolicy(chart, 'policy', { metadata: { name: 'mine' }, targetRefs: [BackendTlsTarget.service('auth', { sectionName: 'admin' })], validation: OTHER_TLS });
    new BackendTlsPolicy(chart, 'elsewhere', { metadata: { name: 'auth', namespace: 'other' }, targetRefs: [BackendTlsTarget.service('auth')], validation: OTHER_TLS });
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS })]);

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('has its CA in the namespace of the Service', () => {
    const chart = chartOf();
    const ca = rawObject(chart, 'v1', 'ConfigMap', 'own-ca', { data: { 'ca.crt': '' } });
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: BackendTls.caOf(ca, { hostname: 'auth' }), namespace: 'proxies' })]);

    expect(messagesOf(chart)).toStrictEqual([saying('REF-02', '[shop/route]', 'auth', 'ConfigMap', 'own-ca', 'shop', 'proxies')]);
  });

  test.each([['by construct'], ['by name']])('has its CA under the key that is looked for, given %s', how => {
    const chart = chartOf();
    const ca = rawObject(chart, 'v1', 'ConfigMap', 'own-ca', { data: { 'tls.crt': '' } });
    const tls = how === 'by name' ? BackendTls.ca('own-ca', { hostname: 'auth' }) : BackendTls.caOf(ca, { hostname: 'auth' });
    routeTo(chart, [BackendRef.service('auth', 8443, { tls })]);

    expect(messagesOf(chart)).toStrictEqual([saying('APP-05', '[shop/route]', 'auth', 'ConfigMap', 'own-ca', 'ca.crt')]);
  });

  test.each(['data', 'binaryData'])('finds the key in the %s of the CA', field => {
    const chart = chartOf();
    rawObject(chart, 'v1', 'ConfigMap', 'proxies-ca', { [field]: { 'ca.crt': '' } });
    routeTo(chart, [BackendRef.service('auth', 8443, { tls: TLS })]);

    expect(messagesOf(chart)).toStrictEqual([]);
  });
});

describe('a BackendTLSPolicy of your own', () => {
  test('has all that it is given', () => {
    const chart = chartOf();
    const policy = new BackendTlsPolicy(chart, 'policy', {
      metadata: { name: 'proxies' },
      targetRefs: [BackendTlsTarget.service('auth', { sectionName: 'https' }), BackendTlsTarget.of(rawService(chart, 'audit', [{ port: 8443 }]))],
      validation: OTHER_TLS,
      options: { 'example.com/min-version': '1.3' },
    });

    expect(manifestOf(policy)).toStrictEqual({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'BackendTLSPolicy',
      metadata: { name: 'proxies', namespace: 'shop' },
      spec: {
        targetRefs: [{ group: '', kind: 'Service', name: 'auth', sectionName: 'https' }, { group: '', kind: 'Service', name: 'audit' }],
        validation: { hostname: 'auth.example.com', wellKnownCACertificates: 'System' },
        options: { 'example.com/min-version': '1.3' },
      },
    });
    expect([policy.name, policy.namespace]).toStrictEqual(['proxies', 'shop']);
  });

  const policyOf = (...targetRefs: BackendTlsTarget[]) => new BackendTlsPolicy(chartOf(), 'policy', { metadata: { name: 'proxies' }, targetRefs, validation: OTHER_TLS });
  const at = (sectionName?: string) => BackendTlsTarget.service('auth', { sectionName });

  test('must have a target, by props or by call', () => {
    const policy = policyOf();

    expect(messagesOf(policy)).toStrictEqual([saying('APP-01', '[shop/policy]', 'BackendTLSPolicy', 'proxies', 'targetRefs')]);
    policy.addTargetRef(at());
    expect(messagesOf(policy)).toStrictEqual([]);
  });

  test('cannot have a target twice', () => {
    expectRefusal(() => policyOf(at(), at()), 'VAL-14', 'BackendTLSPolicy', 'proxies', 'auth');
    expectRefusal(() => policyOf(at('https'), at('https')), 'VAL-14', 'auth');
    expectRefusal(() => policyOf(at('https'), at()), 'VAL-14', 'auth');
    expect(manifestOf(policyOf(at('https'), at('admin'))).spec.targetRefs).toHaveLength(2);
  });

  test('has room for 16 targets and 16 options', () => {
    const targets = times(16, i => BackendTlsTarget.service(`s${i}`));
    const options = (count: number) => Object.fromEntries(times(count, i => [`example.com/${i}`, 'v']));
    const policy = new BackendTlsPolicy(chartOf(), 'policy', { metadata: { name: 'proxies' }, targetRefs: targets, validation: OTHER_TLS, options: options(16) });

    expectRefusal(() => policy.addTargetRef(at()), 'VAL-11', 'BackendTLSPolicy', 'proxies', 16, 'auth');
    expectRefusal(() => new BackendTlsPolicy(chartOf(), 'policy', { validation: OTHER_TLS, options: options(17) }), 'VAL-11', 'BackendTLSPolicy', 16, 17);
    expect(() => manifestOf(policy)).not.toThrow();
  });

  test('holds for Services of its own namespace only', () => {
    const chart = chartOf();
    const targetRefs = [BackendTlsTarget.of(rawService(chart, 'auth', [{ port: 8443 }], 'proxies'))];

    expectRefusal(() => new BackendTlsPolicy(chart, 'policy', { metadata: { name: 'mine' }, targetRefs, validation: OTHER_TLS }), 'REF-02', 'BackendTLSPolicy', 'mine', 'shop', 'auth', 'proxies');
  });

  test('cannot be for something else than a Service, or for a port that cannot be one', () => {
    expectRefusal(() => BackendTlsTarget.service('Auth'), 'VAL-04', 'BackendTLSPolicy', 'Auth');
    expectRefusal(() => at('Https'), 'VAL-04', 'sectionName', 'auth', 'BackendTLSPolicy');
    expectRefusal(() => BackendTlsTarget.of(rawObject(chartOf(), 'apps/v1', 'Deployment', 'auth')), 'REF-01', 'BackendTLSPolicy', 'apps/v1', 'Deployment', 'auth');
  });
});
