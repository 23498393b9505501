import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExactly } from '../../../src/cli/yaml/exact-reader';
import { readFast } from '../../../src/cli/yaml/fast-reader';
import { readDocument } from '../../../src/cli/yaml/read-document';
import { splitDocuments } from '../../../src/cli/yaml/split';
import { FIXTURES, readFixtures } from '../../checks/fixtures';

function valueOf(text: string): unknown {
  const read = readDocument(text);
  return 'error' in read ? read : read.value;
}

test('both readers read every fixture alike', () => {
  const chunks = readFixtures().flatMap(({ file }) => splitDocuments(readFileSync(join(FIXTURES, file), 'utf8')));
  expect(chunks.length).toBeGreaterThan(500);
  for (const { text } of chunks) {
    expect(readFast(text, true)).toEqual({ value: readExactly(text).toJS() });
  }
});

test.each<[string, string, unknown]>([
  ['a text in quotes that goes on at the column of its key', 'a:\n  b: "c\n  d"\n', { a: { b: 'c d' } }],
  ['an alias as a key', 'a: &x web\nb:\n  *x: "yes"\n', { a: 'web', b: { web: 'yes' } }],
  ['an alias as a key in one line', 'a: &x web\nb: {*x : 1}\n', { a: 'web', b: { web: 1 } }],
  ['a merge', 'a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\n', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
  ['keys that are no text', '1: a\ntrue: b\n', { 1: 'a', true: 'b' }],
  ['a key of two, the last', 'a: 1\nb: 2\na: 3\n', { a: 3, b: 2 }],
  ['a tag for data', 'a: !!binary aGVsbG8=\n', { a: 'aGVsbG8=' }],
  ['Windows line ends', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n', { a: 1, b: 'x\ny\n' }],
  ['a key that every object has', '__proto__: 1\n', JSON.parse('{"__proto__": 1}')],
])('%s is read', (_, text, value) => {
  expect(valueOf(text)).toEqual(value);
});

test('a key of two is named by its path', () => {
  const read = readDocument('a:\n- b: 1\n  c: 2\n  b: 3\nd: 1\nd: 2\n');
  expect(read).toMatchObject({ duplicates: [['a', 0, 'b'], ['d']] });
});

test('what comes in by a merge is no second key', () => {
  expect(readDocument('a: &x {b: 1}\nc: {<<: *x, b: 2}\n')).toMatchObject({ duplicates: [] });
});

test('aliases that unfold without end are refused, quickly', () => {
  const lines = ['a: &a0 [x, x, x, x, x, x, x, x, x]', ...[...Array(30).keys()].map(i => `b${i}: &a${i + 1} [${Array(9).fill(`*a${i}`).join()}]`)];
  expect(valueOf(lines.join('\n'))).toMatchObject({ error: expect.stringContaining('more than 1000000 values') });
  expect(valueOf('a: &x [*x]')).toMatchObject({ error: expect.stringContaining('holds itself') });
});

test('an alias gives a value of its own', () => {
  const { a, b } = valueOf('a: &x {c: 1}\nb: *x\n') as { a: object; b: object };
  expect(b).toEqual(a);
  expect(b).not.toBe(a);
});

test.each(['a: [', 'a: "b', '*x', 'a: b: c'])('%j cannot be read', text => {
  expect(valueOf(text)).toMatchObject({ error: expect.any(String), offset: expect.any(Number) });
});
