import { Check, Row } from './rule';
import { ADMISSION_CHECKS } from './rules/admission';
import { ALERTS_CHECKS } from './rules/alerts';
import { ANALYSIS_CHECKS } from './rules/analysis';
import { BACKEND_CHECKS } from './rules/backends';
import { BUILTIN_METRICS_CHECKS } from './rules/builtin-metrics';
import { CANARIES_CHECKS } from './rules/canaries';
import { CORS_CHECKS } from './rules/cors';
import { EXISTING_SERVICES_CHECKS } from './rules/existing-services';
import { GATEWAY_API_CHECKS } from './rules/gateway-api';
import { HTTP_ROUTE_CHECKS } from './rules/http-routes';
import { MATCH_CHECKS } from './rules/matches';
import { METRIC_TEMPLATES_CHECKS } from './rules/metric-templates';
import { METRICS_CHECKS } from './rules/metrics';
import { ROUTE_CONFLICTS_CHECKS } from './rules/route-conflicts';
import { ROUTE_FORMAT_CHECKS } from './rules/route-formats';
import { ROUTING_CHECKS } from './rules/routing';
import { SCHEDULING_CHECKS } from './rules/scheduling';
import { SELECTORS_CHECKS } from './rules/selectors';
import { SERVICES_CHECKS } from './rules/services';
import { SESSION_AFFINITY_CHECKS } from './rules/session-affinity';
import { STAGE_POLICY_CHECKS } from './rules/stage-policies';
import { TARGET_CHECKS } from './rules/target';
import { TARGET_CONFIGS_CHECKS } from './rules/target-configs';
import { TARGET_SCALING_CHECKS } from './rules/target-scaling';
import { TARGET_SERVICE_CHECKS } from './rules/target-service';
import { WEBHOOKS_CHECKS } from './rules/webhooks';
import { SCHEMA_ROWS } from './schema/schema-rules';

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
