import type { FlaggerValidationProps } from './flagger-validation-props';

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
   * @throws if `ignore` has an id that no rule has, or the configuration file or the baseline cannot be read or means nothing
   */
  public async validate(context: any): Promise<void> {
    // Only here, so that importing the library costs nothing of it.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { reportToCli } = require('./report-to-cli') as typeof import('./report-to-cli');
    reportToCli(context, this.props);
  }
}
