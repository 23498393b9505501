import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const objects: any[] = loadAll(readFileSync(join(__dirname, '../../examples/secure-stages/manifests/payments.k8s.yaml'), 'utf8'));
const find = (kind: string, name: string) => objects.find(o => o.kind === kind && o.metadata.name === name);

describe('secure stages', () => {
  test('the gateway verifies what it connects to, Flagger\'s Services, by the name of the proxy behind each', () => {
    const policies = objects.filter(({ kind }) => kind === 'BackendTLSPolicy').map(({ spec }) => [spec.targetRefs[0].name, spec.validation.hostname]);
    expect(Object.fromEntries(policies)).toStrictEqual({
      'payments': 'auth-proxy.payments.svc',
      'payments-primary': 'auth-proxy.payments.svc',
      'payments-canary': 'canary-gateway.payments.svc',
    });
    expect(find('BackendTLSPolicy', 'payments-canary').spec.validation.caCertificateRefs).toStrictEqual([{ group: '', kind: 'ConfigMap', name: 'backend-ca' }]);
  });

  test.each([['auth-proxy', 8443], ['canary-gateway', 9443]])('%s takes nothing but TLS on %d, with the certificate of a Secret', (name, port) => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const config: any = loadAll(find('ConfigMap', name).data['envoy.yaml'])[0];
    const [listener] = config.static_resources.listeners;
    expect(listener.address.socket_address.port_value).toBe(port);
    expect(listener.filter_chains).toHaveLength(1);
    const [certificate] = listener.filter_chains[0].transport_socket.typed_config.common_tls_context.tls_certificates;
    expect([certificate.certificate_chain.filename, certificate.private_key.filename]).toStrictEqual(['/etc/certificates/tls.crt', '/etc/certificates/tls.key']);
    expect(find('Deployment', name).spec.template.spec.volumes).toContainEqual({ name: `secret-${name}-tls`, secret: { secretName: `${name}-tls` } });
  });

  test('no key and no certificate is in the manifests', () => {
    expect(objects.filter(({ kind }) => kind === 'Secret')).toStrictEqual([]);
    expect(JSON.stringify(objects)).not.toMatch(/BEGIN [A-Z ]*(KEY|CERTIFICATE)/);
  });
});
