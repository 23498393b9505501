import { ApiObject, ApiObjectMetadata, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { inConstruct } from '../checks/synthesis/in-construct';
import { BACKEND_ANNOTATION, STAGE_LABEL } from '../flagger/stage-metadata';
import { checkLabelSelector, LabelSelector } from '../values/label-selector';
import { checkObjectName } from '../values/names';

/** The version of `admissionregistration.k8s.io` in which a MutatingAdmissionPolicy is written. */
export enum AdmissionPolicyVersion {
  /** Kubernetes 1.36 and later. */
  V1 = 'v1',
  /** Kubernetes 1.34 and 1.35, where the feature gate MutatingAdmissionPolicy and this API version must be turned on. */
  V1BETA1 = 'v1beta1',
}

/** Props of a `StageBackendsPolicy`. */
export interface StageBackendsPolicyProps {
  /**
   * Metadata of the policy and of its binding.
   *
   * @default - both are named `cdk8s-flagger-stage-backends`
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The API version of the policy.
   *
   * @default AdmissionPolicyVersion.V1
   */
  readonly apiVersion?: AdmissionPolicyVersion;

  /**
   * The namespaces in which the policy holds. Recommended: whoever may write Services in such a namespace can lead its stage Services to other pods of it.
   *
   * @default - every namespace
   */
  readonly namespaceSelector?: LabelSelector;
}

const DEFAULT_NAME = 'cdk8s-flagger-stage-backends';

/**
 * The policy that binds Flagger's Services to the backends of their stage. Once for each cluster, like the CRDs.
 *
 * It applies only to Services that Flagger has made for a Canary (by their owner) and that have the label `cdk8s-flagger/stage`. Such a Service names a Service of its namespace in the annotation
 * `cdk8s-flagger/backend`, and gets that one's selector and, for the port named, its target port and protocol, whenever it is written.
 */
export class StageBackendsPolicy extends Construct {
  /** The name of the policy and of its binding. */
  public readonly name: string;

  /**
   * @throws if the name or the selector cannot be one
   */
  constructor(scope: Construct, id: string, props: StageBackendsPolicyProps = {}) {
    super(scope, id);
    this.name = props.metadata?.name ?? DEFAULT_NAME;
    inConstruct(this, () => {
      checkObjectName('VAL-04', 'the name of the policy', this.name);
      if (props.namespaceSelector) { checkLabelSelector('namespaceSelector', props.namespaceSelector, 'the API server rejects the policy'); }
    });
    const apiVersion = `admissionregistration.k8s.io/${props.apiVersion ?? AdmissionPolicyVersion.V1}`;
    const metadata = { ...props.metadata, name: this.name };
    clusterWide(new ApiObject(this, 'Resource', {
      apiVersion, kind: 'MutatingAdmissionPolicy', metadata, spec: renderPolicy(props.namespaceSelector),
    }));
    clusterWide(new ApiObject(this, 'Binding', {
      apiVersion, kind: 'MutatingAdmissionPolicyBinding', metadata, spec: renderBinding(this.name),
    }));
  }
}

// The policy is no member of a namespace, whatever the chart says.
function clusterWide(object: ApiObject): void {
  if (object.metadata.namespace !== undefined) { object.addJsonPatch(JsonPatch.remove('/metadata/namespace')); }
}

/** The name and the port in the annotation. */
const BACKEND = `object.metadata.annotations['${BACKEND_ANNOTATION}'].split(':')`;

function renderPolicy(namespaceSelector: LabelSelector | undefined) {
  return {
    // Nothing may get through half bound: an expression that fails refuses the Service.
    failurePolicy: 'Fail',
    reinvocationPolicy: 'IfNeeded',
    // The Services of the namespace are the parameters: the policy runs once for each, and goes on with the one that is named.
    paramKind: { apiVersion: 'v1', kind: 'Service' },
    matchConstraints: {
      namespaceSelector,
      // Other Services never get here, and cost nothing.
      objectSelector: { matchExpressions: [{ key: STAGE_LABEL, operator: 'Exists' }] },
      resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['services'] }],
    },
    matchConditions: [{ name: 'is-made-by-flagger', expression: IS_MADE_BY_FLAGGER }, { name: 'is-the-backend', expression: IS_THE_BACKEND }],
    variables: [{ name: 'ports', expression: PORTS }],
    mutations: [{ patchType: 'JSONPatch', jsonPatch: { expression: PATCH } }],
  };
}

function renderBinding(policyName: string) {
  return { policyName, paramRef: { selector: {}, parameterNotFoundAction: 'Allow' } };
}

// Whoever may write Gateways can have their labels copied to Services that others make; the owner of a Service is nothing that is copied.
const IS_MADE_BY_FLAGGER = 'has(object.metadata.ownerReferences)'
  + ' && object.metadata.ownerReferences.exists(o, o.kind == \'Canary\' && o.apiVersion.startsWith(\'flagger.app/\'))';

const IS_THE_BACKEND = [
  'has(object.metadata.annotations)',
  `'${BACKEND_ANNOTATION}' in object.metadata.annotations`,
  `size(${BACKEND}) == 2`,
  `params.metadata.name == ${BACKEND}[0]`,
  'params.metadata.name != object.metadata.name',
].join(' && ');

// Flagger's Services speak TCP. A Service without selector has no pods to give.
const PORTS = `has(params.spec.selector) && has(params.spec.ports) ? params.spec.ports.filter(p, string(p.port) == ${BACKEND}[1]`
  + ' && (!has(p.protocol) || p.protocol == \'TCP\')) : []';

// A map of the parameter is copied entry by entry: Kubernetes 1.37 refuses to put one into a patch as it is.
const PATCH = [
  'size(variables.ports) != 1 ? [] : [',
  '  JSONPatch{op: "add", path: "/spec/selector", value: params.spec.selector.transformMap(k, v, v)},',
  '  JSONPatch{op: "add", path: "/spec/ports/0/targetPort", value: variables.ports[0].targetPort}',
  '] + (has(variables.ports[0].appProtocol) ? [',
  '  JSONPatch{op: "add", path: "/spec/ports/0/appProtocol", value: variables.ports[0].appProtocol}',
  '] : [])',
].join('\n');
