import { selectorLabelOf } from '../../src/flagger/selector-label';
import { stageServiceOf, stageValue } from '../../src/flagger/stage-names';

describe('the label by which Flagger tells the pods', () => {
  test('is the first of its keys that the target selects on, in the order of the flag', () => {
    expect(selectorLabelOf({ 'app.kubernetes.io/name': 'x', 'name': 'y' }, ['app', 'name', 'app.kubernetes.io/name'])).toEqual({ key: 'name', value: 'y' });
  });

  test('is not there where the target selects on none of them', () => {
    expect(selectorLabelOf({ role: 'web' }, ['app'])).toBeUndefined();
  });

  test('has the suffix for the primary, as the Service of the primary has', () => {
    expect([stageValue('podinfo', 'primary'), stageValue('podinfo', 'canary')]).toEqual(['podinfo-primary', 'podinfo']);
    expect([stageServiceOf('podinfo', 'primary'), stageServiceOf('podinfo', 'canary')]).toEqual(['podinfo-primary', 'podinfo-canary']);
  });
});
