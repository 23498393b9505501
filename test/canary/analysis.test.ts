import { Duration } from 'cdk8s';
import { canaryOf, chartOf, manifestOf } from './support';
import { Analysis, HttpHeaderMatch, Metric } from '../../src';

const COMMON = { interval: Duration.minutes(1), threshold: 5 };
const TESTERS = { headers: [HttpHeaderMatch.exact('x-canary', 'yes')] };

const UNREADABLE = 'the API server accepts it, and Flagger then cannot read any new Canary of the cluster';

function rendered(analysis: Analysis): any {
  return manifestOf(canaryOf(chartOf(), 'canary', { analysis })).spec.analysis;
}

describe('a weighted analysis', () => {
  const weighted = (changes: object) => Analysis.weighted({ ...COMMON, stepWeight: 10, ...changes });

  test('renders its steps', () => {
    expect(rendered(weighted({ maxWeight: 50, stepWeightPromotion: 25 }))).toStrictEqual(
      { interval: '1m', threshold: 5, stepWeight: 10, maxWeight: 50, stepWeightPromotion: 25 });
  });

  test('leaves to Flagger what is not given', () => {
    expect(rendered(weighted({}))).toStrictEqual({ interval: '1m', threshold: 5, stepWeight: 10 });
  });

  test.each(['stepWeight', 'maxWeight', 'stepWeightPromotion'])('has a %s from 1 to 100', (field) => {
    expect(rendered(weighted({ [field]: 1 }))[field]).toBe(1);
    expect(rendered(weighted({ [field]: 100 }))[field]).toBe(100);
  });

  test('can have a step that goes past the maximum, which Flagger promotes', () => {
    expect(rendered(weighted({ stepWeight: 80, maxWeight: 50 }))).toStrictEqual({ interval: '1m', threshold: 5, stepWeight: 80, maxWeight: 50 });
  });

  const effects: { [field: string]: string } = {
    stepWeight: 'below 1 Flagger stalls at weight 0, without an event and without a rollback',
    maxWeight: 'above 100 Flagger goes to 100 % and never promotes, below 1 it takes 100',
    stepWeightPromotion: 'with a negative step the traffic moves to the canary and the rollout hangs in Promoting',
  };

  test.each(Object.keys(effects).flatMap((field) => [-10, 0, 101, 150].map((value) => [field, value] as const)))('refuses a %s of %p', (field, value) => {
    expect(() => weighted({ [field]: value })).toThrow(
      `${field} must be from 1 to 100, got ${value}: ${effects[field]}; give a share of the traffic in percent`);
  });

  test.each(Object.keys(effects).flatMap((field) => [0.5, 33.3, NaN, Infinity].map((value) => [field, value] as const)))('refuses a %s of %p', (field, value) => {
    expect(() => weighted({ [field]: value })).toThrow(
      `${field} must be a whole number, got ${value}: ${UNREADABLE}; give a share of the traffic in percent`);
  });
});

describe('an analysis by steps of one\'s own', () => {
  const steps = (stepWeights: number[], changes: object = {}) => Analysis.steps({ ...COMMON, stepWeights, ...changes });

  test('renders its steps', () => {
    expect(rendered(steps([1, 10, 50], { stepWeightPromotion: 20 }))).toStrictEqual(
      { interval: '1m', threshold: 5, stepWeights: [1, 10, 50], stepWeightPromotion: 20 });
  });

  test.each([[[1]], [[100]], [[1, 100]], [[1, 2, 3, 100]]])('can be %j', (stepWeights) => {
    expect(rendered(steps(stepWeights))).toStrictEqual({ interval: '1m', threshold: 5, stepWeights });
  });

  test('does not follow a list that is changed later', () => {
    const stepWeights = [10, 50];
    const analysis = steps(stepWeights);
    stepWeights.push(20);

    expect(rendered(analysis).stepWeights).toStrictEqual([10, 50]);
  });

  test('refuses an empty list', () => {
    expect(() => steps([])).toThrow('stepWeights must have at least one weight, got none: Flagger stalls at weight 0; give the steps, such as [1, 10, 50]');
  });

  test.each([[[0, 50], 0, 0], [[-5], 0, -5], [[50, 101], 1, 101], [[10, 20, 150], 2, 150]])('refuses %j', (stepWeights, index, value) => {
    expect(() => steps(stepWeights)).toThrow(`stepWeights[${index}] must be from 1 to 100, got ${value}: `
      + 'below 1 Flagger stalls at the step before, above 100 it takes 100; give a share of the traffic in percent');
  });

  test.each([[[12.5], 0, 12.5], [[10, NaN], 1, NaN]])('refuses %j', (stepWeights, index, value) => {
    expect(() => steps(stepWeights)).toThrow(`stepWeights[${index}] must be a whole number, got ${value}: ${UNREADABLE}; `);
  });

  test.each([[[10, 10], 10, 10], [[50, 20], 50, 20], [[1, 30, 20, 40], 30, 20]])('refuses %j, at which Flagger stalls', (stepWeights, before, after) => {
    expect(() => steps(stepWeights)).toThrow(`stepWeights must be strictly increasing, got ${before} before ${after}: `
      + `Flagger stalls at ${before} % for ever, without an event and without a rollback; put the steps in order, each once`);
  });

  test.each([-10, 0, 101])('refuses a stepWeightPromotion of %p', (stepWeightPromotion) => {
    expect(() => steps([10], { stepWeightPromotion })).toThrow(`stepWeightPromotion must be from 1 to 100, got ${stepWeightPromotion}`);
  });
});

describe('a blue/green analysis', () => {
  test('renders its iterations', () => {
    expect(rendered(Analysis.blueGreen({ ...COMMON, iterations: 10 }))).toStrictEqual({ interval: '1m', threshold: 5, iterations: 10 });
  });

  test.each([true, false])('renders mirror: %p', (mirror) => {
    expect(rendered(Analysis.blueGreen({ ...COMMON, iterations: 1, mirror }))).toStrictEqual({ interval: '1m', threshold: 5, iterations: 1, mirror });
  });
});

describe('an A/B test', () => {
  test('renders its iterations and who takes part', () => {
    expect(rendered(Analysis.abTest({ ...COMMON, iterations: 10, match: [TESTERS] }))).toStrictEqual(
      { interval: '1m', threshold: 5, iterations: 10, match: [{ headers: { 'x-canary': { exact: 'yes' } } }] });
  });

  test('without a match is refused', () => {
    expect(() => Analysis.abTest({ ...COMMON, iterations: 10, match: [] })).toThrow(
      'an A/B test needs at least one match, got none: Flagger runs a blue/green rollout instead; add a match, or use Analysis.blueGreen');
  });

  test.each([[{}], [{ headers: [] }], [{ headers: [], queryParams: [] }]])('with the empty match %j is refused', (match) => {
    expect(() => Analysis.abTest({ ...COMMON, iterations: 10, match: [TESTERS, match] })).toThrow(
      'a match of an A/B test needs a header or a query parameter, got none: Flagger drops an empty match and sends all traffic to the canary; '
      + 'name the header or query parameter that the testers send');
  });
});

describe.each([
  ['blue/green', (iterations: number) => Analysis.blueGreen({ ...COMMON, iterations })],
  ['A/B test', (iterations: number) => Analysis.abTest({ ...COMMON, iterations, match: [TESTERS] })],
])('the iterations of a %s', (_, analysis) => {
  test.each([1, 2, 1000])('can be %p', (iterations) => {
    expect(rendered(analysis(iterations)).iterations).toBe(iterations);
  });

  test.each([0, -1])('cannot be %p', (iterations) => {
    expect(() => analysis(iterations)).toThrow(`iterations must be at least 1, got ${iterations}: `
      + 'Flagger announces the analysis on every tick and never starts it; give the number of checks to pass, such as 10');
  });

  test.each([0.5, 2.5, NaN])('cannot be %p', (iterations) => {
    expect(() => analysis(iterations)).toThrow(`iterations must be a whole number, got ${iterations}: ${UNREADABLE}; `);
  });
});

describe.each([
  ['weighted', (changes: object) => Analysis.weighted({ ...COMMON, stepWeight: 10, ...changes })],
  ['steps', (changes: object) => Analysis.steps({ ...COMMON, stepWeights: [10], ...changes })],
  ['blue/green', (changes: object) => Analysis.blueGreen({ ...COMMON, iterations: 1, ...changes })],
  ['A/B test', (changes: object) => Analysis.abTest({ ...COMMON, iterations: 1, match: [TESTERS], ...changes })],
])('what every analysis has: %s', (_, analysis) => {
  test.each([1, 5, 1000])('a threshold of %p', (threshold) => {
    expect(rendered(analysis({ threshold })).threshold).toBe(threshold);
  });

  test.each([0, -1])('no threshold of %p', (threshold) => {
    expect(() => analysis({ threshold })).toThrow(
      `threshold must be at least 1, got ${threshold}: Flagger takes 1 instead; give the number of failed checks to allow, such as 5`);
  });

  test.each([0.5, 1.5, NaN])('no threshold of %p', (threshold) => {
    expect(() => analysis({ threshold })).toThrow(`threshold must be a whole number, got ${threshold}: ${UNREADABLE}; `);
  });

  test.each([[Duration.seconds(10), '10s'], [Duration.seconds(90), '90s'], [Duration.hours(1), '60m']])('an interval of %j', (interval, text) => {
    expect(rendered(analysis({ interval })).interval).toBe(text);
  });

  test('no interval that Flagger would replace', () => {
    expect(() => analysis({ interval: Duration.seconds(9) })).toThrow('interval must be at least 10 seconds, got 9 s: Flagger silently takes 10 seconds instead');
  });

  test('no interval with a fraction', () => {
    expect(() => analysis({ interval: Duration.millis(10_001) })).toThrow('interval must be a whole number of seconds, got 10.001 s');
  });
});

describe.each<[string, (changes: object) => Analysis]>([
  ['weighted', (changes) => Analysis.weighted({ ...COMMON, stepWeight: 10, ...changes })],
  ['steps', (changes) => Analysis.steps({ ...COMMON, stepWeights: [10], ...changes })],
  ['blueGreen', (changes) => Analysis.blueGreen({ ...COMMON, iterations: 3, ...changes })],
  ['abTest', (changes) => Analysis.abTest({ ...COMMON, iterations: 3, match: [TESTERS], ...changes })],
])('every analysis, for example %s,', (_, analysis) => {
  // Flagger moves the traffic back in steps whatever the way was that it came.
  test('can move the traffic back in steps', () => {
    expect(rendered(analysis({ stepWeightPromotion: 20 })).stepWeightPromotion).toBe(20);
    expect(() => analysis({ stepWeightPromotion: 101 })).toThrow('stepWeightPromotion must be from 1 to 100, got 101: ');
  });

  test.each(['primaryReadyThreshold', 'canaryReadyThreshold'])('can have a %s in percent', (field) => {
    expect(rendered(analysis({ [field]: 0 }))[field]).toBe(0);
    expect(rendered(analysis({ [field]: 100 }))[field]).toBe(100);
    for (const wrong of [-1, 101, 200]) {
      expect(() => analysis({ [field]: wrong })).toThrow(`${field} must be from 0 to 100, got ${wrong}: `
        + 'above 100 Flagger waits for more pods than there are, below 0 it waits for none; give a share of the pods in percent');
    }
    expect(() => analysis({ [field]: 99.5 })).toThrow(`${field} must be a whole number, got 99.5: ${UNREADABLE}`);
  });

  test('has the lists that it had when it was made', () => {
    const metrics = [Metric.requestSuccessRate({ min: 99 })];
    const made = analysis({ metrics });
    metrics.push(Metric.requestSuccessRate({ min: 90 }));

    expect(rendered(made).metrics).toHaveLength(1);
  });
});
