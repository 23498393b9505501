import { KNATIVE } from './target';
import { CanaryView } from '../../flagger/canary-view';
import { isMap, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

/** A Service as the target, of which Flagger makes copies, and Knative's Services. */
export const TARGET_SERVICE_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-26',
    severity: Severity.ERROR,
    condition: 'the target is a Service with its own addresses',
    effect: 'Flagger copies the addresses too: the API server rejects the copies, and the Canary stays in Initializing',
    fix: 'set the target to its Deployment, or to a Service of type ExternalName',
    source: flagger('pkg/canary/service_controller.go'),
    *find(canary) {
      const { target } = canary;
      if (!isServiceTarget(canary) || !target) { return; }
      const { type = 'ClusterIP', clusterIP } = mapOf(target.spec);
      if (type === 'ExternalName') { return; }
      if (clusterIP !== 'None') {
        yield { path: ['spec', 'targetRef', 'name'], what: `the target Service '${canary.targetName}' is of type ${String(type)}` };
        return;
      }
      // A headless Service can be copied over others that are there already and headless too: of those that Flagger makes itself it leaves the address out.
      for (const stage of ['primary', 'canary']) {
        const copy = canary.context.index.find('', 'Service', canary.namespace, `${canary.targetName}-${stage}`);
        if (mapOf(mapOf(copy).spec).clusterIP === 'None') { continue; }
        const name = `${canary.targetName}-${stage}`;
        yield {
          path: ['spec', 'targetRef', 'name'],
          what: `the target Service '${canary.targetName}' is headless, and '${name}' is ${copy === undefined ? 'not among the manifests' : 'not'}`,
          fix: 'set the target to its Deployment, or to a Service of type ExternalName; or add headless Services for both stages',
        };
        return;
      }
    },
  }),
  canaryRule({
    id: 'TGT-27',
    severity: Severity.WARNING,
    condition: 'a field has an effect for workloads only, and the target is a Service',
    effect: 'Flagger copies the target Service as it is, and ignores the field',
    fix: 'remove it, and set it in the target Service if a Service has such a field',
    source: flagger('pkg/canary/service_controller.go'),
    *find(canary) {
      if (!isServiceTarget(canary)) { return; }
      for (const path of ignoredFields(canary)) { yield { path, what: `${path.slice(1).join('.')} has an effect for workloads only, and the target is a Service` }; }
    },
  }),
  canaryRule({
    id: 'TGT-28',
    severity: Severity.ERROR,
    condition: 'a Knative Service as target and the provider knative need each other, and exclude an autoscalerRef',
    effect: 'Flagger logs an error and ignores the Canary: it gets no status',
    fix: 'set spec.provider to knative for a Knative Service, and to another provider for other targets',
    source: flagger('pkg/controller/controller.go'),
    *find({ spec, targetRef }) {
      const isKnative = isKnativeRef(targetRef);
      if (isKnative !== (spec.provider === 'knative')) {
        yield {
          path: ['spec', 'provider'],
          what: isKnative ? `the target is a Knative Service, and the provider is ${spec.provider ? `'${spec.provider}'` : 'not set'}` : `the provider is 'knative', and the target ${targetRef.kind} is not a Knative Service`,
        };
      } else if (isKnative && spec.autoscalerRef) {
        yield { path: ['spec', 'autoscalerRef'], what: 'the target is a Knative Service, and there is an autoscalerRef', fix: 'remove autoscalerRef: Knative itself scales the Service' };
      }
    },
  }),
  canaryRule({
    id: 'TGT-31',
    severity: Severity.WARNING,
    condition: 'there is an autoscalerRef, and the target is a Service',
    effect: 'Flagger creates a copy of the autoscaler, for a workload that does not exist',
    fix: 'remove autoscalerRef: Flagger does not scale anything if the target is a Service',
    source: flagger('pkg/canary/hpa_reconciler.go'),
    *find(canary) {
      if (isServiceTarget(canary) && isMap(canary.spec.autoscalerRef)) { yield { path: ['spec', 'autoscalerRef'] }; }
    },
  }),
];

/** Whether the target is a Service of Kubernetes. */
export function isServiceTarget(canary: CanaryView): boolean {
  return canary.targetRef.kind === 'Service' && !isKnativeRef(canary.targetRef);
}

function isKnativeRef(targetRef: Manifest): boolean {
  return targetRef.kind === 'Service' && targetRef.apiVersion === KNATIVE;
}

function ignoredFields({ service, analysis }: CanaryView): Path[] {
  const set = (value: unknown) => value !== undefined && value !== null && value !== false && value !== '' && value !== 0;
  return [
    ...['portDiscovery', 'headless', 'portName', 'targetPort', 'appProtocol', 'primary', 'canary', 'unmanagedMetadata']
      .filter(key => set(service[key])).map(key => ['spec', 'service', key]),
    ...['primaryReadyThreshold', 'canaryReadyThreshold'].filter(key => set(analysis[key])).map(key => ['spec', 'analysis', key]),
  ];
}
