import { groupOf, nameOf, namespaceOf } from '../../src/manifests/manifest';

test('what is no single value where a name belongs counts as none, and throws nothing', () => {
  const endless: unknown[] = [];
  endless.push(endless);
  for (const value of [endless, { toString: 1 }, Object.create(null), null, undefined]) {
    const manifest = { apiVersion: value, metadata: { name: value, namespace: value } };
    expect([groupOf(manifest), nameOf(manifest), namespaceOf(manifest)]).toEqual(['', '', '']);
  }
});

test('a number is a name as it is written', () => {
  expect(nameOf({ metadata: { name: 5 } })).toBe('5');
});
