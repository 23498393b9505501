import { ApiObject, App, Chart, Duration, JsonPatch, Testing } from 'cdk8s';
import { Analysis, Canary, CanaryTarget, Checks, GatewayRef } from '../../../src';
import * as standardError from '../../../src/app/standard-error';
import { expectRefusal } from '../../messages';

let warnings: string[];
beforeEach(() => {
  warnings = [];
  jest.spyOn(standardError, 'writeLine').mockImplementation(line => { warnings.push(line); });
});
afterEach(() => { jest.restoreAllMocks(); });

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
  expect(warnings).toEqual([]);
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
  expect(warnings).toEqual([expect.stringMatching(/^warning: \[shop\/canary\] .*\(AN-10\)$/)]);
});

test('an acknowledged rule fails nothing, and is listed with its reason', () => {
  const app = Testing.app();
  const canary = canaryIn(app);
  patch(canary, '/spec/analysis/maxWeight', 101);
  Checks.of(canary).acknowledge('AN-02', 'promoted by hand');
  app.synth();
  expect(warnings).toEqual([expect.stringMatching(/^warning: \[shop\/canary\] acknowledged \(promoted by hand\): .*got 101.*\(AN-02\)$/)]);
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
