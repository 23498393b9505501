import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import { canaryOf, plainChart, proxyService, render, renderOne, shopChart } from './fixtures';
import { AdmissionPolicyVersion, BackendRef, LabelOperator, StageBackendsPolicy } from '../../src';
import { expectRefusal } from '../messages';

const NAME = 'cdk8s-flagger-stage-backends';

test('by default it renders the policy and its binding, as they were proven', () => {
  const chart = plainChart();

  new StageBackendsPolicy(chart, 'policy');

  expect(render(chart)).toStrictEqual([
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingAdmissionPolicy',
      metadata: { name: NAME },
      spec: {
        failurePolicy: 'Fail',
        reinvocationPolicy: 'IfNeeded',
        paramKind: { apiVersion: 'v1', kind: 'Service' },
        matchConstraints: {
          objectSelector: { matchExpressions: [{ key: 'cdk8s-flagger/stage', operator: 'Exists' }] },
          resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['services'] }],
        },
        matchConditions: [{
          name: 'is-made-by-flagger',
          expression: 'has(object.metadata.ownerReferences)'
            + " && object.metadata.ownerReferences.exists(o, o.kind == 'Canary' && o.apiVersion.startsWith('flagger.app/'))",
        }, {
          name: 'is-the-backend',
          expression: 'has(object.metadata.annotations)'
            + " && 'cdk8s-flagger/backend' in object.metadata.annotations"
            + " && size(object.metadata.annotations['cdk8s-flagger/backend'].split(':')) == 2"
            + " && params.metadata.name == object.metadata.annotations['cdk8s-flagger/backend'].split(':')[0]"
            + ' && params.metadata.name != object.metadata.name',
        }],
        variables: [{
          name: 'ports',
          expression: 'has(params.spec.selector) && has(params.spec.ports)'
            + " ? params.spec.ports.filter(p, string(p.port) == object.metadata.annotations['cdk8s-flagger/backend'].split(':')[1]"
            + " && (!has(p.protocol) || p.protocol == 'TCP')) : []",
        }],
        mutations: [{
          patchType: 'JSONPatch',
          jsonPatch: {
            expression: [
              'size(variables.ports) != 1 ? [] : [',
              '  JSONPatch{op: "add", path: "/spec/selector", value: params.spec.selector.transformMap(k, v, v)},',
              '  JSONPatch{op: "add", path: "/spec/ports/0/targetPort", value: variables.ports[0].targetPort}',
              '] + (has(variables.ports[0].appProtocol) ? [',
              '  JSONPatch{op: "add", path: "/spec/ports/0/appProtocol", value: variables.ports[0].appProtocol}',
              '] : [])',
            ].join('\n'),
          },
        }],
      },
    },
    {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingAdmissionPolicyBinding',
      metadata: { name: NAME },
      spec: { policyName: NAME, paramRef: { selector: {}, parameterNotFoundAction: 'Allow' } },
    },
  ]);
});

test('v1beta1 changes the API version of both objects and nothing else', () => {
  const v1 = plainChart();
  new StageBackendsPolicy(v1, 'policy');
  const v1beta1 = plainChart();

  new StageBackendsPolicy(v1beta1, 'policy', { apiVersion: AdmissionPolicyVersion.V1BETA1 });

  expect(render(v1beta1)).toStrictEqual(render(v1).map(manifest => ({ ...manifest, apiVersion: 'admissionregistration.k8s.io/v1beta1' })));
});

test('a namespace selector limits the policy to those namespaces', () => {
  const chart = plainChart();
  const namespaceSelector = {
    matchLabels: { team: 'shop' },
    matchExpressions: [{ key: 'env', operator: LabelOperator.IN, values: ['prod', 'stage'] }],
  };

  new StageBackendsPolicy(chart, 'policy', { namespaceSelector });

  expect(renderOne(chart, 'MutatingAdmissionPolicy', NAME).spec.matchConstraints.namespaceSelector).toStrictEqual({
    matchLabels: { team: 'shop' },
    matchExpressions: [{ key: 'env', operator: 'In', values: ['prod', 'stage'] }],
  });
});

test('the name in the metadata is that of both objects and of the reference between them', () => {
  const chart = plainChart();

  const policy = new StageBackendsPolicy(chart, 'policy', { metadata: { name: 'backends', labels: { team: 'platform' } } });

  expect(policy.name).toBe('backends');
  expect(render(chart).map(manifest => manifest.metadata)).toStrictEqual([
    { name: 'backends', labels: { team: 'platform' } },
    { name: 'backends', labels: { team: 'platform' } },
  ]);
  expect(renderOne(chart, 'MutatingAdmissionPolicyBinding', 'backends').spec.policyName).toBe('backends');
});

test('without a name in the metadata the default name stays', () => {
  const chart = plainChart();

  expect(new StageBackendsPolicy(chart, 'policy', { metadata: { labels: { team: 'platform' } } }).name).toBe(NAME);
  expect(render(chart).map(manifest => manifest.metadata.name)).toStrictEqual([NAME, NAME]);
});

test('a name that cannot be one is refused', () => {
  expectRefusal(() => new StageBackendsPolicy(plainChart(), 'policy', { metadata: { name: 'Stage Backends' } }), 'VAL-04', 'Stage Backends');
});

test.each([
  ['of the chart', () => new Chart(new App(), 'platform', { namespace: 'platform', labels: { team: 'p' } }), undefined],
  ['of the metadata', () => plainChart(), { namespace: 'platform' }],
])('a namespace %s does not get into objects of the whole cluster', (_, makeChart, metadata) => {
  const chart = makeChart();

  new StageBackendsPolicy(chart, 'policy', { metadata });

  expect(render(chart).map(manifest => manifest.metadata)).not.toContainEqual(expect.objectContaining({ namespace: expect.anything() }));
  expect(render(chart)).toHaveLength(2);
});

test('the policy reads the very label and annotation that a canary renders', () => {
  const chart = shopChart();
  const ref = BackendRef.of(proxyService(chart, 'auth-proxy', 8443));
  canaryOf(chart, { backendRefs: { primary: [ref] } });
  new StageBackendsPolicy(chart, 'policy');

  const { primary } = renderOne(chart, 'Canary', 'podinfo').spec.service;
  const policy = renderOne(chart, 'MutatingAdmissionPolicy', NAME).spec;

  const [annotation] = Object.keys(primary.annotations);
  expect(policy.matchConstraints.objectSelector.matchExpressions.map((e: { key: string }) => e.key)).toStrictEqual(Object.keys(primary.labels));
  expect(policy.matchConditions[1].expression).toContain(`'${annotation}' in object.metadata.annotations`);
  expect(policy.variables[0].expression).toContain(`object.metadata.annotations['${annotation}'].split(':')[1]`);
});

test('the policy is the default child, so that any field can be patched', () => {
  const chart = plainChart();
  const policy = new StageBackendsPolicy(chart, 'policy');

  ApiObject.of(policy).addJsonPatch(JsonPatch.add('/spec/matchConstraints/matchPolicy', 'Exact'));

  expect(renderOne(chart, 'MutatingAdmissionPolicy', NAME).spec.matchConstraints.matchPolicy).toBe('Exact');
});
