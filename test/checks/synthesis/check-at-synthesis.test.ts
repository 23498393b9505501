import { ApiObject, App, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import { Analysis, BackendRef, Canary, CanaryTarget, CanaryWithBackends, Checks, GatewayRef } from '../../../src';
import { expectRefusal } from '../../messages';
import { warnings } from '../../warnings';

function canaryIn(app: App): Canary {
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  return new Canary(chart, 'canary', {
    target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
    service: { port: 80, hosts: ['shop.example.com'], gatewayRefs: [GatewayRef.gateway('public', { namespace: 'gateways' })] },
    analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
  });
}

/** What props would refuse can still be patched in. */
function patch(canary: Canary, path: string, value: unknown): void {
  ApiObject.of(canary).addJsonPatch(JsonPatch.add(path, value));
}

test('a canary that works is synthesised in silence', () => {
  const app = Testing.app();
  canaryIn(app);
  app.synth();
  expect(warnings()).toEqual([]);
});

test('an error of the catalogue fails the synthesis, with the path of the construct and the id of the rule', () => {
  const app = Testing.app();
  patch(canaryIn(app), '/spec/analysis/maxWeight', 101);
  expect(() => app.synth()).toThrow(/\[shop\/canary\] analysis\.maxWeight is above 100, got 101: .*; set maxWeight to at most 100 \(AN-02\)/);
});

test('a warning of the catalogue goes to standard error, once', () => {
  const app = Testing.app();
  patch(canaryIn(app), '/spec/analysis/threshold', 0);
  app.synth();
  app.synth();
  expect(warnings()).toEqual([expect.stringMatching(/^warning: \[shop\/canary\] .*\(AN-10\)$/)]);
});

test('an acknowledged rule fails nothing, and is listed with its reason', () => {
  const app = Testing.app();
  const canary = canaryIn(app);
  patch(canary, '/spec/analysis/maxWeight', 101);
  Checks.of(canary).acknowledge('AN-02', 'promoted by hand');
  app.synth();
  expect(warnings()).toEqual([expect.stringMatching(/^warning: \[shop\/canary\] acknowledged \(promoted by hand\): .*got 101.*\(AN-02\)$/)]);
});

test('a rule may be acknowledged for all of a chart', () => {
  const app = Testing.app();
  const canary = canaryIn(app);
  patch(canary, '/spec/analysis/maxWeight', 101);
  Checks.of(Chart.of(canary)).acknowledge('AN-02', 'promoted by hand');
  expect(() => app.synth()).not.toThrow();
});

test('the acknowledgement of one canary says nothing about another', () => {
  const app = Testing.app();
  const canary = canaryIn(app);
  patch(canary, '/spec/analysis/maxWeight', 101);
  const other = new Canary(Chart.of(canary), 'other', {
    target: CanaryTarget.deployment('other', { selectorLabels: { app: 'other' } }),
    service: { port: 80, hosts: ['other.example.com'], gatewayRefs: [GatewayRef.gateway('public', { namespace: 'gateways' })] },
    analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
  });
  Checks.of(other).acknowledge('AN-02', 'promoted by hand');
  expect(() => app.synth()).toThrow(/\[shop\/canary\]/);
});

test('an id that no rule has cannot be acknowledged', () => {
  expectRefusal(() => Checks.of(Testing.app()).acknowledge('AN-002', 'why not'), 'ACK-01', 'AN-002');
});

test('an acknowledgement needs a reason', () => {
  expectRefusal(() => Checks.of(Testing.app()).acknowledge('AN-02', ' '), 'ACK-01', 'AN-02');
});

describe('a strict scope', () => {
  test.each([
    ['the canary', (canary: Canary) => canary],
    ['its chart', (canary: Canary) => Chart.of(canary)],
    ['the app', (canary: Canary) => canary.node.root],
  ])('makes warnings errors: %s', (_, scope) => {
    const app = Testing.app();
    const canary = canaryIn(app);
    patch(canary, '/spec/analysis/threshold', 0);
    Checks.of(scope(canary)).strict();
    expect(() => app.synth()).toThrow(/\[shop\/canary\] .*\(AN-10\)/);
    expect(warnings()).toEqual([]);
  });

  test('leaves what is acknowledged, and what is beside it', () => {
    const app = Testing.app();
    const [canary, other] = [canaryIn(app), new Chart(app, 'other')];
    patch(canary, '/spec/analysis/threshold', 0);
    Checks.of(app).acknowledge('AN-10', 'a rehearsal');
    Checks.of(canary).strict();
    Checks.of(other).strict();
    app.synth();
    expect(warnings()).toEqual([expect.stringMatching(/^warning: \[shop\/canary\] acknowledged \(a rehearsal\): .*\(AN-10\)$/)]);
  });

  test('beside a construct changes nothing for it', () => {
    const app = Testing.app();
    patch(canaryIn(app), '/spec/analysis/threshold', 0);
    Checks.of(new Chart(app, 'other')).strict();
    app.synth();
    expect(warnings()).toEqual([expect.stringContaining('AN-10')]);
  });

  test('makes an error of backends whose pods are not known, which would leave the isolation open', () => {
    const app = Testing.app();
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    new CanaryWithBackends(chart, 'canary', {
      target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
      service: { port: 80, targetPort: 9898, hosts: ['shop.example.com'], gatewayRefs: [GatewayRef.gateway('public', { namespace: 'gateways' })] },
      backendRefs: { primary: [BackendRef.service('auth-proxy', 8443)] },
      analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
    });
    Checks.of(app).strict();
    expect(() => app.synth()).toThrow(/\[shop\/canary\] isolation of the primary stage: the pods of Service auth-proxy are not known/);
  });
});
