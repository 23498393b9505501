import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { BackendRef, BackendTls, CanaryTarget, HttpRoute, ParentRef, StageAttachment } from '../../../src';
import { expectRefusal } from '../../messages';
import { canaryOf, proxyService, render, renderKind, service, shopChart, workload } from '../fixtures';

const TLS = BackendTls.ca('internal-ca', { hostname: 'auth-proxy.shop.svc' });
const OTHER_TLS = BackendTls.systemCa({ hostname: 'canary.example.com' });

const VALIDATION = { hostname: 'auth-proxy.shop.svc', caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: 'internal-ca' }] };

function secure(tls: BackendTls, name: string = 'auth-proxy'): BackendRef {
  return BackendRef.service(name, 8443, { podLabels: { proxy: name }, tls });
}

/** The targets and the validation of every BackendTLSPolicy of the app. */
function policiesOf(chart: Chart) {
  return Object.values(renderKind(chart, 'BackendTLSPolicy')).map(({ metadata, spec }) => [
    `${metadata.namespace}/${metadata.name}`, spec.targetRefs.map((ref: { name: string }) => ref.name), spec.validation,
  ]);
}

describe('TLS to the backend of a stage, by admission policy', () => {
  test('is spoken to the Services of Flagger that the Gateway connects to, of the primary also to the apex', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [secure(TLS)] } });

    expect(policiesOf(chart)).toStrictEqual([
      ['shop/podinfo-primary', ['podinfo-primary'], VALIDATION],
      ['shop/podinfo', ['podinfo'], VALIDATION],
    ]);
  });

  test('is spoken to the canary\'s Service alone where the canary\'s backend has it', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [BackendRef.of(proxyService(chart, 'auth-proxy', 8443))], canary: [secure(OTHER_TLS, 'canary-gateway')] } });

    expect(policiesOf(chart)).toStrictEqual([
      ['shop/podinfo-canary', ['podinfo-canary'], { hostname: 'canary.example.com', wellKnownCACertificates: 'System' }],
    ]);
  });

  test('is that of each stage', () => {
    const chart = shopChart();
    canaryOf(chart, { service: { name: 'front' }, backendRefs: { primary: [secure(TLS)], canary: [secure(OTHER_TLS, 'canary-gateway')] } });

    expect(policiesOf(chart).map(([name, , { hostname }]) => [name, hostname])).toStrictEqual([
      ['shop/front-primary', 'auth-proxy.shop.svc'], ['shop/front', 'auth-proxy.shop.svc'], ['shop/front-canary', 'canary.example.com'],
    ]);
  });

  test('is in the namespace of the Canary', () => {
    const chart = shopChart();
    canaryOf(chart, { metadata: { namespace: 'other' }, backendRefs: { canary: [secure(TLS)] } });

    expect(policiesOf(chart).map(([name]) => name)).toStrictEqual(['other/podinfo-canary']);
  });

  test('changes nothing else', () => {
    const plain = shopChart();
    canaryOf(plain, { backendRefs: { primary: [BackendRef.service('auth-proxy', 8443, { podLabels: { proxy: 'auth-proxy' } })] } });
    const withTls = shopChart();
    canaryOf(withTls, { backendRefs: { primary: [secure(TLS)] } });

    expect(render(withTls).filter(({ kind }) => kind !== 'BackendTLSPolicy')).toStrictEqual(render(plain));
  });

  test('is the same when it is synthesised again', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [secure(TLS)] } });

    expect(render(chart)).toStrictEqual(render(chart));
  });

  test('needs the CA under its key, where the ConfigMap is in the app', () => {
    const chart = shopChart();
    configMap(chart, { 'tls.crt': 'x' });
    canaryOf(chart, { backendRefs: { canary: [secure(TLS)] } });

    expectRefusal(() => render(chart), 'APP-05', '[shop/canary]', 'podinfo-canary', 'ConfigMap', 'internal-ca', 'ca.crt');
  });

  test('takes the CA from a ConfigMap that is in the app', () => {
    const chart = shopChart();
    const ca = configMap(chart, { 'ca.crt': 'x' });
    canaryOf(chart, { backendRefs: { canary: [secure(BackendTls.caOf(ca, { hostname: 'auth-proxy.shop.svc' }))] } });

    expect(policiesOf(chart)).toStrictEqual([['shop/podinfo-canary', ['podinfo-canary'], VALIDATION]]);
  });

  test('agrees with a route of the user\'s own to the same Service', () => {
    const chart = shopChart();
    const canary = canaryOf(chart, { backendRefs: { primary: [secure(TLS)] } });
    routeTo(chart, BackendRef.service(canary.serviceName, 80, { tls: TLS }));

    expect(policiesOf(chart)).toHaveLength(2);
  });

  test('is refused where such a route has it otherwise', () => {
    const chart = shopChart();
    const canary = canaryOf(chart, { backendRefs: { primary: [secure(TLS)] } });
    routeTo(chart, BackendRef.service(canary.serviceName, 80, { tls: OTHER_TLS }));

    expectRefusal(() => render(chart), 'APP-04', 'Service', 'podinfo', 80);
  });

  test('makes no policy for a canary that is refused', () => {
    const chart = shopChart();
    canaryOf(chart, { backendRefs: { primary: [secure(TLS)] } });
    workload(chart, 'stranger', { selector: { app: 'podinfo' } });
    expectRefusal(() => render(chart), 'TGT-05', 'Deployment', 'stranger', 'app=podinfo');

    expect(chart.node.findAll().filter(object => ApiObject.isApiObject(object) && object.kind === 'BackendTLSPolicy')).toStrictEqual([]);
  });
});

test('TLS to the backend of a stage is the same by named port', () => {
  const chart = shopChart();
  const proxy = (name: string, tls?: BackendTls) => {
    workload(chart, name, { selector: { proxy: name }, ports: [{ name: 'stage-backend', containerPort: 8443 }] });
    return BackendRef.of(service(chart, name, { selector: { proxy: name }, ports: [{ port: 8443 }] }), { tls });
  };
  canaryOf(chart, {
    target: CanaryTarget.of(workload(chart, 'podinfo', { ports: [{ name: 'web', containerPort: 9898 }] })),
    attachment: StageAttachment.namedPort(),
    backendRefs: { primary: [proxy('auth-proxy', TLS)], canary: [proxy('canary-gateway')] },
  });

  expect(policiesOf(chart).map(([name]) => name)).toStrictEqual(['shop/podinfo-primary', 'shop/podinfo']);
});

function configMap(scope: Construct, data: object): ApiObject {
  return new ApiObject(scope, 'ca', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'internal-ca' }, data });
}

function routeTo(scope: Construct, ref: BackendRef): HttpRoute {
  return new HttpRoute(scope, 'route', { metadata: { name: 'own' }, parentRefs: [ParentRef.gateway('public')], rules: [{ backendRefs: [ref] }] });
}
