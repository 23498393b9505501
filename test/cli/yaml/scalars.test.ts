import * as fc from 'fast-check';
import { parse } from 'yaml';
import { YAML_OPTIONS } from '../../../src/cli/yaml/exact-reader';
import { readFast } from '../../../src/cli/yaml/fast-reader';

/** What a text without quotes is, by the reader that is fast. */
function fast(text: string): unknown {
  const read = readFast(`a: ${text}`);
  if (typeof read !== 'object') { throw new Error(`not read: ${text}`); }
  return (read.value as { a: unknown }).a;
}

// As sigs.k8s.io/yaml reads them.
const SCALARS: ReadonlyArray<readonly [text: string, value: unknown]> = [
  ['', null], ['~', null], ['null', null], ['NULL', null], ['nULL', 'nULL'],
  ['y', true], ['yes', true], ['On', true], ['TRUE', true], ['n', false], ['No', false], ['off', false], ['tRUE', 'tRUE'], ['yep', 'yep'],
  ['0', 0], ['5', 5], ['-5', -5], ['+5', 5], ['0144', 100], ['-010', -8], ['0o17', 15], ['0x1F', 31], ['0b101', 5], ['1_000', 1000], ['089', 89], ['0_7', 7],
  ['1.5', 1.5], ['.5', 0.5], ['5.', 5], ['1e3', 1000], ['-1.5E-3', -0.0015], ['1_0.5', 10.5], ['.inf', Infinity], ['-.INF', -Infinity],
  ['1.2.3', '1.2.3'], ['10s', '10s'], ['-', '-'], ['.', '.'], ['+', '+'], ['1e', '1e'], ['0x', '0x'], ['0xg', '0xg'], ['0b2', '0b2'], ['1:30', '1:30'],
  ['2001-12-14', '2001-12-14'], ['2001-12-14T21:59:43Z', '2001-12-14T21:59:43Z'],
];

test.each(SCALARS.filter(([text]) => text !== '-'))('%j is %j', (text, value) => {
  expect(fast(text)).toEqual(value);
  expect(parse(`a: ${text}`, YAML_OPTIONS)).toEqual({ a: value });
});

test('what is in quotes is text', () => {
  expect(fast('"5"')).toBe('5');
  expect(fast('\'yes\'')).toBe('yes');
});

test('the two readers take the same text for the same value', () => {
  const part = fc.constantFrom('0', '1', '7', '8', '9', '_', '.', '-', '+', 'e', 'E', 'x', 'o', 'b', 'f', 'y', 'n', 'o', 'T', 'inf', 'nan', 'true', 'null');
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 6 }).map(parts => parts.join('')).filter(text => !/^[-.]*$/.test(text)), text => {
    expect(parse(`a: ${text}`, YAML_OPTIONS)).toEqual({ a: fast(text) });
  }), { numRuns: 2000 });
});
