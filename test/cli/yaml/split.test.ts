import { splitDocuments } from '../../../src/cli/yaml/split';

const texts = (stream: string) => splitDocuments(stream).map(({ text }) => text);

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['comments', '# a\n---\n# b\n', []],
  ['one document', 'a: 1\n', ['a: 1\n']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['a: 1\n', '---\nb: 2\n']],
  ['a document on the line that begins it', '--- {a: 1}\n--- b\n', ['--- {a: 1}\n', '--- b\n']],
  ['an end', 'a: 1\n...\nb: 2\n', ['a: 1\n', '\nb: 2\n']],
  ['directives', '%YAML 1.1\n---\na: 1\n', ['%YAML 1.1\n---\na: 1\n']],
  ['what only looks like a line', 'a: |\n  ---\n  b\n----\n', ['a: |\n  ---\n  b\n----\n']],
  ['Windows line ends', 'a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', '---\r\nb: 2\r\n']],
])('%s', (_, stream, expected) => {
  expect(texts(stream)).toEqual(expected);
});

test('each begins where it is in the stream', () => {
  const stream = '# first\na: 1\n---\n\nb: 2\n---\n---\nc: 3\n';
  for (const { text, start } of splitDocuments(stream)) { expect(stream.slice(start, start + text.length)).toBe(text); }
  expect(splitDocuments(stream).map(({ start }) => start)).toEqual([0, 13, 27]);
});
