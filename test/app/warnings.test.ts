import { App, Chart } from 'cdk8s';
import { warn } from '../../src/app/warnings';

const emitWarning = jest.spyOn(process, 'emitWarning').mockImplementation();

afterAll(() => emitWarning.mockRestore());

test('a warning names the construct and goes to standard error as one of this library', () => {
  warn(new Chart(new App(), 'shop'), 'look here');

  expect(emitWarning.mock.calls).toStrictEqual([['[shop] look here', { type: 'cdk8s-flagger' }]]);
});

test('a construct says the same only once, however often the app is synthesised', () => {
  const chart = new Chart(new App(), 'shop');

  warn(chart, 'look here');
  warn(chart, 'look here');
  warn(chart, 'and there');

  expect(emitWarning.mock.calls.map(([message]) => message)).toStrictEqual(['[shop] look here', '[shop] and there']);
});

test('two constructs may say the same', () => {
  const app = new App();

  warn(new Chart(app, 'one'), 'look here');
  warn(new Chart(app, 'two'), 'look here');

  expect(emitWarning.mock.calls.map(([message]) => message)).toStrictEqual(['[one] look here', '[two] look here']);
});
