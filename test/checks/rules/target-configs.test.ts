import { canary, idsOf, messagesOf } from './canary';
import { madeByFlagger, object, workload } from './objects';
import { Manifest } from '../../../src/manifests/manifest';
import { configRefsOf } from '../../../src/manifests/workload';

const weighted = canary({ analysis: { stepWeight: 10 } });
const configMap = (name: string, fields: Manifest = {}) => object('v1', 'ConfigMap', name, fields);
const using = (configMapName: string, optional?: boolean) => workload({ pod: { volumes: [{ name: 'files', configMap: { name: configMapName, optional } }] } });
const annotated = (manifest: Manifest, tracking: string) => ({ ...manifest, metadata: { ...manifest.metadata, annotations: { 'flagger.app/config-tracking': tracking } } });

test('the references of a workload are found wherever Flagger looks', () => {
  const pod = {
    volumes: [
      { name: 'a', configMap: { name: 'volume', optional: true } },
      { name: 'b', secret: { secretName: 'volume' } },
      { name: 'c', projected: { sources: [{ configMap: { name: 'projected' } }, { secret: { name: 'projected' } }, { downwardAPI: {} }] } },
      { name: 'd', emptyDir: {} },
    ],
    containers: [{
      name: 'app',
      env: [
        { name: 'A', valueFrom: { configMapKeyRef: { name: 'env', key: 'a' } } }, { name: 'B', valueFrom: { secretKeyRef: { name: 'env', key: 'b' } } },
        { name: 'C', value: 'c' },
      ],
      envFrom: [{ configMapRef: { name: 'env-from' } }, { secretRef: { name: 'env-from', optional: true } }],
    }],
    initContainers: [{ name: 'init', envFrom: [{ configMapRef: { name: 'init' } }] }],
    imagePullSecrets: [{ name: 'registry' }],
  };
  expect(configRefsOf(workload({ pod })).map(({ kind, name, optional }) => `${kind} ${name}${optional ? ' (optional)' : ''}`)).toEqual([
    'ConfigMap volume (optional)', 'Secret volume', 'ConfigMap projected', 'Secret projected',
    'ConfigMap env', 'Secret env', 'ConfigMap env-from', 'Secret env-from (optional)', 'ConfigMap init',
  ]);
});

describe('a ConfigMap with binaryData', () => {
  const files = configMap('files', { data: { a: 'b' }, binaryData: { logo: 'AAAA' } });

  test('loses it for the primary, where the target uses it', () => {
    expect(messagesOf('TGT-13', [weighted, using('files'), files])).toEqual([expect.stringMatching(/'files' of the target has binaryData \(logo\).*the primary/)]);
    expect(messagesOf('TGT-13', [weighted, using('other'), files])).toEqual([]);
    expect(messagesOf('TGT-13', [weighted, files])).toEqual([]);
  });

  test.each([['disable', 0], ['disabled', 0], ['enabled', 1]])('with tracking %s: %s faults', (tracking, faults) => {
    expect(messagesOf('TGT-13', [weighted, using('files'), annotated(files, tracking)])).toHaveLength(faults);
  });

  test('is not copied for a Service as target', () => {
    expect(messagesOf('TGT-13', [canary({ targetRef: { apiVersion: 'v1', kind: 'Service', name: 'podinfo' } }), using('files'), files])).toEqual([]);
  });
});

describe('a Secret', () => {
  const target = workload({ pod: { volumes: [{ name: 'a', secret: { secretName: 'account' } }] } });
  test.each([
    ['Opaque', 0], [undefined, 0], ['kubernetes.io/tls', 0], ['kubernetes.io/basic-auth', 0], ['kubernetes.io/ssh-auth', 0],
    ['kubernetes.io/dockerconfigjson', 1], ['example.com/account', 1],
  ])('of type %s: %s faults', (type, faults) => {
    expect(messagesOf('TGT-14', [weighted, target, object('v1', 'Secret', 'account', { type, stringData: { a: 'b' } })])).toHaveLength(faults);
  });
});

describe('the copy for the primary', () => {
  const copy = configMap('files-primary', { data: { mine: '1' } });

  // Seen in a cluster: the object of the user has the data of the copy, and an owner.
  test('overwrites what has its name', () => {
    expect(messagesOf('TGT-15', [weighted, using('files'), configMap('files'), copy])).toEqual([expect.stringMatching(/copies ConfigMap 'files'.*to 'files-primary'.*deleted/)]);
    expect(messagesOf('TGT-15', [weighted, using('files'), copy])).toHaveLength(1);
  });

  test('is not made of what is optional and not there, nor of what opts out', () => {
    expect(messagesOf('TGT-15', [weighted, using('files', true), copy])).toEqual([]);
    expect(messagesOf('TGT-15', [weighted, using('files', true), configMap('files'), copy])).toHaveLength(1);
    expect(messagesOf('TGT-15', [weighted, using('files'), annotated(configMap('files'), 'disabled'), copy])).toEqual([]);
  });

  test('is the copy itself, where Flagger made it', () => {
    expect(idsOf([weighted, using('files'), configMap('files'), madeByFlagger(copy)])).toEqual([]);
  });

  test('must have a name', () => {
    expect(messagesOf('TGT-15', [weighted, using('a'.repeat(246))])).toEqual([expect.stringContaining('more than 253 characters')]);
    expect(messagesOf('TGT-15', [weighted, using('a'.repeat(245))])).toEqual([]);
  });
});
