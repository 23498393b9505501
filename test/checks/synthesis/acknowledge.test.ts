import { App, Chart } from 'cdk8s';
import { Checks, CanaryTarget, CanaryWithBackends, BackendRef, GatewayRef, HttpRoute, StageAttachment } from '../../../src';
import * as standardError from '../../../src/app/standard-error';
import { ANALYSIS, canaryOf, chartOf, workload } from '../../canary/support';
import { expectRefusal, saying } from '../../messages';

let warnings: string[];
beforeEach(() => {
  warnings = [];
  jest.spyOn(standardError, 'writeLine').mockImplementation(line => { warnings.push(line); });
});
afterEach(() => { jest.restoreAllMocks(); });

/** A canary whose target says how many replicas it wants, which the construct refuses in its own words. */
function withReplicas(chart: Chart, replicas: number = 3) {
  return canaryOf(chart, 'canary', { target: CanaryTarget.of(workload(chart, 'podinfo', { spec: { replicas } })), service: { hosts: ['shop.example.com'] } });
}

describe('what a construct says at synthesis', () => {
  test('can be acknowledged: it fails nothing any more, and is listed with its reason, once', () => {
    const chart = chartOf();
    Checks.of(withReplicas(chart)).acknowledge('TGT-11', 'scaled by hand');

    expect((chart.node.root as App).synthYaml()).toContain('kind: Canary');
    expect(warnings).toStrictEqual([saying('TGT-11', '[shop/canary]', 'acknowledged (scaled by hand)', 'podinfo', 3)]);
  });

  test('fails where another rule is acknowledged', () => {
    const chart = chartOf();
    Checks.of(withReplicas(chart)).acknowledge('TGT-08', 'why not');

    expectRefusal(() => chart.toJson(), 'TGT-11', '[shop/canary]', 'podinfo');
  });

  test('can be acknowledged though manifests alone would not tell it', () => {
    const chart = chartOf();
    const route = new HttpRoute(chart, 'route', { hostnames: ['shop.example.com'], rules: [{}] });
    expectRefusal(() => chart.toJson(), 'APP-01', '[shop/route]', 'parentRefs');

    Checks.of(route).acknowledge('APP-01', 'somebody else adds the parents');
    expect(chart.toJson()).toHaveLength(1);
  });

  test('can be acknowledged under the id of a rule that is not checked otherwise', () => {
    expect(() => Checks.of(chartOf()).acknowledge('TGT-18', 'moved soon')).not.toThrow();
  });

  test('lets the catalogue speak where it is acknowledged', () => {
    const chart = chartOf();
    const target = CanaryTarget.of(workload(chart, 'podinfo', { spec: { replicas: 3 } }));
    Checks.of(canaryOf(chart, 'canary', { target })).acknowledge('TGT-11', 'scaled by hand');

    chart.toJson();
    expect(warnings).toContainEqual(saying('GW-14', '[shop/canary]'));
  });

  test('is taken for acknowledged where the annotation of the object says so, with a reason', () => {
    const annotated = (text: string) => {
      const chart = chartOf();
      const target = CanaryTarget.of(workload(chart, 'podinfo', { spec: { replicas: 3 } }));
      canaryOf(chart, 'canary', { target, metadata: { annotations: { 'cdk8s-flagger/ignore': text } }, service: { hosts: ['shop.example.com'] } });
      return chart;
    };
    annotated('TGT-11: scaled by hand').toJson();

    expect(warnings).toStrictEqual([saying('TGT-11', 'acknowledged (scaled by hand)', 3)]);
    expectRefusal(() => annotated('TGT-11').toJson(), 'TGT-11', '[shop/canary]');
    expectRefusal(() => annotated('TGT-08: why not').toJson(), 'TGT-11', '[shop/canary]');
  });

  test('lets what comes after it go on where it is acknowledged', () => {
    const chart = chartOf();
    workload(chart, 'stranger', { spec: { selector: { matchLabels: { x: 'y' } }, template: { metadata: { labels: { x: 'y', app: 'podinfo' } }, spec: { containers: [] } } } });
    const canary = new CanaryWithBackends(chart, 'canary', {
      target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
      service: { port: 80, gatewayRefs: [GatewayRef.gateway('public')] },
      analysis: ANALYSIS,
      backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] },
    });
    expectRefusal(() => chart.toJson(), 'TGT-05', '[shop/canary]', 'stranger');
    expect(warnings).toStrictEqual([]);

    Checks.of(canary).acknowledge('TGT-05', 'a copy of the app');
    chart.toJson();
    expect(warnings).toContainEqual(saying('STG-10', '[shop/canary]', 'auth-proxy'));
  });

  test('can be acknowledged where it is a warning', () => {
    const chart = chartOf();
    const canary = new CanaryWithBackends(chart, 'canary', {
      target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
      service: { port: 80, gatewayRefs: [GatewayRef.gateway('public')], hosts: ['shop.example.com'] },
      analysis: ANALYSIS,
      backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] },
    });
    Checks.of(canary).acknowledge('STG-10', 'the namespace is ours');

    chart.toJson();
    expect(warnings).toStrictEqual([saying('STG-10', 'acknowledged (the namespace is ours)', 'auth-proxy')]);
  });
});

describe('attachment by named port', () => {
  /** The backend of the canary stage is somebody else's. */
  function elsewhere(chart: Chart): CanaryWithBackends {
    const target = workload(chart, 'podinfo');
    return new CanaryWithBackends(chart, 'canary', {
      target: CanaryTarget.of(target),
      service: { port: 80, targetPortName: 'http', gatewayRefs: [GatewayRef.gateway('public')] },
      analysis: ANALYSIS,
      attachment: StageAttachment.namedPort(),
      backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)], canary: [BackendRef.service('canary-gateway', 9090)] },
    });
  }

  test('goes without what is not in the app where that is acknowledged', () => {
    const chart = chartOf();
    const canary = elsewhere(chart);
    expectRefusal(() => chart.toJson(), 'STG-05', '[shop/canary]', 'auth-proxy');

    Checks.of(canary).acknowledge('STG-05', 'the team of the proxies labels them');
    expect(chart.toJson().find(object => object.kind === 'Canary').spec.service.targetPort).toBe('stage-backend');
  });
});

describe('what cannot be acknowledged', () => {
  test('is refused of a whole app too', () => {
    expect(() => Checks.of(new App()).acknowledge('VAL-02', 'why not')).toThrow(/^VAL-02 cannot be acknowledged/);
  });

  test.each([
    ['VAL-02', 'thrown'], ['REF-03', 'rendered'], ['STG-04', 'rendered'], // of the constructs alone
    ['CRD-13', 'API-01'], ['GW-21', 'not checked'], ['XY-01', 'no message has this id'],
  ])('%s is refused, with the reason (%s)', (id, reason) => {
    expectRefusal(() => Checks.of(chartOf()).acknowledge(id, 'why not'), 'ACK-01', id, reason);
  });

  test('is what is thrown at the call, which says so where it was', () => {
    const chart = chartOf();
    Checks.of(chart).acknowledge('GW-29', 'we have many hosts');

    expectRefusal(() => canaryOf(chart, 'canary', { service: { hosts: Array.from({ length: 17 }, (_, i) => `${i}.example.com`) } }),
      'GW-29', '[shop/canary]', 17, 'we have many hosts');
  });

  test('is what nothing can be rendered without, though elsewhere it can', () => {
    const unlabelled = (chart: Chart) => CanaryTarget.of(workload(chart, 'podinfo', { spec: { selector: { matchLabels: { tier: 'web' } } } }));
    const plain = chartOf();
    Checks.of(canaryOf(plain, 'canary', { target: unlabelled(plain) })).acknowledge('TGT-02', 'our Flagger looks for tier');
    expect(plain.toJson()).toHaveLength(2);

    const chart = chartOf();
    const canary = new CanaryWithBackends(chart, 'canary', {
      target: unlabelled(chart), service: { port: 80, gatewayRefs: [GatewayRef.gateway('public')] }, analysis: ANALYSIS,
    });
    Checks.of(canary).acknowledge('TGT-02', 'our Flagger looks for tier');
    expectRefusal(() => chart.toJson(), 'TGT-02', '[shop/canary]', 'tier', 'our Flagger looks for tier');
  });
});
