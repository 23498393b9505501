import { Manifest } from '../manifests/manifest';
import { explain, Message, RuleId } from '../values/explain';

/** What keeps a Service from being the backend of a stage. */
export function checkBackendService(service: Manifest, name: string, port: number | undefined): Message[] {
  const spec = service.spec ?? {};
  if (spec.type === 'ExternalName') {
    return [explain('BK-03', `the backend Service '${name}' is of type ExternalName`, 'it does not select pods, so Flagger\'s Services cannot select them either',
      'refer to a Service with a selector, for example one of a proxy that forwards to the external name')];
  }
  if (Object.keys(spec.selector ?? {}).length === 0) {
    return [explain('BK-03', `the backend Service '${name}' has no selector`, 'it does not select pods, so Flagger\'s Services cannot select them either',
      'add a selector to it, or refer to a Service that has one')];
  }
  return checkPortOf('BK-02', service, name, port);
}

const UNBOUND = 'the API server rejects Flagger\'s Services, and the canary stays in Initializing';

export function checkPortOf(id: RuleId, service: Manifest, name: string, port: number | undefined, effect: string = UNBOUND): Message[] {
  const ports = portsOf(service);
  if (port === undefined && ports.length !== 1) { return [unnamedPort(name, ports)]; }
  const wanted = port ?? ports[0].port;
  return findPort(service, wanted) ? [] : [explain(id, `the backend Service '${name}' does not expose port ${wanted} over TCP; it has ${listPorts(ports)}`,
    effect, 'refer to one of its ports, or add the port to the Service')];
}

export function unnamedPort(name: string, ports: ServicePort[]): Message {
  return explain('REF-03', `the backend reference '${name}' must name its port, since the Service has ${listPorts(ports)}`,
    'it is not clear which port gets the requests', 'pass { port } to BackendRef.of');
}

interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly protocol?: string;
  readonly appProtocol?: string;
  readonly targetPort?: number | string;
}

export function portsOf(service: Manifest): ServicePort[] {
  return service.spec?.ports ?? [];
}

/** The port of a Service by its number, as the policy finds it. */
export function findPort(service: Manifest, port: number): ServicePort | undefined {
  return portsOf(service).find(p => p.port === port && (p.protocol ?? 'TCP') === 'TCP');
}

function listPorts(ports: ServicePort[]): string {
  if (ports.length === 0) { return 'no ports'; }
  const list = ports.map(({ port, name, protocol = 'TCP' }) => `${port}${protocol === 'TCP' ? '' : `/${protocol}`}${name ? ` (${name})` : ''}`);
  return `port${ports.length > 1 ? 's' : ''} ${list.join(', ')}`;
}
