import * as fc from 'fast-check';
import { readFixtures } from './fixtures';
import { CATALOGUE } from '../../src/checks/catalogue';
import { findingOf } from '../../src/checks/finding';
import { appliesTo, RuleContext } from '../../src/checks/rule';
import { DEFAULT_FLAGGER_SETTINGS } from '../../src/flagger/settings';
import { listOf, Manifest, mapOf } from '../../src/manifests/manifest';
import { ListIndex } from '../../src/manifests/manifest-index';

const fixtures = readFixtures().flatMap(fixture => fixture.manifests);

/** The words of the fixtures, and some that objects of JavaScript know already. */
const KEYS = [...new Set(fixtures.flatMap(keysIn)), 'constructor', 'hasOwnProperty', 'length', ''];
const TEXTS = [...new Set(fixtures.flatMap(textsIn)), 'constructor', '__proto__', '', '-', '{{', '}}', '{{ variables.', 'a"', '\u0000', '%', '0', 'ß'];
const KINDS = [...new Set(fixtures.map(({ apiVersion, kind }) => JSON.stringify({ apiVersion, kind })))].map(text => JSON.parse(text));

const leaf = fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(null, true, false, 0, 1, -1, 0.5, 100, 65536, 2 ** 53, 1e300), fc.string());
const { value } = fc.letrec(tie => ({
  value: fc.oneof({ maxDepth: 6, withCrossShrink: true }, leaf, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6, noNullPrototype: true })),
}));

const manifest = fc.tuple(fc.constantFrom(...KINDS), fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 8, noNullPrototype: true }), value)
  .map(([kind, fields, spec]) => ({ ...fields, ...kind, spec }));

test('no rule throws, whatever manifests are made of', () => {
  fc.assert(fc.property(fc.array(manifest, { maxLength: 6 }), manifests => { findingsOf(manifests); }), { numRuns: 2000 });
});

// Whole specs seldom come about by chance: a part of a good one is replaced.
test('no rule throws, whatever takes the place of parts of good manifests', () => {
  fc.assert(fc.property(fc.constantFrom(...fixtures), fc.infiniteStream(fc.integer({ min: 0, max: 1000 })), value, (good, steps, junk) => {
    findingsOf([replaceSomewhere(structuredClone(good), steps, junk), ...fixtures.slice(0, 20)]);
  }), { numRuns: 500 });
});

function findingsOf(manifests: Manifest[]) {
  const context: RuleContext = { index: new ListIndex(manifests), settings: { ...DEFAULT_FLAGGER_SETTINGS, noCrossNamespaceRefs: true } };
  return manifests.flatMap(object => CATALOGUE.filter(rule => appliesTo(rule, object))
    .flatMap(rule => [...rule.find(object, context)].map(hit => findingOf(rule, hit, object))));
}

function replaceSomewhere(at: Manifest, steps: IterableIterator<number>, junk: unknown): Manifest {
  const keys = Object.keys(at);
  const step = steps.next().value as number;
  if (keys.length === 0) { return at; }
  const key = keys[step % keys.length];
  const goOn = at[key] !== null && typeof at[key] === 'object' && step % 5 > 0;
  // Without its kind it would not be asked about.
  if (goOn) { replaceSomewhere(at[key], steps, junk); } else if (key !== 'kind' && key !== 'apiVersion') { at[key] = junk; }
  return at;
}

function keysIn(at: Manifest): string[] {
  return [...Object.keys(mapOf(at)), ...[...listOf(at), ...Object.values(mapOf(at))].flatMap(keysIn)];
}

function textsIn(at: Manifest): string[] {
  return typeof at === 'string' ? [at] : [...listOf(at), ...Object.values(mapOf(at))].flatMap(textsIn);
}
