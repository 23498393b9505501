import { ApiObject, App, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { ANALYSIS, canaryOf, chartOf, GATEWAY_REFS, manifestOf, workload } from './support';
import {
  Analysis, Canary, CanaryProps, CanaryProvider, CanaryServiceOptions, CanaryTarget, CanaryWithBackends, crds, GatewayRef,
  HttpHeaderMatch, HttpMethod, HttpPathMatch,
} from '../../src';
import { expectRefusal, saying } from '../messages';

const PUBLIC = { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public', namespace: 'gateways' };

test('the default child is the Canary of Flagger', () => {
  const canary = canaryOf(chartOf());

  expect(ApiObject.of(canary).kind).toBe('Canary');
  expect(ApiObject.of(canary).apiVersion).toBe('flagger.app/v1beta1');
  expect(ApiObject.of(canary)).toBe(canary.node.defaultChild);
});

describe('the whole manifest', () => {
  const spec = {
    provider: 'gatewayapi:v1',
    targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' },
    progressDeadlineSeconds: 120,
    service: {
      port: 80,
      targetPort: 9898,
      hosts: ['shop.example.com'],
      gatewayRefs: [PUBLIC],
      timeout: '15s',
    },
    analysis: { interval: '1m', threshold: 5, stepWeight: 10, maxWeight: 50 },
  };

  function typical() {
    const chart = chartOf();
    return new Canary(chart, 'canary', {
      target: CanaryTarget.of(workload(chart, 'podinfo')),
      progressDeadline: Duration.minutes(2),
      service: {
        port: 80,
        targetPort: 9898,
        hosts: ['shop.example.com'],
        gatewayRefs: GATEWAY_REFS,
        timeout: Duration.seconds(15),
      },
      analysis: ANALYSIS,
    });
  }

  test('of a typical canary has what was said, and what Flagger needs to have said', () => {
    expect(manifestOf(typical())).toStrictEqual({
      apiVersion: 'flagger.app/v1beta1', kind: 'Canary', metadata: { name: 'podinfo', namespace: 'shop' }, spec,
    });
  });

  test('is what the generated class renders from the same values', () => {
    const raw = new crds.Canary(chartOf(), 'canary', {
      metadata: { name: 'podinfo' },
      spec: {
        ...spec,
        provider: crds.CanarySpecProvider.GATEWAYAPI_V1,
        targetRef: { ...spec.targetRef, kind: crds.CanarySpecTargetRefKind.DEPLOYMENT },
      },
    });

    expect(manifestOf(typical())).toStrictEqual(raw.toJson());
  });

  test('is all that is made: everything else is Flagger\'s', () => {
    const chart = chartOf();
    canaryOf(chart);

    expect(Testing.synth(chart)).toHaveLength(1);
  });
});

describe('every prop reaches the manifest', () => {
  test.each<[string, Partial<CanaryProps>, object]>([
    ['metadata', { metadata: { name: 'mine', namespace: 'other', labels: { a: 'b' }, annotations: { c: 'd' } } },
      { metadata: { name: 'mine', namespace: 'other', labels: { a: 'b' }, annotations: { c: 'd' } } }],
    ['target', { target: CanaryTarget.daemonSet('agent', { selectorLabels: { app: 'agent' } }) },
      { spec: { targetRef: { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'agent' } } }],
    ['analysis', { analysis: Analysis.blueGreen({ interval: Duration.seconds(30), threshold: 2, iterations: 3 }) },
      { spec: { analysis: { interval: '30s', threshold: 2, iterations: 3 } } }],
    ['provider', { provider: CanaryProvider.GATEWAY_API_V1BETA1 }, { spec: { provider: 'gatewayapi:v1beta1' } }],
    ['progressDeadline', { progressDeadline: Duration.minutes(10) }, { spec: { progressDeadlineSeconds: 600 } }],
    ['skipAnalysis', { skipAnalysis: true }, { spec: { skipAnalysis: true } }],
    ['skipAnalysis that is false', { skipAnalysis: false }, { spec: { skipAnalysis: false } }],
    ['suspend', { suspend: true }, { spec: { suspend: true } }],
    ['suspend that is false', { suspend: false }, { spec: { suspend: false } }],
    ['revertOnDeletion', { revertOnDeletion: true }, { spec: { revertOnDeletion: true } }],
    ['revertOnDeletion that is false', { revertOnDeletion: false }, { spec: { revertOnDeletion: false } }],
  ])('%s', (_, props, expected) => {
    expect(manifestOf(canaryOf(chartOf(), 'canary', props as object))).toMatchObject(expected);
  });

  test.each<[keyof CanaryServiceOptions, Partial<CanaryServiceOptions>, object]>([
    ['name', { name: 'web' }, { name: 'web' }],
    ['port', { port: 8080 }, { port: 8080 }],
    ['portName', { portName: 'grpc' }, { portName: 'grpc' }],
    ['targetPort', { targetPort: 9898 }, { targetPort: 9898 }],
    ['targetPortName', { targetPortName: 'http' }, { targetPort: 'http' }],
    ['appProtocol', { appProtocol: 'kubernetes.io/h2c' }, { appProtocol: 'kubernetes.io/h2c' }],
    ['hosts', { hosts: ['b.example.com', 'a.example.com'] }, { hosts: ['b.example.com', 'a.example.com'] }],
    ['gatewayRefs', { gatewayRefs: [GatewayRef.gateway('b'), GatewayRef.gateway('a')] }, { gatewayRefs: [{ group: PUBLIC.group, kind: 'Gateway', name: 'b' }, { group: PUBLIC.group, kind: 'Gateway', name: 'a' }] }],
    ['match', { match: [{ path: HttpPathMatch.exact('/a'), method: HttpMethod.POST, headers: [HttpHeaderMatch.exact('x', '1')] }] }, { match: [{ uri: { exact: '/a' }, method: { exact: 'POST' }, headers: { x: { exact: '1' } } }] }],
    ['timeout', { timeout: Duration.seconds(15) }, { timeout: '15s' }],
    ['backendTimeout', { backendTimeout: Duration.millis(500) }, { backendTimeout: '500ms' }],
    ['portDiscovery', { portDiscovery: true }, { portDiscovery: true }],
    ['headless', { headless: true }, { headless: true }],
    ['apex', { apex: { labels: { a: '1' }, annotations: { b: '2' } } }, { apex: { labels: { a: '1' }, annotations: { b: '2' } } }],
    ['primary', { primary: { labels: { a: '1' }, annotations: { b: '2' } } }, { primary: { labels: { a: '1' }, annotations: { b: '2' } } }],
    ['canary', { canary: { labels: { a: '1' }, annotations: { b: '2' } } }, { canary: { labels: { a: '1' }, annotations: { b: '2' } } }],
  ])('service.%s', (_, service, expected) => {
    const base = { port: 80, gatewayRefs: [PUBLIC] };

    expect(manifestOf(canaryOf(chartOf(), 'canary', { service })).spec.service).toStrictEqual({ ...base, ...expected });
  });

  test('and none that was not given', () => {
    const { spec } = manifestOf(canaryOf(chartOf()));

    expect(Object.keys(spec).sort()).toStrictEqual(['analysis', 'provider', 'service', 'targetRef']);
    expect(Object.keys(spec.service).sort()).toStrictEqual(['gatewayRefs', 'port']);
  });
});

describe('the name', () => {
  test('is that of the target', () => {
    const canary = canaryOf(chartOf());

    expect(canary.name).toBe('podinfo');
    expect(ApiObject.of(canary).name).toBe('podinfo');
  });

  test('is another one where the metadata says so, and the service is still named after the target', () => {
    const canary = canaryOf(chartOf(), 'canary', { metadata: { name: 'mine' } });

    expect(canary.name).toBe('mine');
    expect(canary.serviceName).toBe('podinfo');
  });

  test('of the service does not change that of the Canary', () => {
    const canary = canaryOf(chartOf(), 'canary', { service: { name: 'web' } });

    expect(canary.name).toBe('podinfo');
    expect(canary.serviceName).toBe('web');
  });

  test.each(['', 'Podinfo', 'pod_info', 'a'.repeat(254)])('cannot be %p', (name) => {
    expectRefusal(() => canaryOf(chartOf(), 'canary', { metadata: { name } }), 'VAL-04', 253, name);
  });
});

describe('the namespace', () => {
  test('is that of the chart', () => {
    const canary = canaryOf(chartOf(new App(), 'chart', 'team'));

    expect(canary.namespace).toBe('team');
    expect(manifestOf(canary).metadata.namespace).toBe('team');
  });

  test('is the one in the metadata before that of the chart', () => {
    const canary = canaryOf(chartOf(new App(), 'chart', 'team'), 'canary', { metadata: { namespace: 'other' } });

    expect(canary.namespace).toBe('other');
    expect(manifestOf(canary).metadata.namespace).toBe('other');
  });

  test('is left to whoever applies the manifest where neither names one', () => {
    const canary = canaryOf(new Chart(new App(), 'chart'));

    expect(canary.namespace).toBeUndefined();
    expect(manifestOf(canary).metadata).toStrictEqual({ name: 'podinfo' });
  });

  test('is found where the canary is within another construct', () => {
    const chart = chartOf();

    expect(canaryOf(new kplus.Namespace(chart, 'parent'), 'canary').namespace).toBe('shop');
  });
});

describe('the progress deadline', () => {
  test.each([[Duration.seconds(1), 1], [Duration.seconds(90), 90], [Duration.hours(1), 3600]])('of %j is %p seconds', (progressDeadline, seconds) => {
    expect(manifestOf(canaryOf(chartOf(), 'canary', { progressDeadline })).spec.progressDeadlineSeconds).toBe(seconds);
  });

  test.each([
    [Duration.seconds(0), 'VAL-01', 0],
    [Duration.millis(1500), 'CRD-05', 1.5],
  ])('of %j is refused at the call', (progressDeadline, id, value) => {
    expectRefusal(() => canaryOf(chartOf(), 'canary', { progressDeadline }), id, '[shop/canary]', 'progressDeadline', value);
  });
});

describe('what is added after construction', () => {
  test('makes the manifest that the props make', () => {
    const gatewayRefs = [GatewayRef.gateway('a', { sectionName: 'https' }), GatewayRef.gateway('b')];
    const hosts = ['a.example.com', '*.example.com'];
    const called = canaryOf(chartOf(), 'canary', { service: { gatewayRefs: undefined } });

    called.addGatewayRef(...gatewayRefs);
    called.addHost(...hosts);

    expect(manifestOf(called)).toStrictEqual(manifestOf(canaryOf(chartOf(), 'canary', { service: { gatewayRefs, hosts } })));
  });

  test('stands behind what the props named, call by call', () => {
    const canary = canaryOf(chartOf(), 'canary', { service: { gatewayRefs: [GatewayRef.gateway('a')], hosts: ['a.example.com'] } });

    canary.addGatewayRef(GatewayRef.gateway('b'));
    canary.addGatewayRef(GatewayRef.gateway('c'));
    canary.addHost('b.example.com');
    canary.addHost('c.example.com');

    const { service } = manifestOf(canary).spec;
    expect(service.gatewayRefs.map((ref: { name: string }) => ref.name)).toStrictEqual(['a', 'b', 'c']);
    expect(service.hosts).toStrictEqual(['a.example.com', 'b.example.com', 'c.example.com']);
    expect(canary.gatewayRefs.map((ref) => ref.name)).toStrictEqual(['a', 'b', 'c']);
  });

  test('counts also after a first synthesis', () => {
    const canary = canaryOf(chartOf());
    manifestOf(canary);

    canary.addHost('late.example.com');

    expect(manifestOf(canary).spec.service.hosts).toStrictEqual(['late.example.com']);
  });

  test('can be a Gateway that is made after the canary', () => {
    const chart = chartOf();
    const canary = canaryOf(chart, 'canary', { service: { gatewayRefs: [] } });
    const gateway = new crds.Gateway(chart, 'gateway', { metadata: { name: 'late' }, spec: { gatewayClassName: 'any', listeners: [] } });

    canary.addGatewayRef(GatewayRef.of(gateway));

    expect(manifestOf(canary).spec.service.gatewayRefs).toStrictEqual([{ ...PUBLIC, name: 'late', namespace: 'shop' }]);
  });

  test('does not come in through the lists that were given or are read', () => {
    const gatewayRefs = [GatewayRef.gateway('a')];
    const hosts = ['a.example.com'];
    const canary = canaryOf(chartOf(), 'canary', { service: { gatewayRefs, hosts } });

    gatewayRefs.push(GatewayRef.gateway('b'));
    hosts.push('not a host');
    canary.gatewayRefs.push(GatewayRef.gateway('c'));

    const { service } = manifestOf(canary).spec;
    expect(service.gatewayRefs).toHaveLength(1);
    expect(service.hosts).toStrictEqual(['a.example.com']);
  });
});

describe('a JSON patch', () => {
  function patched(...operations: JsonPatch[]): any {
    const canary = canaryOf(chartOf());
    ApiObject.of(canary).addJsonPatch(...operations);
    return Testing.synth(Chart.of(canary))[0];
  }

  test('of a field that the CRD does not know survives', () => {
    const { spec } = patched(JsonPatch.add('/spec/analysis/newField', { deep: ['x'] }), JsonPatch.add('/spec/newer', 1), JsonPatch.add('/top', true));

    expect(spec.analysis).toStrictEqual({ interval: '1m', threshold: 5, stepWeight: 10, maxWeight: 50, newField: { deep: ['x'] } });
    expect(spec.newer).toBe(1);
  });

  test('of a field outside the spec survives', () => {
    expect(patched(JsonPatch.add('/top', true)).top).toBe(true);
  });

  test('of a field that the CRD knows survives', () => {
    const { spec } = patched(
      JsonPatch.replace('/spec/analysis/interval', '2m'),
      JsonPatch.remove('/spec/provider'),
      JsonPatch.add('/spec/service/gatewayRefs/-', { name: 'second' }),
    );

    expect(spec.analysis.interval).toBe('2m');
    expect(spec).not.toHaveProperty('provider');
    expect(spec.service.gatewayRefs).toStrictEqual([PUBLIC, { name: 'second' }]);
  });

  test('of a canary with backends survives too', () => {
    const canary = new CanaryWithBackends(chartOf(), 'canary', {
      target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
      service: { port: 80, gatewayRefs: GATEWAY_REFS },
      analysis: ANALYSIS,
    });

    ApiObject.of(canary).addJsonPatch(JsonPatch.add('/spec/service/newField', 'x'));

    expect(manifestOf(canary).spec.service.newField).toBe('x');
  });
});

describe('isCanary', () => {
  test('knows the canaries of this library', () => {
    const chart = chartOf();
    const withBackends = new CanaryWithBackends(chart, 'backends', {
      target: CanaryTarget.deployment('other', { selectorLabels: { app: 'other' } }), service: { port: 80 }, analysis: ANALYSIS,
    });

    expect(Canary.isCanary(canaryOf(chart))).toBe(true);
    expect(Canary.isCanary(withBackends)).toBe(true);
  });

  test('knows those of another copy of it', () => {
    expect(Canary.isCanary(Object.defineProperty({}, Symbol.for('cdk8s-flagger.Canary'), { value: true }))).toBe(true);
  });

  test.each([undefined, null, 0, 'canary', {}, [], () => undefined])('knows that %p is none', (x) => {
    expect(Canary.isCanary(x)).toBe(false);
  });

  test('knows that other constructs are none', () => {
    const canary = canaryOf(chartOf());

    expect(Canary.isCanary(ApiObject.of(canary))).toBe(false);
    expect(Canary.isCanary(Chart.of(canary))).toBe(false);
  });
});

describe('what is wrong with a canary', () => {
  function broken() {
    const chart = chartOf(Testing.app());
    return canaryOf(new kplus.Namespace(chart, 'here'), 'canary', { service: { gatewayRefs: [] } });
  }

  test.each<[string, (canary: Canary) => unknown]>([
    ['App.synth', (canary) => (canary.node.root as App).synth()],
    ['App.synthYaml', (canary) => (canary.node.root as App).synthYaml()],
    ['Chart.toJson', (canary) => Chart.of(canary).toJson()],
    ['Testing.synth', (canary) => Testing.synth(Chart.of(canary))],
  ])('comes out of %s with its path, until it is mended', (_, synth) => {
    const canary = broken();
    expectRefusal(() => synth(canary), 'GW-01', '[shop/here/canary]', 'gatewayRefs');

    canary.addGatewayRef(GatewayRef.gateway('public'));
    expect(() => synth(canary)).not.toThrow();

    canary.addGatewayRef(GatewayRef.gateway('private'));
    workload(Chart.of(canary), 'podinfo-primary');
    expectRefusal(() => synth(canary), 'TGT-32', '[shop/here/canary]', 'Deployment', 'podinfo-primary', 'shop/podinfo-primary');
  });

  test('comes out of the canary alone as well', () => {
    const canary = broken();
    expect(canary.node.validate()).toStrictEqual([saying('GW-01', 'gatewayRefs')]);

    canary.addGatewayRef(GatewayRef.gateway('public'));
    expect(canary.node.validate()).toStrictEqual([]);
  });

  test('comes out all at once, with what is wrong with its target', () => {
    const chart = chartOf();
    const target = workload(chart, 'podinfo', { spec: { replicas: 1 } });
    const canary = canaryOf(chart, 'canary', { target: CanaryTarget.of(target), service: { gatewayRefs: [], targetPortName: 'grpc' } });

    expect(canary.node.validate()).toStrictEqual([
      saying('GW-01', 'gatewayRefs'), saying('TGT-11', 'spec.replicas', 1), saying('SVC-06', 'grpc'),
    ]);
  });
});
