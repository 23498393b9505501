import { explain, Refusal, refuse } from '../../src/values/explain';

test('a message says what is wrong, what would happen, the way out, and the id', () => {
  const message = explain('VAL-02', 'the port must be a number, got x', 'the API server refuses it', 'give a number');

  expect(message).toMatchObject({ id: 'VAL-02', text: 'the port must be a number, got x: the API server refuses it; give a number' });
  expect(String(message)).toBe('the port must be a number, got x: the API server refuses it; give a number (VAL-02)');
});

function refusal(): Refusal {
  try {
    return refuse('VAL-02', 'wrong', 'effect', 'way out');
  } catch (e) {
    return e as Refusal;
  }
}

describe('what is refused', () => {
  test('is thrown as an error with that message, which tells its id', () => {
    expect(refusal()).toBeInstanceOf(Error);
    expect(refusal()).toMatchObject({ id: 'VAL-02', name: 'Error', message: 'wrong: effect; way out (VAL-02)' });
  });

  test('names the construct, also where Node.js prints the stack, and the innermost alone', () => {
    const error = refusal();
    error.nameConstruct('shop/canary');
    error.nameConstruct('shop');

    expect(error.message).toBe('[shop/canary] wrong: effect; way out (VAL-02)');
    expect(error.stack).toMatch(/^Error: \[shop\/canary\] wrong: effect; way out \(VAL-02\)\n/);
  });
});
