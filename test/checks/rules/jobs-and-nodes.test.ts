import { canary, idsOf, messagesOf } from './canary';
import { object, workload } from './objects';
import { Manifest } from '../../../src/manifests/manifest';

const plain = (service: Manifest = {}) => canary({ service, analysis: { stepWeight: 10 } });

describe('pods with the label of the app that are not the app', () => {
  const job = (labels: Manifest) => object('batch/v1', 'Job', 'migrate', { spec: { template: { metadata: { labels } } } });

  test('of a Job get the canary\'s traffic', () => {
    expect(messagesOf('TGT-39', [plain(), workload(), job({ app: 'podinfo' })])).toEqual([expect.stringMatching(/Job 'migrate' have app=podinfo, by which the canary's Service/)]);
  });

  test('of a Job in another namespace do not', () => {
    const other = { ...job({ app: 'podinfo' }), metadata: { name: 'migrate', namespace: 'other' } };
    expect(idsOf([plain(), workload(), other])).toEqual([]);
  });

  test('are left out by a port that is asked for by name', () => {
    expect(idsOf([plain({ targetPort: 'http' }), workload(), job({ app: 'podinfo' })])).toEqual([]);
  });

  test('are part of a workload that owns them', () => {
    const pod = (ownerReferences?: Manifest) => ({ ...object('v1', 'Pod', 'one', {}), metadata: { name: 'one', namespace: 'shop', labels: { app: 'podinfo' }, ownerReferences } });
    expect(idsOf([plain(), workload(), pod()])).toEqual(['TGT-39']);
    expect(idsOf([plain(), workload(), pod([{ kind: 'ReplicaSet', name: 'podinfo-1' }])])).toEqual([]);
  });
});

describe('a required anti-affinity', () => {
  const apart = (term: Manifest) => workload({
    podLabels: { app: 'podinfo', tier: 'web' },
    pod: { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', ...term }] } } },
  });

  test('by a label that both stages have keeps them apart', () => {
    expect(messagesOf('TGT-38', [plain(), apart({ labelSelector: { matchLabels: { tier: 'web' } } })])).toEqual([expect.stringContaining('(tier=web)')]);
    expect(idsOf([plain(), apart({ labelSelector: { matchExpressions: [{ key: 'tier', operator: 'Exists' }] } })])).toEqual(['TGT-38']);
  });

  test.each([
    ['Flagger\'s label, which is written anew for the primary', { labelSelector: { matchLabels: { app: 'podinfo' } } }],
    ['a label of other pods', { labelSelector: { matchLabels: { tier: 'cache' } } }],
    ['nothing', {}],
    ['pods of another namespace', { labelSelector: { matchLabels: { tier: 'web' } }, namespaces: ['other'] }],
  ])('by %s does not', (_, term) => {
    expect(idsOf([plain(), apart(term)])).toEqual([]);
  });
});
