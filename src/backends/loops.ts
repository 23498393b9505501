import { ApiObject } from 'cdk8s';
import { Stage, StagedCanary, StageKind } from './stage';
import { AppView, containersOf, Manifest } from '../app/app-view';
import { explain, Message } from '../values/explain';

/**
 * Says which backends of a stage are told to call a Service of Flagger that leads back to them.
 *
 * Only what can be read in the app is seen: the values in the backend's environment, command and arguments, and the ConfigMaps that are volumes
 * of it; and only hosts that are written as such, with a port, a scheme or a namespace. The bare name may be anything, that of a trace, say.
 */
export function explainLoops(canary: StagedCanary, stage: Stage, view: AppView): Message[] {
  const hosts = stage.kind === StageKind.PRIMARY ? [stage.serviceName, canary.serviceName] : [stage.serviceName];
  return stage.backendRefs.flatMap(ref => {
    const workloads = view.workloadsBehind(ref._namespace ?? canary.namespace, ref._podLabels(view, canary.namespace) ?? {});
    return workloads.flatMap(workload => {
      const host = hosts.find(name => textsOf(workload, view).some(text => mentionsHost(text, name, canary.namespace, workload.metadata.namespace)));
      return host === undefined ? [] : [explain('STG-02',
        `${workload.kind} '${workload.name}', the backend of the ${stage.kind} stage, calls '${host}', which leads to itself`,
        'every request goes in a circle until it times out', `let it call workloadHost of the stage, '${stage.workloadHost}'`)];
    });
  });
}

function mentionsHost(text: string, name: string, namespace: string | undefined, from: string | undefined): boolean {
  if (!text.includes(name)) { return false; }
  const qualified = namespace === undefined ? '' : `(\\.${namespace}(\\.svc(\\.cluster\\.local)?)?)`;
  const end = '(?![-a-z0-9.])';
  // What follows a path's slash is no host: 'stefanprodan/podinfo:6.9.2' is an image.
  const bare = `(?<![-a-z0-9.]|[^/:]/)${name}`;
  const full = qualified ? [`${bare}${qualified}${end}`] : [];
  // In another namespace the name alone is that of another Service.
  const forms = from === namespace ? [`://${name}${qualified && `${qualified}?`}${end}`, `${bare}${qualified && `${qualified}?`}:\\d`, ...full] : full;
  if (forms.length === 0) { return false; }
  return new RegExp(forms.join('|')).test(text);
}

/** What a workload is configured with. */
function textsOf(workload: ApiObject, view: AppView): string[] {
  const manifest = view.manifest(workload);
  const containers = containersOf(manifest);
  return [
    ...containers.flatMap(c => [...c.command ?? [], ...c.args ?? [], ...(c.env ?? []).map((e: { value?: string }) => e.value)]),
    ...configMapsOf(manifest).flatMap(name => {
      const object = view.find({ group: '', kind: 'ConfigMap', namespace: workload.metadata.namespace, name });
      return object ? Object.values(view.manifest(object).data ?? {}) : [];
    }),
  ].filter((text): text is string => typeof text === 'string');
}

function configMapsOf(workload: Manifest): string[] {
  const volumes: Manifest[] = workload.spec?.template?.spec?.volumes ?? [];
  return volumes.map(volume => volume.configMap?.name).filter(Boolean);
}
