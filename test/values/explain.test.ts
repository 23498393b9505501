import { explain, refuse } from '../../src/values/explain';

test('a message says what is wrong, what would happen and the way out', () => {
  expect(explain('the port must be a number, got x', 'the API server refuses it', 'give a number'))
    .toBe('the port must be a number, got x: the API server refuses it; give a number');
});

test('what is refused is thrown as an error with that message', () => {
  expect(() => refuse('wrong', 'effect', 'way out')).toThrow(new Error('wrong: effect; way out'));
});
