import { Check } from './check';
import { ANALYSIS_CHECKS } from './rows/analysis';

/** Every row that is decided, in the order of the documentation. */
export const CATALOGUE: readonly Check[] = [
  ...ANALYSIS_CHECKS,
];
