import { hasServices, isBoundToBackend, isUnset } from './services';
import { CanaryView } from '../../flagger/canary-view';
import { StageName, stageValue } from '../../flagger/stage-names';
import { isMap, listOf, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const NAME: Path = ['spec', 'service', 'name'];
const TARGET: Path = ['spec', 'targetRef', 'name'];
const ROUTER = flagger('pkg/router/kubernetes_default.go');

/** Services that are there already under the names that Flagger writes to. */
export const EXISTING_SERVICES_RULES: Rule[] = [
  canaryRule({
    id: 'SVC-10',
    severity: Severity.WARNING,
    condition: 'headless or trafficDistribution is set, and the Service is among the manifests without it',
    effect: 'Flagger sets it only on Services that it creates, and ignores it for this one',
    fix: 'set it in the manifest of the Service too, or remove that manifest',
    source: ROUTER,
    *find(canary) {
      const { headless, trafficDistribution } = canary.service;
      for (const { name, spec } of existingServices(canary)) {
        if (headless === true && spec.clusterIP !== 'None') { yield { path: ['spec', 'service', 'headless'], what: `headless is set, and Service '${name}' is among the manifests and is not headless` }; }
        if (trafficDistribution && spec.trafficDistribution !== trafficDistribution) {
          yield { path: ['spec', 'service', 'trafficDistribution'], what: `trafficDistribution is set to ${show(trafficDistribution)}, and Service '${name}' is among the manifests with ${show(spec.trafficDistribution)}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'SVC-13',
    severity: Severity.WARNING,
    condition: 'a Service that Flagger writes to is among the manifests, with other ports or another selector',
    effect: 'each apply restores its ports and selector, and Flagger overwrites them at the next reconciliation: until then the Service sends traffic to the wrong pods or ports',
    fix: 'remove the manifest of the Service, since Flagger creates it, or set another spec.service.name',
    source: ROUTER,
    *find(canary) {
      for (const service of existingServices(canary)) {
        const { name, type, spec } = service;
        if (type !== 'ClusterIP') { continue; }
        const differs = [...hasOtherSelector(canary, service) ? ['selector'] : [], ...hasOtherPorts(canary, spec) ? ['ports'] : []];
        if (differs.length > 0) { yield { path: pathOfName(canary), what: `Service '${name}' is among the manifests, and Flagger overwrites its ${differs.join(' and ')}` }; }
      }
    },
  }),
  canaryRule({
    id: 'SVC-14',
    severity: Severity.WARNING,
    condition: 'a Service that Flagger writes to is among the manifests, and its type is not ClusterIP',
    effect: 'the Service keeps its type, and Flagger overwrites its ports and selector on every reconciliation',
    fix: 'remove the manifest of the Service, since Flagger creates it; for another type add a Service with another name',
    source: ROUTER,
    *find(canary) {
      for (const { name, type } of existingServices(canary)) {
        if (type !== 'ClusterIP') { yield { path: pathOfName(canary), what: `Service '${name}' is among the manifests, with type ${show(type)}` }; }
      }
    },
  }),
  canaryRule({
    id: 'TGT-30',
    severity: Severity.WARNING,
    condition: 'the apex Service is among the manifests, and revertOnDeletion is not set',
    effect: 'after the Canary is deleted, the Service still selects the primary, which no longer exists, and the target stays at 0 replicas: requests get no answer',
    fix: 'remove the manifest of the Service, so that Flagger creates and deletes it; or set spec.revertOnDeletion to true if the Canary is always deleted before its target (TGT-37)',
    source: flagger('pkg/controller/finalizer.go'),
    *find(canary) {
      const apex = existingServices(canary).find(service => service.name === canary.apexName);
      if (apex && canary.spec.revertOnDeletion !== true) { yield { path: ['spec', 'revertOnDeletion'], what: `Service '${apex.name}' is among the manifests, and revertOnDeletion is not set` }; }
    },
  }),
  canaryRule({
    id: 'BK-23',
    severity: Severity.ERROR,
    condition: 'a Service that Flagger writes to is among the manifests, and a stage has a backend',
    effect: 'Flagger sets its labels only on Services that it has created: the policy does not change this one, and requests reach the app without going through the backend',
    fix: 'remove the manifest of the Service, since Flagger creates it, or set another spec.service.name; delete the Service from the cluster before Flagger starts',
    source: ROUTER,
    *find(canary) {
      if (!isBoundToBackend(canary)) { return; }
      for (const { name } of servicesUnderItsNames(canary)) {
        yield { path: pathOfName(canary), what: `Service '${name}' is among the manifests, Flagger writes to it, and the stages have backends` };
      }
    },
  }),
];

interface ExistingService {
  readonly name: string;
  readonly type: unknown;
  readonly spec: { [key: string]: Manifest };
  /** The stage whose pods Flagger selects there. */
  readonly stage: StageName;
}

/** Those of a Canary without backends: of one with backends each is an error (BK-23). */
function existingServices(canary: CanaryView): ExistingService[] {
  return isBoundToBackend(canary) ? [] : servicesUnderItsNames(canary);
}

function servicesUnderItsNames(canary: CanaryView): ExistingService[] {
  if (!hasServices(canary)) { return []; }
  return canary.existing.filter(({ kind, found }) => kind === 'Service' && isMap(found.spec)).map(({ name, role, found: { spec } }) =>
    ({ name, stage: role === 'canary' ? 'canary' : 'primary', spec, type: spec.type ?? 'ClusterIP' }));
}

function hasOtherSelector(canary: CanaryView, { spec, stage }: ExistingService): boolean {
  const { selectorLabel: label } = canary;
  if (!label) { return false; }
  const selector = Object.entries(mapOf(spec.selector));
  return selector.length !== 1 || selector[0][0] !== label.key || selector[0][1] !== stageValue(label.value, stage);
}

function hasOtherPorts(canary: CanaryView, spec: ExistingService['spec']): boolean {
  const { port, portName, targetPort, appProtocol, portDiscovery } = canary.service;
  if (portDiscovery === true) { return false; }
  const ports = listOf(spec.ports).map(mapOf);
  const [first] = ports;
  return ports.length !== 1
    || first.name !== (portName || 'http')
    || (first.protocol ?? 'TCP') !== 'TCP'
    || first.port !== port
    || (first.targetPort ?? first.port) !== (isUnset(targetPort) ? port : targetPort)
    || (first.appProtocol || undefined) !== (appProtocol || undefined);
}

function pathOfName(canary: CanaryView): Path {
  return canary.service.name ? NAME : TARGET;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? 'none' : JSON.stringify(value);
}
