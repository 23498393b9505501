import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import * as kplus28 from 'cdk8s-plus-28';
import * as kplus34 from 'cdk8s-plus-34';
import { Construct } from 'constructs';
import { BackendRef } from '../../src';
import { APP_PORTS, canaryOf, Labels, plainChart, proxyService, recordWarnings, render, renderOne, service, shopChart, workload } from '../backends/fixtures';
import { expectRefusal } from '../messages';

beforeEach(recordWarnings);
afterEach(() => jest.restoreAllMocks());

describe('a reference by name', () => {
  test('to a Service that is not in the app is allowed', () => {
    expect(boundTo(() => BackendRef.service('auth-proxy', 8443))).toBe('auth-proxy:8443');
  });

  test.each(['Auth-Proxy', 'auth.proxy', 'auth_proxy', '-auth', 'auth-', '', 'a:8443'])('refuses the name \'%s\'', name => {
    expectRefusal(() => BackendRef.service(name, 8443), 'VAL-04', name);
  });

  test('takes a name of 63 characters and refuses one of 64', () => {
    expect(BackendRef.service('a'.repeat(63), 8443).name).toBe('a'.repeat(63));
    expectRefusal(() => BackendRef.service('a'.repeat(64), 8443), 'VAL-04', 63, 64, 'a'.repeat(64));
  });

  test.each([0, -1, 65536, 80.5, NaN, Infinity])('refuses the port %d', port => {
    expectRefusal(() => BackendRef.service('auth-proxy', port), 'VAL-02', 'auth-proxy', 1, 65535, port);
  });

  test.each([1, 65535])('takes the port %d', port => {
    expect(boundTo(() => BackendRef.service('auth-proxy', port))).toBe(`auth-proxy:${port}`);
  });

  test('refuses podLabels without a label', () => {
    expectRefusal(() => BackendRef.service('auth-proxy', 8443, { podLabels: {} }), 'VAL-12', 'podLabels', 'auth-proxy', 'none');
  });

  test('keeps the podLabels that it was made with', () => {
    const podLabels: Labels = { proxy: 'auth' };
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443, { podLabels })] } });

    podLabels.proxy = 'changed';

    expect(renderOne(chart, 'NetworkPolicy', 'podinfo-primary-isolation').spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: { proxy: 'auth' } } }], ports: APP_PORTS }]);
  });
});

describe('a reference by construct', () => {
  test.each([['cdk8s-plus-28', kplus28], ['cdk8s-plus-34', kplus34 as unknown as typeof kplus28]])('takes a Service of %s', (_, kplus) => {
    const bound = boundTo(chart => BackendRef.of(new kplus.Service(chart, 'auth', {
      metadata: { name: 'auth-proxy' },
      selector: kplus.Pods.select(chart, 'pods', { labels: { proxy: 'auth' } }),
      ports: [{ port: 8443 }],
    })));

    expect(bound).toBe('auth-proxy:8443');
  });

  test('takes a raw ApiObject', () => {
    expect(boundTo(chart => BackendRef.of(proxyService(chart, 'auth-proxy', 8443)))).toBe('auth-proxy:8443');
  });

  test('takes a construct whose default child is a Service', () => {
    const bound = boundTo(chart => {
      const wrapper = new Construct(chart, 'wrapper');
      new ApiObject(wrapper, 'Default', {
        apiVersion: 'v1', kind: 'Service', metadata: { name: 'auth-proxy' }, spec: { selector: { proxy: 'auth' }, ports: [{ port: 8443 }] },
      });
      return BackendRef.of(wrapper);
    });

    expect(bound).toBe('auth-proxy:8443');
  });

  test('has the name of the Service', () => {
    expect(BackendRef.of(proxyService(shopChart(), 'auth-proxy', 8443)).name).toBe('auth-proxy');
  });

  test('refuses another kind', () => {
    expectRefusal(() => BackendRef.of(workload(shopChart(), 'auth-proxy')), 'REF-01', 'apps/v1', 'Deployment', 'auth-proxy');
  });

  test.each([['batch/v1', 'CronJob'], ['v1', 'Pod'], ['apps/v1', 'StatefulSet']])('refuses %s %s', (apiVersion, kind) => {
    const object = new ApiObject(shopChart(), 'worker', { apiVersion, kind, metadata: { name: 'worker' } });

    expectRefusal(() => BackendRef.of(object), 'REF-01', apiVersion, kind, 'worker');
  });

  test('takes a Service of another group for another kind, which the stages of this attachment do not', () => {
    const knative = new ApiObject(shopChart(), 'knative', { apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'auth-proxy' } });

    expect(BackendRef.of(knative).name).toBe('auth-proxy');
  });

  test.each([0, 65536, 8443.5])('refuses the port %d at the call', port => {
    expectRefusal(() => BackendRef.of(proxyService(shopChart(), 'auth-proxy', 8443), { port }), 'VAL-02', 'auth-proxy', 1, 65535, port);
  });
});

describe('the port of a reference', () => {
  test('is the only one of the Service by default', () => {
    expect(boundTo(chart => BackendRef.of(auth(chart, [{ port: 8443 }])))).toBe('auth-proxy:8443');
  });

  test('must be named where the Service has several, and the message lists them', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, [{ name: 'https', port: 8443 }, { name: 'metrics', port: 9102 }]))), 'REF-03', '[shop/canary]', 'auth-proxy', 8443, 9102);
  });

  test('must be named also where the Canary is rendered alone, without validation', () => {
    const chart = shopChart();
    const canary = canaryOf(chart, { backendRefs: { primary: [BackendRef.of(auth(chart, [{ name: 'https', port: 8443 }, { name: 'metrics', port: 9102 }]))] } });

    expectRefusal(() => ApiObject.of(canary).toJson(), 'REF-03', 'auth-proxy', 8443, 9102);
  });

  test('must be there where the Service has none at all', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, []))), 'REF-03');
    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, undefined))), 'REF-03');
  });

  test('can be one of several', () => {
    expect(boundTo(chart => BackendRef.of(auth(chart, [{ name: 'https', port: 8443 }, { name: 'metrics', port: 9102 }]), { port: 9102 }))).toBe('auth-proxy:9102');
  });

  test('must be one of the Service, and the message lists those that it has', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, [{ name: 'https', port: 8443 }, { port: 53, protocol: 'UDP' }]), { port: 9090 })), 'BK-02', '[shop/canary]', 'Service', 'auth-proxy', 9090, 8443, '53/UDP');
  });

  test('must be the port of the Service, not that of its pods', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, [{ port: 443, targetPort: 8443 }]), { port: 8443 })), 'BK-02', 8443, 443);
  });

  test('must not be over UDP alone', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, [{ port: 8443, protocol: 'UDP' }]), { port: 8443 })), 'BK-02', 8443, '8443/UDP');
  });

  test('must not be over UDP alone where it is left to the Service either', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, [{ port: 8443, protocol: 'UDP' }]))), 'BK-02', '8443/UDP');
  });

  test('is listed with its protocol before its name', () => {
    const ports = [{ name: 'h3', port: 8443, protocol: 'UDP' }, { name: 'https', port: 8443, protocol: 'TCP' }, { port: 53, protocol: 'UDP' }];

    expectRefusal(() => boundTo(chart => BackendRef.of(auth(chart, ports), { port: 53 })), 'BK-02', 'auth-proxy', 53, '8443/UDP', 8443, '53/UDP');
  });

  test('may be over both TCP and UDP', () => {
    const ports = [{ name: 'h3', port: 8443, protocol: 'UDP' }, { name: 'https', port: 8443, protocol: 'TCP' }];

    expect(boundTo(chart => BackendRef.of(auth(chart, ports), { port: 8443 }))).toBe('auth-proxy:8443');
  });

  test('may be added to the Service after the reference was made', () => {
    const bound = boundTo(chart => {
      const proxy = new kplus28.Service(chart, 'auth', {
        metadata: { name: 'auth-proxy' },
        selector: kplus28.Pods.select(chart, 'pods', { labels: { proxy: 'auth' } }),
      });
      const ref = BackendRef.of(proxy);
      proxy.bind(8443);
      return ref;
    });

    expect(bound).toBe('auth-proxy:8443');
  });

  test('may come by a patch', () => {
    const bound = boundTo(chart => {
      const proxy = auth(chart, [{ port: 1 }]);
      proxy.addJsonPatch(JsonPatch.replace('/spec/ports/0/port', 8443));
      return BackendRef.of(proxy);
    });

    expect(bound).toBe('auth-proxy:8443');
  });
});

describe('a Service that gives no pods is refused', () => {
  test('without a selector', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(service(chart, 'auth-proxy', { ports: [{ port: 8443 }] }))), 'BK-03', '[shop/canary]', 'Service', 'auth-proxy');
  });

  test('with an empty selector', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(service(chart, 'auth-proxy', { selector: {}, ports: [{ port: 8443 }] }))), 'BK-03', 'Service', 'auth-proxy');
  });

  test('without a spec', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(service(chart, 'auth-proxy', undefined))), 'BK-03', 'Service', 'auth-proxy');
  });

  test('of type ExternalName', () => {
    expectRefusal(() => boundTo(chart => BackendRef.of(new kplus28.Service(chart, 'auth', {
      metadata: { name: 'auth-proxy' }, externalName: 'auth.example.com', ports: [{ port: 8443 }],
    }))), 'BK-03', '[shop/canary]', 'Service', 'auth-proxy', 'ExternalName');
  });
});

describe('a reference by name to a Service of the app is checked as one by construct', () => {
  const ref = () => BackendRef.service('auth-proxy', 8443);
  const boundByName = (spec: any) => boundTo(chart => {
    service(chart, 'auth-proxy', spec);
    return ref();
  });

  test('for its port', () => {
    expectRefusal(() => boundByName({ selector: { proxy: 'auth' }, ports: [{ port: 443 }] }), 'BK-02', 'auth-proxy', 8443, 443);
  });

  test('for its selector', () => {
    expectRefusal(() => boundByName({ ports: [{ port: 8443 }] }), 'BK-03', 'Service', 'auth-proxy');
  });

  test('for its type', () => {
    expectRefusal(() => boundByName({ type: 'ExternalName', externalName: 'auth.example.com' }), 'BK-03', 'Service', 'auth-proxy', 'ExternalName');
  });

  test('and is taken when all is right', () => {
    expect(boundByName({ selector: { proxy: 'auth' }, ports: [{ port: 8443 }] })).toBe('auth-proxy:8443');
  });

  test('and not against a Service of that name in another namespace', () => {
    const bound = boundTo(chart => {
      service(chart, 'auth-proxy', { ports: [{ port: 1 }] }, 'security');
      return ref();
    });

    expect(bound).toBe('auth-proxy:8443');
  });

  test('in the namespace that the reference names, where the Canary has none', () => {
    const chart = plainChart();
    service(chart, 'auth-proxy', { selector: { proxy: 'auth' }, ports: [{ port: 443 }] }, 'shop');
    canaryOf(chart, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443, { namespace: 'shop' })] } });

    expectRefusal(() => render(chart), 'BK-02', 'auth-proxy', 8443, 443);
  });

  test('whatever comes first in the app', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [ref()] } });
    service(chart, 'auth-proxy', { selector: { proxy: 'auth' }, ports: [{ port: 443 }] });

    expectRefusal(() => render(chart), 'BK-02', 'auth-proxy', 8443, 443);
  });
});

test('every reference that is wrong is named in one error', () => {
  const chart = shopChart();
  const noSelector = service(chart, 'auth-proxy', { ports: [{ port: 8443 }] });
  canaryOf(chart, { backendRefs: { primary: [BackendRef.of(noSelector)], canary: [BackendRef.of(proxyService(chart, 'canary-gateway', 9090), { port: 1 })] } });

  expectRefusal(() => render(chart), 'BK-03', 'auth-proxy');
  expectRefusal(() => render(chart), 'BK-02', 'canary-gateway', 1, 9090);
});

function auth(scope: Construct, ports: unknown): ApiObject {
  return service(scope, 'auth-proxy', { selector: { proxy: 'auth' } as Labels, ports });
}

/** The backend that the primary's Services are bound to, once the app is rendered. */
function boundTo(makeRef: (chart: Chart) => BackendRef): string {
  const chart = shopChart();
  canaryOf(chart, { backendRefs: { primary: [makeRef(chart)] } });
  return renderOne(chart, 'Canary', 'podinfo').spec.service.primary.annotations['cdk8s-flagger/backend'];
}
