import { STAGE_LABEL } from './stage-metadata';
import { isMap, listOf, Manifest, mapOf, nameOf } from '../manifests/manifest';
import { ManifestIndex } from '../manifests/manifest-index';

export const ADMISSION_API = 'admissionregistration.k8s.io';

/** The policies that bind Flagger's Services to backends: those that look at Services with the label of a stage. */
export function stagePolicies(index: ManifestIndex): readonly Manifest[] {
  return index.once(findStagePolicies);
}

/** Whether a MutatingAdmissionPolicy is one of those. */
export function isStagePolicy(policy: Manifest): boolean {
  const selector = mapOf(policy?.spec?.matchConstraints?.objectSelector);
  return policy?.spec?.paramKind?.kind === 'Service'
    && (STAGE_LABEL in mapOf(selector.matchLabels) || listOf(selector.matchExpressions).some(expression => expression?.key === STAGE_LABEL));
}

/** The bindings of a policy among the manifests. */
export function bindingsOfPolicy(policy: Manifest, index: ManifestIndex): readonly Manifest[] {
  return allBindings(index).filter(binding => binding?.spec?.policyName === nameOf(policy));
}

/** All bindings of mutating policies among the manifests. */
export function allBindings(index: ManifestIndex): readonly Manifest[] {
  return index.listAll(ADMISSION_API, 'MutatingAdmissionPolicyBinding').filter(isMap);
}

function findStagePolicies(index: ManifestIndex): readonly Manifest[] {
  return index.listAll(ADMISSION_API, 'MutatingAdmissionPolicy').filter(isStagePolicy);
}
