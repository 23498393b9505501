import { appServices } from '../../flagger/app-services';
import { CanaryView } from '../../flagger/canary-view';
import { generatorOf } from '../../flagger/service-view';
import { BoundStage, boundStages } from '../../flagger/stage-bindings';
import { callsOf, StageServices } from '../../flagger/stage-calls';
import { stageServiceOf } from '../../flagger/stage-names';
import { CalledServices, calledServices } from '../../manifests/called-services';
import { configOf } from '../../manifests/config-texts';
import { Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';
import { podLabelsOf } from '../../manifests/workload';
import { labelsMatch } from '../../values/labels';
import { canaryRule, Rule, Severity } from '../rule';

const SOURCE = 'cdk8s-flagger src/flagger/stage-calls.ts';

/** Where the backends of the stages send the requests on, as far as their configuration is among the manifests. */
export const BACKEND_CALLS_RULES: Rule[] = [
  canaryRule({
    id: 'BK-16',
    severity: Severity.ERROR,
    condition: 'the backend of a stage calls a Service that sends the requests back to this backend',
    effect: 'each request loops until it times out',
    fix: 'configure the backend to call the workload Service of its stage, such as \'podinfo-primary-workload\'',
    source: SOURCE,
    *find(canary) {
      for (const { stage, annotationPath, backend, calls: { loop } } of backendsOf(canary)) {
        if (loop !== undefined) { yield { path: annotationPath, what: `${backend}, the backend of the ${stage} stage, calls '${loop}', which sends the requests back to this backend` }; }
      }
    },
  }),
  canaryRule({
    id: 'BK-17',
    severity: Severity.ERROR,
    condition: 'the backend of a stage calls the other stage instead of the app of its own stage',
    effect: 'the analysis measures the old version, and Flagger promotes a new one that got no request',
    fix: 'configure the backend to call the workload Service of its stage, such as \'podinfo-canary-workload\'',
    source: SOURCE,
    *find(canary) {
      for (const { stage, annotationPath, backend, calls: { loop, otherStage } } of backendsOf(canary)) {
        if (loop === undefined && otherStage !== undefined) {
          yield {
            path: annotationPath,
            what: `${backend}, the backend of the ${stage} stage, calls '${otherStage}', which sends the requests to the other stage`,
            ...stage === 'primary' ? { effect: 'users get the new version before Flagger promotes it; between rollouts they get no answer' } : {},
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-18',
    severity: Severity.WARNING,
    condition: 'the configuration of a backend names no Service of its Canary',
    effect: 'unless the address is built into its image, the backend does not know the app of its stage: it may answer the requests itself or call the other stage',
    fix: 'name the workload Service of its stage in an argument, an environment variable or a ConfigMap of the backend, so that it can be checked',
    source: SOURCE,
    *find(canary) {
      for (const { stage, annotationPath, backend, readable, calls } of backendsOf(canary)) {
        if (readable && calls.none) { yield { path: annotationPath, what: `the configuration of ${backend}, the backend of the ${stage} stage, names no Service of this Canary` }; }
      }
    },
  }),
];

/** A workload that a stage is bound to. */
interface StageBackend {
  readonly stage: 'primary' | 'canary';
  readonly annotationPath: BoundStage['annotationPath'];
  /** `Deployment 'auth-proxy'`. */
  readonly backend: string;
  /** Whether all of its configuration is among the manifests. */
  readonly readable: boolean;
  readonly calls: ReturnType<typeof callsOf>;
}

function backendsOf(canary: CanaryView): StageBackend[] {
  return boundStages(canary).flatMap(bound => bound.service === 'apex' ? [] : workloadsBehind(canary, bound).map(workload => {
    const { complete, services } = configurationOf(workload, canary.context.index);
    return {
      stage: bound.service as StageBackend['stage'],
      annotationPath: bound.annotationPath,
      backend: `${workload.kind} '${nameOf(workload)}'`,
      readable: complete,
      calls: callsOf(services, canary.namespace, servicesOf(canary, bound)),
    };
  }));
}

/** The workloads that the Service of a backend selects, without the app itself. */
function workloadsBehind(canary: CanaryView, { backend: { name } }: BoundStage): readonly Manifest[] {
  const { namespace, context } = canary;
  if (generatorOf(namespace, name, context)) { return []; }
  const selector = mapOf(context.index.find('', 'Service', namespace, name)?.spec?.selector);
  const [first] = Object.entries(selector);
  return first === undefined ? [] : context.index.workloadsWithPodLabel(namespace, first[0], String(first[1]))
    .filter(workload => workload !== canary.target && labelsMatch(selector, podLabelsOf(workload)));
}

/** Flagger's Services, and those that select the app's pods of one stage. */
function servicesOf(canary: CanaryView, { service, backend }: BoundStage): StageServices {
  const apex = canary.apexName;
  const [primaryService, canaryService] = [stageServiceOf(apex, 'primary'), stageServiceOf(apex, 'canary')];
  const apps = { primary: appServices(canary, 'primary'), canary: appServices(canary, 'canary') };
  const isOther = (name: string) => name !== backend.name;
  return service === 'primary'
    ? { app: apps.primary, itself: [primaryService, apex], other: [canaryService, ...apps.canary].filter(isOther) }
    : { app: apps.canary, itself: [canaryService], other: [primaryService, apex, ...apps.primary].filter(isOther) };
}

interface Configuration {
  readonly complete: boolean;
  readonly services: CalledServices;
}

/** Read once for each workload, since many Canaries may share one. */
function configurationOf(workload: Manifest, index: ManifestIndex): Configuration {
  const read = index.once(configurations);
  let configuration = read.get(workload);
  if (!configuration) {
    const { complete, texts } = configOf(workload, (namespace, name) => index.find('', 'ConfigMap', namespace, name));
    configuration = { complete, services: calledServices(texts, namespaceOf(workload)) };
    read.set(workload, configuration);
  }
  return configuration;
}

function configurations(): Map<Manifest, Configuration> {
  return new Map();
}
