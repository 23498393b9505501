import { Check } from './check';
import { ADMISSION_CHECKS } from './rows/admission';
import { ANALYSIS_CHECKS } from './rows/analysis';

/** Every row that is decided, in the order of the documentation. */
export const CATALOGUE: readonly Check[] = [
  ...ADMISSION_CHECKS,
  ...ANALYSIS_CHECKS,
];
