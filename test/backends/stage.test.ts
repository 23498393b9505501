import { canaryOf, plainChart, proxyService, render, shopChart, workload } from './fixtures';
import { BackendRef, CanaryTarget, StageKind } from '../../src';
import { expectRefusal } from '../messages';

describe('the names of a stage', () => {
  test('derive from the name of the target', () => {
    const { primaryStage, canaryStage } = canaryOf(shopChart());

    expect([primaryStage.kind, primaryStage.serviceName, primaryStage.workloadServiceName])
      .toStrictEqual([StageKind.PRIMARY, 'podinfo-primary', 'podinfo-primary-workload']);
    expect([canaryStage.kind, canaryStage.serviceName, canaryStage.workloadServiceName])
      .toStrictEqual([StageKind.CANARY, 'podinfo-canary', 'podinfo-canary-workload']);
  });

  test('derive from the name of the service where one is given', () => {
    const { primaryStage, canaryStage } = canaryOf(shopChart(), { service: { name: 'front' } });

    expect([primaryStage.serviceName, primaryStage.workloadServiceName]).toStrictEqual(['front-primary', 'front-primary-workload']);
    expect([canaryStage.serviceName, canaryStage.workloadServiceName]).toStrictEqual(['front-canary', 'front-canary-workload']);
  });
});

describe('workloadHost', () => {
  test('names the namespace of the chart', () => {
    const canary = canaryOf(shopChart());

    expect(canary.primaryStage.workloadHost).toBe('podinfo-primary-workload.shop.svc');
    expect(canary.canaryStage.workloadHost).toBe('podinfo-canary-workload.shop.svc');
  });

  test('names the namespace in the metadata of the canary, before that of the chart', () => {
    const canary = canaryOf(shopChart(), { metadata: { namespace: 'other' } });

    expect(canary.primaryStage.workloadHost).toBe('podinfo-primary-workload.other.svc');
  });

  test('is the bare name of the Service where no namespace is known', () => {
    expect(canaryOf(plainChart()).canaryStage.workloadHost).toBe('podinfo-canary-workload');
  });
});

test('workloadPort is the port of the canary\'s service, not the app\'s own', () => {
  const canary = canaryOf(shopChart(), { service: { port: 8080, targetPort: 9898 } });

  expect([canary.primaryStage.workloadPort, canary.canaryStage.workloadPort]).toStrictEqual([8080, 8080]);
});

describe('podLabels', () => {
  test('are Flagger\'s selector label, with its suffix for the primary', () => {
    const canary = canaryOf(shopChart());

    expect(canary.primaryStage.podLabels).toStrictEqual({ app: 'podinfo-primary' });
    expect(canary.canaryStage.podLabels).toStrictEqual({ app: 'podinfo' });
  });

  test('follow the value of the label and the order of the keys, not the name of the target', () => {
    const target = CanaryTarget.deployment('podinfo', { selectorLabels: { 'app.kubernetes.io/name': 'b', 'name': 'a', 'tier': 'web' } });
    const canary = canaryOf(shopChart(), { target });

    expect(canary.primaryStage.podLabels).toStrictEqual({ name: 'a-primary' });
    expect(canary.canaryStage.podLabels).toStrictEqual({ name: 'a' });
  });

  test('can be asked before the canary is complete, and throw if the target has no label that Flagger looks for', () => {
    const chart = shopChart();
    const target = CanaryTarget.of(workload(chart, 'podinfo', { selector: { component: 'podinfo' } }));
    const canary = canaryOf(chart, { target });

    expectRefusal(() => canary.primaryStage.podLabels, 'TGT-02', 'Deployment', 'podinfo', 'app.kubernetes.io/name', 'component');
  });
});

describe('backendRefs', () => {
  test('are what was added', () => {
    const canary = canaryOf(shopChart());
    const ref = BackendRef.service('auth-proxy', 8443);

    canary.primaryStage.addBackendRef(ref);

    expect(canary.primaryStage.backendRefs).toStrictEqual([ref]);
    expect(canary.canaryStage.backendRefs).toStrictEqual([]);
  });

  test('are what came with the props', () => {
    const primary = BackendRef.service('auth-proxy', 8443);
    const candidate = BackendRef.service('canary-gateway', 9090);

    const canary = canaryOf(shopChart(), { backendRefs: { primary: [primary], canary: [candidate] } });

    expect(canary.primaryStage.backendRefs).toStrictEqual([primary]);
    expect(canary.canaryStage.backendRefs).toStrictEqual([candidate]);
  });

  test('are a copy: changing it adds no backend', () => {
    const chart = shopChart();
    const canary = canaryOf(chart);

    canary.primaryStage.backendRefs.push(BackendRef.service('auth-proxy', 8443));

    expect(canary.primaryStage.backendRefs).toStrictEqual([]);
    expect(JSON.stringify(render(chart))).not.toContain('auth-proxy');
  });
});

describe('a reference that leads back to the canary is refused at the call', () => {
  test.each(['podinfo', 'podinfo-primary', 'podinfo-canary'])('to %s, which Flagger generates', name => {
    const canary = canaryOf(shopChart());

    expectRefusal(() => canary.primaryStage.addBackendRef(BackendRef.service(name, 80)), 'BK-04', name, 'primary');
    expectRefusal(() => canary.canaryStage.addBackendRef(BackendRef.service(name, 80)), 'BK-04', name, 'canary');
    expect([...canary.primaryStage.backendRefs, ...canary.canaryStage.backendRefs]).toStrictEqual([]);
  });

  test.each(['podinfo-primary-workload', 'podinfo-canary-workload'])('to %s, the workload Service of either stage', name => {
    const canary = canaryOf(shopChart());

    for (const stage of [canary.primaryStage, canary.canaryStage]) {
      expectRefusal(() => stage.addBackendRef(BackendRef.service(name, 80)), 'BK-13', name, stage.kind);
    }
  });

  test('by the props as by a call', () => {
    expectRefusal(() => canaryOf(shopChart(), { backendRefs: { canary: [BackendRef.service('podinfo-canary', 80)] } }), 'BK-04', 'podinfo-canary', 'canary');
  });

  test('by a construct as by name', () => {
    const chart = shopChart();

    expectRefusal(() => canaryOf(chart, { backendRefs: { primary: [BackendRef.of(proxyService(chart, 'podinfo-primary', 80))] } }), 'BK-04', 'podinfo-primary', 'primary');
  });

  test('with its namespace as without', () => {
    expectRefusal(() => canaryOf(shopChart(), { backendRefs: { primary: [BackendRef.service('podinfo', 80, { namespace: 'shop' })] } }), 'BK-04');
  });

  test('by the name of the service, not that of the target', () => {
    const canary = canaryOf(shopChart(), { service: { name: 'front' } });

    expectRefusal(() => canary.primaryStage.addBackendRef(BackendRef.service('front-primary', 80)), 'BK-04');
    expect(() => canary.primaryStage.addBackendRef(BackendRef.service('podinfo-primary', 80))).not.toThrow();
  });
});
