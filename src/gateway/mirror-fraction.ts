import type * as crds from '../imports';
import { refuse } from '../values/explain';

/** How many of the requests are mirrored. */
export class MirrorFraction {
  /** Every request. */
  public static all(): MirrorFraction {
    return new MirrorFraction({});
  }

  /**
   * So many of a hundred.
   *
   * @param percent a whole number from 0 to 100
   * @throws if it is another
   */
  public static percent(percent: number): MirrorFraction {
    if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
      refuse('VAL-03', `the percentage of a mirror must be a whole number from 0 to 100, got ${percent}`, REFUSED, 'round it, or use MirrorFraction.fraction(1, 1000)');
    }
    return new MirrorFraction({ percent });
  }

  /**
   * So many of a number of requests, for shares that are no whole percentage.
   *
   * @param numerator a whole number from 0 to the denominator
   * @param denominator a whole number from 1 on
   * @throws if it is another
   */
  public static fraction(numerator: number, denominator: number): MirrorFraction {
    const whole = (value: number, min: number) => Number.isInteger(value) && value >= min && value <= MAX_INT32;
    if (!whole(numerator, 0) || !whole(denominator, 1) || numerator > denominator) {
      refuse('VAL-03', `the fraction of a mirror must be two whole numbers, and from 0 to 1 as a whole, got ${numerator} of ${denominator}`, REFUSED,
        'write a third as MirrorFraction.fraction(1, 3)');
    }
    return new MirrorFraction({ fraction: { numerator, denominator } });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: Pick<crds.HttpRouteSpecRulesFiltersRequestMirror, 'percent' | 'fraction'>) {
  }
}

const MAX_INT32 = 2 ** 31 - 1;

const REFUSED = 'the API server rejects the HTTPRoute';
