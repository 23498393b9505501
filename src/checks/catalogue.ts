import { Check, Row } from './check';
import { ADMISSION_CHECKS } from './rows/admission';
import { ALERTS_CHECKS } from './rows/alerts';
import { ANALYSIS_CHECKS } from './rows/analysis';
import { BACKEND_CHECKS } from './rows/backends';
import { BUILTIN_METRICS_CHECKS } from './rows/builtin-metrics';
import { CANARIES_CHECKS } from './rows/canaries';
import { CORS_CHECKS } from './rows/cors';
import { EXISTING_SERVICES_CHECKS } from './rows/existing-services';
import { GATEWAY_API_CHECKS } from './rows/gateway-api';
import { HTTP_ROUTE_CHECKS } from './rows/http-routes';
import { MATCH_CHECKS } from './rows/matches';
import { METRIC_TEMPLATES_CHECKS } from './rows/metric-templates';
import { METRICS_CHECKS } from './rows/metrics';
import { ROUTE_CONFLICTS_CHECKS } from './rows/route-conflicts';
import { ROUTE_FORMAT_CHECKS } from './rows/route-formats';
import { ROUTING_CHECKS } from './rows/routing';
import { SCHEDULING_CHECKS } from './rows/scheduling';
import { SELECTORS_CHECKS } from './rows/selectors';
import { SERVICES_CHECKS } from './rows/services';
import { SESSION_AFFINITY_CHECKS } from './rows/session-affinity';
import { STAGE_POLICY_CHECKS } from './rows/stage-policies';
import { TARGET_CHECKS } from './rows/target';
import { TARGET_CONFIGS_CHECKS } from './rows/target-configs';
import { TARGET_SCALING_CHECKS } from './rows/target-scaling';
import { TARGET_SERVICE_CHECKS } from './rows/target-service';
import { WEBHOOKS_CHECKS } from './rows/webhooks';
import { SCHEMA_ROWS } from './schema/rows';

/** Every row with a check of its own, in the order of the documentation. */
export const CATALOGUE: readonly Check[] = [
  ...ADMISSION_CHECKS,
  ...TARGET_CHECKS,
  ...SCHEDULING_CHECKS,
  ...TARGET_CONFIGS_CHECKS,
  ...TARGET_SCALING_CHECKS,
  ...TARGET_SERVICE_CHECKS,
  ...CANARIES_CHECKS,
  ...SELECTORS_CHECKS,
  ...SERVICES_CHECKS,
  ...EXISTING_SERVICES_CHECKS,
  ...ROUTING_CHECKS,
  ...ROUTE_CONFLICTS_CHECKS,
  ...MATCH_CHECKS,
  ...ROUTE_FORMAT_CHECKS,
  ...CORS_CHECKS,
  ...ANALYSIS_CHECKS,
  ...SESSION_AFFINITY_CHECKS,
  ...BACKEND_CHECKS,
  ...STAGE_POLICY_CHECKS,
  ...HTTP_ROUTE_CHECKS,
  ...GATEWAY_API_CHECKS,
  ...METRICS_CHECKS,
  ...METRIC_TEMPLATES_CHECKS,
  ...BUILTIN_METRICS_CHECKS,
  ...WEBHOOKS_CHECKS,
  ...ALERTS_CHECKS,
];

/** Every row that is reported: those that the pinned CRDs decide come first. */
export const ROWS: readonly Row[] = [...SCHEMA_ROWS, ...CATALOGUE];
