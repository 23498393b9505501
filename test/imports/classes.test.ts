import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { load } from 'js-yaml';
import * as crds from '../../src/imports';

const IMPORTS = join(__dirname, '..', '..', 'imports');
const lock = JSON.parse(readFileSync(join(IMPORTS, 'lock.json'), 'utf-8'));

/** The fields whose names in code are not those of the schema. */
const RENAMED: { [name: string]: string } = {
  consecutive5xxErrors: 'consecutive5XxErrors',
  disableTLS: 'disableTls',
  wellKnownCACertificates: 'wellKnownCaCertificates',
};

/** A value with every field that a schema knows, under the names of the manifest or of the code. */
function everything(schema: any, rename: (name: string) => string): any {
  if (schema.enum) return schema.enum.find((v: any) => v !== '');
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, s]) => [rename(name), everything(s, rename)]));
  }
  // Keys of a map are data: they are never renamed.
  if (schema.additionalProperties) return { someKEY: everything(schema.additionalProperties, rename) };
  switch (schema.type) {
    case 'array': return [everything(schema.items, rename)];
    case 'boolean': return true;
    case 'integer':
    case 'number': return 1;
    default: return 'text';
  }
}

describe('a class for each kind', () => {
  const kinds = lock.modules.flatMap((m: any) => m.schemas);
  const classes = Object.values(crds).filter((c: any) => c.GVK) as any[];

  test('and none besides', () => {
    expect(classes.map((c) => c.GVK.kind).sort()).toStrictEqual(kinds.map((s: any) => s.kind).sort());
  });

  test.each<any>(kinds)('$kind renders every field of its schema under its own name', ({ file, kind, version }) => {
    const crd = load(readFileSync(join(IMPORTS, file), 'utf-8')) as any;
    const { spec } = crd.spec.versions[0].schema.openAPIV3Schema.properties;
    const Kind = classes.find((c) => c.GVK.kind === kind);
    const chart = Testing.chart();

    new Kind(chart, 'object', { metadata: { name: 'all' }, spec: everything(spec, (name) => RENAMED[name] ?? name) });

    expect(Testing.synth(chart)).toStrictEqual([{
      apiVersion: `${crd.spec.group}/${version}`,
      kind,
      metadata: { name: 'all' },
      spec: everything(spec, (name) => name),
    }]);
  });
});

describe('Canary', () => {
  const spec: crds.CanarySpec = {
    provider: crds.CanarySpecProvider.GATEWAYAPI_V1,
    targetRef: { apiVersion: 'apps/v1', kind: crds.CanarySpecTargetRefKind.DEPLOYMENT, name: 'shop' },
    service: {
      port: 80,
      targetPort: 'http',
      apex: { labels: { 'example.com/team': 'a' } },
      gatewayRefs: [{ name: 'public', namespace: 'gateways' }],
    },
    analysis: {
      interval: '1m',
      threshold: 5,
      stepWeight: 10,
      maxWeight: 50,
      webhooks: [{ name: 'load', url: 'https://tester.test/', disableTls: true, metadata: { cmd: 'hey' } }],
    },
  };
  const rendered = {
    provider: 'gatewayapi:v1',
    targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
    service: {
      port: 80,
      targetPort: 'http',
      apex: { labels: { 'example.com/team': 'a' } },
      gatewayRefs: [{ name: 'public', namespace: 'gateways' }],
    },
    analysis: {
      interval: '1m',
      threshold: 5,
      stepWeight: 10,
      maxWeight: 50,
      webhooks: [{ name: 'load', url: 'https://tester.test/', disableTLS: true, metadata: { cmd: 'hey' } }],
    },
  };

  test('renders its manifest', () => {
    const chart = new Chart(Testing.app(), 'test', { namespace: 'shop' });

    new crds.Canary(chart, 'canary', { metadata: { name: 'shop' }, spec });

    expect(Testing.synth(chart)).toStrictEqual([
      { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', metadata: { name: 'shop', namespace: 'shop' }, spec: rendered },
    ]);
  });

  test('has a function that renders the spec alone', () => {
    expect(crds.toJson_CanarySpec(spec)).toStrictEqual(rendered);
  });

  test.each(['http', 8080])('has a target port that is a name or a number: %p', (targetPort) => {
    expect(crds.toJson_CanarySpecService({ port: 80, targetPort })).toStrictEqual({ port: 80, targetPort });
  });
});

describe('HttpRoute', () => {
  const spec: crds.HttpRouteSpec = {
    parentRefs: [{ name: 'public', namespace: 'gateways' }],
    hostnames: ['shop.example.com'],
    rules: [{
      matches: [{ path: { type: crds.HttpRouteSpecRulesMatchesPathType.PATH_PREFIX, value: '/' } }],
      filters: [{
        type: crds.HttpRouteSpecRulesFiltersType.URL_REWRITE,
        urlRewrite: { path: { type: crds.HttpRouteSpecRulesFiltersUrlRewritePathType.REPLACE_PREFIX_MATCH, replacePrefixMatch: '/v2' } },
      }],
      backendRefs: [{ name: 'shop-primary', port: 80, weight: 100 }, { name: 'shop-canary', port: 80, weight: 0 }],
      timeouts: { request: '5s' },
    }],
  };
  const rendered = {
    parentRefs: [{ name: 'public', namespace: 'gateways' }],
    hostnames: ['shop.example.com'],
    rules: [{
      matches: [{ path: { type: 'PathPrefix', value: '/' } }],
      filters: [{ type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/v2' } } }],
      backendRefs: [{ name: 'shop-primary', port: 80, weight: 100 }, { name: 'shop-canary', port: 80, weight: 0 }],
      timeouts: { request: '5s' },
    }],
  };

  test('renders its manifest', () => {
    const chart = Testing.chart();

    new crds.HttpRoute(chart, 'route', { metadata: { name: 'shop' }, spec });

    expect(Testing.synth(chart)).toStrictEqual([
      { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'shop' }, spec: rendered },
    ]);
  });

  test('has a function that renders the spec alone', () => {
    expect(crds.toJson_HttpRouteSpec(spec)).toStrictEqual(rendered);
  });
});
