import { Duration } from 'cdk8s';
import { canaryOf, chartOf, manifestOf } from './support';
import { Analysis, CookieSameSite, SessionAffinity } from '../../src';
import { expectRefusal } from '../messages';

const COMMON = { interval: Duration.minutes(1), threshold: 5 };

function weighted(changes: Partial<SessionAffinity>): Analysis {
  return Analysis.weighted({ ...COMMON, stepWeight: 10, sessionAffinity: { cookieName: 'shop-canary', ...changes } });
}

function rendered(changes: Partial<SessionAffinity>): any {
  return manifestOf(canaryOf(chartOf(), 'canary', { analysis: weighted(changes) })).spec.analysis.sessionAffinity;
}

test('session affinity needs the name of a cookie and nothing else', () => {
  expect(rendered({})).toStrictEqual({ cookieName: 'shop-canary' });
});

test('session affinity has what was said of it', () => {
  const same = { primaryCookieName: 'shop-primary', domain: 'example.com', path: '/shop', httpOnly: true, secure: true, partitioned: true };

  expect(rendered({ ...same, maxAge: Duration.hours(1), sameSite: CookieSameSite.STRICT })).toStrictEqual(
    { cookieName: 'shop-canary', ...same, maxAge: 3600, sameSite: 'Strict' });
});

test('a rollout by steps of one\'s own can have session affinity', () => {
  const analysis = Analysis.steps({ ...COMMON, stepWeights: [10, 50], sessionAffinity: { cookieName: 'c' } });

  expect(manifestOf(canaryOf(chartOf(), 'canary', { analysis })).spec.analysis.sessionAffinity).toStrictEqual({ cookieName: 'c' });
});

describe.each(['cookieName', 'primaryCookieName'])('%s', (field) => {
  test.each(['c', 'shop_canary', 'shop.canary', '__Host-shop', '!#%&\'-._`~'])('can be %p', (name) => {
    expect(rendered({ [field]: name })[field]).toBe(name);
  });

  // Flagger writes it into a regular expression as it is, and splits the cookie at the first '='.
  test.each([
    ['', 'CRD-12'], ['a=b', 'AN-16'], ...['a b', 'a;b', 'a*', 'a+b', 'a|b', '^a', 'a$', 'a(b)', 'é'].map((name) => [name, 'AN-17']),
  ])('cannot be %p (%s)', (name, id) => {
    expectRefusal(() => weighted({ [field]: name }), id, `sessionAffinity.${field}`, name);
  });
});

test('the two cookies have different names', () => {
  expectRefusal(() => weighted({ primaryCookieName: 'shop-canary' }), 'AN-15', 'sessionAffinity', 'shop-canary');
});

test('the cookie lives a second or longer', () => {
  expect(rendered({ maxAge: Duration.seconds(1) }).maxAge).toBe(1);
  expectRefusal(() => weighted({ maxAge: Duration.seconds(0) }), 'AN-20', 'sessionAffinity.maxAge', 1, 0);
  expectRefusal(() => weighted({ maxAge: Duration.millis(1500) }), 'CRD-05', 'sessionAffinity.maxAge', 1.5);
});

describe('a cookie that browsers take over https only', () => {
  test('is secure', () => {
    expectRefusal(() => weighted({ sameSite: CookieSameSite.NONE }), 'AN-19', 'sessionAffinity', 'sameSite', 'nothing');
    expectRefusal(() => weighted({ sameSite: CookieSameSite.NONE, secure: false }), 'AN-19', 'sessionAffinity', 'sameSite', 'false');
    expectRefusal(() => weighted({ partitioned: true }), 'AN-19', 'sessionAffinity', 'nothing');
    expect(rendered({ sameSite: CookieSameSite.NONE, partitioned: true, secure: true })).toMatchObject({ sameSite: 'None', partitioned: true, secure: true });
  });

  test.each([[CookieSameSite.LAX, 'Lax'], [CookieSameSite.STRICT, 'Strict']])('is not that with sameSite %s', (sameSite, text) => {
    expect(rendered({ sameSite })).toStrictEqual({ cookieName: 'shop-canary', sameSite: text });
  });
});

test.each([['domain', '.example.com'], ['domain', 'localhost'], ['path', '/'], ['path', '/a b']])('the %s can be %p', (field, value) => {
  expect(rendered({ [field]: value })[field]).toBe(value);
});

test.each([['domain', ''], ['domain', 'example.com; Secure'], ['domain', 'https://example.com'], ['path', ''], ['path', 'shop'], ['path', '/; HttpOnly'], ['path', '/\n']])(
  'the %s cannot be %j', (field, value) => {
    expectRefusal(() => weighted({ [field]: value }), 'VAL-10', `sessionAffinity.${field}`, value);
  });
