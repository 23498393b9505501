import { Duration } from 'cdk8s';
import { canaryOf, chartOf, manifestOf } from './support';
import { Analysis, CookieSameSite, SessionAffinity } from '../../src';

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
  test.each(['', 'a=b', 'a b', 'a;b', 'a*', 'a+b', 'a|b', '^a', 'a$', 'a(b)', 'é'])('cannot be %p', (name) => {
    expect(() => weighted({ [field]: name })).toThrow(`sessionAffinity.${field} must be the name of a cookie, of letters, digits and !#%&'-._\`~, got '${name}': `
      + 'the regular expression that Flagger makes of it does not recognise the cookie, or with an empty name Flagger ignores the Canary; '
      + 'choose a name such as \'shop-canary\'');
  });
});

test('the two cookies have different names', () => {
  expect(() => weighted({ primaryCookieName: 'shop-canary' })).toThrow(
    'sessionAffinity must have different names for the cookies of canary and primary, got \'shop-canary\' for both: '
    + 'Flagger ignores the Canary, without a status or an event; choose another, such as \'shop-canary-primary\'');
});

test('the cookie lives a second or longer', () => {
  expect(rendered({ maxAge: Duration.seconds(1) }).maxAge).toBe(1);
  expect(() => weighted({ maxAge: Duration.seconds(0) })).toThrow('sessionAffinity.maxAge in seconds must be at least 1, got 0: Flagger takes a day instead; ');
  expect(() => weighted({ maxAge: Duration.millis(1500) })).toThrow(/sessionAffinity\.maxAge in seconds must be a whole number, got 1\.5: .*cannot read any new Canary/);
});

describe('a cookie that browsers take over https only', () => {
  const message = (what: string, secure: string) => `sessionAffinity with ${what} must be secure, got ${secure}: `
    + 'browsers drop the cookie, and no user stays where they are; set secure, and serve over https';

  test('is secure', () => {
    expect(() => weighted({ sameSite: CookieSameSite.NONE })).toThrow(message('sameSite NONE', 'nothing'));
    expect(() => weighted({ sameSite: CookieSameSite.NONE, secure: false })).toThrow(message('sameSite NONE', 'false'));
    expect(() => weighted({ partitioned: true })).toThrow(message('partitioned', 'nothing'));
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
    expect(() => weighted({ [field]: value })).toThrow(`sessionAffinity.${field} cannot be '${value}': browsers drop or misread the cookie; `);
  });
