import * as fc from 'fast-check';
import { refusals } from './api-server';
import { schemaFindings } from '../../../src/checks/schema/findings';
import { mutations } from '../mutations';
import { SEEDS } from '../seeds';

test.each(SEEDS.map(seed => [`${seed.kind} ${seed.metadata.name}`, seed] as const))('%s, from which mutations start, is right', (_, seed) => {
  expect(refusals(seed)).toEqual([]);
});

test('the same seed gives the same mutations, another one others', () => {
  expect(mutations(7, 50)).toEqual(mutations(7, 50));
  expect(mutations(8, 50)).not.toEqual(mutations(7, 50));
});

// The API server judges them in test/cluster/scenarios/api-server.scenario.ts.
test('mutations never stop a check, and each finding names a place, a cause and a way out', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100000 }), seed => {
    for (const { manifest } of mutations(seed, SEEDS.length)) {
      for (const { path, message, fix } of schemaFindings(manifest)) {
        expect(path.length).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|NaN|\[object|\.$/);
        expect(fix).not.toMatch(/undefined|NaN|\[object|\.$|^$/);
      }
    }
  }), { numRuns: 100 });
});

test('whatever takes the place of a spec or of metadata never stops a check', () => {
  fc.assert(fc.property(fc.constantFrom(...SEEDS), fc.constantFrom('spec', 'metadata'), fc.anything({ withNullPrototype: false }), (seed, key, junk) => {
    expect(Array.isArray(schemaFindings({ ...seed, [key]: junk }))).toBe(true);
  }), { numRuns: 500 });
});
