import { canary, idsOf, messagesOf } from './canary';
import { Manifest } from '../../../src/manifests/manifest';

const hook = (fields: Manifest = {}) => ({ name: 'load', url: 'http://loadtester.test/', ...fields });
const weighted = (...webhooks: Manifest[]) => canary({ analysis: { stepWeight: 10, webhooks } });
const iterating = (iterations: number, ...webhooks: Manifest[]) => canary({ analysis: { iterations, webhooks } });

describe('the url of a hook', () => {
  test.each(['http://loadtester.test/', 'https://a', 'HTTP://a', 'http://a:8080/b?c=d', 'http://[::1]/', 'http://user@a/', 'http://a_b.test'])('%s can be called', url => {
    expect(idsOf([weighted(hook({ url }))])).toEqual([]);
  });

  test.each(['', 'loadtester.test', '/gate', 'ftp://a', 'http:a', 'http:///a', 'http://', 'http://a b', 'loadtester.test:80'])('%j cannot', url => {
    expect(idsOf([weighted(hook({ url }))])).toEqual(['WH-03']);
  });

  test('decides what comes of it by the type of the hook', () => {
    const told = (type?: string) => messagesOf('WH-03', [weighted(hook({ url: '/', type }))])[0];
    expect(told()).toContain('rolls the canary back');
    expect(told('confirm-rollout')).toContain('Flagger starts no rollout');
    expect(told('rollback')).toContain('the hook never triggers a rollback');
    expect(told('constructor')).toContain('rolls the canary back');
  });
});

describe('the timeout of a hook', () => {
  test.each([['5s', []], ['0m30s', []], ['500ms', []], ['5sx', ['WH-02']], ['1mfoo', ['WH-02']], ['5', ['CRD-06']]])('%s: %j', (timeout, ids) => {
    expect(idsOf([weighted(hook({ timeout }))])).toEqual(ids);
  });
});

describe('hooks that are not called', () => {
  test('for want of weights', () => {
    const gate = hook({ type: 'confirm-traffic-increase' });
    expect(idsOf([weighted(gate)])).toEqual([]);
    expect(messagesOf('WH-05', [iterating(5, gate)])).toEqual([expect.stringContaining('(blue-green)')]);
    expect(messagesOf('WH-05', [canary({ analysis: { iterations: 5, match: [{ headers: { a: { exact: 'b' } } }], webhooks: [gate] } })])).toEqual([expect.stringContaining('(a/b)')]);
  });

  test('without an analysis are of no concern, and the others are', () => {
    const broken = ['', 'rollout', 'pre-rollout', 'rollback', 'confirm-promotion', 'confirm-rollout', 'post-rollout', 'event'].map(type => hook({ type, url: '/' }));
    expect(messagesOf('WH-03', [canary({ skipAnalysis: true, analysis: { stepWeight: 10, webhooks: broken } })])).toHaveLength(3);
  });
});

describe('a hook that rolls back', () => {
  test.each([
    ['rollback', '/gate/approve', 1], ['rollback', '/gate/approve?a=b', 1], ['rollback', '/rollback/check', 0], ['rollback', '/gate/approved', 0],
    ['confirm-rollout', '/gate/approve', 0],
  ])('%s at %s: %s faults', (type, path, faults) => {
    expect(messagesOf('WH-06', [weighted(hook({ type, url: `http://loadtester.test${path}` }))])).toHaveLength(faults);
  });
});

describe('an alert that is muted', () => {
  test.each([['confirm-rollout', 0], ['confirm-promotion', 0], ['confirm-traffic-increase', 0], ['rollout', 1], ['rollback', 1], ['event', 1], [undefined, 1]])('of %s: %s faults', (type, faults) => {
    expect(messagesOf('WH-08', [weighted(hook({ type, muteAlert: true }))])).toHaveLength(faults);
    expect(messagesOf('WH-08', [weighted(hook({ type, muteAlert: false }))])).toEqual([]);
  });
});

describe('the time that hooks take', () => {
  test.each<[Manifest[], number]>([
    [[hook()], 0],
    [[hook({ timeout: '60s' })], 1],
    [[hook({ timeout: '59s' })], 0],
    [[hook({ timeout: '30s', retries: 1 })], 1],
    [[hook({ timeout: '30s' }), hook({ timeout: '30s', type: 'rollout' })], 1],
    [[hook({ timeout: '30s' }), hook({ timeout: '2m', type: 'pre-rollout' })], 0],
    [[hook({ timeout: '5sx' }), hook({ timeout: '2m' })], 0],
  ])('%j: %s faults', (webhooks, faults) => {
    expect(messagesOf('WH-09', [weighted(...webhooks)])).toHaveLength(faults);
  });

  test('is set against the interval that Flagger takes', () => {
    expect(messagesOf('WH-09', [canary({ analysis: { interval: '1s', webhooks: [hook({ timeout: '9s' })] } })])).toEqual([]);
    expect(messagesOf('WH-09', [canary({ analysis: { interval: '1s', webhooks: [hook()] } })])).toEqual([expect.stringContaining('can take 10 s, and the interval of the analysis is 10 s')]);
  });
});

describe('a gate before the promotion', () => {
  const gate = hook({ type: 'confirm-promotion' });
  test('does harm in a blue/green rollout of one iteration', () => {
    expect(idsOf([iterating(1, gate)])).toEqual(['WH-12']);
    expect(idsOf([iterating(2, gate)])).toEqual([]);
    expect(idsOf([canary({ analysis: { iterations: 1, match: [{ headers: { a: { exact: 'b' } } }], webhooks: [gate] } })])).toEqual([]);
  });
});
