import { checkPort, checkWholeNumber } from '../../src/values/numbers';

describe('a port', () => {
  test.each([1, 80, 8443, 65535])('can be %p', (port) => {
    expect(() => checkPort('service.port', port)).not.toThrow();
  });

  test.each([0, -1, 65536, 1e9, 80.5, 0.1, NaN, Infinity, -Infinity])('cannot be %p', (port) => {
    expect(() => checkPort('service.port', port)).toThrow(
      `service.port must be a whole number from 1 to 65535, got ${port}: the API server refuses the Services; give the number of the port`);
  });

  test('that is refused has the effect that the caller knows', () => {
    expect(() => checkPort('the port', 0, 'nothing is found')).toThrow(/, got 0: nothing is found; give the number of the port$/);
  });
});

describe('a whole number', () => {
  const check = (value: number, min = 1, max = 100) => () => checkWholeNumber('stepWeight', value, min, max, 'Flagger stalls', 'give a percentage');

  test.each([1, 2, 99, 100])('can be %p between 1 and 100', (value) => {
    expect(check(value)).not.toThrow();
  });

  test.each([0, -1, 101, -100, 1e6])('cannot be %p between 1 and 100', (value) => {
    expect(check(value)).toThrow(`stepWeight must be from 1 to 100, got ${value}: Flagger stalls; give a percentage`);
  });

  test.each([0.5, 1.5, 99.999, NaN, Infinity])('cannot be %p, which Flagger could not decode', (value) => {
    expect(check(value)).toThrow(`stepWeight must be a whole number, got ${value}: the API server accepts it, `
      + 'and Flagger then cannot read any new Canary of the cluster; give a percentage');
  });

  test('without an upper bound is only said to be too small', () => {
    expect(check(0, 1, Number.MAX_SAFE_INTEGER)).toThrow('stepWeight must be at least 1, got 0: Flagger stalls; give a percentage');
    expect(check(1_000_000, 1, Number.MAX_SAFE_INTEGER)).not.toThrow();
  });
});
