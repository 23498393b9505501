import { Analysis, HttpHeaderMatch } from 'cdk8s-flagger';
import { failures } from '../support/load';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, addProxies, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { FAST, canary, hostOf, waysOf } from '../support/shop';

describe('an A/B test by header', () => {
  test('sends those who match to the canary, through its backend, and nobody else', () => inShop('ab-test', chart => {
    const match = [{ headers: [HttpHeaderMatch.exact('x-tester', 'yes')] }];
    addProxies(chart, canary(chart, { analysis: Analysis.abTest({ ...FAST, iterations: 2, match }) }));
  }, async namespace => {
    const host = hostOf(namespace);
    const rollout = await rollOutUnderLoad(namespace, {
      loads: [{ host, headers: { 'x-tester': 'yes' } }, { host }, { host, headers: { 'x-tester': 'no' } }],
    });

    // The weights of the first rule are those of the testers.
    expectSuccess(rollout, { ways: [OLD_PRIMARY, CANARY, NEW_PRIMARY], weights: [0, 100, 0] });
    const [, others, wrong] = rollout.answers;
    expect(failures([...others, ...wrong])).toEqual([]);
    expect(waysOf(others)).toEqual([OLD_PRIMARY, NEW_PRIMARY]);
    expect(waysOf(wrong)).toEqual([OLD_PRIMARY, NEW_PRIMARY]);
  }));
});
