import { CanaryProps } from './canary-props';
import { CanaryTarget } from './target';
import { stageServiceOf } from '../flagger/stage-names';
import { refuse } from '../values/explain';

/** Refuses what is right for itself, and with which Flagger or the API server could not live together. */
export function checkCombinations(target: CanaryTarget, serviceName: string, props: CanaryProps): void {
  checkCookies(props);
  checkPrefixRewrite(props);
  checkMatches(props);
  checkFilterCount(props);
  checkMirrors(serviceName, props);
  checkBuiltinMetrics(target, props);
}

// At the end of a rollout Flagger deletes the cookie by a second filter of this type.
function checkCookies({ service, analysis }: CanaryProps): void {
  if (!analysis._setsCookies || !service.headers?.response) { return; }
  refuse('AN-14', 'session affinity cannot be used together with service.headers.response',
    'at the end of a rollout the API server rejects the HTTPRoute for its second filter of response headers: the canary is neither promoted nor rolled back',
    'set the response headers in the app or in a backend of the stages');
}

// The rule holds for each rule that Flagger writes, and one of an A/B test has every pair of the two lists.
function checkPrefixRewrite({ service, analysis }: CanaryProps): void {
  if (service.rewrite?.path?._type !== 'ReplacePrefixMatch') { return; }
  const effect = 'the API server rejects the HTTPRoute, and the canary stays in Initializing with its target at 0 replicas';
  const matches = service.match?.length ? service.match : [{}];
  if (matches.length > 1) {
    refuse('GW-15', `a rewrite of the prefix needs exactly one service.match, got ${matches.length}`, effect, 'keep one match, or use PathRewrite.fullPath');
  }
  if (analysis._matchCount > 1) {
    refuse('GW-15', `a rewrite of the prefix needs exactly one match of the A/B test, got ${analysis._matchCount}`, effect, 'keep one match, or use PathRewrite.fullPath');
  }
  const [{ path }] = matches;
  if (path && path._type !== 'PathPrefix') {
    refuse('GW-15', `a rewrite of the prefix needs a service.match on a prefix, got one of type ${path._type}`, effect, 'use HttpPathMatch.prefix, or PathRewrite.fullPath');
  }
}

function checkMatches({ service, analysis }: CanaryProps): void {
  const count = (service.match?.length || 1) * analysis._matchCount;
  if (count <= 64) { return; }
  const product = analysis._matchCount > 1 ? ' (one for each combination of the service and the A/B test)' : '';
  refuse('GW-29', `a rule of the route can have at most 64 matches, got ${count}${product}`,
    'the API server rejects the HTTPRoute, and the canary stays in Initializing with its target at 0 replicas', 'remove some of them, or use a regular expression');
}

// Beside those of the service, Flagger adds one to mirror to the canary and one to delete a cookie.
function checkFilterCount({ service, analysis }: CanaryProps): void {
  const { headers, rewrite, corsPolicy, mirror = [] } = service;
  const others = [headers?.request, headers?.response, rewrite, corsPolicy, analysis._mirrors, analysis._setsCookies].filter(Boolean);
  const count = others.length + mirror.length;
  if (count <= 16) { return; }
  refuse('GW-29', `a rule of the route can have at most 16 filters, got ${count} (${mirror.length} of them of service.mirror)`,
    'the API server rejects the HTTPRoute, and the canary stays in Initializing or hangs in its first rollout', 'mirror to fewer backends');
}

// Flagger takes such a filter for the one that it writes itself.
function checkMirrors(serviceName: string, { service: { mirror = [] } }: CanaryProps): void {
  const canary = stageServiceOf(serviceName, 'canary');
  if (!mirror.some(ref => ref.name === canary)) { return; }
  refuse('GW-24', `service.mirror cannot mirror to the Service of the canary, got '${canary}'`,
    'Flagger mistakes the filter for its own, and skips the webhooks before the rollout and before each step', 'use Analysis.blueGreen({ mirror: true })');
}

// Flagger asks for pods named `<target>-<one word>-<one word>`.
function checkBuiltinMetrics(target: CanaryTarget, { analysis }: CanaryProps): void {
  const metric = analysis._builtinMetric;
  if (metric === undefined) { return; }
  if (target.workloadKind === 'DaemonSet') {
    refuse('TGT-09', `the metric ${metric} cannot be used for a DaemonSet, got '${target.name}'`,
      'its query finds the pods of the primary, and never checks the canary', 'use Metric.template with a query that finds the pods of the canary');
  }
  if (target.name.length > 46) {
    refuse('TGT-10', `the metric ${metric} needs a target with a name of at most 46 characters, got ${target.name.length} ('${target.name}')`,
      'Kubernetes shortens the names of its pods, the query does not find them, and Flagger rolls the canary back', 'shorten the name, or use Metric.template');
  }
}
