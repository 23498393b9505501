/** What the checks must know of the installation, since Flagger's behaviour depends on it. */
export interface CheckOptions {
  /** Flagger's flag `-mesh-provider`: the provider of Canaries that name none. Undefined if it is not known. */
  readonly meshProvider?: string;
  /** Flagger's flag `-selector-labels`, in its order. */
  readonly selectorLabels: readonly string[];
  /** Flagger's flag `-no-cross-namespace-refs`. */
  readonly noCrossNamespaceRefs?: boolean;
  /** Ids of rows that are not reported. */
  readonly ignore: readonly string[];
}

/** Flagger's own defaults. */
export const DEFAULT_CHECK_OPTIONS: CheckOptions = {
  selectorLabels: ['app', 'name', 'app.kubernetes.io/name'],
  ignore: [],
};
