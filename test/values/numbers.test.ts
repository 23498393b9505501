import { checkPort, checkWholeNumber } from '../../src/values/numbers';
import { expectRefusal } from '../messages';

describe('a port', () => {
  test.each([1, 80, 8443, 65535])('can be %p', (port) => {
    expect(() => checkPort('VAL-02', 'service.port', port)).not.toThrow();
  });

  test.each([0, -1, 65536, 1e9, 80.5, 0.1, NaN, Infinity, -Infinity])('cannot be %p', (port) => {
    expectRefusal(() => checkPort('VAL-02', 'service.port', port), 'VAL-02', 'service.port', 1, 65535, port);
  });

  test('that is refused has the effect that the caller knows', () => {
    expectRefusal(() => checkPort('VAL-02', 'the port', 0, 'nothing is found'), 'VAL-02', 0);
  });
});

describe('a whole number', () => {
  const check = (value: number, min = 1, max = 100) => () => checkWholeNumber('AN-05', 'stepWeight', value, min, max, 'Flagger stalls', 'give a percentage');

  test.each([1, 2, 99, 100])('can be %p between 1 and 100', (value) => {
    expect(check(value)).not.toThrow();
  });

  test.each([0, -1, 101, -100, 1e6])('cannot be %p between 1 and 100', (value) => {
    expectRefusal(check(value), 'AN-05', 'stepWeight', 1, 100, value);
  });

  test.each([0.5, 1.5, 99.999, NaN, Infinity])('cannot be %p, which Flagger could not decode', (value) => {
    expectRefusal(check(value), 'CRD-05', 'stepWeight', value);
  });

  test('without an upper bound is only said to be too small', () => {
    expectRefusal(check(0, 1, Number.MAX_SAFE_INTEGER), 'AN-05', 'stepWeight', 1, 0);
    expect(check(1_000_000, 1, Number.MAX_SAFE_INTEGER)).not.toThrow();
  });
});
