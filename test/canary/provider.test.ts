import { CanaryProvider } from '../../src';
import { renderProvider } from '../../src/canary/provider';
import { CanarySpecProvider } from '../../src/imports';

test('the default is the Gateway API v1', () => {
  expect(renderProvider()).toBe('gatewayapi:v1');
});

test.each([[CanaryProvider.GATEWAY_API_V1, 'gatewayapi:v1'], [CanaryProvider.GATEWAY_API_V1BETA1, 'gatewayapi:v1beta1']])('%s renders as %p', (provider, rendered) => {
  expect(renderProvider(provider)).toBe(rendered);
});

test('every provider is one that the CRD knows', () => {
  expect(Object.values(CanarySpecProvider)).toEqual(expect.arrayContaining(Object.values(CanaryProvider)));
});
