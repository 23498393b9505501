import { chars, chartOf, manifestOf, messagesOf, rawObject, times } from './fixtures';
import {
  AllowedRoutes, CertificateRef, Gateway, GatewayInfrastructure, GatewayProps, HttpListenerOptions, LabelOperator, Listener, ListenerTls, ParentRef,
} from '../../src';

const REFUSED = 'the API server refuses the Gateway';
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

    expect(messagesOf(chart)).toStrictEqual([`[shop/gateway] Gateway 'public' has no listeners: ${REFUSED}; give listeners, or call addListener(Listener.http({ name }))`]);
    gateway.addListener(HTTP);
    expect(messagesOf(chart)).toStrictEqual([]);
    expect(gateway.listeners).toStrictEqual([HTTP]);
  });

  test.each(['', 'Envoy', 'envoy_gateway'])('cannot have the class %p', gatewayClassName => {
    expect(() => gatewayOf({ gatewayClassName })).toThrow(
      `gatewayClassName must be a DNS subdomain (lower case letters, digits, '-' and '.'; at most 253 characters), got '${gatewayClassName}': no implementation takes the Gateway`);
  });

  test('gives a listener as the parent of a route', () => {
    const gateway = gatewayOf();

    expect(gateway.listener('http')).toStrictEqual(ParentRef.listener('public', 'http', { namespace: 'shop' }));
    expect(() => gateway.listener('https')).toThrow("Gateway 'public' has no listener 'https' (it has: http): the route attaches to nothing; add it before");
  });
});

describe('the infrastructure of a Gateway', () => {
  const record = (count: number) => Object.fromEntries(times(count, i => [`k${i}`, 'v']));

  test.each<[string, GatewayInfrastructure, string]>([
    ['nine labels', { labels: record(9) }, `infrastructure can have at most 8 labels, got 9: ${REFUSED}; leave some out`],
    ['17 annotations', { annotations: record(17) }, `infrastructure can have at most 16 annotations, got 17: ${REFUSED}; leave some out`],
    ['a label key that is none', { labels: { 'a b': 'c' } }, `infrastructure must have label keys such as 'app' or 'example.com/app', got 'a b': ${REFUSED}`],
    ['a label value that is none', { labels: { a: 'b c' } }, 'infrastructure must have label values of at most 63 letters'],
    ['an annotation key that is none', { annotations: { 'a/b/c': 'd' } }, `infrastructure must have annotation keys such as 'example.com/team', got 'a/b/c': ${REFUSED}`],
    ['an annotation key with a prefix that is too long', { annotations: { [`${chars(253)}/a`]: 'd' } }, 'infrastructure must have annotation keys'],
    ['an annotation that is too long', { annotations: { a: chars(4097) } }, `the annotation 'a' of infrastructure can have at most 4096 characters, got 4097: ${REFUSED}`],
    ['parameters of no kind', { parametersRef: { group: '', kind: '', name: 'a' } }, 'the kind of infrastructure.parametersRef must be letters, digits and \'-\', got \'\''],
  ])('cannot have %s', (_, infrastructure, message) => {
    expect(() => gatewayOf({ infrastructure })).toThrow(message);
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
    expect(() => Listener.https({ name: 'https', tls: ListenerTls.passthrough() })).toThrow('the HTTPS listener \'https\' passes TLS through, and then it cannot read the requests: '
      + `${REFUSED}; use ListenerTls.terminate, or Listener.tls for routes by host name alone`);
  });

  test.each<[string, HttpListenerOptions, string]>([
    ['a name', { name: 'Http' }, 'the name of a listener must be a DNS subdomain'],
    ['a port', { name: 'http', port: 65536 }, `the port of the listener 'http' must be a whole number from 1 to 65535, got 65536: ${REFUSED}`],
    ['a host', { name: 'http', hostname: 'shop.example.com:80' }, "the hostname of the listener 'http' must be a host name without port, or '*.' and one, got 'shop.example.com:80'"],
  ])('cannot have %s that is none', (_, options, message) => {
    expect(() => Listener.http(options)).toThrow(message);
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
    expect(() => AllowedRoutes.fromNamespaces({ matchExpressions: [{ key: 'team', operator: LabelOperator.IN }] })).toThrow(
      'the namespaces of allowed routes must have values where the operator is In, got 0 for \'team\'');
    expect(() => AllowedRoutes.fromNamed([])).toThrow('allowed routes must come from at least one namespace, got none');
    expect(() => AllowedRoutes.fromNamed(['Shop'])).toThrow("a namespace of allowed routes must be a DNS label (lower case letters, digits and '-'; at most 63 characters), got 'Shop'");
  });
});

describe('the listeners of one Gateway', () => {
  const message = (first: Listener, second: Listener) => () => gatewayOf({ listeners: [first, second] });

  test('have different names', () => {
    expect(message(HTTP, Listener.http({ name: 'http', port: 8080 }))).toThrow(`Gateway 'public' has a listener 'http' already: ${REFUSED}; give one of them another name`);
  });

  test.each<[string, string | undefined]>([['every host', undefined], ['shop.example.com', 'shop.example.com']])('do not take one protocol on one port for %s twice', (what, hostname) => {
    expect(message(Listener.http({ name: 'a', hostname }), Listener.http({ name: 'b', hostname }))).toThrow(
      `the listeners 'a' and 'b' of Gateway 'public' both take HTTP on port 80 for ${what}: ${REFUSED}; give one of them another port or hostname`);
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
    expect(message(Listener.http({ name: 'a', port: 443 }), Listener.https({ name: 'b', tls: CERTIFICATE }))).toThrow(
      "the listeners 'a' (HTTP) and 'b' (HTTPS) of Gateway 'public' have the same port 443: the Gateway reports a conflict and serves neither or one of them; give one of them another port");
  });

  test('are 64 at most', () => {
    const gateway = gatewayOf({ listeners: times(64, i => Listener.http({ name: `l${i}`, port: 1000 + i })) });

    expect(() => gateway.addListener(HTTP)).toThrow(`Gateway 'public' can have at most 64 listeners, got 'http' as one more: ${REFUSED}; use a second Gateway`);
    expect(manifestOf(gateway).spec.listeners).toHaveLength(64);
  });
});

describe('the certificates of a listener', () => {
  test('are at least one, or an option that names them in another way', () => {
    expect(() => ListenerTls.terminate([])).toThrow(`a listener that terminates TLS must have a certificate, got none: ${REFUSED}; pass CertificateRef.secret(name)`);
    expect(renderListener(Listener.https({ name: 'https', tls: ListenerTls.terminate([], { options: { 'example.com/certs': 'shop' } }) })).tls).toStrictEqual(
      { mode: 'Terminate', options: { 'example.com/certs': 'shop' } });
  });

  test('are 64 at most, with 16 options', () => {
    const certificates = (count: number) => times(count, i => CertificateRef.secret(`tls-${i}`));
    const options = (count: number) => Object.fromEntries(times(count, i => [`example.com/${i}`, 'v']));

    expect(() => renderListener(Listener.https({ name: 'https', tls: ListenerTls.terminate(certificates(64), { options: options(16) }) }))).not.toThrow();
    expect(() => ListenerTls.terminate(certificates(65))).toThrow(`a listener can have at most 64 certificates, got 65: ${REFUSED}; use a second listener`);
    expect(() => ListenerTls.terminate(certificates(1), { options: options(17) })).toThrow(`TLS of a listener can have at most 16 options, got 17: ${REFUSED}; leave some out`);
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
    expect(() => CertificateRef.secret('')).toThrow("the name of the certificate reference '' must be a DNS subdomain");
    expect(() => CertificateRef.secret('tls', { namespace: 'No' })).toThrow("the namespace of the certificate reference 'tls' must be a DNS label");
  });
});
