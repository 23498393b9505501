import * as fc from 'fast-check';
import { hostnamesMeet } from '../../src/manifests/gateway-admission';
import { HostIndex } from '../../src/manifests/host-index';

const label = fc.constantFrom('a', 'b', 'A');
const host = fc.tuple(fc.boolean(), fc.array(label, { minLength: 1, maxLength: 4 })).map(([wildcard, labels]) => `${wildcard ? '*.' : ''}${labels.join('.')}`);

test('finds the very hosts that meet, whatever hosts there are', () => {
  fc.assert(fc.property(fc.uniqueArray(host, { maxLength: 12 }), host, (hosts, asked) => {
    const index = new HostIndex<string>();
    hosts.forEach(one => index.add(one, one));

    expect([...new Set(index.meeting(asked))].sort()).toEqual(hosts.filter(one => hostnamesMeet(one, asked)).sort());
  }), { seed: 1, numRuns: 2000 });
});

test('a text of many dots costs nothing', () => {
  const index = new HostIndex<string>();
  index.add('.'.repeat(100000), 'dots');

  expect(index.meeting('.'.repeat(100000))).toEqual(['dots']);
});
