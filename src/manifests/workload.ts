import { isMap, listOf, Manifest, mapOf } from './manifest';

/** A port of a container. */
export interface PodPort {
  readonly name: string;
  readonly number: unknown;
  readonly protocol: string;
  /** Its container, and its place among the ports of that. */
  readonly container: string;
  readonly index: number;
}

/** A ConfigMap or a Secret that pods refer to. */
export interface ConfigRef {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly optional: boolean;
}

/** The kinds of `apps` that have a pod template. */
export const WORKLOAD_KINDS: readonly string[] = ['Deployment', 'DaemonSet', 'StatefulSet'];

/** The spec of the pods of a workload. */
export function podSpecOf(workload: Manifest): { [key: string]: Manifest } {
  return mapOf(workload?.spec?.template?.spec);
}

/** The labels of the pods of a workload. */
export function podLabelsOf(workload: Manifest): { [key: string]: Manifest } {
  return mapOf(workload?.spec?.template?.metadata?.labels);
}

/** The containers that run as long as the pods of a workload: native sidecars are written among the init containers. */
export function containersOf(workload: Manifest): Manifest[] {
  const { containers, initContainers } = podSpecOf(workload);
  return [...listOf(containers), ...listOf(initContainers).filter(container => container?.restartPolicy === 'Always')];
}

/** The ports of the containers, without those of init containers. */
export function podPortsOf(workload: Manifest): PodPort[] {
  return portsOf(listOf(podSpecOf(workload).containers));
}

/** Whether pods have a port of that name, sidecars included: what the name in a Service's targetPort is looked up in. */
export function exposesPortName(workload: Manifest, name: string): boolean {
  return portsOf(containersOf(workload)).some(port => port.name === name);
}

/** Whether something else may put containers into the pods, which are then not all in the manifest. */
export function isInjected(workload: Manifest): boolean {
  const metadata = mapOf(workload?.spec?.template?.metadata);
  return [...Object.keys(mapOf(metadata.annotations)), ...Object.keys(podLabelsOf(workload))].some(key => /inject/i.test(key));
}

/** The ConfigMaps and Secrets that Flagger looks at, each once. As in Flagger the last reference tells whether one is optional. */
export function configRefsOf(workload: Manifest): ConfigRef[] {
  const { volumes, containers, initContainers } = podSpecOf(workload);
  const refs = new Map<string, ConfigRef>();
  for (const ref of [...listOf(volumes).flatMap(refsOfVolume), ...[...listOf(containers), ...listOf(initContainers)].flatMap(refsOfContainer)]) {
    refs.set(`${ref.kind}/${ref.name}`, ref);
  }
  return [...refs.values()];
}

/** Whether Flagger made an object, as it is seen in manifests that come from a cluster. */
export function isMadeByFlagger(object: Manifest): boolean {
  return listOf(object?.metadata?.ownerReferences).some(owner => owner?.kind === 'Canary');
}

function portsOf(containers: Manifest[]): PodPort[] {
  return containers.flatMap(container => listOf(container?.ports).filter(isMap).map((port, index) => ({
    name: typeof port.name === 'string' ? port.name : '',
    number: port.containerPort,
    protocol: typeof port.protocol === 'string' ? port.protocol : 'TCP',
    container: typeof container.name === 'string' ? container.name : '',
    index,
  })));
}

function refsOfVolume(volume: Manifest): ConfigRef[] {
  const sources = [{ configMap: volume?.configMap, secret: undefined }, ...listOf(volume?.projected?.sources)];
  const secret = mapOf(volume?.secret);
  return [
    ...sources.flatMap(source => [...refTo('ConfigMap', source?.configMap), ...refTo('Secret', source?.secret)]),
    ...refTo('Secret', { name: secret.secretName, optional: secret.optional }),
  ];
}

function refsOfContainer(container: Manifest): ConfigRef[] {
  return [
    ...listOf(container?.env).flatMap(env => [
      ...refTo('ConfigMap', env?.valueFrom?.configMapKeyRef), ...refTo('Secret', env?.valueFrom?.secretKeyRef),
    ]),
    ...listOf(container?.envFrom).flatMap(env => [...refTo('ConfigMap', env?.configMapRef), ...refTo('Secret', env?.secretRef)]),
  ];
}

function refTo(kind: ConfigRef['kind'], ref: unknown): ConfigRef[] {
  const { name, optional } = mapOf(ref);
  return typeof name === 'string' && name !== '' ? [{ kind, name, optional: optional === true }] : [];
}
