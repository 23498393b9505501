import { ApiObject, Duration } from 'cdk8s';
import { bareObject, canaryOf, chartOf, manifestOf } from './support';
import { Analysis, CanaryTarget, Metric, MetricProvider, MetricTemplate, RangeMetricOptions } from '../../src';
import { expectRefusal } from '../messages';

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
    expectRefusal(() => metric(Duration.seconds(0)), 'VAL-01', 1, 0);
  });

  test.each(factories)('of %s has no fraction', (_, metric) => {
    expectRefusal(() => metric(Duration.millis(1500)), 'VAL-01', 1.5);
  });
});

describe('the success rate', () => {
  test.each([0, 99, 99.95, 100])('can be %p percent', (min) => {
    expect(rendered(Metric.requestSuccessRate({ min }))).toStrictEqual([{ name: 'request-success-rate', interval: '1m', thresholdRange: { min } }]);
  });

  test.each([-1, 100.1, 990, NaN])('cannot be %p percent', (min) => {
    expectRefusal(() => Metric.requestSuccessRate({ min }), 'MET-06', 0, 100, min);
  });
});

describe('the duration of requests', () => {
  test.each([[Duration.millis(1), 1], [Duration.millis(500), 500], [Duration.seconds(2), 2000]])('%j is written in milliseconds', (max, millis) => {
    expect(rendered(Metric.requestDuration({ max }))).toStrictEqual([{ name: 'request-duration', interval: '1m', thresholdRange: { max: millis } }]);
  });

  test.each([Duration.millis(0), Duration.millis(0.5), Duration.millis(10.5)])('cannot be %j', (max) => {
    expectRefusal(() => Metric.requestDuration({ max }), 'MET-05', 1, max.toMilliseconds({ integral: false }));
  });
});

describe('a metric with a query of its own', () => {
  test('has the query and the range', () => {
    expect(rendered(Metric.query('errors', { query: 'sum(errors{app="{{ target }}"})', min: 0, max: 0.5, interval: Duration.minutes(5) }))).toStrictEqual([
      { name: 'errors', interval: '5m', thresholdRange: { min: 0, max: 0.5 }, query: 'sum(errors{app="{{ target }}"})' },
    ]);
  });

  test.each(['', ' \n'])('cannot have the query %j', (query) => {
    expectRefusal(() => Metric.query('errors', { query, max: 1 }), 'MET-01', 'errors', 'none');
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
    expectRefusal(() => Metric.of(bareObject(chartOf(), apiVersion, kind, 'errors'), { max: 1 }), 'REF-01', 'MetricTemplate', 'flagger.app', apiVersion, kind, 'errors');
  });

  test('cannot have a name that no object has', () => {
    expectRefusal(() => Metric.template('Error Rate', { max: 1 }), 'VAL-04', 'MetricTemplate', 'Error Rate');
  });
});

describe.each<[string, (range: RangeMetricOptions, name?: string) => Metric]>([
  ['query', (range, name = 'errors') => Metric.query(name, { query: 'up', ...range })],
  ['template', (range, name = 'errors') => Metric.template('template', { name, ...range })],
])('the range of a %s', (_, metric) => {
  // Without an end Flagger checks nothing, or that the value is not positive.
  test('has at least one end', () => {
    expectRefusal(() => metric({}), 'MET-04', 'errors', 'neither');
  });

  test('is not empty', () => {
    expect(rendered(metric({ min: 1, max: 1 }))[0].thresholdRange).toStrictEqual({ min: 1, max: 1 });
    expectRefusal(() => metric({ min: 2, max: 1 }), 'MET-06', 'min', 'errors', 2, 1);
  });

  test.each([[NaN, 1], [1, NaN], [undefined, Infinity]])('is of numbers, not %p and %p', (min, max) => {
    expectRefusal(() => metric({ min, max }), 'VAL-03', 'errors', min, max);
  });

  test('can have fractions and negative ends', () => {
    expect(rendered(metric({ min: -0.5, max: 0.25 }))[0].thresholdRange).toStrictEqual({ min: -0.5, max: 0.25 });
  });

  test.each([['request-success-rate', 'requestSuccessRate'], ['request-duration', 'requestDuration']])('is not that of %s, which Flagger measures itself', (name, factory) => {
    expectRefusal(() => metric({ max: 1 }, name), 'MET-09', name, `Metric.${factory}`);
  });

  test('has a name', () => {
    expectRefusal(() => metric({ max: 1 }, ''), 'CRD-16', 'none');
  });
});

describe('the metrics that Flagger brings', () => {
  const analysis = Analysis.weighted({ ...COMMON, metrics: [Metric.template('own', { max: 1 }), Metric.requestSuccessRate({ min: 99 })] });
  const named = (name: string) => CanaryTarget.deployment(name, { selectorLabels: { app: 'podinfo' } });
  const chars = (length: number) => 'a'.repeat(length);

  // Its pods are named like those of a Deployment's primary.
  test('cannot be used for a DaemonSet', () => {
    const target = CanaryTarget.daemonSet('podinfo', { selectorLabels: { app: 'podinfo' } });

    expectRefusal(() => canaryOf(chartOf(), 'canary', { target, analysis }), 'TGT-09', 'DaemonSet', 'podinfo');
  });

  test('cannot be used where Kubernetes shortens the names of the pods', () => {
    expect(() => canaryOf(chartOf(), 'canary', { target: named(chars(46)), analysis })).not.toThrow();
    expectRefusal(() => canaryOf(chartOf(), 'canary', { target: named(chars(47)), analysis }), 'TGT-10', 46, 47, chars(47));
  });

  test('are not in the way of others', () => {
    const own = Analysis.weighted({ ...COMMON, metrics: [Metric.template('own', { max: 1 })] });
    const target = CanaryTarget.daemonSet(chars(50), { selectorLabels: { app: 'podinfo' } });

    expect(() => canaryOf(chartOf(), 'canary', { target, analysis: own })).not.toThrow();
  });
});
