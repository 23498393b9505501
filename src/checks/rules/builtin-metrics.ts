import { CanaryView, Strategy } from '../../flagger/canary-view';
import { listOf, mapOf } from '../../manifests/manifest';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';
import { isBuiltin, MetricPlace, metricsOf } from './metrics';

const OBSERVER = flagger('pkg/metrics/observers/http.go');

/** The hooks that a load test can hang on. */
const LOAD_HOOKS = ['', 'rollout', 'pre-rollout'];

/** The metrics that Flagger brings for the Gateway API, and whose pods they look at. */
export const BUILTIN_METRICS_RULES: Rule[] = [
  canaryRule({
    id: 'MET-08',
    severity: Severity.WARNING,
    condition: 'a builtin metric is used with the Gateway API or with the provider kubernetes, where it queries what the app itself measures',
    effect: 'the metric queries http_request_duration_seconds of the pods of the app, with the labels kubernetes_namespace and kubernetes_pod_name: without these series or labels it has no values, and Flagger rolls the canary back',
    fix: 'acknowledge it if the app exposes this metric and Flagger\'s own Prometheus scrapes it; otherwise use a MetricTemplate that queries the Gateway, or what the app exposes',
    source: OBSERVER,
    *find(canary) {
      const [first] = builtinsOf(canary);
      if (first) { yield { path: [...first.path, 'name'], what: `the builtin metric '${first.metric.name}' queries what the app itself measures` }; }
    },
  }),
  canaryRule({
    id: 'TGT-09',
    severity: Severity.ERROR,
    condition: 'a builtin metric is used for a DaemonSet',
    effect: 'its query finds the pods of the primary and not those of the canary: Flagger promotes the canary whatever it does',
    fix: 'use a MetricTemplate with a query that finds the pods of the canary',
    source: OBSERVER,
    *find(canary) {
      if (canary.targetRef.kind !== 'DaemonSet') { return; }
      for (const { path, metric } of builtinsOf(canary)) { yield { path: [...path, 'name'], what: `the builtin metric '${metric.name}' is used for a DaemonSet` }; }
    },
  }),
  canaryRule({
    id: 'TGT-10',
    severity: Severity.WARNING,
    condition: 'a builtin metric is used for a Deployment with a name of more than 46 characters',
    effect: 'Kubernetes shortens the names of its pods, so that the query finds none of them and has no values, and Flagger rolls the canary back',
    fix: 'choose a shorter name, or use a MetricTemplate',
    source: OBSERVER,
    *find(canary) {
      const [first] = builtinsOf(canary);
      if (first && canary.targetRef.kind === 'Deployment' && canary.targetName.length > 46) {
        yield { path: ['spec', 'targetRef', 'name'], what: `the builtin metric '${first.metric.name}' is used for a Deployment with a name of ${canary.targetName.length} characters` };
      }
    },
  }),
  canaryRule({
    id: 'MET-18',
    severity: Severity.WARNING,
    condition: 'a blue/green rollout has a builtin metric, but nothing sends requests to the canary',
    effect: 'the canary gets no traffic during the analysis, the metric has no values, and Flagger rolls the canary back',
    fix: 'add a webhook of type rollout or pre-rollout that starts a load test, or mirror the traffic with analysis.mirror',
    source: flagger('pkg/controller/scheduler_metrics.go'),
    *find(canary) {
      const { analysis, strategy } = canary;
      const [first] = builtinsOf(canary);
      if (!first || strategy !== Strategy.BLUE_GREEN || analysis.mirror === true) { return; }
      if (!listOf(analysis.webhooks).some(hook => LOAD_HOOKS.includes(mapOf(hook).type ?? ''))) {
        yield { path: [...first.path, 'name'], what: `the blue/green rollout has the builtin metric '${first.metric.name}', but neither a hook for a load test nor mirror` };
      }
    },
  }),
];

/** The first builtin metric that asks for what the app measures, if there is one. */
export function asksTheApp(canary: CanaryView): MetricPlace | undefined {
  return builtinsOf(canary)[0];
}

/** The builtin metrics that ask for what the app measures. With a mesh in Flagger's flag they may ask that. */
function builtinsOf(canary: CanaryView): MetricPlace[] {
  const { usesGatewayApi, provider, context } = canary;
  return (usesGatewayApi || provider === 'kubernetes') && !context.settings.meshProvider?.includes('linkerd') ? metricsOf(canary).filter(({ metric }) => isBuiltin(metric)) : [];
}
