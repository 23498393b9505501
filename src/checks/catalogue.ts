import { DUPLICATE_KEY } from './duplicate-keys';
import { Rule, RuleDescription } from './rule';
import { ADMISSION_RULES } from './rules/admission';
import { ALERTS_RULES } from './rules/alerts';
import { ANALYSIS_RULES } from './rules/analysis';
import { BACKEND_CALLS_RULES } from './rules/backend-calls';
import { BACKEND_RULES } from './rules/backends';
import { BUILTIN_METRICS_RULES } from './rules/builtin-metrics';
import { CANARIES_RULES } from './rules/canaries';
import { CORS_RULES } from './rules/cors';
import { EXISTING_SERVICES_RULES } from './rules/existing-services';
import { GATEWAY_API_RULES } from './rules/gateway-api';
import { GRPC_ROUTE_RULES } from './rules/grpc-routes';
import { HTTP_ROUTE_RULES } from './rules/http-routes';
import { ISOLATION_RULES } from './rules/isolation';
import { JOB_PODS_RULES } from './rules/job-pods';
import { LOOK_BACK_RULES } from './rules/look-back';
import { MATCH_RULES } from './rules/matches';
import { METRIC_TEMPLATES_RULES } from './rules/metric-templates';
import { METRICS_RULES } from './rules/metrics';
import { RE2_RULES } from './rules/re2';
import { REVERT_ON_DELETION_RULES } from './rules/revert-on-deletion';
import { REWRITE_RULES } from './rules/rewrites';
import { ROUTE_CONFLICTS_RULES } from './rules/route-conflicts';
import { ROUTE_FORMAT_RULES } from './rules/route-formats';
import { ROUTE_RULES } from './rules/routes';
import { ROUTING_RULES } from './rules/routing';
import { SCHEDULING_RULES } from './rules/scheduling';
import { SELECTORS_RULES } from './rules/selectors';
import { SERVICES_RULES } from './rules/services';
import { SESSION_AFFINITY_RULES } from './rules/session-affinity';
import { STAGE_POLICY_RULES } from './rules/stage-policies';
import { TARGET_RULES } from './rules/target';
import { TARGET_CONFIGS_RULES } from './rules/target-configs';
import { TARGET_SCALING_RULES } from './rules/target-scaling';
import { TARGET_SERVICE_RULES } from './rules/target-service';
import { WEBHOOKS_RULES } from './rules/webhooks';
import { SCHEMA_RULES } from './schema/schema-rules';
import { SUPPRESSION_RULES } from './suppressions/suppression-rules';

/** Every rule with a check of its own, in the order of the documentation. */
export const CATALOGUE: readonly Rule[] = [
  ...ADMISSION_RULES,
  ...TARGET_RULES,
  ...JOB_PODS_RULES,
  ...REVERT_ON_DELETION_RULES,
  ...SCHEDULING_RULES,
  ...TARGET_CONFIGS_RULES,
  ...TARGET_SCALING_RULES,
  ...TARGET_SERVICE_RULES,
  ...CANARIES_RULES,
  ...SELECTORS_RULES,
  ...SERVICES_RULES,
  ...EXISTING_SERVICES_RULES,
  ...ROUTING_RULES,
  ...ROUTE_CONFLICTS_RULES,
  ...MATCH_RULES,
  ...RE2_RULES,
  ...REWRITE_RULES,
  ...ROUTE_FORMAT_RULES,
  ...CORS_RULES,
  ...ANALYSIS_RULES,
  ...SESSION_AFFINITY_RULES,
  ...BACKEND_RULES,
  ...BACKEND_CALLS_RULES,
  ...ISOLATION_RULES,
  ...STAGE_POLICY_RULES,
  ...ROUTE_RULES,
  ...HTTP_ROUTE_RULES,
  ...GRPC_ROUTE_RULES,
  ...GATEWAY_API_RULES,
  ...METRICS_RULES,
  ...METRIC_TEMPLATES_RULES,
  ...LOOK_BACK_RULES,
  ...BUILTIN_METRICS_RULES,
  ...WEBHOOKS_RULES,
  ...ALERTS_RULES,
];

/** Every rule that is reported: those that the pinned CRDs decide come first, those about suppressions last. */
export const RULES: readonly RuleDescription[] = [...SCHEMA_RULES, DUPLICATE_KEY, ...CATALOGUE, ...SUPPRESSION_RULES];
