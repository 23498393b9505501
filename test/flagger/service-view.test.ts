import { canary, idsOf } from '../checks/rules/canary';
import { object } from '../checks/rules/objects';

/** A route to a port of a Service that is named like the apex of a Canary. */
function route(name: string, port: number) {
  return object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'other', { spec: { hostnames: ['other.example.com'], rules: [{ backendRefs: [{ name, port }] }] } });
}

const own = object('v1', 'Service', 'podinfo', { spec: { selector: { app: 'podinfo' }, ports: [{ port: 8080 }] } });

test.each(['podinfo', 'podinfo-primary', 'podinfo-canary'])('the ports of %s are those that Flagger gives it, whatever a manifest says', name => {
  expect(idsOf([canary({ analysis: { stepWeight: 10 } }), route(name, 80), { ...own, metadata: { ...own.metadata, name } }])).not.toContain('HR-04');
  expect(idsOf([canary({ analysis: { stepWeight: 10 } }), route(name, 8080), { ...own, metadata: { ...own.metadata, name } }])).toContain('HR-04');
});

test('a Service that is the target keeps its own ports', () => {
  const target = canary({ targetRef: { apiVersion: 'v1', kind: 'Service', name: 'podinfo' }, analysis: { stepWeight: 10 } });

  expect(idsOf([target, route('podinfo', 8080), own])).not.toContain('HR-04');
  expect(idsOf([target, route('podinfo', 80), own])).toContain('HR-04');
});
