import { ApiObject, JsonPatch } from 'cdk8s';
import { AttachedCanary, Attachment } from './attachment';
import { explainStrangers, refuseOtherKind, refuseOtherNamespace, refuseRoute, refuseSecondRef, refuseStageRoute } from './limits';
import { requireStageTls } from './stage-tls';
import { AppView } from '../../app/app-view';
import type { OwnChecks } from '../../checks/synthesis/own-checks';
import { STAGE_BACKEND_LABEL } from '../../flagger/stage-metadata';
import { BackendRef } from '../../gateway/backend-ref';
import { findPort } from '../../gateway/backend-service';
import type * as crds from '../../imports';
import { Manifest } from '../../manifests/manifest';
import { containersOf, podLabelsOf } from '../../manifests/workload';
import { explain, Message, refuse } from '../../values/explain';
import { LabelOperator, LabelSelector } from '../../values/label-selector';
import { labelsMatch, pointerStep } from '../../values/labels';
import { checkContainerPortName } from '../../values/names';
import { Stage, StagedCanary, StageKind, StageRoute } from '../stage';

/** A backend with the workload whose pods it leads to. */
interface Backend {
  readonly stage: Stage;
  readonly ref: BackendRef;
  readonly port: number;
  readonly service: Manifest;
  readonly workload: ApiObject;
  readonly manifest: Manifest;
}

/**
 * Attachment by named port: Kubernetes resolves a port name for each pod, so that of all pods with the app's label only the backends',
 * which expose that name, become endpoints of Flagger's Services.
 */
export class NamedPortAttachment implements Attachment {
  constructor(private readonly portName: string) {
    checkContainerPortName('VAL-04', 'the port name of the attachment', portName);
  }

  public checkBackendRef(canary: StagedCanary, stage: Stage, ref: BackendRef): void {
    refuseSecondRef(stage, ref);
    refuseOtherNamespace(canary, stage, ref);
    refuseOtherKind(stage, ref);
    refuseRoute(stage, ref);
  }

  public checkRoute(_canary: StagedCanary, stage: Stage, route: StageRoute): void {
    refuseStageRoute(stage, route);
  }

  public validateBackend(stage: Stage, ref: BackendRef, view: AppView): Message[] {
    return ref._validate(view, stage._namespace);
  }

  public checks(canary: AttachedCanary, view: AppView): OwnChecks {
    const stages = [canary.primaryStage, canary.canaryStage];
    let found: Backend[] | undefined;
    const backends = () => found ??= stages.flatMap(stage => findBackends(canary, stage, view));
    return [
      [{ find: () => stages.flatMap(stage => explainMissing(canary, stage, view)) }],
      [
        { find: () => backends().flatMap(backend => this.validatePort(backend)) },
        { find: () => backends().flatMap(backend => validateLabels(canary, backend, view)) },
        { find: () => stages.flatMap(stage => explainStrangers(canary, stage, view, backends().map(backend => backend.workload))) },
        { find: () => validateApart(backends()) },
        { find: () => validateProtocol(backends()) },
        { find: () => this.validateApp(canary, backends(), view) },
        { find: () => validateCounters(canary, backends(), view) },
      ],
      [{
        find: () => {
          backends().forEach(backend => labelPods(backend, view));
          return stages.flatMap(stage => requireStageTls(canary, stage, view));
        },
      }],
    ];
  }

  public renderService(canary: StagedCanary, service: crds.CanarySpecService, view: AppView): crds.CanarySpecService {
    const [ref] = canary.primaryStage.backendRefs;
    const backend = ref?._service(view, canary.namespace)?.manifest;
    return {
      ...service,
      targetPort: this.portName,
      appProtocol: backend && findPort(backend, ref._port(view))?.appProtocol,
    };
  }

  public workloadTargetPort(canary: StagedCanary, view: AppView): number | string {
    return appPortName(canary, view) ?? refuse('STG-04', ...NO_APP_PORT_NAME(canary));
  }

  public appPods(stage: Stage, view: AppView): LabelSelector {
    return {
      matchLabels: stage._podLabels(view),
      matchExpressions: [{ key: STAGE_BACKEND_LABEL, operator: LabelOperator.DOES_NOT_EXIST }],
    };
  }

  /** The pods must expose the attachment's name, for the very port that the reference means. */
  private validatePort({ stage, ref, port, service, workload, manifest }: Backend): Message[] {
    const named = portsOf(containersOf(manifest)).find(p => p.name === this.portName);
    if (!named) {
      return [explain('STG-03', `no container of ${workload.kind} '${workload.name}', the backend of the ${stage.kind} stage, has a port named '${this.portName}' over TCP`,
        `the Service '${stage.serviceName}' has no endpoints and every request of the stage fails`,
        `name the port of the container '${this.portName}', or pass its name to StageAttachment.namedPort`)];
    }
    const meant = findPort(service, port)?.targetPort ?? port;
    if (meant === this.portName || meant === named.containerPort) { return []; }
    return [explain('STG-03', `the backend '${ref.name}' sends requests to port ${meant} of its pods, but their port with the name '${this.portName}' is ${named.containerPort}`,
      'the requests of the stage reach another port than the one that the reference names', `give the name '${this.portName}' to the target port of the Service`)];
  }

  private validateApp(canary: StagedCanary, backends: Backend[], view: AppView): Message[] {
    if (portsOf(canary.target._containers(view) ?? []).some(port => port.name === this.portName)) {
      return [explain('STG-03', `the target '${canary.target.name}' also has a port named '${this.portName}'`,
        'its pods become endpoints together with the backends, and requests reach the app without going through a backend', 'rename that port, or pass another name to StageAttachment.namedPort')];
    }
    const name = appPortName(canary, view);
    if (name === undefined) { return [explain('STG-04', ...NO_APP_PORT_NAME(canary))]; }
    return backends.filter(backend => portsOf(containersOf(backend.manifest)).some(port => port.name === name)).map(({ workload, stage }) => explain('STG-03',
      `${workload.kind} '${workload.name}', the backend of the ${stage.kind} stage, has a port named '${name}', like the app`,
      `its pods become endpoints of '${stage.workloadServiceName}', so that the backend calls itself`, 'give one of the two ports another name'));
  }
}

const NO_APP_PORT_NAME = (canary: StagedCanary): [string, string, string] => [
  `the target '${canary.target.name}' has no known container port ${canary._appPort} over TCP with a name`,
  'the workload Services would also select that port of the backends, since the backends have the label of the app',
  'give the port of the container a name, and set service.targetPortName to it',
];

/** The name of the app's port: as given, or that of the target's container port with the number given. */
function appPortName(canary: StagedCanary, view: AppView): string | undefined {
  const port = canary._appPort;
  if (typeof port === 'string') { return port; }
  return portsOf(canary.target._containers(view) ?? []).find(p => p.containerPort === port)?.name;
}

interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
  readonly protocol?: string;
}

/** The ports that Flagger's Services, which speak TCP, can find. */
function portsOf(containers: Manifest[]): ContainerPort[] {
  return containers.flatMap(c => c.ports ?? []).filter((port: ContainerPort) => (port.protocol ?? 'TCP') === 'TCP');
}

/** The backends of a stage, one for each workload behind its reference, or why it cannot be attached. */
function explainMissing(canary: StagedCanary, stage: Stage, view: AppView): Message[] {
  const [ref] = stage.backendRefs;
  if (!ref) {
    return [explain('STG-05', `the ${stage.kind} stage has no backend, and attachment by named port needs one in both stages`,
      `the app does not expose the attachment's port name, so '${stage.serviceName}' has no endpoints`,
      `call ${stage.kind}Stage.addBackendRef, or use StageAttachment.admissionPolicy()`)];
  }
  if (findBackends(canary, stage, view).length > 0) { return []; }
  const service = ref._service(view, canary.namespace);
  return [explain('STG-05', `the ${service ? 'workload' : 'Service'} of the backend '${ref.name}' of the ${stage.kind} stage is not in this app`,
    'its pods do not get the label of the app, so the Service of the stage has no endpoints',
    'define the Service and the workload of the backend in the app, or use StageAttachment.admissionPolicy()')];
}

/** The workloads behind the backend of a stage, as far as they are in the app. */
function findBackends(canary: StagedCanary, stage: Stage, view: AppView): Backend[] {
  const [ref] = stage.backendRefs;
  const service = ref?._service(view, canary.namespace)?.manifest;
  if (!service) { return []; }
  const workloads = view.workloadsBehind(canary.namespace, service.spec?.selector ?? {});
  const port = ref._port(view);
  return workloads.map(workload => ({ stage, ref, port, service, workload, manifest: view.manifest(workload) }));
}

function validateLabels(canary: StagedCanary, { stage, workload, manifest }: Backend, view: AppView): Message[] {
  const wanted = stage._podLabels(view);
  const [key] = Object.keys(wanted);
  const labels = podLabelsOf(manifest);
  const applied = APPLIED.get(workload);
  const taken = applied?.[key] ?? labels[key];
  if (taken !== undefined && taken !== wanted[key]) {
    return [explain('STG-06', `the pods of ${workload.kind} '${workload.name}', the backend of the ${stage.kind} stage, need the label ${key}=${wanted[key]} and have ${key}=${taken}`,
      'with the other value their own selector, or another canary, would no longer select them',
      `change the selector of '${workload.name}' to another key than '${key}', and use a separate workload for each stage`)];
  }
  const others = Object.entries(canary.target._matchLabels(view)).filter(([k]) => k !== key);
  if (others.length > 0 && others.every(([k, v]) => labels[k] === v)) {
    return [explain('STG-06', `the pods of ${workload.kind} '${workload.name}' have all labels that the target '${canary.target.name}' selects on`,
      'every selector for the app also selects the backend', `remove ${others.map(([k, v]) => `${k}=${v}`).join(', ')} from its pods`)];
  }
  return [];
}

function validateApart(backends: Backend[]): Message[] {
  const shared = backends.find(one => backends.some(other => other.workload === one.workload && other.stage !== one.stage));
  return shared ? [explain('STG-06', `both stages have ${shared.workload.kind} '${shared.workload.name}' as their backend`,
    'its pods can have the label of one stage only', 'use a separate workload for each stage, or StageAttachment.admissionPolicy() with a separate port for each stage')] : [];
}

/** Flagger has one appProtocol for its three Services. */
function validateProtocol(backends: Backend[]): Message[] {
  const [primary, canary] = [StageKind.PRIMARY, StageKind.CANARY]
    .flatMap(kind => backends.find(({ stage }) => stage.kind === kind) ?? [])
    .map(({ service, port }) => findPort(service, port)?.appProtocol);
  if (primary === canary) { return []; }
  return [explain('STG-07', `the backends of the two stages differ in appProtocol, got ${primary ?? 'none'} for the primary and ${canary ?? 'none'} for the canary`,
    'Flagger uses one value for both, so the Gateway would use the wrong protocol for one of them',
    'set the same appProtocol in both Services, or use StageAttachment.admissionPolicy()')];
}

/** What counts pods by the app's label counts the backends' pods too. */
function validateCounters(canary: StagedCanary, backends: Backend[], view: AppView): Message[] {
  const scalers = view.list('autoscaling', 'HorizontalPodAutoscaler', canary.namespace).filter(object => {
    const { scaleTargetRef, metrics = [] } = view.manifest(object).spec ?? {};
    // Without a metric the API server takes the use of the CPU.
    return scaleTargetRef?.name === canary.target.name && scaleTargetRef.kind === canary.target.workloadKind
      && (metrics.length === 0 || metrics.some((m: { type: string }) => m.type === 'Resource' || m.type === 'ContainerResource'));
  });
  const [[labelKey, labelValue]] = Object.entries(canary.canaryStage._podLabels(view));
  const backendPods = backends.map(({ stage, manifest }) => ({ ...podLabelsOf(manifest), ...stage._podLabels(view) }));
  const appPods = [canary.primaryStage, canary.canaryStage].map(stage => ({ ...canary.target._podLabels(view), ...stage._podLabels(view) }));
  const budgets = view.list('policy', 'PodDisruptionBudget', canary.namespace).filter(object => {
    const selector = view.manifest(object).spec?.selector?.matchLabels ?? {};
    return labelKey in selector && backendPods.some(labels => labelsMatch(selector, labels)) && appPods.some(labels => labelsMatch(selector, labels));
  });
  return [...scalers, ...budgets].map(object => explain('STG-08',
    `${object.kind} '${object.name}' counts pods by the label ${labelKey}=${labelValue} of '${canary.target.name}' (or its primary's), which the pods of the backends also have`,
    object.kind === 'PodDisruptionBudget' ? 'backends count as pods of the app, so more pods of the app can be evicted than it allows'
      : 'it averages the load of the backends and the app, and scales to a wrong number of replicas',
    object.kind === 'PodDisruptionBudget' ? 'select a label that only the pods of the app have, or use StageAttachment.admissionPolicy()'
      : 'scale by another kind of metric, or use StageAttachment.admissionPolicy()'));
}

/** The labels that were put on a workload's pods, so that a second synthesis does not do it again. */
const APPLIED = new WeakMap<ApiObject, { [key: string]: string }>();

function labelPods({ stage, workload }: Backend, view: AppView): void {
  const applied = APPLIED.get(workload) ?? {};
  const labels = { ...stage._podLabels(view), [STAGE_BACKEND_LABEL]: stage.kind };
  for (const [key, value] of Object.entries(labels)) {
    if (applied[key] === value) { continue; }
    workload.addJsonPatch(JsonPatch.add(`/spec/template/metadata/labels/${pointerStep(key)}`, value));
    applied[key] = value;
  }
  APPLIED.set(workload, applied);
}

