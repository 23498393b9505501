import { canaryCheck, Check, Severity } from '../check';

/** How a rollout goes: weights, iterations, thresholds, session affinity. */
export const ANALYSIS_CHECKS: Check[] = [
  canaryCheck({
    id: 'AN-02',
    severity: Severity.ERROR,
    condition: 'analysis.maxWeight is above 100',
    effect: 'the canary comes to 100 % of the traffic, and is never promoted nor rolled back',
    fix: 'set maxWeight to at most 100',
    source: 'github.com/fluxcd/flagger v1.44.0 pkg/controller/scheduler.go',
    *find({ analysis }) {
      // Flagger ignores it beside stepWeights (AN-03).
      if (analysis.maxWeight > 100 && !analysis.stepWeights) { yield { path: ['spec', 'analysis', 'maxWeight'] }; }
    },
  }),
];
