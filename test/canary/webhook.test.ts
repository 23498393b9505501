import { Duration } from 'cdk8s';
import { canaryOf, chartOf, manifestOf } from './support';
import { Analysis, AnalysisOptions, GateWebhookOptions, HttpHeaderMatch, Webhook } from '../../src';
import { expectRefusal } from '../messages';

const LOAD = { name: 'load-test', url: 'http://loadtester.test/' };
const COMMON = { interval: Duration.minutes(1), threshold: 5 };

function rendered(...webhooks: Webhook[]): any {
  const analysis = Analysis.weighted({ ...COMMON, stepWeight: 10, webhooks });
  return manifestOf(canaryOf(chartOf(), 'canary', { analysis })).spec.analysis.webhooks;
}

test.each<[string, (options: GateWebhookOptions) => Webhook]>([
  ['confirm-rollout', Webhook.confirmRollout],
  ['pre-rollout', Webhook.preRollout],
  ['rollout', Webhook.rollout],
  ['confirm-traffic-increase', Webhook.confirmTrafficIncrease],
  ['confirm-promotion', Webhook.confirmPromotion],
  ['post-rollout', Webhook.postRollout],
  ['rollback', Webhook.rollback],
  ['event', Webhook.event],
])('%s is a factory', (type, factory) => {
  expect(rendered(factory(LOAD))).toStrictEqual([{ name: 'load-test', type, url: 'http://loadtester.test/' }]);
});

test('a webhook has what was said of it', () => {
  const webhook = Webhook.confirmPromotion({
    ...LOAD, timeout: Duration.seconds(30), retries: 3, metadata: { cmd: 'hey -z 1m http://podinfo-canary.shop/' }, disableTls: true, muteAlert: true,
  });

  expect(rendered(webhook)).toStrictEqual([{
    ...LOAD, type: 'confirm-promotion', timeout: '30s', retries: 3, metadata: { cmd: 'hey -z 1m http://podinfo-canary.shop/' }, disableTLS: true, muteAlert: true,
  }]);
});

test('webhooks keep their order', () => {
  expect(rendered(Webhook.rollout({ ...LOAD, name: 'b' }), Webhook.rollout({ ...LOAD, name: 'a' })).map((w: any) => w.name)).toStrictEqual(['b', 'a']);
});

test('without webhooks there is no list', () => {
  expect(rendered()).toBeUndefined();
});

test('metadata that is changed afterwards is not changed in the webhook', () => {
  const metadata = { cmd: 'true' };
  const webhook = Webhook.rollout({ ...LOAD, metadata });
  metadata.cmd = 'false';

  expect(rendered(webhook)[0].metadata).toStrictEqual({ cmd: 'true' });
});

// Whole milliseconds, as Go reads them; the CRD wants a number with m or s after it.
test.each([
  [Duration.seconds(5), '5s'], [Duration.minutes(2), '2m'], [Duration.seconds(90), '90s'], [Duration.millis(500), '500ms'], [Duration.millis(1), '1ms'],
  [Duration.hours(1), '60m'],
])('a timeout of %j is %s', (timeout, text) => {
  expect(rendered(Webhook.rollout({ ...LOAD, timeout }))[0].timeout).toBe(text);
});

test.each([Duration.millis(0), Duration.millis(0.5), Duration.millis(1500.5)])('a timeout cannot be %j', (timeout) => {
  expectRefusal(() => Webhook.rollout({ ...LOAD, timeout }), 'VAL-01', 'load-test', 1, timeout.toMilliseconds({ integral: false }));
});

test.each(['https://hooks.example.com/x?y=1', 'http://loadtester.test:8080', 'http://[::1]:8080/'])('the url can be %p', (url) => {
  expect(rendered(Webhook.rollout({ ...LOAD, url }))[0].url).toBe(url);
});

test.each(['', '/gate/check', 'loadtester.test', 'ftp://loadtester.test/', 'http:/loadtester.test', 'http://', 'http://load tester/', 'http://:80/'])('the url cannot be %p', (url) => {
  expectRefusal(() => Webhook.rollout({ ...LOAD, url }), 'WH-03', 'load-test', url);
});

test('the name cannot be empty', () => {
  expectRefusal(() => Webhook.rollout({ ...LOAD, name: '' }), 'CRD-10', 'none');
});

test('retries are none or more', () => {
  expect(rendered(Webhook.rollout({ ...LOAD, retries: 0 }))[0].retries).toBe(0);
  expectRefusal(() => Webhook.rollout({ ...LOAD, retries: -1 }), 'VAL-03', 'load-test', 0, '-1');
});

test('retries with a fraction would stop Flagger from reading any new Canary', () => {
  expectRefusal(() => Webhook.rollout({ ...LOAD, retries: 1.5 }), 'CRD-05', 'load-test', 1.5);
});

describe.each<[string, (options: AnalysisOptions) => Analysis]>([
  ['blue/green rollout', (options) => Analysis.blueGreen({ ...options, iterations: 3 })],
  ['A/B test', (options) => Analysis.abTest({ ...options, iterations: 3, match: [{ headers: [HttpHeaderMatch.exact('x', '1')] }] })],
])('a %s', (_, analysis) => {
  test('refuses a gate before each step of the weight, which Flagger would never call', () => {
    const webhooks = [Webhook.rollout(LOAD), Webhook.confirmTrafficIncrease({ name: 'gate', url: 'http://gate.test/' })];

    expectRefusal(() => analysis({ ...COMMON, webhooks }), 'WH-05', 'gate');
  });

  test('takes every other webhook', () => {
    const { confirmRollout, preRollout, rollout, confirmPromotion, postRollout, rollback, event } = Webhook;
    const webhooks = [confirmRollout, preRollout, rollout, confirmPromotion, postRollout, rollback, event].map((factory) => factory(LOAD));

    expect(manifestOf(canaryOf(chartOf(), 'canary', { analysis: analysis({ ...COMMON, webhooks }) })).spec.analysis.webhooks).toHaveLength(7);
  });
});

test('a rollout by steps takes a gate before each of them', () => {
  const analysis = Analysis.steps({ ...COMMON, stepWeights: [10, 50], webhooks: [Webhook.confirmTrafficIncrease(LOAD)] });

  expect(manifestOf(canaryOf(chartOf(), 'canary', { analysis })).spec.analysis.webhooks[0].type).toBe('confirm-traffic-increase');
});
