import { App, Chart } from 'cdk8s';
import { chartOf, manifestOf, manifestsOfKind, messagesOf, rawObject, rawService, routeOf, times } from './fixtures';
import {
  BackendRef, CertificateRef, Gateway, HttpRouteFilter, Listener, ListenerTls, NamedBackendRefOptions, ReferenceGrant, ReferenceGrantFrom,
  ReferenceGrantProps, ReferenceGrantTo,
} from '../../src';
import { expectRefusal, saying } from '../messages';

const ROUTE = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute' };
const GATEWAY = { group: 'gateway.networking.k8s.io', kind: 'Gateway' };
const serviceNamed = (name: string) => ({ group: '', kind: 'Service', name });

/** A route whose backends are in another namespace. */
function routeTo(chart: Chart, names: string[], options: NamedBackendRefOptions = {}, id: string = 'route') {
  return routeOf(chart, { rules: [{ backendRefs: names.map(name => BackendRef.service(name, 80, { namespace: 'proxies', ...options })) }] }, id);
}

function grantsOf(chart: Chart) {
  return manifestsOfKind(chart, 'ReferenceGrant');
}

describe('a reference to another namespace', () => {
  test('makes the grant in that namespace, for the routes of its own', () => {
    const chart = chartOf();
    routeTo(chart, ['auth']);

    expect(grantsOf(chart)).toStrictEqual([{
      apiVersion: 'gateway.networking.k8s.io/v1beta1',
      kind: 'ReferenceGrant',
      metadata: { name: 'routes-from-shop', namespace: 'proxies' },
      spec: { from: [{ ...ROUTE, namespace: 'shop' }], to: [serviceNamed('auth')] },
    }]);
  });

  test('is written with that namespace, and one to its own is not', () => {
    const chart = chartOf();
    const route = routeOf(chart, {
      rules: [{
        backendRefs: [
          BackendRef.service('auth', 80, { namespace: 'proxies' }), BackendRef.service('own', 80, { namespace: 'shop' }), BackendRef.service('near', 80),
        ],
      }],
    });

    expect(manifestOf(route).spec.rules[0].backendRefs.map((ref: { namespace?: string }) => ref.namespace)).toStrictEqual(['proxies', undefined, undefined]);
    expect(grantsOf(chart)[0].spec.to).toStrictEqual([serviceNamed('auth')]);
  });

  test('needs no grant in its own namespace', () => {
    const chart = chartOf();
    routeTo(chart, ['auth'], { namespace: 'shop' });

    expect(grantsOf(chart)).toStrictEqual([]);
  });

  test('shares one grant with all others between the same two namespaces, in the chart of the first', () => {
    const app = new App();
    const [first, second] = [chartOf(app, 'first'), chartOf(app, 'second')];
    routeTo(first, ['b', 'c']);
    routeTo(second, ['a', 'b']);

    expect(grantsOf(first)).toHaveLength(1);
    expect(first.toJson().filter(({ kind }) => kind === 'ReferenceGrant')[0].spec.to).toStrictEqual(['a', 'b', 'c'].map(serviceNamed));
  });

  test('has a grant of its own for every other pair of namespaces', () => {
    const app = new App();
    const [shop, bank] = [chartOf(app, 'shop'), chartOf(app, 'bank', 'bank')];
    routeTo(shop, ['auth']);
    routeTo(bank, ['auth']);
    routeTo(bank, ['audit'], { namespace: 'audits' }, 'other');

    expect(grantsOf(shop).map(({ metadata }) => `${metadata.namespace}/${metadata.name}`)).toStrictEqual(
      ['proxies/routes-from-shop', 'proxies/routes-from-bank', 'audits/routes-from-bank']);
  });

  test('of a mirror is granted, and that of a mirror of one backend', () => {
    const chart = chartOf();
    const mirror = (name: string) => HttpRouteFilter.mirror(BackendRef.service(name, 80, { namespace: 'audits' }));
    routeOf(chart, { rules: [{ filters: [mirror('all')], backendRefs: [BackendRef.service('podinfo', 80, { filters: [mirror('some')] })] }] });

    expect(grantsOf(chart)[0].spec.to).toStrictEqual(['all', 'some'].map(serviceNamed));
  });

  test('of another kind is granted by that kind', () => {
    const chart = chartOf();
    routeOf(chart, { rules: [{ backendRefs: [BackendRef.resource({ group: 'example.com', kind: 'Backend', name: 'legacy' }, { namespace: 'proxies' })] }] });

    expect(grantsOf(chart)[0].spec.to).toStrictEqual([{ group: 'example.com', kind: 'Backend', name: 'legacy' }]);
  });

  test('by construct is granted in the namespace of the construct', () => {
    const chart = chartOf();
    routeOf(chart, { rules: [{ backendRefs: [BackendRef.of(rawService(chart, 'auth', [{ port: 80 }], 'proxies'))] }] });

    expect(grantsOf(chart)[0].metadata).toStrictEqual({ name: 'routes-from-shop', namespace: 'proxies' });
  });

  test('is not granted where somebody else does it', () => {
    const chart = chartOf();
    routeTo(chart, ['auth'], { grantedElsewhere: true });
    routeOf(chart, { rules: [{ backendRefs: [BackendRef.of(rawService(chart, 'own', [{ port: 80 }], 'proxies'), { grantedElsewhere: true })] }] }, 'by-construct');

    expect(grantsOf(chart)).toStrictEqual([]);
  });

  test('needs a second grant from the 17th Service on, since one has room for 16', () => {
    const chart = chartOf();
    const names = times(17, i => `s${String(i).padStart(2, '0')}`);
    routeTo(chart, names.slice(0, 16));
    routeTo(chart, names.slice(16), {}, 'more');

    expect(grantsOf(chart).map(({ metadata, spec }) => [metadata.name, spec.to.length])).toStrictEqual([['routes-from-shop', 16], ['routes-from-shop.2', 1]]);
    expect(grantsOf(chart).flatMap(({ spec }) => spec.to)).toStrictEqual(names.map(serviceNamed));
  });

  test('gives the same grants when an app is synthesised twice, and more when it has grown', () => {
    const chart = chartOf();
    routeTo(chart, ['auth']);
    const first = grantsOf(chart);

    expect(grantsOf(chart)).toStrictEqual(first);
    routeTo(chart, ['audit'], {}, 'more');
    expect(grantsOf(chart)).toHaveLength(1);
    expect(grantsOf(chart)[0].spec.to).toStrictEqual(['audit', 'auth'].map(serviceNamed));
  });

  test('cannot be where the namespace of the route is not known', () => {
    const chart = chartOf(new App(), 'nowhere', null);
    routeTo(chart, ['auth']);

    expect(messagesOf(chart)).toStrictEqual([saying('HR-05', '[nowhere/route]', 'HTTPRoute', 'route', 'Service', 'auth', 'proxies')]);
  });

  test('can be where the namespace of the route is not known and somebody else grants it', () => {
    const chart = chartOf(new App(), 'nowhere', null);
    routeTo(chart, ['auth'], { grantedElsewhere: true });

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('makes no grant in an app that is refused', () => {
    const chart = chartOf();
    const route = routeTo(chart, ['auth']);
    rawService(chart, 'auth', [{ port: 8443 }], 'proxies');

    expect(messagesOf(chart)).toHaveLength(1);
    expect(route.node.findAll().filter(({ node }) => node.id.includes('routes-from'))).toStrictEqual([]);
  });
});

describe('a grant that is in the app already', () => {
  const explicit = (chart: Chart, props: Partial<ReferenceGrantProps> = {}) => new ReferenceGrant(chart, 'grant', {
    metadata: { name: 'mine', namespace: 'proxies' }, from: [ReferenceGrantFrom.httpRoutes('shop')], to: [ReferenceGrantTo.services()], ...props,
  });
  const namesAfter = (props: Partial<ReferenceGrantProps>) => {
    const chart = chartOf();
    explicit(chart, props);
    routeTo(chart, ['auth']);
    return grantsOf(chart).map(({ metadata }) => metadata.name);
  };

  test('is enough where it allows all Services, or that one', () => {
    expect(namesAfter({})).toStrictEqual(['mine']);
    expect(namesAfter({ to: [ReferenceGrantTo.service('other'), ReferenceGrantTo.service('auth')] })).toStrictEqual(['mine']);
  });

  test.each<[string, Partial<ReferenceGrantProps>]>([
    ['in another namespace', { metadata: { name: 'mine', namespace: 'audits' } }],
    ['for another namespace', { from: [ReferenceGrantFrom.httpRoutes('bank')] }],
    ['for Gateways', { from: [ReferenceGrantFrom.gateways('shop')] }],
    ['to another Service', { to: [ReferenceGrantTo.service('other')] }],
    ['to Secrets', { to: [ReferenceGrantTo.secret('auth')] }],
  ])('is not enough %s', (_, props) => {
    expect(namesAfter(props).sort()).toStrictEqual(['mine', 'routes-from-shop']);
  });

  test('is enough whoever made it, and whenever', () => {
    const chart = chartOf();
    routeTo(chart, ['auth']);
    rawObject(chart, 'gateway.networking.k8s.io/v1', 'ReferenceGrant', 'theirs', {
      spec: { from: [{ ...ROUTE, namespace: 'shop' }], to: [{ group: '', kind: 'Service' }] },
    }, 'proxies');

    expect(grantsOf(chart).map(({ metadata }) => metadata.name)).toStrictEqual(['theirs']);
  });

  test.each([
    ['has no spec', {}], ['has no targets', { spec: { from: [{ ...ROUTE, namespace: 'shop' }] } }], ['is for nobody', { spec: { to: [{ group: '', kind: 'Service' }] } }],
  ])('is not enough where it %s', (_, rest) => {
    const chart = chartOf();
    rawObject(chart, 'gateway.networking.k8s.io/v1', 'ReferenceGrant', 'theirs', rest, 'proxies');
    routeTo(chart, ['auth']);

    expect(grantsOf(chart).map(({ metadata }) => metadata.name).sort()).toStrictEqual(['routes-from-shop', 'theirs']);
  });

  test('cannot have the name of the one that is made for the rest', () => {
    const chart = chartOf();
    explicit(chart, { metadata: { name: 'routes-from-shop', namespace: 'proxies' }, to: [ReferenceGrantTo.service('other')] });
    routeTo(chart, ['auth']);

    expect(messagesOf(chart)).toStrictEqual([saying('APP-02', '[shop/route]', 'ReferenceGrant', 'routes-from-shop', 'proxies', 'shop/grant/Resource', 'shop')]);
  });
});

describe('a certificate in another namespace', () => {
  const gatewayWith = (chart: Chart, ...refs: CertificateRef[]) => new Gateway(chart, 'gateway', {
    metadata: { name: 'public' }, gatewayClassName: 'any', listeners: [Listener.https({ name: 'https', tls: ListenerTls.terminate(refs) })],
  });

  test('is granted to the Gateways of its own, apart from the routes', () => {
    const chart = chartOf();
    gatewayWith(chart, CertificateRef.secret('shop-tls', { namespace: 'proxies' }), CertificateRef.secret('own-tls'));
    routeTo(chart, ['auth']);

    expect(grantsOf(chart).map(({ metadata, spec }) => [metadata.name, spec])).toStrictEqual([
      ['gateways-from-shop', { from: [{ ...GATEWAY, namespace: 'shop' }], to: [{ group: '', kind: 'Secret', name: 'shop-tls' }] }],
      ['routes-from-shop', { from: [{ ...ROUTE, namespace: 'shop' }], to: [serviceNamed('auth')] }],
    ]);
  });

  test('is written with that namespace', () => {
    const gateway = gatewayWith(chartOf(), CertificateRef.secret('shop-tls', { namespace: 'certificates' }));

    expect(manifestOf(gateway).spec.listeners[0].tls.certificateRefs).toStrictEqual([{ group: '', kind: 'Secret', name: 'shop-tls', namespace: 'certificates' }]);
  });

  test('is not granted where somebody else does it', () => {
    const chart = chartOf();
    gatewayWith(chart, CertificateRef.secret('shop-tls', { namespace: 'certificates', grantedElsewhere: true }));

    expect(grantsOf(chart)).toStrictEqual([]);
  });

  test('cannot be where the namespace of the Gateway is not known', () => {
    const chart = chartOf(new App(), 'nowhere', null);
    gatewayWith(chart, CertificateRef.secret('shop-tls', { namespace: 'certificates' }));

    expect(messagesOf(chart)).toStrictEqual([saying('GA-01', 'Gateway', 'public', 'Secret', 'shop-tls', 'certificates')]);
  });
});

describe('a ReferenceGrant of your own', () => {
  test('lets all of the ones refer to all of the others', () => {
    const chart = chartOf();
    const grant = new ReferenceGrant(chart, 'grant', {
      metadata: { name: 'shared' },
      from: [ReferenceGrantFrom.httpRoutes('bank'), ReferenceGrantFrom.gateways('bank'), ReferenceGrantFrom.resources({ ...ROUTE, kind: 'TLSRoute', namespace: 'bank' })],
      to: [
        ReferenceGrantTo.service('auth'), ReferenceGrantTo.services(), ReferenceGrantTo.secret('tls'),
        ReferenceGrantTo.of(rawService(chart, 'own', [{ port: 80 }])), ReferenceGrantTo.resources({ group: 'example.com', kind: 'Backend' }),
      ],
    });

    expect(manifestOf(grant)).toStrictEqual({
      apiVersion: 'gateway.networking.k8s.io/v1beta1',
      kind: 'ReferenceGrant',
      metadata: { name: 'shared', namespace: 'shop' },
      spec: {
        from: [{ ...ROUTE, namespace: 'bank' }, { ...GATEWAY, namespace: 'bank' }, { ...ROUTE, kind: 'TLSRoute', namespace: 'bank' }],
        to: [
          serviceNamed('auth'), { group: '', kind: 'Service' }, { group: '', kind: 'Secret', name: 'tls' }, serviceNamed('own'),
          { group: 'example.com', kind: 'Backend' },
        ],
      },
    });
    expect([grant.name, grant.namespace]).toStrictEqual(['shared', 'shop']);
  });

  test('must have an entry on both sides, by props or by call', () => {
    const chart = chartOf();
    const grant = new ReferenceGrant(chart, 'grant', { metadata: { name: 'shared' } });

    expect(messagesOf(chart)).toStrictEqual([
      saying('APP-01', '[shop/grant]', 'ReferenceGrant', 'shared'),
      saying('APP-01', '[shop/grant]', 'ReferenceGrant', 'shared'),
    ]);
    grant.addFrom(ReferenceGrantFrom.httpRoutes('bank'));
    grant.addTo(ReferenceGrantTo.services());
    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('has room for 16 on each side', () => {
    const from = times(16, i => ReferenceGrantFrom.httpRoutes(`n${i}`));
    const to = times(16, i => ReferenceGrantTo.service(`s${i}`));
    const grant = new ReferenceGrant(chartOf(), 'grant', { metadata: { name: 'shared' }, from, to });

    expectRefusal(() => grant.addFrom(from[0]), 'VAL-11', 'ReferenceGrant', 'shared', 16, 17);
    expectRefusal(() => grant.addTo(to[0]), 'VAL-11', 'ReferenceGrant', 'shared', 16, 17);
    expect(() => manifestOf(grant)).not.toThrow();
  });

  test('cannot allow an object of another namespace', () => {
    const chart = chartOf();
    const to = [ReferenceGrantTo.of(rawService(chart, 'auth', [{ port: 80 }], 'proxies'))];

    expectRefusal(() => new ReferenceGrant(chart, 'grant', { metadata: { name: 'shared' }, to }), 'REF-02', 'ReferenceGrant', 'shared', 'shop', 'Service', 'auth', 'proxies');
  });

  test('cannot have a namespace, a kind or a name that is none', () => {
    expectRefusal(() => ReferenceGrantFrom.httpRoutes('Shop'), 'VAL-04', 'ReferenceGrant');
    expectRefusal(() => ReferenceGrantFrom.resources({ group: 'A', kind: 'B', namespace: 'c' }), 'VAL-05', 'ReferenceGrant');
    expectRefusal(() => ReferenceGrantTo.resources({ group: '', kind: 'Config Map' }), 'VAL-05', 'ReferenceGrant', 'Config Map');
    expectRefusal(() => ReferenceGrantTo.service('Auth'), 'VAL-04', 'ReferenceGrant');
  });
});
