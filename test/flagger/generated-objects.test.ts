import { generatedObjects, namesOf } from '../../src/flagger/generated-objects';

const canary = (spec: object) => ({ kind: 'Canary', metadata: { name: 'c', namespace: 'shop' }, spec });
const named = (spec: object) => generatedObjects(namesOf(canary(spec))).map(({ role, group, kind, namespace, name }) => [role, group, kind, `${namespace}/${name}`]);
const targetRef = { kind: 'DaemonSet', name: 'app' };

const SERVICES = [
  ['apex', '', 'Service', 'shop/web'],
  ['primary', '', 'Service', 'shop/web-primary'],
  ['canary', '', 'Service', 'shop/web-canary'],
];

test('the objects that Flagger generates are named after the target and the service', () => {
  expect(named({ targetRef, service: { name: 'web' } })).toStrictEqual([
    ['copy of the target', 'apps', 'DaemonSet', 'shop/app-primary'],
    ...SERVICES,
    ['route', 'gateway.networking.k8s.io', 'HTTPRoute', 'shop/web'],
  ]);
});

test('a provider that is no Gateway API gets no HTTPRoute', () => {
  expect(named({ provider: 'kubernetes', targetRef, service: { name: 'web' } }).map(([role]) => role)).not.toContain('route');
});

test('the copy of an autoscaler is named after the autoscaler', () => {
  const autoscalerRef = { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', name: 'scaler' };

  expect(named({ targetRef, autoscalerRef }).at(-1)).toStrictEqual(['copy of the autoscaler', 'keda.sh', 'ScaledObject', 'shop/scaler-primary']);
});

test('a Service as target is copied under its own name, and the apex Service is the user\'s', () => {
  expect(named({ provider: 'kubernetes', targetRef: { kind: 'Service', name: 'app' }, service: { name: 'web' } })).toStrictEqual([
    ['primary', '', 'Service', 'shop/app-primary'],
    ['canary', '', 'Service', 'shop/app-canary'],
  ]);
});

test.each([undefined, null, 5, {}, { spec: { targetRef: [], service: 'x', autoscalerRef: 5 } }])('anything has names: %j', manifest => {
  expect(namesOf(manifest).apexName).toBe('');
});

test('what would be named after nothing is not generated', () => {
  expect(named({ targetRef: { kind: 'Deployment' }, autoscalerRef: { kind: 'ScaledObject' } })).toStrictEqual([]);
});

test('only what Flagger rolls out is copied', () => {
  expect(named({ targetRef: { kind: 'StatefulSet', name: 'app' } }).map(([role]) => role)).toStrictEqual(['apex', 'primary', 'canary', 'route']);
});

test.each([['gatewayapi:v1', true], ['gatewayapi:v1beta1', true], ['gatewayapi:v9', false], ['istio', false], [undefined, true]])('the provider %s has a route: %s', (provider, hasRoute) => {
  expect(namesOf(canary({ provider, targetRef })).hasRoute).toBe(hasRoute);
});
