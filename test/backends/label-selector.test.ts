import { plainChart, renderOne } from './fixtures';
import { LabelOperator, StageBackendsPolicy } from '../../src';

test('operators are rendered in the words of Kubernetes', () => {
  const chart = plainChart();
  const operators = [LabelOperator.IN, LabelOperator.NOT_IN, LabelOperator.EXISTS, LabelOperator.DOES_NOT_EXIST];
  new StageBackendsPolicy(chart, 'policy', {
    namespaceSelector: { matchExpressions: operators.map(operator => ({ key: 'team', operator })) },
  });

  const { namespaceSelector } = renderOne(chart, 'MutatingAdmissionPolicy', 'cdk8s-flagger-stage-backends').spec.matchConstraints;
  expect(namespaceSelector.matchExpressions.map((e: { operator: string }) => e.operator)).toStrictEqual(['In', 'NotIn', 'Exists', 'DoesNotExist']);
});
