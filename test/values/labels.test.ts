import { labelsMatch } from '../../src/values/labels';

test('a selector matches when all of its labels are there, whatever else is', () => {
  expect(labelsMatch({ app: 'a', tier: 'web' }, { app: 'a', tier: 'web', more: '1' })).toBe(true);
});

test('a selector does not match when a label is missing or has another value', () => {
  expect(labelsMatch({ app: 'a', tier: 'web' }, { app: 'a' })).toBe(false);
  expect(labelsMatch({ app: 'a' }, { app: 'b' })).toBe(false);
});

test('an empty selector matches nothing, as that of a Service', () => {
  expect(labelsMatch({}, { app: 'a' })).toBe(false);
  expect(labelsMatch({}, {})).toBe(false);
});
