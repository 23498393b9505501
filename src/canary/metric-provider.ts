import type * as crds from '../imports';
import { MetricTemplateSpecProviderType } from '../imports/flagger';
import { refuse } from '../values/explain';
import { checkObjectName } from '../values/names';
import { checkHttpUrl } from '../values/urls';

/** A Prometheus, or what speaks its API. */
export interface PrometheusOptions {
  /** The URL of the server. */
  readonly address: string;

  /**
   * A Secret in the namespace of the MetricTemplate, with the key `token`, or with `username` and `password`.
   *
   * @default - no authentication
   */
  readonly secretName?: string;

  /**
   * Headers of the requests, for example `X-Scope-OrgID`.
   *
   * @default - none
   */
  readonly headers?: { [name: string]: string[] };

  /**
   * Whether the certificate of the server is not checked.
   *
   * @default false
   */
  readonly insecureSkipVerify?: boolean;
}

/** A Graphite. */
export interface GraphiteOptions {
  /** The URL of the server. */
  readonly address: string;

  /**
   * A Secret in the namespace of the MetricTemplate, with the keys `username` and `password`.
   *
   * @default - no authentication
   */
  readonly secretName?: string;

  /**
   * Whether the certificate of the server is not checked.
   *
   * @default false
   */
  readonly insecureSkipVerify?: boolean;
}

/** An InfluxDB. */
export interface InfluxDbOptions {
  /** The URL of the server. */
  readonly address: string;

  /**
   * A Secret in the namespace of the MetricTemplate, with the keys `token` and `org`.
   *
   * @default - no authentication
   */
  readonly secretName?: string;
}

/** Datadog. */
export interface DatadogOptions {
  /** A Secret in the namespace of the MetricTemplate, with the keys `datadog_api_key` and `datadog_application_key`. */
  readonly secretName: string;

  /**
   * The URL of the API.
   *
   * @default 'https://api.datadoghq.com'
   */
  readonly address?: string;
}

/** New Relic. */
export interface NewRelicOptions {
  /** A Secret in the namespace of the MetricTemplate, with the keys `newrelic_account_id` and `newrelic_query_key`. */
  readonly secretName: string;

  /**
   * The URL of the Insights API.
   *
   * @default - that of New Relic in the US
   */
  readonly address?: string;
}

/** Dynatrace. */
export interface DynatraceOptions {
  /** The URL of the environment, without a `/` at the end. */
  readonly address: string;

  /** A Secret in the namespace of the MetricTemplate, with the key `dynatrace_token`. */
  readonly secretName: string;
}

/** Splunk Observability Cloud. */
export interface SplunkOptions {
  /** The URL of the API, `https://api.<realm>.signalfx.com`. */
  readonly address: string;

  /** A Secret in the namespace of the MetricTemplate, with the key `sf_token_key`. */
  readonly secretName: string;
}

/** CloudWatch of AWS. */
export interface CloudWatchOptions {
  /** The region. */
  readonly region: string;
}

/** Google Cloud Monitoring. */
export interface StackdriverOptions {
  /** A Secret in the namespace of the MetricTemplate, with the key `project` and, unless Flagger's own account may read, `serviceAccountKey`. */
  readonly secretName: string;
}

/** The external metrics API of Kubernetes. */
export interface ExternalMetricsOptions {
  /**
   * The URL of the API.
   *
   * @default - the API server of the cluster
   */
  readonly address?: string;

  /**
   * A Secret in the namespace of the MetricTemplate, with the key `token`.
   *
   * @default - Flagger's own account
   */
  readonly secretName?: string;

  /**
   * Whether the certificate of the server is not checked.
   *
   * @default false
   */
  readonly insecureSkipVerify?: boolean;
}

const Type = MetricTemplateSpecProviderType;

/**
 * Where the query of a MetricTemplate is sent. Each provider has what Flagger needs for it, and nothing that it ignores.
 *
 * @see https://docs.flagger.app/usage/metrics#custom-metrics
 */
export class MetricProvider {
  /**
   * Prometheus. The query must give a vector; of several series Flagger takes the last.
   *
   * @throws if the address is no URL, or the Secret's name cannot be one
   */
  public static prometheus(options: PrometheusOptions): MetricProvider {
    const { address, secretName, headers, insecureSkipVerify } = options;
    return new MetricProvider(Type.PROMETHEUS, { address, headers: headers && { ...headers }, insecureSkipVerify }, secretName);
  }

  /**
   * Graphite.
   *
   * @throws if the address is no URL, or the Secret's name cannot be one
   */
  public static graphite(options: GraphiteOptions): MetricProvider {
    const { address, secretName, insecureSkipVerify } = options;
    return new MetricProvider(Type.GRAPHITE, { address, insecureSkipVerify }, secretName);
  }

  /**
   * InfluxDB, in Flux. A query without a row counts as 0, which passes any `max`.
   *
   * @throws if the address is no URL, or the Secret's name cannot be one
   */
  public static influxDb(options: InfluxDbOptions): MetricProvider {
    return new MetricProvider(Type.INFLUXDB, { address: options.address }, options.secretName);
  }

  /**
   * Datadog. It looks back ten times the interval of the metric.
   *
   * @throws if the address is no URL, or the Secret's name cannot be one
   */
  public static datadog(options: DatadogOptions): MetricProvider {
    return new MetricProvider(Type.DATADOG, { address: options.address }, options.secretName);
  }

  /**
   * New Relic, in NRQL.
   *
   * @throws if the address is no URL, or the Secret's name cannot be one
   */
  public static newRelic(options: NewRelicOptions): MetricProvider {
    return new MetricProvider(Type.NEWRELIC, { address: options.address }, options.secretName);
  }

  /**
   * Dynatrace. It looks back ten times the interval of the metric.
   *
   * @throws if the address is no URL or ends with `/`, or the Secret's name cannot be one
   */
  public static dynatrace(options: DynatraceOptions): MetricProvider {
    const { address, secretName } = options;
    if (address.endsWith('/')) {
      refuse('MET-13', `the address of dynatrace must not end with '/', got '${address}'`, 'Flagger appends a path to it, Dynatrace does not know the result, and every check fails', 'remove the \'/\'');
    }
    return new MetricProvider(Type.DYNATRACE, { address }, secretName);
  }

  /**
   * Splunk Observability Cloud, in SignalFlow. It looks back ten times the interval of the metric.
   *
   * @throws if the address is no URL, or the Secret's name cannot be one
   */
  public static splunk(options: SplunkOptions): MetricProvider {
    return new MetricProvider(Type.SPLUNK, { address: options.address }, options.secretName);
  }

  /**
   * CloudWatch, with the AWS account that Flagger's pod has. The query is a JSON list of `MetricDataQuery`; it looks back ten times the interval of the metric.
   *
   * @throws if the region is empty
   */
  public static cloudWatch(options: CloudWatchOptions): MetricProvider {
    if (options.region === '') { refuse('MET-13', 'cloudWatch must have a region, got none', 'every check fails', 'set it, such as \'eu-central-1\''); }
    return new MetricProvider(Type.CLOUDWATCH, { region: options.region });
  }

  /**
   * Google Cloud Monitoring, in MQL.
   *
   * @throws if the Secret's name cannot be one
   */
  public static stackdriver(options: StackdriverOptions): MetricProvider {
    return new MetricProvider(Type.STACKDRIVER, {}, options.secretName);
  }

  /** Keptn. The query is `keptnmetric/<namespace>/<name>`, or `analysis/<namespace>/<name>/<duration>`. */
  public static keptn(): MetricProvider {
    return new MetricProvider(Type.KEPTN, {});
  }

  /**
   * The external metrics API of Kubernetes. The query is `<namespace>/<metric>?labelSelector=<…>`.
   *
   * @throws if the address is no URL, or the Secret's name cannot be one
   */
  public static externalMetrics(options: ExternalMetricsOptions = {}): MetricProvider {
    const { address, secretName, insecureSkipVerify } = options;
    return new MetricProvider(Type.EXTERNALMETRICS, { address, insecureSkipVerify }, secretName);
  }

  private constructor(
    private readonly type: MetricTemplateSpecProviderType,
    private readonly settings: Omit<crds.MetricTemplateSpecProvider, 'type' | 'secretRef'>,
    private readonly secretName?: string) {
    if (settings.address !== undefined) { checkHttpUrl('MET-13', `the address of ${type}`, settings.address, 'every check that uses it fails'); }
    if (secretName !== undefined) { checkObjectName('VAL-04', `the name of the Secret of ${type}`, secretName, '', 'Flagger does not find it, and every check fails'); }
  }

  /** @internal */
  public _toKube(): crds.MetricTemplateSpecProvider {
    return { type: this.type, ...this.settings, secretRef: this.secretName === undefined ? undefined : { name: this.secretName } };
  }
}
