import { Severity } from '../../../src/checks/rule';
import { check, checkAll } from '../../../src/checks/run';
import { IGNORE_ANNOTATION } from '../../../src/checks/suppressions/annotation';
import { SuppressedBy } from '../../../src/checks/suppressions/suppression';
import { Manifest } from '../../../src/manifests/manifest';

/** A Canary on which AN-02 fires. */
function canary(ignore?: unknown, spec: object = {}): Manifest {
  return {
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name: 'podinfo', namespace: 'shop', ...ignore !== undefined && { annotations: { [IGNORE_ANNOTATION]: ignore } } },
    spec: {
      provider: 'gatewayapi:v1',
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' },
      service: { port: 80, hosts: ['shop.example.com'], gatewayRefs: [{ name: 'public', namespace: 'gateways' }] },
      analysis: { interval: '1m', threshold: 5, stepWeight: 10, maxWeight: 101 },
      ...spec,
    },
  };
}

function idsOf(manifest: Manifest): string[] {
  return check([manifest]).map(finding => finding.id);
}

test('what an annotation gives a reason for is not reported, and kept with the reason', () => {
  expect(idsOf(canary())).toEqual(['AN-02']);
  expect(idsOf(canary('AN-02: promoted by hand'))).toEqual([]);
  expect(checkAll([canary('AN-02: promoted by hand')])).toMatchObject({
    findings: [{ id: 'AN-02', suppressed: { by: SuppressedBy.ANNOTATION, reason: 'promoted by hand' } }], unused: [],
  });
});

test('it holds for the object alone', () => {
  const other = canary();
  other.metadata.name = 'other';
  expect(check([canary('AN-02: promoted by hand'), other]).filter(finding => finding.id === 'AN-02').map(finding => finding.object.name)).toEqual(['other']);
});

test('other rules on the object are reported all the same', () => {
  expect(idsOf(canary('AN-02: promoted by hand', { analysis: { interval: '1m', threshold: 0, stepWeight: 10, maxWeight: 101 } }))).toEqual(['AN-10']);
});

test('what the schema says of an object is suppressed as well', () => {
  expect(idsOf(canary(undefined, { targetRef: 5 }))).toContain('API-01');
  expect(idsOf(canary('API-01: a patch completes it; AN-02: x', { targetRef: 5 }))).toEqual([]);
});

test.each([
  ['without a reason', 'AN-02', /gives no reason for AN-02: the entry suppresses nothing/],
  ['with an id of no rule', 'AN-002: x', /has an entry for 'AN-002', and no rule has this id/],
  ['that cannot be read', 'an-02: x', /has a part that is not an entry, got 'an-02: x'/],
  ['that says nothing', ' ', /has no entry/],
  ['that is a number', 5, /is not a text, got number/],
  ['that is a list', ['AN-02: x'], /is not a text, got object/],
  ['that is null', null, /is not a text, got nothing/],
])('an annotation %s suppresses nothing, and is a finding itself', (_, ignore, message) => {
  const findings = check([canary(ignore)]);
  expect(findings.map(finding => finding.id)).toEqual(expect.arrayContaining(['AN-02', 'SUP-01']));
  expect(findings.find(finding => finding.id === 'SUP-01')).toMatchObject({
    severity: Severity.WARNING, path: ['metadata', 'annotations', IGNORE_ANNOTATION], message: expect.stringMatching(message),
  });
});

test('a broken entry takes nothing from the others', () => {
  expect(idsOf(canary('XX-1: what; AN-02: promoted by hand'))).toEqual(['SUP-01']);
});

test.each([
  ['AN-002: x', 'did you mean AN-02? an entry starts after a semicolon, with capital letters, a number and a colon'],
  ['CRD-03: x', 'write API-01 instead'],
  ['TGT-18: x', 'remove the entry'],
])('the way out of %s is %s', (ignore, fix) => {
  expect(check([canary(`${ignore}; AN-02: x`)])).toEqual([expect.objectContaining({ id: 'SUP-01', fix })]);
});

test('the message about an annotation is short whatever the annotation is', () => {
  const findings = check([canary('x'.repeat(1_000_000)), canary(`A-1: ${'x'.repeat(1_000_000)}`), canary('XX-1: y; '.repeat(100_000))])
    .filter(finding => finding.id === 'SUP-01');
  expect(findings).toHaveLength(3);
  expect(Math.max(...findings.map(finding => finding.message.length))).toBeLessThan(300);
});

test('an annotation on an object of any kind is read', () => {
  expect(idsOf({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', annotations: { [IGNORE_ANNOTATION]: 'all' } } })).toEqual(['SUP-01']);
});

describe('an entry for which there is no finding', () => {
  const unused = canary('AN-02: promoted by hand; AN-10: never rolled back');

  test('is told of', () => {
    expect(checkAll([unused])).toMatchObject({ findings: [{ id: 'AN-02' }], unused: [{ id: 'AN-10', reason: 'never rolled back', manifest: unused }] });
  });

  test('is a finding where it is asked for', () => {
    expect(check([unused], { reportUnusedSuppressions: true })).toEqual([
      expect.objectContaining({ id: 'SUP-02', severity: Severity.WARNING, message: expect.stringContaining('AN-10 is suppressed, and does not fire on this object') }),
    ]);
    expect(check([unused], { reportUnusedSuppressions: true, ignore: ['SUP-02'] })).toEqual([]);
  });

  test('is fine where the rule was not asked', () => {
    expect(checkAll([unused], { ignore: ['AN-10'] }).unused).toEqual([]);
  });
});

describe('options', () => {
  test('severities replace those of the catalogue', () => {
    expect(check([canary()], { severities: new Map([['AN-02', Severity.WARNING]]) })).toMatchObject([{ id: 'AN-02', severity: 'warning' }]);
  });

  test('what else suppresses is asked about what the annotation does not suppress', () => {
    const suppress = jest.fn(() => ({ by: SuppressedBy.CONFIGURATION, reason: 'everywhere' }));
    expect(checkAll([canary('AN-02: here'), canary()], { suppress }).findings.filter(f => f.id === 'AN-02').map(f => f.suppressed?.reason)).toEqual(['here', 'everywhere']);
    expect(check([canary()], { suppress })).toEqual([]);
  });
});
