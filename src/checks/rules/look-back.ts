import { parseGoDuration } from '../../flagger/go-durations';
import { mapOf, nameOf } from '../../manifests/manifest';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';
import { metricsOf, templateOf } from './metrics';

/** What a provider that is asked for ten intervals makes one value of. */
const TEN_INTERVALS: { [type: string]: string } = {
  datadog: 'judges the oldest point of these',
  dynatrace: 'judges one value for all of these together',
};

/** How far back the providers of metrics look. */
export const LOOK_BACK_RULES: Rule[] = [
  canaryRule({
    id: 'MET-21',
    severity: Severity.WARNING,
    condition: 'the provider of a metric is asked for ten times its interval, and that is longer than the interval of the analysis',
    effect: 'what is judged is mostly older than the step that it is to judge: a canary that fails now passes',
    fix: 'set the interval of the metric to a tenth of that of the analysis, or have the query itself look at less',
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
          what: `Flagger asks ${type} for ten times the interval (${10 * interval} s) for MetricTemplate '${nameOf(template)}', and ${how}; a step of the analysis takes ${Math.max(10, step)} s`,
          fix: `set the interval of the metric to ${Math.max(1, Math.floor(Math.max(10, step) / 10))}s, or have the query itself look at less`,
        };
      }
    },
  }),
];

function secondsOf(duration: unknown): number | undefined {
  return typeof duration === 'string' ? parseGoDuration(duration) : undefined;
}
