import { BackendRef, CanaryTarget, CanaryWithBackends, GatewayRef } from 'cdk8s-flagger';
import { PUBLIC_GATEWAY } from '../support/bed';
import { envoys } from '../support/envoy';
import { expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { APP_PORT, WEIGHTED, workload } from '../support/shop';

const APPS = ['books', 'music'];
const hostOf = (app: string, namespace: string) => `${app}.${namespace}.example.com`;

describe('two canaries with one backend Service, real Envoys with a port for each stage', () => {
  test('roll out side by side, each through the right port to its own app', () => inShop('shared-backend', chart => {
    const canaries = APPS.map(app => new CanaryWithBackends(chart, `${app}-canary`, {
      target: CanaryTarget.of(workload(chart, app)),
      service: {
        port: 80,
        targetPort: APP_PORT,
        hosts: [hostOf(app, chart.namespace!)],
        gatewayRefs: [GatewayRef.gateway(PUBLIC_GATEWAY.name, { namespace: PUBLIC_GATEWAY.namespace })],
      },
      analysis: WEIGHTED,
    }));
    const hosts = canaries.map(({ name }) => hostOf(name, chart.namespace!));
    const backend = envoys(chart, 'front', [
      { port: 8443, hosts: Object.fromEntries(canaries.map(({ primaryStage }, i) => [hosts[i], primaryStage])) },
      { port: 9090, hosts: Object.fromEntries(canaries.map(({ canaryStage }, i) => [hosts[i], canaryStage])) },
    ]);
    for (const { primaryStage, canaryStage } of canaries) {
      primaryStage.addBackendRef(BackendRef.of(backend, { port: 8443 }));
      canaryStage.addBackendRef(BackendRef.of(backend, { port: 9090 }));
    }
  }, async namespace => {
    const rollouts = await Promise.all(APPS.map(app =>
      rollOutUnderLoad(namespace, { name: app, loads: [{ host: hostOf(app, namespace), rate: 40 }] })));

    rollouts.forEach((rollout, i) => {
      const app = APPS[i];
      const host = hostOf(app, namespace);
      expectSuccess(rollout, { app, ways: [`1 of ${app}-primary via ${host} primary`, `2 of ${app} via ${host} canary`, `2 of ${app}-primary via ${host} primary`] });
    });
  }, { canaries: APPS, hosts: namespace => APPS.map(app => hostOf(app, namespace)) }));
});
