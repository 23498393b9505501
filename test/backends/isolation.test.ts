import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { APP_PORTS, canaryOf, plainChart, proxyService, PUBLIC, recordWarnings, render, renderKind, renderOne, service, shopChart, workload } from './fixtures';
import { BackendRef, CanaryWithBackends, GatewayRef, Isolation, NetworkPeer, StageAttachment } from '../../src';
import { expectRefusal, Said, saying } from '../messages';

type CanaryChanges = NonNullable<Parameters<typeof canaryOf>[1]>;

const GATEWAYS = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'gateways' } } };
const UNKNOWN = 'the pods of Service auth-proxy are not known at synthesis, so every pod of this namespace may connect to the app;'
  + ' to allow only the backend, define its Service in the app or set podLabels of BackendRef.service';

let warnings: jest.SpyInstance;
beforeEach(() => { warnings = recordWarnings(); });
afterEach(() => jest.restoreAllMocks());

test('only the backend of a stage may connect to its app', () => {
  const chart = shopChart();
  canaryOf(chart, {
    backendRefs: {
      primary: [BackendRef.of(service(chart, 'auth-proxy', { selector: { proxy: 'auth', tier: 'edge' }, ports: [{ port: 8443 }] }))],
      canary: [BackendRef.of(proxyService(chart, 'canary-gateway', 9090))],
    },
  });

  expect(renderKind(chart, 'NetworkPolicy')).toStrictEqual({
    'podinfo-primary-isolation': {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'podinfo-primary-isolation', namespace: 'shop' },
      spec: {
        podSelector: { matchLabels: { app: 'podinfo-primary' } },
        policyTypes: ['Ingress'],
        ingress: [{ from: [{ podSelector: { matchLabels: { proxy: 'auth', tier: 'edge' } } }], ports: APP_PORTS }],
      },
    },
    'podinfo-canary-isolation': {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'podinfo-canary-isolation', namespace: 'shop' },
      spec: {
        podSelector: { matchLabels: { app: 'podinfo' } },
        policyTypes: ['Ingress'],
        ingress: [{ from: [{ podSelector: { matchLabels: { proxy: 'canary-gateway' } } }], ports: APP_PORTS }],
      },
    },
  });
  expect(warnings).not.toHaveBeenCalled();
});

describe('a reference by name', () => {
  test('to a Service of the app lets in the pods that this selects', () => {
    const chart = shopChart();
    proxyService(chart, 'auth-proxy', 8443);
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }]);
    expect(warnings).not.toHaveBeenCalled();
  });

  test('with podLabels lets in the pods with these', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443, { podLabels: { proxy: 'auth' } })] } });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: { matchLabels: { proxy: 'auth' } } }]);
    expect(primaryPolicy(chart).metadata.annotations).toBeUndefined();
    expect(warnings).not.toHaveBeenCalled();
  });

  test('with podLabels follows the Service all the same, if that is in the app', () => {
    const chart = shopChart();
    proxyService(chart, 'auth-proxy', 8443);
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443, { podLabels: { proxy: 'stale' } })] } });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }]);
  });

  test('alone lets in the whole namespace, and says so in the policy', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: {} }]);
    expect(primaryPolicy(chart).metadata).toStrictEqual({
      name: 'podinfo-primary-isolation', namespace: 'shop', annotations: { 'cdk8s-flagger/isolation': UNKNOWN },
    });
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-canary-isolation').metadata).toStrictEqual({ name: 'podinfo-canary-isolation', namespace: 'shop' });
  });

  test('alone warns on standard error, once however often the app is rendered', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });

    render(chart);
    render(chart);

    expect(warnings.mock.calls).toStrictEqual([[saying('STG-10', '[shop/canary]', 'primary', UNKNOWN)]]);
  });

  test('alone does not warn where the isolation is turned off', () => {
    const chart = shopChart();
    canaryOf(chart, { isolation: Isolation.none(), backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] } });

    render(chart);

    expect(warnings).not.toHaveBeenCalled();
  });

  test('alone does not warn while another reference is wrong, and does once that is right', () => {
    const chart = shopChart();
    const gateway = service(chart, 'canary-gateway', { ports: [{ port: 9090 }] });
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)], canary: [BackendRef.of(gateway)] } });

    expectRefusal(() => render(chart), 'BK-03', 'canary-gateway');
    expect(warnings).not.toHaveBeenCalled();

    gateway.addJsonPatch(JsonPatch.add('/spec/selector', { proxy: 'canary-gateway' }));
    render(chart);
    expect(warnings.mock.calls).toStrictEqual([[saying('STG-10', '[shop/canary]', 'primary', UNKNOWN)]]);
  });

  test.each<[string, Said, (chart: Chart) => CanaryChanges]>([
    ['the canary', ['GW-01', 'gatewayRefs'], () => ({ service: { gatewayRefs: [] } })],
    ['the stages', ['BK-05', 'auth-proxy:8443'], () => ({ backendRefs: { canary: [BackendRef.service('auth-proxy', 8443)] } })],
    ['the attachment', ['STG-05', 'Service', 'auth-proxy', 'primary'], chart => ({
      attachment: StageAttachment.namedPort(), backendRefs: { canary: [BackendRef.of(proxyService(chart, 'canary-gateway', 9090))] },
    })],
    ['the pods with the app\'s label', ['TGT-05', 'Deployment', 'other', 'app=podinfo'], chart => {
      workload(chart, 'other', { selector: { app: 'podinfo', variant: 'other' } });
      return {};
    }],
    ['a backend that calls itself', ['BK-16', 'canary', 'podinfo-canary'], chart => {
      workload(chart, 'canary-gateway', { selector: { proxy: 'canary-gateway' }, container: { args: ['http://podinfo-canary'] } });
      return { backendRefs: { canary: [BackendRef.of(proxyService(chart, 'canary-gateway', 9090))] } };
    }],
  ])('alone does not warn while something is wrong with %s', (_, said, change) => {
    const chart = shopChart();
    const { backendRefs, ...props } = change(chart);
    canaryOf(chart, { ...props, backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)], ...backendRefs } });

    expectRefusal(() => render(chart), ...said);
    expect(warnings).not.toHaveBeenCalled();
  });

  test('alone warns for each stage and each canary', () => {
    const chart = shopChart();
    const refs = { primary: [BackendRef.service('auth-proxy', 8443)], canary: [BackendRef.service('canary-gateway', 9090)] };
    canaryOf(chart, { backendRefs: refs });

    render(chart);

    expect(warnings.mock.calls.map(([message]) => message)).toStrictEqual([
      saying('STG-10', '[shop/canary]', 'primary'),
      saying('STG-10', '[shop/canary]', 'canary'),
    ]);
  });
});

describe('a stage without a reference', () => {
  test('stays open to the namespaces of its Gateways, each once', () => {
    const chart = shopChart();
    canaryOf(chart, {
      service: { gatewayRefs: [PUBLIC, GatewayRef.gateway('internal', { namespace: 'gateways' }), GatewayRef.gateway('partner', { namespace: 'partners' })] },
    });

    for (const name of ['podinfo-primary-isolation', 'podinfo-canary-isolation']) {
      expect(renderOne(chart, 'NetworkPolicy', name).spec.ingress).toStrictEqual([
        { from: [GATEWAYS, { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'partners' } } }], ports: APP_PORTS },
      ]);
    }
  });

  test.each([undefined, 'shop'])('is open to its own namespace when a Gateway is there (namespace %s)', namespace => {
    const chart = shopChart();
    canaryOf(chart, { service: { gatewayRefs: [GatewayRef.gateway('public', { namespace })] } });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: {} }]);
  });

  test('names its own namespace once, however the Gateways name it', () => {
    const chart = shopChart();
    canaryOf(chart, { service: { gatewayRefs: [GatewayRef.gateway('a'), GatewayRef.gateway('b', { namespace: 'shop' })] } });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: {} }]);
  });

  test('of a Canary without a namespace is open to its own one', () => {
    const chart = plainChart();
    canaryOf(chart, { service: { gatewayRefs: [GatewayRef.gateway('public')] } });

    expect(primaryPolicy(chart).metadata).toStrictEqual({ name: 'podinfo-primary-isolation' });
    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: {} }]);
  });

  test('is open to everybody when a parent is a Service, since the clients of a mesh can be anywhere', () => {
    const chart = shopChart();
    canaryOf(chart, { service: { gatewayRefs: [PUBLIC, GatewayRef.service('front')] } });

    expect(primaryPolicy(chart).spec.ingress).toStrictEqual([{}]);
  });

  test('is open to everybody then, whatever peers there are', () => {
    const chart = shopChart();
    const canary = canaryOf(chart, { service: { gatewayRefs: [GatewayRef.service('front')] } });
    canary.allowFrom(NetworkPeer.namespace('monitoring'));

    expect(primaryPolicy(chart).spec.ingress).toStrictEqual([{}]);
  });

  test('follows Gateways that are added later', () => {
    const chart = shopChart();
    const canary = canaryOf(chart, { service: { gatewayRefs: [] } });
    canary.addGatewayRef(PUBLIC);

    expect(fromOfPrimary(chart)).toStrictEqual([GATEWAYS]);
  });

  test('does not open the other one, which has a backend', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.of(proxyService(chart, 'auth-proxy', 8443))] } });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }]);
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-canary-isolation').spec.ingress).toStrictEqual([{ from: [GATEWAYS], ports: APP_PORTS }]);
  });
});

describe('a backend keeps the mesh out as well', () => {
  test('a Service as parent opens no stage that has a reference', () => {
    const chart = shopChart();
    canaryOf(chart, {
      service: { gatewayRefs: [GatewayRef.service('front')] },
      backendRefs: { primary: [BackendRef.of(proxyService(chart, 'auth-proxy', 8443))] },
    });

    expect(fromOfPrimary(chart)).toStrictEqual([{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }]);
  });
});

describe('further peers', () => {
  const PEERS = () => [
    NetworkPeer.pods({ app: 'prometheus' }, { namespace: 'monitoring', ports: [9797] }),
    NetworkPeer.pods({ app: 'debug' }),
    NetworkPeer.namespace('backup'),
    NetworkPeer.ipBlock('10.0.0.0/8', { except: ['10.1.0.0/16'] }),
    NetworkPeer.ipBlock('fd00::/8'),
  ];
  const RENDERED = [
    {
      from: [{ podSelector: { matchLabels: { app: 'prometheus' } }, namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
      ports: [{ protocol: 'TCP', port: 9797 }],
    },
    { from: [{ podSelector: { matchLabels: { app: 'debug' } } }] },
    { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'backup' } } }] },
    { from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }] },
    { from: [{ ipBlock: { cidr: 'fd00::/8' } }] },
  ];

  test('of every form come behind the callers of both stages', () => {
    const chart = shopChart();
    canaryOf(chart, {
      isolation: Isolation.backendsOnly({ peers: PEERS() }),
      backendRefs: { primary: [BackendRef.of(proxyService(chart, 'auth-proxy', 8443))] },
    });

    expect(primaryPolicy(chart).spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: { proxy: 'auth-proxy' } } }], ports: APP_PORTS }, ...RENDERED]);
    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-canary-isolation').spec.ingress).toStrictEqual([{ from: [GATEWAYS], ports: APP_PORTS }, ...RENDERED]);
  });

  test('added later by allowFrom give the same as in the props', () => {
    const byProps = shopChart();
    canaryOf(byProps, { isolation: Isolation.backendsOnly({ peers: PEERS() }) });
    const byCalls = shopChart();
    const canary = canaryOf(byCalls);

    const [first, ...others] = PEERS();
    canary.allowFrom(first);
    canary.allowFrom(...others);

    expect(render(byCalls)).toStrictEqual(render(byProps));
    expect(peersOfPrimary(byCalls)).toStrictEqual(RENDERED);
  });

  test('of one canary do not become those of another with the same isolation', () => {
    const isolation = Isolation.backendsOnly();
    const first = shopChart();
    canaryOf(first, { isolation }).allowFrom(NetworkPeer.namespace('backup'));
    const second = shopChart();
    canaryOf(second, { isolation });

    expect(peersOfPrimary(first)).toHaveLength(1);
    expect(peersOfPrimary(second)).toStrictEqual([]);
  });

  test('cannot have labels that no pod can have', () => {
    expectRefusal(() => NetworkPeer.pods({ 'app name': 'prometheus' }), 'VAL-08', 'app name');
    expectRefusal(() => NetworkPeer.pods({ app: 'a b' }), 'VAL-08', 'a b', 'app');
  });

  test.each([
    ['pods', () => NetworkPeer.pods({ app: 'prometheus' }, { namespace: 'a.b' })],
    ['a namespace', () => NetworkPeer.namespace('Monitoring')],
  ])('refuse a name that no namespace has, of %s', (_, make) => {
    expectRefusal(make, 'VAL-04', 'namespace of a network peer');
  });

  test.each([[[0]], [[65536]], [[1.5]]])('refuse the ports %j', ports => {
    expectRefusal(() => NetworkPeer.namespace('monitoring', { ports }), 'VAL-02', String(ports[0]));
  });

  test('refuse an empty list of ports, which would mean all of them', () => {
    expectRefusal(() => NetworkPeer.namespace('monitoring', { ports: [] }), 'VAL-12', 'ports');
  });

  test('are the pods of a workload of the app, with the labels that they have at synthesis', () => {
    const app = new App();
    const monitoring = new Chart(app, 'monitoring', { namespace: 'monitoring' });
    const prometheus = workload(monitoring, 'prometheus', { selector: { app: 'prometheus' } });
    const chart = shopChart(app);
    canaryOf(chart).allowFrom(NetworkPeer.of(prometheus, { ports: [9797] }));
    prometheus.addJsonPatch(JsonPatch.add('/spec/template/metadata/labels/tier', 'metrics'));

    expect(peersOfPrimary(chart)).toStrictEqual([{
      from: [{
        podSelector: { matchLabels: { app: 'prometheus', tier: 'metrics' } },
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } },
      }],
      ports: [{ protocol: 'TCP', port: 9797 }],
    }]);
  });

  test('are every pod of a Namespace of the app', () => {
    const chart = shopChart();
    canaryOf(chart).allowFrom(NetworkPeer.of(new ApiObject(chart, 'ns', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'monitoring', namespace: undefined } })));

    expect(peersOfPrimary(chart)).toStrictEqual([{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }] }]);
  });

  test('are no Service, whose pods may be anybody', () => {
    const chart = shopChart();

    expectRefusal(() => NetworkPeer.of(proxyService(chart, 'auth-proxy', 8443)), 'REF-01', 'Service', 'auth-proxy', 'NetworkPeer.pods');
  });

  test('without labels are every pod', () => {
    const chart = shopChart();
    canaryOf(chart).allowFrom(NetworkPeer.pods({}, { namespace: 'monitoring' }));

    expect(peersOfPrimary(chart)).toStrictEqual([{
      from: [{ podSelector: { matchLabels: {} }, namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
    }]);
  });

  test.each(['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '10.0.0.0/8/8', '10.0.0.0/-1', '10.0.0.0/', 'fd00::/129', 'shop.example.com/8', '', '10.0.0.0/08', 'fd00::/008', '010.0.0.0/8', 'fe80::1%eth0/64', ' 10.0.0.0/8', '::ffff:10.0.0.0/104', '::FFFF:10.0.0.0/104'])(
    'refuse \'%s\' as a block', cidr => {
      expectRefusal(() => NetworkPeer.ipBlock(cidr), 'VAL-15', cidr);
    });

  test.each(['10.1.0.0', '10.1.0.0/016', 'fe80::1%eth0/64', '::ffff:10.1.0.0/112'])('refuse \'%s\' as an exception, which is no block', hole => {
    expectRefusal(() => NetworkPeer.ipBlock('10.0.0.0/8', { except: [hole] }), 'VAL-15', hole);
  });

  test.each([
    ['beside the block', '10.0.0.0/8', '11.0.0.0/16'],
    ['around the block', '10.0.0.0/8', '0.0.0.0/0'],
    ['around the block at its own address', '10.0.0.0/8', '10.0.0.0/7'],
    ['as large as the block', '10.0.0.0/8', '10.0.0.0/8'],
    ['of another family', '10.0.0.0/8', 'fd00::/16'],
    ['beside a block of IPv6', 'fd00::/8', 'fe80::/16'],
    ['as large as a block of IPv6', 'fd00::/8', 'fd00::/8'],
  ])('refuse an exception %s', (_, cidr, hole) => {
    expectRefusal(() => NetworkPeer.ipBlock(cidr, { except: [hole] }), 'VAL-15', hole, cidr);
  });

  test('refuse the one exception of several that is not within the block', () => {
    expectRefusal(() => NetworkPeer.ipBlock('10.0.0.0/8', { except: ['10.1.0.0/16', '192.168.0.0/16'] }), 'VAL-15', '192.168.0.0/16', '10.0.0.0/8');
  });

  test.each(['0.0.0.0/0', '10.1.2.3/32', '::/0', 'fd00::1/128', 'FD00::/8'])('take the block %s', cidr => {
    const chart = shopChart();
    canaryOf(chart).allowFrom(NetworkPeer.ipBlock(cidr));

    expect(peersOfPrimary(chart)).toStrictEqual([{ from: [{ ipBlock: { cidr } }] }]);
  });

  test.each([
    ['0.0.0.0/0', ['10.0.0.0/8', '192.168.0.0/16']],
    ['10.0.0.0/8', ['10.0.0.0/9', '10.255.255.255/32']],
    ['::/0', ['fd00::/8']],
    ['fd00::/8', ['fd12:3456::/32', 'fdff::1/128']],
  ])('take the block %s with the exceptions %j', (cidr, except) => {
    const chart = shopChart();
    canaryOf(chart).allowFrom(NetworkPeer.ipBlock(cidr, { except }));

    expect(peersOfPrimary(chart)).toStrictEqual([{ from: [{ ipBlock: { cidr, except } }] }]);
  });
});

describe('isolation turned off', () => {
  test('renders no NetworkPolicy, and all else as before', () => {
    const on = shopChart();
    canaryOf(on);
    const off = shopChart();
    canaryOf(off, { isolation: Isolation.none() });

    expect(render(off)).toStrictEqual(render(on).filter(manifest => manifest.kind !== 'NetworkPolicy'));
    expect(render(on).filter(manifest => manifest.kind === 'NetworkPolicy')).toHaveLength(2);
  });

  test('refuses allowFrom, which would have no effect', () => {
    const canary: CanaryWithBackends = canaryOf(shopChart(), { isolation: Isolation.none() });

    expectRefusal(() => canary.allowFrom(NetworkPeer.namespace('monitoring')), 'VAL-13', 'allowFrom');
  });

  test('lets an allowFrom of nobody pass', () => {
    expect(() => canaryOf(shopChart(), { isolation: Isolation.none() }).allowFrom()).not.toThrow();
  });
});

test('the policies are named after the service', () => {
  const chart = shopChart();
  canaryOf(chart, { service: { name: 'front' } });

  expect(Object.keys(renderKind(chart, 'NetworkPolicy')).sort()).toStrictEqual(['front-canary-isolation', 'front-primary-isolation']);
});

function primaryPolicy(member: Parameters<typeof renderOne>[0]) {
  return renderOne(member, 'NetworkPolicy', 'podinfo-primary-isolation');
}

function fromOfPrimary(member: Parameters<typeof renderOne>[0]) {
  const { ingress: [callers] } = primaryPolicy(member).spec;
  expect(callers.ports).toStrictEqual(APP_PORTS);
  return callers.from;
}

/** The rules of the peers, which come behind that of the backends. */
function peersOfPrimary(member: Parameters<typeof renderOne>[0]) {
  return primaryPolicy(member).spec.ingress.slice(1);
}
