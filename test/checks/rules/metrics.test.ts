import { canary, idsOf, messagesOf } from './canary';
import { object } from './objects';
import { Manifest } from '../../../src/manifests/manifest';

const range = (min?: number, max?: number) => ({ thresholdRange: { min, max } });
const weighted = (metric: Manifest, fields: Manifest = {}) =>
  canary({ ...fields, analysis: { stepWeight: 10, metrics: [metric], ...fields.analysis } });
const own = (fields: Manifest) => weighted({ name: 'errors', interval: '1m', query: 'sum(errors)', ...fields });
const rate = (fields: Manifest) => weighted({ name: 'request-success-rate', interval: '1m', ...fields });
const duration = (fields: Manifest) => weighted({ name: 'request-duration', interval: '1m', ...fields });
const referring = (fields: Manifest = {}) => weighted({ name: 'errors', interval: '1m', ...range(undefined, 1), templateRef: { name: 'errors' }, ...fields });
const template = (provider: Manifest = {}, query = 'sum(errors)') => object('flagger.app/v1beta1', 'MetricTemplate', 'errors', {
  spec: { provider: { type: 'prometheus', address: 'http://prometheus.monitoring:9090', ...provider }, query },
});
const secret = (name: string, fields: Manifest) => object('v1', 'Secret', name, fields);

/** MET-08 is told of every builtin metric. */
const faultsOf = (...manifests: Manifest[]) => idsOf(manifests).filter(id => id !== 'MET-08');

describe('the limits of a metric', () => {
  test.each<[string, Manifest, string[]]>([
    ['a largest value', own(range(undefined, 1)), []],
    ['a smallest value', own(range(1)), []],
    ['a threshold', own({ threshold: 1 }), []],
    ['a threshold of 0, as is right for errors', own({ threshold: 0 }), []],
    ['none', own({}), ['MET-03']],
    ['an empty range', own(range()), ['MET-04']],
    ['more than all values', own(range(2, 1)), ['MET-06']],
    ['one value', own(range(1, 1)), []],
  ])('of a query: %s', (_, manifest, ids) => {
    expect(faultsOf(manifest)).toEqual(ids);
  });

  test.each<[string, Manifest, string[]]>([
    ['at least 99', rate(range(99)), []],
    ['at least 99, in the old form', rate({ threshold: 99 }), []],
    ['none', rate({}), ['MET-04']],
    ['a threshold of 0', rate({ threshold: 0 }), ['MET-04']],
    ['an empty range', rate(range()), ['MET-04']],
    ['at most 99', rate(range(undefined, 99)), ['MET-07']],
    ['from 99 to 100', rate(range(99, 100)), []],
    ['at least 101', rate(range(101)), ['MET-06']],
    ['at least 101, in the old form', rate({ threshold: 101 }), ['MET-06']],
    ['at most -1', rate(range(-2, -1)), ['MET-06']],
    ['at least -1', rate(range(-1)), ['MET-06']],
    ['at least -1, in the old form', rate({ threshold: -1 }), ['MET-06']],
    ['a range, beside which the threshold does not count', rate({ threshold: 500, ...range(99) }), []],
  ])('of the success rate: %s', (_, manifest, ids) => {
    expect(faultsOf(manifest)).toEqual(ids);
  });

  test.each<[string, Manifest, string[]]>([
    ['at most 500', duration(range(undefined, 500)), []],
    ['at most 500, in the old form', duration({ threshold: 500 }), []],
    ['none', duration({}), ['MET-03']],
    ['half a second', duration(range(undefined, 0.5)), ['MET-05']],
    ['half a second, in the old form', duration({ threshold: 0.5 }), ['MET-05']],
    ['nothing', duration({ threshold: 0 }), ['MET-05']],
    ['a fraction of which something is left', duration(range(undefined, 1.5)), []],
    ['at least 500', duration(range(500)), ['MET-07']],
  ])('of the duration: %s', (_, manifest, ids) => {
    expect(faultsOf(manifest)).toEqual(ids);
  });

  test('are of no concern without an analysis', () => {
    expect(messagesOf('MET-03', [weighted({ name: 'errors', query: 'q' }, { skipAnalysis: true })])).toEqual([]);
  });
});

describe('what a metric asks', () => {
  test.each<[Manifest, string[]]>([
    [{ name: 'errors' }, ['MET-01']],
    [{ name: 'request-succes-rate' }, ['MET-01']],
    [{ name: 'errors', query: '' }, ['MET-01']],
    [{ name: 'errors', query: 'q' }, []],
    [{ name: 'errors', templateRef: { name: 'errors' } }, []],
    [{ name: 'errors', query: 'q', templateRef: { name: 'errors' } }, ['MET-09']],
    [{ name: 'request-success-rate', query: 'q' }, ['MET-09']],
  ])('%j: %j', (metric, ids) => {
    expect(faultsOf(weighted({ interval: '1m', ...range(1), ...metric }))).toEqual(ids);
  });
});

describe('the interval of a metric', () => {
  test('is needed where the template has it, or its provider does', () => {
    const none = referring({ interval: undefined });
    expect(messagesOf('MET-02', [none, template({}, 'rate(x[{{ interval }}])')])).toEqual([expect.stringContaining('its query has one')]);
    for (const type of ['datadog', 'cloudwatch', 'newrelic', 'dynatrace', 'splunk']) {
      expect(messagesOf('MET-02', [none, template({ type })])).toEqual([expect.stringContaining(`the provider ${type} needs one`)]);
    }
    expect(messagesOf('MET-02', [none, template()])).toEqual([]);
    expect(messagesOf('MET-02', [none])).toEqual([]);
  });

  test.each([
    ['1m', []], ['30s', []], ['1m30s', []], ['500ms', []], ['1mx', ['MET-16']], ['0m', ['MET-16']], ['5minutes', ['MET-16']],
  ])('%s: %j', (interval, ids) => {
    expect(faultsOf(rate({ interval, ...range(99) }))).toEqual(ids);
    expect(faultsOf(own({ interval, ...range(99), query: 'rate(x[{{ interval }}])' }))).toEqual(ids);
    expect(faultsOf(referring({ interval }), template({}, 'rate(x[{{ interval }}])'))).toEqual(ids);
  });

  test('may be anything that nobody reads', () => {
    expect(faultsOf(own({ interval: '1mx', ...range(99) }))).toEqual([]);
    expect(faultsOf(referring({ interval: '1mx' }), template())).toEqual([]);
  });
});

describe('the template of a metric', () => {
  test('may be in the cluster', () => {
    expect(faultsOf(referring())).toEqual([]);
  });

  test('is looked for in the namespace of the reference', () => {
    const elsewhere = { ...template(), metadata: { name: 'errors', namespace: 'monitoring' } };
    expect(messagesOf('MET-10', [referring(), elsewhere])).toEqual([expect.stringContaining('is in namespace \'monitoring\', and Flagger looks for it in \'shop\'')]);
    expect(messagesOf('MET-10', [referring(), elsewhere, template()])).toEqual([]);
    expect(messagesOf('MET-10', [referring({ templateRef: { name: 'errors', namespace: 'monitoring' } }), elsewhere])).toEqual([]);
    expect(messagesOf('MET-10', [referring(), { ...template(), metadata: { name: 'errors' } }])).toEqual([]);
  });

  test('may not be in another namespace where Flagger is told so', () => {
    const cross = (namespace?: string) => canary({
      metadata: { namespace },
      analysis: { metrics: [{ templateRef: { name: 'a', namespace: 'b' } }], alerts: [{ providerRef: { name: 'a', namespace: 'b' } }] },
    });
    expect(messagesOf('MET-11', [cross('shop')], { noCrossNamespaceRefs: true })).toHaveLength(2);
    expect(messagesOf('MET-11', [cross('b'), cross()], { noCrossNamespaceRefs: true })).toEqual([]);
    expect(messagesOf('MET-11', [cross('shop')])).toEqual([]);
  });

  test('needs its variables', () => {
    const needy = template({}, '{{ variables.a }}{{ variables.b }}');
    expect(messagesOf('MET-12', [referring({ templateVariables: { a: '1' } }), needy])).toEqual([expect.stringMatching(/MetricTemplate 'errors' uses variables\.b, and templateVariables has no b/)]);
    expect(messagesOf('MET-12', [referring({ templateVariables: { a: '1', b: '2' } }), needy])).toEqual([]);
  });

  test('must be one that Go renders', () => {
    expect(idsOf([template({}, '{{ .Name }}')])).toEqual(['MET-20']);
    expect(idsOf([template({}, '{{ target }}')])).toEqual([]);
    expect(messagesOf('MET-12', [own({ ...range(1), query: '{{ foo }}' })])).toEqual([expect.stringContaining('function "foo" not defined')]);
  });

  test.each([
    ['influxdb', range(undefined, 1), 1], ['influxdb', { threshold: 5 }, 1], ['influxdb', range(0, 1), 1], ['influxdb', range(0.5, 1), 0], ['influxdb', range(1), 0],
    ['prometheus', range(undefined, 1), 0],
  ])('of %s with %j passes without values: %s faults', (type, limit, faults) => {
    expect(messagesOf('MET-15', [referring({ thresholdRange: undefined, ...limit }), template({ type })])).toHaveLength(faults);
  });
});

describe('what a provider needs', () => {
  const found = (provider: Manifest, query?: string, ...more: Manifest[]) => messagesOf('MET-13', [template({ address: undefined, ...provider }, query), ...more]);

  test.each([['prometheus'], ['graphite'], ['influxdb'], ['dynatrace'], ['splunk']])('%s: an address', type => {
    const at = (address?: string) => found({ type, address, secretRef: { name: 'a' } });
    expect(at()).toEqual([expect.stringContaining('needs the URL of its server in address, got none')]);
    expect(at('')).toHaveLength(1);
    expect(at('prometheus:9090')).toHaveLength(1);
    expect(at('https://example.com')).toEqual([]);
  });

  test('splunk takes one of a web socket too', () => {
    const secretRef = { name: 'a' };
    expect(found({ type: 'splunk', address: 'wss://stream.example.com', secretRef })).toEqual([]);
    expect(found({ type: 'prometheus', address: 'wss://stream.example.com', secretRef })).toHaveLength(1);
  });

  test.each([['datadog'], ['newrelic'], ['stackdriver']])('%s: a Secret', type => {
    expect(found({ type })).toEqual([expect.stringContaining('has no secretRef')]);
    expect(found({ type, secretRef: { name: 'a' } })).toEqual([]);
  });

  test.each([
    ['datadog', ['datadog_api_key', 'datadog_application_key']], ['newrelic', ['newrelic_account_id', 'newrelic_query_key']], ['dynatrace', ['dynatrace_token']],
    ['splunk', ['sf_token_key']], ['stackdriver', ['project']], ['influxdb', ['token', 'org']], ['graphite', ['username', 'password']], ['prometheus', ['username', 'password']],
  ])('%s: the keys %j in its Secret', (type, keys) => {
    const provider = { type, address: 'https://example.com', secretRef: { name: 'account' } };
    const full = Object.fromEntries(keys.map(key => [key, 'YQ==']));
    expect(found(provider, undefined, secret('account', { data: full }))).toEqual([]);
    expect(found(provider, undefined, secret('account', { stringData: full }))).toEqual([]);
    expect(found(provider, undefined, secret('account', { data: { other: 'YQ==' } }))).toEqual([expect.stringContaining(`has no ${keys.join(' and no ')}`)]);
    // One without any keys may be filled by somebody else.
    expect(found(provider, undefined, secret('account', {}))).toEqual([]);
  });

  test('prometheus takes a token as well', () => {
    expect(found({ type: 'prometheus', address: 'http://a', secretRef: { name: 'account' } }, undefined, secret('account', { stringData: { token: 't' } }))).toEqual([]);
  });

  test.each([
    ['cloudwatch', '[]', 0], ['cloudwatch', '{}', 1], ['cloudwatch', 'SELECT a', 1], ['cloudwatch', '[{"a": {{ variables.b }}, "c": "{{ target }}"}]', 0],
    ['cloudwatch', '{{ if variables.a }}[]{{ end }}', 0],
    ['keptn', 'keptnmetric/ns/name', 0], ['keptn', 'Analysis/ns/name/1m', 0], ['keptn', 'keptnmetric/name', 1], ['keptn', 'metric/ns/name', 1],
    ['externalmetrics', 'ns/metric', 0], ['externalmetrics', 'metric?labelSelector=a%2Fb', 0], ['externalmetrics', 'a/b/c', 1], ['externalmetrics', 'ns/', 1],
  ])('%s: a query such as %s (%s faults)', (type, query, faults) => {
    expect(found({ type, region: 'eu-central-1' }, query)).toHaveLength(faults);
  });

  test('cloudwatch: a region', () => {
    expect(found({ type: 'cloudwatch' }, '[]')).toEqual([expect.stringContaining('has no region')]);
  });

  test('is not known of a type that Flagger does not have', () => {
    expect(found({ type: 'abacus' })).toEqual([]);
    expect(found({ type: 'constructor' })).toEqual([]);
  });
});

describe('the metrics that Flagger brings', () => {
  const daemonSet = { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'podinfo' };
  const good = { name: 'request-success-rate', interval: '1m', ...range(99) };

  test('are told of once for each Canary', () => {
    const metrics = [good, { name: 'request-duration', interval: '1m', ...range(undefined, 500) }];
    expect(messagesOf('MET-08', [canary({ analysis: { stepWeight: 10, metrics } })])).toHaveLength(1);
  });

  test('ask something else with another provider, or with Linkerd', () => {
    expect(idsOf([weighted(good, { provider: 'istio', service: { gatewayRefs: undefined } })])).toEqual([]);
    expect(messagesOf('MET-08', [weighted(good)], { meshProvider: 'linkerd' })).toEqual([]);
  });

  test('find the wrong pods of a DaemonSet, and none of a long name', () => {
    expect(messagesOf('TGT-09', [weighted(good, { targetRef: daemonSet })])).toHaveLength(1);
    expect(messagesOf('TGT-09', [weighted({ ...good, name: 'errors', query: 'q' }, { targetRef: daemonSet })])).toEqual([]);
    expect(messagesOf('TGT-10', [weighted(good, { targetRef: { ...daemonSet, kind: 'Deployment', name: 'a'.repeat(47) } })])).toHaveLength(1);
  });

  test.each<[string, Manifest, number]>([
    ['nothing', {}, 1],
    ['a hook for rollout', { webhooks: [{ name: 'l', url: 'http://l', type: 'rollout' }] }, 0],
    ['a hook without a type', { webhooks: [{ name: 'l', url: 'http://l' }] }, 0],
    ['a hook for pre-rollout', { webhooks: [{ name: 'l', url: 'http://l', type: 'pre-rollout' }] }, 0],
    ['a hook for confirm-promotion', { webhooks: [{ name: 'l', url: 'http://l', type: 'confirm-promotion' }] }, 1],
    ['mirrored traffic', { mirror: true }, 0],
    ['traffic of its own', { match: [{ headers: { 'x-canary': { exact: 'a' } } }] }, 0],
  ])('see %s in a rollout by iterations: %s faults', (_, fields, faults) => {
    expect(messagesOf('MET-18', [canary({ analysis: { iterations: 5, metrics: [good], ...fields } })])).toHaveLength(faults);
  });
});
