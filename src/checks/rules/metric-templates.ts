import { metricsOf, templateOf } from './metrics';
import { CanaryView } from '../../flagger/canary-view';
import { readGoTemplate } from '../../flagger/go-template';
import { isMap, listOf, Manifest, mapOf, namespaceOf, nameOf } from '../../manifests/manifest';
import { ManifestIndex } from '../../manifests/manifest-index';
import { Path } from '../../manifests/path';
import { secretKeysOf } from '../../manifests/secrets';
import { canaryRule, Rule, Hit, objectRule, Severity } from '../rule';
import { flagger } from '../sources';

const RENDER = flagger('pkg/metrics/observers/render.go');
const FAILS = 'the check fails every time, and Flagger rolls the canary back';
const PROVIDER: Path = ['spec', 'provider'];
const QUERY: Path = ['spec', 'query'];

/** The templates of metrics, and how Canaries use them. */
export const METRIC_TEMPLATES_RULES: Rule[] = [
  canaryRule({
    id: 'MET-10',
    severity: Severity.WARNING,
    condition: 'the MetricTemplate of a metric is in another namespace',
    effect: `Flagger looks for it in the namespace that templateRef names, or else in that of the Canary: ${FAILS}`,
    fix: 'set the namespace of the MetricTemplate in templateRef',
    source: flagger('pkg/controller/scheduler_metrics.go'),
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        yield* foundElsewhere(canary, 'MetricTemplate', metric.templateRef, [...path, 'templateRef']);
      }
    },
  }),
  canaryRule({
    id: 'MET-11',
    severity: Severity.ERROR,
    condition: 'a reference is to an object in another namespace, and Flagger runs with -no-cross-namespace-refs',
    effect: 'Flagger logs an error and ignores the Canary: it gets no status',
    fix: 'create the object in the namespace of the Canary, and remove the namespace from the reference',
    source: flagger('pkg/controller/controller.go'),
    *find(canary) {
      if (!canary.context.settings.noCrossNamespaceRefs) { return; }
      const { analysis, spec, namespace } = canary;
      const refs: [Path, unknown][] = [
        [['spec', 'upstreamRef'], spec.upstreamRef],
        ...listOf(analysis.metrics).map((metric, i): [Path, unknown] => [['spec', 'analysis', 'metrics', i, 'templateRef'], mapOf(metric).templateRef]),
        ...listOf(analysis.alerts).map((alert, i): [Path, unknown] => [['spec', 'analysis', 'alerts', i, 'providerRef'], mapOf(alert).providerRef]),
      ];
      for (const [path, ref] of refs) {
        const other = mapOf(ref).namespace;
        // A Canary without a namespace may be applied to that one.
        if (typeof other === 'string' && other !== '' && namespace !== '' && other !== namespace) { yield { path: [...path, 'namespace'] }; }
      }
    },
  }),
  canaryRule({
    id: 'MET-12',
    severity: Severity.ERROR,
    condition: 'the query of a metric is not a valid template, or uses a variable that templateVariables does not have',
    effect: FAILS,
    fix: 'set the variable in templateVariables of the metric; the functions of a template are name, namespace, target, service, ingress, route, interval and variables',
    source: RENDER,
    *find(canary) {
      for (const { path, metric } of metricsOf(canary)) {
        if (typeof metric.query === 'string') {
          const { error } = readGoTemplate(metric.query);
          if (error) { yield { path: [...path, 'query'], what: `the query of a metric is not a valid template (${error})` }; }
          yield* missingVariables(metric, metric.query, [...path, 'query'], 'the query');
        }
        const template = templateOf(canary, metric);
        yield* missingVariables(metric, mapOf(template?.spec).query, [...path, 'templateRef'], `MetricTemplate '${nameOf(template)}'`);
      }
    },
  }),
  objectRule('flagger.app', 'MetricTemplate', {
    id: 'MET-13',
    severity: Severity.ERROR,
    condition: 'a MetricTemplate lacks a setting that its provider needs',
    effect: `the provider returns an error: ${FAILS}`,
    fix: 'add the missing setting',
    source: flagger('pkg/metrics/providers'),
    *find(template, { index }) {
      const { provider, query } = mapOf(mapOf(template).spec);
      const { type, secretRef } = mapOf(provider);
      const needs = typeof type === 'string' && Object.hasOwn(NEEDS, type) ? NEEDS[type] : undefined;
      if (!needs) { return; }
      yield* needs.find(mapOf(provider));
      if (typeof query === 'string' && needs.query) { yield* queryFault(needs.query, query); }
      if (!isMap(secretRef)) {
        if (needs.secret === 'required') { yield { path: PROVIDER, what: `the provider ${type} has no secretRef`, fix: `set secretRef to a Secret with ${needs.keys.join(' and ')}` }; }
        return;
      }
      const keys = secretKeysOf(index, namespaceOf(template), secretRef.name);
      const missing = keys && !(needs.orKey && keys.has(needs.orKey)) ? needs.keys.filter(key => !keys.has(key)) : [];
      if (missing.length > 0) {
        yield { path: [...PROVIDER, 'secretRef', 'name'], what: `Secret '${String(secretRef.name)}' has no ${missing.join(' and no ')}, which the provider ${type} needs`, fix: 'add it to the Secret' };
      }
    },
  }),
  objectRule('flagger.app', 'MetricTemplate', {
    id: 'MET-20',
    severity: Severity.ERROR,
    condition: 'the query of a MetricTemplate is not a valid template',
    effect: `every metric that uses it fails: ${FAILS}`,
    fix: 'write it as a Go template with the functions name, namespace, target, service, ingress, route, interval and variables',
    source: RENDER,
    *find(template) {
      const { query } = mapOf(mapOf(template).spec);
      const error = typeof query === 'string' ? readGoTemplate(query).error : undefined;
      if (error) { yield { path: QUERY, what: `the query of a MetricTemplate is not a valid template (${error})` }; }
    },
  }),
];

/** What a provider needs, by its type. */
interface Needs {
  readonly find: (provider: { [key: string]: Manifest }) => Iterable<Hit>;
  readonly secret: 'required' | 'optional';
  /** The keys that a Secret must have. */
  readonly keys: string[];
  /** The key that stands for all of them. */
  readonly orKey?: string;
  /** What is wrong with a query. */
  readonly query?: (query: string) => string | undefined;
}

const NEEDS: { [type: string]: Needs } = {
  prometheus: { find: address(/^https?:/), secret: 'optional', keys: ['username', 'password'], orKey: 'token' },
  graphite: { find: address(/^https?:/), secret: 'optional', keys: ['username', 'password'] },
  influxdb: { find: address(/^https?:/), secret: 'optional', keys: ['token', 'org'] },
  dynatrace: { find: address(/^https?:/), secret: 'required', keys: ['dynatrace_token'] },
  splunk: { find: address(/^(https?|wss?):/), secret: 'required', keys: ['sf_token_key'] },
  datadog: { find: nothing, secret: 'required', keys: ['datadog_api_key', 'datadog_application_key'] },
  newrelic: { find: nothing, secret: 'required', keys: ['newrelic_account_id', 'newrelic_query_key'] },
  stackdriver: { find: nothing, secret: 'required', keys: ['project'] },
  cloudwatch: { find: region, secret: 'optional', keys: [], query: faultOfCloudWatchQuery },
  keptn: { find: nothing, secret: 'optional', keys: [], query: faultOfKeptnQuery },
  externalmetrics: { find: nothing, secret: 'optional', keys: [], query: faultOfExternalMetricsQuery },
};

function* nothing(): Iterable<Hit> {}

function address(scheme: RegExp) {
  return function* (provider: { [key: string]: Manifest }): Iterable<Hit> {
    const { address: url, type } = provider;
    if (url !== undefined && typeof url !== 'string') { return; }
    if (!url || !scheme.test(url.toLowerCase()) || !URL.canParse(url)) {
      yield { path: [...PROVIDER, 'address'], what: `the provider ${type} needs the URL of its server in address, got ${url ? `'${url}'` : 'none'}`, fix: 'write a URL such as \'https://prometheus.example.com\'' };
    }
  };
}

function* region({ region: name }: { [key: string]: Manifest }): Iterable<Hit> {
  if (name === undefined || name === '') { yield { path: PROVIDER, what: 'the provider cloudwatch has no region', fix: 'set region to the AWS region' }; }
}

function* queryFault(faultOf: (query: string) => string | undefined, query: string): Iterable<Hit> {
  const { isConditional, error } = readGoTemplate(query);
  // What conditions leave of a query is not known.
  const fault = isConditional || error ? undefined : faultOf(query.replace(/\{\{.*?\}\}/gs, '0'));
  if (fault) { yield { path: QUERY, what: fault, fix: 'write the query in the form that the provider reads' }; }
}

function faultOfCloudWatchQuery(query: string): string | undefined {
  try {
    return Array.isArray(JSON.parse(query)) ? undefined : 'the query for cloudwatch is not a JSON array of MetricDataQuery';
  } catch {
    return 'the query for cloudwatch is not JSON';
  }
}

function faultOfKeptnQuery(query: string): string | undefined {
  const parts = query.toLowerCase().trim().split('/');
  const isRight = parts.length >= 3 && ['keptnmetric', 'keptnmetrics', 'analysis', 'analyses', '0'].includes(parts[0]);
  return isRight ? undefined : 'the query for keptn does not have the form keptnmetric/<namespace>/<name> or analysis/<namespace>/<name>/<duration>/<arguments>';
}

function faultOfExternalMetricsQuery(query: string): string | undefined {
  const [path] = query.split('?');
  return path.split('/').length <= 2 && !path.endsWith('/') && path.trim() !== '' ? undefined : 'the query for externalmetrics does not have the form <namespace>/<metric>?labelSelector=<selector>';
}

function* missingVariables({ templateVariables }: { [key: string]: Manifest }, query: unknown, path: Path, what: string): Iterable<Hit> {
  if (typeof query !== 'string') { return; }
  for (const name of readGoTemplate(query).variables) {
    if (!Object.hasOwn(mapOf(templateVariables), name)) { yield { path, what: `${what} uses variables.${name}, and templateVariables has no ${name}` }; }
  }
}

/** Says that what a reference names is among the manifests in another namespace alone. Without namespaces nothing is known. */
export function* foundElsewhere(canary: CanaryView, kind: 'MetricTemplate' | 'AlertProvider', ref: unknown, path: Path): Iterable<Hit> {
  const { name, namespace } = mapOf(ref);
  const where = typeof namespace === 'string' && namespace !== '' ? namespace : canary.namespace;
  if (typeof name !== 'string' || where === '') { return; }
  const places = canary.context.index.once(placesOfFlaggerObjects).get(`${kind}/${name}`);
  if (!places || places.has(where) || places.has('')) { return; }
  yield { path, what: `${kind} '${name}' is in namespace '${[...places].join('\' and \'')}', and Flagger looks for it in '${where}'` };
}

function placesOfFlaggerObjects(index: ManifestIndex): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const object of ['MetricTemplate', 'AlertProvider'].flatMap(kind => index.listAll('flagger.app', kind))) {
    const key = `${object.kind}/${nameOf(object)}`;
    places.set(key, (places.get(key) ?? new Set()).add(namespaceOf(object)));
  }
  return places;
}
