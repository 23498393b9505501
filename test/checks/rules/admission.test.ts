import { canary, idsOf, messagesOf } from './canary';
import { check } from '../../../src/checks/run';

const pathsOf = (id: string, manifest: unknown) => check([manifest]).filter(finding => finding.id === id).map(({ path }) => path.join('.'));

describe('a number that Go reads as an integer', () => {
  test('is looked for in every such field', () => {
    const half = {
      iterations: 0.5,
      threshold: 0.5,
      maxWeight: 0.5,
      stepWeight: 0.5,
      stepWeightPromotion: 0.5,
      mirrorWeight: 0.5,
      primaryReadyThreshold: 0.5,
      canaryReadyThreshold: 0.5,
      stepWeights: [1, 2.5],
      webhooks: [{ retries: 0.5 }],
      sessionAffinity: { maxAge: 0.5 },
    };
    expect(pathsOf('CRD-05', canary({ progressDeadlineSeconds: 60.5, service: { port: 80.5 }, analysis: half }))).toEqual([
      'spec.progressDeadlineSeconds', 'spec.service.port',
      ...['iterations', 'threshold', 'maxWeight', 'stepWeight', 'stepWeightPromotion', 'mirrorWeight', 'primaryReadyThreshold', 'canaryReadyThreshold',
        'stepWeights.1', 'webhooks.0.retries', 'sessionAffinity.maxAge'].map(key => `spec.analysis.${key}`),
    ]);
  });

  test('may not pass what Go has room for', () => {
    expect(pathsOf('CRD-05', canary({ progressDeadlineSeconds: 2 ** 31, analysis: { threshold: 2 ** 31, iterations: 2 ** 63 } })))
      .toEqual(['spec.progressDeadlineSeconds', 'spec.analysis.iterations']);
  });

  test('is a whole one where metrics have limits with fractions', () => {
    expect(pathsOf('CRD-05', canary({ analysis: { metrics: [{ threshold: 0.5, thresholdRange: { min: 0.1, max: 99.9 } }] } }))).toEqual([]);
  });

  test('says that all of the cluster suffers', () => {
    expect(messagesOf('CRD-05', [canary({ analysis: { stepWeight: 12.5 } })])).toEqual([expect.stringMatching(/a fraction.*got 12\.5: .*no new Canary in the whole cluster.*; write a whole number/)]);
  });
});

describe('the port of the Services', () => {
  test.each([[undefined, 'is missing'], [0, 'got 0'], [70000, 'got 70000'], [-1, 'got -1']])('%s is none', (port, told) => {
    expect(messagesOf('CRD-04', [canary({ service: { port } })])).toEqual([expect.stringContaining(told)]);
  });

  test('is missing with spec.service', () => {
    const manifest = canary();
    delete manifest.spec.service;
    expect(messagesOf('CRD-04', [manifest])).toEqual([expect.stringContaining('spec.service.port is missing')]);
  });

  test('is left to others where it is no number, or no whole one', () => {
    expect(messagesOf('CRD-04', [canary({ service: { port: '80' } }), canary({ service: { port: 80.5 } })])).toEqual([]);
  });

  test('is of no use for a Service as target without a route', () => {
    const targetRef = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name: 'podinfo' };
    expect(messagesOf('CRD-04', [canary({ provider: 'knative', targetRef, service: { port: undefined, gatewayRefs: undefined } })])).toEqual([]);
    expect(messagesOf('CRD-04', [canary({ targetRef: { ...targetRef, apiVersion: 'v1' }, service: { port: undefined } })])).toHaveLength(1);
  });
});

describe('an interval', () => {
  // Seen in a cluster: the pattern of the CRD has no end.
  test.each(['1m', '10s', '1m30s', '10m0s', '90s', '15000ms', '1m0.5s'])('%s is read as it is written', interval => {
    expect(idsOf([canary({ analysis: { interval, stepWeight: 10 } })]).filter(id => id.startsWith('CRD'))).toEqual([]);
  });

  test.each([
    ['1h', 'CRD-06', 'write it as 60m'], ['90', 'CRD-06', 'write it as 90s'], ['1.5m', 'CRD-06', 'write it as 90s'], ['', 'CRD-06', 'whole minutes or seconds'],
    ['1d', 'CRD-06', 'whole minutes or seconds'], ['1minute', 'CRD-07', 'whole minutes or seconds'], ['5mfoo', 'CRD-07', 'whole minutes or seconds'],
    ['9s', 'CRD-08', '10s or more'], ['500ms', 'CRD-08', '10s or more'], ['0s', 'CRD-08', '10s or more'],
  ])('%j is %s', (interval, id, fix) => {
    const manifests = [canary({ analysis: { interval, stepWeight: 10 } })];
    expect(idsOf(manifests)).toEqual([id]);
    expect(messagesOf(id, manifests)).toEqual([expect.stringContaining(fix)]);
  });

  test('of metrics and the timeout of hooks have the same form', () => {
    const analysis = { metrics: [{ name: 'm', interval: '1h' }], webhooks: [{ name: 'h', url: 'http://h', timeout: '1h' }] };
    expect(pathsOf('CRD-06', canary({ analysis }))).toEqual(['spec.analysis.metrics.0.interval', 'spec.analysis.webhooks.0.timeout']);
  });
});

describe('a field that the CRD drops', () => {
  test('is told of with what is left', () => {
    const manifest = canary({
      canaryAnalysis: { interval: '1m' },
      service: { match: [{ uri: { suffix: '.png' }, headers: { 'x-a': { suffix: 'b' } } }] },
      analysis: { match: [{ uri: { prefix: '/' }, method: { exact: 'GET' }, headers: { 'x-a': { suffix: 'b' } }, queryParams: { q: { suffix: 'b' } } }] },
    });
    expect(pathsOf('CRD-18', manifest)).toEqual([
      'spec.canaryAnalysis', 'spec.analysis.match.0.uri', 'spec.analysis.match.0.method',
      'spec.service.match.0.uri.suffix', 'spec.service.match.0.headers.x-a.suffix', 'spec.analysis.match.0.queryParams.q.suffix',
    ]);
    expect(messagesOf('CRD-18', [manifest])[0]).toMatch(/old name of spec\.analysis: .*drops the whole analysis.*; rename it to analysis/);
  });

  test('is told of once, and not by the schema too', () => {
    expect(idsOf([canary({ analysis: { stepWeight: 10, match: [{ uri: { prefix: '/' }, headers: { 'x-a': { exact: 'b' } } }] } })])).not.toContain('API-03');
  });
});
