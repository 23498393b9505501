import { Analysis, HttpHeaderMatch } from 'cdk8s-flagger';
import { failures } from '../support/load';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, SUCCESS, addProxies, inShop, rollOutUnderLoad, weightsOf } from '../support/rollout';
import { FAST, canary, hostOf, stepsOf, strays, waysOf } from '../support/shop';

describe('an A/B test by header', () => {
  test('sends those who match to the canary, through its backend, and nobody else', () => inShop('ab-test', chart => {
    const match = [{ headers: [HttpHeaderMatch.exact('x-tester', 'yes')] }];
    addProxies(chart, canary(chart, { analysis: Analysis.abTest({ ...FAST, iterations: 2, match }) }));
  }, async namespace => {
    const host = hostOf(namespace);
    const { answers: [testers, others, wrong], phases, route } = await rollOutUnderLoad(namespace, {
      loads: [{ host, headers: { 'x-tester': 'yes' } }, { host }, { host, headers: { 'x-tester': 'no' } }],
    });

    expect(failures([...testers, ...others, ...wrong])).toEqual([]);
    expect(waysOf(testers)).toEqual([OLD_PRIMARY, CANARY, NEW_PRIMARY]);
    expect(waysOf(others)).toEqual([OLD_PRIMARY, NEW_PRIMARY]);
    expect(waysOf(wrong)).toEqual([OLD_PRIMARY, NEW_PRIMARY]);
    // The weights of the first rule are those of the testers.
    const steps = stepsOf(route, testers);
    expect(weightsOf(steps)).toEqual([0, 100, 0]);
    expect(strays(steps)).toEqual([]);
    expect(phases).toEqual(SUCCESS);
  }));
});
