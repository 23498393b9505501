import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Referrer } from '../gateway/grants';
import { requireReach } from '../gateway/reach';
import type * as crds from '../imports';
import { CanaryProps } from './canary-props';
import { Claims, NAMES } from './claims';
import { checkCombinations } from './combinations';
import { GatewayRef } from './gateway-ref';
import { explainGeneratedInApp } from './generated-in-app';
import { renderProvider } from './provider';
import { CanaryServiceOptions, checkService, checkServiceHost, renderService } from './service';
import { CanaryTarget } from './target';
import { AppView } from '../app/app-view';
import { viewOfApp } from '../app/validation';
import { checkAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import type { OwnChecks } from '../checks/synthesis/own-checks';
import { CanaryNames } from '../flagger/generated-objects';
import { PRIMARY_SUFFIX } from '../flagger/stage-names';
import { toJson_CanarySpec } from '../imports/flagger';
import { renderSeconds } from '../values/durations';
import { explain, Message, refuse } from '../values/explain';
import { checkObjectName } from '../values/names';
import { checkHttpUrl } from '../values/urls';

const CANARY_SYMBOL = Symbol.for('cdk8s-flagger.Canary');

/**
 * A Canary of Flagger: a workload whose new versions get traffic step by step.
 *
 * Flagger generates the rest: `<target>-primary`, the Services `<service>`, `<service>-primary` and `<service>-canary`, and the HTTPRoute `<service>`.
 * None of them may be in the app.
 *
 * @see https://docs.flagger.app/usage/how-it-works
 */
export class Canary extends Construct {
  /** Whether a value is a Canary of this library, also one of another copy of it. */
  public static isCanary(x: unknown): x is Canary {
    return x !== null && typeof x === 'object' && CANARY_SYMBOL in x;
  }

  /** The workload that is rolled out. */
  public readonly target: CanaryTarget;

  /** The name of the Canary. */
  public readonly name: string;

  /** The namespace of the Canary, of its target and of all that Flagger generates; undefined if neither metadata nor chart name one. */
  public readonly namespace?: string;

  /** The name of the Service that leads to the primary, and of the HTTPRoute. The Services of the stages are named after it. */
  public readonly serviceName: string;

  private readonly props: CanaryProps;
  private readonly hosts: string[] = [];
  private readonly refs: GatewayRef[] = [];
  private readonly names: CanaryNames;

  /**
   * @throws if a value is one that the API server would refuse or Flagger would stall on
   */
  constructor(scope: Construct, id: string, props: CanaryProps) {
    super(scope, id);
    Object.defineProperty(this, CANARY_SYMBOL, { value: true });
    this.props = props;
    this.target = props.target;
    this.name = props.metadata?.name ?? props.target.name;
    this.namespace = props.metadata?.namespace ?? Chart.of(this).namespace;
    this.serviceName = props.service.name ?? props.target.name;
    inConstruct(this, () => this.checkProps());

    const object = new ApiObject(this, 'Resource', {
      apiVersion: 'flagger.app/v1beta1',
      kind: 'Canary',
      metadata: { ...props.metadata, name: this.name, namespace: this.namespace },
      spec: Lazy.any({ produce: () => toJson_CanarySpec(this._toKube()) }),
    });
    this.names = {
      canary: this.name,
      namespace: this.namespace ?? '',
      targetKind: this.target.workloadKind,
      targetName: this.target.name,
      apexName: this.serviceName,
      hasRoute: true,
      autoscaler: props.autoscalerRef && { group: props.autoscalerRef._group, kind: props.autoscalerRef._kind, name: props.autoscalerRef.name },
    };
    NAMES.set(object, this.names);
    this.addGatewayRef(...props.service.gatewayRefs ?? []);
    this.addHost(...props.service.hosts ?? []);
    checkAtSynthesis(this, view => this._checks(view), { selectorLabels: props.target._selectorLabelKeys });
  }

  /**
   * Attaches the route to further Gateways.
   *
   * @throws if the route is attached to that listener, or to all listeners of that Gateway, already, or to more than 32
   */
  public addGatewayRef(...gatewayRefs: GatewayRef[]): void {
    inConstruct(this, () => gatewayRefs.forEach(ref => {
      const twin = this.refs.find(other => other._overlaps(ref, this.namespace));
      if (twin) {
        refuse('GW-26', `the gateway reference '${ref.name}' is given twice${twin._sectionName !== ref._sectionName ? ', once for all listeners' : ''}`,
          'the API server rejects the HTTPRoute, and the canary stays in Initializing',
          'remove one of them, or name different listeners in sectionName; different ports are not enough');
      }
      if (this.refs.length === 32) {
        refuse('CRD-13', `a canary can have at most 32 gatewayRefs, got a 33rd ('${ref.name}')`, 'the API server rejects the Canary', 'attach it to fewer Gateways');
      }
      this.refs.push(ref);
    }));
  }

  /**
   * Adds hosts to the route.
   *
   * @throws if a host is none, for example with a port, or there are more than 16
   */
  public addHost(...hosts: string[]): void {
    inConstruct(this, () => {
      hosts.forEach(checkServiceHost);
      if (this.hosts.length + hosts.length > 16) {
        refuse('GW-29', `a canary can have at most 16 hosts, got ${this.hosts.length + hosts.length}`,
          'the API server rejects the HTTPRoute, and the canary stays in Initializing with its target at 0 replicas', 'use a wildcard such as \'*.example.com\'');
      }
    });
    this.hosts.push(...hosts);
  }

  /** The Gateways that the route is attached to. */
  public get gatewayRefs(): GatewayRef[] {
    return [...this.refs];
  }

  /**
   * The longest suffix that is put behind `serviceName` in the name of an object.
   * @internal
   */
  protected get _longestSuffix(): string {
    return PRIMARY_SUFFIX;
  }

  /**
   * Whether something is rendered that selects the pods of the target.
   * @internal
   */
  protected get _selectsPods(): boolean {
    return false;
  }

  /** @internal */
  protected get _service(): CanaryServiceOptions {
    return this.props.service;
  }

  /** @internal */
  protected _renderService(): crds.CanarySpecService {
    return renderService(this.props.service, {
      hosts: this.hosts, gatewayRefs: this.refs, view: viewOfApp(this), namespace: this.namespace,
    });
  }

  /**
   * What the canary says about itself at synthesis.
   * @internal
   */
  protected _checks(view: AppView): OwnChecks {
    const mirrors = this.props.service.mirror ?? [];
    const route: Referrer = { kind: 'HTTPRoute', name: this.serviceName, namespace: this.namespace };
    return [
      [
        { find: () => this.validateGatewayRefs() },
        { find: () => this.target._validateSelectorLabel(view), neededToRender: this._selectsPods },
        // It may have been told that replicas are meant.
        { find: () => this.target._validate(view, this.namespace), decides: ['TGT-11'] },
        { find: () => this.props.autoscalerRef?._validate(view, this.namespace) ?? [] },
        // It knows which of two canaries came first.
        { find: () => Claims.in(view).lostBy(ApiObject.of(this)), decides: ['TGT-16', 'TGT-17'] },
        { find: () => explainGeneratedInApp(this.names, view) },
        { find: () => this.validatePortName(view), decides: ['SVC-06'] },
        { find: () => mirrors.flatMap(ref => ref._validateInRoute(view, this.namespace)) },
      ],
      // Makes objects, and must not for a canary that is refused. The manifests do not have the grants yet that are made here.
      [{ find: () => mirrors.flatMap(ref => requireReach(this, view, route, ref)), decides: ['GW-25'] }],
    ];
  }

  /** @internal */
  protected _toKube(): crds.CanarySpec {
    const { provider, autoscalerRef, metricsServer, progressDeadline, skipAnalysis, suspend, revertOnDeletion, analysis } = this.props;
    return {
      provider: renderProvider(provider),
      metricsServer,
      targetRef: this.target._toKube(),
      autoscalerRef: autoscalerRef?._toKube(),
      progressDeadlineSeconds: progressDeadline && renderSeconds('progressDeadline', progressDeadline),
      skipAnalysis,
      suspend,
      revertOnDeletion,
      service: this._renderService(),
      analysis: analysis._toKube(),
    };
  }

  private checkProps(): void {
    const { service, metricsServer, progressDeadline } = this.props;
    checkObjectName('VAL-04', 'the name of the Canary', this.name);
    checkService(service, this.serviceName, this._longestSuffix);
    checkCombinations(this.target, this.serviceName, this.props);
    if (metricsServer !== undefined) { checkHttpUrl('VAL-07', 'metricsServer', metricsServer, 'every check of the analysis fails'); }
    if (progressDeadline) { renderSeconds('progressDeadline', progressDeadline); }
  }

  private validateGatewayRefs(): Message[] {
    if (this.refs.length > 0) { return []; }
    return [explain('GW-01', 'the canary has no gatewayRefs', 'Flagger scales the target to 0, and the Canary stays in Initializing, without a route',
      'set service.gatewayRefs, or call addGatewayRef(GatewayRef.gateway(name))')];
  }

  private validatePortName(view: AppView): Message[] {
    const portName = this.props.service.targetPortName;
    const containers = this.target._containers(view);
    if (portName === undefined || !containers) { return []; }
    const names: string[] = containers.flatMap(c => (c.ports ?? []).map((p: { name?: string }) => p.name)).filter(Boolean);
    if (names.includes(portName)) { return []; }
    return [explain('SVC-06', `no container of the target '${this.target.name}' has a port named '${portName}' (it has: ${names.join(', ') || 'none with a name'})`,
      'the Services have no endpoints and every request fails', 'set this name on a port of the container, or set service.targetPort to a number')];
  }
}
