import { BackendRef, StageAttachment } from '../../../src';
import { canaryOf, plainChart, proxyService, shopChart } from '../fixtures';

const ATTACHMENTS: Array<[string, StageAttachment | undefined]> = [
  ['the default attachment', undefined],
  ['the attachment by admission policy', StageAttachment.admissionPolicy()],
  ['the attachment by named port', StageAttachment.namedPort()],
];

const first = BackendRef.service('auth-proxy', 8443);
const second = BackendRef.service('audit-proxy', 8444);

describe.each(ATTACHMENTS)('%s', (_, attachment) => {
  test('refuses two references for one stage in the props', () => {
    expect(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [first, second] } })).toThrow(
      "the primary stage has a backend already ('auth-proxy'), got 'audit-proxy' as a second:"
      + ' the Service of a stage takes the selector of one Service, so one of the two would get no traffic;'
      + ' put a proxy or Gateway of your own before several backends and refer to its Service');
  });

  test('refuses a second reference by a later call, and keeps the first', () => {
    const canary = canaryOf(shopChart(), { attachment, backendRefs: { canary: [first] } });

    expect(() => canary.canaryStage.addBackendRef(second)).toThrow(/the canary stage has a backend already \('auth-proxy'\), got 'audit-proxy' as a second/);
    expect(canary.canaryStage.backendRefs).toStrictEqual([first]);
  });

  test('refuses the same reference twice', () => {
    expect(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [first, first] } })).toThrow(/has a backend already \('auth-proxy'\), got 'auth-proxy'/);
  });

  test('refuses a reference by name to another namespace', () => {
    const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'security' });

    expect(() => canaryOf(shopChart(), { attachment, backendRefs: { primary: [ref] } })).toThrow(
      "the backend 'auth-proxy' of the primary stage is in namespace 'security', the Canary in 'shop':"
      + ' a Service selects pods of its own namespace only, so the stage would have no backend;'
      + ' put the backend into the namespace of the Canary, or a proxy there that forwards to it');
  });

  test('refuses a reference to a construct in another namespace', () => {
    const chart = shopChart();
    const ref = BackendRef.of(proxyService(chart, 'auth-proxy', 8443, 'security'));
    const canary = canaryOf(chart, { attachment });

    expect(() => canary.canaryStage.addBackendRef(ref)).toThrow(/'auth-proxy' of the canary stage is in namespace 'security', the Canary in 'shop'/);
    expect(canary.canaryStage.backendRefs).toStrictEqual([]);
  });

  test('takes a reference that names the namespace of the Canary', () => {
    const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

    expect(canaryOf(shopChart(), { attachment, backendRefs: { primary: [ref] } }).primaryStage.backendRefs).toStrictEqual([ref]);
  });
});

test('the namespace of the Canary is the one in its metadata, not that of its chart', () => {
  const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

  expect(() => canaryOf(shopChart(), { metadata: { namespace: 'other' }, backendRefs: { primary: [ref] } }))
    .toThrow(/in namespace 'shop', the Canary in 'other'/);
});

test('where the namespace of the Canary is not known until it is applied, a reference with one is taken', () => {
  const ref = BackendRef.service('auth-proxy', 8443, { namespace: 'shop' });

  expect(canaryOf(plainChart(), { backendRefs: { primary: [ref] } }).primaryStage.backendRefs).toStrictEqual([ref]);
});
