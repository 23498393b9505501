import { CANARY, NEW_PRIMARY, OLD_PRIMARY, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { addProxy, canary } from '../support/shop';

describe('a backend in one stage only', () => {
  test.concurrent('before the primary, the canary goes straight to the app', () => inShop('primary-only', chart => {
    addProxy(chart, 'auth-proxy', 8443, canary(chart).primaryStage);
  }, async namespace => {
    expectSuccess(await rollOutUnderLoad(namespace), { ways: [OLD_PRIMARY, '2 of podinfo via nothing', NEW_PRIMARY] });
  }));

  test.concurrent('before the canary, the primary goes straight to the app', () => inShop('canary-only', chart => {
    addProxy(chart, 'canary-gateway', 9090, canary(chart).canaryStage);
  }, async namespace => {
    expectSuccess(await rollOutUnderLoad(namespace), { ways: ['1 of podinfo-primary via nothing', CANARY, '2 of podinfo-primary via nothing'] });
  }));
});
