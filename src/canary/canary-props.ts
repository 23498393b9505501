import { ApiObjectMetadata, Duration } from 'cdk8s';
import { Analysis } from './analysis';
import { AutoscalerRef } from './autoscaler-ref';
import { CanaryProvider } from './provider';
import { CanaryServiceOptions } from './service';
import { CanaryTarget } from './target';

/** Props of a `Canary`. */
export interface CanaryProps {
  /**
   * Metadata of the Canary.
   *
   * @default - named after its target, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /** The workload that is rolled out. */
  readonly target: CanaryTarget;

  /** The Services and the route of the canary. */
  readonly service: CanaryServiceOptions;

  /** How a rollout goes. */
  readonly analysis: Analysis;

  /**
   * The version of the Gateway API whose routes Flagger writes.
   *
   * @default CanaryProvider.GATEWAY_API_V1
   */
  readonly provider?: CanaryProvider;

  /**
   * The autoscaler of the target, which Flagger copies for the primary.
   *
   * @default - the target has none; the primary has as many replicas as the target
   */
  readonly autoscalerRef?: AutoscalerRef;

  /**
   * The URL of the Prometheus that `Metric.requestSuccessRate`, `Metric.requestDuration` and `Metric.query` ask.
   *
   * @default - that of the Flagger of the cluster
   */
  readonly metricsServer?: string;

  /**
   * How long the canary's pods may take to become ready before the rollout is rolled back. Whole seconds.
   *
   * The primary knows only the progress deadline of the target itself.
   *
   * @default Duration.seconds(600)
   */
  readonly progressDeadline?: Duration;

  /**
   * Whether a new version is promoted at once, without analysis. Of its webhooks only those of `confirmRollout` and `postRollout` are called.
   *
   * @default false
   */
  readonly skipAnalysis?: boolean;

  /**
   * Whether Flagger leaves the canary alone.
   *
   * @default false
   */
  readonly suspend?: boolean;

  /**
   * Whether the target is scaled up again when the Canary is deleted. Otherwise it stays at the replicas it has then, 0 between rollouts.
   *
   * Flagger's finalizer then holds the Canary until the target is up, and for good where the target, the Services or the namespace go first:
   * delete the Canary before them.
   *
   * @default false
   */
  readonly revertOnDeletion?: boolean;
}
