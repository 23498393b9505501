import { canary, idsOf, messagesOf } from './canary';
import { madeByFlagger, object, workload } from './objects';
import { STAGE_BACKEND_LABEL } from '../../../src/flagger/stage-metadata';
import { Manifest } from '../../../src/manifests/manifest';

const weighted = (fields: Manifest = {}) => canary({ analysis: { stepWeight: 10 }, ...fields });
const daemonSet = { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'podinfo' };

describe('a target that is not there', () => {
  test('may be in the cluster', () => {
    expect(idsOf([weighted()])).toEqual([]);
  });

  test('is looked for under other kinds and in other namespaces', () => {
    expect(messagesOf('TGT-01', [weighted(), workload({ kind: 'StatefulSet' })])).toEqual([expect.stringMatching(/only StatefulSet 'podinfo' has that name.*does not roll out StatefulSets/)]);
    expect(messagesOf('TGT-01', [weighted(), workload({ kind: 'DaemonSet' })])).toEqual([expect.stringMatching(/; set targetRef\.kind to DaemonSet/)]);
    expect(messagesOf('TGT-01', [weighted(), workload({ namespace: 'store' })])).toEqual([expect.stringContaining('is in namespace \'store\', the Canary in \'shop\'')]);
  });

  test('is not the one of another namespace that has a Canary of its own', () => {
    expect(messagesOf('TGT-01', [weighted(), workload({ namespace: 'store' }), weighted({ metadata: { namespace: 'store' } })])).toEqual([]);
  });

  test('may be the one without a namespace, which is given when it is applied', () => {
    expect(messagesOf('TGT-01', [weighted(), workload({ namespace: undefined })])).toEqual([]);
    expect(messagesOf('TGT-01', [weighted({ metadata: { namespace: undefined } }), workload()])).toEqual([]);
  });
});

describe('the label by which Flagger tells the pods', () => {
  test('must be one that Flagger knows', () => {
    expect(messagesOf('TGT-02', [weighted(), workload({ labels: { 'cdk8s.io/metadata.addr': 'x' } })]))
      .toEqual([expect.stringContaining('selects its pods by cdk8s.io/metadata.addr, and Flagger uses app, name, app.kubernetes.io/name')]);
  });

  test('is not known of a part of a Deployment, such as a patch', () => {
    expect(messagesOf('TGT-02', [weighted(), object('apps/v1', 'Deployment', 'podinfo', { spec: { replicas: 3 } })])).toEqual([]);
  });

  test.each([
    [{ app: 'shop', name: 'podinfo' }, 1], [{ app: 'podinfo', name: 'shop' }, 0],
    [{ 'app': 'a', 'app.kubernetes.io/name': 'b' }, 0], [{ 'app.kubernetes.io/name': 'podinfo' }, 0],
  ])('of %j is the one that is meant, or else worth a word (%s)', (labels, times) => {
    expect(messagesOf('TGT-03', [weighted(), workload({ labels })])).toHaveLength(times);
  });

  test('must leave room for -primary', () => {
    expect(messagesOf('TGT-04', [weighted(), workload({ labels: { app: 'a'.repeat(56) } })])).toEqual([expect.stringContaining('has 56 characters')]);
  });
});

describe('a name that Services have', () => {
  test.each([['1podinfo', 0], ['pod.info', 1], ['Podinfo', 1], ['a'.repeat(55), 0], ['a'.repeat(56), 1], ['-podinfo', 1]])('%s: %s faults', (name, faults) => {
    expect(messagesOf('TGT-04', [weighted({ service: { name } })])).toHaveLength(faults);
    expect(messagesOf('TGT-04', [weighted({ targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name } })])).toHaveLength(faults);
  });

  test('is that of the target where the target is a Service', () => {
    const targetRef = { apiVersion: 'v1', kind: 'Service', name: 'podinfo' };
    expect(messagesOf('TGT-04', [weighted({ targetRef, service: { name: 'a'.repeat(56) } })])).toEqual([]);
    expect(messagesOf('TGT-04', [weighted({ targetRef: { ...targetRef, name: 'a'.repeat(56) } })])).toHaveLength(1);
  });
});

describe('pods of others with the same label', () => {
  const other = (fields: Manifest) => workload({ name: 'other', labels: { app: 'other' }, ...fields });

  test.each([['podinfo', 'the canary\'s Service'], ['podinfo-primary', 'the primary\'s Service']])('app=%s get traffic', (app, told) => {
    expect(messagesOf('TGT-05', [weighted(), workload(), other({ podLabels: { app } })])).toEqual([expect.stringContaining(told)]);
  });

  test('are fine in another namespace, or with another value', () => {
    expect(messagesOf('TGT-05', [weighted(), workload(), other({}), other({ namespace: 'store', podLabels: { app: 'podinfo' } })])).toEqual([]);
  });

  test('are the primary itself, or made by Flagger', () => {
    const primary = workload({ name: 'podinfo-primary' });
    expect(messagesOf('TGT-05', [weighted(), workload(), primary, madeByFlagger(other({ podLabels: { app: 'podinfo' } }))])).toEqual([]);
  });

  test('are proxies on purpose where the Services name a port that the target does not have', () => {
    const proxy = other({ podLabels: { app: 'podinfo' }, ports: [{ name: 'proxied', containerPort: 8443 }] });
    const service = { targetPort: 'proxied' };
    expect(messagesOf('TGT-05', [weighted({ service }), workload(), proxy])).toEqual([]);
    // A port that both have leads to both.
    expect(messagesOf('TGT-05', [weighted({ service }), workload({ ports: [{ name: 'proxied', containerPort: 1 }] }), proxy])).toHaveLength(1);
  });

  test('are backends of a stage, by their label', () => {
    expect(messagesOf('TGT-05', [weighted(), workload(), other({ podLabels: { app: 'podinfo', [STAGE_BACKEND_LABEL]: 'canary' } })])).toEqual([]);
  });

  test('are those of another target too, and both are told', () => {
    const worker = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'worker' };
    const manifests = [weighted(), workload(), weighted({ metadata: { name: 'worker' }, targetRef: worker }), workload({ name: 'worker', labels: { app: 'podinfo' } })];
    expect(messagesOf('TGT-05', manifests)).toHaveLength(2);
  });
});

describe('terms of the scheduler', () => {
  const term = (app: string) => ({ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: [app] }] } });
  const web = (pod: Manifest) => [weighted(), workload({ labels: { app: 'web' }, pod })];

  test.each([
    [{ topologySpreadConstraints: [term('web')] }],
    [{ affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term('web') }] } } }],
    [{ affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term('web')] } } }],
  ])('%j is not written anew for the primary', pod => {
    expect(messagesOf('TGT-06', web(pod))).toEqual([expect.stringContaining('spreads its pods by the label app=web')]);
  });

  test('are, where the label has the name of the Deployment, and are of no concern for other labels', () => {
    expect(messagesOf('TGT-06', [weighted(), workload({ pod: { topologySpreadConstraints: [term('podinfo')] } })])).toEqual([]);
    expect(messagesOf('TGT-06', web({ topologySpreadConstraints: [term('other')] }))).toEqual([]);
  });

  test('for nearness are never', () => {
    const pod = { affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term('podinfo') }] } } };
    expect(messagesOf('TGT-07', [weighted(), workload({ pod })])).toHaveLength(1);
  });
});

describe('a DaemonSet', () => {
  test('has the right strategy by default', () => {
    expect(idsOf([weighted({ targetRef: daemonSet }), workload({ kind: 'DaemonSet' })])).toEqual([]);
  });
});

describe('the API version of the target', () => {
  test.each([['apps/v1', 'Deployment', 0], ['extensions/v1beta1', 'Deployment', 1], ['v1', 'DaemonSet', 1], ['v1', 'Service', 0], ['apps/v1', 'Service', 1]])(
    '%s of a %s: %s faults', (apiVersion, kind, faults) => {
      expect(messagesOf('TGT-29', [weighted({ targetRef: { apiVersion, kind, name: 'podinfo' } })])).toHaveLength(faults);
    });
});

describe('two Canaries', () => {
  const other = (name: string, service?: string, namespace = 'shop') => weighted({
    metadata: { name, namespace }, targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name }, service: { name: service, hosts: [`${name}.example.com`] },
  });

  test('with one target are told, whatever its kind', () => {
    expect(messagesOf('TGT-16', [weighted(), weighted({ metadata: { name: 'again' }, targetRef: daemonSet })])).toEqual([
      expect.stringContaining('Canary \'again\''), expect.stringContaining('Canary \'podinfo\''),
    ]);
  });

  test('with one target are not told of the names that follow from it', () => {
    expect(messagesOf('TGT-17', [weighted(), weighted({ metadata: { name: 'again' } })])).toEqual([]);
  });

  test.each([['podinfo'], ['podinfo-primary'], ['podinfo-canary']])('write to the same Service where one is named %s', name => {
    expect(messagesOf('TGT-17', [weighted(), other('web', name)])).toHaveLength(2);
  });

  test('of one name are one, seen twice; in two namespaces they have nothing in common', () => {
    expect(idsOf([weighted(), weighted()])).toEqual([]);
    expect(idsOf([weighted(), other('web', 'podinfo', 'store')])).toEqual([]);
  });

  test('with Services as targets share the route alone', () => {
    const target = (name: string) => ({ apiVersion: 'v1', kind: 'Service', name });
    const [a, b] = ['a', 'b'].map(name => weighted({ metadata: { name }, targetRef: target(name), service: { name: 'web' } }));
    expect(messagesOf('TGT-17', [a, b])).toEqual([expect.stringContaining('HTTPRoute \'web\''), expect.stringContaining('HTTPRoute \'web\'')]);
    expect(messagesOf('TGT-17', [a, weighted({ targetRef: target('a-b') })])).toEqual([]);
  });
});

describe('a workload with the name of the primary', () => {
  test('is told of, unless Flagger made it', () => {
    const primary = workload({ name: 'podinfo-primary' });
    expect(messagesOf('TGT-32', [weighted(), workload(), primary])).toHaveLength(1);
    expect(messagesOf('TGT-32', [weighted(), workload(), madeByFlagger(primary)])).toEqual([]);
  });
});

describe('what selects the pods of the target', () => {
  const service = (name: string, selector: Manifest) => object('v1', 'Service', name, { spec: { selector, ports: [{ port: 80 }] } });
  const found = (...manifests: Manifest[]) => messagesOf('SVC-17', [weighted(), workload({ podLabels: { app: 'podinfo', tier: 'web' } }), ...manifests]);

  test('misses the primary', () => {
    expect(found(service('metrics', { app: 'podinfo' }))).toEqual([expect.stringContaining('the pods of the primary have app=podinfo-primary')]);
    expect(found(service('metrics', { app: 'podinfo', tier: 'web' }))).toHaveLength(1);
  });

  test.each([
    ['selects other pods', service('metrics', { app: 'podinfo', tier: 'db' })],
    ['selects by another label', service('metrics', { tier: 'web' })],
    ['says that it is for the canary', service('metrics-canary', { app: 'podinfo' })],
    ['is Flagger\'s', service('podinfo-canary', { app: 'podinfo' })],
    ['is the apex', service('podinfo', { app: 'podinfo' })],
  ])('is fine where it %s', (_, manifest) => {
    expect(found(manifest)).toEqual([]);
  });

  test('is one of a pair', () => {
    expect(found(service('metrics', { app: 'podinfo' }), service('metrics-primary', { app: 'podinfo-primary' }))).toEqual([]);
    // The apex is Flagger's, and tells nothing of what somebody had in mind.
    expect(found(service('metrics', { app: 'podinfo' }), service('podinfo', { app: 'podinfo-primary' }))).toHaveLength(1);
  });
});
