import { Duration } from 'cdk8s';
import type * as crds from '../imports';
import { AnalysisMatch, renderAnalysisMatch } from './match';
import { renderInterval } from '../values/durations';
import { refuse } from '../values/explain';
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
   * The share of the traffic, in percent, that goes back to the primary with every step of the promotion. 1 to 100.
   *
   * @default - all traffic goes back in one step
   */
  readonly stepWeightPromotion?: number;
}

/** Options of a rollout by steps of one's own. */
export interface StepsAnalysisOptions extends AnalysisOptions {
  /** The shares of the traffic, in percent, that the canary gets one after the other. Each 1 to 100 and greater than the one before. */
  readonly stepWeights: number[];

  /**
   * The share of the traffic, in percent, that goes back to the primary with every step of the promotion. 1 to 100.
   *
   * @default - all traffic goes back in one step
   */
  readonly stepWeightPromotion?: number;
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
   * @throws if a weight is one that Flagger would stall on or never promote
   */
  public static weighted(options: WeightedAnalysisOptions): Analysis {
    checkWeight('stepWeight', options.stepWeight, 'below 1 Flagger stalls at weight 0, without an event and without a rollback');
    if (options.maxWeight !== undefined) {
      checkWeight('maxWeight', options.maxWeight, 'above 100 Flagger goes to 100 % and never promotes, below 1 it takes 100');
    }
    checkPromotion(options.stepWeightPromotion);
    return new Analysis(options, {
      stepWeight: options.stepWeight,
      maxWeight: options.maxWeight,
      stepWeightPromotion: options.stepWeightPromotion,
    });
  }

  /**
   * The traffic moves in steps of one's own.
   *
   * @throws if the steps are not strictly increasing from 1 to 100
   */
  public static steps(options: StepsAnalysisOptions): Analysis {
    checkSteps(options.stepWeights);
    checkPromotion(options.stepWeightPromotion);
    return new Analysis(options, {
      stepWeights: [...options.stepWeights],
      stepWeightPromotion: options.stepWeightPromotion,
    });
  }

  /**
   * The canary is checked without live traffic, then all traffic is switched to it, then it is promoted.
   *
   * @throws if there is no iteration
   */
  public static blueGreen(options: BlueGreenAnalysisOptions): Analysis {
    checkIterations(options.iterations);
    return new Analysis(options, { iterations: options.iterations, mirror: options.mirror });
  }

  /**
   * The requests that match go to the canary, all others to the primary, until it is promoted.
   *
   * @throws if there is no iteration, no match, or a match that Flagger would drop
   */
  public static abTest(options: AbTestAnalysisOptions): Analysis {
    checkIterations(options.iterations);
    if (options.match.length === 0) {
      refuse('an A/B test needs at least one match, got none', 'Flagger runs a blue/green rollout instead', 'add a match, or use Analysis.blueGreen');
    }
    return new Analysis(options, { iterations: options.iterations, match: options.match.map(renderAnalysisMatch) });
  }

  private readonly interval: string;
  private readonly threshold: number;

  private constructor(options: AnalysisOptions, private readonly strategy: crds.CanarySpecAnalysis) {
    this.interval = renderInterval('interval', options.interval);
    checkWholeNumber('threshold', options.threshold, 1, Number.MAX_SAFE_INTEGER,
      'Flagger takes 1 instead', 'give the number of failed checks to allow, such as 5');
    this.threshold = options.threshold;
  }

  /** @internal */
  public _toKube(): crds.CanarySpecAnalysis {
    return { interval: this.interval, threshold: this.threshold, ...this.strategy };
  }
}

function checkWeight(what: string, weight: number, effect: string): void {
  checkWholeNumber(what, weight, 1, 100, effect, 'give a share of the traffic in percent');
}

function checkPromotion(stepWeightPromotion: number | undefined): void {
  if (stepWeightPromotion === undefined) { return; }
  checkWeight('stepWeightPromotion', stepWeightPromotion, 'with a negative step the traffic moves to the canary and the rollout hangs in Promoting');
}

function checkIterations(iterations: number): void {
  checkWholeNumber('iterations', iterations, 1, Number.MAX_SAFE_INTEGER,
    'Flagger announces the analysis on every tick and never starts it', 'give the number of checks to pass, such as 10');
}

function checkSteps(weights: number[]): void {
  if (weights.length === 0) {
    refuse('stepWeights must have at least one weight, got none', 'Flagger stalls at weight 0', 'give the steps, such as [1, 10, 50]');
  }
  weights.forEach((weight, i) => {
    checkWeight(`stepWeights[${i}]`, weight, 'below 1 Flagger stalls at the step before, above 100 it takes 100');
    if (i > 0 && weight <= weights[i - 1]) {
      refuse(`stepWeights must be strictly increasing, got ${weights[i - 1]} before ${weight}`,
        `Flagger stalls at ${weights[i - 1]} % for ever, without an event and without a rollback`, 'put the steps in order, each once');
    }
  });
}
