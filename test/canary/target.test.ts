import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { ANALYSIS, bareObject, canaryOf, chartOf, GATEWAY_REFS, manifestOf, messagesOf, workload } from './support';
import { CanaryTarget, CanaryWithBackends, WorkloadTargetOptions } from '../../src';
import { expectRefusal, saying } from '../messages';

const chars = (length: number) => 'a'.repeat(length);

const CONTAINER = { image: 'podinfo', portNumber: 9898 };
const METADATA = { name: 'podinfo' };

/** A workload with this selector. */
function selecting(chart: Chart, matchLabels: object | undefined, kind = 'Deployment'): ApiObject {
  return workload(chart, 'podinfo', { kind, spec: { selector: matchLabels && { matchLabels } } });
}

/** The messages of a canary of this target. */
function messagesFor(target: CanaryTarget, chart: Chart): string[] {
  canaryOf(chart, 'canary', { target });
  return messagesOf(chart);
}

/** The label by which the stages of a canary are told apart, as the primary's pods have it. */
function primaryLabel(target: CanaryTarget, chart: Chart): { [key: string]: string } {
  const canary = new CanaryWithBackends(chart, 'canary', { target, analysis: ANALYSIS, service: { port: 80, gatewayRefs: GATEWAY_REFS } });
  chart.toJson();
  return canary.primaryStage.podLabels;
}

describe('a target that is a construct', () => {
  test.each(['Deployment', 'DaemonSet'])('can be a raw %s', (kind) => {
    const chart = chartOf();
    const target = CanaryTarget.of(workload(chart, 'podinfo', { kind }));

    expect(target.name).toBe('podinfo');
    expect(target.workloadKind).toBe(kind);
    expect(manifestOf(canaryOf(chart, 'canary', { target })).spec.targetRef).toStrictEqual({ apiVersion: 'apps/v1', kind, name: 'podinfo' });
  });

  test.each([
    ['Deployment', (chart: Chart) => new kplus.Deployment(chart, 'w', { metadata: METADATA, containers: [CONTAINER] })],
    ['DaemonSet', (chart: Chart) => new kplus.DaemonSet(chart, 'w', { metadata: METADATA, containers: [CONTAINER] })],
  ])('can be a %s of cdk8s-plus', (kind, create) => {
    const chart = chartOf();
    const target = CanaryTarget.of(create(chart), { prepare: true });

    expect(manifestOf(canaryOf(chart, 'canary', { target })).spec.targetRef).toStrictEqual({ apiVersion: 'apps/v1', kind, name: 'podinfo' });
  });

  test.each([
    ['apps/v1', 'StatefulSet'], ['apps/v1', 'ReplicaSet'], ['v1', 'Service'], ['v1', 'Pod'], ['batch/v1', 'Job'], ['example.com/v1', 'Deployment'],
  ])('cannot be a %s %s', (apiVersion, kind) => {
    expectRefusal(() => CanaryTarget.of(bareObject(chartOf(), apiVersion, kind, 'podinfo')), 'CRD-02', 'DaemonSet', 'apps/v1', apiVersion, kind, 'podinfo');
  });

  test('cannot be a StatefulSet of cdk8s-plus', () => {
    const chart = chartOf();
    const stateful = new kplus.StatefulSet(chart, 'w', {
      metadata: METADATA, containers: [CONTAINER], service: new kplus.Service(chart, 's', { ports: [{ port: 80 }] }),
    });

    expectRefusal(() => CanaryTarget.of(stateful), 'CRD-02', 'DaemonSet', 'apps/v1', 'StatefulSet', 'podinfo');
  });

  test('cannot be a construct that is no workload at all', () => {
    expect(() => CanaryTarget.of(new Construct(chartOf(), 'none'))).toThrow(/cannot find a .*child of type ApiObject for construct shop\/none/);
  });

  test('is in the namespace of the Canary', () => {
    const chart = chartOf();

    expect(messagesFor(CanaryTarget.of(workload(chart, 'podinfo', { namespace: 'other' })), chart)).toStrictEqual([
      saying('TGT-01', '[shop/canary]', 'Deployment', 'podinfo', 'other', 'shop'),
    ]);
  });

  test('can be in another chart of the same namespace', () => {
    const app = new App();
    const target = CanaryTarget.of(workload(chartOf(app, 'app'), 'podinfo'));

    expect(messagesFor(target, chartOf(app, 'canary'))).toStrictEqual([]);
  });

  // Whoever applies the manifests may name the namespace then.
  test('is not said to be elsewhere where one of the two names no namespace', () => {
    const app = new App();
    const target = CanaryTarget.of(workload(new Chart(app, 'nowhere'), 'podinfo'));

    expect(messagesFor(target, chartOf(app))).toStrictEqual([]);
  });
});

describe('the selector label', () => {
  test.each([
    [{ 'app.kubernetes.io/name': 'n', 'name': 'b', 'app': 'a' }, { app: 'a-primary' }],
    [{ 'app.kubernetes.io/name': 'n', 'name': 'b' }, { name: 'b-primary' }],
    [{ 'app.kubernetes.io/name': 'n', 'tier': 'web' }, { 'app.kubernetes.io/name': 'n-primary' }],
  ])('of %j is the first of Flagger\'s keys: %j', (matchLabels, label) => {
    const chart = chartOf();

    expect(primaryLabel(CanaryTarget.of(selecting(chart, matchLabels)), chart)).toStrictEqual(label);
  });

  test('of a target by name is found in the same order', () => {
    const selectorLabels = { 'app.kubernetes.io/name': 'n', 'name': 'b' };

    expect(primaryLabel(CanaryTarget.deployment('podinfo', { selectorLabels }), chartOf())).toStrictEqual({ name: 'b-primary' });
  });

  test('follows the keys that the user\'s Flagger is set to, in their order', () => {
    const selectorLabels = { app: 'a', tier: 't', team: 'x' };
    const options = { selectorLabelKeys: ['component', 'team', 'tier'] };
    const chart = chartOf();

    expect(primaryLabel(CanaryTarget.of(selecting(chart, selectorLabels), options), chart)).toStrictEqual({ team: 'x-primary' });
    expect(primaryLabel(CanaryTarget.daemonSet('podinfo', { selectorLabels, ...options }), chartOf())).toStrictEqual({ team: 'x-primary' });
  });

  test.each([
    [{ 'cdk8s.io/metadata.addr': 'x' }, 'cdk8s.io/metadata.addr'], [{ team: 'x', tier: 'web' }, 'team, tier'], [{}, 'none'], [undefined, 'none'],
  ])('is missed at synthesis in %j', (matchLabels, found) => {
    const chart = chartOf();
    const target = CanaryTarget.of(selecting(chart, matchLabels));

    expect(messagesFor(target, chart)).toStrictEqual([
      saying('TGT-02', '[shop/canary]', 'Deployment', 'podinfo', 'app, name, app.kubernetes.io/name', found, 'app: podinfo'),
    ]);
  });

  test('is missed at synthesis of a workload of cdk8s-plus, which selects on an address', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'w', { metadata: METADATA, containers: [CONTAINER] });

    expect(messagesFor(CanaryTarget.of(deployment, { allowReplicas: true }), chart)).toStrictEqual([
      saying('TGT-02', 'app.kubernetes.io/name', 'cdk8s.io/metadata.addr'),
    ]);
  });

  describe('with no key to look for', () => {
    test('is refused at the call', () => {
      expectRefusal(() => CanaryTarget.of(workload(chartOf(), 'podinfo'), { selectorLabelKeys: [] }), 'VAL-12', 'selectorLabelKeys', 'none');
    });

    test.each([['deployment', CanaryTarget.deployment], ['daemonSet', CanaryTarget.daemonSet]])('is refused at the call of %s', (_, factory) => {
      expectRefusal(() => factory('podinfo', { selectorLabels: { app: 'podinfo' }, selectorLabelKeys: [] }), 'VAL-12', 'selectorLabelKeys', 'none');
    });

    test('is refused before prepare changes the workload', () => {
      const object = workload(chartOf(), 'podinfo', { spec: { replicas: 2, selector: { matchLabels: { tier: 'web' } } } });
      const before = object.toJson();

      expectRefusal(() => CanaryTarget.of(object, { prepare: true, selectorLabelKeys: [] }), 'VAL-12', 'selectorLabelKeys', 'none');

      expect(object.toJson()).toStrictEqual(before);
    });
  });

  test('is missed where the user\'s Flagger looks for another one', () => {
    const chart = chartOf();
    const target = CanaryTarget.of(workload(chart, 'podinfo'), { selectorLabelKeys: ['component', 'tier'] });

    expect(messagesFor(target, chart)).toStrictEqual([saying('TGT-02', 'component, tier', 'app', 'component: podinfo')]);
  });

  test('is not looked for among expressions, which Flagger does not read', () => {
    const chart = chartOf();
    const matchExpressions = [{ key: 'app', operator: 'In', values: ['podinfo'] }];

    expect(messagesFor(CanaryTarget.of(workload(chart, 'podinfo', { spec: { selector: { matchExpressions } } })), chart)).toHaveLength(1);
  });

  test('may be added after the target was made', () => {
    const chart = chartOf();
    const object = selecting(chart, { tier: 'web' });
    canaryOf(chart, 'canary', { target: CanaryTarget.of(object) });
    expect(messagesOf(chart)).toHaveLength(1);

    object.addJsonPatch(JsonPatch.add('/spec/selector/matchLabels/app', 'podinfo'));

    expect(messagesOf(chart)).toStrictEqual([]);
  });

  test('may be added to a workload of cdk8s-plus after the target was made', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'w', { metadata: METADATA, containers: [CONTAINER], replicas: 1 });
    const target = CanaryTarget.of(deployment, { allowReplicas: true });
    deployment.podMetadata.addLabel('app', 'web');
    deployment.select(kplus.LabelSelector.of({ labels: { app: 'web' } }));

    expect(primaryLabel(target, chart)).toStrictEqual({ app: 'web-primary' });
  });

  test('of a target by name is missed at the call', () => {
    expectRefusal(() => CanaryTarget.deployment('podinfo', { selectorLabels: { tier: 'web' } }), 'TGT-02', 'Deployment', 'podinfo', 'app.kubernetes.io/name', 'tier');
    expectRefusal(() => CanaryTarget.daemonSet('podinfo', { selectorLabels: {} }), 'TGT-02', 'DaemonSet', 'podinfo', 'none');
  });

  test('has a value that leaves room for -primary', () => {
    const chart = chartOf();
    expect(messagesFor(CanaryTarget.of(selecting(chart, { app: chars(55) })), chart)).toStrictEqual([]);
    expect(() => CanaryTarget.deployment('podinfo', { selectorLabels: { app: chars(55) } })).not.toThrow();
  });

  test.each([56, 63])('cannot have a value of %p characters', (length) => {
    const chart = chartOf();

    expect(messagesFor(CanaryTarget.of(selecting(chart, { app: chars(length) })), chart)).toStrictEqual([saying('TGT-04', '[shop/canary]', 'app', 'Deployment', 'podinfo', 55, chars(length), `${chars(length)}-primary`)]);
    expectRefusal(() => CanaryTarget.deployment('podinfo', { selectorLabels: { app: chars(length) } }), 'TGT-04', 'app', 'Deployment', 'podinfo', 55, chars(length), `${chars(length)}-primary`);
  });

  test.each(['', 'a b', '-a'])('cannot have the value %p', (value) => {
    expectRefusal(() => CanaryTarget.deployment('podinfo', { selectorLabels: { app: value } }), 'TGT-04', 55);
  });
});

describe('a target by name', () => {
  const selectorLabels = { app: 'podinfo' };

  test.each([['Deployment', CanaryTarget.deployment], ['DaemonSet', CanaryTarget.daemonSet]])('is a %s', (kind, factory) => {
    const target = factory('podinfo', { selectorLabels });

    expect(target.workloadKind).toBe(kind);
    expect(manifestOf(canaryOf(chartOf(), 'canary', { target })).spec.targetRef).toStrictEqual({ apiVersion: 'apps/v1', kind, name: 'podinfo' });
  });

  test.each(['', 'Podinfo', 'pod_info', 'shop/podinfo', chars(246)])('cannot be %p', (name) => {
    expectRefusal(() => CanaryTarget.deployment(name, { selectorLabels }), 'VAL-04', 245, name);
  });

  test('can be as long as leaves room for -primary', () => {
    expect(CanaryTarget.deployment(chars(245), { selectorLabels }).name).toHaveLength(245);
  });

  test.each([
    ['another value', { app: 'shop' }, 'app=shop'],
    ['another label', { 'app.kubernetes.io/name': 'podinfo' }, 'app.kubernetes.io/name=podinfo'],
    ['a label that Flagger takes first', { app: 'x', name: 'podinfo' }, 'app=x'],
  ])('is held against the workload of the app, where that selects by %s', (_, labels, got) => {
    const chart = chartOf();
    selecting(chart, labels);

    expect(messagesFor(CanaryTarget.deployment('podinfo', { selectorLabels }), chart)).toStrictEqual([saying('REF-04', 'app=podinfo', got, 'Deployment', 'CanaryTarget.of')]);
  });

  test('may have the labels that the workload of the app has', () => {
    const chart = chartOf();
    selecting(chart, { app: 'podinfo', tier: 'web' });

    expect(messagesFor(CanaryTarget.deployment('podinfo', { selectorLabels }), chart)).toStrictEqual([]);
  });

  test('does not follow labels that are changed later', () => {
    const labels: { [key: string]: string } = { app: 'podinfo' };
    const target = CanaryTarget.deployment('podinfo', { selectorLabels: labels });
    labels.app = 'other';

    expect(primaryLabel(target, chartOf())).toStrictEqual({ app: 'podinfo-primary' });
  });
});

describe('replicas of the target', () => {
  function messages(replicas: number | undefined, options: WorkloadTargetOptions = {}, kind = 'Deployment') {
    const chart = chartOf();
    return messagesFor(CanaryTarget.of(workload(chart, 'podinfo', { kind, spec: { replicas } }), options), chart);
  }

  test.each([0, 1, 2])('are refused: %p', (replicas) => {
    expect(messages(replicas)).toStrictEqual([saying('TGT-11', '[shop/canary]', 'Deployment', 'podinfo', 'spec.replicas', replicas)]);
  });

  test('are fine where they are left out, or accepted, or left out by prepare', () => {
    expect(messages(undefined)).toStrictEqual([]);
    expect(messages(2, { allowReplicas: true })).toStrictEqual([]);
    expect(messages(2, { prepare: true })).toStrictEqual([]);
  });

  test('of a Deployment of cdk8s-plus are refused, which pins them by default', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'w', { metadata: METADATA, containers: [CONTAINER] });
    deployment.select(kplus.LabelSelector.of({ labels: { app: 'podinfo' } }));

    expect(messagesFor(CanaryTarget.of(deployment), chart)).toStrictEqual([saying('TGT-11', 'spec.replicas', 2)]);
  });

  test('of a Deployment of cdk8s-plus that is scaled by an autoscaler are left out already', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'w', { metadata: METADATA, containers: [CONTAINER] });
    deployment.select(kplus.LabelSelector.of({ labels: { app: 'podinfo' } }));
    const target = CanaryTarget.of(deployment);
    new kplus.HorizontalPodAutoscaler(chart, 'hpa', { target: deployment, maxReplicas: 4 });

    expect(messagesFor(target, chart)).toStrictEqual([]);
  });
});

describe('the update strategy of a DaemonSet', () => {
  function messages(spec: object) {
    const chart = chartOf();
    return messagesFor(CanaryTarget.of(workload(chart, 'podinfo', { kind: 'DaemonSet', spec })), chart);
  }

  test('cannot be OnDelete', () => {
    expect(messages({ updateStrategy: { type: 'OnDelete' } })).toStrictEqual([
      saying('TGT-08', '[shop/canary]', 'DaemonSet', 'podinfo', 'RollingUpdate', 'OnDelete'),
    ]);
  });

  test.each([{}, { updateStrategy: {} }, { updateStrategy: { type: 'RollingUpdate' } }])('can be %j', (spec) => {
    expect(messages(spec)).toStrictEqual([]);
  });
});

describe('prepare', () => {
  function prepared(object: ApiObject, options: WorkloadTargetOptions = {}) {
    const target = CanaryTarget.of(object, { prepare: true, ...options });
    expect(messagesFor(target, Chart.of(object))).toStrictEqual([]);
    return object.toJson().spec;
  }

  test('adds the label to the selector and the pods of a workload of cdk8s-plus, beside its own', () => {
    const chart = chartOf();
    const deployment = new kplus.Deployment(chart, 'w', { metadata: METADATA, containers: [CONTAINER] });
    const address = ApiObject.of(deployment).toJson().spec.selector.matchLabels;

    const spec = prepared(ApiObject.of(deployment));

    expect(spec.selector.matchLabels).toStrictEqual({ ...address, app: 'podinfo' });
    expect(spec.template.metadata.labels).toStrictEqual({ ...address, app: 'podinfo' });
  });

  test('leaves replicas out, and everything else as it is', () => {
    const object = workload(chartOf(), 'podinfo', { spec: { replicas: 3, minReadySeconds: 5 } });
    const { replicas, ...others } = object.toJson().spec;

    expect(replicas).toBe(3);
    expect(prepared(object)).toStrictEqual(others);
  });

  test.each([
    [{ app: 'web' }], [{ name: 'web' }], [{ 'app.kubernetes.io/name': 'web', 'tier': 'x' }],
  ])('keeps the selector %j, in which Flagger finds a label', (labels) => {
    const spec = { selector: { matchLabels: labels }, template: { metadata: { labels } } };

    expect(prepared(workload(chartOf(), 'podinfo', { spec }))).toStrictEqual(spec);
  });

  // Other Services may select the pods by it.
  test('keeps the label that the pods have, and selects by it', () => {
    const spec = prepared(workload(chartOf(), 'podinfo', {
      spec: {
        selector: { matchLabels: { tier: 'web' } },
        template: { metadata: { labels: { tier: 'web', app: 'shop-web' } } },
      },
    }));

    expect(spec.template.metadata.labels).toStrictEqual({ tier: 'web', app: 'shop-web' });
    expect(spec.selector.matchLabels).toStrictEqual({ tier: 'web', app: 'shop-web' });
  });

  test.each([
    ['labels of the selector', { selector: {}, template: { metadata: { labels: { a: 'b' } } } }, { a: 'b', app: 'podinfo' }],
    ['selector', { selector: undefined, template: { metadata: { labels: { a: 'b' } } } }, { a: 'b', app: 'podinfo' }],
    ['labels of the pods', { selector: { matchLabels: {} }, template: { metadata: {} } }, { app: 'podinfo' }],
    ['metadata of the pods', { selector: { matchLabels: {} }, template: {} }, { app: 'podinfo' }],
    ['template', { selector: { matchLabels: {} }, template: undefined }, { app: 'podinfo' }],
  ])('works where there is no %s', (_, maps, podLabels) => {
    const spec = prepared(workload(chartOf(), 'podinfo', { spec: maps }));

    expect(spec.selector.matchLabels).toStrictEqual({ app: 'podinfo' });
    expect(spec.template.metadata.labels).toStrictEqual(podLabels);
  });

  test('works for a DaemonSet, which has no replicas', () => {
    const spec = prepared(workload(chartOf(), 'podinfo', { kind: 'DaemonSet', spec: { selector: { matchLabels: { a: 'b' } } } }));

    expect(spec.selector.matchLabels).toStrictEqual({ a: 'b', app: 'podinfo' });
    expect(spec).not.toHaveProperty('replicas');
  });

  test.each(['app.kubernetes.io/name', 'example.com/a~b'])('works with the key %p', (key) => {
    const spec = prepared(selecting(chartOf(), { tier: 'web' }), { selectorLabelKeys: [key, 'app'] });

    expect(spec.selector.matchLabels).toStrictEqual({ tier: 'web', [key]: 'podinfo' });
    expect(spec.template.metadata.labels).toMatchObject({ [key]: 'podinfo' });
  });

  test('can be done twice', () => {
    const object = selecting(chartOf(), { tier: 'web' });
    CanaryTarget.of(object, { prepare: true });

    expect(prepared(object).selector.matchLabels).toStrictEqual({ tier: 'web', app: 'podinfo' });
  });

  test('is not done unless it is asked for', () => {
    const object = workload(chartOf(), 'podinfo', { spec: { replicas: 2, selector: { matchLabels: { tier: 'web' } } } });
    const before = object.toJson();

    CanaryTarget.of(object);

    expect(object.toJson()).toStrictEqual(before);
  });
});
