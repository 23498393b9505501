/** How a label is compared. */
export enum LabelOperator {
  /** The value is one of those given. */
  IN = 'In',
  /** The value is none of those given. */
  NOT_IN = 'NotIn',
  /** The label is there. */
  EXISTS = 'Exists',
  /** The label is not there. */
  DOES_NOT_EXIST = 'DoesNotExist',
}

/** One condition on a label. */
export interface LabelExpression {
  /** The key of the label. */
  readonly key: string;

  /** How it is compared. */
  readonly operator: LabelOperator;

  /**
   * The values to compare with, for `IN` and `NOT_IN`.
   *
   * @default - none
   */
  readonly values?: string[];
}

/**
 * Which objects are meant, by their labels: all conditions must hold. An empty selector means every object.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements
 */
export interface LabelSelector {
  /**
   * Labels with their values.
   *
   * @default - none
   */
  readonly matchLabels?: { [key: string]: string };

  /**
   * Further conditions.
   *
   * @default - none
   */
  readonly matchExpressions?: LabelExpression[];
}
