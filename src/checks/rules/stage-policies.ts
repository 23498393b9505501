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
    condition: 'no binding among the manifests names the policy that binds the backends of stages',
    effect: 'unless there is one in the cluster the policy does nothing: Flagger\'s Services stay unresolved, and the API server refuses them',
    fix: 'add a MutatingAdmissionPolicyBinding with the policy\'s name in policyName',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/',
    *find(policy, { index }) {
      if (!isStagePolicy(policy) || bindingsOfPolicy(policy, index).length > 0) { return; }
      const others = allBindings(index).map(binding => `'${binding.spec?.policyName}'`);
      const names = others.length > 0 ? `, only ${others.join(', ')}` : '';
      yield { path: ['metadata', 'name'], what: `no binding among the manifests names the policy '${nameOf(policy)}'${names}` };
    },
  }),
  objectRule('', 'Service', {
    id: 'BK-11',
    severity: Severity.ERROR,
    condition: 'a workload Service does not select the app of its stage alone',
    effect: 'the backend of the stage sends its traffic to the app of the other stage, or of both, or to no pod at all',
    fix: 'let it select by the label by which Flagger tells the pods: the target\'s value for the canary, and that with \'-primary\' for the primary',
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
          what: `the workload Service of the ${stage} stage does not select the app of its stage alone, got ${describe(label.key, got)}`,
          fix: `let it select ${label.key}=${value}`,
        };
      }
    },
  }),
  objectRule(ADMISSION_API, 'MutatingAdmissionPolicyBinding', {
    id: 'BK-14',
    severity: Severity.WARNING,
    condition: 'the binding of the policy that binds the backends does not give it all Services of the namespace',
    effect: 'stages that refer to another Service stay unresolved, and the API server refuses what Flagger writes for them',
    fix: 'write \'paramRef: {selector: {}, parameterNotFoundAction: Allow}\'',
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
    condition: 'another policy among the manifests binds the backends of stages too',
    effect: 'of two with one name the one applied last replaces the other; of two names both change each Service, and nobody knows later whose change it was',
    fix: 'keep one StageBackendsPolicy for each cluster',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/',
    *find(policy, { index }) {
      const [first] = isStagePolicy(policy) ? stagePolicies(index) : [];
      // The very same policy in two files is one.
      if (first && first !== policy && JSON.stringify(first) !== JSON.stringify(policy)) {
        const same = nameOf(first) === nameOf(policy) ? ` of the name '${nameOf(policy)}' (${[first, policy].map(p => String(p.apiVersion).split('/')[1]).join(' and ')})` : `: '${nameOf(first)}' and '${nameOf(policy)}'`;
        yield { path: ['metadata', 'name'], what: `two policies bind the backends of stages${same}` };
      }
    },
  }),
  objectRule(ADMISSION_API, 'MutatingAdmissionPolicy', {
    id: 'BK-26',
    severity: Severity.ERROR,
    condition: 'the policy that binds the backends puts the selector of the backend\'s Service into its patch as it is',
    effect: 'Kubernetes 1.37 and later cannot turn that into JSON, and refuses every Service that Flagger writes for a stage',
    fix: 'copy it entry by entry: params.spec.selector.transformMap(k, v, v); a StageBackendsPolicy of this version does',
    source: 'k8s.io/apiserver v0.37.2 pkg/admission/plugin/policy/mutating/patch/json_patch.go',
    *find(policy) {
      if (!isStagePolicy(policy)) { return; }
      for (const [i, mutation] of listOf(policy.spec.mutations).entries()) {
        const { expression } = mapOf(mapOf(mutation).jsonPatch);
        if (typeof expression === 'string' && /value:\s*params\.spec\.selector\s*[},]/.test(expression)) {
          yield {
            path: ['spec', 'mutations', i, 'jsonPatch', 'expression'],
            what: `the policy '${nameOf(policy)}' puts params.spec.selector into its patch as it is`,
          };
        }
      }
    },
  }),
];

function describe(key: string, value: unknown): string {
  return value === undefined ? `no ${key}` : `${key}=${String(value)}`;
}
