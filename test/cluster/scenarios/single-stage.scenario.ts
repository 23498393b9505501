import { Chart } from 'cdk8s';
import { BackendRef, Stage } from 'cdk8s-flagger';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { canary, proxy } from '../support/shop';

const addProxy = (chart: Chart, name: string, port: number, stage: Stage) =>
  stage.addBackendRef(BackendRef.of(proxy(chart, name, port, `${stage.workloadHost}:${stage.workloadPort}`)));

async function expectRollout(namespace: string, ways: string[]): Promise<void> {
  expectSuccess(await rollOutUnderLoad(namespace), { ways });
}

describe('a backend in one stage only', () => {
  test.concurrent('before the primary, the canary goes straight to the app', () => inShop('primary-only', chart => {
    addProxy(chart, 'auth-proxy', 8443, canary(chart).primaryStage);
  }, namespace => expectRollout(namespace, [OLD_PRIMARY, '2 of podinfo via nothing', NEW_PRIMARY])));

  test.concurrent('before the canary, the primary goes straight to the app', () => inShop('canary-only', chart => {
    addProxy(chart, 'canary-gateway', 9090, canary(chart).canaryStage);
  }, namespace => expectRollout(namespace, ['1 of podinfo-primary via nothing', CANARY, '2 of podinfo-primary via nothing'])));
});
