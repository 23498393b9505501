import { groupOf, Manifest, nameOf, namespaceOf } from './manifest';
import { podLabelsOf, WORKLOAD_KINDS } from './workload';

/** The manifests of one check, by kind, namespace and name. Each question costs one lookup, so that ten thousand objects stay quick. */
export abstract class ManifestIndex {
  private byPodLabel?: Map<string, Manifest[]>;
  private readonly notes = new Map<unknown, unknown>();

  /** All objects of that name: more than one is a mistake that the API server would not see. */
  public abstract findAll(group: string, kind: string, namespace: string, name: string): readonly Manifest[];

  /** The objects of a kind in a namespace. */
  public abstract list(group: string, kind: string, namespace: string): readonly Manifest[];

  /** The objects of a kind in all namespaces. */
  public abstract listAll(group: string, kind: string): readonly Manifest[];

  /** The first object of that name, if it is there. */
  public find(group: string, kind: string, namespace: string, name: string): Manifest | undefined {
    return this.findAll(group, kind, namespace, name)[0];
  }

  /** The workloads of a namespace whose pods have a label. */
  public workloadsWithPodLabel(namespace: string, key: string, value: string): readonly Manifest[] {
    this.byPodLabel ??= this.indexPodLabels();
    return this.byPodLabel.get(`${namespace}/${key}=${value}`) ?? [];
  }

  /** What was worked out once for all objects together, for checks across them. The key is the function itself. */
  public once<T>(work: (index: ManifestIndex) => T): T {
    if (!this.notes.has(work)) { this.notes.set(work, work(this)); }
    return this.notes.get(work) as T;
  }

  private indexPodLabels(): Map<string, Manifest[]> {
    const index = new Map<string, Manifest[]>();
    for (const object of WORKLOAD_KINDS.flatMap(kind => this.listAll('apps', kind))) {
      for (const [key, value] of Object.entries(podLabelsOf(object))) {
        append(index, `${namespaceOf(object)}/${key}=${String(value)}`, object);
      }
    }
    return index;
  }
}

/** The manifests of a list. */
export class ListIndex extends ManifestIndex {
  private readonly byKind = new Map<string, Manifest[]>();
  private readonly byName = new Map<string, Manifest[]>();
  private readonly byNamespace = new Map<string, Manifest[]>();

  constructor(manifests: readonly Manifest[]) {
    super();
    for (const object of manifests) {
      const kind = `${groupOf(object)}/${String(object?.kind)}`;
      append(this.byKind, kind, object);
      append(this.byNamespace, `${kind}/${namespaceOf(object)}`, object);
      append(this.byName, `${kind}/${namespaceOf(object)}/${nameOf(object)}`, object);
    }
  }

  public findAll(group: string, kind: string, namespace: string, name: string): readonly Manifest[] {
    return this.byName.get(`${group}/${kind}/${namespace}/${name}`) ?? [];
  }

  public list(group: string, kind: string, namespace: string): readonly Manifest[] {
    return this.byNamespace.get(`${group}/${kind}/${namespace}`) ?? [];
  }

  public listAll(group: string, kind: string): readonly Manifest[] {
    return this.byKind.get(`${group}/${kind}`) ?? [];
  }
}

/** Adds to the list of a key, which begins with its first entry. */
export function append<T>(lists: Map<string, T[]>, key: string, object: T): void {
  const list = lists.get(key);
  if (list) { list.push(object); } else { lists.set(key, [object]); }
}
