import { canary, idsOf, messagesOf } from './canary';

const steps = (...stepWeights: number[]) => [canary({ analysis: { stepWeights } })];

describe('steps of one\'s own', () => {
  test.each([[[1]], [[1, 2, 10, 80]], [[50, 100]], [[100, 50]], [[50, 100, 20]]])('%j comes to its end', weights => {
    expect(messagesOf('AN-06', steps(...weights))).toEqual([]);
  });

  // Seen in a cluster: 10 % and 50 % for ever, and 0 %.
  test.each([
    [[10, 10], 'at its entry 2, got 10 after 10: Flagger stays at 10 %'],
    [[50, 20], 'at its entry 2, got 20 after 50: Flagger stays at 50 %'],
    [[0, 50], 'at its entry 1, got 0 after 0: Flagger stays at 0 %'],
    [[-5, 50], 'at its entry 1, got -5 after 0: Flagger stays at 0 %'],
    [[10, 50, 50], 'at its entry 3, got 50 after 50: Flagger stays at 50 %'],
  ])('%j stays where it does not increase', (weights, told) => {
    expect(messagesOf('AN-06', steps(...weights))).toEqual([expect.stringContaining(told)]);
  });

  test('a limit beside them is ignored, and worth a word only where it differs', () => {
    expect(idsOf([canary({ analysis: { stepWeights: [10, 50], maxWeight: 50 } })])).toEqual([]);
    expect(idsOf([canary({ analysis: { stepWeights: [10, 150], maxWeight: 100 } })])).toEqual(['AN-07']);
    expect(idsOf([canary({ analysis: { stepWeights: [10, 50], maxWeight: 120 } })])).toEqual(['AN-03']);
  });
});

describe('equal steps', () => {
  test.each([[10, 50], [25, 50], [30, 100], [30, undefined], [1, 1], [100, 100], [60, 0]])('of %s up to %s meet', (stepWeight, maxWeight) => {
    expect(idsOf([canary({ analysis: { stepWeight, maxWeight } })])).toEqual([]);
  });

  test.each([[20, 50, '60 %'], [80, 50, '80 %'], [60, 90, '100 %']])('of %s up to %s go past it', (stepWeight, maxWeight, told) => {
    expect(messagesOf('AN-08', [canary({ analysis: { stepWeight, maxWeight } })])).toEqual([expect.stringContaining(`the canary gets ${told} of the traffic`)]);
  });
});

describe('what does not run', () => {
  const broken = { stepWeight: 0, maxWeight: 200, mirror: true, threshold: 0, stepWeightPromotion: -1 };

  test('is not complained about where the analysis is skipped', () => {
    expect(idsOf([canary({ skipAnalysis: true, analysis: broken })])).toEqual([]);
    expect(idsOf([canary({ analysis: broken })])).toEqual(['AN-01', 'AN-02', 'AN-05', 'AN-09', 'AN-10']);
  });

  test('is not complained about for a provider that iterates in any case', () => {
    const others = { provider: 'kubernetes', service: { gatewayRefs: undefined, hosts: undefined } };
    expect(idsOf([canary({ ...others, analysis: { stepWeight: 0, maxWeight: 0 } })])).toEqual([]);
  });

  test('is named, where hooks and metrics are skipped', () => {
    const analysis = {
      stepWeight: 10,
      metrics: [{ name: 'request-success-rate', interval: '1m', thresholdRange: { min: 99 } }],
      webhooks: [{ name: 'load', url: 'http://tester/' }, { name: 'gate', type: 'confirm-rollout', url: 'http://tester/' }],
    };
    expect(messagesOf('AN-24', [canary({ skipAnalysis: true, analysis })])).toEqual([expect.stringContaining('the analysis has \'request-success-rate\', \'load\'')]);
  });
});

describe('mirroring', () => {
  test('works with iterations, and with other providers', () => {
    expect(idsOf([canary({ analysis: { iterations: 3, mirror: true } })])).toEqual([]);
    expect(messagesOf('AN-01', [canary({ provider: 'istio', analysis: { stepWeight: 10, mirror: true } })])).toEqual([]);
  });
});

describe('session affinity', () => {
  const sessionAffinity = { cookieName: 'shop' };
  const match = [{ headers: { 'x-canary': { exact: '1' } } }];

  test.each([
    ['weighted', { stepWeight: 10 }, []],
    ['blue/green', { iterations: 3 }, ['AN-13']],
    ['blue/green with mirror', { iterations: 3, mirror: true }, ['AN-28']],
    ['an A/B test', { iterations: 3, match }, ['AN-12']],
    ['weighted with match', { stepWeight: 10, match }, ['AN-26']],
  ])('in %s', (_, analysis, ids) => {
    expect(idsOf([canary({ analysis: { ...analysis, sessionAffinity } })])).toEqual(ids);
    expect(idsOf([canary({ skipAnalysis: true, analysis: { ...analysis, sessionAffinity } })])).toEqual([]);
    expect(idsOf([canary({ provider: 'istio', service: { gatewayRefs: undefined }, analysis: { ...analysis, sessionAffinity } })])).toEqual([]);
  });

  test('cookies of one name are refused for every provider, and also without analysis', () => {
    const twice = { stepWeight: 10, sessionAffinity: { cookieName: 'shop', primaryCookieName: 'shop' } };
    expect(idsOf([canary({ provider: 'istio', service: { gatewayRefs: undefined }, analysis: twice })])).toEqual(['AN-15']);
    expect(idsOf([canary({ skipAnalysis: true, analysis: twice })])).toEqual(['AN-15']);
  });

  test.each(['shop', 'shop.canary', '__Host-shop', 'a!b#c%d&e\'f`g~h', 'a*b'])('%s can name a cookie', cookieName => {
    expect(idsOf([canary({ analysis: { stepWeight: 10, sessionAffinity: { cookieName } } })])).toEqual([]);
  });

  test.each([['a b', '\' \''], ['a;b', '\';\''], ['a$', '\'$\''], ['a|b', '\'|\''], ['(a)', '\'(\''], ['*a', '\'*\''], ['a^b', '\'^\''], ['ä', '\'ä\'']])(
    '%s can not', (cookieName, told) => {
      expect(messagesOf('AN-17', [canary({ analysis: { stepWeight: 10, sessionAffinity: { cookieName } } })])).toEqual([expect.stringContaining(`has ${told}`)]);
    });

  test('the older router has one cookie only', () => {
    const analysis = { stepWeight: 10, sessionAffinity: { cookieName: 'shop', primaryCookieName: 'a b' } };
    expect(idsOf([canary({ analysis })])).toEqual(['AN-17']);
    expect(idsOf([canary({ provider: 'gatewayapi:v1beta1', analysis })])).toEqual(['GW-23']);
  });
});
