import { freePortsFor, portsFor } from '../../src/backends/stage-ports';

/** Many names such as people give, the same ones in every run. */
const NAMES = Array.from({ length: 5000 }, (_, i) => `${['podinfo', 'shop', 'cart', 'a', 'checkout-api'][i % 5]}-${i.toString(36)}`);

test('the ports of a name are the same for ever', () => {
  // If this fails, a listener would move in every cluster that the library is used in.
  expect(['podinfo', 'shop', 'a', 'x'.repeat(46)].map(portsFor)).toStrictEqual([
    { primary: 12310, canary: 12311, frontDoor: 12312 },
    { primary: 21799, canary: 21800, frontDoor: 21801 },
    { primary: 24052, canary: 24053, frontDoor: 24054 },
    { primary: 22063, canary: 22064, frontDoor: 22065 },
  ]);
});

test('the ports of a name do not depend on the names that were asked for before', () => {
  const forward = NAMES.map(name => portsFor(name).primary);
  const backward = [...NAMES].reverse().map(name => portsFor(name).primary).reverse();

  expect(backward).toStrictEqual(forward);
});

test('the ports of a name follow each other, and those of two names are all three the same or all three others', () => {
  const blocks = NAMES.map(name => portsFor(name));
  const firsts = new Set(blocks.map(({ primary }) => primary));

  expect(blocks.filter(({ primary, canary, frontDoor }) => canary !== primary + 1 || frontDoor !== primary + 2)).toStrictEqual([]);
  expect([...firsts].filter(port => firsts.has(port + 1) || firsts.has(port + 2))).toStrictEqual([]);
});

test('every port is one that a listener can have', () => {
  const ports = NAMES.flatMap(name => Object.values(portsFor(name)));

  expect(Math.min(...ports)).toBeGreaterThanOrEqual(11024);
  expect(Math.max(...ports)).toBeLessThan(30000);
  expect(ports.filter(port => (port >= 15000 && port < 15100) || (port >= 19000 && port < 19100))).toStrictEqual([]);
});

test('the names are spread over the whole range', () => {
  const tens = new Set(NAMES.map(name => Math.floor(portsFor(name).primary / 1000)));

  expect([...tens].sort()).toStrictEqual(Array.from({ length: 19 }, (_, i) => 11 + i));
  // Two of a hundred canaries on one gateway rarely clash.
  expect(new Set(NAMES.slice(0, 100).map(name => portsFor(name).primary)).size).toBeGreaterThan(95);
});

describe('a proposal for other ports', () => {
  test('has none that is taken', () => {
    const { primary } = portsFor('podinfo');
    const taken = new Set(Array.from({ length: 30 }, (_, i) => primary + i));

    const free = freePortsFor('podinfo', port => taken.has(port));

    expect(Object.values(free).filter(port => taken.has(port))).toStrictEqual([]);
    expect(free.primary).toBe(primary + 30);
  });

  test.each(['primary', 'canary', 'frontDoor'] as const)('has no block of which the port of the %s alone is taken', which => {
    const next = portsFor('podinfo').primary + 3;
    const taken = next + ['primary', 'canary', 'frontDoor'].indexOf(which);

    expect(freePortsFor('podinfo', port => port === taken).primary).toBe(next + 3);
    expect(freePortsFor('podinfo', () => false).primary).toBe(next);
  });

  test('goes on at the beginning of the range after its end', () => {
    const free = freePortsFor('podinfo', port => port > 11030);

    expect(free.primary).toBeGreaterThanOrEqual(11024);
    expect(free.frontDoor).toBeLessThanOrEqual(11030);
  });
});
