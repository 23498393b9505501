import { canary, gateway, route, rule, said } from './api-server';

const REFUSED = 'the API server rejects the object';

function analysis(fields: object) {
  return canary({ analysis: { interval: '1m', threshold: 5, stepWeight: 10, ...fields } });
}

function backendRef(fields: object) {
  return rule({ backendRefs: [{ name: 'shop', port: 80, ...fields }] });
}

describe('types', () => {
  test('a number in quotes is told to lose them', () => {
    expect(said(analysis({ threshold: '5' }))).toEqual([
      `API-01 spec.analysis.threshold: spec.analysis.threshold must be a number, got a string: '5': ${REFUSED}; write 5 without quotes`,
    ]);
  });

  test('a number for a text is told to be quoted', () => {
    expect(said(rule({ backendRefs: [{ name: 5, port: 80 }] }))).toEqual([
      `API-01 spec.rules[0].backendRefs[0].name: spec.rules[0].backendRefs[0].name must be a string, got a number: 5: ${REFUSED}; write '5' in quotes`,
    ]);
  });

  test('a map for a list is told to be one', () => {
    expect(said(route({ rules: { backendRefs: [] } }))).toEqual([
      `API-01 spec.rules: spec.rules must be a list, got a map: ${REFUSED}; write it as a list, each item after a '-': spec.rules: […]`,
    ]);
  });

  test('a list for a map is told to be one', () => {
    expect(said(canary({ service: [{ port: 80 }] }))).toEqual([expect.stringMatching(/spec\.service must be a map, got a list: .*; write it as a map/)]);
  });

  test('an integer takes no fraction, and a number does', () => {
    expect(said(backendRef({ weight: 1.5 }))).toEqual([expect.stringMatching(/weight must be an integer, got a number: 1\.5: /)]);
    expect(said(analysis({ maxWeight: 1.5 }))).toEqual([]);
  });

  test.each([['a name', 'http'], ['a number', 8080]])('an int-or-string takes %s', (_, targetPort) => {
    expect(said(canary({ service: { port: 80, targetPort } }))).toEqual([]);
  });

  test('an int-or-string takes nothing else', () => {
    expect(said(canary({ service: { port: 80, targetPort: [80] } }))).toEqual([expect.stringMatching(/targetPort must be an integer or a string, got a list: /)]);
  });
});

describe('bounds', () => {
  test.each([
    [backendRef({ weight: -1 }), /weight is below 0, got -1: .*; set at least 0$/],
    [backendRef({ weight: 1000001 }), /weight is above 1000000, got 1000001: .*; set at most 1000000$/],
    [backendRef({ name: '' }), /name is empty: /],
    [backendRef({ name: 'a'.repeat(254) }), /name is longer than 253 characters, got 254: 'a{80}…': /],
    [gateway({ listeners: [] }), /spec\.listeners has fewer items than 1, got 0: /],
    [route({ hostnames: Array.from({ length: 17 }, (_, i) => `h${i}.example.com`) }), /spec\.hostnames has more items than 16, got 17: .*; list at most 16$/],
    [gateway({ infrastructure: { labels: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`l${i}`, 'x'])) } }), /labels has more entries than 8, got 9: /],
  ])('%#: a value beyond them is named with the bound', (manifest, message) => {
    expect(said(manifest)).toEqual([expect.stringMatching(message)]);
  });

  test('lengths are counted in characters, not in halves of them', () => {
    expect(said(rule({ matches: [{ headers: [{ name: 'x', value: '😀'.repeat(4096) }] }] }))).toEqual([]);
    expect(said(rule({ matches: [{ headers: [{ name: 'x', value: '😀'.repeat(4097) }] }] }))).toEqual([expect.stringMatching(/longer than 4096 characters, got 4097: /)]);
  });

  test('an integer has to fit into its bits', () => {
    expect(said(canary({}, { generation: 2 ** 63 }))).toEqual([expect.stringMatching(/generation is not an integer of 64 bits, got 9223372036854776000: /)]);
    expect(said(canary({}, { generation: 2 ** 62 }))).toEqual([]);
    expect(said(rule({ retry: { codes: [2 ** 63] } }))).toEqual(expect.arrayContaining([expect.stringMatching(/codes\[0\] is not an integer of 64 bits, got 9223372036854776000: /)]));
    expect(said(rule({ filters: [{ type: 'RequestMirror', requestMirror: { backendRef: { name: 'a', port: 80 }, fraction: { numerator: 1, denominator: 2 ** 31 } } }] })))
      .toEqual([expect.stringMatching(/denominator is not an integer of 32 bits, got 2147483648: .*; set a number between -2\^31 and 2\^31 - 1$/)]);
  });
});

describe('enums and patterns', () => {
  test('a value of the wrong case gets the right one', () => {
    expect(said(rule({ matches: [{ method: 'post' }] }))).toEqual([
      expect.stringMatching(/method is not one of 'GET', .* or 'PATCH', got 'post': .*; did you mean 'POST'\?$/),
    ]);
  });

  test('a value that is like none is told to be one of them', () => {
    expect(said(rule({ matches: [{ method: 'xyzzy' }] }))).toEqual([expect.stringMatching(/got 'xyzzy': .*; set one of them$/)]);
  });

  test.each([
    [route({ hostnames: ['shop_1.example.com'] }), /hostnames\[0\] is not a host name, got 'shop_1\.example\.com': /],
    [route({ parentRefs: [{ name: 'a', namespace: 'A' }] }), /namespace is not a DNS label, got 'A': /],
    [route({ parentRefs: [{ name: 'a', group: 'a_b' }] }), /group is not a DNS subdomain, got 'a_b': /],
    [rule({ timeouts: { request: '1.5s' } }), /request is not a duration of the Gateway API, got '1\.5s': .*; write whole numbers/],
    [rule({ matches: [{ headers: [{ name: 'x canary', value: 'a' }] }] }), /name is not a valid header name, got 'x canary': /],
    [analysis({ interval: 'soon' }), /interval is not a duration in seconds or minutes, got 'soon': .*; write digits and 's' or 'm'/],
  ])('%#: a known form is called by its name', (manifest, message) => {
    expect(said(manifest)).toEqual([expect.stringMatching(message)]);
  });
});

describe('choices', () => {
  test('of two alternatives both are named', () => {
    expect(said(analysis({ iterations: 5 }))).toEqual([
      `API-01 spec.analysis: spec.analysis has iterations and stepWeight, and may have only one of them: ${REFUSED}; keep one of iterations, stepWeight or stepWeights`,
    ]);
  });

  test('of no alternative all are named', () => {
    expect(said(canary({ analysis: { interval: '1m', threshold: 5 } }))).toEqual([
      `API-01 spec.analysis: spec.analysis has none of iterations, stepWeight or stepWeights: ${REFUSED}; set one of them`,
    ]);
  });

  test('what all alternatives need is asked for first', () => {
    expect(said(canary({ analysis: { stepWeight: 5 } }))).toEqual([expect.stringMatching(/spec\.analysis has no interval and threshold: /)]);
  });

  test.each(['10.0.0.1', '010.0.0.1', '::1', '::ffff:10.0.0.1'])('%s is an IP address, as Kubernetes reads them', value => {
    expect(said(gateway({ addresses: [{ value }] }))).toEqual([]);
  });

  test.each(['10.0.0.256', '10.0.0', 'fe80::1%eth0', 'a'])('%s is none', value => {
    expect(said(gateway({ addresses: [{ value }] }))).toEqual([expect.stringMatching(/API-01 spec\.addresses\[0\]/)]);
  });
});

describe('lists', () => {
  test('of a map, the keys have to differ, and only these', () => {
    const headers = [{ name: 'a', value: '1' }, { name: 'b', value: '1' }, { name: 'a', value: '2' }];
    expect(said(rule({ matches: [{ headers: headers.slice(0, 2) }] }))).toEqual([]);
    expect(said(rule({ matches: [{ headers }] }))).toEqual([
      expect.stringMatching(/headers\[2\] has the same name as item 0, got 'a': .*; set a different name for each item$/),
    ]);
  });

  test('of a set, the items have to differ', () => {
    const remove = ['a', 'b', 'a'];
    expect(said(rule({ filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { remove } }] }))).toEqual([
      expect.stringMatching(/remove\[2\] is already in the list, as item 0, got 'a': .*; list each value once$/),
    ]);
  });

  test('without a type, items may come twice', () => {
    expect(said(canary({ service: { port: 80, hosts: ['a.example.com', 'a.example.com'] } }))).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is named where it belongs', () => {
    expect(said(route({ rules: [{ backendRefs: [{ port: 80 }] }] }))).toEqual([
      `API-01 spec.rules[0].backendRefs[0].name: spec.rules[0].backendRefs[0].name is missing: ${REFUSED}; set spec.rules[0].backendRefs[0].name`,
    ]);
  });

  test('null is as good as missing, except as an item', () => {
    expect(said(route({ hostnames: null }))).toEqual([]);
    expect(said(backendRef({ name: null }))).toEqual([expect.stringMatching(/backendRefs\[0\]\.name is missing: /)]);
    expect(said(route({ hostnames: [null] }))).toEqual([expect.stringMatching(/hostnames\[0\] must be a string, got null: /)]);
  });
});

describe('status', () => {
  test('is the controllers\', and of no interest when an object is applied', () => {
    expect(said({ ...canary(), status: { phase: 5, canaryWeight: 'x' } })).toEqual([]);
  });
});
