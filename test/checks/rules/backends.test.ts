import { canary, idsOf, messagesOf } from './canary';
import { WORKLOAD_SUFFIX } from '../../../src/backends/stage';
import { BACKEND_ANNOTATION, STAGE_LABEL, unresolvedTargetPort } from '../../../src/flagger/stage-metadata';
import { Manifest } from '../../../src/manifests/manifest';

const UNRESOLVED = unresolvedTargetPort('auth-proxy:8443', 'canary-gateway:9090');

const stage = (name: string, backend: string) => ({ labels: { [STAGE_LABEL]: name }, annotations: { [BACKEND_ANNOTATION]: backend } });

function bound(primary: string, candidate: string, more: Manifest = {}, metadata: Manifest = {}): Manifest {
  const stages = { apex: stage('primary', primary), primary: stage('primary', primary), canary: stage('canary', candidate) };
  return canary({ metadata, service: { targetPort: UNRESOLVED, ...stages, ...more }, analysis: { stepWeight: 10 } });
}

function service(name: string, spec: Manifest): Manifest {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop' }, spec };
}

const target = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'podinfo', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'podinfo' } },
    template: { metadata: { labels: { app: 'podinfo', tier: 'web' } }, spec: { containers: [{ name: 'app', image: 'app', ports: [{ containerPort: 80 }] }] } },
  },
};

describe('a reference', () => {
  test.each(['auth-proxy', 'auth-proxy:', ':8443', 'auth-proxy:http', 'auth-proxy:08443', 'auth-proxy:0', 'auth-proxy:70000', 'Auth:80', 'other/auth-proxy:80', ''])(
    '%j is malformed', annotation => {
      expect(idsOf([bound(annotation, 'canary-gateway:9090')])).toEqual(['BK-01']);
    });

  test('of the apex is not told again where it follows the primary', () => {
    expect(messagesOf('BK-01', [bound('auth-proxy', 'canary-gateway:9090')])).toHaveLength(1);
    expect(messagesOf('BK-01', [bound('auth-proxy', 'canary-gateway:9090', { apex: stage('primary', 'proxy') })])).toHaveLength(2);
  });

  test('to a Service that is not there may be right', () => {
    expect(idsOf([bound('auth-proxy:8443', 'canary-gateway:9090')])).toEqual([]);
  });

  test('to the Service of another Canary has the port that Flagger gives it', () => {
    const other = canary({ targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'auth-proxy' }, metadata: { name: 'auth-proxy' }, service: { port: 8443, hosts: ['auth.example.com'] }, analysis: { stepWeight: 10 } });
    expect(idsOf([bound('auth-proxy:8443', 'canary-gateway:9090'), other])).toEqual([]);
    expect(messagesOf('BK-02', [bound('auth-proxy:80', 'canary-gateway:9090'), other])).toEqual([expect.stringContaining('that Service has only 8443 (\'http\') over TCP')]);
  });

  test('to a port that only UDP has is none for Flagger\'s Services', () => {
    const dns = service('auth-proxy', { selector: { app: 'x' }, ports: [{ name: 'dns', port: 8443, protocol: 'UDP' }] });
    expect(idsOf([bound('auth-proxy:8443', 'canary-gateway:9090'), dns])).toEqual(['BK-02']);
  });
});

describe('without the text that keeps a Service from getting through unresolved', () => {
  test.each([undefined, 0, '0', '', 9898, 'http'])('a targetPort %j leads around the backend', targetPort => {
    expect(messagesOf('BK-06', [bound('auth-proxy:8443', 'canary-gateway:9090', { targetPort })])).toHaveLength(1);
  });

  test.each(['stage backend not resolved', UNRESOLVED, 'Not-A-Port'])('a targetPort %j does not', targetPort => {
    expect(messagesOf('BK-06', [bound('auth-proxy:8443', 'canary-gateway:9090', { targetPort })])).toEqual([]);
  });

  test('a Canary without stages has the port that it wants', () => {
    expect(idsOf([canary({ service: { targetPort: 9898, portDiscovery: true, headless: true }, analysis: { stepWeight: 10 } })])).toEqual([]);
  });

  test('a Service without the label is left as it is', () => {
    const half = { apex: undefined, primary: undefined, targetPort: 9898, canary: { annotations: { [BACKEND_ANNOTATION]: 'canary-gateway:9090' } } };
    expect(messagesOf('BK-08', [bound('a:1', 'b:1', half)])).toEqual([expect.stringMatching(/service.canary lacks the label .*: .* requests reach the app without going through the backend/)]);
  });
});

describe('the app behind the backends', () => {
  const workload = (name: string, selector: Manifest) => service(`podinfo-${name}${WORKLOAD_SUFFIX}`, { selector, ports: [{ port: 80, targetPort: 80 }] });
  const app = [bound('auth-proxy:8443', 'canary-gateway:9090'), target];

  test.each([
    ['primary', { app: 'podinfo-primary' }],
    ['primary', { app: 'podinfo-primary', tier: 'web' }],
    ['canary', { app: 'podinfo' }],
  ])('is selected by the label that Flagger changes: %s by %j', (name, selector) => {
    expect(messagesOf('BK-11', [...app, workload(name, selector)])).toEqual([]);
  });

  test.each([
    ['primary', { app: 'podinfo' }, 'got app=podinfo: '],
    ['primary', { tier: 'web' }, 'got no app: '],
    ['canary', { app: 'podinfo-primary' }, 'got app=podinfo-primary: '],
    ['canary', undefined, 'got no app: '],
  ])('is missed otherwise: %s by %j', (name, selector, told) => {
    expect(messagesOf('BK-11', [...app, workload(name, selector)])).toEqual([expect.stringContaining(told)]);
  });

  test('is not known without the target', () => {
    expect(messagesOf('BK-11', [app[0], workload('primary', { app: 'podinfo' })])).toEqual([]);
  });

  test('must not be that of the other stage', () => {
    const primary = workload('primary', { app: 'podinfo-primary' });
    const candidate = workload('canary', { app: 'podinfo' });
    const crossed = bound(`podinfo-canary${WORKLOAD_SUFFIX}:80`, `podinfo-primary${WORKLOAD_SUFFIX}:80`);
    const straight = bound(`podinfo-primary${WORKLOAD_SUFFIX}:80`, `podinfo-canary${WORKLOAD_SUFFIX}:80`);
    expect(messagesOf('BK-13', [crossed, target, primary, candidate])).toHaveLength(2);
    expect(idsOf([straight, target, primary, candidate])).toEqual([]);
  });
});

describe('one backend for several Canaries', () => {
  const first = bound('auth-proxy:8443', 'podinfo-canary-workload:80');
  const second = (more: Manifest, address = 'auth-proxy:8443') => bound(address, 'other-canary-workload:80', { name: 'other', ...more }, { name: 'other' });
  const messages = (other: Manifest) => messagesOf('BK-12', [first, other]);

  test('tells them apart by host, by port or by path', () => {
    expect(messages(second({ hosts: ['other.example.com'] }))).toEqual([]);
    expect(messages(second({}, 'auth-proxy:8444'))).toEqual([]);
    expect(messages(second({ match: [{ uri: { prefix: '/other' } }] }))).toEqual([]);
    expect(messages({ ...second({}), metadata: { name: 'other', namespace: 'docs' } })).toEqual([]);
  });

  test('can not for the same host', () => {
    expect(messages(second({}))).toEqual([
      expect.stringContaining('Canary \'other\' also has the backend \'auth-proxy:8443\''), expect.stringContaining('Canary \'podinfo\' also has the backend'),
    ]);
  });
});

describe('the policy', () => {
  const policy = (namespaceSelector?: Manifest, paramKind = 'Service') => ({
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicy',
    metadata: { name: 'p' },
    spec: { paramKind: { apiVersion: 'v1', kind: paramKind }, matchConstraints: { namespaceSelector, objectSelector: { matchExpressions: [{ key: STAGE_LABEL, operator: 'Exists' }] } } },
  });
  const binding = (policyName: string, spec: Manifest = {}) => ({
    apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingAdmissionPolicyBinding', metadata: { name: 'b' }, spec: { policyName, paramRef: { selector: {} }, ...spec },
  });
  const named = (name: string) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });
  const app = bound('auth-proxy:8443', 'canary-gateway:9090');

  test('may be anywhere', () => {
    expect(idsOf([app])).toEqual([]);
  });

  test('needs a binding of its name', () => {
    expect(idsOf([policy(), binding('p')])).toEqual([]);
    expect(messagesOf('BK-09', [policy(), binding('q')])).toEqual([expect.stringContaining('refers to the policy \'p\', only \'q\'')]);
  });

  test('of others is not looked at', () => {
    expect(idsOf([policy(undefined, 'ConfigMap')])).toEqual([]);
  });

  test('holds in the namespace of the Canary, by itself and by one of its bindings', () => {
    expect(idsOf([app, policy(named('shop')), binding('p')])).toEqual([]);
    expect(idsOf([app, policy(named('docs')), binding('p')])).toEqual(['BK-10']);
    expect(idsOf([app, policy(), binding('p', { matchResources: { namespaceSelector: named('docs') } })])).toEqual(['BK-10']);
    expect(idsOf([app, policy(), binding('p', { matchResources: { namespaceSelector: named('docs') } }), binding('p')])).toEqual([]);
    expect(idsOf([app, policy(named('docs')), policy(), binding('p')])).toEqual(['BK-15']);
  });

  test.each([{ name: 'auth-proxy' }, { namespace: 'shop', selector: {} }, { selector: { matchLabels: { a: 'b' } } }])('sees not all Services with the paramRef %j', paramRef => {
    expect(idsOf([policy(), binding('p', { paramRef })])).toEqual(['BK-14']);
  });
});
