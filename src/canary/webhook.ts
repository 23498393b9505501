import { Duration } from 'cdk8s';
import type * as crds from '../imports';
import { CanarySpecAnalysisWebhooksType } from '../imports/flagger';
import { renderCallTimeout } from '../values/durations';
import { refuse } from '../values/explain';
import { checkWholeNumber } from '../values/numbers';
import { checkHttpUrl } from '../values/urls';

/** How a hook is called. */
export interface WebhookOptions {
  /** The name of the hook, for events and alerts. */
  readonly name: string;

  /**
   * The URL that Flagger sends a POST to, from its own pod: an absolute one of http or https.
   *
   * The answers 200, 201 and 202 say yes. Every other one says no, 204 as well.
   */
  readonly url: string;

  /**
   * The time for one try. Flagger waits for the answer before it does anything else for the canary, so all hooks of a tick
   * together should take less than the interval of the analysis.
   *
   * @default Duration.seconds(10)
   */
  readonly timeout?: Duration;

  /**
   * How often a call is tried again that got no answer, or one of 429 or from 500 on. The pauses grow from one second to thirty.
   *
   * @default 0
   */
  readonly retries?: number;

  /**
   * What is sent in the field `metadata` of the body, beside name, namespace and phase of the canary: for a load tester the command to run.
   *
   * @default - nothing
   */
  readonly metadata?: { [key: string]: string };

  /**
   * Whether the certificate of the receiver is not checked.
   *
   * @default false
   */
  readonly disableTls?: boolean;
}

/** How a hook is called that a rollout waits for. */
export interface GateWebhookOptions extends WebhookOptions {
  /**
   * Whether no alert is sent while the rollout waits.
   *
   * @default false
   */
  readonly muteAlert?: boolean;
}

/**
 * A call that Flagger makes in a rollout: a gate, a test, or a notice. The time at which it is made is the name of the factory.
 *
 * @see https://docs.flagger.app/usage/webhooks
 */
export class Webhook {
  /**
   * Asks whether a rollout may begin. Until the answer is yes the canary is in the phase Waiting, without pods and without traffic.
   *
   * It is asked with `skipAnalysis` as well. Hooks for `rollback` are not called meanwhile.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static confirmRollout(options: GateWebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.CONFIRM_HYPHEN_ROLLOUT, options);
  }

  /**
   * Tests the canary before it gets traffic. The answer no is a failed check.
   *
   * It is called again on every tick until the canary gets traffic, so it should do no harm when repeated.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static preRollout(options: WebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.PRE_HYPHEN_ROLLOUT, options);
  }

  /**
   * Called at each check of the analysis, before the metrics, for example to produce load. The answer no is a failed check.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static rollout(options: WebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.ROLLOUT, options);
  }

  /**
   * Asks before each step of the weight, and before the promotion. Until the answer is yes the weight stays.
   *
   * Only for `Analysis.weighted` and `Analysis.steps`.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static confirmTrafficIncrease(options: GateWebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.CONFIRM_HYPHEN_TRAFFIC_HYPHEN_INCREASE, options);
  }

  /**
   * Asks before the promotion. Until the answer is yes the canary keeps its traffic and is checked on, and failed checks count.
   *
   * A blue/green rollout asks twice, on two ticks: a gate that opens for one call only never lets it through.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static confirmPromotion(options: GateWebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.CONFIRM_HYPHEN_PROMOTION, options);
  }

  /**
   * Called after a rollout, whether it succeeded or failed; the phase is in the body. If one of several says no, those after it are not called.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static postRollout(options: WebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.POST_HYPHEN_ROLLOUT, options);
  }

  /**
   * Asks on every tick of a rollout whether to roll back: **yes rolls back**. A receiver that answers 200 to everything rolls back every rollout.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static rollback(options: WebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.ROLLBACK, options);
  }

  /**
   * Called with every event of the canary, whose text is in `metadata.eventMessage`. The webhook for events that the Flagger of the cluster
   * may be set to is then not called for this canary.
   *
   * @throws if the URL, the timeout or the retries cannot be ones
   */
  public static event(options: WebhookOptions): Webhook {
    return new Webhook(CanarySpecAnalysisWebhooksType.EVENT, options);
  }

  private readonly timeout?: string;
  private readonly metadata?: { [key: string]: string };

  private constructor(private readonly type: CanarySpecAnalysisWebhooksType, private readonly options: GateWebhookOptions) {
    if (options.name === '') {
      refuse('CRD-10', 'a webhook must have a name, got none', 'events and alerts do not name the webhook that failed', 'set a name such as \'load-test\'');
    }
    // Go parses a relative URL and fails at each call.
    checkHttpUrl('WH-03', `the url of the webhook '${options.name}'`, options.url, 'every call of the webhook fails');
    this.timeout = options.timeout && renderCallTimeout(`the timeout of the webhook '${options.name}'`, options.timeout);
    if (options.retries !== undefined) {
      checkWholeNumber('VAL-03', `retries of the webhook '${options.name}'`, options.retries, 0, Number.MAX_SAFE_INTEGER,
        'Flagger uses 0 instead', 'set the number of retries, such as 3');
    }
    this.metadata = options.metadata && { ...options.metadata };
  }

  /**
   * Whether it is a gate before each step of the weight.
   * @internal
   */
  public get _isTrafficGate(): boolean {
    return this.type === CanarySpecAnalysisWebhooksType.CONFIRM_HYPHEN_TRAFFIC_HYPHEN_INCREASE;
  }

  /** @internal */
  public get _name(): string {
    return this.options.name;
  }

  /** @internal */
  public _toKube(): crds.CanarySpecAnalysisWebhooks {
    const { name, url, retries, disableTls, muteAlert } = this.options;
    return { name, type: this.type, url, timeout: this.timeout, retries, metadata: this.metadata, disableTls, muteAlert };
  }
}
