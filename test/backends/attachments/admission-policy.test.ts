import { BackendRef, StageAttachment } from '../../../src';
import { canaryOf, proxyService, render, renderOne, service, shopChart } from '../fixtures';

test('the Canary carries the backends of both stages, and a target port that says what is missing', () => {
  const chart = shopChart();
  canaryOf(chart, {
    service: { hosts: ['shop.example.com'] },
    backendRefs: {
      primary: [BackendRef.of(proxyService(chart, 'auth-proxy', 8443))],
      canary: [BackendRef.of(proxyService(chart, 'canary-gateway', 9090))],
    },
  });

  expect(renderOne(chart, 'Canary', 'podinfo')).toStrictEqual({
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name: 'podinfo', namespace: 'shop' },
    spec: {
      provider: 'gatewayapi:v1',
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' },
      service: {
        port: 80,
        targetPort: 'stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9090',
        hosts: ['shop.example.com'],
        gatewayRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public', namespace: 'gateways' }],
        apex: { labels: { 'cdk8s-flagger/stage': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'auth-proxy:8443' } },
        primary: { labels: { 'cdk8s-flagger/stage': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'auth-proxy:8443' } },
        canary: { labels: { 'cdk8s-flagger/stage': 'canary' }, annotations: { 'cdk8s-flagger/backend': 'canary-gateway:9090' } },
      },
      analysis: { interval: '1m', threshold: 5, stepWeight: 10, maxWeight: 50 },
    },
  });
});

test('it is the default', () => {
  const byDefault = shopChart();
  canaryOf(byDefault);
  const asked = shopChart();
  canaryOf(asked, { attachment: StageAttachment.admissionPolicy() });

  expect(render(asked)).toStrictEqual(render(byDefault));
});

test('a stage without a reference is bound to its own workload Service', () => {
  const chart = shopChart();
  canaryOf(chart, { backendRefs: { canary: [BackendRef.of(proxyService(chart, 'canary-gateway', 9090))] } });

  const { apex, primary, canary, targetPort } = renderOne(chart, 'Canary', 'podinfo').spec.service;
  expect(apex.annotations).toStrictEqual({ 'cdk8s-flagger/backend': 'podinfo-primary-workload:80' });
  expect(primary).toStrictEqual(apex);
  expect(canary.annotations).toStrictEqual({ 'cdk8s-flagger/backend': 'canary-gateway:9090' });
  expect(targetPort).toBe('stage backend not resolved: primary podinfo-primary-workload:80, canary canary-gateway:9090');
});

test('without any reference both stages are bound to their workload Services, which are rendered with that port', () => {
  const chart = shopChart();
  canaryOf(chart, { service: { name: 'front', port: 8080 } });

  const { apex, primary, canary } = renderOne(chart, 'Canary', 'podinfo').spec.service;
  expect([apex, primary, canary].map(metadata => metadata.annotations['cdk8s-flagger/backend']))
    .toStrictEqual(['front-primary-workload:8080', 'front-primary-workload:8080', 'front-canary-workload:8080']);
  expect(renderOne(chart, 'Service', 'front-canary-workload').spec.ports[0].port).toBe(8080);
});

test('the user\'s own metadata of the Services is kept', () => {
  const chart = shopChart();
  const own = (value: string) => ({ labels: { team: value }, annotations: { note: value } });
  canaryOf(chart, { service: { apex: own('a'), primary: own('p'), canary: own('c') } });

  const { apex, primary, canary } = renderOne(chart, 'Canary', 'podinfo').spec.service;
  expect(apex).toStrictEqual({
    labels: { 'team': 'a', 'cdk8s-flagger/stage': 'primary' }, annotations: { 'note': 'a', 'cdk8s-flagger/backend': 'podinfo-primary-workload:80' },
  });
  expect(primary).toStrictEqual({
    labels: { 'team': 'p', 'cdk8s-flagger/stage': 'primary' }, annotations: { 'note': 'p', 'cdk8s-flagger/backend': 'podinfo-primary-workload:80' },
  });
  expect(canary).toStrictEqual({
    labels: { 'team': 'c', 'cdk8s-flagger/stage': 'canary' }, annotations: { 'note': 'c', 'cdk8s-flagger/backend': 'podinfo-canary-workload:80' },
  });
});

test('the user\'s own metadata cannot take the place of the stage or the backend', () => {
  const chart = shopChart();
  const foreign = { labels: { 'cdk8s-flagger/stage': 'mine' }, annotations: { 'cdk8s-flagger/backend': 'mine:1' } };
  canaryOf(chart, { service: { apex: foreign, primary: foreign, canary: foreign } });

  const { apex, primary, canary } = renderOne(chart, 'Canary', 'podinfo').spec.service;
  expect([apex, primary, canary].map(({ labels }) => labels)).toStrictEqual([
    { 'cdk8s-flagger/stage': 'primary' }, { 'cdk8s-flagger/stage': 'primary' }, { 'cdk8s-flagger/stage': 'canary' },
  ]);
  expect(JSON.stringify([apex, primary, canary])).not.toContain('mine');
});

test('the app\'s protocol is that of the workload Services, since Flagger\'s get the backend\'s', () => {
  const chart = shopChart();
  canaryOf(chart, { service: { appProtocol: 'kubernetes.io/h2c', portName: 'grpc' } });

  const { service: spec } = renderOne(chart, 'Canary', 'podinfo').spec;
  expect(spec).not.toHaveProperty('appProtocol');
  expect(spec.portName).toBe('grpc');
  for (const name of ['podinfo-primary-workload', 'podinfo-canary-workload']) {
    expect(renderOne(chart, 'Service', name).spec.ports).toStrictEqual([
      { name: 'grpc', port: 80, protocol: 'TCP', targetPort: 9898, appProtocol: 'kubernetes.io/h2c' },
    ]);
  }
});

test('the app\'s own port by name goes to the workload Services, too', () => {
  const chart = shopChart();
  canaryOf(chart, { service: { targetPort: undefined, targetPortName: 'web' } });

  expect(renderOne(chart, 'Canary', 'podinfo').spec.service.targetPort).toMatch(/^stage backend not resolved/);
  expect(renderOne(chart, 'Service', 'podinfo-primary-workload').spec.ports[0].targetPort).toBe('web');
});

test('a reference without a port is bound to the only one of its Service', () => {
  const chart = shopChart();
  canaryOf(chart, { backendRefs: { primary: [BackendRef.of(service(chart, 'auth-proxy', { selector: { proxy: 'a' }, ports: [{ port: 443, targetPort: 'tls' }] }))] } });

  expect(renderOne(chart, 'Canary', 'podinfo').spec.service.primary.annotations['cdk8s-flagger/backend']).toBe('auth-proxy:443');
});
