import { canary, idsOf, messagesOf } from './canary';
import { madeByFlagger, object, workload } from './objects';
import { STAGE_LABEL, unresolvedTargetPort } from '../../../src/flagger/stage-metadata';
import { Manifest } from '../../../src/manifests/manifest';

const weighted = (service: Manifest = {}, fields: Manifest = {}) => canary({ ...fields, service, analysis: { stepWeight: 10 } });
const port = (name: string | undefined, containerPort: number, protocol?: string) => ({ name, containerPort, protocol });

describe('the ports that are discovered', () => {
  const found = (service: Manifest, ...ports: Manifest[]) => idsOf([weighted({ portDiscovery: true, ...service }), workload({ ports })]);

  test.each<[string, Manifest, Manifest[], string[]]>([
    ['none, but the port itself', { port: 9898 }, [port('http', 9898)], []],
    ['none, but targetPort by its number', { targetPort: 9898 }, [port('http', 9898)], []],
    ['none, but targetPort by its name', { targetPort: 'http' }, [port('http', 9898)], []],
    ['one of another name', { targetPort: 'http' }, [port('http', 9898), port('metrics', 9797)], []],
    ['one without a name', {}, [port(undefined, 9797)], []],
    ['one named http', {}, [port('http', 9898)], ['SVC-02']],
    ['one with the name in portName', { portName: 'web' }, [port('web', 9898)], ['SVC-02']],
    ['one named http beside a portName', { portName: 'web' }, [port('http', 9898)], []],
    ['one with the number of the port, where targetPort is another', { port: 9898, targetPort: 8080 }, [port('web', 9898), port('app', 8080)], ['SVC-01']],
    ['two of one number', {}, [port('dns-tcp', 53, 'TCP'), port('dns', 53, 'UDP')], ['SVC-01', 'SVC-03']],
    ['two of one name, of which the last counts', {}, [port('a', 1), port('a', 2)], []],
    ['one of UDP', {}, [port('dns', 53, 'UDP')], ['SVC-03']],
  ])('%s', (_, service, ports, ids) => {
    expect(found(service, ...ports)).toEqual(ids);
  });

  test('are not those of proxies of a mesh, nor of init containers', () => {
    const pod = {
      containers: [{ name: 'app', ports: [] }, { name: 'istio-proxy', ports: [port('http', 1)] }, { name: 'envoy', ports: [port('http', 2)] }],
      initContainers: [{ name: 'init', ports: [port('http', 3)] }],
    };
    expect(idsOf([weighted({ portDiscovery: true }), workload({ pod })])).toEqual([]);
  });

  test('are none without portDiscovery, or without the target', () => {
    expect(idsOf([weighted(), workload({ ports: [port('http', 80, 'UDP')] })])).toEqual([]);
    expect(idsOf([weighted({ portDiscovery: true })])).toEqual([]);
  });
});

describe('targetPort', () => {
  test.each([
    [8080, []], ['web', []], ['a-1', []], [undefined, []], ['', ['SVC-04']], ['8080', ['SVC-04']], ['a'.repeat(16), ['SVC-04']], ['Web', ['SVC-04']],
    ['a--b', ['SVC-04']], ['-a', ['SVC-04']], [70000, ['SVC-04']], [-1, ['SVC-04']], [0, ['SVC-05']], ['0', ['SVC-05']],
  ])('%j: %j', (targetPort, ids) => {
    expect(idsOf([weighted({ targetPort })])).toEqual(ids);
  });

  test('in quotes is told of with its number', () => {
    expect(messagesOf('SVC-04', [weighted({ targetPort: '8080' })])).toEqual([expect.stringContaining('without quotes: targetPort: 8080')]);
  });

  test('is of no concern for the Services that a policy binds to a backend', () => {
    const primary = { labels: { [STAGE_LABEL]: 'primary' }, annotations: { 'cdk8s-flagger/backend': 'auth-proxy:8443' } };
    const targetPort = unresolvedTargetPort('auth-proxy:8443', 'podinfo-canary-workload:80');
    expect(messagesOf('SVC-04', [weighted({ targetPort, primary })])).toEqual([]);
    expect(messagesOf('SVC-04', [weighted({ targetPort })])).toHaveLength(1);
  });

  test.each<[string, Manifest, number]>([
    ['of a container', { ports: [port('web', 1)] }, 0],
    ['of a sidecar', { pod: { initContainers: [{ name: 'proxy', restartPolicy: 'Always', ports: [port('web', 1)] }] } }, 0],
    ['of an init container', { pod: { initContainers: [{ name: 'proxy', ports: [port('web', 1)] }] } }, 1],
    ['of nobody', {}, 1],
  ])('by the name %s: %s faults', (_, fields, faults) => {
    expect(messagesOf('SVC-06', [weighted({ targetPort: 'web' }), workload(fields)])).toHaveLength(faults);
  });

  test('may be of a container that is put in later', () => {
    const target = workload();
    target.spec.template.metadata.annotations = { 'sidecar.example.com/inject': 'true' };
    expect(messagesOf('SVC-06', [weighted({ targetPort: 'web' }), target])).toEqual([]);
  });

  test('may be of a proxy that stands in for the pods of a stage', () => {
    const proxy = (app: string) => workload({ name: 'proxy', labels: { app }, ports: [port('web', 1)] });
    expect(messagesOf('SVC-06', [weighted({ targetPort: 'web' }), workload(), proxy('podinfo-primary')])).toEqual([]);
    expect(messagesOf('SVC-06', [weighted({ targetPort: 'web' }), workload(), proxy('proxy')])).toHaveLength(1);
  });
});

describe('the metadata of the Services', () => {
  test('has the name of the Service under the label of Flagger', () => {
    const labels = (app: string) => ({ labels: { app } });
    expect(messagesOf('SVC-07', [weighted({ apex: labels('a'), primary: labels('b'), canary: labels('c') }), workload()])).toHaveLength(3);
    const right = { apex: labels('podinfo'), primary: labels('podinfo-primary'), canary: labels('podinfo-canary') };
    expect(messagesOf('SVC-07', [weighted(right), workload()])).toEqual([]);
    // Without the target the label is not known.
    expect(messagesOf('SVC-07', [weighted({ apex: labels('a') })])).toEqual([]);
  });

  test('is the route\'s too', () => {
    const apex = { annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'shop.example.com' } };
    expect(messagesOf('SVC-15', [weighted({ apex })])).toHaveLength(1);
    expect(messagesOf('SVC-15', [weighted({ primary: apex })])).toEqual([]);
    expect(messagesOf('SVC-15', [weighted({ apex, gatewayRefs: undefined, hosts: undefined }, { provider: 'kubernetes' })])).toEqual([]);
  });
});

describe('names of ports and protocols', () => {
  test.each([['http', 'http'], ['8080', undefined], ['h2c', 'kubernetes.io/h2c'], ['', ''], ['a'.repeat(63), 'example.com/My_proto.col']])('%j and %j are right', (portName, appProtocol) => {
    expect(idsOf([weighted({ portName, appProtocol })])).toEqual([]);
  });

  test.each([['My_Port', undefined], ['-a', undefined], ['a'.repeat(64), undefined], [undefined, 'foo bar'], [undefined, 'a/b/c'], [undefined, 'Example.com/a'], [undefined, '/a']])(
    '%j and %j are wrong', (portName, appProtocol) => {
      expect(messagesOf('SVC-16', [weighted({ portName, appProtocol })])).toHaveLength(1);
    });
});

describe('a Service that is there already', () => {
  const service = (name: string, spec: Manifest) => object('v1', 'Service', name, { spec });
  const asFlaggers = { selector: { app: 'podinfo-primary' }, ports: [{ name: 'http', port: 80, targetPort: 80 }] };
  const reverted = (fields: Manifest = {}) => weighted(fields, { revertOnDeletion: true });
  // What deletion leaves is not what these are about.
  const found = (fields: Manifest, ...manifests: Manifest[]) => idsOf([reverted(fields), workload(), ...manifests], { ignore: ['TGT-37'] });

  test('is fine as Flagger would write it', () => {
    expect(found({}, service('podinfo', asFlaggers), service('podinfo-primary', asFlaggers))).toEqual([]);
    expect(found({}, service('podinfo-canary', { ...asFlaggers, selector: { app: 'podinfo' } }))).toEqual([]);
    expect(found({ targetPort: 'http', portName: 'web', appProtocol: 'http' },
      service('podinfo', { ...asFlaggers, ports: [{ name: 'web', port: 80, targetPort: 'http', appProtocol: 'http' }] }))).toEqual([]);
  });

  test.each<[string, Manifest]>([
    ['selector', { selector: { app: 'podinfo' } }],
    ['selector', { selector: { app: 'podinfo-primary', tier: 'web' } }],
    ['selector', { selector: undefined }],
    ['ports', { ports: [{ name: 'http', port: 8080 }] }],
    ['ports', { ports: [{ name: 'web', port: 80 }] }],
    ['ports', { ports: [{ name: 'http', port: 80, targetPort: 9898 }] }],
    ['ports', { ports: [{ name: 'http', port: 80 }, { name: 'metrics', port: 9797 }] }],
    ['ports', { ports: [{ name: 'http', port: 80, appProtocol: 'http' }] }],
    ['selector and ports', { selector: { app: 'podinfo' }, ports: [] }],
  ])('has its %s rewritten, where they are other than Flagger\'s: %j', (told, spec) => {
    expect(messagesOf('SVC-13', [reverted(), workload(), service('podinfo', { ...asFlaggers, ...spec })])).toEqual([expect.stringContaining(`overwrites its ${told}`)]);
  });

  test.each(['LoadBalancer', 'NodePort', 'ExternalName'])('keeps the type %s', type => {
    expect(found({}, service('podinfo', { ...asFlaggers, type }))).toEqual(['SVC-14']);
  });

  test('is Flagger\'s own, where manifests come from a cluster', () => {
    expect(idsOf([weighted(), workload(), madeByFlagger(service('podinfo', { ...asFlaggers, selector: { app: 'x' }, type: 'LoadBalancer' }))])).toEqual([]);
  });

  test('does not become headless, nor gets a trafficDistribution', () => {
    expect(found({ headless: true }, service('podinfo', asFlaggers))).toEqual(['SVC-10']);
    expect(found({ headless: true }, service('podinfo', { ...asFlaggers, clusterIP: 'None' }))).toEqual([]);
    expect(found({ trafficDistribution: 'PreferClose' }, service('podinfo', asFlaggers))).toEqual(['SVC-10']);
    expect(found({ trafficDistribution: 'PreferClose' }, service('podinfo', { ...asFlaggers, trafficDistribution: 'PreferClose' }))).toEqual([]);
  });

  test('is left behind with the selector of the primary, if it is the apex', () => {
    expect(idsOf([weighted(), workload(), service('podinfo', asFlaggers)])).toEqual(['TGT-30']);
    expect(idsOf([weighted(), workload(), service('podinfo-primary', asFlaggers)])).toEqual([]);
  });

  test('is told by the name that leads to it', () => {
    expect(messagesOf('SVC-14', [reverted({ name: 'web' }), service('web', { type: 'NodePort' })])).toEqual([expect.stringContaining('Service \'web\'')]);
    expect(messagesOf('SVC-14', [reverted({ name: 'web' }), service('podinfo', { type: 'NodePort' })])).toEqual([]);
  });
});
