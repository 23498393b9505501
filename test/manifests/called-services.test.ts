import { calledServices } from '../../src/manifests/called-services';

function called(text: string, variable?: string): string[] {
  return [...calledServices([{ text, variable }], 'shop').called];
}

test.each([
  ['http://podinfo', ['shop/podinfo']],
  ['see podinfo.other.svc. It is', ['other/podinfo']],
  ['dns:///podinfo.other:80', ['other/podinfo']],
  ['podinfo', []],
  ['team/podinfo:6', []],
  ['podinfo.example.com.org', []],
  ['http://.', []],
])('%s names as a host %j', (text, keys) => {
  expect(called(text)).toEqual(keys);
});

test('a bare name is named, and called where the variable is one for addresses', () => {
  expect([...calledServices([{ text: 'podinfo' }], 'shop').named]).toEqual(['shop/podinfo']);
  expect(called('podinfo', 'UPSTREAM_HOST')).toEqual(['shop/podinfo']);
  expect(called('podinfo', 'OTEL_SERVICE_NAME')).toEqual([]);
});
