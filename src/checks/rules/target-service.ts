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
    condition: 'the target is a Service with addresses of its own',
    effect: 'Flagger\'s copies of it would have the same addresses: the API server refuses them on every tick, and the canary stays in Initializing',
    fix: 'take the Deployment behind it as target, or a Service of type ExternalName',
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
          fix: 'take the Deployment behind it as target, or a Service of type ExternalName; or add headless Services for both stages',
        };
        return;
      }
    },
  }),
  canaryRule({
    id: 'TGT-27',
    severity: Severity.WARNING,
    condition: 'a field is for workloads, and the target is a Service',
    effect: 'Flagger copies the target Service as it is, and ignores the field',
    fix: 'leave it out, and set it in the target Service where it has such a field',
    source: flagger('pkg/canary/service_controller.go'),
    *find(canary) {
      if (!isServiceTarget(canary)) { return; }
      for (const path of ignoredFields(canary)) { yield { path, what: `${path.slice(1).join('.')} is for workloads, and the target is a Service` }; }
    },
  }),
  canaryRule({
    id: 'TGT-28',
    severity: Severity.ERROR,
    condition: 'a Knative Service goes with the provider knative alone, and without an autoscalerRef',
    effect: 'Flagger writes a line to its log and ignores the Canary: it gets no status',
    fix: 'set spec.provider to knative for a Knative Service, and take another provider for every other target',
    source: flagger('pkg/controller/controller.go'),
    *find({ spec, targetRef }) {
      const isKnative = isKnativeRef(targetRef);
      if (isKnative !== (spec.provider === 'knative')) {
        yield {
          path: ['spec', 'provider'],
          what: isKnative ? `the target is a Knative Service, and the provider is ${spec.provider ? `'${spec.provider}'` : 'not set'}` : `the provider is 'knative', and the target ${targetRef.kind} is none`,
        };
      } else if (isKnative && spec.autoscalerRef) {
        yield { path: ['spec', 'autoscalerRef'], what: 'the target is a Knative Service, and there is an autoscalerRef', fix: 'leave out autoscalerRef: Knative scales by itself' };
      }
    },
  }),
  canaryRule({
    id: 'TGT-31',
    severity: Severity.WARNING,
    condition: 'there is an autoscalerRef, and the target is a Service',
    effect: 'Flagger makes a copy of the autoscaler for a workload that does not exist',
    fix: 'leave out autoscalerRef: Flagger scales nothing for a Service as target',
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
