import { NearNames } from '../../src/values/near-names';

const names = new NearNames(['auth-proxy', 'canary-gateway', 'a'.repeat(300)]);

test.each([
  ['auth-prox', 'auth-proxy'],
  ['auth-proxyy', 'auth-proxy'],
  ['auth_proxy', 'auth-proxy'],
  ['atuh-proxy', 'auth-proxy'],
  ['auth-proxy', 'auth-proxy'],
  ['canary-gatway', 'canary-gateway'],
  ['audit-proxy', undefined],
  ['auth', undefined],
  ['', undefined],
  ['a'.repeat(299), undefined],
])('near %s is %s', (name, expected) => {
  expect(names.near(name)).toBe(expected);
});
