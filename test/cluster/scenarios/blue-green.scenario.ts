import { Analysis } from 'cdk8s-flagger';
import { failures } from '../support/load';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, SUCCESS, addProxies, inShop, rollOutUnderLoad, weightsOf } from '../support/rollout';
import { FAST, canary, stepsOf, strays, waysOf } from '../support/shop';

describe('blue/green', () => {
  test('switches all traffic at once, from the primary\'s backend to the canary\'s and back', () => inShop('blue-green', chart => {
    addProxies(chart, canary(chart, { analysis: Analysis.blueGreen({ ...FAST, iterations: 2 }) }));
  }, async namespace => {
    const { answers: [answers], phases, route } = await rollOutUnderLoad(namespace);

    expect(failures(answers)).toEqual([]);
    expect(waysOf(answers)).toEqual([OLD_PRIMARY, CANARY, NEW_PRIMARY]);
    const steps = stepsOf(route, answers);
    expect(weightsOf(steps)).toEqual([0, 100, 0]);
    expect(strays(steps)).toEqual([]);
    expect(phases).toEqual(SUCCESS);
  }));
});
