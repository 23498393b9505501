import { ApiObject } from 'cdk8s';
import { chartOf, manifestOf } from './support';
import { AlertProvider, AlertProviderProps, AlertProviderType } from '../../src';

function provider(props: Partial<AlertProviderProps>) {
  return new AlertProvider(chartOf(), 'provider', { type: AlertProviderType.SLACK, ...props });
}

test('the default child is the AlertProvider of Flagger', () => {
  const slack = provider({ secretName: 'slack' });

  expect(slack.node.defaultChild).toBe(ApiObject.of(slack));
  expect(manifestOf(slack)).toMatchObject({ apiVersion: 'flagger.app/v1beta1', kind: 'AlertProvider', metadata: { namespace: 'shop' } });
});

test('it is named as its metadata say, or by its path', () => {
  expect(provider({ secretName: 'slack', metadata: { name: 'on-call' } }).name).toBe('on-call');
  const unnamed = provider({ secretName: 'slack' });
  expect(manifestOf(unnamed).metadata.name).toBe(unnamed.name);
});

test('it has what was said', () => {
  const slack = provider({ secretName: 'slack', channel: 'releases', username: 'rollouts', proxy: 'http://proxy.example.com:3128' });

  expect(manifestOf(slack).spec).toStrictEqual({
    type: 'slack', secretRef: { name: 'slack' }, channel: 'releases', username: 'rollouts', proxy: 'http://proxy.example.com:3128',
  });
});

test.each([
  [AlertProviderType.SLACK, 'slack'], [AlertProviderType.MSTEAMS, 'msteams'], [AlertProviderType.DISCORD, 'discord'], [AlertProviderType.ROCKET, 'rocket'],
  [AlertProviderType.GCHAT, 'gchat'],
])('%s has its address in the manifest, if it must', (type, text) => {
  expect(manifestOf(provider({ type, address: 'https://hooks.example.com/x' })).spec).toStrictEqual({ type: text, address: 'https://hooks.example.com/x' });
});

test.each<[string, Partial<AlertProviderProps>]>([['neither', {}], ['both', { address: 'https://hooks.example.com/x', secretName: 'slack' }]])(
  'it has an address or a Secret, not %s', (which, props) => {
    expect(() => provider(props)).toThrow(`an AlertProvider must have either address or secretName, got ${which}: the API server refuses it; `
      + 'put the URL into a Secret under the key \'address\', and name that in secretName');
  });

test.each(['hooks.example.com/x', '/x', ''])('the address cannot be %p', (address) => {
  expect(() => provider({ address })).toThrow(`the address of an AlertProvider must be an absolute URL of http or https, got '${address}': `
    + 'no alert is sent, which only Flagger\'s log says; ');
});

test('the Secret has a name that an object can have', () => {
  expect(() => provider({ secretName: 'Slack' })).toThrow(/secretName of an AlertProvider must be .*, got 'Slack': Flagger does not find the Secret, and no alert is sent/);
});

test.each(['http://proxy:3128', 'https://proxy:3128', 'socks5://proxy:1080'])('the proxy can be %p', (proxy) => {
  expect(manifestOf(provider({ secretName: 'slack', proxy })).spec.proxy).toBe(proxy);
});

test.each(['proxy:3128', 'http:///x'])('the proxy cannot be %p', (proxy) => {
  expect(() => provider({ secretName: 'slack', proxy })).toThrow(`the proxy of an AlertProvider must be a URL of http, https or socks5, got '${proxy}': `);
});

// Flagger drops them there.
describe.each([AlertProviderType.MSTEAMS, AlertProviderType.GCHAT])('%s', (type) => {
  test.each(['channel', 'username'])('has no %s', (what) => {
    expect(() => provider({ type, secretName: 'url', [what]: 'x' })).toThrow(
      `an AlertProvider of type ${type} has no ${what}, got 'x': Flagger ignores it; leave it out: the webhook itself belongs to a channel`);
  });
});
