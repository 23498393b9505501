import { ApiObject } from 'cdk8s';
import { chartOf, manifestOf } from './support';
import { AlertProvider, AlertProviderProps, AlertProviderType } from '../../src';
import { expectRefusal } from '../messages';

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
    expectRefusal(() => provider(props), 'AL-02', 'AlertProvider', 'secretName', which);
  });

test.each(['hooks.example.com/x', '/x', ''])('the address cannot be %p', (address) => {
  expectRefusal(() => provider({ address }), 'AL-05', 'AlertProvider', address);
});

test('the Secret has a name that an object can have', () => {
  expectRefusal(() => provider({ secretName: 'Slack' }), 'VAL-04', 'secretName', 'AlertProvider', 'Slack');
});

test.each(['http://proxy:3128', 'https://proxy:3128', 'socks5://proxy:1080'])('the proxy can be %p', (proxy) => {
  expect(manifestOf(provider({ secretName: 'slack', proxy })).spec.proxy).toBe(proxy);
});

test.each(['proxy:3128', 'http:///x'])('the proxy cannot be %p', (proxy) => {
  expectRefusal(() => provider({ secretName: 'slack', proxy }), 'VAL-07', 'AlertProvider', proxy);
});

// Flagger drops them there.
describe.each([AlertProviderType.MSTEAMS, AlertProviderType.GCHAT])('%s', (type) => {
  test.each(['channel', 'username'])('has no %s', (what) => {
    expectRefusal(() => provider({ type, secretName: 'url', [what]: 'x' }), 'AL-07', 'AlertProvider', type, what, 'x');
  });
});
