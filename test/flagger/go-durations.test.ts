import { parseGoDuration } from '../../src/flagger/go-durations';

// Tried with Go's time.ParseDuration.
test.each<[string, number]>([
  ['1m', 60], ['1m30s', 90], ['1.5h', 5400], ['500ms', 0.5], ['100us', 1e-4], ['100µs', 1e-4], ['2ns', 2e-9], ['0', 0], ['-0', 0], ['-1.5s', -1.5],
  ['+5s', 5], ['.5s', 0.5], ['1.s', 1], ['24h', 86400],
])('%s is a duration of %d seconds', (text, seconds) => {
  expect(parseGoDuration(text)).toBeCloseTo(seconds, 12);
});

test.each(['', '1', '1d', '1minute', '1m ', ' 1m', '1m30', 's', '.s', '-', '1e3s', '1,5s', '5mfoo', '--1s', 'Infinity'])('%j is none', text => {
  expect(parseGoDuration(text)).toBeUndefined();
});
