import { gateway, route, rule, said } from './api-server';
import { cel } from '../../../src/checks/schema/cel';
import { Crd } from '../../../src/checks/schema/crd';
import { CRDS } from '../../../src/checks/schema/generated';
import { nodeOf, SchemaNode } from '../../../src/checks/schema/node';

const crds = Object.entries(CRDS).map(([name, load]) => [name, load!() as Crd] as const);

function rulesOf(node: SchemaNode): string[] {
  const below = [...node.properties.values(), node.values, node.items].filter(child => child !== undefined);
  return [...node.rules.map(({ rule: text }) => text), ...below.flatMap(rulesOf)];
}

describe('the rules of the pinned CRDs', () => {
  test('are as many as were read when the checks were written; a new one may need a new function', () => {
    const rules = crds.flatMap(([, crd]) => rulesOf(nodeOf(crd.schema)));
    expect(new Set(rules).size).toBe(79);
  });

  test.each(crds)('of %s all compile', (_, crd) => {
    for (const text of rulesOf(nodeOf(crd.schema))) { expect(cel().compile(text)).toEqual(expect.any(Function)); }
  });

  test('about changes are left out, since nothing is changed when an object is created', () => {
    const [, gatewayClass] = crds.find(([name]) => name.endsWith('/GatewayClass'))!;
    expect(JSON.stringify(gatewayClass.schema)).toContain('self == oldSelf');
    expect(rulesOf(nodeOf(gatewayClass.schema))).not.toContain('self == oldSelf');
  });
});

describe('a rule that does not hold', () => {
  test('is told in its own words, with the value, and with the rule if it is short', () => {
    expect(said(rule({ matches: [{ path: { value: 'api' } }] }))).toEqual([
      'API-02 spec.rules[0].matches[0].path: spec.rules[0].matches[0].path: value must be an absolute path and start with \'/\' when type one of [\'Exact\', \'PathPrefix\'], '
      + 'got {"value":"api","type":"PathPrefix"}: the API server rejects the object; '
      + 'change it so that this is true: (self.type in [\'Exact\',\'PathPrefix\']) ? self.value.startsWith(\'/\') : true',
    ]);
  });

  test('sees the defaults', () => {
    const parent = { name: 'a', port: 80 };
    expect(said(route({ parentRefs: [parent, { ...parent, kind: 'Gateway' }] }))).toEqual([
      expect.stringMatching(/API-02 spec\.parentRefs: .*sectionName must be unique/),
    ]);
  });

  test('sees a field whose name CEL keeps for itself', () => {
    expect(said(route({ parentRefs: [{ name: 'a', namespace: 'x' }, { name: 'a', namespace: 'y' }] }))).toEqual([]);
    expect(said(route({ parentRefs: [{ name: 'a', namespace: 'x' }, { name: 'a', namespace: 'x' }] }))).toEqual([
      expect.stringMatching(/sectionName must be unique/),
    ]);
  });

  test('is not run on values of a wrong type, but is beside a wrong pattern', () => {
    const path = { value: 'api' };
    expect(said(rule({ matches: [{ path, headers: 'x' }] }))).toEqual([expect.stringMatching(/^API-01 .*headers must be a list/)]);
    expect(said(rule({ matches: [{ path, headers: [{ name: ' ', value: 'x' }] }] })).map(line => line.slice(0, 6))).toEqual(['API-01', 'API-02']);
  });

  test('is found every time, also after the same value was right elsewhere', () => {
    const bad = rule({ timeouts: { request: '1s', backendRequest: '2s' } });
    expect([said(bad).length, said(bad).length, said(rule({ timeouts: { request: '2s', backendRequest: '2s' } })).length]).toEqual([1, 1, 0]);
  });
});

describe('CEL as Kubernetes has it', () => {
  test.each([
    ['keys of maps', gateway({ infrastructure: { annotations: { 'a b': 'x' } } }), /annotation keys must be in the form/],
    ['split and size', gateway({ infrastructure: { annotations: { [`${'a'.repeat(253)}/b`]: 'x' } } }), /the annotation key's prefix must be a DNS subdomain not longer than 253/],
    ['durations', rule({ timeouts: { request: '1m', backendRequest: '61s' } }), /backendRequest timeout cannot be longer than request timeout/],
    ['the longest rule', route({ rules: [0, 1, 2].map(() => ({ matches: Array.from({ length: 43 }, (_, i) => ({ path: { value: `/${i}` } })) })) }), /must be less than 128/],
  ])('%s', (_, manifest, message) => {
    expect(said(manifest)).toEqual([expect.stringMatching(message)]);
  });

  test('a duration of zero is no limit', () => {
    expect(said(rule({ timeouts: { request: '0s', backendRequest: '61s' } }))).toEqual([]);
  });

  test.each([
    ['10.0.0.1', true], ['::1', true], ['010.0.0.1', false], ['fe80::1%eth0', false], ['::ffff:10.0.0.1', false], ['a.example.com', false],
  ])('isIP(%j) is %j', (text, is) => {
    expect(cel().compile(`isIP(${JSON.stringify(text)})`)('')).toBe(is);
  });
});
