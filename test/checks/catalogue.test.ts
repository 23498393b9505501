import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixtures } from './fixtures';
import { RULES } from '../../src/checks/catalogue';
import { check } from '../../src/checks/run';

const fixtures = readFixtures();
const LOCK = JSON.parse(readFileSync(join(__dirname, '..', '..', 'imports', 'lock.json'), 'utf-8'));

describe('every rule', () => {
  test('has an id of its own', () => {
    const ids = RULES.map(rule => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test.each(RULES.map(rule => [rule.id, rule] as const))('%s has a manifest that fires it and a neighbour that does not', id => {
    expect(fixtures.filter(f => f.id === id && f.fires).length).toBeGreaterThan(0);
    expect(fixtures.filter(f => f.id === id && !f.fires).length).toBeGreaterThan(0);
  });

  test.each(RULES.map(rule => [rule.id, rule] as const))('%s reads like the other messages: lower case, no full stop, a source', (_, rule) => {
    for (const text of [rule.condition, rule.effect, rule.fix]) { expect(text).not.toMatch(/\.$|^$/); }
    expect(rule.source).not.toBe('');
  });
});

test('no fixture is empty', () => {
  expect(fixtures.filter(f => f.manifests.length === 0).map(f => f.file)).toEqual([]);
});

test.each<{ module: string; version: string }>(LOCK.modules)('the rules that come from $module are those of the version that is pinned', ({ module, version }) => {
  const named = RULES.flatMap(({ source }) => source.split('; ').filter(part => part.startsWith(`${module} `)).map(part => part.split(' ')[1]));
  expect([...new Set(named)]).toEqual([version]);
});

test('no fixture is of a rule that does not exist', () => {
  expect(fixtures.map(f => f.id).filter(id => !RULES.some(rule => rule.id === id))).toEqual([]);
});

test.each(fixtures.filter(f => f.fires).map(f => [f.file, f] as const))('%s fires its rule, and no other', (_, fixture) => {
  const ids = [...new Set(check(fixture.manifests, fixture.options).map(finding => finding.id))];
  expect(ids.sort()).toEqual([fixture.id, ...fixture.also].sort());
});

// Who follows the way out of a rule must not meet the next one.
test.each(fixtures.filter(f => !f.fires).map(f => [f.file, f] as const))('%s fires nothing', (_, fixture) => {
  const ids = [...new Set(check(fixture.manifests, fixture.options).map(finding => finding.id))];
  expect(fixture.also).not.toContain(fixture.id);
  expect(ids.sort()).toEqual([...fixture.also].sort());
});
