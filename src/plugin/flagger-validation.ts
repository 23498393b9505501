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
   * @default - Flagger's own: app, name, app.kubernetes.io/name
   */
  readonly selectorLabels?: string[];

  /**
   * Flagger's flag `-mesh-provider`: the provider of Canaries that name none.
   *
   * @default - not known
   */
  readonly meshProvider?: string;

  /**
   * Whether Flagger runs with its flag `-no-cross-namespace-refs`.
   *
   * @default false
   */
  readonly noCrossNamespaceRefs?: boolean;
}

/**
 * The validation plugin of cdk8s-cli: `cdk8s synth` reports what Flagger and the Gateway API would do wrong in silence, and fails on errors.
 *
 * It is named in cdk8s.yaml, under `validations`, and never constructed by a program.
 *
 * @see https://cdk8s.io/docs/latest/cli/synth/#validations
 */
export class FlaggerValidation {
  constructor(private readonly props: FlaggerValidationProps = {}) {}

  /**
   * Checks the manifests of a synthesis, all seen together, and submits the report.
   *
   * @param context the `ValidationContext` of cdk8s-cli
   * @throws if `ignore` has an id that no check has
   */
  public async validate(context: any): Promise<void> {
    // Only here, so that importing the library costs nothing of it.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { reportToCli } = require('./report-to-cli') as typeof import('./report-to-cli');
    reportToCli(context, this.props);
  }
}
