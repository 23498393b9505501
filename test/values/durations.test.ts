import { Duration } from 'cdk8s';
import { renderGatewayDuration, renderInterval, renderSeconds } from '../../src/values/durations';
import { expectRefusal } from '../messages';

describe('an interval', () => {
  test.each([
    [Duration.seconds(10), '10s'],
    [Duration.millis(10_000), '10s'],
    [Duration.seconds(59), '59s'],
    [Duration.seconds(60), '1m'],
    [Duration.seconds(61), '61s'],
    [Duration.seconds(90), '90s'],
    [Duration.minutes(1.5), '90s'],
    [Duration.minutes(10), '10m'],
    [Duration.hours(1), '60m'],
    [Duration.days(1), '1440m'],
  ])('of %j renders as %p', (interval, rendered) => {
    expect(renderInterval('interval', interval)).toBe(rendered);
  });

  // The pattern of the CRD is not anchored at its end; what Go reads in another sense must not come out either.
  test('is always in the form that the CRD accepts and Go reads as the same time', () => {
    for (let seconds = 10; seconds <= 7300; seconds++) {
      const [, amount, unit] = /^([0-9]+)(m|s)$/.exec(renderInterval('interval', Duration.seconds(seconds))) ?? [];
      expect(Number(amount) * (unit === 'm' ? 60 : 1)).toBe(seconds);
    }
  });

  test.each([0, 1, 9])('of %p s is refused, since Flagger takes 10 seconds instead', (seconds) => {
    expectRefusal(() => renderInterval('interval', Duration.seconds(seconds)), 'CRD-08', 'interval', 10, seconds);
  });

  test.each([[Duration.seconds(9.5), 9.5], [Duration.millis(10_500), 10.5], [Duration.minutes(0.175), 10.5], [Duration.millis(1), 0.001]])(
    'of %j is refused for its fraction', (interval, seconds) => {
      expectRefusal(() => renderInterval('interval', interval), 'VAL-01', 'interval', seconds);
    });

  test('that is whole but for the noise of floating point is not a fraction', () => {
    expect(renderInterval('interval', Duration.minutes(8.2))).toBe('492s');
    expect(renderInterval('interval', Duration.hours(1.1))).toBe('66m');
  });
});

describe('a duration of the Gateway API', () => {
  test.each([
    [Duration.millis(0), '0s'],
    [Duration.millis(1), '1ms'],
    [Duration.millis(999), '999ms'],
    [Duration.seconds(1), '1s'],
    [Duration.millis(1500), '1s500ms'],
    [Duration.seconds(1.5), '1s500ms'],
    [Duration.minutes(1), '60s'],
    [Duration.hours(1), '3600s'],
    [Duration.seconds(99_999), '99999s'],
    [Duration.millis(99_999_999), '99999s999ms'],
  ])('of %j renders as %p', (duration, rendered) => {
    expect(renderGatewayDuration('service.timeout', duration)).toBe(rendered);
  });

  test.each([1, 999, 1000, 1001, 59_999, 60_000, 61_001, 3_600_000, 99_999_001])('of %p ms is in the form of the CRD and means the same time', (millis) => {
    const rendered = renderGatewayDuration('service.timeout', Duration.millis(millis));

    expect(rendered).toMatch(/^([0-9]{1,5}(h|m|s|ms)){1,4}$/);
    const units: { [unit: string]: number } = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
    const parts = [...rendered.matchAll(/([0-9]+)(ms|h|m|s)/g)].map(([, amount, unit]) => Number(amount) * units[unit]);
    expect(parts.reduce((sum, part) => sum + part)).toBe(millis);
  });

  test.each([[Duration.millis(0.5), 0.5], [Duration.millis(100_000_000.5), 100_000_000.5]])('of %j is refused for its fraction', (duration, millis) => {
    expectRefusal(() => renderGatewayDuration('service.timeout', duration), 'GW-12', 'service.timeout', millis);
  });

  test.each([[Duration.seconds(100_000), 100_000], [Duration.days(2), 172_800]])('of %j is refused for its length', (duration, seconds) => {
    expectRefusal(() => renderGatewayDuration('service.timeout', duration), 'GW-12', 'service.timeout', 100000, seconds);
  });

  test('that is whole but for the noise of floating point is not a fraction', () => {
    expect(renderGatewayDuration('service.timeout', Duration.seconds(16.1))).toBe('16s100ms');
  });
});

describe('a number of seconds', () => {
  test.each([[Duration.seconds(1), 1], [Duration.millis(2000), 2], [Duration.minutes(10), 600], [Duration.hours(1), 3600]])(
    'renders %j as %p', (duration, seconds) => {
      expect(renderSeconds('progressDeadline', duration)).toBe(seconds);
    });

  test('refuses none at all', () => {
    expectRefusal(() => renderSeconds('progressDeadline', Duration.seconds(0)), 'VAL-01', 'progressDeadline', 1, 0);
  });

  test.each([[Duration.seconds(0.5), 0.5], [Duration.millis(1500), 1.5]])('refuses %j', (duration, seconds) => {
    expectRefusal(() => renderSeconds('progressDeadline', duration), 'CRD-05', 'progressDeadline', seconds);
  });

  test('that is whole but for the noise of floating point is not a fraction', () => {
    expect(renderSeconds('progressDeadline', Duration.minutes(8.2))).toBe(492);
  });
});
