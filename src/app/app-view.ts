import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';

/** A manifest as plain data, the way a user's YAML would be read. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Manifest = any;

/** Which objects of a namespace: the API group ('' for core), the kind and the name. */
export interface ObjectKey {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
}

/**
 * What is in the app, at one moment: its API objects by kind, namespace and name, each rendered at most once.
 *
 * A view is never older than the validation that made it (see validation.ts), so that objects may be added and changed in any order
 * before synthesis.
 */
export class AppView {
  private readonly byKind = new Map<string, ApiObject[]>();
  private readonly byName = new Map<string, Map<string, ApiObject>>();
  private readonly manifests = new Map<ApiObject, Manifest>();

  constructor(root: IConstruct) {
    for (const construct of root.node.findAll()) {
      if (!ApiObject.isApiObject(construct)) { continue; }
      const kind = kindKey(groupOf(construct), construct.kind);
      const ofKind = this.byKind.get(kind);
      if (ofKind) { ofKind.push(construct); } else { this.byKind.set(kind, [construct]); }
    }
  }

  /** The object with this key, if it is in the app. */
  public find(key: ObjectKey): ApiObject | undefined {
    return this.namesOf(kindKey(key.group, key.kind)).get(nameKey(key.namespace, key.name));
  }

  /** The objects of a kind, in the namespace given. */
  public list(group: string, kind: string, namespace: string | undefined): ApiObject[] {
    return (this.byKind.get(kindKey(group, kind)) ?? []).filter(o => o.metadata.namespace === namespace);
  }

  /** The objects of a kind, in any namespace. */
  public listAll(group: string, kind: string): ApiObject[] {
    return this.byKind.get(kindKey(group, kind)) ?? [];
  }

  /** The object as it will be written, patches included. */
  public manifest(object: ApiObject): Manifest {
    let manifest = this.manifests.get(object);
    if (manifest === undefined) {
      manifest = object.toJson();
      this.manifests.set(object, manifest);
    }
    return manifest;
  }

  private namesOf(kind: string): Map<string, ApiObject> {
    let names = this.byName.get(kind);
    if (!names) {
      names = new Map((this.byKind.get(kind) ?? []).map(o => [nameKey(o.metadata.namespace, o.name), o]));
      this.byName.set(kind, names);
    }
    return names;
  }
}

/** The API group of an object; '' for the core group, as in a manifest's apiVersion. */
export function groupOf(object: ApiObject): string {
  return object.apiGroup === 'core' ? '' : object.apiGroup;
}

function kindKey(group: string, kind: string): string {
  return `${group}/${kind}`;
}

function nameKey(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}/${name}`;
}
