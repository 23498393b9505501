/** The flags of the Flagger of a cluster, as far as what it makes of a Canary depends on them. */
export interface FlaggerSettings {
  /** Its flag `-mesh-provider`: the provider of Canaries that name none. Undefined if it is not known. */
  readonly meshProvider?: string;
  /** Its flag `-selector-labels`, in its order. */
  readonly selectorLabels: readonly string[];
  /** Its flag `-no-cross-namespace-refs`. */
  readonly noCrossNamespaceRefs?: boolean;
}

/** Flagger's own defaults. */
export const DEFAULT_FLAGGER_SETTINGS: FlaggerSettings = {
  selectorLabels: ['app', 'name', 'app.kubernetes.io/name'],
};
