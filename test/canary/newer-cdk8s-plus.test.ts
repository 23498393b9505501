import { ApiObject, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-34';
import { ANALYSIS, canaryOf, chartOf, GATEWAY_REFS, manifestOf, messagesOf } from './support';
import { BackendRef, Canary, CanaryTarget, CanaryWithBackends, GatewayRef } from '../../src';
import { saying } from '../messages';

// The library takes constructs of any cdk8s-plus line, also of one that is newer than the one it is developed with.

const METADATA = { name: 'podinfo' };
const CONTAINER = { image: 'podinfo', portNumber: 9898 };
const SERVICE = { port: 80, targetPort: 9898, gatewayRefs: GATEWAY_REFS };

/** A proxy with its Service, as a user would write it. */
function proxy(chart: Chart, name: string, ...ports: number[]): kplus.Service {
  const containers = [{ image: 'proxy', ports: ports.map((number) => ({ number, name: `port-${number}` })) }];
  const deployment = new kplus.Deployment(chart, name, { metadata: { name }, containers });
  return deployment.exposeViaService({ name, ports: ports.map((port) => ({ port, name: `port-${port}` })) });
}

function withBackends(chart: Chart): CanaryWithBackends {
  const deployment = new kplus.Deployment(chart, 'podinfo', { metadata: METADATA, containers: [CONTAINER] });
  return new CanaryWithBackends(chart, 'canary', { target: CanaryTarget.of(deployment, { prepare: true }), analysis: ANALYSIS, service: SERVICE });
}

function find(chart: Chart, kind: string, name: string): any {
  return chart.toJson().find((o) => o.kind === kind && o.metadata.name === name);
}

describe('a target', () => {
  test.each([
    ['Deployment', (chart: Chart) => new kplus.Deployment(chart, 'podinfo', { metadata: METADATA, containers: [CONTAINER] })],
    ['DaemonSet', (chart: Chart) => new kplus.DaemonSet(chart, 'podinfo', { metadata: METADATA, containers: [CONTAINER] })],
  ])('can be a %s', (kind, create) => {
    const chart = chartOf();
    const workload = create(chart);
    const canary = canaryOf(chart, 'canary', { target: CanaryTarget.of(workload, { prepare: true }), service: SERVICE });

    expect(manifestOf(canary).spec.targetRef).toStrictEqual({ apiVersion: 'apps/v1', kind, name: 'podinfo' });
    const { spec } = ApiObject.of(workload).toJson();
    expect(spec.selector.matchLabels.app).toBe('podinfo');
    expect(spec.template.metadata.labels.app).toBe('podinfo');
    expect(spec).not.toHaveProperty('replicas');
  });

  test('that is not prepared is refused for its selector and its replicas', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'podinfo', { metadata: METADATA, containers: [CONTAINER] });
    canaryOf(chart, 'canary', { target: CanaryTarget.of(deployment) });

    expect(messagesOf(chart)).toStrictEqual([
      saying('TGT-02', '[shop/canary]', 'Deployment', 'podinfo', 'cdk8s.io/metadata.addr'),
      saying('TGT-11', '[shop/canary]', 'Deployment', 'podinfo', 'spec.replicas', 2),
    ]);
  });

  test('can be named by the port of its container', () => {
    const chart = chartOf();
    const containers = [{ image: 'podinfo', ports: [{ number: 9898, name: 'http' }] }];
    const target = CanaryTarget.of(new kplus.Deployment(chart, 'podinfo', { metadata: METADATA, containers }), { prepare: true });
    const canary = new Canary(chart, 'canary', { target, analysis: ANALYSIS, service: { port: 80, targetPortName: 'http', gatewayRefs: GATEWAY_REFS } });

    expect(manifestOf(canary).spec.service.targetPort).toBe('http');
  });
});

test('a Service can be the parent of a route', () => {
  const chart = chartOf();
  const gatewayRefs = [GatewayRef.of(proxy(chart, 'mesh', 80))];

  expect(manifestOf(canaryOf(chart, 'canary', { service: { gatewayRefs } })).spec.service.gatewayRefs).toStrictEqual(
    [{ group: '', kind: 'Service', name: 'mesh', namespace: 'shop' }]);
});

describe('the backends of the stages', () => {
  test('are Services, by which Flagger\'s Services are bound', () => {
    const chart = chartOf();
    const canary = withBackends(chart);
    canary.primaryStage.addBackendRef(BackendRef.of(proxy(chart, 'auth-proxy', 8443)));
    canary.canaryStage.addBackendRef(BackendRef.of(proxy(chart, 'canary-gateway', 9090, 9901), { port: 9090 }));

    const { service } = manifestOf(canary).spec;

    expect(service.targetPort).toBe('stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9090');
    expect([service.apex, service.primary, service.canary].map((m) => m.annotations['cdk8s-flagger/backend'])).toStrictEqual(
      ['auth-proxy:8443', 'auth-proxy:8443', 'canary-gateway:9090']);
  });

  test('are the only ones that isolation lets reach the app', () => {
    const chart = chartOf();
    const canary = withBackends(chart);
    const auth = proxy(chart, 'auth-proxy', 8443);
    canary.primaryStage.addBackendRef(BackendRef.of(auth));

    const { spec } = find(chart, 'NetworkPolicy', 'podinfo-primary-isolation');

    expect(spec.podSelector).toStrictEqual({ matchLabels: { app: 'podinfo-primary' } });
    expect(spec.ingress).toStrictEqual([{ from: [{ podSelector: { matchLabels: ApiObject.of(auth).toJson().spec.selector } }], ports: [{ protocol: 'TCP', port: 9898 }] }]);
  });

  test('find the app through workload Services', () => {
    const chart = chartOf();
    const canary = withBackends(chart);

    expect(canary.primaryStage.workloadHost).toBe('podinfo-primary-workload.shop.svc');
    expect(find(chart, 'Service', 'podinfo-primary-workload').spec.selector).toStrictEqual({ app: 'podinfo-primary' });
    expect(find(chart, 'Service', 'podinfo-canary-workload').spec).toMatchObject({ selector: { app: 'podinfo' }, ports: [{ port: 80, targetPort: 9898 }] });
  });

  test('are checked for their ports', () => {
    const chart = chartOf();
    withBackends(chart).primaryStage.addBackendRef(BackendRef.of(proxy(chart, 'auth-proxy', 8443, 9901), { port: 8080 }));

    expect(messagesOf(chart)).toStrictEqual([saying('BK-02', '[shop/canary]', 8080, 8443, 9901)]);
  });

  test('cannot be the Service that leads to the app itself', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'podinfo', { metadata: METADATA, containers: [CONTAINER] });
    const canary = new CanaryWithBackends(chart, 'canary', { target: CanaryTarget.of(deployment, { prepare: true }), analysis: ANALYSIS, service: SERVICE });
    canary.primaryStage.addBackendRef(BackendRef.of(deployment.exposeViaService({ name: 'direct', ports: [{ port: 9898 }] })));

    expect(messagesOf(chart)).toStrictEqual([saying('BK-13', 'Service', 'direct', 'primary')]);
  });
});
