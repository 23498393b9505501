import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { canaryOf, plainChart, podinfo, render, renderKind, renderOne, service, shopChart, workload } from './fixtures';
import {
  BackendRef, CanaryTarget, Gateway, GatewayRef, GatewayService, HttpPathMatch, HttpRoute, Listener, NamedGatewayRefOptions, ParentRef,
  StageAttachment, StageGateway, StageGatewayProps, StagePorts,
} from '../../src';
import { portsFor } from '../../src/backends/stage-ports';
import { expectRefusal } from '../messages';

const SERVICE = GatewayService.kgateway();

function stages(scope: Construct, props: Partial<StageGatewayProps> = {}, id: string = 'gateway'): StageGateway {
  return new StageGateway(scope, id, { gatewayClassName: 'inner', service: SERVICE, ...props });
}

/** A canary by the name of its service, on the gateway given. */
function canaryOn(scope: Construct, gateway: StageGateway, name: string = 'podinfo', ports?: StagePorts) {
  const target = CanaryTarget.deployment(name, { selectorLabels: { app: name } });
  return canaryOf(scope, { target, attachment: StageAttachment.gateway({ gateway, ports }) }, name);
}

/** The listeners of a Gateway, name and port. */
function listenersOf(chart: Chart, name: string = 'stages'): { [name: string]: number } {
  return Object.fromEntries(renderOne(chart, 'Gateway', name).spec.listeners.map((listener: { name: string; port: number }) => [listener.name, listener.port]));
}

describe('a stage gateway', () => {
  test('is a Gateway with a listener for each stage of its canaries', () => {
    const chart = shopChart();
    const gateway = stages(chart, { infrastructure: { labels: { team: 'a' } } });
    canaryOn(chart, gateway);

    expect(renderKind(chart, 'Gateway')).toStrictEqual({
      stages: {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'stages', namespace: 'shop' },
        spec: {
          gatewayClassName: 'inner',
          infrastructure: { labels: { team: 'a' } },
          listeners: [
            { name: 'podinfo-primary', port: 12310, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'Same' } } },
            { name: 'podinfo-canary', port: 12311, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'Same' } } },
          ],
        },
      },
    });
    expect([gateway.name, gateway.namespace, gateway.serviceName]).toStrictEqual(['stages', 'shop', 'stages']);
  });

  test('has the metadata that is given', () => {
    const chart = shopChart();
    canaryOn(chart, stages(chart, { metadata: { name: 'inner', labels: { team: 'a' } } }));

    expect(renderOne(chart, 'Gateway', 'inner').metadata).toStrictEqual({ name: 'inner', namespace: 'shop', labels: { team: 'a' } });
  });

  test('can be patched', () => {
    const chart = shopChart();
    const gateway = stages(chart);
    canaryOn(chart, gateway);
    ApiObject.of(gateway.node.findChild('Gateway')).addJsonPatch(JsonPatch.add('/spec/listeners/0/hostname', 'shop.example.com'));

    expect(renderOne(chart, 'Gateway', 'stages').spec.listeners[0].hostname).toBe('shop.example.com');
  });

  test('works where no namespace is known until it is applied', () => {
    const chart = plainChart();
    canaryOn(chart, stages(chart));

    expect(renderOne(chart, 'Gateway', 'stages').metadata).toStrictEqual({ name: 'stages' });
    expect(renderOne(chart, 'HTTPRoute', 'podinfo-primary').spec.parentRefs)
      .toStrictEqual([{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'stages', sectionName: 'podinfo-primary' }]);
  });

  test('without any canary is refused, as every Gateway without listeners', () => {
    const chart = shopChart();
    stages(chart);

    expectRefusal(() => render(chart), 'APP-01', 'Gateway', 'stages');
  });

  test('must have a class, unless a Gateway is brought', () => {
    expectRefusal(() => stages(shopChart(), { gatewayClassName: undefined }), 'VAL-12', 'none');
  });

  test.each(['Stages', 'a_b', ''])('refuses the name \'%s\'', name => {
    expectRefusal(() => stages(shopChart(), { metadata: { name }, service: GatewayService.named('stage-gw') }), 'VAL-04', 253, name);
  });

  test('must be alone with its name', () => {
    const chart = shopChart();
    canaryOn(chart, stages(chart, {}, 'one'), 'a');
    canaryOn(chart, stages(chart, {}, 'two'), 'b');

    expectRefusal(() => render(chart), 'APP-02', '[shop/one]', 'Gateway', 'stages', 'shop/two/Gateway/Resource');
    expectRefusal(() => render(chart), 'APP-02', '[shop/two]', 'Gateway', 'stages', 'shop/one/Gateway/Resource');
  });
});

describe('the ports of several canaries on one gateway', () => {
  const NAMES = Array.from({ length: 31 }, (_, i) => `app-${i}`);

  test('are those that each would have alone, in whichever order the canaries come', () => {
    const portsOf = (names: string[]) => {
      const chart = shopChart();
      const gateway = stages(chart);
      names.forEach(name => canaryOn(chart, gateway, name));
      return listenersOf(chart);
    };
    const alone = Object.fromEntries(NAMES.flatMap(name => [[`${name}-primary`, portsFor(name).primary], [`${name}-canary`, portsFor(name).canary]]));

    expect(portsOf(NAMES)).toStrictEqual(alone);
    expect(portsOf([...NAMES].reverse())).toStrictEqual(alone);
  });

  test('are never the same unnoticed', () => {
    const [first, second] = namesWithOnePort();
    const chart = shopChart();
    const gateway = stages(chart);
    canaryOn(chart, gateway, first);
    const { primary } = portsFor(first);

    expectRefusal(() => canaryOn(chart, gateway, second), 'VAL-14', primary, 'primary', `shop/${second}`, 'stages', `shop/${first}`, primary + 3, primary + 4);
  });

  test('are apart with the ports that the message proposes', () => {
    const [first, second] = namesWithOnePort();
    const chart = shopChart();
    const gateway = stages(chart);
    canaryOn(chart, gateway, first);
    const { primary } = portsFor(first);
    canaryOn(chart, gateway, second, { primary: primary + 3, canary: primary + 4 });

    expect(Object.values(listenersOf(chart))).toStrictEqual([primary, primary + 1, primary + 3, primary + 4]);
  });

  test('may be the same on two gateways', () => {
    const [first, second] = namesWithOnePort();
    const chart = shopChart();
    canaryOn(chart, stages(chart, {}, 'one'), first);
    canaryOn(chart, stages(chart, { metadata: { name: 'more' } }, 'two'), second);

    expect(Object.values(listenersOf(chart))).toStrictEqual(Object.values(listenersOf(chart, 'more')));
  });

  test('can be given, both or one', () => {
    const chart = shopChart();
    const gateway = stages(chart);
    canaryOn(chart, gateway, 'podinfo', { primary: 8101, canary: 8102 });
    canaryOn(chart, gateway, 'shop', { canary: 8202 });

    expect(listenersOf(chart)).toStrictEqual({ 'podinfo-primary': 8101, 'podinfo-canary': 8102, 'shop-primary': 21799, 'shop-canary': 8202 });
  });

  test('must be apart for the two stages as well', () => {
    const chart = shopChart();

    expectRefusal(() => canaryOn(chart, stages(chart), 'podinfo', { primary: 8101, canary: 8101 }), 'VAL-14', 8101, 'canary', 'shop/podinfo', 'stages', 'primary');
  });

  test.each([0, 65536, 1.5, NaN])('must be ports, and not %d', port => {
    const chart = shopChart();

    expectRefusal(() => canaryOn(chart, stages(chart), 'podinfo', { primary: port }), 'VAL-02', 'primary', 'shop/podinfo', 'stages', 1, 65535, port);
  });

  test('fit for 32 canaries, and the next one is told to go elsewhere', () => {
    const chart = shopChart();
    const gateway = stages(chart);
    NAMES.forEach(name => canaryOn(chart, gateway, name));
    canaryOn(chart, gateway, 'last-one');

    expect(Object.keys(listenersOf(chart))).toHaveLength(64);
    expectRefusal(() => canaryOn(chart, gateway, 'one-more'), 'VAL-11', 'stages', 64, 'the', 'primary', 'shop/one-more');
  });
});

describe('the canaries of a stage gateway', () => {
  test('must be in its namespace', () => {
    const app = new App();
    const gateway = stages(shopChart(app));

    expectRefusal(() => canaryOn(new Chart(app, 'other', { namespace: 'other' }), gateway), 'REF-02', 'stages', 'shop', 'other/podinfo', 'other');
  });

  test('may be in another chart of that namespace', () => {
    const app = new App();
    const gateway = stages(shopChart(app));
    canaryOn(shopChart(app, 'more'), gateway);

    expect(listenersOf(gateway.node.scope as Chart)).toStrictEqual({ 'podinfo-primary': 12310, 'podinfo-canary': 12311 });
  });

  test('must have services of different names', () => {
    const chart = shopChart();
    const gateway = stages(chart);
    canaryOn(chart, gateway);

    expectRefusal(() => canaryOf(chart, { target: podinfo(), attachment: StageAttachment.gateway({ gateway, ports: { primary: 1, canary: 2 } }) }), 'VAL-14', 'podinfo-primary', 'primary', 'shop/canary', 'stages', 'shop/podinfo');
  });
});

describe('a Gateway of this library that is brought', () => {
  test('gets the listeners of the stages beside its own', () => {
    const chart = shopChart();
    const gateway = new Gateway(chart, 'inner', { metadata: { name: 'inner' }, gatewayClassName: 'inner', listeners: [Listener.http({ name: 'web' })] });
    canaryOn(chart, stages(chart, { gateway, gatewayClassName: undefined }));

    expect(listenersOf(chart, 'inner')).toStrictEqual({ 'web': 80, 'podinfo-primary': 12310, 'podinfo-canary': 12311 });
    expect(Object.keys(renderKind(chart, 'Gateway'))).toStrictEqual(['inner']);
  });

  test('keeps its own listeners: a stage on the port of one is refused', () => {
    const chart = shopChart();
    const gateway = new Gateway(chart, 'inner', { metadata: { name: 'inner' }, gatewayClassName: 'inner', listeners: [Listener.http({ name: 'web', port: 12311 })] });

    expectRefusal(() => canaryOn(chart, stages(chart, { gateway })), 'VAL-14', 12311, 'canary', 'shop/podinfo', 'inner', 'web');
  });

  test('can be that of two stage gateways, whose ports are apart all the same', () => {
    const chart = shopChart();
    const gateway = new Gateway(chart, 'inner', { metadata: { name: 'inner' }, gatewayClassName: 'inner' });
    canaryOn(chart, stages(chart, { gateway }, 'one'), 'podinfo', { primary: 8101, canary: 8102 });

    expectRefusal(() => canaryOn(chart, stages(chart, { gateway }, 'two'), 'shop', { primary: 8102 }), 'VAL-14', 8102, 'primary', 'shop/shop', 'inner', 'podinfo-canary');
  });
});

describe('a Gateway of somebody else', () => {
  const NAMED = { ports: { primary: 8101, canary: 8102 }, listenerNames: { primary: 'one', canary: 'two' } };
  const LISTENERS = [{ name: 'one', port: 8101, protocol: 'HTTP' }, { name: 'two', port: 8102, protocol: 'HTTP' }];

  function raw(scope: Construct, listeners: object[] = LISTENERS): ApiObject {
    return new ApiObject(scope, 'inner', {
      apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'inner' }, spec: { gatewayClassName: 'outer', listeners },
    });
  }

  test.each([['by construct', true], ['by name', false]])('is left as it is, %s, and the routes attach to the listeners that are named', (_, construct) => {
    const chart = shopChart();
    const gateway = stages(chart, { gatewayClassName: undefined, ...construct ? { gateway: raw(chart) } : { gatewayName: 'inner' } });
    canaryOf(chart, { attachment: StageAttachment.gateway({ gateway, ...NAMED }) });

    expect(renderOne(chart, 'HTTPRoute', 'podinfo-canary').spec.parentRefs)
      .toStrictEqual([{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'inner', namespace: 'shop', sectionName: 'two' }]);
    expect(renderOne(chart, 'Canary', 'podinfo').spec.service.canary.annotations).toStrictEqual({ 'cdk8s-flagger/backend': 'inner:8102' });
    expect(Object.values(renderKind(chart, 'Gateway')).map(({ spec }) => spec.listeners)).toStrictEqual(construct ? [LISTENERS] : []);
  });

  test.each([{}, { ports: NAMED.ports }, { ...NAMED, listenerNames: { primary: 'one' } }])('must have its listeners named, got %j', options => {
    const chart = shopChart();
    const gateway = stages(chart, { gatewayName: 'inner' });

    expectRefusal(() => canaryOf(chart, { attachment: StageAttachment.gateway({ gateway, ...options }) }), 'VAL-12', 'Gateway', 'inner', 'podinfo', 'the', 'listenerNames');
  });

  test.each<[string, object[]]>([
    ['another port', [LISTENERS[0], { name: 'two', port: 8103, protocol: 'HTTP' }]],
    ['another name', [LISTENERS[0], { name: 'zwei', port: 8102, protocol: 'HTTP' }]],
    ['another protocol', [LISTENERS[0], { name: 'two', port: 8102, protocol: 'HTTPS' }]],
  ])('must have these listeners where it is in the app, not one of %s', (_, listeners) => {
    const chart = shopChart();
    raw(chart, listeners);
    const gateway = stages(chart, { gatewayName: 'inner' });
    canaryOf(chart, { attachment: StageAttachment.gateway({ gateway, ...NAMED }) });

    expectRefusal(() => render(chart), 'HR-01', '[shop/gateway]', 'Gateway', 'inner', 'two', 8102, 'canary', 'shop/canary', 'one', 8101);
  });

  test('must be a Gateway', () => {
    const chart = shopChart();

    expectRefusal(() => stages(chart, { gateway: workload(chart, 'inner') }), 'REF-01', 'StageGateway', 'gateway.networking.k8s.io', 'apps/v1', 'Deployment', 'inner');
    expectRefusal(() => stages(chart, { gateway: service(chart, 'inner', {}) }, 'another'), 'REF-01', 'v1', 'Service', 'inner');
  });

  test('is one, and not two', () => {
    const chart = shopChart();

    expectRefusal(() => stages(chart, { gateway: raw(chart), gatewayName: 'other' }), 'VAL-13', 'a', 'other');
  });

  test.each<[Partial<StageGatewayProps>, string]>([
    [{ metadata: { name: 'mine' } }, 'metadata.name'],
    [{ infrastructure: { labels: { team: 'a' } } }, 'infrastructure'],
  ])('keeps what it has: %j would be lost', (props, what) => {
    expectRefusal(() => stages(shopChart(), { gatewayName: 'inner', ...props }), 'VAL-13', 'gatewayName', what);
  });
});

describe('the listeners of stages', () => {
  test.each<[string, NamedGatewayRefOptions]>([
    ['every listener', {}],
    ['the listener of a stage', { sectionName: 'podinfo-primary' }],
    ['its port', { port: 12310 }],
  ])('do not take Flagger\'s route: a Canary that names %s is refused', (_, options) => {
    const chart = shopChart();
    canaryOf(chart, { attachment: StageAttachment.gateway({ gateway: stages(chart) }), service: { gatewayRefs: [GatewayRef.gateway('stages', options)] } });

    expectRefusal(() => render(chart), 'STG-02', '[shop/gateway]', 'Canary', 'podinfo', 'shop/canary/Resource', 'podinfo-primary', 'stages', 'primary', 'shop/canary');
  });

  test('do not take that of another Canary, of this library or not', () => {
    const chart = shopChart();
    canaryOn(chart, stages(chart));
    canaryOf(chart, {
      target: CanaryTarget.deployment('shop', { selectorLabels: { app: 'shop' } }), service: { gatewayRefs: [GatewayRef.gateway('stages', { namespace: 'shop' })] },
    }, 'second');
    new ApiObject(chart, 'third', {
      apiVersion: 'flagger.app/v1beta1',
      kind: 'Canary',
      metadata: { name: 'third' },
      spec: { targetRef: { kind: 'Deployment', name: 'third' }, service: { gatewayRefs: [{ name: 'stages' }] } },
    });

    expectRefusal(() => render(chart), 'STG-02', 'Canary', 'shop', 'shop/second/Resource', 'podinfo-primary');
    expectRefusal(() => render(chart), 'STG-02', 'Canary', 'third', 'shop/third', 'podinfo-primary');
  });

  test('do not take a route of the app that names none', () => {
    const chart = shopChart();
    canaryOn(chart, stages(chart));
    new HttpRoute(chart, 'own', { metadata: { name: 'own' }, parentRefs: [ParentRef.gateway('stages')], rules: [{ backendRefs: [BackendRef.service('a', 80)] }] });

    expectRefusal(() => render(chart), 'STG-09', '[shop/gateway]', 'HTTPRoute', 'own', 'shop/own/Resource', 'podinfo-primary', 'stages', 'primary', 'shop/podinfo');
  });

  test('take a route of the app that names one of them: somebody means it', () => {
    const chart = shopChart();
    canaryOn(chart, stages(chart));
    new HttpRoute(chart, 'own', {
      metadata: { name: 'own' },
      parentRefs: [ParentRef.listener('stages', 'podinfo-primary')],
      rules: [{ matches: [{ path: HttpPathMatch.exact('/version') }], backendRefs: [BackendRef.service('a', 80)] }],
    });

    expect(() => render(chart)).not.toThrow();
  });

  test('are left alone by what is in a Gateway of the same name in another namespace, and by Services of a mesh', () => {
    const app = new App();
    const chart = shopChart(app);
    canaryOf(chart, {
      attachment: StageAttachment.gateway({ gateway: stages(chart) }),
      service: { gatewayRefs: [GatewayRef.gateway('stages', { namespace: 'gateways' }), GatewayRef.service('stages')] },
    });
    new HttpRoute(new Chart(app, 'other', { namespace: 'other' }), 'own', {
      metadata: { name: 'own' }, parentRefs: [ParentRef.gateway('stages')], rules: [{ backendRefs: [BackendRef.service('a', 80)] }],
    });

    expect(() => render(chart)).not.toThrow();
  });

  test('beside others on a Gateway that is brought let the routes of other hosts be everywhere, and not that of their own canary', () => {
    const chart = shopChart();
    const inner = new Gateway(chart, 'inner', { metadata: { name: 'inner' }, gatewayClassName: 'inner', listeners: [Listener.http({ name: 'web' })] });
    const gateway = stages(chart, { gateway: inner, gatewayClassName: undefined });
    const canary = canaryOn(chart, gateway);
    canaryOf(chart, { target: CanaryTarget.deployment('shop', { selectorLabels: { app: 'shop' } }), service: { hosts: ['a.example.com'], gatewayRefs: [GatewayRef.of(inner)] } }, 'second');
    new HttpRoute(chart, 'own', {
      metadata: { name: 'own' }, parentRefs: [ParentRef.of(inner)], hostnames: ['b.example.com'], rules: [{ backendRefs: [BackendRef.service('a', 80)] }],
    });
    expect(() => render(chart)).not.toThrow();

    canary.addGatewayRef(GatewayRef.of(inner));
    expectRefusal(() => render(chart), 'STG-02', 'Canary', 'podinfo', 'shop/podinfo/Resource', 'podinfo-primary', 'inner');
  });
});

/** Two names that get the same ports. */
function namesWithOnePort(): [string, string] {
  const byPort = new Map<number, string>();
  for (let i = 0; ; i++) {
    const name = `app-${i}`;
    const { primary } = portsFor(name);
    const fellow = byPort.get(primary);
    if (fellow !== undefined) { return [fellow, name]; }
    byPort.set(primary, name);
  }
}
