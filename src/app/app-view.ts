import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Manifest } from '../manifests/manifest';
import { append } from '../manifests/manifest-index';
import { podLabelsOf, WORKLOAD_KINDS } from '../manifests/workload';
import { labelsMatch } from '../values/labels';

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
  private readonly byName = new Map<string, Map<string, ApiObject[]>>();
  private byPodLabel?: Map<string, ApiObject[]>;
  private readonly manifests = new Map<ApiObject, Manifest>();

  constructor(root: IConstruct) {
    for (const construct of root.node.findAll()) {
      if (!ApiObject.isApiObject(construct)) { continue; }
      const kind = kindKey(groupOf(construct), construct.kind);
      append(this.byKind, kind, construct);
    }
  }

  /** The object with this key, if it is in the app. */
  public find(key: ObjectKey): ApiObject | undefined {
    return this.findAll(key)[0];
  }

  /** The objects with this key; more than one is a mistake that the API server would not see. */
  public findAll(key: ObjectKey): ApiObject[] {
    return this.namesOf(kindKey(key.group, key.kind)).get(nameKey(key.namespace, key.name)) ?? [];
  }

  /** The objects of a kind, in the namespace given. */
  public list(group: string, kind: string, namespace: string | undefined): ApiObject[] {
    return (this.byKind.get(kindKey(group, kind)) ?? []).filter(o => o.metadata.namespace === namespace);
  }

  /** The objects of a kind, in any namespace. */
  public listAll(group: string, kind: string): ApiObject[] {
    return this.byKind.get(kindKey(group, kind)) ?? [];
  }

  /** The workloads whose pods have a label, in the namespace given. */
  public workloadsWithPodLabel(namespace: string | undefined, label: string, value: string): ApiObject[] {
    this.byPodLabel ??= this.indexPodLabels();
    return this.byPodLabel.get(nameKey(namespace, `${label}=${value}`)) ?? [];
  }

  /** The workloads whose pods a Service with this selector leads to, in the namespace given. */
  public workloadsBehind(namespace: string | undefined, selector: { [key: string]: string }): ApiObject[] {
    const [first] = Object.entries(selector);
    return first === undefined ? [] : this.workloadsWithPodLabel(namespace, ...first)
      .filter(object => labelsMatch(selector, podLabelsOf(this.manifest(object))));
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

  private namesOf(kind: string): Map<string, ApiObject[]> {
    let names = this.byName.get(kind);
    if (!names) {
      names = new Map();
      for (const object of this.byKind.get(kind) ?? []) { append(names, nameKey(object.metadata.namespace, object.name), object); }
      this.byName.set(kind, names);
    }
    return names;
  }

  private indexPodLabels(): Map<string, ApiObject[]> {
    const index = new Map<string, ApiObject[]>();
    for (const object of WORKLOAD_KINDS.flatMap(kind => this.listAll('apps', kind))) {
      for (const [label, value] of Object.entries(podLabelsOf(this.manifest(object)))) {
        append(index, nameKey(object.metadata.namespace, `${label}=${value}`), object);
      }
    }
    return index;
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
