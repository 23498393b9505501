import { readFixtures } from './fixtures';
import { CATALOGUE } from '../../src/checks/catalogue';
import { appliesTo, Rule, RuleContext } from '../../src/checks/rule';
import { DEFAULT_FLAGGER_SETTINGS } from '../../src/flagger/settings';
import { Manifest } from '../../src/manifests/manifest';
import { ListIndex } from '../../src/manifests/manifest-index';
import { Path } from '../../src/manifests/path';

/** What may be in a place where something else is meant. */
const JUNK = [null, undefined, 0, -1.5, '', 'x', true, [], {}, [null], [[]], { x: null }];

const fixtures = readFixtures();

test.each(CATALOGUE.map(rule => [rule.id, rule] as const))('%s does not throw, whatever is in any place of its fixtures', (id, rule) => {
  expect(fixtures.filter(fixture => fixture.id === id).flatMap(({ manifests, options }) => failuresOf([rule], manifests, options))).toEqual([]);
});

// Those with the most kinds of objects.
test.each(['GW-28.selector', 'BK-13', 'HR-05'])('no rule throws, whatever is in any place of %s.fires.yaml', name => {
  const [{ manifests, options }] = fixtures.filter(({ file }) => file === `${name}.fires.yaml`);
  expect(failuresOf(CATALOGUE, manifests, options)).toEqual([]);
});

function failuresOf(rules: readonly Rule[], manifests: Manifest[], options: object): string[] {
  const failures = pathsOf(manifests).flatMap(path => JUNK.flatMap(junk => {
    const changed = replaceAt(manifests, path, junk).filter(isObject);
    return tryAll(rules, changed, options).map(failure => `${failure} with ${JSON.stringify(junk)} at ${path.join('.')}`);
  }));
  return failures.slice(0, 10);
}

function tryAll(rules: readonly Rule[], manifests: Manifest[], options: object): string[] {
  const context: RuleContext = { index: new ListIndex(manifests), settings: { ...DEFAULT_FLAGGER_SETTINGS, ...options } };
  return manifests.flatMap(manifest => rules.filter(rule => appliesTo(rule, manifest)).flatMap(rule => {
    try {
      return [...rule.find(manifest, context)].filter(hit => !Array.isArray(hit.path)).map(() => `${rule.id} has no path`);
    } catch (e) {
      return [`${rule.id} threw ${(e as Error).message}`];
    }
  }));
}

/** What the doors hand on: other documents are no objects, and said to be none when they are read. */
function isObject(manifest: Manifest): boolean {
  return manifest !== null && typeof manifest === 'object' && !Array.isArray(manifest);
}

/** Every place in a value, of long lists only the first ones. */
function pathsOf(value: Manifest, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') { return [at]; }
  // What holds for the first two of a list holds for all.
  const steps = Array.isArray(value) ? value.slice(0, 2).map((_, i) => i) : Object.keys(value);
  return [...at.length > 0 ? [at] : [], ...steps.flatMap(step => pathsOf(value[step], [...at, step]))];
}

function replaceAt(value: Manifest, [step, ...rest]: Path, junk: unknown): Manifest {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[step] = rest.length === 0 ? junk : replaceAt(copy[step], rest, junk);
  return copy;
}
