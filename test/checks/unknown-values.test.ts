import * as fs from 'fs';
import * as path from 'path';
import * as fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { readFixtures } from './fixtures';
import { canary, idsOf } from './rules/canary';
import { object, workload } from './rules/objects';
import { check, checkAll } from '../../src/checks/run';
import { Manifest } from '../../src/manifests/manifest';

const weighted = (spec: Manifest = {}) => canary({ analysis: { stepWeight: 10 }, ...spec });

/** A manifest with one value changed, by the place of it. */
function withValue(manifest: Manifest, at: readonly string[], value: unknown): Manifest {
  const [key, ...rest] = at;
  return { ...manifest, [key]: rest.length === 0 ? value : withValue(manifest[key] ?? {}, rest, value) };
}

test.each([
  ['spec.service.hosts', ['${HOST}']],
  ['spec.service.hosts', ['shop.${DOMAIN}']],
  ['spec.service.port', '${PORT}'],
  ['spec.service.port', '${PORT:=80}'],
  ['spec.service.timeout', '${TIMEOUT}'],
  ['spec.analysis.interval', '${INTERVAL:-1m}'],
  ['spec.analysis.threshold', '${THRESHOLD}'],
  ['spec.analysis.maxWeight', '${MAX}'],
  ['spec.targetRef.name', '${APP}'],
  ['metadata.name', '${APP}'],
  ['metadata.namespace', '${NAMESPACE}'],
  ['spec.provider', '${PROVIDER}'],
  ['spec.analysis.webhooks', [{ name: 'load', url: 'http://${LOADTESTER}/', timeout: '${TIMEOUT}s' }]],
])('nothing is said of %s: %j', (at, value) => {
  expect(idsOf([withValue(weighted(), at.split('.'), value), workload()])).toEqual([]);
});

test('what does not depend on it is said all the same, and as it is written', () => {
  const wrong = canary({ service: { hosts: ['${HOST}'] }, analysis: { stepWeight: 10, maxWeight: 101 } });

  expect(check([wrong]).map(({ id, message }) => [id, message.includes('101')])).toEqual([['AN-02', true]]);
});

test('objects whose names are not known are not held against others', () => {
  const named = (name: string) => ({ ...weighted(), metadata: { name, namespace: 'shop' } });

  expect(idsOf([named('a'), named('b')])).toEqual(['TGT-16']);
  expect(idsOf([named('a'), named('${APP}')])).toEqual([]);
  expect(idsOf([named('a'), withValue(named('b'), ['metadata', 'namespace'], '${NAMESPACE}')])).toEqual([]);
  // What such an object has wrong by itself is said.
  expect(idsOf([named('a'), withValue(named('${APP}'), ['spec', 'analysis', 'maxWeight'], 101)])).toEqual(['AN-02']);
});

test('a doubled dollar is text, and so is a variable without braces', () => {
  const commanded = (cmd: string) => canary({ analysis: { stepWeight: 10, webhooks: [{ name: 'load', url: 'http://a/', timeout: '5s', metadata: { cmd } }] } });

  expect(checkAll([commanded('curl $${HOST}')]).unknownValues).toBe(0);
  expect(checkAll([commanded('curl $HOST')]).unknownValues).toBe(0);
  expect(checkAll([commanded('curl ${HOST}')]).unknownValues).toBe(1);
});

test('the values are counted, keys with variables as well', () => {
  const config = object('v1', 'ConfigMap', '${NAME}', { data: { '${KEY}': '${VALUE}', 'plain': 'a ${B} c ${D}' } });

  expect(checkAll([config]).unknownValues).toBe(3);
});

test('a manifest of Flux that is full of them gets no finding', () => {
  const cases = path.join(__dirname, '../../../shared/cases/variables.yaml');
  const manifests = fs.existsSync(cases) ? loadAll(fs.readFileSync(cases, 'utf8')) as Manifest[] : [];

  expect(idsOf(manifests)).toEqual([]);
});

/** Rules that conclude from what is not there, such as a proxy by its label or a second copy of a policy. */
const FROM_ABSENCE = ['SVC-06', 'BK-15'];

test('whatever value of a fixture that passes becomes a variable, no error is said', () => {
  const passing = readFixtures().filter(fixture => !fixture.fires);
  fc.assert(fc.property(fc.constantFrom(...passing), fc.nat(), fc.constantFrom('${A}', '${A:=1}', '${A}${B}'), (fixture, pick, variable) => {
    const manifests = JSON.parse(JSON.stringify(fixture.manifests)) as Manifest[];
    const places = manifests.flatMap(manifest => leaves(manifest.spec ?? {}));
    if (places.length === 0) { return; }
    const { holder, key } = places[pick % places.length];
    holder[key] = variable;
    expect(check(manifests, fixture.options).filter(({ severity, id }) => severity === 'error' && !FROM_ABSENCE.includes(id)).map(({ id }) => id)).toEqual([]);
  }), { seed: Number(process.env.SEED ?? 1), numRuns: Number(process.env.RUNS ?? 300) });
});

function leaves(value: Manifest): Array<{ holder: Manifest; key: string | number }> {
  return Object.entries(value).flatMap(([key, inner]) => inner !== null && typeof inner === 'object' ? leaves(inner as Manifest) : [{ holder: value, key }]);
}
