import { nearest } from '../../../src/checks/schema/nearest';

test.each([
  ['ab', 'ax'], // a short name may have one letter wrong
  ['port', 'pert'],
  ['gateway', 'gatewey'],
  ['stepWeight', 'stepweight'], // case does not count
  ['sessionAffinity', 'sesionAfinity'],
  ['intervl', 'interval'],
])('%s is near %s', (known, written) => {
  expect(nearest(written, [known])).toBe(known);
});

test.each([
  ['ab', 'xy'],
  ['port', 'xyrt'], // two of four
  ['interval', 'xxxerval'], // three of eight, a third of which is two
  ['threshold', 'maxWeight'],
])('%s is not near %s', (known, written) => {
  expect(nearest(written, [known])).toBeUndefined();
});

test('of several the nearest is taken, of equals the first', () => {
  expect(nearest('maxWeigh', ['maxWidth', 'maxWeight'])).toBe('maxWeight');
  expect(nearest('xort', ['port', 'sort'])).toBe('port');
});

test('nothing is near where nothing is known', () => {
  expect(nearest('a', [])).toBeUndefined();
});
