import { LabelOperator, LabelSelector, StageBackendsPolicy } from '../../src';
import { plainChart, renderOne } from '../backends/fixtures';
import { expectRefusal } from '../messages';

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
    expectRefusal(() => selectorOf({ matchExpressions: [{ key: 'team', operator, values }] }), 'VAL-09', 'namespaceSelector', operator, 0, 'team');
  }
});

test.each([LabelOperator.EXISTS, LabelOperator.DOES_NOT_EXIST])('%s takes no values', operator => {
  expectRefusal(() => selectorOf({ matchExpressions: [{ key: 'team', operator, values: ['a'] }] }), 'VAL-09', 'namespaceSelector', operator, 1, 'team');
});

test.each(['', 'a b', '/team', 'Example.com/team', 'a/b/c', '-team', 'x'.repeat(64)])('a label cannot have the key %j', key => {
  expectRefusal(() => selectorOf({ matchLabels: { [key]: 'a' } }), 'VAL-08', 'namespaceSelector', key);
  expectRefusal(() => selectorOf({ matchExpressions: [{ key, operator: LabelOperator.EXISTS }] }), 'VAL-08', 'namespaceSelector', key);
});

test.each(['a b', '-a', 'a/b', 'x'.repeat(64)])('a label cannot have the value %j', value => {
  expectRefusal(() => selectorOf({ matchLabels: { team: value } }), 'VAL-08', 'namespaceSelector', 63, value, 'team');
  expectRefusal(() => selectorOf({ matchExpressions: [{ key: 'team', operator: LabelOperator.IN, values: [value, 'ok'] }] }), 'VAL-08', 'namespaceSelector', 63, value, 'team');
  expectRefusal(() => selectorOf({ matchExpressions: [{ key: 'team', operator: LabelOperator.IN, values: [value] }] }), 'VAL-08', 'namespaceSelector', 63, value, 'team');
});

test('labels can have an empty value, the longest value and the longest key', () => {
  expect(selectorOf({ matchLabels: { empty: '', long: 'x'.repeat(63), ['y'.repeat(63)]: 'a_b.c-d' } }).matchLabels)
    .toStrictEqual({ empty: '', long: 'x'.repeat(63), ['y'.repeat(63)]: 'a_b.c-d' });
});
