import { CanaryView } from './canary-view';
import { StageName, stageValue } from './stage-names';
import { Manifest, mapOf, nameOf, namespaceOf, textOf } from '../manifests/manifest';
import { append, ManifestIndex } from '../manifests/manifest-index';

/** The Services among the manifests that lead straight to the app of a stage, past its backend. */
export function appServices({ selectorLabel: label, namespace, context }: CanaryView, stage: StageName): string[] {
  if (!label) { return []; }
  return (context.index.once(servicesBySelector).get(`${namespace}/${label.key}=${stageValue(label.value, stage)}`) ?? []).map(nameOf);
}

function servicesBySelector(index: ManifestIndex): Map<string, Manifest[]> {
  const services = new Map<string, Manifest[]>();
  for (const service of index.listAll('', 'Service')) {
    for (const [key, value] of Object.entries(mapOf(service?.spec?.selector))) { append(services, `${namespaceOf(service)}/${key}=${textOf(value)}`, service); }
  }
  return services;
}
