import { ApiObject, Duration } from 'cdk8s';
import { IConstruct } from 'constructs';
import { groupOf } from '../app/app-view';
import type * as crds from '../imports';
import { renderWindow } from '../values/durations';
import { refuse } from '../values/explain';
import { checkObjectName } from '../values/names';

/** What every metric has. */
export interface MetricOptions {
  /**
   * The time that the query looks back, `{{ interval }}` in it. Whole seconds.
   *
   * Shorter than two scrapes of the metrics it finds no values, and that is a failed check.
   *
   * @default Duration.minutes(1)
   */
  readonly interval?: Duration;
}

/** The success rate of the requests. */
export interface RequestSuccessRateOptions extends MetricOptions {
  /** The share of the requests, in percent, that must not fail with a status of 500 or above. 0 to 100, fractions allowed. */
  readonly min: number;
}

/** The duration of the requests. */
export interface RequestDurationOptions extends MetricOptions {
  /** The time that 99 % of the requests may take. Whole milliseconds. */
  readonly max: Duration;
}

/** A metric with a range that its value must be in: at least one of the two ends. */
export interface RangeMetricOptions extends MetricOptions {
  /**
   * The least value that passes, in the unit of the query.
   *
   * @default - no lower end
   */
  readonly min?: number;

  /**
   * The greatest value that passes, in the unit of the query.
   *
   * @default - no upper end
   */
  readonly max?: number;
}

/** A metric with a query of its own. */
export interface QueryMetricOptions extends RangeMetricOptions {
  /** The query, in PromQL, as a template of Go: `{{ target }}`, `{{ namespace }}`, `{{ interval }}` and the like are filled in by Flagger. */
  readonly query: string;
}

/** A metric whose query is that of a MetricTemplate. */
export interface TemplateMetricOptions extends RangeMetricOptions {
  /**
   * The name of the metric, for events.
   *
   * @default - the name of the MetricTemplate
   */
  readonly name?: string;

  /**
   * Values for the template's own variables: `{{ variables.<key> }}`. The query fails, and with it the check, if it has one that is not given.
   *
   * @default - none
   */
  readonly templateVariables?: { [key: string]: string };
}

/** A metric whose query is that of a MetricTemplate by name. */
export interface NamedTemplateMetricOptions extends TemplateMetricOptions {
  /**
   * The namespace of the MetricTemplate. Another than the Canary's is refused by a Flagger that runs with `-no-cross-namespace-refs`.
   *
   * @default - the namespace of the Canary
   */
  readonly namespace?: string;
}

const SUCCESS_RATE = 'request-success-rate';
const DURATION = 'request-duration';

/**
 * A measurement that the canary must pass at each check of the analysis. No value is a failed check too: something must produce traffic.
 *
 * `requestSuccessRate` and `requestDuration` ask for `http_request_duration_seconds` as the app itself reports it, labelled as by Flagger's own
 * Prometheus (`kubernetes_namespace`, `kubernetes_pod_name`). Where the gateway measures, or another Prometheus, use a MetricTemplate.
 *
 * @see https://docs.flagger.app/usage/metrics
 */
export class Metric {
  /**
   * The share of the requests to the canary that did not fail (`request-success-rate`).
   *
   * @throws if the share is none
   */
  public static requestSuccessRate(options: RequestSuccessRateOptions): Metric {
    if (!(options.min >= 0 && options.min <= 100)) {
      refuse('MET-06', `the success rate must be from 0 to 100 percent, got ${options.min}`,
        'the check always fails or never fails, whatever the canary answers', 'set a percentage such as 99');
    }
    return new Metric(SUCCESS_RATE, options, { thresholdRange: { min: options.min } });
  }

  /**
   * The time that 99 % of the requests to the canary stay below (`request-duration`).
   *
   * @throws if the time is not at least a millisecond
   */
  public static requestDuration(options: RequestDurationOptions): Metric {
    const millis = options.max.toMilliseconds({ integral: false });
    // Flagger cuts off fractions of a millisecond.
    if (!Number.isInteger(millis) || millis < 1) {
      refuse('MET-05', `the duration of requests must be a whole number of milliseconds of at least 1, got ${millis} ms`,
        'Flagger ignores fractions of a millisecond, and with 0 the check fails every time', 'set a duration such as Duration.millis(500)');
    }
    return new Metric(DURATION, options, { thresholdRange: { max: millis } });
  }

  /**
   * A query of one's own to the Prometheus of Flagger, or to the `metricsServer` of the Canary.
   *
   * @param name the name of the metric, for events
   * @throws if the query is empty, the range has no end, or the name is one of the metrics that Flagger brings
   */
  public static query(name: string, options: QueryMetricOptions): Metric {
    if (options.query.trim() === '') {
      refuse('MET-01', `the metric '${name}' must have a query, got none`, 'the check fails every time', 'set a query in PromQL');
    }
    checkName(name);
    return new Metric(name, options, { thresholdRange: rangeOf(name, options), query: options.query });
  }

  /**
   * The query of a MetricTemplate by name.
   *
   * @param template the name of the MetricTemplate
   * @throws if the name cannot be one, or the range has no end
   */
  public static template(template: string, options: NamedTemplateMetricOptions): Metric {
    checkObjectName('VAL-04', 'the name of a MetricTemplate', template, '', 'Flagger does not find it, and the check fails every time');
    const { name = template, namespace } = options;
    checkName(name);
    return new Metric(name, options, {
      thresholdRange: rangeOf(name, options),
      templateRef: { name: template, namespace },
      templateVariables: options.templateVariables && { ...options.templateVariables },
    });
  }

  /**
   * The query of a MetricTemplate of this app: a `MetricTemplate`, or a raw ApiObject.
   *
   * @param template the construct
   * @throws if the construct is no MetricTemplate, or the range has no end
   */
  public static of(template: IConstruct, options: TemplateMetricOptions): Metric {
    const object = ApiObject.of(template);
    if (object.kind !== 'MetricTemplate' || groupOf(object) !== 'flagger.app') {
      refuse('REF-01', `a metric must be of a MetricTemplate of flagger.app, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'Flagger finds no such template, and the check fails every time', 'pass the MetricTemplate, or name it with Metric.template(name)');
    }
    return Metric.template(object.name, { ...options, namespace: object.metadata.namespace });
  }

  private readonly interval: string;

  private constructor(private readonly name: string, options: MetricOptions, private readonly check: Omit<crds.CanarySpecAnalysisMetrics, 'name'>) {
    // MET-02: always written, since Flagger has no default for the queries of templates.
    this.interval = renderWindow(`the interval of the metric '${name}'`, options.interval ?? Duration.minutes(1));
  }

  /**
   * Whether the query is one that Flagger brings.
   * @internal
   */
  public get _isBuiltin(): boolean {
    return isBuiltin(this.name);
  }

  /** @internal */
  public get _name(): string {
    return this.name;
  }

  /** @internal */
  public _toKube(): crds.CanarySpecAnalysisMetrics {
    return { name: this.name, interval: this.interval, ...this.check };
  }
}

function isBuiltin(name: string): boolean {
  return name === SUCCESS_RATE || name === DURATION;
}

function checkName(name: string): void {
  if (name === '') { refuse('CRD-16', 'a metric must have a name, got none', 'events do not name the metric that failed', 'set a name such as \'error-rate\''); }
  if (!isBuiltin(name)) { return; }
  refuse('MET-09', `a metric with its own query must not be named '${name}'`, 'Flagger also runs its builtin query of that name',
    name === SUCCESS_RATE ? 'choose another name, or use Metric.requestSuccessRate' : 'choose another name, or use Metric.requestDuration');
}

function rangeOf(name: string, { min, max }: RangeMetricOptions): crds.CanarySpecAnalysisMetricsThresholdRange {
  if (min === undefined && max === undefined) {
    refuse('MET-04', `the metric '${name}' must have min or max, got neither`, 'the check only requires that there is a value', 'set the limit that good values keep');
  }
  if (!Number.isFinite(min ?? 0) || !Number.isFinite(max ?? 0)) {
    refuse('VAL-03', `min and max of the metric '${name}' must be numbers, got ${min} and ${max}`, 'the API server rejects the Canary', 'remove the one without a limit');
  }
  if (min !== undefined && max !== undefined && min > max) {
    refuse('MET-06', `min must not be above max in the metric '${name}', got ${min} and ${max}`, 'the check fails every time', 'set min to at most max');
  }
  return { min, max };
}
