import { isWorkload } from './target';
import { CanaryView } from '../../flagger/canary-view';
import { generatedServices } from '../../flagger/generated-objects';
import { STAGE_LABEL } from '../../flagger/stage-metadata';
import { STAGE_NAMES, stageValue } from '../../flagger/stage-names';
import { isDnsLabel, isPortName, isQualifiedName } from '../../manifests/kube-names';
import { mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { exposesPortName, isInjected, PodPort, podPortsOf } from '../../manifests/workload';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const SERVICE: Path = ['spec', 'service'];
const ROUTER = flagger('pkg/router/kubernetes_default.go');
const DISCOVERY = flagger('pkg/canary/util.go');
const REFUSED = 'the API server rejects the Services that Flagger writes: the Canary stays in Initializing';

/** The containers whose ports Flagger leaves out. */
const MESH_PROXIES = ['istio-proxy', 'envoy'];

/** The Services that Flagger makes: their ports and their metadata. */
export const SERVICES_RULES: Rule[] = [
  canaryRule({
    id: 'SVC-01',
    severity: Severity.ERROR,
    condition: 'portDiscovery finds a port with a number that Flagger\'s Services already have',
    effect: REFUSED,
    fix: 'remove portDiscovery, or set spec.service.port to a number that no container port has',
    source: DISCOVERY,
    *find(canary) {
      const taken = new Map<unknown, string>([[canary.service.port, 'spec.service.port']]);
      for (const [name, number] of new Map(discoveredPorts(canary).map(port => [port.name, port.number]))) {
        const owner = taken.get(number);
        if (owner) { yield { path: [...SERVICE, 'portDiscovery'], what: `portDiscovery finds port ${show(number)} ('${name}'), and ${owner} has the same number` }; }
        taken.set(number, `port '${name}'`);
      }
    },
  }),
  canaryRule({
    id: 'SVC-02',
    severity: Severity.ERROR,
    condition: 'portDiscovery finds a port with the same name as the first port of Flagger\'s Services',
    effect: REFUSED,
    fix: 'set another name for the first port in spec.service.portName, set targetPort to the port of the container, or remove portDiscovery',
    source: DISCOVERY,
    *find(canary) {
      const first = canary.service.portName || 'http';
      const same = discoveredPorts(canary).find(port => port.name === first);
      if (same) { yield { path: [...SERVICE, 'portDiscovery'], what: `portDiscovery finds port '${same.name}' (${show(same.number)}), and the first port of the Services has the same name` }; }
    },
  }),
  canaryRule({
    id: 'SVC-03',
    severity: Severity.WARNING,
    condition: 'portDiscovery finds a port with another protocol than TCP',
    effect: 'Flagger\'s Services get it as a TCP port, on which the app does not answer',
    fix: 'create your own Service for it',
    source: ROUTER,
    *find(canary) {
      const other = discoveredPorts(canary).find(port => port.protocol !== 'TCP');
      if (other) { yield { path: [...SERVICE, 'portDiscovery'], what: `portDiscovery finds port '${other.name}' (${show(other.number)}) of ${other.protocol}` }; }
    },
  }),
  canaryRule({
    id: 'SVC-04',
    severity: Severity.ERROR,
    condition: 'spec.service.targetPort is neither a port number nor the name of a port',
    effect: REFUSED,
    fix: 'write a number without quotes, or a name of at most 15 lower case letters, digits and single \'-\'',
    source: ROUTER,
    *find(canary) {
      const { targetPort } = canary.service;
      // The policy for backends puts the port of the backend in its place.
      if (!hasServices(canary) || isUnset(targetPort) || isBoundToBackend(canary)) { return; }
      const isRight = typeof targetPort === 'string' ? isPortName(targetPort)
        : typeof targetPort !== 'number' || !Number.isInteger(targetPort) || (targetPort >= 1 && targetPort <= 65535);
      if (!isRight) {
        yield { path: [...SERVICE, 'targetPort'], ...typeof targetPort === 'string' && /^\d+$/.test(targetPort) ? { fix: `write it without quotes: targetPort: ${targetPort}` } : {} };
      }
    },
  }),
  canaryRule({
    id: 'SVC-05',
    severity: Severity.WARNING,
    condition: 'spec.service.targetPort is 0',
    effect: 'Flagger treats it as unset, and uses spec.service.port as the port of the pods',
    fix: 'set it to the port of the app, or remove it',
    source: ROUTER,
    *find(canary) {
      const { targetPort } = canary.service;
      if (hasServices(canary) && (targetPort === 0 || targetPort === '0')) { yield { path: [...SERVICE, 'targetPort'] }; }
    },
  }),
  canaryRule({
    id: 'SVC-06',
    severity: Severity.ERROR,
    condition: 'spec.service.targetPort names a port that no container has',
    effect: 'Flagger\'s Services have no endpoints: every request fails once Flagger has initialized the Canary',
    fix: 'set this name on a port of the containers, or set targetPort to a number',
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/',
    *find(canary) {
      const { target, service: { targetPort } } = canary;
      if (!isWorkload(target) || typeof targetPort !== 'string' || !isPortName(targetPort) || isBoundToBackend(canary)) { return; }
      if (!exposesPortName(target, targetPort) && !isInjected(target) && !isExposedByProxy(canary, targetPort)) {
        yield { path: [...SERVICE, 'targetPort'], what: `no container of ${target.kind} '${canary.targetName}' has a port named '${targetPort}'` };
      }
    },
  }),
  canaryRule({
    id: 'SVC-18',
    severity: Severity.WARNING,
    condition: 'spec.service.targetPort is a number that no container of the target declares as a port',
    effect: 'unless the app listens on that port anyway, every request fails once Flagger has initialized the Canary',
    fix: 'set spec.service.targetPort to the port of the app',
    source: ROUTER,
    *find(canary) {
      const { target, service: { targetPort } } = canary;
      if (!hasServices(canary) || !isWorkload(target) || typeof targetPort !== 'number' || isUnset(targetPort) || isBoundToBackend(canary) || isInjected(target)) { return; }
      const declared = podPortsOf(target).filter(({ protocol }) => protocol === 'TCP').map(({ number }) => number);
      if (declared.length > 0 && !declared.includes(targetPort)) {
        yield {
          path: [...SERVICE, 'targetPort'],
          what: `targetPort is ${targetPort}, and the containers of ${target.kind} '${canary.targetName}' declare only ${[...new Set(declared)].join(', ')}`,
        };
      }
    },
  }),
  canaryRule({
    id: 'SVC-07',
    severity: Severity.WARNING,
    condition: 'the metadata for Flagger\'s Services has the label by which Flagger selects the pods',
    effect: 'Flagger overwrites the label with the name of the Service',
    fix: 'remove the label, or use another key',
    source: ROUTER,
    *find(canary) {
      const { selectorLabel: label } = canary;
      if (!label || !hasServices(canary)) { return; }
      for (const { role, name } of generatedServices(canary.names)) {
        const value = mapOf(mapOf(canary.service[role]).labels)[label.key];
        if (value !== undefined && value !== name) { yield { path: [...SERVICE, role, 'labels', label.key] }; }
      }
    },
  }),
  canaryRule({
    id: 'SVC-15',
    severity: Severity.WARNING,
    condition: 'spec.service.apex.annotations has the host name for external-dns',
    effect: 'both the Service and the HTTPRoute get the annotation: if external-dns reads both, it has two targets for one name',
    fix: 'configure external-dns to read only one of its sources service and gateway-httproute',
    source: 'https://docs.flagger.app/faq',
    *find(canary) {
      if (!canary.usesGatewayApi || !hasServices(canary)) { return; }
      for (const key of Object.keys(mapOf(mapOf(canary.service.apex).annotations))) {
        if (/^external-dns\..*\/hostname$/.test(key)) { yield { path: [...SERVICE, 'apex', 'annotations', key] }; }
      }
    },
  }),
  canaryRule({
    id: 'SVC-16',
    severity: Severity.ERROR,
    condition: 'spec.service.portName or spec.service.appProtocol is not valid',
    effect: REFUSED,
    fix: 'write portName as a DNS label such as \'http\', and appProtocol as a name such as \'kubernetes.io/h2c\'',
    source: ROUTER,
    *find(canary) {
      const { portName, appProtocol } = canary.service;
      if (!hasServices(canary)) { return; }
      if (typeof portName === 'string' && portName !== '' && !isDnsLabel(portName)) {
        yield { path: [...SERVICE, 'portName'], what: `spec.service.portName is not a DNS label, got '${portName}'` };
      }
      if (typeof appProtocol === 'string' && appProtocol !== '' && !isQualifiedName(appProtocol)) {
        yield { path: [...SERVICE, 'appProtocol'], what: `spec.service.appProtocol is not a qualified name, got '${appProtocol}'` };
      }
    },
  }),
];

/** Whether Flagger makes Services of its own design. Of a Service as target it makes copies. */
export function hasServices(canary: CanaryView): boolean {
  return canary.targetRef.kind !== 'Service';
}

/** What Flagger takes for no targetPort. */
export function isUnset(targetPort: unknown): boolean {
  return targetPort === undefined || targetPort === null || targetPort === 0 || targetPort === '0';
}

/** Whether the policy for backends writes the ports and selectors of the Services. */
export function isBoundToBackend({ service }: CanaryView): boolean {
  return ['primary', 'canary'].some(stage => STAGE_LABEL in mapOf(mapOf(service[stage]).labels));
}

/** The further ports that Flagger gives its Services, by its own rules. */
function discoveredPorts(canary: CanaryView): PodPort[] {
  const { target, service: { portDiscovery, port, targetPort } } = canary;
  if (portDiscovery !== true || !isWorkload(target)) { return []; }
  return podPortsOf(target)
    .filter(({ container }) => !MESH_PROXIES.includes(container))
    .filter(found => isUnset(targetPort) ? found.number !== port : typeof targetPort === 'string' ? found.name !== targetPort : found.number !== targetPort)
    .map(found => ({ ...found, name: found.name || `tcp-${found.container}-${found.index}` }));
}

/** Whether pods that stand in for those of a stage have the port: proxies in front of the app. */
function isExposedByProxy(canary: CanaryView, name: string): boolean {
  const { selectorLabel: label, namespace, context: { index } } = canary;
  return label !== undefined && STAGE_NAMES.flatMap(stage => index.workloadsWithPodLabel(namespace, label.key, stageValue(label.value, stage)))
    .some(workload => exposesPortName(workload, name));
}

function show(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
