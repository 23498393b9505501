import { CanaryView } from '../../flagger/canary-view';
import { canariesOfApex } from '../../flagger/service-view';
import { bindingsOf } from '../../flagger/stage-bindings';
import { StageName, stageValue } from '../../flagger/stage-names';
import { ADMISSION_API, allBindings, bindingsOfPolicy, isStagePolicy, stagePolicies } from '../../flagger/stage-policies';
import { listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { Rule, objectRule, Severity } from '../rule';
import { flagger } from '../sources';

/** The objects beside the Canary that its backends need: the policy, its binding, and the Services by which backends reach the app. */
export const STAGE_POLICY_RULES: Rule[] = [
  objectRule(ADMISSION_API, 'MutatingAdmissionPolicy', {
    id: 'BK-09',
    severity: Severity.WARNING,
    condition: 'no binding among the manifests refers to the policy that binds the backends of stages',
    effect: 'unless the cluster has a binding, the policy has no effect: it does not resolve the backends, and the API server rejects the Services that Flagger writes',
    fix: 'add a MutatingAdmissionPolicyBinding with the name of the policy in policyName',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/',
    *find(policy, { index }) {
      if (!isStagePolicy(policy) || bindingsOfPolicy(policy, index).length > 0) { return; }
      const others = allBindings(index).map(binding => `'${binding.spec?.policyName}'`);
      const names = others.length > 0 ? `, only ${others.join(', ')}` : '';
      yield { path: ['metadata', 'name'], what: `no binding among the manifests refers to the policy '${nameOf(policy)}'${names}` };
    },
  }),
  objectRule('', 'Service', {
    id: 'BK-11',
    severity: Severity.ERROR,
    condition: 'a workload Service does not select exactly the app of its stage',
    effect: 'the backend of the stage sends its traffic to the app of the other stage, of both stages, or to no pod',
    fix: 'set its selector to the label by which Flagger selects the pods: with the value of the target for the canary, and with \'-primary\' appended for the primary',
    source: flagger('pkg/canary/deployment_controller.go'),
    *find(service, context) {
      const [, apex, stage] = /^(.+)-(primary|canary)-workload$/.exec(nameOf(service)) ?? [];
      const canaries = apex === undefined ? undefined : context.index.once(canariesOfApex).get(`${namespaceOf(service)}/${apex}`);
      const canary = canaries && CanaryView.of(canaries[0], context);
      const label = canary?.selectorLabel;
      // Without bindings the name may be a coincidence.
      if (!label || bindingsOf(canary).length === 0) { return; }
      const value = stageValue(label.value, stage as StageName);
      const got: unknown = mapOf(service?.spec?.selector)[label.key];
      if (got !== value) {
        yield {
          path: ['spec', 'selector'],
          what: `the workload Service of the ${stage} stage does not select exactly the app of its stage, got ${describe(label.key, got)}`,
          fix: `set its selector to ${label.key}=${value}`,
        };
      }
    },
  }),
  objectRule(ADMISSION_API, 'MutatingAdmissionPolicyBinding', {
    id: 'BK-14',
    severity: Severity.WARNING,
    condition: 'the binding of the policy that binds the backends does not pass it all Services of the namespace',
    effect: 'the policy cannot resolve stages that refer to one of the other Services, and the API server rejects the Services that Flagger writes for these stages',
    fix: 'set \'paramRef: {selector: {}, parameterNotFoundAction: Allow}\'',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/',
    *find(binding, { index }) {
      const policy: Manifest = index.find(ADMISSION_API, 'MutatingAdmissionPolicy', '', String(mapOf(binding?.spec).policyName));
      if (!policy || !isStagePolicy(policy)) { return; }
      const paramRef = mapOf(binding.spec.paramRef);
      const { matchLabels, matchExpressions } = mapOf(paramRef.selector);
      if (paramRef.name || paramRef.namespace || Object.keys(mapOf(matchLabels)).length > 0 || (matchExpressions ?? []).length > 0) {
        yield { path: ['spec', 'paramRef'] };
      }
    },
  }),
  objectRule(ADMISSION_API, 'MutatingAdmissionPolicy', {
    id: 'BK-15',
    severity: Severity.ERROR,
    condition: 'two policies among the manifests bind the backends of stages',
    effect: 'with the same name, the one applied last replaces the other; with different names, both change each Service, and it is not visible which of them did',
    fix: 'use one StageBackendsPolicy for each cluster',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/',
    *find(policy, { index }) {
      const [first] = isStagePolicy(policy) ? stagePolicies(index) : [];
      // The very same policy in two files is one.
      if (first && first !== policy && JSON.stringify(first) !== JSON.stringify(policy)) {
        const same = nameOf(first) === nameOf(policy) ? ` with the same name '${nameOf(policy)}' (${[first, policy].map(p => String(p.apiVersion).split('/')[1]).join(' and ')})` : `: '${nameOf(first)}' and '${nameOf(policy)}'`;
        yield { path: ['metadata', 'name'], what: `two policies bind the backends of stages${same}` };
      }
    },
  }),
  objectRule(ADMISSION_API, 'MutatingAdmissionPolicy', {
    id: 'BK-26',
    severity: Severity.ERROR,
    condition: 'the policy that binds the backends copies the selector of the backend\'s Service into its patch as a whole',
    effect: 'Kubernetes 1.37 and later cannot convert this patch to JSON, and rejects every Service that Flagger writes for a stage',
    fix: 'copy the entries: params.spec.selector.transformMap(k, v, v), as a StageBackendsPolicy of this version does',
    source: 'k8s.io/apiserver v0.37.2 pkg/admission/plugin/policy/mutating/patch/json_patch.go',
    *find(policy) {
      if (!isStagePolicy(policy)) { return; }
      for (const [i, mutation] of listOf(policy.spec.mutations).entries()) {
        const { expression } = mapOf(mapOf(mutation).jsonPatch);
        if (typeof expression === 'string' && /value:\s*params\.spec\.selector\s*[},]/.test(expression)) {
          yield {
            path: ['spec', 'mutations', i, 'jsonPatch', 'expression'],
            what: `the policy '${nameOf(policy)}' copies params.spec.selector into its patch as a whole`,
          };
        }
      }
    },
  }),
];

function describe(key: string, value: unknown): string {
  return value === undefined ? `no ${key}` : `${key}=${String(value)}`;
}
