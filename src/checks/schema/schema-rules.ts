import { RuleDescription, Severity } from '../rule';
import { FLAGGER_CRD, gatewayApi } from '../sources';

const STRUCTURAL = 'k8s.io/apiextensions-apiserver pkg/apiserver/schema';

/** The structure of the schema is broken. */
export const STRUCTURE: RuleDescription = {
  id: 'API-01',
  severity: Severity.ERROR,
  condition: 'a field of a Flagger or Gateway API object is missing, or has a value that the schema of its CRD does not allow',
  effect: 'the API server rejects the object',
  fix: 'set the field to a value that the schema allows',
  source: `${FLAGGER_CRD}; ${gatewayApi('config/crd/standard')}`,
};

/** A CEL rule does not hold. */
export const CEL_RULE: RuleDescription = {
  id: 'API-02',
  severity: Severity.ERROR,
  condition: 'a Flagger or Gateway API object violates a rule (CEL) of its schema',
  effect: 'the API server rejects the object',
  fix: 'change the fields so that the rule is true',
  source: STRUCTURE.source,
};

/** A field that the schema does not know. */
export const UNKNOWN_FIELD: RuleDescription = {
  id: 'API-03',
  severity: Severity.ERROR,
  condition: 'a Flagger or Gateway API object has a field that its CRD does not have, and that looks like a misspelt or misplaced field of the CRD',
  effect: 'kubectl rejects the object; without client-side or strict validation the API server drops the field',
  fix: 'correct the name of the field, or move it to where it belongs',
  source: `${STRUCTURAL}/pruning/algorithm.go; ${STRUCTURE.source}`,
};

/** Metadata that no API server takes. */
export const METADATA: RuleDescription = {
  id: 'API-04',
  severity: Severity.ERROR,
  condition: 'the metadata of a Flagger or Gateway API object is not valid',
  effect: 'the API server rejects the object',
  fix: 'correct the metadata',
  source: 'k8s.io/apimachinery pkg/api/validation/objectmeta.go',
};

/** A version that the pinned CRD does not serve. */
export const VERSION: RuleDescription = {
  id: 'API-05',
  severity: Severity.WARNING,
  condition: 'the CRDs that the checks know do not serve the version of a Flagger or Gateway API object',
  effect: 'where these CRDs are installed, the API server rejects the object; its fields are not checked',
  fix: 'use a version that is served',
  source: STRUCTURE.source,
};

/** A field that only the experimental channel has. */
export const EXPERIMENTAL_FIELD: RuleDescription = {
  id: 'API-06',
  severity: Severity.WARNING,
  condition: 'a Gateway API object has a field of the experimental channel',
  effect: 'where the CRDs of the standard channel are installed, kubectl rejects the object, or the API server drops the field; the value of the field is not checked',
  fix: 'install the CRDs of the experimental channel, or remove the field',
  source: gatewayApi('config/crd/experimental'),
};

/** A value of an enum that only the experimental channel has. */
export const EXPERIMENTAL_VALUE: RuleDescription = {
  ...EXPERIMENTAL_FIELD,
  id: 'API-08',
  condition: 'a field of a Gateway API object has a value of the experimental channel',
  effect: 'where the CRDs of the standard channel are installed, the API server rejects the object',
  fix: 'install the CRDs of the experimental channel, or use another value',
};

/** A field that the schema does not know, and that may be of another version. */
export const STRANGE_FIELD: RuleDescription = {
  ...UNKNOWN_FIELD,
  id: 'API-07',
  severity: Severity.WARNING,
  condition: 'a Flagger or Gateway API object has a field that its CRD does not have, and that resembles none of its fields',
  effect: 'where these CRDs are installed, kubectl rejects the object, or the API server drops the field; the value of the field is not checked',
  fix: 'remove the field, or acknowledge it if newer CRDs are installed',
};

/** A field that only the newest release has. */
export const NEW_FIELD: RuleDescription = {
  id: 'API-09',
  severity: Severity.WARNING,
  condition: 'a Gateway API object has a field that is new in the latest release',
  effect: 'where older CRDs of the standard channel are installed, kubectl rejects the object, or the API server drops the field',
  fix: 'install the CRDs of that release, or remove the field; acknowledge it if these CRDs are installed',
  source: STRUCTURE.source,
};

/** A demand of the schema that older releases do not make. */
export const NEW_DEMAND: RuleDescription = {
  id: 'API-10',
  severity: Severity.WARNING,
  condition: 'a Flagger or Gateway API object breaks a requirement of its CRD that older releases do not have',
  effect: 'where CRDs of that release or a later one are installed, the API server rejects the object',
  fix: 'change the field before you upgrade the CRDs',
  source: STRUCTURE.source,
};

/** What is read from the pinned CRDs, in the order of the documentation. */
export const SCHEMA_RULES: readonly RuleDescription[] = [
  STRUCTURE, CEL_RULE, UNKNOWN_FIELD, METADATA, VERSION, EXPERIMENTAL_FIELD, STRANGE_FIELD, EXPERIMENTAL_VALUE, NEW_FIELD, NEW_DEMAND,
];
