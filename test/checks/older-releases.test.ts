import * as fs from 'fs';
import * as path from 'path';
import * as yaml from 'js-yaml';
import { Severity } from '../../src/checks/rule';
import { check } from '../../src/checks/run';
import { NEW_DEMANDS, NEW_FIELDS } from '../../src/checks/schema/since';
import { Manifest } from '../../src/manifests/manifest';

const FOLDER = path.join(__dirname, 'older');

/** Objects of older releases: of Flagger from 1.38 on, of the Gateway API from 1.2 on. */
const releases = fs.readdirSync(FOLDER).map(file => {
  const text = fs.readFileSync(path.join(FOLDER, file), 'utf8');
  return { file, manifests: yaml.loadAll(text).filter(Boolean) as Manifest[], warns: /^# warns: (.*)$/m.exec(text)![1].split(', ') };
});

describe.each(releases)('$file', ({ manifests, warns }) => {
  const findings = check(manifests).filter(({ id }) => id.startsWith('API-'));

  test('has no error, whatever the pinned release lacks or demands', () => {
    expect(check(manifests).filter(({ severity }) => severity === Severity.ERROR).map(({ id, message }) => `${id} ${message}`)).toEqual([]);
  });

  test('is told what differs from the pinned release, and nothing else of the schemas', () => {
    expect([...new Set(findings.map(({ id, object }) => `${id} ${object.kind}`))].sort()).toEqual([...warns].sort());
  });

  test('is told so with a release', () => {
    for (const { message } of findings) { expect(message).toMatch(/Gateway API 1\.\d|Flagger 1\.\d\d|gateway-api v1\.7\.0/); }
  });
});

const ALPHA = [
  ['gateway.networking.k8s.io/v1alpha2', 'TLSRoute'], ['gateway.networking.k8s.io/v1alpha3', 'TLSRoute'], ['gateway.networking.k8s.io/v1alpha2', 'GRPCRoute'],
  ['gateway.networking.k8s.io/v1alpha2', 'TCPRoute'], ['gateway.networking.k8s.io/v1alpha2', 'UDPRoute'], ['gateway.networking.k8s.io/v1beta1', 'HTTPRoute'],
];

test.each(ALPHA)('what a %s %s refers to is looked at as in v1', (apiVersion, kind) => {
  const spec = { parentRefs: [{ name: 'public', sectionName: 'none' }], hostnames: ['a.example.com'], rules: [{ backendRefs: [{ name: 'a', namespace: 'data', port: 1 }] }] };
  const gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'public', namespace: 'shop' },
    spec: { gatewayClassName: 'x', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
  };
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a', namespace: 'data' }, spec: { ports: [{ port: 80, protocol: 'UDP' }] } };
  const ids = (objects: Manifest[]) => check(objects).map(({ id }) => id).filter(id => id.startsWith('HR-'));
  expect(ids([{ apiVersion, kind, metadata: { name: 'a', namespace: 'shop' }, spec }, gateway, service])).toEqual(['HR-01', 'HR-04', 'HR-05']);
});

describe('what is known of older releases', () => {
  const schemas = Object.fromEntries(['gateway.networking.k8s.io', 'flagger.app'].flatMap(group => {
    const folder = path.join(__dirname, '..', '..', 'imports', 'schemas', group);
    return fs.readdirSync(folder).map(file => yaml.load(fs.readFileSync(path.join(folder, file), 'utf8')) as Manifest)
      .map(crd => [crd.spec.names.kind, crd.spec.versions[0].schema.openAPIV3Schema]);
  }));
  const parentOf = (kind: string, steps: string[]): Manifest => steps.reduce((at, step) => {
    const { properties } = at.type === 'array' ? at.items : at;
    return properties[step];
  }, schemas[kind]);
  const schemaAt = (kind: string, field: string) => parentOf(kind, field.replace(/\[\]/g, '').split('.'));

  test.each(NEW_DEMANDS.flatMap(demand => demand.kinds.map(kind => ({ ...demand, kind }))))('$kind $field: $demand is still demanded', ({ kind, field, demand }) => {
    const schema = schemaAt(kind, field);
    const rules = (schema['x-kubernetes-validations'] ?? []).map(({ message }: { message: string }) => message);
    expect(demand in schema || rules.includes(demand) || schemas[kind].required?.includes(field)).toBe(true);
  });

  test.each(NEW_FIELDS)('$kind $field is a field', ({ kind, field }) => {
    expect(schemaAt(kind, field)).toBeDefined();
  });
});
