import { passesCrdDuration } from './admission';
import { CanaryView } from '../../flagger/canary-view';
import { parseGoDuration } from '../../flagger/go-durations';
import { readGoTemplate } from '../../flagger/go-template';
import { isMap, listOf, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const SUCCESS_RATE = 'request-success-rate';
const DURATION = 'request-duration';
const SOURCE = flagger('pkg/controller/scheduler_metrics.go');
const FAILS = 'the check fails every time, and Flagger rolls the canary back';

/** The types of provider that must know how far back to look. */
const NEEDS_INTERVAL = ['datadog', 'cloudwatch', 'newrelic', 'dynatrace', 'splunk'];

/** The metrics of an analysis: what is measured, and what passes. */
export const METRICS_RULES: Rule[] = [
  canaryRule({
    id: 'MET-01',
    severity: Severity.ERROR,
    condition: 'a metric has no query and no templateRef, and its name is not that of a builtin metric',
    effect: FAILS,
    fix: `name it ${SUCCESS_RATE} or ${DURATION}, or set query or templateRef`,
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        if (typeof metric.name === 'string' && !isBuiltin(metric) && !isOwnQuery(metric)) {
          yield { path: [...path, 'name'], what: `the metric '${metric.name}' has neither query nor templateRef, and is not a builtin metric` };
        }
      }
    },
  }),
  canaryRule({
    id: 'MET-02',
    severity: Severity.ERROR,
    condition: 'a metric with a templateRef has no interval, and its template needs one',
    effect: `Flagger has no default for it, and inserts an empty interval into the query: ${FAILS}`,
    fix: 'set the interval of the metric, such as 1m',
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const template = metric.interval ? undefined : templateOf(canary, metric);
        const { provider, query } = mapOf(template?.spec);
        const { type } = mapOf(provider);
        const needs = NEEDS_INTERVAL.includes(type) ? `the provider ${type} needs` : usesInterval(query) ? 'its query has' : undefined;
        if (needs) { yield { path, what: `the metric ${show(metric.name)} has no interval, and ${needs} one` }; }
      }
    },
  }),
  canaryRule({
    id: 'MET-22',
    severity: Severity.WARNING,
    condition: `the metric ${SUCCESS_RATE} has a min of at most 1`,
    effect: 'Flagger measures in percent: it promotes a canary that fails 99 of 100 requests',
    fix: 'set min in percent, such as 99',
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const min: unknown = mapOf(metric.thresholdRange).min;
        if (metric.name === SUCCESS_RATE && !isOwnQuery(metric) && typeof min === 'number' && min > 0 && min <= 1) {
          yield { path: [...path, 'thresholdRange', 'min'], what: `the success rate has a min of ${min} percent`, fix: `did you mean ${Number((min * 100).toFixed(6))}?` };
        }
      }
    },
  }),
  canaryRule({
    id: 'MET-03',
    severity: Severity.ERROR,
    condition: 'a metric has neither thresholdRange nor threshold',
    effect: 'Flagger uses 0 as the maximum: each value above 0 fails, and Flagger rolls the canary back',
    fix: 'set max, min or both in thresholdRange',
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        if ((metric.name === DURATION || isOwnQuery(metric)) && isUnset(metric.threshold) && isUnset(metric.thresholdRange)) {
          yield { path, what: `the metric ${show(metric.name)} has neither thresholdRange nor threshold` };
        }
      }
    },
  }),
  canaryRule({
    id: 'MET-04',
    severity: Severity.WARNING,
    condition: 'a metric has no limit',
    effect: 'any value passes',
    fix: 'set max, min or both in thresholdRange',
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const { threshold, thresholdRange } = metric;
        const hasEmptyRange = isMap(thresholdRange) && isUnset(thresholdRange.min) && isUnset(thresholdRange.max);
        if (hasEmptyRange) { yield { path: [...path, 'thresholdRange'], what: `the thresholdRange of metric ${show(metric.name)} has neither min nor max` }; }
        // Where it has a query as well, MET-03 or a limit of 0 says more.
        if (metric.name === SUCCESS_RATE && isUnset(thresholdRange) && (isUnset(threshold) || threshold === 0) && !isOwnQuery(metric)) {
          yield { path, what: `the metric ${SUCCESS_RATE} has ${isUnset(threshold) ? 'neither thresholdRange nor threshold' : 'the threshold 0'}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'MET-05',
    severity: Severity.ERROR,
    condition: `the limit of ${DURATION} is below 1`,
    effect: 'Flagger compares milliseconds and ignores decimals: a duration of 1 ms or more fails the check, and Flagger rolls the canary back',
    fix: 'write the limit in milliseconds, such as 500 for half a second',
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const limit = metric.name === DURATION ? upperLimitOf(path, metric) : undefined;
        if (limit && limit.value < 1) { yield { path: limit.path }; }
      }
    },
  }),
  canaryRule({
    id: 'MET-06',
    severity: Severity.ERROR,
    condition: 'the limits of a metric let no value pass, or all values',
    effect: FAILS,
    fix: `set min below max; ${SUCCESS_RATE} is a percentage from 0 to 100`,
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const { threshold, thresholdRange } = metric;
        const { min, max } = mapOf(thresholdRange);
        if (isNumber(min) && isNumber(max) && min > max) {
          yield { path: [...path, 'thresholdRange'], what: `the metric ${show(metric.name)} has min ${min} and max ${max}` };
        } else if (metric.name === SUCCESS_RATE && !isOwnQuery(metric)) {
          const least = isMap(thresholdRange) ? min : threshold;
          const at = isMap(thresholdRange) ? [...path, 'thresholdRange', 'min'] : [...path, 'threshold'];
          if (isNumber(least) && least > 100) { yield { path: at, what: `${SUCCESS_RATE} must be at least ${least}, but is never above 100` }; }
          if (isNumber(max) && max < 0) { yield { path: [...path, 'thresholdRange', 'max'], what: `${SUCCESS_RATE} must be at most ${max}, but is never below 0` }; }
          if (isNumber(least) && least < 0 && isUnset(max)) { yield { path: at, what: `${SUCCESS_RATE} must be at least ${least}, which it always is`, effect: 'any value passes' }; }
        }
      }
    },
  }),
  canaryRule({
    id: 'MET-07',
    severity: Severity.WARNING,
    condition: 'a builtin metric has max where it needs min, or min where it needs max',
    effect: 'good values fail and bad ones pass',
    fix: `set min for ${SUCCESS_RATE}, and max for ${DURATION}`,
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const { min, max } = mapOf(metric.thresholdRange);
        const at = [...path, 'thresholdRange'];
        if (isOwnQuery(metric)) { continue; }
        if (metric.name === SUCCESS_RATE && isNumber(max) && isUnset(min)) { yield { path: at, what: `${SUCCESS_RATE} has max ${max} and no min` }; }
        if (metric.name === DURATION && isNumber(min) && isUnset(max)) { yield { path: at, what: `${DURATION} has min ${min} and no max` }; }
      }
    },
  }),
  canaryRule({
    id: 'MET-09',
    severity: Severity.WARNING,
    condition: 'a metric has more than one of query, templateRef and the name of a builtin metric',
    effect: 'Flagger runs each of these queries, and applies the same limits to all of them',
    fix: 'keep one of them; rename the metric if the builtin one is not intended',
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const ways = [
          ...isBuiltin(metric) ? ['the name of a builtin metric'] : [],
          ...metric.query ? ['query'] : [],
          ...isMap(metric.templateRef) ? ['templateRef'] : [],
        ];
        if (ways.length > 1) { yield { path, what: `the metric ${show(metric.name)} has ${ways.join(' and ')}` }; }
      }
    },
  }),
  canaryRule({
    id: 'MET-15',
    severity: Severity.WARNING,
    condition: 'a metric of InfluxDB has no min',
    effect: 'Flagger treats a query that finds no rows as 0, which passes',
    fix: 'set min too, or change the query to return a large value if there are no rows',
    source: flagger('pkg/metrics/providers/influxdb.go'),
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const { min, max } = mapOf(metric.thresholdRange);
        const isInflux = mapOf(mapOf(templateOf(canary, metric)?.spec).provider).type === 'influxdb';
        // A min of 0 or less lets 0 pass as well.
        const zeroPasses = isMap(metric.thresholdRange)
          ? !(min > 0) && isNumber(max) && max >= 0
          : isNumber(metric.threshold) && metric.threshold >= 0;
        if (isInflux && zeroPasses) { yield { path, what: `the metric ${show(metric.name)} of InfluxDB passes with the value 0` }; }
      }
    },
  }),
  canaryRule({
    id: 'MET-16',
    severity: Severity.ERROR,
    condition: 'the interval of a metric matches the pattern of the CRD, but is not a duration',
    effect: `the provider rejects the query: ${FAILS}`,
    fix: 'write it in whole minutes or seconds, such as 1m or 30s',
    source: SOURCE,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        const { interval } = metric;
        if (!passesCrdDuration(interval) || (parseGoDuration(interval) ?? 0) > 0 || !isIntervalUsed(canary, metric)) { continue; }
        yield { path: [...path, 'interval'] };
      }
    },
  }),
];

/** A metric, and where it is. */
export interface MetricPlace {
  readonly path: Path;
  readonly metric: { [key: string]: Manifest };
}

/** The metrics that are looked at: none without an analysis. */
export function metricsOf({ analyses, analysis }: CanaryView): MetricPlace[] {
  return analyses ? listOf(analysis.metrics).map((metric, i) => ({ path: ['spec', 'analysis', 'metrics', i], metric: mapOf(metric) })) : [];
}

/** Whether a metric has the name of one that Flagger brings. */
export function isBuiltin(metric: { [key: string]: Manifest }): boolean {
  return metric.name === SUCCESS_RATE || metric.name === DURATION;
}

/** The MetricTemplate of a metric, if it is among the manifests. */
export function templateOf(canary: CanaryView, metric: { [key: string]: Manifest }): Manifest | undefined {
  const { name, namespace } = mapOf(metric.templateRef);
  if (typeof name !== 'string') { return undefined; }
  return canary.context.index.find('flagger.app', 'MetricTemplate', typeof namespace === 'string' && namespace !== '' ? namespace : canary.namespace, name);
}

function isOwnQuery(metric: { [key: string]: Manifest }): boolean {
  return Boolean(metric.query) || isMap(metric.templateRef);
}

function isIntervalUsed(canary: CanaryView, metric: { [key: string]: Manifest }): boolean {
  const { provider, query } = mapOf(templateOf(canary, metric)?.spec);
  return isBuiltin(metric) || usesInterval(metric.query) || usesInterval(query) || NEEDS_INTERVAL.includes(mapOf(provider).type);
}

function usesInterval(query: unknown): boolean {
  return typeof query === 'string' && readGoTemplate(query).functions.has('interval');
}

function upperLimitOf(path: Path, metric: { [key: string]: Manifest }): { readonly path: Path; readonly value: number } | undefined {
  const { threshold, thresholdRange } = metric;
  const at = isMap(thresholdRange) ? ['thresholdRange', 'max'] : ['threshold'];
  const value = isMap(thresholdRange) ? thresholdRange.max : threshold;
  return isNumber(value) ? { value, path: [...path, ...at] } : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null;
}

function show(name: unknown): string {
  return typeof name === 'string' ? `'${name}'` : 'without a name';
}
