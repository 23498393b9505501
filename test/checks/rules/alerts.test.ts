import { canary, idsOf, messagesOf } from './canary';
import { object } from './objects';
import { Manifest } from '../../../src/manifests/manifest';

const URL = 'https://hooks.example.com/shop';
const alerting = (alert: Manifest) => canary({ analysis: { stepWeight: 10, alerts: [{ name: 'chat', providerRef: { name: 'chat' }, ...alert }] } });
const provider = (spec: Manifest) => object('flagger.app/v1beta1', 'AlertProvider', 'chat', { spec });
const secret = (fields: Manifest) => object('v1', 'Secret', 'chat', fields);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('an alert', () => {
  test.each([['info', 0], ['warn', 0], ['error', 0], ['', 1], [undefined, 1]])('of severity %j: %s faults', (severity, faults) => {
    expect(messagesOf('AL-01', [alerting({ severity })])).toHaveLength(faults);
  });

  test('goes to the provider of its namespace', () => {
    const elsewhere = { ...provider({ type: 'slack', address: URL }), metadata: { name: 'chat', namespace: 'platform' } };
    expect(messagesOf('AL-06', [alerting({ severity: 'info' }), elsewhere])).toEqual([expect.stringContaining('AlertProvider \'chat\' is in namespace \'platform\'')]);
    expect(messagesOf('AL-06', [alerting({ severity: 'info', providerRef: { name: 'chat', namespace: 'platform' } }), elsewhere])).toEqual([]);
    expect(messagesOf('AL-06', [alerting({ severity: 'info' })])).toEqual([]);
  });
});

describe('the address of a provider', () => {
  test.each([[URL, 0], ['http://a', 0], ['hooks.example.com/shop', 1], ['/shop', 1], ['', 1], ['https://', 1], ['ftp://a', 1]])('%j: %s faults', (address, faults) => {
    expect(messagesOf('AL-05', [provider({ type: 'slack', address })])).toHaveLength(faults);
    const inSecret = [{ stringData: { address } }, { data: { address: base64(address) } }];
    for (const fields of inSecret) {
      expect(messagesOf('AL-05', [provider({ type: 'slack', secretRef: { name: 'chat' } }), secret(fields)])).toHaveLength(faults);
    }
  });

  test('in a Secret is not printed', () => {
    const [message] = messagesOf('AL-05', [provider({ type: 'slack', secretRef: { name: 'chat' } }), secret({ stringData: { address: 'hunter2' } })]);
    expect(message).not.toContain('hunter2');
  });

  test('must be in the Secret', () => {
    const refers = provider({ type: 'slack', secretRef: { name: 'chat' } });
    expect(idsOf([refers, secret({ stringData: { url: URL } })])).toEqual(['AL-03']);
    expect(idsOf([refers, secret({ data: { address: base64(URL) } })])).toEqual([]);
    expect(idsOf([refers])).toEqual([]);
    expect(idsOf([refers, secret({})])).toEqual([]);
  });
});

describe('what a provider ignores', () => {
  test.each([['slack', 0], ['discord', 1], ['rocket', 1], ['msteams', 1], ['gchat', 1]])('%s: a token (%s faults)', (type, faults) => {
    expect(messagesOf('AL-04', [provider({ type, secretRef: { name: 'chat' } }), secret({ stringData: { address: URL, token: 't' } })])).toHaveLength(faults);
  });

  test.each([['slack', 0], ['discord', 0], ['rocket', 0], ['msteams', 2], ['gchat', 2]])('%s: channel and username (%s faults)', (type, faults) => {
    expect(messagesOf('AL-07', [provider({ type, address: URL, channel: 'a', username: 'b' })])).toHaveLength(faults);
  });
});
