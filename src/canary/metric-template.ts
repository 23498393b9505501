import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { MetricProvider } from './metric-provider';
import { checkAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import { toJson_MetricTemplateSpec } from '../imports/flagger';
import { refuse } from '../values/explain';

/** Props of a `MetricTemplate`. */
export interface MetricTemplateProps {
  /**
   * Metadata of the MetricTemplate.
   *
   * @default - a name made from the path of the construct, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /** Where the query is sent. */
  readonly provider: MetricProvider;

  /**
   * The query, in the language of the provider, as a template of Go. Flagger fills in
   *
   * - `{{ target }}`, the name of the target, and `{{ service }}`, that of its Service;
   * - `{{ name }}` and `{{ namespace }}`, those of the Canary;
   * - `{{ interval }}`, that of the metric;
   * - `{{ variables.<key> }}`, from its `templateVariables`.
   *
   * The pods of the canary are named `<target>-…`, those of the primary `<target>-primary-…`: a query for the canary must leave these out.
   */
  readonly query: string;
}

/**
 * A query for metrics, which Canaries refer to by `Metric.of`.
 *
 * @see https://docs.flagger.app/usage/metrics#custom-metrics
 */
export class MetricTemplate extends Construct {
  /** The name of the MetricTemplate. */
  public readonly name: string;

  /**
   * @throws if the query is empty
   */
  constructor(scope: Construct, id: string, props: MetricTemplateProps) {
    super(scope, id);
    inConstruct(this, () => checkQuery(props.query));
    const object = new ApiObject(this, 'Resource', {
      apiVersion: 'flagger.app/v1beta1',
      kind: 'MetricTemplate',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => toJson_MetricTemplateSpec({ provider: props.provider._toKube(), query: props.query }) }),
    });
    this.name = object.name;
    checkAtSynthesis(this, () => []);
  }
}

function checkQuery(query: string): void {
  if (query.trim() === '') {
    refuse('MET-13', 'a MetricTemplate must have a query, got none', 'every check that uses it fails', 'set the query in the language of the provider');
  }
}
