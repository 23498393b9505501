import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const IMPORTS = join(__dirname, '..', '..', 'imports');
const lock = JSON.parse(readFileSync(join(IMPORTS, 'lock.json'), 'utf-8'));
const schemas: { file: string; sha256: string; source: string; kind: string; version: string; group: string }[] =
  lock.modules.flatMap((m: any) => m.schemas.map((s: any) => ({ ...s, group: s.file.split('/')[1] })));

function read(file: string): any {
  return load(readFileSync(join(IMPORTS, file), 'utf-8'));
}

/** Every schema in a schema: itself, its properties, items and alternatives. */
function* nested(schema: any): Generator<any> {
  if (Array.isArray(schema)) {
    for (const s of schema) yield* nested(s);
  } else if (typeof schema === 'object' && schema !== null) {
    yield schema;
    for (const s of Object.values(schema.properties ?? {})) yield* nested(s);
    for (const key of ['items', 'additionalProperties', 'not', 'allOf', 'anyOf', 'oneOf']) yield* nested(schema[key]);
  }
}

function rules(file: string): any[] {
  const [version] = read(file).spec.versions;
  return [...nested(version.schema.openAPIV3Schema)].flatMap((s) => s['x-kubernetes-validations'] ?? []);
}

describe('the lock file', () => {
  test('names modules, versions, checksums and the command that renews them', () => {
    expect(lock.renew).toBe('npx projen imports:renew');
    for (const { module, version, sum } of lock.modules) {
      expect(module).toMatch(/^[a-z0-9.]+\/[a-z0-9/-]+$/);
      expect(version).toMatch(/^v\d+\.\d+\.\d+$/);
      expect(sum).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
    }
  });

  test('is of the versions that are pinned', () => {
    const sources = readFileSync(join(IMPORTS, 'sources.ts'), 'utf-8');
    for (const { module, version } of lock.modules) {
      expect(sources).toContain(`module: '${module}',\n    version: '${version}',`);
    }
  });

  test('names every schema, and nothing else', () => {
    const files = readdirSync(join(IMPORTS, 'schemas')).flatMap((group) =>
      readdirSync(join(IMPORTS, 'schemas', group)).map((name) => `schemas/${group}/${name}`));
    expect(schemas.map((s) => s.file).sort()).toStrictEqual(files.sort());
  });
});

describe.each(schemas)('$file', ({ file, sha256, kind, version, group }) => {
  const content = readFileSync(join(IMPORTS, file));
  const crd = read(file);

  test('has the checksum of the lock file', () => {
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  test('defines its kind in one version, served and stored', () => {
    expect(crd.apiVersion).toBe('apiextensions.k8s.io/v1');
    expect(crd.kind).toBe('CustomResourceDefinition');
    expect(crd.metadata.name).toBe(`${crd.spec.names.plural}.${group}`);
    expect(file).toBe(`schemas/${group}/${crd.spec.names.plural}.yaml`);
    expect(crd.spec.group).toBe(group);
    expect(crd.spec.names.kind).toBe(kind);
    expect(crd.spec.versions).toHaveLength(1);
    expect(crd.spec.versions[0]).toMatchObject({ name: version, served: true, storage: true });
  });

  test('has nothing but what belongs to the schema', () => {
    expect(Object.keys(crd)).toStrictEqual(['apiVersion', 'kind', 'metadata', 'spec']);
    expect(Object.keys(crd.spec)).toStrictEqual(['group', 'names', 'scope', 'versions']);
    expect(Object.keys(crd.spec.versions[0])).toStrictEqual(['name', 'served', 'storage', 'schema', 'subresources']);
  });

  test('has no descriptions', () => {
    for (const schema of nested(crd.spec.versions[0].schema.openAPIV3Schema)) {
      expect(Object.keys(schema)).not.toContain('description');
    }
    expect(content.toString()).not.toMatch(/description: *\S/);
  });

  test('names its approval if its group needs one', () => {
    const approval = crd.metadata.annotations?.['api-approved.kubernetes.io'];
    if (group.endsWith('.k8s.io')) {
      expect(approval).toMatch(/^https:\/\//);
    } else {
      expect(approval).toBeUndefined();
    }
  });
});

test('a property that is named description is not a description', () => {
  const { spec } = read('schemas/gateway.networking.k8s.io/gatewayclasses.yaml').spec.versions[0].schema.openAPIV3Schema.properties;
  expect(spec.properties.description).toStrictEqual({ maxLength: 64, type: 'string' });
});

describe('rules of upstream are kept', () => {
  test('CEL rules of an HTTPRoute', () => {
    const found = rules('schemas/gateway.networking.k8s.io/httproutes.yaml');
    expect(found.map((r) => r.rule).join('\n')).toContain('ReplacePrefixMatch');
    expect(found.map((r) => r.message)).toContain('ResponseHeaderModifier filter cannot be repeated');
  });

  test.each(['gateways', 'grpcroutes', 'backendtlspolicies', 'gatewayclasses'])('CEL rules of %s', (plural) => {
    expect(rules(`schemas/gateway.networking.k8s.io/${plural}.yaml`)).not.toHaveLength(0);
  });

  test('CEL rules, patterns, defaults and alternatives of a Canary', () => {
    expect(rules('schemas/flagger.app/canaries.yaml').map((r) => r.message)).toStrictEqual(['Must have port for Service reference']);
    const { service, analysis } = read('schemas/flagger.app/canaries.yaml').spec.versions[0].schema.openAPIV3Schema.properties.spec.properties;
    expect(analysis.properties.interval).toStrictEqual({ type: 'string', pattern: '^[0-9]+(m|s)' });
    expect(analysis.oneOf).toStrictEqual([
      { required: ['interval', 'threshold', 'iterations'] },
      { required: ['interval', 'threshold', 'stepWeight'] },
      { required: ['interval', 'threshold', 'stepWeights'] },
    ]);
    expect(service.properties.targetPort).toStrictEqual({ 'x-kubernetes-int-or-string': true });
    expect(service.properties.gatewayRefs.items.properties.kind.default).toBe('Gateway');
  });
});
