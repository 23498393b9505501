import { RuleDescription, Severity } from '../rule';
import { FLAGGER_CRD, gatewayApi } from '../sources';

const STRUCTURAL = 'k8s.io/apiextensions-apiserver pkg/apiserver/schema';

/** The structure of the schema is broken. */
export const STRUCTURE: RuleDescription = {
  id: 'API-01',
  severity: Severity.ERROR,
  condition: 'a field of a Flagger or Gateway API object is missing, or is not what the schema of its CRD allows',
  effect: 'the API server refuses the object',
  fix: 'give the field a value that the schema allows',
  source: `${FLAGGER_CRD}; ${gatewayApi('config/crd/standard')}`,
};

/** A CEL rule does not hold. */
export const CEL_RULE: RuleDescription = {
  id: 'API-02',
  severity: Severity.ERROR,
  condition: 'a rule (CEL) in the schema of a Flagger or Gateway API object does not hold',
  effect: 'the API server refuses the object',
  fix: 'change the fields so that the rule holds',
  source: STRUCTURE.source,
};

/** A field that the schema does not know. */
export const UNKNOWN_FIELD: RuleDescription = {
  id: 'API-03',
  severity: Severity.ERROR,
  condition: 'a Flagger or Gateway API object has a field that its CRD does not know, and that looks like a slip for one that it knows',
  effect: 'kubectl refuses the object, and whoever applies it without validation gets it without the field: the API server drops it',
  fix: 'correct the name of the field, or move it to where it belongs',
  source: `${STRUCTURAL}/pruning/algorithm.go; ${STRUCTURE.source}`,
};

/** Metadata that no API server takes. */
export const METADATA: RuleDescription = {
  id: 'API-04',
  severity: Severity.ERROR,
  condition: 'the metadata of a Flagger or Gateway API object is not what the API server takes',
  effect: 'the API server refuses the object',
  fix: 'correct the metadata',
  source: 'k8s.io/apimachinery pkg/api/validation/objectmeta.go',
};

/** A version that the pinned CRD does not serve. */
export const VERSION: RuleDescription = {
  id: 'API-05',
  severity: Severity.WARNING,
  condition: 'the version of a Flagger or Gateway API object is not served by the CRDs that the checks know',
  effect: 'where these CRDs are installed, the API server does not know the object; its fields are not checked',
  fix: 'use the version that is served',
  source: STRUCTURE.source,
};

/** A field that only the experimental channel has. */
export const EXPERIMENTAL_FIELD: RuleDescription = {
  id: 'API-06',
  severity: Severity.WARNING,
  condition: 'a Gateway API object has a field of the experimental channel',
  effect: 'where the CRDs of the standard channel are installed, kubectl refuses the object, or the API server drops the field; its value is not checked',
  fix: 'install the CRDs of the experimental channel, or remove the field',
  source: gatewayApi('config/crd/experimental'),
};

/** A value of an enum that only the experimental channel has. */
export const EXPERIMENTAL_VALUE: RuleDescription = {
  ...EXPERIMENTAL_FIELD,
  id: 'API-08',
  condition: 'a field of a Gateway API object has a value of the experimental channel',
  effect: 'where the CRDs of the standard channel are installed, the API server refuses the object',
  fix: 'install the CRDs of the experimental channel, or use another value',
};

/** A field that the schema does not know, and that may be of another version. */
export const STRANGE_FIELD: RuleDescription = {
  ...UNKNOWN_FIELD,
  id: 'API-07',
  severity: Severity.WARNING,
  condition: 'a Flagger or Gateway API object has a field that its CRD does not know, and that resembles none that it knows',
  effect: 'where these CRDs are installed, kubectl refuses the object, or the API server drops the field; its value is not checked',
  fix: 'remove the field, or acknowledge it where newer CRDs are installed',
};

/** A field that only the newest release has. */
export const NEW_FIELD: RuleDescription = {
  id: 'API-09',
  severity: Severity.WARNING,
  condition: 'a Gateway API object has a field that came with the newest release',
  effect: 'where older CRDs of the standard channel are installed, kubectl refuses the object, or the API server drops the field',
  fix: 'install the CRDs of that release, or remove the field; acknowledge it where they are installed',
  source: STRUCTURE.source,
};

/** A demand of the schema that older releases do not make. */
export const NEW_DEMAND: RuleDescription = {
  id: 'API-10',
  severity: Severity.WARNING,
  condition: 'a Flagger or Gateway API object breaks a demand of its CRD that older releases do not make',
  effect: 'where CRDs of that release or a later one are installed, the API server refuses the object',
  fix: 'change the field before the CRDs are renewed',
  source: STRUCTURE.source,
};

/** What is read from the pinned CRDs, in the order of the documentation. */
export const SCHEMA_RULES: readonly RuleDescription[] = [
  STRUCTURE, CEL_RULE, UNKNOWN_FIELD, METADATA, VERSION, EXPERIMENTAL_FIELD, STRANGE_FIELD, EXPERIMENTAL_VALUE, NEW_FIELD, NEW_DEMAND,
];
