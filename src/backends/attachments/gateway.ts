import { ApiObject } from 'cdk8s';
import { AttachedCanary, Attachment } from './attachment';
import { bindService } from './binding';
import { explainStrangers } from './limits';
import { AppView } from '../../app/app-view';
import type { OwnChecks } from '../../checks/synthesis/own-checks';
import { BackendRef } from '../../gateway/backend-ref';
import { GatewayInfrastructure } from '../../gateway/gateway';
import { HttpRoute } from '../../gateway/http-route';
import { checkRule, HttpRouteRule } from '../../gateway/http-route-rule';
import { ParentRef } from '../../gateway/parent-ref';
import { GATEWAY_GROUP } from '../../gateway/resource-ref';
import type * as crds from '../../imports';
import { explain, Message } from '../../values/explain';
import { LabelSelector } from '../../values/label-selector';
import { GatewayService } from '../gateway-service';
import { Stage, StagedCanary, StageKind, StageRoute } from '../stage';
import { StageGateway, StageListener, StageListenerNames, StagePorts } from '../stage-gateway';

/** What the attachment of one canary is made of. */
export interface GatewayChoice {
  readonly gateway?: StageGateway;
  readonly gatewayClassName?: string;
  readonly service?: GatewayService;
  readonly infrastructure?: GatewayInfrastructure;
  readonly ports?: StagePorts;
  readonly listenerNames?: StageListenerNames;
}

/**
 * Attachment by stage gateway: the StageBackendsPolicy binds Flagger's Services to a Gateway of the namespace, at a port for each stage, and an
 * HTTPRoute for each stage goes on from there.
 */
export class GatewayAttachment implements Attachment {
  public readonly stageGateway: StageGateway;

  private readonly listeners: Map<StageKind, StageListener>;
  private readonly routes: Map<StageKind, HttpRoute>;

  constructor(canary: AttachedCanary, choice: GatewayChoice) {
    this.stageGateway = choice.gateway ?? createGateway(canary, choice);
    this.listeners = this.stageGateway._addStages(canary, choice.ports, choice.listenerNames);
    this.routes = new Map([canary.primaryStage, canary.canaryStage].map(stage => [stage.kind, this.createRoute(canary, stage)]));
  }

  public checkBackendRef(): void {
    // Whatever a route can refer to.
  }

  public checkRoute(_canary: StagedCanary, stage: Stage, route: StageRoute): void {
    checkRule(`the route of the ${stage.kind} stage`, ruleOf(stage, route));
  }

  public validateBackend(): Message[] {
    // The routes look at their backends themselves.
    return [];
  }

  public checks(canary: StagedCanary, view: AppView): OwnChecks {
    return [[canary.primaryStage, canary.canaryStage].flatMap(stage => [
      { find: () => explainStrangers(canary, stage, view) },
      { find: () => this.explainTwin(stage, view) },
      { find: () => stage.backendRefs.flatMap(ref => this.explainCircle(canary, stage, ref, view)) },
    ])];
  }

  public renderService(_canary: StagedCanary, service: crds.CanarySpecService): crds.CanarySpecService {
    const addressOf = (kind: StageKind) => `${this.stageGateway.serviceName}:${this.listeners.get(kind)!.port}`;
    return bindService(service, addressOf(StageKind.PRIMARY), addressOf(StageKind.CANARY));
  }

  public workloadTargetPort(canary: StagedCanary): number | string {
    return canary._appPort;
  }

  public appPods(stage: Stage, view: AppView): LabelSelector {
    return { matchLabels: stage._podLabels(view) };
  }

  /** Two objects of one name come out as two documents, of which the one applied last holds. */
  private explainTwin({ kind, serviceName: name, _namespace: namespace }: Stage, view: AppView): Message[] {
    const own = ApiObject.of(this.routes.get(kind)!);
    return view.findAll({ group: GATEWAY_GROUP, kind: 'HTTPRoute', namespace, name }).filter(object => object !== own).map(object => explain('APP-02',
      `HTTPRoute '${name}' is in this app twice (also ${object.node.path}), and one of them is the route of the ${kind} stage`, 'the one applied last replaces the other',
      'rename the other one, or set another service.name for the canary'));
  }

  private explainCircle(canary: StagedCanary, stage: Stage, ref: BackendRef, view: AppView): Message[] {
    const here = ref._isService && ref.name === this.stageGateway.serviceName && (ref._namespace ?? canary.namespace) === canary.namespace;
    if (!here || !this.ports.includes(ref._port(view))) { return []; }
    return [explain('STG-02', `the backend '${ref._address(view)}' of the ${stage.kind} stage is the stage gateway itself, at the listener of a stage of this canary`,
      'the requests loop until they time out', 'refer to the Service of the proxy; to send requests directly to the app, remove the reference')];
  }

  private get ports(): number[] {
    return [...this.listeners.values()].map(({ port }) => port);
  }

  private createRoute(canary: AttachedCanary, stage: Stage): HttpRoute {
    const { name: gateway, namespace } = this.stageGateway;
    const route = new HttpRoute(canary, `${stage.kind}-route`, {
      metadata: { name: stage.serviceName, namespace: canary.namespace },
      parentRefs: [ParentRef.listener(gateway, this.listeners.get(stage.kind)!.name, { namespace })],
    });
    route._addLazyRule(() => ruleOf(stage, stage._route));
    return route;
  }
}

function createGateway(canary: AttachedCanary, { gatewayClassName, service, infrastructure }: GatewayChoice): StageGateway {
  return new StageGateway(canary, 'stages', {
    metadata: { name: `${canary.serviceName}-stages`, namespace: canary.namespace },
    gatewayClassName,
    service: service!,
    infrastructure,
  });
}

/** All requests of the stage, to its backends or straight to its app. A redirect sends them nowhere. */
function ruleOf(stage: Stage, { backendRefs, filters, timeouts }: StageRoute): HttpRouteRule {
  const redirects = filters.some(filter => filter._type === 'RequestRedirect');
  const ownApp = redirects ? [] : [BackendRef.service(stage.workloadServiceName, stage.workloadPort)];
  return { backendRefs: backendRefs.length > 0 ? backendRefs : ownApp, filters, timeouts };
}
