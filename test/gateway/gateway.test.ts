import { chars, chartOf, manifestOf, messagesOf, rawObject, times } from './fixtures';
import {
  AllowedRoutes, CertificateRef, Gateway, GatewayInfrastructure, GatewayProps, HttpListenerOptions, LabelOperator, Listener, ListenerTls, ParentRef,
} from '../../src';
import { expectRefusal, Said, saying } from '../messages';
const HTTP = Listener.http({ name: 'http' });
const CERTIFICATE = ListenerTls.terminate([CertificateRef.secret('shop-tls')]);
const SAME = { namespaces: { from: 'Same' } };

function gatewayOf(props: Partial<GatewayProps> = {}, chart = chartOf()): Gateway {
  return new Gateway(chart, 'gateway', { metadata: { name: 'public' }, gatewayClassName: 'any', listeners: [HTTP], ...props });
}

function renderListener(listener: Listener) {
  return manifestOf(gatewayOf({ listeners: [listener] })).spec.listeners[0];
}

describe('a Gateway', () => {
  test('has all that it is given', () => {
    const gateway = gatewayOf({
      metadata: { name: 'public', namespace: 'gateways', labels: { team: 'a' } },
      infrastructure: { labels: { a: 'b' }, annotations: { 'example.com/c': 'd' }, parametersRef: { group: 'example.com', kind: 'Proxy', name: 'small' } },
    });

    expect(manifestOf(gateway)).toStrictEqual({
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'public', namespace: 'gateways', labels: { team: 'a' } },
      spec: {
        gatewayClassName: 'any',
        listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: SAME }],
        infrastructure: { labels: { a: 'b' }, annotations: { 'example.com/c': 'd' }, parametersRef: { group: 'example.com', kind: 'Proxy', name: 'small' } },
      },
    });
    expect([gateway.name, gateway.namespace, gateway.gatewayClassName]).toStrictEqual(['public', 'gateways', 'any']);
  });

  test('must have a listener, by props or by call', () => {
    const chart = chartOf();
    const gateway = gatewayOf({ listeners: [] }, chart);

    expect(messagesOf(chart)).toStrictEqual([saying('APP-01', '[shop/gateway]', 'Gateway', 'public')]);
    gateway.addListener(HTTP);
    expect(messagesOf(chart)).toStrictEqual([]);
    expect(gateway.listeners).toStrictEqual([HTTP]);
  });

  test.each(['', 'Envoy', 'envoy_gateway'])('cannot have the class %p', gatewayClassName => {
    expectRefusal(() => gatewayOf({ gatewayClassName }), 'VAL-04', 'gatewayClassName', 253, gatewayClassName);
  });

  test('gives a listener as the parent of a route', () => {
    const gateway = gatewayOf();

    expect(gateway.listener('http')).toStrictEqual(ParentRef.listener('public', 'http', { namespace: 'shop' }));
    expectRefusal(() => gateway.listener('https'), 'HR-01', 'Gateway', 'public', 'https', 'http');
  });
});

describe('the infrastructure of a Gateway', () => {
  const record = (count: number) => Object.fromEntries(times(count, i => [`k${i}`, 'v']));

  test.each<[string, GatewayInfrastructure, Said]>([
    ['nine labels', { labels: record(9) }, ['VAL-11', 'infrastructure', 'labels', 8, 9]],
    ['17 annotations', { annotations: record(17) }, ['VAL-11', 'infrastructure', 'annotations', 16, 17]],
    ['a label key that is none', { labels: { 'a b': 'c' } }, ['VAL-08', 'infrastructure', 'a b']],
    ['a label value that is none', { labels: { a: 'b c' } }, ['VAL-08', 'infrastructure', 63, 'b c', 'a']],
    ['an annotation key that is none', { annotations: { 'a/b/c': 'd' } }, ['VAL-08', 'infrastructure', 'a/b/c']],
    ['an annotation key with a prefix that is too long', { annotations: { [`${chars(253)}/a`]: 'd' } }, ['VAL-08', 'infrastructure', `${chars(253)}/a`]],
    ['an annotation that is too long', { annotations: { a: chars(4097) } }, ['VAL-10', 'infrastructure', 'a', 4096, 4097]],
    ['parameters of no kind', { parametersRef: { group: '', kind: '', name: 'a' } }, ['VAL-05', 'infrastructure.parametersRef', "''"]],
  ])('cannot have %s', (_, infrastructure, said) => {
    expectRefusal(() => gatewayOf({ infrastructure }), ...said);
  });

  test('has room for 8 labels and 16 annotations', () => {
    const infrastructure = { labels: record(8), annotations: { ...record(14), [`${chars(63)}.example.com/a`]: chars(4096), Upper_Case: '' } };

    expect(manifestOf(gatewayOf({ infrastructure })).spec.infrastructure).toStrictEqual(infrastructure);
  });

  test('may have parameters in the core group', () => {
    const parametersRef = { group: '', kind: 'ConfigMap', name: 'settings' };

    expect(manifestOf(gatewayOf({ infrastructure: { parametersRef } })).spec.infrastructure).toStrictEqual({ parametersRef });
  });
});

describe('a listener', () => {
  test('for HTTP has port 80 unless told otherwise', () => {
    expect(renderListener(HTTP)).toStrictEqual({ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: SAME });
    expect(renderListener(Listener.http({ name: 'alt', port: 8080, hostname: '*.example.com' }))).toStrictEqual(
      { name: 'alt', port: 8080, protocol: 'HTTP', hostname: '*.example.com', allowedRoutes: SAME });
  });

  test('for HTTPS has port 443 unless told otherwise, and its certificates', () => {
    expect(renderListener(Listener.https({ name: 'https', tls: CERTIFICATE }))).toStrictEqual({
      name: 'https',
      port: 443,
      protocol: 'HTTPS',
      tls: { mode: 'Terminate', certificateRefs: [{ group: '', kind: 'Secret', name: 'shop-tls' }] },
      allowedRoutes: SAME,
    });
  });

  test('for TLS can let it through', () => {
    expect(renderListener(Listener.tls({ name: 'tls', tls: ListenerTls.passthrough() }))).toStrictEqual(
      { name: 'tls', port: 443, protocol: 'TLS', tls: { mode: 'Passthrough' }, allowedRoutes: SAME });
    expect(renderListener(Listener.tls({ name: 'tls', port: 8443, tls: CERTIFICATE }))).toMatchObject({ port: 8443, protocol: 'TLS', tls: { mode: 'Terminate' } });
  });

  test('for HTTPS cannot let TLS through', () => {
    expectRefusal(() => Listener.https({ name: 'https', tls: ListenerTls.passthrough() }), 'VAL-13', 'https');
  });

  test.each<[string, HttpListenerOptions, Said]>([
    ['a name', { name: 'Http' }, ['VAL-04', 'Http']],
    ['a port', { name: 'http', port: 65536 }, ['VAL-02', 'http', 1, 65535, 65536]],
    ['a host', { name: 'http', hostname: 'shop.example.com:80' }, ['VAL-06', 'http', 'shop.example.com:80']],
  ])('cannot have %s that is none', (_, options, said) => {
    expectRefusal(() => Listener.http(options), ...said);
  });

  test('has a name, a port and a host that can be read', () => {
    const listener = Listener.https({ name: 'https', hostname: 'shop.example.com', tls: CERTIFICATE });

    expect([listener.name, listener.port, listener.hostname]).toStrictEqual(['https', 443, 'shop.example.com']);
  });
});

describe('the routes that a listener lets in', () => {
  const render = (allowedRoutes: AllowedRoutes) => renderListener(Listener.http({ name: 'http', allowedRoutes })).allowedRoutes;

  test('are of every namespace, of some by labels, or of some by name', () => {
    expect(render(AllowedRoutes.sameNamespace())).toStrictEqual(SAME);
    expect(render(AllowedRoutes.allNamespaces())).toStrictEqual({ namespaces: { from: 'All' } });
    expect(render(AllowedRoutes.fromNamespaces({ matchLabels: { team: 'shop' } }))).toStrictEqual(
      { namespaces: { from: 'Selector', selector: { matchLabels: { team: 'shop' } } } });
    expect(render(AllowedRoutes.fromNamed(['shop', 'bank']))).toStrictEqual({
      namespaces: { from: 'Selector', selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop', 'bank'] }] } },
    });
  });

  test('cannot be selected by what is no selector', () => {
    expectRefusal(() => AllowedRoutes.fromNamespaces({ matchExpressions: [{ key: 'team', operator: LabelOperator.IN }] }), 'VAL-09', 0, 'team');
    expectRefusal(() => AllowedRoutes.fromNamed([]), 'VAL-12', 'none');
    expectRefusal(() => AllowedRoutes.fromNamed(['Shop']), 'VAL-04', 63, 'Shop');
  });
});

describe('the listeners of one Gateway', () => {
  const message = (first: Listener, second: Listener) => () => gatewayOf({ listeners: [first, second] });

  test('have different names', () => {
    expectRefusal(message(HTTP, Listener.http({ name: 'http', port: 8080 })), 'VAL-14', 'Gateway', 'public', 'http');
  });

  test.each<[string, string | undefined]>([['every host', undefined], ['shop.example.com', 'shop.example.com']])('do not take one protocol on one port for %s twice', (what, hostname) => {
    expectRefusal(message(Listener.http({ name: 'a', hostname }), Listener.http({ name: 'b', hostname })), 'VAL-14', 'a', 'b', 'Gateway', 'public', 80, what);
  });

  test('can share a port by host', () => {
    expect(manifestOf(gatewayOf({ listeners: [HTTP, Listener.http({ name: 'b', hostname: 'a.example.com' }), Listener.http({ name: 'c', hostname: '*.example.com' })] }))
      .spec.listeners).toHaveLength(3);
  });

  test('can share a port where both are TLS', () => {
    expect(() => manifestOf(gatewayOf({
      listeners: [Listener.https({ name: 'a', tls: CERTIFICATE }), Listener.tls({ name: 'b', tls: ListenerTls.passthrough() })],
    }))).not.toThrow();
  });

  test('do not speak HTTP and TLS on one port', () => {
    expectRefusal(message(Listener.http({ name: 'a', port: 443 }), Listener.https({ name: 'b', tls: CERTIFICATE })), 'VAL-14', 'a', 'b', 'Gateway', 'public', 443);
  });

  test('are 64 at most', () => {
    const gateway = gatewayOf({ listeners: times(64, i => Listener.http({ name: `l${i}`, port: 1000 + i })) });

    expectRefusal(() => gateway.addListener(HTTP), 'VAL-11', 'Gateway', 'public', 64, 'http');
    expect(manifestOf(gateway).spec.listeners).toHaveLength(64);
  });
});

describe('the certificates of a listener', () => {
  test('are at least one, or an option that names them in another way', () => {
    expectRefusal(() => ListenerTls.terminate([]), 'VAL-12', 'none');
    expect(renderListener(Listener.https({ name: 'https', tls: ListenerTls.terminate([], { options: { 'example.com/certs': 'shop' } }) })).tls).toStrictEqual(
      { mode: 'Terminate', options: { 'example.com/certs': 'shop' } });
  });

  test('are 64 at most, with 16 options', () => {
    const certificates = (count: number) => times(count, i => CertificateRef.secret(`tls-${i}`));
    const options = (count: number) => Object.fromEntries(times(count, i => [`example.com/${i}`, 'v']));

    expect(() => renderListener(Listener.https({ name: 'https', tls: ListenerTls.terminate(certificates(64), { options: options(16) }) }))).not.toThrow();
    expectRefusal(() => ListenerTls.terminate(certificates(65)), 'VAL-11', 64, 65);
    expectRefusal(() => ListenerTls.terminate(certificates(1), { options: options(17) }), 'VAL-11', 16, 17);
  });

  test('are given by name or by construct, of any kind', () => {
    const chart = chartOf();
    const refs = [CertificateRef.of(rawObject(chart, 'v1', 'Secret', 'own')), CertificateRef.of(rawObject(chart, 'example.com/v1', 'Certificate', 'other'))];
    const gateway = gatewayOf({ listeners: [Listener.https({ name: 'https', tls: ListenerTls.terminate(refs) })] }, chart);

    expect(manifestOf(gateway).spec.listeners[0].tls.certificateRefs).toStrictEqual(
      [{ group: '', kind: 'Secret', name: 'own' }, { group: 'example.com', kind: 'Certificate', name: 'other' }]);
    expect(refs.map(ref => ref.name)).toStrictEqual(['own', 'other']);
  });

  test('cannot have a name or a namespace that is none', () => {
    expectRefusal(() => CertificateRef.secret(''), 'VAL-04');
    expectRefusal(() => CertificateRef.secret('tls', { namespace: 'No' }), 'VAL-04', 'tls');
  });
});
