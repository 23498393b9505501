import { Chart, JsonPatch } from 'cdk8s';
import { CertificateRef, BackendRef, Gateway, Listener, ListenerTls } from '../../../src';
import * as standardError from '../../../src/app/standard-error';
import { bareObject, canaryOf, chartOf, manifestOf } from '../../canary/support';

/* What a construct makes while it is validated is not among the manifests that the catalogue sees. */

let warnings: string[];
beforeEach(() => {
  warnings = [];
  jest.spyOn(standardError, 'writeLine').mockImplementation(line => { warnings.push(line); });
});
afterEach(() => { jest.restoreAllMocks(); });

test('a certificate that gets its grant is not said to lack one, though the Secret is in the app', () => {
  const chart = chartOf();
  bareObject(chart, 'v1', 'Secret', 'shop-tls', 'certificates');
  const gateway = new Gateway(chart, 'gateway', {
    gatewayClassName: 'istio',
    listeners: [Listener.https({ name: 'https', tls: ListenerTls.terminate([CertificateRef.secret('shop-tls', { namespace: 'certificates' })]) })],
  });

  manifestOf(gateway);

  expect(grantsIn(chart)).toBe(1);
  expect(warnings).toStrictEqual([]);
});

test('a mirror that gets its grant is not said to lack one, though the Service is in the app', () => {
  const chart = chartOf();
  const service = bareObject(chart, 'v1', 'Service', 'audit', 'audits');
  service.addJsonPatch(JsonPatch.add('/spec', { selector: { app: 'audit' }, ports: [{ port: 80 }] }));
  const canary = canaryOf(chart, 'canary', { service: { hosts: ['shop.example.com'], mirror: [BackendRef.of(service)] } });

  manifestOf(canary);

  expect(grantsIn(chart)).toBe(1);
  expect(warnings).toStrictEqual([]);
});

function grantsIn(chart: Chart): number {
  return chart.toJson().filter(object => object.kind === 'ReferenceGrant').length;
}
