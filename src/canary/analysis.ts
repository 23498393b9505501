import { Duration } from 'cdk8s';
import type * as crds from '../imports';
import { Alert } from './alert';
import { AnalysisMatch, renderAnalysisMatch } from './match';
import { Metric } from './metric';
import { renderSessionAffinity, SessionAffinity } from './session-affinity';
import { Webhook } from './webhook';
import { renderInterval } from '../values/durations';
import { refuse, RuleId } from '../values/explain';
import { checkWholeNumber } from '../values/numbers';

/** What every analysis has. */
export interface AnalysisOptions {
  /**
   * The time between two ticks: at each of them Flagger checks the canary and takes one step.
   * Whole seconds, at least 10.
   */
  readonly interval: Duration;

  /**
   * How many failed checks are allowed in one rollout before it is rolled back. They add up over the whole rollout, a passing check does not reset them.
   * At least 1.
   */
  readonly threshold: number;

  /**
   * The measurements that the canary must pass at each check.
   *
   * @default - none
   */
  readonly metrics?: Metric[];

  /**
   * The calls that are made in a rollout: gates, tests and notices. Those of one kind are called in this order.
   *
   * @default - none
   */
  readonly webhooks?: Webhook[];

  /**
   * Where the news of the canary go.
   *
   * @default - to the receiver that the Flagger of the cluster is set to, if it is
   */
  readonly alerts?: Alert[];

  /**
   * The share of the traffic, in percent, that goes back to the primary with every step of the promotion. 1 to 100.
   *
   * @default - all traffic goes back in one step
   */
  readonly stepWeightPromotion?: number;

  /**
   * The share of the primary's pods, in percent, that must be available for it to count as ready, rounded down to whole pods: with few of them a
   * share below 100 asks for none. 0 to 100.
   *
   * @default 100
   */
  readonly primaryReadyThreshold?: number;

  /**
   * The share of the canary's pods, in percent, that must be available for it to count as ready, rounded down to whole pods: with few of them a
   * share below 100 asks for none. 0 to 100.
   *
   * @default 100
   */
  readonly canaryReadyThreshold?: number;
}

/** Options of a rollout by equal steps. */
export interface WeightedAnalysisOptions extends AnalysisOptions {
  /** The share of the traffic, in percent, that is added to the canary with every step. 1 to 100. */
  readonly stepWeight: number;

  /**
   * The share of the traffic, in percent, at which the canary is promoted. 1 to 100.
   *
   * Steps that do not divide it go past it: steps of 20 up to 50 are 20, 40 and 60.
   *
   * @default 100
   */
  readonly maxWeight?: number;

  /**
   * Keeps users who have reached the canary there until the rollout ends.
   *
   * @default - each request goes by the weights
   */
  readonly sessionAffinity?: SessionAffinity;
}

/** Options of a rollout by steps of one's own. */
export interface StepsAnalysisOptions extends AnalysisOptions {
  /** The shares of the traffic, in percent, that the canary gets one after the other. Each 1 to 100 and greater than the one before. */
  readonly stepWeights: number[];

  /**
   * Keeps users who have reached the canary there until the rollout ends.
   *
   * @default - each request goes by the weights
   */
  readonly sessionAffinity?: SessionAffinity;
}

/** Options of a blue/green rollout. */
export interface BlueGreenAnalysisOptions extends AnalysisOptions {
  /** How many checks the canary must pass before the traffic is switched to it. At least 1. */
  readonly iterations: number;

  /**
   * Whether every request is also sent to the canary while it is checked. Its answers are dropped; requests that change something change it twice.
   *
   * @default false
   */
  readonly mirror?: boolean;
}

/** Options of an A/B test. */
export interface AbTestAnalysisOptions extends AnalysisOptions {
  /** How many checks the canary must pass before it is promoted. At least 1. */
  readonly iterations: number;

  /** Which requests go to the canary; one match that holds is enough. At least one. */
  readonly match: AnalysisMatch[];
}

/**
 * How a rollout goes: in which steps the traffic moves, and when it is promoted or rolled back.
 *
 * @see https://docs.flagger.app/usage/deployment-strategies
 */
export class Analysis {
  /**
   * The traffic moves in equal steps (Flagger's canary strategy).
   *
   * @throws if a weight is one that Flagger would stall on or never promote, or a cookie one that it would not recognise
   */
  public static weighted(options: WeightedAnalysisOptions): Analysis {
    checkWeight('AN-05', 'stepWeight', options.stepWeight, 'below 1 Flagger stays at weight 0 forever, without an event and without a rollback');
    if (options.maxWeight !== undefined) {
      checkWeight('AN-02', 'maxWeight', options.maxWeight, 'above 100 Flagger goes to 100 % and never promotes the canary, below 1 it uses 100 instead');
    }
    return new Analysis(options, {
      stepWeight: options.stepWeight,
      maxWeight: options.maxWeight,
      sessionAffinity: options.sessionAffinity && renderSessionAffinity(options.sessionAffinity),
    });
  }

  /**
   * The traffic moves in steps of one's own.
   *
   * @throws if the steps are not strictly increasing from 1 to 100, or a cookie is one that Flagger would not recognise
   */
  public static steps(options: StepsAnalysisOptions): Analysis {
    checkSteps(options.stepWeights);
    return new Analysis(options, {
      stepWeights: [...options.stepWeights],
      sessionAffinity: options.sessionAffinity && renderSessionAffinity(options.sessionAffinity),
    });
  }

  /**
   * The canary is checked without live traffic, then all traffic is switched to it, then it is promoted.
   *
   * @throws if there is no iteration, or a webhook that is never called
   */
  public static blueGreen(options: BlueGreenAnalysisOptions): Analysis {
    checkIterations(options.iterations);
    refuseTrafficGates(options);
    return new Analysis(options, { iterations: options.iterations, mirror: options.mirror });
  }

  /**
   * The requests that match go to the canary, all others to the primary, until it is promoted.
   *
   * @throws if there is no iteration, no match, a match that Flagger would drop, or a webhook that is never called
   */
  public static abTest(options: AbTestAnalysisOptions): Analysis {
    checkIterations(options.iterations);
    refuseTrafficGates(options);
    if (options.match.length === 0) {
      refuse('VAL-12', 'an A/B test needs at least one match, got none', 'Flagger runs a blue/green rollout instead', 'add a match, or use Analysis.blueGreen');
    }
    return new Analysis(options, { iterations: options.iterations, match: options.match.map(renderAnalysisMatch) });
  }

  private readonly common: crds.CanarySpecAnalysis;
  private readonly metrics: Metric[];

  private constructor(options: AnalysisOptions, private readonly strategy: Partial<crds.CanarySpecAnalysis>) {
    checkWholeNumber('AN-10', 'threshold', options.threshold, 1, Number.MAX_SAFE_INTEGER,
      'Flagger uses 1 instead', 'set the number of failed checks after which Flagger rolls back, such as 5');
    checkPromotion(options.stepWeightPromotion);
    checkReadyThreshold('primaryReadyThreshold', options.primaryReadyThreshold);
    checkReadyThreshold('canaryReadyThreshold', options.canaryReadyThreshold);
    this.metrics = [...options.metrics ?? []];
    this.common = {
      interval: renderInterval('interval', options.interval),
      threshold: options.threshold,
      stepWeightPromotion: options.stepWeightPromotion,
      primaryReadyThreshold: options.primaryReadyThreshold,
      canaryReadyThreshold: options.canaryReadyThreshold,
      metrics: orNothing(this.metrics.map(metric => metric._toKube())),
      webhooks: orNothing(options.webhooks?.map(webhook => webhook._toKube())),
      alerts: orNothing(options.alerts?.map(alert => alert._toKube())),
    };
  }

  /**
   * How many matches send requests to the canary; 1 where all requests take part.
   * @internal
   */
  public get _matchCount(): number {
    return this.strategy.match?.length ?? 1;
  }

  /**
   * Whether Flagger puts cookies into the answers.
   * @internal
   */
  public get _setsCookies(): boolean {
    return this.strategy.sessionAffinity !== undefined;
  }

  /**
   * Whether Flagger mirrors the requests to the canary.
   * @internal
   */
  public get _mirrors(): boolean {
    return this.strategy.mirror === true;
  }

  /**
   * The first of the metrics whose query is one that Flagger brings.
   * @internal
   */
  public get _builtinMetric(): string | undefined {
    return this.metrics.find(metric => metric._isBuiltin)?._name;
  }

  /** @internal */
  public _toKube(): crds.CanarySpecAnalysis {
    return { ...this.common, ...this.strategy };
  }
}

function orNothing<T>(list: T[] | undefined): T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

function checkWeight(id: RuleId, what: string, weight: number, effect: string): void {
  checkWholeNumber(id, what, weight, 1, 100, effect, 'set a percentage of the traffic');
}

function checkPromotion(stepWeightPromotion: number | undefined): void {
  if (stepWeightPromotion === undefined) { return; }
  checkWeight(stepWeightPromotion > 100 ? 'AN-27' : 'AN-09', 'stepWeightPromotion', stepWeightPromotion,
    'with a negative step Flagger moves the traffic to the canary, and the rollout hangs in Promoting');
}

function checkReadyThreshold(what: string, threshold: number | undefined): void {
  if (threshold === undefined) { return; }
  checkWholeNumber('TGT-24', what, threshold, 0, 100, 'above 100 Flagger waits for more pods than there are, below 0 it does not wait for any', 'set a percentage of the pods');
}

function refuseTrafficGates({ webhooks = [] }: AnalysisOptions): void {
  const gate = webhooks.find(webhook => webhook._isTrafficGate);
  if (!gate) { return; }
  refuse('WH-05', `the webhook '${gate._name}' is for each step of the weight, and this analysis has iterations instead of steps`,
    'Flagger never calls it, and increases the traffic without it', 'use Webhook.confirmPromotion, or Analysis.weighted or Analysis.steps');
}

function checkIterations(iterations: number): void {
  checkWholeNumber('AN-05', 'iterations', iterations, 1, Number.MAX_SAFE_INTEGER,
    'Flagger reports the start of the analysis again and again, but never starts it', 'set the number of iterations, such as 10');
}

function checkSteps(weights: number[]): void {
  if (weights.length === 0) {
    refuse('AN-05', 'stepWeights must have at least one weight, got none', 'Flagger stays at weight 0 forever', 'set the steps, such as [1, 10, 50]');
  }
  weights.forEach((weight, i) => {
    checkWeight(weight > 100 ? 'AN-07' : 'AN-06', `stepWeights[${i}]`, weight, 'below 1 Flagger stays at the previous step forever, above 100 it uses 100 instead');
    if (i > 0 && weight <= weights[i - 1]) {
      refuse('AN-06', `stepWeights must be strictly increasing, got ${weights[i - 1]} before ${weight}`,
        `Flagger stays at ${weights[i - 1]} % forever, without an event and without a rollback`, 'list the steps in increasing order, each once');
    }
  });
}
