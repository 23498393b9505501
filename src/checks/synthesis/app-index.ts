import { ApiObject } from 'cdk8s';
import { AppView } from '../../app/app-view';
import { Manifest } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';

/** The manifests of an app. They are rendered when a check asks for them: most are never asked for. */
export class AppIndex extends ManifestIndex {
  public static of(view: AppView): AppIndex {
    let index = AppIndex.byView.get(view);
    if (!index) {
      index = new AppIndex(view);
      AppIndex.byView.set(view, index);
    }
    return index;
  }

  private static readonly byView = new WeakMap<AppView, AppIndex>();

  private constructor(private readonly view: AppView) {
    super();
  }

  public findAll(group: string, kind: string, namespace: string, name: string): readonly Manifest[] {
    return this.rendered(this.view.findAll({ group, kind, namespace: namespace || undefined, name }));
  }

  public list(group: string, kind: string, namespace: string): readonly Manifest[] {
    return this.rendered(this.view.list(group, kind, namespace || undefined));
  }

  public listAll(group: string, kind: string): readonly Manifest[] {
    return this.rendered(this.view.listAll(group, kind));
  }

  private rendered(objects: ApiObject[]): Manifest[] {
    return objects.flatMap(object => this.render(object) ?? []);
  }

  /** Nothing for an object that can't be rendered: its own validation or cdk8s says why. */
  private render(object: ApiObject): Manifest | undefined {
    try {
      return this.view.manifest(object);
    } catch {
      return undefined;
    }
  }
}
