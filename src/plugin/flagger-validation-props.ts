/** Props of a `FlaggerValidation`: the `properties` of the plugin in cdk8s.yaml. */
export interface FlaggerValidationProps {
  /**
   * Ids of checks that are not reported, for example `GW-14`.
   *
   * @default - all are reported
   */
  readonly ignore?: string[];

  /**
   * Whether warnings fail the synthesis too.
   *
   * @default false
   */
  readonly strict?: boolean;

  /**
   * Flagger's flag `-selector-labels`, in its order.
   *
   * @default - those of the configuration file, or else Flagger's own: app, name, app.kubernetes.io/name
   */
  readonly selectorLabels?: string[];

  /**
   * Flagger's flag `-mesh-provider`: the provider of Canaries that name none.
   *
   * @default - that of the configuration file, or else not known
   */
  readonly meshProvider?: string;

  /**
   * Whether Flagger runs with its flag `-no-cross-namespace-refs`.
   *
   * @default - what the configuration file says, or else false
   */
  readonly noCrossNamespaceRefs?: boolean;

  /**
   * The configuration file, from the folder in which cdk8s-cli runs. What is said here wins over what it says.
   *
   * @default - `.cdk8s-flagger.yaml` of that folder, or of the nearest folder above that has one
   */
  readonly config?: string;

  /**
   * Whether a configuration file is read.
   *
   * @default true
   */
  readonly readConfig?: boolean;

  /**
   * A baseline, written by `cdk8s-flagger check --write-baseline`: what is in it is not reported again.
   *
   * @default - that of the configuration file
   */
  readonly baseline?: string;

  /**
   * Whether an annotation `cdk8s-flagger/ignore` that suppresses nothing is a warning (SUP-02).
   *
   * @default - what the configuration file says, or else false
   */
  readonly reportUnusedSuppressions?: boolean;
}
