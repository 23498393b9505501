import { LabelOperator, LabelSelector, StageBackendsPolicy } from '../../src';
import { plainChart, renderOne } from '../backends/fixtures';

function selectorOf(namespaceSelector: LabelSelector) {
  const chart = plainChart();
  new StageBackendsPolicy(chart, 'policy', { namespaceSelector });
  return renderOne(chart, 'MutatingAdmissionPolicy', 'cdk8s-flagger-stage-backends').spec.matchConstraints.namespaceSelector;
}

test('operators are rendered in the words of Kubernetes', () => {
  const matchExpressions = [
    { key: 'team', operator: LabelOperator.IN, values: ['a', 'b'] },
    { key: 'team', operator: LabelOperator.NOT_IN, values: ['c'] },
    { key: 'example.com/team', operator: LabelOperator.EXISTS },
    { key: 'legacy', operator: LabelOperator.DOES_NOT_EXIST },
  ];

  expect(selectorOf({ matchExpressions }).matchExpressions).toStrictEqual([
    { key: 'team', operator: 'In', values: ['a', 'b'] },
    { key: 'team', operator: 'NotIn', values: ['c'] },
    { key: 'example.com/team', operator: 'Exists' },
    { key: 'legacy', operator: 'DoesNotExist' },
  ]);
});

test.each([LabelOperator.IN, LabelOperator.NOT_IN])('%s needs values', operator => {
  for (const values of [undefined, []]) {
    expect(() => selectorOf({ matchExpressions: [{ key: 'team', operator, values }] })).toThrow(
      `namespaceSelector must have values where the operator is ${operator}, got 0 for 'team': the API server refuses the policy; give the values to compare with`);
  }
});

test.each([LabelOperator.EXISTS, LabelOperator.DOES_NOT_EXIST])('%s takes no values', operator => {
  expect(() => selectorOf({ matchExpressions: [{ key: 'team', operator, values: ['a'] }] })).toThrow(
    `namespaceSelector must have no values where the operator is ${operator}, got 1 for 'team': the API server refuses the policy;`
    + ' leave the values out, or use LabelOperator.IN');
});

test.each(['', 'a b', '/team', 'Example.com/team', 'a/b/c', '-team', 'x'.repeat(64)])('a label cannot have the key %j', key => {
  const message = `namespaceSelector must have label keys such as 'app' or 'example.com/app', got '${key}': the API server refuses the policy`;
  expect(() => selectorOf({ matchLabels: { [key]: 'a' } })).toThrow(message);
  expect(() => selectorOf({ matchExpressions: [{ key, operator: LabelOperator.EXISTS }] })).toThrow(message);
});

test.each(['a b', '-a', 'a/b', 'x'.repeat(64)])('a label cannot have the value %j', value => {
  const message = `namespaceSelector must have label values of at most 63 letters, digits, '-', '_' and '.', got '${value}' for 'team'`;
  expect(() => selectorOf({ matchLabels: { team: value } })).toThrow(message);
  expect(() => selectorOf({ matchExpressions: [{ key: 'team', operator: LabelOperator.IN, values: [value] }] })).toThrow(message);
});

test('labels can have an empty value, the longest value and the longest key', () => {
  expect(selectorOf({ matchLabels: { empty: '', long: 'x'.repeat(63), ['y'.repeat(63)]: 'a_b.c-d' } }).matchLabels)
    .toStrictEqual({ empty: '', long: 'x'.repeat(63), ['y'.repeat(63)]: 'a_b.c-d' });
});
