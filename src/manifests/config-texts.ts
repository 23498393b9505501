import { isMap, listOf, Manifest, mapOf, namespaceOf } from './manifest';
import { podSpecOf } from './workload';

/** A text that a workload is configured with, and the variable of the environment that holds it, if one does. */
export interface ConfigText {
  readonly text: string;
  readonly variable?: string;
}

/** What a workload is configured with, as far as it can be read. */
export interface Config {
  readonly texts: readonly ConfigText[];
  /** Whether all of it could be read: no Secret, no ConfigMap that is missing, no volume with data from elsewhere. */
  readonly complete: boolean;
}

/** Finds a ConfigMap of a namespace. */
export type FindConfigMap = (namespace: string, name: string) => Manifest | undefined;

/** The arguments, the environment and the ConfigMaps of the containers that go on running. */
export function configOf(workload: Manifest, find: FindConfigMap): Config {
  const sources = [...containersOf(workload).flatMap(sourcesOfContainer), ...listOf(podSpecOf(workload).volumes).flatMap(sourcesOfVolume)];
  const texts: ConfigText[] = [];
  let complete = true;
  for (const source of sources) {
    const found = source.configMap === undefined ? source.texts : textsOfConfigMap(find(namespaceOf(workload), source.configMap), source);
    if (found) { texts.push(...found.filter(({ text }) => typeof text === 'string')); } else { complete = false; }
  }
  return { texts, complete };
}

/** Where texts come from: themselves, a ConfigMap, or what cannot be read. */
interface Source {
  readonly texts?: readonly ConfigText[];
  readonly configMap?: string;
  /** The one key of the ConfigMap that is read, and the variable that gets it. */
  readonly key?: string;
  readonly variable?: string;
  /** Whether each key of the ConfigMap becomes a variable, with this before its name. */
  readonly prefix?: string;
}

const UNREADABLE: Source = {};

/** Containers and sidecars. Other init containers end before the first request. */
function containersOf(workload: Manifest): Manifest[] {
  const { containers, initContainers } = podSpecOf(workload);
  return [...listOf(containers), ...listOf(initContainers).filter(container => container?.restartPolicy === 'Always')].filter(isMap);
}

function sourcesOfContainer(container: Manifest): Source[] {
  return [
    { texts: [...listOf(container.command), ...listOf(container.args)].map(text => ({ text })) },
    ...listOf(container.env).filter(isMap).map(sourceOfVariable),
    ...listOf(container.envFrom).filter(isMap).map(({ configMapRef, prefix }) => configMapRef
      ? { configMap: String(mapOf(configMapRef).name), prefix: String(prefix ?? '') }
      : UNREADABLE),
  ];
}

function sourceOfVariable({ name, value, valueFrom }: Manifest): Source {
  const { configMapKeyRef, secretKeyRef } = mapOf(valueFrom);
  const variable = String(name);
  if (configMapKeyRef) { return { configMap: String(mapOf(configMapKeyRef).name), key: String(mapOf(configMapKeyRef).key), variable }; }
  return secretKeyRef ? UNREADABLE : { texts: [{ text: value, variable }] };
}

/** Volumes that hold nothing at first, or what the cluster puts there, configure nobody. */
const WITHOUT_CONFIGURATION = ['emptyDir', 'ephemeral', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];

function sourcesOfVolume(volume: Manifest): Source[] {
  const { name, projected, ...source } = mapOf(volume);
  const sources = projected ? listOf(mapOf(projected).sources) : [source];
  return sources.filter(isMap).flatMap(({ configMap, ...other }) => [
    ...configMap ? [{ configMap: String(mapOf(configMap).name) }] : [],
    ...Object.keys(other).filter(key => !WITHOUT_CONFIGURATION.includes(key)).map(() => UNREADABLE),
  ]);
}

function textsOfConfigMap(configMap: Manifest | undefined, { key, variable, prefix }: Source): ConfigText[] | undefined {
  if (configMap === undefined) { return undefined; }
  const entries = Object.entries(mapOf(configMap?.data));
  return entries.filter(([name]) => key === undefined || name === key)
    .map(([name, text]) => ({ text, variable: variable ?? (prefix === undefined ? undefined : `${prefix}${name}`) }));
}
