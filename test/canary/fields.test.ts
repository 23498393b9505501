import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'cdk8s';
import * as yaml from 'js-yaml';
import { canaryOf, chartOf, manifestOf } from './support';
import {
  Alert, Analysis, AnalysisOptions, AutoscalerRef, BackendRef, CanaryProps, CanaryServiceOptions, CookieSameSite, GatewayRef, HttpHeaderMatch,
  HttpMethod, HttpPathMatch, HttpQueryParamMatch, Metric, PathRewrite, TrafficDistribution, Webhook,
} from '../../src';

const ROOT = join(__dirname, '../..');

interface Schema {
  readonly properties?: { [name: string]: Schema };
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

const CRD = yaml.load(readFileSync(join(ROOT, 'imports/schemas/flagger.app/canaries.yaml'), 'utf8')) as any;
const SPEC: Schema = CRD.spec.versions[0].schema.openAPIV3Schema.properties.spec;

/** The parts of a value by the path that the page gives them: `[]` for the items of a list, `*` for the keys of a map whose values have parts. */
function partsOf(schema: Schema, path: string): Array<{ path: string; schema: Schema; pick: (value: any) => any[] }> {
  if (schema.properties) {
    return Object.entries(schema.properties).map(([name, part]) => ({ path: `${path}.${name}`, schema: part, pick: value => [value[name]] }));
  }
  if (schema.items?.properties) { return [{ path: `${path}[]`, schema: schema.items, pick: value => value }]; }
  if (schema.additionalProperties?.properties) { return [{ path: `${path}.*`, schema: schema.additionalProperties, pick: Object.values }]; }
  return [];
}

/** The fields that have no fields of their own. */
function fieldsOf(schema: Schema, path: string): string[] {
  const parts = partsOf(schema, path);
  return parts.length > 0 ? parts.flatMap(part => fieldsOf(part.schema, part.path)) : [path];
}

/** Those of them that a manifest has. */
function fieldsIn(value: any, schema: Schema, path: string): string[] {
  if (value === undefined) { return []; }
  const parts = partsOf(schema, path);
  return parts.length > 0 ? parts.flatMap(part => part.pick(value).flatMap(inner => fieldsIn(inner, part.schema, part.path))) : [path];
}

/** The rows of the page: a field, or one with all that it has, and whether something sets it. */
function rowsOfPage(): Array<{ field: string; settable: boolean }> {
  const page = readFileSync(join(ROOT, 'docs/reference/canary.md'), 'utf8');
  return page.split(/^## /m).slice(1).flatMap(section => {
    const [, heading] = /^`(.*)`$/m.exec(section)!;
    return [...section.matchAll(/^\| (`.*?) \| (.*?) \|/gm)].flatMap(([, fields, by]) =>
      fields.split(', ').map(field => ({ field: `${heading}.${field.replace(/`/g, '')}`, settable: by !== '–' })));
  });
}

const ROWS = rowsOfPage();
const FIELDS = fieldsOf(SPEC, 'spec');

/** A field with all that it has stands only for what nothing sets: what is set is named. */
function rowsFor(field: string) {
  return ROWS.filter(row => row.field === field || (!row.settable && [`${row.field}.`, `${row.field}[`].some(start => field.startsWith(start))));
}

test('the CRD has the fields that the page was written for', () => {
  expect(FIELDS.length).toBeGreaterThan(180);
  expect(FIELDS).toEqual(expect.arrayContaining(['spec.service.match[].headers.*.exact', 'spec.analysis.webhooks[].disableTLS', 'spec.service.headers.request.add']));
});

test('every field of a Canary is on the page, once', () => {
  expect(FIELDS.filter(field => rowsFor(field).length !== 1)).toStrictEqual([]);
});

test('the page has no field that a Canary does not have', () => {
  expect(ROWS.map(({ field }) => field).filter(row => !FIELDS.some(field => field === row || field.startsWith(`${row}.`) || field.startsWith(`${row}[`)))).toStrictEqual([]);
});

describe('of all that can be set', () => {
  const metadata = { labels: { a: 'b' }, annotations: { c: 'd' } };
  const header = HttpHeaderMatch.exact('x-a', '1');
  const service: CanaryServiceOptions = {
    name: 'web',
    port: 80,
    portName: 'web',
    targetPort: 9898,
    appProtocol: 'http',
    hosts: ['shop.example.com'],
    gatewayRefs: [GatewayRef.gateway('public', { namespace: 'gateways', sectionName: 'https', port: 443 })],
    match: [
      { path: HttpPathMatch.exact('/a'), method: HttpMethod.GET, headers: [header], queryParams: [HttpQueryParamMatch.exact('q', '1')] },
      { path: HttpPathMatch.regularExpression('/b.*'), headers: [HttpHeaderMatch.regularExpression('x-a', '.')] },
      { path: HttpPathMatch.prefix('/c'), queryParams: [HttpQueryParamMatch.regularExpression('q', '.')] },
    ],
    headers: { request: { set: { a: '1' }, add: { b: '2' }, remove: ['c'] }, response: { set: { a: '1' }, add: { b: '2' }, remove: ['c'] } },
    rewrite: { hostname: 'app.example.com', path: PathRewrite.fullPath('/') },
    mirror: [BackendRef.service('audit', 80, { namespace: 'audit', grantedElsewhere: true })],
    corsPolicy: { allowOrigins: ['*'], allowMethods: [HttpMethod.GET], allowHeaders: ['x-a'], exposeHeaders: ['x-b'], allowCredentials: true },
    timeout: Duration.seconds(5),
    backendTimeout: Duration.seconds(1),
    portDiscovery: false,
    headless: false,
    trafficDistribution: TrafficDistribution.PREFER_CLOSE,
    unmanagedMetadata: { labels: ['a'], annotations: ['b'] },
    apex: metadata,
    primary: metadata,
    canary: metadata,
  };
  const common: AnalysisOptions = {
    interval: Duration.minutes(1),
    threshold: 5,
    stepWeightPromotion: 50,
    primaryReadyThreshold: 90,
    canaryReadyThreshold: 90,
    metrics: [
      Metric.query('own', { query: 'up', min: 0, max: 1 }),
      Metric.template('errors', { namespace: 'monitoring', max: 1, templateVariables: { a: 'b' } }),
    ],
    webhooks: [Webhook.confirmRollout({
      name: 'gate', url: 'http://gate.test/', timeout: Duration.seconds(5), retries: 1, metadata: { a: 'b' }, disableTls: true, muteAlert: true,
    })],
    alerts: [Alert.provider('slack', { namespace: 'monitoring' })],
  };
  const sessionAffinity = {
    cookieName: 'c',
    primaryCookieName: 'p',
    maxAge: Duration.hours(1),
    domain: 'example.com',
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: CookieSameSite.NONE,
    partitioned: true,
  };
  const props: Partial<Omit<CanaryProps, 'service'>> = {
    metricsServer: 'http://prometheus:9090',
    progressDeadline: Duration.minutes(1),
    skipAnalysis: false,
    suspend: false,
    revertOnDeletion: true,
    autoscalerRef: AutoscalerRef.scaledObject('app', { primaryScalerQueries: { a: 'b' }, primaryScalerReplicas: { minReplicas: 1, maxReplicas: 2 } }),
  };
  const analyses: Array<[Analysis, Partial<CanaryServiceOptions>]> = [
    [Analysis.weighted({ ...common, stepWeight: 10, maxWeight: 50, sessionAffinity }), { headers: undefined }],
    [Analysis.steps({ ...common, stepWeights: [10, 50] }), {}],
    [Analysis.blueGreen({ ...common, iterations: 3, mirror: true }), {}],
    [Analysis.abTest({
      ...common,
      iterations: 3,
      match: [
        { headers: [header], queryParams: [HttpQueryParamMatch.exact('q', '1')] },
        { headers: [HttpHeaderMatch.regularExpression('x-a', '.')], queryParams: [HttpQueryParamMatch.regularExpression('q', '.')] },
      ],
    }), {}],
  ];
  const rendered = new Set(analyses.flatMap(([analysis, changes]) =>
    fieldsIn(manifestOf(canaryOf(chartOf(), 'canary', { ...props, analysis, service: { ...service, ...changes } })).spec, SPEC, 'spec')));

  test('the page names what sets it, and of all else that nothing does', () => {
    expect([...rendered].sort()).toStrictEqual(FIELDS.filter(field => rowsFor(field)[0].settable).sort());
  });
});
