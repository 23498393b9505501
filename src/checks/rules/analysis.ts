import { CanaryView } from '../../flagger/canary-view';
import { listOf, Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const SCHEDULER = flagger('pkg/controller/scheduler.go');
const CANARY = flagger('pkg/apis/flagger/v1beta1/canary.go');
const ANALYSIS: Path = ['spec', 'analysis'];

/** How a rollout goes: weights, iterations, thresholds. */
export const ANALYSIS_RULES: Rule[] = [
  canaryRule({
    id: 'AN-01',
    severity: Severity.ERROR,
    condition: 'analysis.mirror is true in a weighted rollout',
    effect: 'with the Gateway API Flagger mirrors only with iterations: it repeats the step before the first weight forever, calls the'
      + ' pre-rollout hooks every time, and neither promotes the canary nor rolls it back',
    fix: 'remove mirror, or use iterations instead of stepWeight',
    source: SCHEDULER,
    *find(canary) {
      if (canary.usesGatewayApi && canary.movesWeights && canary.analysis.mirror === true) { yield { path: [...ANALYSIS, 'mirror'] }; }
    },
  }),
  canaryRule({
    id: 'AN-02',
    severity: Severity.ERROR,
    condition: 'analysis.maxWeight is above 100',
    effect: 'the canary gets 100 % of the traffic, and Flagger never promotes it and never rolls it back',
    fix: 'set maxWeight to at most 100',
    source: SCHEDULER,
    *find(canary) {
      // Flagger ignores it beside stepWeights (AN-03).
      const { maxWeight, stepWeights } = canary.analysis;
      if (canary.movesWeights && isNumber(maxWeight) && maxWeight > 100 && !stepWeights) { yield { path: [...ANALYSIS, 'maxWeight'] }; }
    },
  }),
  canaryRule({
    id: 'AN-03',
    severity: Severity.WARNING,
    condition: 'analysis.maxWeight is set together with stepWeights, and differs from the last of them',
    effect: 'Flagger ignores maxWeight and promotes the canary after the last of stepWeights',
    fix: 'remove maxWeight, or make it the last entry of stepWeights',
    source: SCHEDULER,
    *find({ analysis, movesWeights }) {
      const last = numbersOf(analysis.stepWeights).at(-1);
      if (movesWeights && last !== undefined && analysis.maxWeight > 0 && analysis.maxWeight !== Math.min(100, last)) {
        yield { path: [...ANALYSIS, 'maxWeight'] };
      }
    },
  }),
  canaryRule({
    id: 'AN-04',
    severity: Severity.WARNING,
    condition: 'analysis.maxWeight is set together with iterations',
    effect: 'Flagger ignores maxWeight: with iterations it sends all traffic that matches to the canary at once',
    fix: 'remove maxWeight, or use stepWeight instead of iterations',
    source: CANARY,
    *find({ analysis, analyses }) {
      if (analyses && analysis.iterations > 0 && analysis.maxWeight > 0) { yield { path: [...ANALYSIS, 'maxWeight'] }; }
    },
  }),
  canaryRule({
    id: 'AN-05',
    severity: Severity.ERROR,
    condition: 'the analysis has no step: stepWeight or iterations is not above 0, or stepWeights is empty',
    effect: 'Flagger reports "Starting canary analysis" again and again, but never starts the analysis, promotes or rolls back',
    fix: 'set stepWeight to a number from 1 to 100, stepWeights to an increasing list, or iterations to 1 or more',
    source: SCHEDULER,
    *find(canary) {
      const { iterations, stepWeight, stepWeights } = canary.analysis;
      if (!canary.movesWeights || stepWeight > 0 || listOf(stepWeights).length > 0) { return; }
      if (isNumber(stepWeight)) { yield { path: [...ANALYSIS, 'stepWeight'], what: `analysis.stepWeight is not above 0, got ${stepWeight}` }; }
      if (isNumber(iterations)) { yield { path: [...ANALYSIS, 'iterations'], what: `analysis.iterations is not above 0, got ${iterations}` }; }
      if (Array.isArray(stepWeights)) { yield { path: [...ANALYSIS, 'stepWeights'], what: 'analysis.stepWeights is empty' }; }
    },
  }),
  canaryRule({
    id: 'AN-06',
    severity: Severity.ERROR,
    condition: 'analysis.stepWeights does not increase from step to step',
    effect: 'Flagger stays at the previous weight forever, without an event and without a rollback',
    fix: 'list the weights in increasing order, each once, the first above 0',
    source: SCHEDULER,
    *find(canary) {
      const weights = numbersOf(canary.analysis.stepWeights);
      const stuck = canary.movesWeights && !(canary.analysis.stepWeight > 0) ? findStall(weights) : undefined;
      if (stuck !== undefined) {
        yield {
          path: [...ANALYSIS, 'stepWeights', stuck],
          what: `analysis.stepWeights does not increase at its entry ${stuck + 1}, got ${weights[stuck]} after ${stuck === 0 ? 0 : weights[stuck - 1]}`,
          effect: `Flagger stays at ${stuck === 0 ? 0 : weights[stuck - 1]} % forever, without an event and without a rollback`,
        };
      }
    },
  }),
  canaryRule({
    id: 'AN-07',
    severity: Severity.WARNING,
    condition: 'an entry of analysis.stepWeights is above 100',
    effect: 'Flagger uses 100 instead, and promotes the canary after that step',
    fix: 'set the last entry to 100 or less, and remove the entries after it',
    source: SCHEDULER,
    *find(canary) {
      if (!canary.movesWeights) { return; }
      for (const [i, weight] of numbersOf(canary.analysis.stepWeights).entries()) {
        if (weight > 100) { yield { path: [...ANALYSIS, 'stepWeights', i] }; }
      }
    },
  }),
  canaryRule({
    id: 'AN-08',
    severity: Severity.WARNING,
    condition: 'analysis.maxWeight is not a multiple of analysis.stepWeight',
    effect: 'the canary gets more traffic than maxWeight before it is promoted',
    fix: 'make maxWeight a multiple of stepWeight, or list the weights in stepWeights',
    source: SCHEDULER,
    *find({ analysis, movesWeights }) {
      const { stepWeight, maxWeight } = analysis;
      if (!movesWeights || !(stepWeight > 0) || !(maxWeight > 0) || listOf(analysis.stepWeights).length > 0) { return; }
      const last = Math.min(100, Math.ceil(maxWeight / stepWeight) * stepWeight);
      if (last > maxWeight) {
        yield {
          path: [...ANALYSIS, 'maxWeight'],
          what: `analysis.maxWeight is ${maxWeight}, which is not a multiple of analysis.stepWeight, got ${stepWeight}`,
          effect: `the canary gets ${last} % of the traffic before it is promoted`,
        };
      }
    },
  }),
  canaryRule({
    id: 'AN-09',
    severity: Severity.ERROR,
    condition: 'analysis.stepWeightPromotion is below 0',
    effect: 'during the promotion Flagger moves the traffic to the canary instead of the primary, until the canary gets all traffic and the rollout hangs in Promoting',
    fix: 'set it to the percentage that moves back to the primary in each step, from 1 to 100; or remove it, to move all traffic in one step',
    source: SCHEDULER,
    *find({ analysis, analyses, provider }) {
      if (analyses && provider !== 'kubernetes' && analysis.stepWeightPromotion < 0) { yield { path: [...ANALYSIS, 'stepWeightPromotion'] }; }
    },
  }),
  canaryRule({
    id: 'AN-10',
    severity: Severity.WARNING,
    condition: 'analysis.threshold is not above 0',
    effect: 'Flagger uses 1 instead, and rolls back after the first failed check',
    fix: 'set threshold to the number of failed checks after which Flagger should roll back, 1 or more',
    source: CANARY,
    *find({ analysis, analyses }) {
      if (analyses && isNumber(analysis.threshold) && analysis.threshold <= 0) { yield { path: [...ANALYSIS, 'threshold'] }; }
    },
  }),
  canaryRule({
    id: 'AN-11',
    severity: Severity.WARNING,
    condition: 'analysis.match is set in a weighted rollout',
    effect: 'Flagger splits only the requests that match by weight. All others go to the primary, and Flagger may promote a canary that got almost no traffic',
    fix: 'use iterations for an A/B test, or remove match for a rollout to all users',
    source: CANARY,
    *find(canary) {
      if (canary.usesGatewayApi && canary.movesWeights && hasMatch(canary) && !hasSessionAffinity(canary)) { yield { path: [...ANALYSIS, 'match'] }; }
    },
  }),
  canaryRule({
    id: 'AN-24',
    severity: Severity.WARNING,
    condition: 'skipAnalysis is true, and the analysis has metrics or hooks, which should check a rollout',
    effect: 'Flagger promotes every new revision at once. It checks no metrics, and calls only hooks of type confirm-rollout, post-rollout and event',
    fix: 'remove skipAnalysis, or the metrics and hooks',
    source: SCHEDULER,
    *find({ analyses, analysis }) {
      if (analyses) { return; }
      const hooks = listOf(analysis.webhooks).filter(hook => !['confirm-rollout', 'post-rollout', 'event'].includes(hook?.type));
      const lost = [...listOf(analysis.metrics), ...hooks].map(check => `'${check?.name}'`);
      if (lost.length > 0) { yield { path: ['spec', 'skipAnalysis'], what: `skipAnalysis is true, and the analysis has ${lost.join(', ')}` }; }
    },
  }),
  canaryRule({
    id: 'AN-27',
    severity: Severity.WARNING,
    condition: 'analysis.stepWeightPromotion is above 100',
    effect: 'Flagger moves all traffic back to the primary in one step, as if it were not set',
    fix: 'set it to the percentage that moves back to the primary in each step, from 1 to 100, or remove it',
    source: SCHEDULER,
    *find({ analysis, analyses, provider }) {
      if (analyses && provider !== 'kubernetes' && analysis.stepWeightPromotion > 100) { yield { path: [...ANALYSIS, 'stepWeightPromotion'] }; }
    },
  }),
];

/** Whether only some requests take part. */
function hasMatch(canary: CanaryView): boolean {
  return listOf(canary.analysis.match).length > 0;
}

function hasSessionAffinity({ analysis }: CanaryView): boolean {
  return analysis.sessionAffinity !== undefined && analysis.sessionAffinity !== null;
}

function isNumber(value: Manifest): value is number {
  return typeof value === 'number';
}

/** A list of numbers; none where there is something else in it, which is the schema's business. */
function numbersOf(list: unknown): number[] {
  const entries = listOf(list);
  return entries.every(isNumber) ? entries : [];
}

/** Goes through the steps as Flagger does. Returns the entry at which it does not get on. */
function findStall(weights: readonly number[]): number | undefined {
  const last = Math.min(100, weights[weights.length - 1]);
  for (let i = 0, weight = 0; i < weights.length; i++) {
    if (weight > 0 && weight >= last && nextStep(weights, weight) > 0) { return undefined; }
    const step = nextStep(weights, weight);
    if (step <= 0) { return i; }
    weight += step;
  }
  return undefined;
}

/** Flagger's function nextStepWeight. */
function nextStep(weights: readonly number[], weight: number): number {
  const room = 100 - weight;
  if (room === 0) { return 1; }
  if (weight === 0) { return Math.min(room, weights[0]); }
  const i = weights.slice(0, -1).indexOf(weight);
  return i < 0 ? room : Math.min(room, weights[i + 1] - weight);
}
