import { CanaryView } from './canary-view';
import { FlaggerContext } from './flagger-context';
import { generatedServices, namesOf } from './generated-objects';
import { isMap, listOf, Manifest, namespaceOf } from '../manifests/manifest';
import { ManifestIndex } from '../manifests/manifest-index';

/** A port of a Service, as far as it is known. */
export interface KnownPort {
  readonly port: number;
  readonly name?: string;
  readonly protocol: string;
}

/** The Canaries by namespace and name of their apex Service. */
export function canariesOfApex(index: ManifestIndex): ReadonlyMap<string, readonly Manifest[]> {
  return groupBy(index.listAll('flagger.app', 'Canary'), canary => [`${namespaceOf(canary)}/${namesOf(canary).apexName}`]);
}

/** The Canaries by namespace and name of their target. */
export function canariesOfTarget(index: ManifestIndex): ReadonlyMap<string, readonly Manifest[]> {
  return groupBy(index.listAll('flagger.app', 'Canary'), canary => [`${namespaceOf(canary)}/${namesOf(canary).targetName}`]);
}

/** The Canaries by namespace and name of the Services that Flagger generates for them. */
function canariesOfService(index: ManifestIndex): ReadonlyMap<string, readonly Manifest[]> {
  // For a target of kind Service, Flagger leaves the Services of the route to the user.
  const canaries = index.listAll('flagger.app', 'Canary').filter(canary => canary?.spec?.targetRef?.kind !== 'Service');
  return groupBy(canaries, canary => generatedServices(namesOf(canary)).map(({ namespace, name }) => `${namespace}/${name}`));
}

/** The Canary for which Flagger generates a Service, if it is among the manifests. */
export function generatorOf(namespace: string, name: string, context: FlaggerContext): CanaryView | undefined {
  const [canary] = context.index.once(canariesOfService).get(`${namespace}/${name}`) ?? [];
  return canary && CanaryView.of(canary, context);
}

/**
 * The ports of a Service by that name, or undefined where they are not known. What Flagger generates has the ports that Flagger gives it,
 * whatever a manifest of the same name says.
 */
export function portsOf(namespace: string, name: string, context: FlaggerContext): KnownPort[] | undefined {
  const canary = generatorOf(namespace, name, context);
  if (canary) { return generatedPorts(canary); }
  const services = context.index.findAll('', 'Service', namespace, name);
  return services.length === 0 ? undefined : services.flatMap(portsOfService);
}

function generatedPorts({ service }: CanaryView): KnownPort[] | undefined {
  // The ports that are discovered depend on the target.
  if (service.portDiscovery || typeof service.port !== 'number') { return undefined; }
  return [{ port: service.port, name: String(service.portName || 'http'), protocol: 'TCP' }];
}

function portsOfService(service: Manifest): KnownPort[] {
  return listOf(service?.spec?.ports).filter(isMap).map(({ port, name, protocol }) => ({ port, name, protocol: String(protocol ?? 'TCP') }));
}

/** `80, 443`, for messages. */
export function describePorts(ports: readonly KnownPort[]): string {
  return ports.length === 0 ? 'no ports' : `only ${ports.map(({ name, port }) => name === undefined ? String(port) : `${port} ('${name}')`).join(', ')}`;
}

function groupBy(objects: readonly Manifest[], keysOf: (object: Manifest) => string[]): Map<string, Manifest[]> {
  const groups = new Map<string, Manifest[]>();
  for (const object of objects) {
    for (const key of keysOf(object)) {
      const group = groups.get(key);
      if (group) { group.push(object); } else { groups.set(key, [object]); }
    }
  }
  return groups;
}
