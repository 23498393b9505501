import { Duration } from 'cdk8s';
import { canaryOf, chartOf, manifestOf } from './support';
import { Analysis, HttpHeaderMatch, Metric } from '../../src';
import { expectRefusal } from '../messages';

const COMMON = { interval: Duration.minutes(1), threshold: 5 };
const TESTERS = { headers: [HttpHeaderMatch.exact('x-canary', 'yes')] };

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

  test.each([
    ...[-10, 0, 101, 150].flatMap((value) => [['AN-05', 'stepWeight', value], ['AN-02', 'maxWeight', value]] as const),
    ['AN-09', 'stepWeightPromotion', -10], ['AN-09', 'stepWeightPromotion', 0], ['AN-27', 'stepWeightPromotion', 101], ['AN-27', 'stepWeightPromotion', 150],
  ] as const)('refuses as %s a %s of %p', (id, field, value) => {
    expectRefusal(() => weighted({ [field]: value }), id, field, 1, 100, value);
  });

  test.each(['stepWeight', 'maxWeight', 'stepWeightPromotion'].flatMap((field) => [0.5, 33.3, NaN, Infinity].map((value) => [field, value] as const)))('refuses a %s of %p', (field, value) => {
    expectRefusal(() => weighted({ [field]: value }), 'CRD-05', field, value);
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
    expectRefusal(() => steps([]), 'AN-05', 'stepWeights', 'none');
  });

  test.each([
    [[0, 50], 'AN-06', 0, 0], [[-5], 'AN-06', 0, -5], [[50, 101], 'AN-07', 1, 101], [[10, 20, 150], 'AN-07', 2, 150],
  ])('refuses %j as %s', (stepWeights, id, index, value) => {
    expectRefusal(() => steps(stepWeights), id, `stepWeights[${index}]`, 1, 100, value);
  });

  test.each([[[12.5], 0, 12.5], [[10, NaN], 1, NaN]])('refuses %j', (stepWeights, index, value) => {
    expectRefusal(() => steps(stepWeights), 'CRD-05', `stepWeights[${index}]`, value);
  });

  test.each([[[10, 10], 10, 10], [[50, 20], 50, 20], [[1, 30, 20, 40], 30, 20]])('refuses %j, at which Flagger stalls', (stepWeights, before, after) => {
    expectRefusal(() => steps(stepWeights), 'AN-06', 'stepWeights', before, after);
  });

  test.each([[-10, 'AN-09'], [0, 'AN-09'], [101, 'AN-27']])('refuses a stepWeightPromotion of %p as %s', (stepWeightPromotion, id) => {
    expectRefusal(() => steps([10], { stepWeightPromotion }), id, 'stepWeightPromotion', 1, 100, stepWeightPromotion);
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
    expectRefusal(() => Analysis.abTest({ ...COMMON, iterations: 10, match: [] }), 'VAL-12', 'A/B', 'none');
  });

  test.each([[{}], [{ headers: [] }], [{ headers: [], queryParams: [] }]])('with the empty match %j is refused', (match) => {
    expectRefusal(() => Analysis.abTest({ ...COMMON, iterations: 10, match: [TESTERS, match] }), 'GW-07', 'A/B', 'none');
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
    expectRefusal(() => analysis(iterations), 'AN-05', 'iterations', 1, iterations);
  });

  test.each([0.5, 2.5, NaN])('cannot be %p', (iterations) => {
    expectRefusal(() => analysis(iterations), 'CRD-05', 'iterations', iterations);
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
    expectRefusal(() => analysis({ threshold }), 'AN-10', 'threshold', 1, threshold);
  });

  test.each([0.5, 1.5, NaN])('no threshold of %p', (threshold) => {
    expectRefusal(() => analysis({ threshold }), 'CRD-05', 'threshold', threshold);
  });

  test.each([[Duration.seconds(10), '10s'], [Duration.seconds(90), '90s'], [Duration.hours(1), '60m']])('an interval of %j', (interval, text) => {
    expect(rendered(analysis({ interval })).interval).toBe(text);
  });

  test('no interval that Flagger would replace', () => {
    expectRefusal(() => analysis({ interval: Duration.seconds(9) }), 'CRD-08', 'interval', 10, 9);
  });

  test('no interval with a fraction', () => {
    expectRefusal(() => analysis({ interval: Duration.millis(10_001) }), 'VAL-01', 'interval', 10.001);
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
    expectRefusal(() => analysis({ stepWeightPromotion: 101 }), 'AN-27', 'stepWeightPromotion', 1, 100, 101);
  });

  test.each(['primaryReadyThreshold', 'canaryReadyThreshold'])('can have a %s in percent', (field) => {
    expect(rendered(analysis({ [field]: 0 }))[field]).toBe(0);
    expect(rendered(analysis({ [field]: 100 }))[field]).toBe(100);
    for (const wrong of [-1, 101, 200]) {
      expectRefusal(() => analysis({ [field]: wrong }), 'TGT-24', field, 0, 100, wrong);
    }
    expectRefusal(() => analysis({ [field]: 99.5 }), 'CRD-05', field, 99.5);
  });

  test('has the lists that it had when it was made', () => {
    const metrics = [Metric.requestSuccessRate({ min: 99 })];
    const made = analysis({ metrics });
    metrics.push(Metric.requestSuccessRate({ min: 90 }));

    expect(rendered(made).metrics).toHaveLength(1);
  });
});
