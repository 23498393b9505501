import type * as crds from '../imports';
import { checkNamespace } from './resource-ref';
import { refuse } from '../values/explain';
import { checkLabelSelector, LabelOperator, LabelSelector } from '../values/label-selector';

/** The label by which Kubernetes names every namespace. */
export const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name';

const REFUSED = 'the API server or the Gateway rejects the listener';

/** From which namespaces routes may attach to a listener. */
export class AllowedRoutes {
  /** From the namespace of the Gateway. */
  public static sameNamespace(): AllowedRoutes {
    return new AllowedRoutes('Same');
  }

  /** From every namespace. */
  public static allNamespaces(): AllowedRoutes {
    return new AllowedRoutes('All');
  }

  /**
   * From the namespaces with these labels.
   *
   * @throws if the selector is one that the API server would refuse
   */
  public static fromNamespaces(selector: LabelSelector): AllowedRoutes {
    checkLabelSelector('the namespaces of allowed routes', selector, REFUSED);
    return new AllowedRoutes('Selector', selector);
  }

  /**
   * From the namespaces with these names.
   *
   * @throws if there is none, or a name cannot be one
   */
  public static fromNamed(namespaces: string[]): AllowedRoutes {
    if (namespaces.length === 0) { refuse('VAL-12', 'allowed routes must come from at least one namespace, got none', REFUSED, 'name one, or use AllowedRoutes.sameNamespace()'); }
    namespaces.forEach(namespace => checkNamespace('VAL-04', 'a namespace of allowed routes', namespace, REFUSED));
    return new AllowedRoutes('Selector', { matchExpressions: [{ key: NAMESPACE_NAME_LABEL, operator: LabelOperator.IN, values: [...namespaces] }] });
  }

  private constructor(private readonly from: 'Same' | 'All' | 'Selector', private readonly selector?: LabelSelector) {
  }

  /** @internal */
  public _toKube(): crds.GatewaySpecListenersAllowedRoutes {
    return {
      namespaces: {
        from: this.from as crds.GatewaySpecListenersAllowedRoutesNamespacesFrom,
        selector: this.selector as crds.GatewaySpecListenersAllowedRoutesNamespacesSelector | undefined,
      },
    };
  }
}
