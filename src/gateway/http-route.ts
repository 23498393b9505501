import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { viewOfApp } from '../app/validation';
import { checkAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import type { OwnChecks } from '../checks/synthesis/own-checks';
import type * as crds from '../imports';
import { explainDetached } from './attachment-to-parents';
import { BackendObjectRef } from './backend-object-ref';
import { Referrer } from './grants';
import { HttpRouteFilter } from './http-route-filter';
import { checkRule, copyRule, countMatches, HttpRouteRule, renderRule } from './http-route-rule';
import { ParentRef } from './parent-ref';
import { requireReach } from './reach';
import { AppView } from '../app/app-view';
import { toJson_HttpRouteSpec } from '../imports/gateway';
import { explain, Message, refuse } from '../values/explain';
import { checkHost } from '../values/names';

/** Props of an `HttpRoute`. */
export interface HttpRouteProps {
  /**
   * Metadata of the HTTPRoute.
   *
   * @default - a name made by cdk8s, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * What the route is attached to. At least one, here or by `addParentRef`.
   *
   * @default - those added later
   */
  readonly parentRefs?: ParentRef[];

  /**
   * The hosts of the route, perhaps with a `*` as their first label. At most 16.
   *
   * @default - every host of the listeners
   */
  readonly hostnames?: string[];

  /**
   * The rules of the route. At least one, here or by `addRule`; at most 16.
   *
   * @default - those added later
   */
  readonly rules?: HttpRouteRule[];
}

const REFUSED = 'the API server rejects the HTTPRoute';

/**
 * A route of the Gateway API for HTTP: which requests go where, and what is done to them on the way.
 *
 * A backend in another namespace gets its ReferenceGrant, and one with TLS its BackendTLSPolicy.
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/httproute/
 */
export class HttpRoute extends Construct {
  /** The name of the HTTPRoute. */
  public readonly name: string;

  /** The namespace of the HTTPRoute; undefined if neither metadata nor chart name one. */
  public readonly namespace?: string;

  private readonly parents: ParentRef[] = [];
  private readonly hosts: string[] = [];
  /** Rules as they are at that moment: those of a stage grow with it. */
  private readonly rules: Array<() => HttpRouteRule> = [];

  /**
   * @throws if a value is one that the API server would refuse
   */
  constructor(scope: Construct, id: string, props: HttpRouteProps = {}) {
    super(scope, id);
    const object = new ApiObject(this, 'Resource', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => toJson_HttpRouteSpec(this._toKube()) }),
    });
    this.name = object.name;
    this.namespace = object.metadata.namespace;
    this.addParentRef(...props.parentRefs ?? []);
    this.addHostname(...props.hostnames ?? []);
    this.addRule(...props.rules ?? []);
    checkAtSynthesis(this, view => this._checks(view));
  }

  /** What the route is attached to. */
  public get parentRefs(): ParentRef[] {
    return [...this.parents];
  }

  /**
   * Attaches the route to further Gateways, listeners or Services.
   *
   * @throws if it is attached to that one, or to all listeners of that Gateway, already; or to more than 32
   */
  public addParentRef(...parentRefs: ParentRef[]): void {
    inConstruct(this, () => parentRefs.forEach(ref => {
      const twin = this.parents.find(other => other._parent.overlaps(ref._parent, this.namespace));
      if (twin) {
        const halves = twin._parent.part.sectionName !== ref._parent.part.sectionName ? ', once for all listeners' : '';
        refuse('VAL-14', `the parent reference '${ref.name}' of HTTPRoute '${this.name}' is given twice${halves}`, REFUSED,
          'remove one of them, or name different listeners with ParentRef.listener; different ports are not enough');
      }
      if (this.parents.length === 32) { refuse('GW-29', `HTTPRoute '${this.name}' can have at most 32 parents, got '${ref.name}' as one more`, REFUSED, 'use a second route'); }
      this.parents.push(ref);
    }));
  }

  /**
   * Adds hosts to the route.
   *
   * @throws if a host is none, for example with a port; or if there are more than 16
   */
  public addHostname(...hostnames: string[]): void {
    inConstruct(this, () => hostnames.forEach(host => {
      checkHost('GW-12', `a hostname of HTTPRoute '${this.name}'`, host);
      if (this.hosts.length === 16) { refuse('GW-29', `HTTPRoute '${this.name}' can have at most 16 hostnames, got '${host}' as one more`, REFUSED, 'use a second route, or a wildcard'); }
      this.hosts.push(host);
    }));
  }

  /**
   * Adds rules to the route.
   *
   * @throws if a rule cannot be: a redirect beside backends, a new prefix without a match on one, filters that do not go together, a timeout
   * that is longer than the whole; codes of a retry that are none; a name that another rule has; or more than 16 rules or 128 matches in all
   */
  public addRule(...rules: HttpRouteRule[]): void {
    inConstruct(this, () => rules.forEach(rule => {
      const copy = copyRule(rule);
      checkRule(this.nameOfRule(copy, this.rules.length), copy);
      this.checkRules([...this.rules.map(other => other()), copy]);
      this.rules.push(() => copy);
    }));
  }

  /**
   * Adds a rule that may change until synthesis. It is checked there.
   * @internal
   */
  public _addLazyRule(produce: () => HttpRouteRule): void {
    this.rules.push(produce);
  }

  /** @internal */
  public _toKube(): crds.HttpRouteSpec {
    const view = viewOfApp(this);
    return {
      parentRefs: this.parents.map(ref => ref._toKube()),
      hostnames: this.hosts.length > 0 ? [...this.hosts] : undefined,
      rules: this.rules.map((produce, i) => {
        const rule = produce();
        return renderRule(this.nameOfRule(rule, i), rule, view, this.namespace);
      }),
    };
  }

  /** @internal */
  protected _checks(view: AppView): OwnChecks {
    const rules = this.rules.map(produce => produce());
    const backends = rules.flatMap(rule => backendsOf(rule));
    const route: Referrer = { kind: 'HTTPRoute', name: this.name, namespace: this.namespace };
    return [
      [{ find: () => this.validateRules(rules) }],
      [
        { find: () => this.validateComplete() },
        { find: () => explainDetached({ name: this.name, namespace: this.namespace, hostnames: this.hosts }, this.parents, view) },
        { find: () => backends.flatMap(ref => ref._validateInRoute(view, this.namespace)) },
        { find: () => rules.flatMap(rule => this.validateExtensions(rule)) },
      ],
      // Makes objects, and must not for a route that is refused. The manifests do not have the grants yet that are made here.
      [{ find: () => backends.flatMap(ref => requireReach(this, view, route, ref)), decides: ['HR-05'] }],
    ];
  }

  /** The rules that come late are checked late. */
  private validateRules(rules: HttpRouteRule[]): Message[] {
    rules.forEach((rule, i) => checkRule(this.nameOfRule(rule, i), rule));
    this.checkRules(rules);
    return [];
  }

  /** An extension is referred to without a namespace. */
  private validateExtensions(rule: HttpRouteRule): Message[] {
    const extensions = filtersOf(rule).flatMap(filter => filter._extension ?? []);
    const isElsewhere = (namespace?: string) => namespace !== undefined && this.namespace !== undefined && namespace !== this.namespace;
    return extensions.filter(({ metadata }) => isElsewhere(metadata.namespace)).map(({ kind, name, metadata }) => explain('REF-02',
      `the extension ${kind} '${name}' is in namespace '${metadata.namespace}', and HTTPRoute '${this.name}' in '${this.namespace}'`,
      'the Gateway looks for it in the namespace of the route, does not find it, and answers with status 500', `create it in namespace '${this.namespace}'`));
  }

  private validateComplete(): Message[] {
    const errors: Message[] = [];
    if (this.parents.length === 0) {
      errors.push(explain('APP-01', `HTTPRoute '${this.name}' has no parentRefs`, 'it is not attached to a Gateway and gets no requests',
        'set parentRefs, or call addParentRef(ParentRef.gateway(name))'));
    }
    if (this.rules.length === 0) {
      errors.push(explain('APP-01', `HTTPRoute '${this.name}' has no rules`, 'the API server adds one without backends, and every request gets status 500',
        'set rules, or call addRule({ backendRefs: [...] })'));
    }
    return errors;
  }

  private checkRules(rules: HttpRouteRule[]): void {
    if (rules.length > 16) { refuse('GW-29', `HTTPRoute '${this.name}' can have at most 16 rules, got ${rules.length}`, REFUSED, 'use a second route'); }
    const matches = rules.reduce((sum, rule) => sum + countMatches(rule), 0);
    if (matches > 128) { refuse('GW-29', `the rules of HTTPRoute '${this.name}' can have at most 128 matches together, got ${matches}`, REFUSED, 'use a second route'); }
    const names = rules.map(rule => rule.name).filter(name => name !== undefined);
    const twin = names.find((name, i) => names.indexOf(name) !== i);
    if (twin !== undefined) {
      refuse('VAL-14', `two rules of HTTPRoute '${this.name}' have the name '${twin}'`, 'the API server rejects the HTTPRoute; before Gateway API 1.7 it accepts it, and a reference to a rule by that name may mean either',
        'set another name for one of them');
    }
  }

  private nameOfRule(rule: HttpRouteRule, index: number): string {
    return `rule ${rule.name === undefined ? index + 1 : `'${rule.name}'`} of HTTPRoute '${this.name}'`;
  }
}

/** All filters of a rule: its own and those of one backend. */
function filtersOf({ filters = [], backendRefs = [] }: HttpRouteRule): HttpRouteFilter[] {
  return [...filters, ...backendRefs.flatMap(ref => ref._filters)];
}

/** All that a rule sends requests to: its backends and the mirrors. */
function backendsOf(rule: HttpRouteRule): BackendObjectRef[] {
  return [...rule.backendRefs ?? [], ...filtersOf(rule).flatMap(filter => filter._mirror ?? [])];
}
