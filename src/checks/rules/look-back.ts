import { parseGoDuration } from '../../flagger/go-durations';
import { mapOf, nameOf } from '../../manifests/manifest';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';
import { metricsOf, templateOf } from './metrics';

/** What a provider that is asked for ten intervals makes one value of. */
const TEN_INTERVALS: { [type: string]: string } = {
  datadog: 'evaluates only the oldest value of these',
  dynatrace: 'evaluates one value over all of that time',
};

/** How far back the providers of metrics look. */
export const LOOK_BACK_RULES: Rule[] = [
  canaryRule({
    id: 'MET-21',
    severity: Severity.WARNING,
    condition: 'Flagger queries the provider of a metric for ten times the interval of the metric, and that is longer than the interval of the analysis',
    effect: 'most of the values are older than the current step of the analysis: a canary that fails now passes the check',
    fix: 'set the interval of the metric to a tenth of the interval of the analysis, or limit the time range in the query itself',
    source: flagger('pkg/metrics/providers/datadog.go'),
    *find(canary) {
      const step = secondsOf(canary.analysis.interval);
      for (const { path, metric } of metricsOf(canary)) {
        const template = templateOf(canary, metric);
        const { provider, query } = mapOf(template?.spec);
        const { type } = mapOf(provider);
        const how = typeof type === 'string' && Object.hasOwn(TEN_INTERVALS, type) ? TEN_INTERVALS[type] : undefined;
        const interval = secondsOf(metric.interval);
        if (how === undefined || step === undefined || interval === undefined || 10 * interval <= Math.max(10, step)) { continue; }
        // A query that cuts its own window out says what it means.
        if (typeof query === 'string' && /rollup\s*\(|:last\b|timeshift/.test(query)) { continue; }
        yield {
          path: [...path, 'interval'],
          what: `Flagger queries ${type} for ten times the interval (${10 * interval} s) for MetricTemplate '${nameOf(template)}', and ${how}; a step of the analysis takes ${Math.max(10, step)} s`,
          fix: `set the interval of the metric to ${Math.max(1, Math.floor(Math.max(10, step) / 10))}s, or limit the time range in the query itself`,
        };
      }
    },
  }),
];

function secondsOf(duration: unknown): number | undefined {
  return typeof duration === 'string' ? parseGoDuration(duration) : undefined;
}
