import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { groupOf } from '../app/app-view';
import { checkAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import type * as crds from '../imports';
import { BackendTls } from './backend-tls';
import { toJson_BackendTlsPolicySpec } from '../imports/gateway';
import { explain, Message, refuse } from '../values/explain';
import { checkObjectName, checkServiceName } from '../values/names';

/** Which part of a Service a policy is for. */
export interface BackendTlsTargetOptions {
  /**
   * The name of the Service's port.
   *
   * @default - all ports of the Service
   */
  readonly sectionName?: string;
}

const REFUSED = 'the API server rejects the BackendTLSPolicy';

/** A Service that Gateways speak TLS to. */
export class BackendTlsTarget {
  /**
   * A Service by name, in the namespace of the policy.
   *
   * @throws if the name or the section name cannot be one
   */
  public static service(name: string, options: BackendTlsTargetOptions = {}): BackendTlsTarget {
    checkServiceName('VAL-04', 'the target of a BackendTLSPolicy', name, { effect: 'no Service has such a name', wayOut: 'give the name of the backend\'s Service' });
    return new BackendTlsTarget(name, options.sectionName);
  }

  /**
   * A Service of this app, in the namespace of the policy.
   *
   * @param service the construct
   * @throws if the construct is no Service, or the section name cannot be one
   */
  public static of(service: IConstruct, options: BackendTlsTargetOptions = {}): BackendTlsTarget {
    const object = ApiObject.of(service);
    if (object.kind !== 'Service' || groupOf(object) !== '') {
      refuse('REF-01', `the target of a BackendTLSPolicy must be a Service of v1, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'the policy has no effect', 'pass the Service that routes refer to');
    }
    return new BackendTlsTarget(object.name, options.sectionName, object);
  }

  /** The name of the Service. */
  public readonly name: string;

  private constructor(
    name: string,
    /** @internal */
    public readonly _sectionName: string | undefined,
    /** @internal */
    public readonly _object?: ApiObject) {
    if (_sectionName !== undefined) { checkObjectName('VAL-04', `the sectionName of the target '${name}' of a BackendTLSPolicy`, _sectionName, '', REFUSED); }
    this.name = name;
  }

  /** @internal */
  public _toKube(): crds.BackendTlsPolicySpecTargetRefs {
    return { group: '', kind: 'Service', name: this.name, sectionName: this._sectionName };
  }
}

/** Props of a `BackendTlsPolicy`. */
export interface BackendTlsPolicyProps {
  /**
   * Metadata of the BackendTLSPolicy. It is in the namespace of the Services.
   *
   * @default - a name made by cdk8s, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * The Services that it is for. At least one, here or by `addTargetRef`; at most 16.
   *
   * @default - those added later
   */
  readonly targetRefs?: BackendTlsTarget[];

  /** How their certificates are verified. */
  readonly validation: BackendTls;

  /**
   * Settings of the Gateway's implementation. At most 16.
   *
   * @default - none
   */
  readonly options?: { [key: string]: string };
}

/**
 * TLS from Gateways to Services. A `BackendRef` with `tls` in an `HttpRoute` makes one by itself.
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/backendtlspolicy/
 */
export class BackendTlsPolicy extends Construct {
  /** The name of the BackendTLSPolicy. */
  public readonly name: string;

  /** The namespace of the policy and of its Services; undefined if neither metadata nor chart name one. */
  public readonly namespace?: string;

  private readonly targets: BackendTlsTarget[] = [];
  private readonly props: BackendTlsPolicyProps;

  /**
   * @throws if a value is one that the API server would refuse, or a Service is in another namespace
   */
  constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    super(scope, id);
    inConstruct(this, () => checkOptions(props.options ?? {}));
    this.props = { ...props, options: props.options && { ...props.options } };
    const object = new ApiObject(this, 'Resource', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'BackendTLSPolicy',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => toJson_BackendTlsPolicySpec(this._toKube()) }),
    });
    this.name = object.name;
    this.namespace = object.metadata.namespace;
    this.addTargetRef(...props.targetRefs ?? []);
    checkAtSynthesis(this, () => [[{ find: () => this.validateComplete() }]]);
  }

  /**
   * Lets the policy hold for further Services.
   *
   * @throws if it holds for that Service, or that port of it, already; if the Service is in another namespace; or if there are more than 16
   */
  public addTargetRef(...targetRefs: BackendTlsTarget[]): void {
    inConstruct(this, () => targetRefs.forEach(target => {
      const twin = this.targets.find(({ name, _sectionName: section }) =>
        name === target.name && (section === undefined || target._sectionName === undefined || section === target._sectionName));
      if (twin) {
        refuse('VAL-14', `BackendTLSPolicy '${this.name}' has the target '${target.name}' twice${twin._sectionName !== target._sectionName ? ', once for all its ports' : ''}`,
          REFUSED, 'remove one of them, or name different ports in sectionName');
      }
      this.refuseOtherNamespace(target);
      if (this.targets.length === 16) { refuse('VAL-11', `BackendTLSPolicy '${this.name}' can have at most 16 targets, got '${target.name}' as one more`, REFUSED, 'use a second BackendTlsPolicy'); }
      this.targets.push(target);
    }));
  }

  /** @internal */
  public _toKube(): crds.BackendTlsPolicySpec {
    return { targetRefs: this.targets.map(target => target._toKube()), validation: this.props.validation._toKube(), options: this.props.options };
  }

  private refuseOtherNamespace({ name, _object: object }: BackendTlsTarget): void {
    const namespace = object?.metadata.namespace;
    if (namespace === undefined || this.namespace === undefined || namespace === this.namespace) { return; }
    refuse('REF-02', `BackendTLSPolicy '${this.name}' is in namespace '${this.namespace}', and its target '${name}' in '${namespace}'`,
      'a policy applies only to Services of its own namespace', `create it in namespace '${namespace}'`);
  }

  private validateComplete(): Message[] {
    return this.targets.length > 0 ? [] : [explain('APP-01', `BackendTLSPolicy '${this.name}' has no targetRefs`, REFUSED, 'set targetRefs, or call addTargetRef')];
  }
}

function checkOptions(options: { [key: string]: string }): void {
  const count = Object.keys(options).length;
  if (count > 16) { refuse('VAL-11', `a BackendTLSPolicy can have at most 16 options, got ${count}`, REFUSED, 'remove some of them'); }
}
