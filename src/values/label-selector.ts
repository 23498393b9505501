import { refuse } from './explain';
import { checkLabelKey, checkLabels } from './labels';

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

/** Refuses a selector that the API server would refuse. */
export function checkLabelSelector(what: string, selector: LabelSelector, effect: string): void {
  checkLabels(what, selector.matchLabels ?? {}, effect);
  for (const { key, operator, values = [] } of selector.matchExpressions ?? []) {
    checkLabelKey(what, key, effect);
    const wantsValues = operator === LabelOperator.IN || operator === LabelOperator.NOT_IN;
    if (wantsValues !== (values.length > 0)) {
      refuse('VAL-09', `${what} must ${wantsValues ? 'have values' : 'have no values'} where the operator is ${operator}, got ${values.length} for '${key}'`,
        effect, wantsValues ? 'set the values to compare with' : 'remove the values, or use LabelOperator.IN');
    }
    values.forEach(value => checkLabels(what, { [key]: value }, effect));
  }
}
