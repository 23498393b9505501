import { selectorMatches } from '../../src/manifests/selector';

const LABELS = { app: 'a', tier: 'web' };

test.each([
  [{ matchLabels: { app: 'a' } }, true],
  [{ matchLabels: { app: 'b' } }, false],
  [{ matchLabels: { other: 'a' } }, false],
  [{}, true],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['x', 'a'] }] }, true],
  [{ matchExpressions: [{ key: 'app', operator: 'In', values: ['x'] }] }, false],
  [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a'] }] }, false],
  [{ matchExpressions: [{ key: 'other', operator: 'NotIn', values: ['a'] }] }, true],
  [{ matchExpressions: [{ key: 'tier', operator: 'Exists' }] }, true],
  [{ matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, false],
  [{ matchLabels: { app: 'a' }, matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }] }, false],
])('%j: %s', (selector, matches) => {
  expect(selectorMatches(selector, LABELS)).toBe(matches);
});

test('conditions on labels that are not known are taken to hold', () => {
  expect(selectorMatches({ matchLabels: { other: 'x' } }, LABELS, false)).toBe(true);
  expect(selectorMatches({ matchLabels: { app: 'x' } }, LABELS, false)).toBe(false);
});
