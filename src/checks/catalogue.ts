import { Check, Row } from './check';
import { ADMISSION_CHECKS } from './rows/admission';
import { ANALYSIS_CHECKS } from './rows/analysis';
import { CORS_CHECKS } from './rows/cors';
import { MATCH_CHECKS } from './rows/matches';
import { ROUTE_FORMAT_CHECKS } from './rows/route-formats';
import { ROUTING_CHECKS } from './rows/routing';
import { SESSION_AFFINITY_CHECKS } from './rows/session-affinity';
import { SCHEMA_ROWS } from './schema/rows';

/** Every row with a check of its own, in the order of the documentation. */
export const CATALOGUE: readonly Check[] = [
  ...ADMISSION_CHECKS,
  ...ROUTING_CHECKS,
  ...MATCH_CHECKS,
  ...ROUTE_FORMAT_CHECKS,
  ...CORS_CHECKS,
  ...ANALYSIS_CHECKS,
  ...SESSION_AFFINITY_CHECKS,
];

/** Every row that is reported: those that the pinned CRDs decide come first. */
export const ROWS: readonly Row[] = [...SCHEMA_ROWS, ...CATALOGUE];
