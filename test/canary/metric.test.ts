import { ApiObject, Duration } from 'cdk8s';
import { bareObject, canaryOf, chartOf, manifestOf } from './support';
import { Analysis, CanaryTarget, Metric, MetricProvider, MetricTemplate, RangeMetricOptions } from '../../src';

const COMMON = { interval: Duration.minutes(1), threshold: 5, stepWeight: 10 };

function rendered(...metrics: Metric[]): any {
  return manifestOf(canaryOf(chartOf(), 'canary', { analysis: Analysis.weighted({ ...COMMON, metrics }) })).spec.analysis.metrics;
}

test('without metrics there is no list', () => {
  expect(rendered()).toBeUndefined();
});

test('metrics keep their order', () => {
  const metrics = rendered(Metric.template('errors', { max: 1 }), Metric.requestSuccessRate({ min: 99 }), Metric.requestDuration({ max: Duration.millis(500) }));

  expect(metrics.map((m: any) => m.name)).toStrictEqual(['errors', 'request-success-rate', 'request-duration']);
});

describe('the interval', () => {
  const factories: Array<[string, (interval?: Duration) => Metric]> = [
    ['requestSuccessRate', (interval) => Metric.requestSuccessRate({ min: 99, interval })],
    ['requestDuration', (interval) => Metric.requestDuration({ max: Duration.millis(500), interval })],
    ['query', (interval) => Metric.query('errors', { query: 'up', max: 1, interval })],
    ['template', (interval) => Metric.template('errors', { max: 1, interval })],
  ];

  // Flagger has a default of its own for all but the queries of templates, which fail without one.
  test.each(factories)('of %s is always written', (_, metric) => {
    expect(rendered(metric())[0].interval).toBe('1m');
    expect(rendered(metric(Duration.seconds(30)))[0].interval).toBe('30s');
  });

  test.each(factories)('of %s is at least a second', (_, metric) => {
    expect(rendered(metric(Duration.seconds(1)))[0].interval).toBe('1s');
    expect(() => metric(Duration.seconds(0))).toThrow(
      /the interval of the metric '.*' must be at least 1 second, got 0 s: the query finds no values, and the check fails every time; use Duration/);
  });

  test.each(factories)('of %s has no fraction', (_, metric) => {
    expect(() => metric(Duration.millis(1500))).toThrow(/the interval of the metric '.*' must be a whole number of seconds, got 1\.5 s/);
  });
});

describe('the success rate', () => {
  test.each([0, 99, 99.95, 100])('can be %p percent', (min) => {
    expect(rendered(Metric.requestSuccessRate({ min }))).toStrictEqual([{ name: 'request-success-rate', interval: '1m', thresholdRange: { min } }]);
  });

  test.each([-1, 100.1, 990, NaN])('cannot be %p percent', (min) => {
    expect(() => Metric.requestSuccessRate({ min })).toThrow(`the success rate must be from 0 to 100 percent, got ${min}: `
      + 'the check fails every time or never, whatever the canary answers; give a share such as 99');
  });
});

describe('the duration of requests', () => {
  test.each([[Duration.millis(1), 1], [Duration.millis(500), 500], [Duration.seconds(2), 2000]])('%j is written in milliseconds', (max, millis) => {
    expect(rendered(Metric.requestDuration({ max }))).toStrictEqual([{ name: 'request-duration', interval: '1m', thresholdRange: { max: millis } }]);
  });

  test.each([Duration.millis(0), Duration.millis(0.5), Duration.millis(10.5)])('cannot be %j', (max) => {
    expect(() => Metric.requestDuration({ max })).toThrow(
      `the duration of requests must be a whole number of milliseconds from 1 on, got ${max.toMilliseconds({ integral: false })} ms: `
      + 'Flagger cuts off what is below a millisecond, and with 0 the check fails every time; give a time such as Duration.millis(500)');
  });
});

describe('a metric with a query of its own', () => {
  test('has the query and the range', () => {
    expect(rendered(Metric.query('errors', { query: 'sum(errors{app="{{ target }}"})', min: 0, max: 0.5, interval: Duration.minutes(5) }))).toStrictEqual([
      { name: 'errors', interval: '5m', thresholdRange: { min: 0, max: 0.5 }, query: 'sum(errors{app="{{ target }}"})' },
    ]);
  });

  test.each(['', ' \n'])('cannot have the query %j', (query) => {
    expect(() => Metric.query('errors', { query, max: 1 })).toThrow('the metric \'errors\' must have a query, got none: the check fails every time; give it in PromQL');
  });
});

describe('a metric of a MetricTemplate', () => {
  test('by name is named after it', () => {
    expect(rendered(Metric.template('error-rate', { max: 1 }))).toStrictEqual([
      { name: 'error-rate', interval: '1m', thresholdRange: { max: 1 }, templateRef: { name: 'error-rate' } },
    ]);
  });

  test('by name has what was said of it', () => {
    const metric = Metric.template('error-rate', { name: 'errors', namespace: 'monitoring', min: -5, templateVariables: { route: 'shop' } });

    expect(rendered(metric)).toStrictEqual([{
      name: 'errors', interval: '1m', thresholdRange: { min: -5 }, templateRef: { name: 'error-rate', namespace: 'monitoring' }, templateVariables: { route: 'shop' },
    }]);
  });

  test('of the app refers to it where it is', () => {
    const chart = chartOf(undefined, 'monitoring', 'monitoring');
    const template = new MetricTemplate(chart, 'errors', {
      metadata: { name: 'error-rate' }, provider: MetricProvider.prometheus({ address: 'http://prometheus:9090' }), query: 'up',
    });

    expect(rendered(Metric.of(template, { max: 1, name: 'errors' }))).toStrictEqual([
      { name: 'errors', interval: '1m', thresholdRange: { max: 1 }, templateRef: { name: 'error-rate', namespace: 'monitoring' } },
    ]);
  });

  test('can be of a raw object', () => {
    const template = new ApiObject(chartOf(), 'raw', {
      apiVersion: 'flagger.app/v1beta1', kind: 'MetricTemplate', metadata: { name: 'raw' }, spec: { provider: { type: 'keptn' }, query: 'x' },
    });

    expect(rendered(Metric.of(template, { min: 1 }))[0].templateRef).toStrictEqual({ name: 'raw', namespace: 'shop' });
  });

  test.each([['v1', 'ConfigMap'], ['example.com/v1', 'MetricTemplate']])('cannot be of a %s %s', (apiVersion, kind) => {
    expect(() => Metric.of(bareObject(chartOf(), apiVersion, kind, 'errors'), { max: 1 })).toThrow(
      `a metric must be of a MetricTemplate of flagger.app, got ${apiVersion} ${kind} 'errors': Flagger finds no such template, and the check fails every time; `
      + 'pass the MetricTemplate, or name it with Metric.template(name)');
  });

  test('cannot have a name that no object has', () => {
    expect(() => Metric.template('Error Rate', { max: 1 })).toThrow(/the name of a MetricTemplate must be a DNS subdomain .*, got 'Error Rate': Flagger does not find it/);
  });
});

describe.each<[string, (range: RangeMetricOptions, name?: string) => Metric]>([
  ['query', (range, name = 'errors') => Metric.query(name, { query: 'up', ...range })],
  ['template', (range, name = 'errors') => Metric.template('template', { name, ...range })],
])('the range of a %s', (_, metric) => {
  // Without an end Flagger checks nothing, or that the value is not positive.
  test('has at least one end', () => {
    expect(() => metric({})).toThrow('the metric \'errors\' must have min or max, got neither: '
      + 'nothing is checked but that there is a value; give the end of the range that is good');
  });

  test('is not empty', () => {
    expect(rendered(metric({ min: 1, max: 1 }))[0].thresholdRange).toStrictEqual({ min: 1, max: 1 });
    expect(() => metric({ min: 2, max: 1 })).toThrow('min must not be above max in the metric \'errors\', got 2 and 1: the check fails every time; exchange the two');
  });

  test.each([[NaN, 1], [1, NaN], [undefined, Infinity]])('is of numbers, not %p and %p', (min, max) => {
    expect(() => metric({ min, max })).toThrow(`min and max of the metric 'errors' must be numbers, got ${min} and ${max}: `);
  });

  test('can have fractions and negative ends', () => {
    expect(rendered(metric({ min: -0.5, max: 0.25 }))[0].thresholdRange).toStrictEqual({ min: -0.5, max: 0.25 });
  });

  test.each([['request-success-rate', 'requestSuccessRate'], ['request-duration', 'requestDuration']])('is not that of %s, which Flagger measures itself', (name, factory) => {
    expect(() => metric({ max: 1 }, name)).toThrow(
      `a metric with a query of its own must not be named '${name}': Flagger runs its own query of that name as well; choose another name, or use Metric.${factory}`);
  });

  test('has a name', () => {
    expect(() => metric({ max: 1 }, '')).toThrow(/^a metric must have a name, got none: /);
  });
});

describe('the metrics that Flagger brings', () => {
  const analysis = Analysis.weighted({ ...COMMON, metrics: [Metric.template('own', { max: 1 }), Metric.requestSuccessRate({ min: 99 })] });
  const named = (name: string) => CanaryTarget.deployment(name, { selectorLabels: { app: 'podinfo' } });
  const chars = (length: number) => 'a'.repeat(length);

  // Its pods are named like those of a Deployment's primary.
  test('cannot be used for a DaemonSet', () => {
    const target = CanaryTarget.daemonSet('podinfo', { selectorLabels: { app: 'podinfo' } });

    expect(() => canaryOf(chartOf(), 'canary', { target, analysis })).toThrow('the metric request-success-rate cannot be used for a DaemonSet, got \'podinfo\': '
      + 'Flagger finds the pods of the primary by it, and the canary is never checked; use Metric.template with a query that names the canary\'s pods');
  });

  test('cannot be used where Kubernetes shortens the names of the pods', () => {
    expect(() => canaryOf(chartOf(), 'canary', { target: named(chars(46)), analysis })).not.toThrow();
    expect(() => canaryOf(chartOf(), 'canary', { target: named(chars(47)), analysis })).toThrow(
      `the metric request-success-rate needs a target with a name of at most 46 characters, got 47 ('${chars(47)}'): `);
  });

  test('are not in the way of others', () => {
    const own = Analysis.weighted({ ...COMMON, metrics: [Metric.template('own', { max: 1 })] });
    const target = CanaryTarget.daemonSet(chars(50), { selectorLabels: { app: 'podinfo' } });

    expect(() => canaryOf(chartOf(), 'canary', { target, analysis: own })).not.toThrow();
  });
});
