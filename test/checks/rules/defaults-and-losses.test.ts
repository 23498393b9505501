import { canary, idsOf, messagesOf } from './canary';
import { object, workload } from './objects';
import { Manifest } from '../../../src/manifests/manifest';

const weighted = (service: Manifest = {}, more: Manifest = {}) => canary({ service, analysis: { stepWeight: 10 }, ...more });

test('a rewrite without a type is named with the prefix and the uri', () => {
  const rewritten = (rewrite: Manifest, uri: Manifest = { prefix: '/tasks/' }) => weighted({ match: [{ uri }], rewrite });

  expect(messagesOf('GW-34', [rewritten({ uri: '/' })])).toEqual([expect.stringMatching(/uri '\/' and no type.*prefix '\/tasks\/'/)]);
  expect(idsOf([rewritten({ uri: '/', type: 'ReplaceFullPath' })])).toEqual([]);
  expect(idsOf([rewritten({ uri: '/api' }, { exact: '/tasks' })])).toEqual([]);
  expect(idsOf([rewritten({ authority: 'example.com' })])).toEqual([]);
});

test('each field of a ScaledObject that Flagger does not know is named', () => {
  const scaledObject = object('keda.sh/v1alpha1', 'ScaledObject', 'podinfo', {
    spec: {
      scaleTargetRef: { name: 'podinfo' },
      initialCooldownPeriod: 120,
      advanced: { scalingModifiers: { formula: 'a' }, horizontalPodAutoscalerConfig: { behavior: { scaleUp: {} } } },
      triggers: [{ type: 'kafka', metadata: { anything: 'x' }, useCachedMetrics: true }, { type: 'kafka', metadata: {}, useCachedMetrics: true }],
    },
  });
  const scaled = weighted({}, { autoscalerRef: { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', name: 'podinfo' } });

  expect(messagesOf('TGT-35', [scaled, workload(), scaledObject]).map(text => text.split(' of ScaledObject')[0]))
    .toEqual(['initialCooldownPeriod', 'advanced.scalingModifiers', 'triggers.useCachedMetrics']);
});

test('what a hook for rollback starts, and how it says yes at once, is named', () => {
  const hook = (fields: Manifest) => canary({ analysis: { stepWeight: 10, webhooks: [{ name: 'load', type: 'rollback', url: 'http://loadtester.test/', ...fields }] } });

  expect(messagesOf('WH-06', [hook({ metadata: { type: 'cmd', cmd: 'hey -z 1m http://podinfo-canary.shop/' } })])).toEqual([expect.stringMatching(/'hey -z 1m .*202/)]);
  expect(idsOf([hook({ metadata: { type: 'bash', cmd: 'curl -f http://a/' } })])).toEqual([]);
  expect(idsOf([hook({ url: 'http://own.test/decide', metadata: { cmd: 'x' } })])).toEqual([]);
});

test('a gate that a hook without a type calls is named', () => {
  const hook = (fields: Manifest) => canary({ analysis: { stepWeight: 10, webhooks: [{ name: 'gate', timeout: '5s', ...fields }] } });

  expect(messagesOf('WH-14', [hook({ url: 'http://loadtester.test/rollback/check' })])).toEqual([expect.stringMatching(/'gate' calls \/rollback\/check, and has no type/)]);
  expect(messagesOf('WH-14', [hook({ url: 'http://loadtester.test/gate/halt', type: 'rollout' })])).toEqual([expect.stringMatching(/has the type rollout/)]);
  expect(idsOf([hook({ url: 'http://loadtester.test/gate/check', type: 'confirm-rollout' })])).toEqual([]);
});

test.each(['datadog', 'dynatrace'])('what %s looks back is held against a step of the analysis', type => {
  const template = (query: string) => object('flagger.app/v1beta1', 'MetricTemplate', 'errors', {
    spec: { provider: { type, address: 'https://metrics.example.com', secretRef: { name: 'keys' } }, query },
  });
  const measured = (interval: string) => canary({ analysis: { stepWeight: 10, metrics: [{ name: 'errors', interval, templateRef: { name: 'errors' }, thresholdRange: { max: 1 } }] } });

  expect(messagesOf('MET-21', [measured('1m'), template('sum:errors{*}')])).toEqual([expect.stringMatching(/600 s.*step of the analysis takes 60 s.*to 6s/)]);
  expect(idsOf([measured('6s'), template('sum:errors{*}')])).toEqual([]);
  expect(idsOf([measured('1m'), template('sum:errors{*}.rollup(sum, 600)')])).toEqual([]);
});
