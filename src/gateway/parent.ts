import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { checkNamespace, GATEWAY_GROUP } from './resource-ref';
import { groupOf } from '../app/app-view';
import { refuse, RuleId } from '../values/explain';
import { checkObjectName } from '../values/names';
import { checkPort } from '../values/numbers';

/** Which part of a parent, and where it is. */
export interface ParentPart {
  readonly namespace?: string;
  readonly sectionName?: string;
  readonly port?: number;
}

/** How messages speak of a parent: its word, what a wrong one does, and what to write instead. */
export interface ParentWords {
  /** The rule that a name breaks which cannot be one. */
  readonly names: RuleId;
  /** The rule that a port breaks which cannot be one. */
  readonly port: RuleId;
  /** For example `gateway reference`. */
  readonly what: string;
  /** What the API server does to an object that names it wrongly. */
  readonly refused: string;
  /** What a name that nothing has does. */
  readonly nameless: string;
  /** What a reference to something else does. */
  readonly detached: string;
  readonly wayOut: string;
}

/** A parent of a route, whoever writes the route: what `ParentRef` and Flagger's `GatewayRef` have in common. */
export class Parent {
  /** A Gateway or a Service of this app. */
  public static of(words: ParentWords, construct: IConstruct, part: ParentPart): Parent {
    const object = ApiObject.of(construct);
    const group = groupOf(object);
    if (!(group === GATEWAY_GROUP && object.kind === 'Gateway') && !(group === '' && object.kind === 'Service')) {
      refuse('REF-01', `a ${words.what} must be a Gateway of ${GATEWAY_GROUP} or a Service, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        words.detached, words.wayOut);
    }
    return new Parent(words, group, object.kind, object.name, { namespace: object.metadata.namespace, ...part });
  }

  /** A Gateway by name. */
  public static gateway(words: ParentWords, name: string, part: ParentPart): Parent {
    return new Parent(words, GATEWAY_GROUP, 'Gateway', name, part);
  }

  /** A Service by name. */
  public static service(words: ParentWords, name: string, part: ParentPart): Parent {
    return new Parent(words, '', 'Service', name, part);
  }

  private constructor(
    words: ParentWords,
    private readonly group: string,
    public readonly kind: string,
    public readonly name: string,
    public readonly part: ParentPart) {
    checkObjectName(words.names, `the name of a ${words.what} (${kind})`, name, '', words.nameless);
    checkNamespace(words.names, `the namespace of the ${words.what} '${name}'`, part.namespace, words.refused);
    if (part.sectionName !== undefined) { checkObjectName(words.names, `the sectionName of the ${words.what} '${name}'`, part.sectionName, '', words.refused); }
    if (part.port !== undefined) { checkPort(words.port, `the port of the ${words.what} '${name}'`, part.port, words.refused); }
  }

  /** Whether it is a Gateway, and not a Service of a mesh. */
  public get isGateway(): boolean {
    return this.kind === 'Gateway';
  }

  /** Whether the API server rejects a route that has both: to one parent, and not to two different parts of it. */
  public overlaps(other: Parent, routeNamespace: string | undefined): boolean {
    const parent = (ref: Parent) => [ref.group, ref.kind, ref.part.namespace ?? routeNamespace ?? '', ref.name].join('/');
    const [mine, others] = [this.part.sectionName, other.part.sectionName];
    return parent(this) === parent(other) && (mine === undefined || others === undefined || mine === others);
  }

  public render() {
    // Group and kind are the CRD's defaults, written out so that GitOps tools see no difference.
    return {
      group: this.group,
      kind: this.kind,
      name: this.name,
      namespace: this.part.namespace,
      sectionName: this.part.sectionName,
      port: this.part.port,
    };
  }
}
