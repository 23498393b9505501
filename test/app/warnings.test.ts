import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { validateInApp } from '../../src/app/validation';
import { groupWarnings, warn } from '../../src/app/warnings';
import { warnings } from '../warnings';

/** A construct that renders an object of a kind, and warns of something whenever it is validated. */
class Warned extends Construct {
  constructor(scope: Construct, id: string, kind: string, message: string) {
    super(scope, id);
    new ApiObject(this, 'Resource', { apiVersion: 'example.com/v1', kind, metadata: { name: id } });
    validateInApp(this, () => {
      warn(this, message);
      return [];
    });
  }
}

test('a warning names the construct', () => {
  warn(new Chart(new App(), 'shop'), 'look here (GW-14)');

  expect(warnings()).toStrictEqual(['warning: [shop] look here (GW-14)']);
});

test('a construct says the same only once, however often the app is synthesised', () => {
  const chart = new Chart(new App(), 'shop');
  new Warned(chart, 'canary', 'Canary', 'look here (GW-14)');

  chart.toJson();
  chart.toJson();
  warn(chart, 'and there');
  warn(chart, 'and there');

  expect(warnings()).toStrictEqual(['warning: [shop/canary] look here (GW-14)', 'warning: [shop] and there']);
});

test('what several constructs of a synthesis would say is said once, with the first of them', () => {
  const chart = new Chart(new App(), 'shop');
  for (const id of ['a', 'b', 'c', 'd']) { new Warned(chart, id, 'Canary', 'look here (GW-14)'); }
  new Warned(chart, 'e', 'Canary', 'and there (GW-14)');

  chart.toJson();

  expect(warnings()).toStrictEqual([
    'warning: GW-14 in 4 canaries (shop/a, shop/b, and 2 more): look here',
    'warning: [shop/e] and there (GW-14)',
  ]);
});

test.each([
  [['Gateway', 'Gateway'], '2 gateways'],
  [['HTTPRoute', 'HTTPRoute'], '2 HTTPRoutes'],
  [['BackendTLSPolicy', 'BackendTLSPolicy'], '2 BackendTLSPolicies'],
  [['Gateway', 'HTTPRoute'], '2 constructs'],
])('constructs are called by the kind of their objects: %j', (kinds, called) => {
  const chart = new Chart(new App(), 'shop');
  kinds.forEach((kind, i) => new Warned(chart, `x${i}`, kind, 'look here (GW-14)'));

  chart.toJson();

  expect(warnings()).toStrictEqual([`warning: GW-14 in ${called} (shop/x0, shop/x1): look here`]);
});

test('two apps may say the same', () => {
  for (const id of ['one', 'two']) {
    const chart = new Chart(new App(), id);
    new Warned(chart, 'a', 'Canary', 'look here');
    chart.toJson();
  }

  expect(warnings()).toStrictEqual(['warning: [one/a] look here', 'warning: [two/a] look here']);
});

test('a group without the id of a rule says what it is about', () => {
  const app = new App();

  groupWarnings(() => {
    warn(new Chart(app, 'one'), 'look here');
    warn(new Chart(app, 'two'), 'look here');
  });

  expect(warnings()).toStrictEqual(['warning: in 2 constructs (one, two): look here']);
});

test('what was collected is said although the validation breaks off', () => {
  const chart = new Chart(new App(), 'shop');

  expect(() => groupWarnings(() => {
    warn(chart, 'look here');
    throw new Error('broken');
  })).toThrow('broken');

  expect(warnings()).toStrictEqual(['warning: [shop] look here']);
});

test('a value of the input is no way to the terminal', () => {
  warn(new Chart(new App(), 'shop'), 'got \'\u001b[2J\n##[error]\'');

  expect(warnings()).toStrictEqual(['warning: [shop] got \'\\u001b[2J\\n##\\[error]\'']);
});
