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
    condition: 'headless or trafficDistribution is set, and the Service is there without it',
    effect: 'Flagger sets it only on Services that it makes: here it is ignored',
    fix: 'set it in the manifest of the Service too, or leave that out',
    source: ROUTER,
    *find(canary) {
      const { headless, trafficDistribution } = canary.service;
      for (const { name, spec } of existingServices(canary)) {
        if (headless === true && spec.clusterIP !== 'None') { yield { path: ['spec', 'service', 'headless'], what: `headless is set, and Service '${name}' is there and is not` }; }
        if (trafficDistribution && spec.trafficDistribution !== trafficDistribution) {
          yield { path: ['spec', 'service', 'trafficDistribution'], what: `trafficDistribution is set to ${show(trafficDistribution)}, and Service '${name}' is there with ${show(spec.trafficDistribution)}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'SVC-13',
    severity: Severity.WARNING,
    condition: 'a Service that Flagger writes to is among the manifests, with other ports or another selector',
    effect: 'Flagger replaces both on every tick, each apply puts them back: until the next tick traffic goes astray',
    fix: 'leave the Service out, since Flagger makes it, or give the Canary another spec.service.name',
    source: ROUTER,
    *find(canary) {
      for (const service of existingServices(canary)) {
        const { name, type, spec } = service;
        if (type !== 'ClusterIP') { continue; }
        const differs = [...hasOtherSelector(canary, service) ? ['selector'] : [], ...hasOtherPorts(canary, spec) ? ['ports'] : []];
        if (differs.length > 0) { yield { path: pathOfName(canary), what: `Service '${name}' is among the manifests, and Flagger writes other ${differs.join(' and ')} into it` }; }
      }
    },
  }),
  canaryRule({
    id: 'SVC-14',
    severity: Severity.WARNING,
    condition: 'a Service that Flagger writes to is among the manifests, and not of type ClusterIP',
    effect: 'it keeps its type, and Flagger replaces its ports and selector on every tick',
    fix: 'leave the Service out, since Flagger makes it, and lead to it by one of another name',
    source: ROUTER,
    *find(canary) {
      for (const { name, type } of existingServices(canary)) {
        if (type !== 'ClusterIP') { yield { path: pathOfName(canary), what: `Service '${name}' is among the manifests, of type ${show(type)}` }; }
      }
    },
  }),
  canaryRule({
    id: 'TGT-30',
    severity: Severity.WARNING,
    condition: 'the apex Service is among the manifests, and revertOnDeletion is not set',
    effect: 'after the Canary is deleted the Service still selects the primary, which is gone, and the target stays at 0 replicas: nobody answers',
    fix: 'leave the Service out, so that Flagger makes it and takes it away again; or set spec.revertOnDeletion to true, where the Canary is always deleted before its target (TGT-37)',
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
    effect: 'Flagger puts its labels only on Services that it has made: the policy leaves this one alone, and it leads straight to the app, past the backend',
    fix: 'leave the Service out, since Flagger makes it, or give the Canary another spec.service.name; delete the Service from the cluster before Flagger starts',
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
