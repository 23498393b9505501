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
    condition: 'a builtin metric with the Gateway API, or with the provider kubernetes, asks for what the app measures',
    effect: 'it looks for http_request_duration_seconds of the app\'s own pods, with the labels kubernetes_namespace and kubernetes_pod_name: where one of the two is missing, the canary is rolled back for want of values',
    fix: 'keep it if Flagger\'s own Prometheus scrapes the app, and otherwise measure by a MetricTemplate: at the gateway, or what the app really exposes',
    source: OBSERVER,
    *find(canary) {
      const [first] = builtinsOf(canary);
      if (first) { yield { path: [...first.path, 'name'], what: `the builtin metric '${first.metric.name}' asks for what the app measures` }; }
    },
  }),
  canaryRule({
    id: 'TGT-09',
    severity: Severity.ERROR,
    condition: 'a builtin metric is asked about a DaemonSet',
    effect: 'its query finds the pods of the primary and not those of the canary: whatever the canary does, it is promoted',
    fix: 'measure by a MetricTemplate that finds the pods of the canary',
    source: OBSERVER,
    *find(canary) {
      if (canary.targetRef.kind !== 'DaemonSet') { return; }
      for (const { path, metric } of builtinsOf(canary)) { yield { path: [...path, 'name'], what: `the builtin metric '${metric.name}' is asked about a DaemonSet` }; }
    },
  }),
  canaryRule({
    id: 'TGT-10',
    severity: Severity.WARNING,
    condition: 'a builtin metric is asked about a Deployment with a name of more than 46 characters',
    effect: 'Kubernetes shortens the names of its pods, the query no longer finds them, and the canary is rolled back for want of values',
    fix: 'choose a shorter name, or measure by a MetricTemplate',
    source: OBSERVER,
    *find(canary) {
      const [first] = builtinsOf(canary);
      if (first && canary.targetRef.kind === 'Deployment' && canary.targetName.length > 46) {
        yield { path: ['spec', 'targetRef', 'name'], what: `the builtin metric '${first.metric.name}' is asked about a Deployment with a name of ${canary.targetName.length} characters` };
      }
    },
  }),
  canaryRule({
    id: 'MET-18',
    severity: Severity.WARNING,
    condition: 'a blue/green rollout has a builtin metric, and nothing that sends requests to the canary',
    effect: 'the canary gets no traffic while it is analysed: it is rolled back for want of values',
    fix: 'send it some by a webhook of type rollout or pre-rollout, or mirror the traffic with analysis.mirror',
    source: flagger('pkg/controller/scheduler_metrics.go'),
    *find(canary) {
      const { analysis, strategy } = canary;
      const [first] = builtinsOf(canary);
      if (!first || strategy !== Strategy.BLUE_GREEN || analysis.mirror === true) { return; }
      if (!listOf(analysis.webhooks).some(hook => LOAD_HOOKS.includes(mapOf(hook).type ?? ''))) {
        yield { path: [...first.path, 'name'], what: `the blue/green rollout has the builtin metric '${first.metric.name}', and neither a hook for a load test nor mirror` };
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
