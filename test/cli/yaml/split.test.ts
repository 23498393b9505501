import { documentsIn } from '../../../src/cli/yaml/split';

const texts = (stream: string) => [...documentsIn(stream)].map(({ text }) => text);

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['comments', '# a\n---\n# b\n', []],
  ['one document', 'a: 1\n', ['a: 1\n']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['a: 1\n', '\nb: 2\n']],
  ['a document on the line that begins it', '--- {a: 1}\n--- b\n', ['--- {a: 1}\n', '--- b\n']],
  ['a comment on the line that begins it', '--- # a\nb: 1\n---#c\nd: 2\n', ['\nb: 1\n', '\nd: 2\n']],
  ['an end', 'a: 1\n...\nb: 2\n', ['a: 1\n', '\nb: 2\n']],
  ['directives', '%YAML 1.1\n---\na: 1\n', ['%YAML 1.1\n---\na: 1\n']],
  ['what only looks like a line', 'a: |\n  ---\n  b\n----\n', ['a: |\n  ---\n  b\n----\n']],
  ['Windows line ends', 'a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', '\nb: 2\r\n']],
  ['objects of JSON', '{"a": {\n}\n}\n\n{"b": 1}\n', ['{"a": {\n}\n}\n\n', '{"b": 1}\n']],
  ['marks of the encoding', '\ufeffa: 1\n\ufeff---\nb: 2\n---\n\ufeffc: 3\n', ['a: 1\n', '\nb: 2\n', 'c: 3\n']],
])('%s', (_, stream, expected) => {
  expect(texts(stream)).toEqual(expected);
});

test('each begins where it is in the stream', () => {
  const stream = '# first\na: 1\n---\n\nb: 2\n---\n---\nc: 3\n';
  for (const { text, start } of documentsIn(stream)) { expect(stream.slice(start, start + text.length)).toBe(text); }
  expect([...documentsIn(stream)].map(({ start }) => start)).toEqual([0, 16, 30]);
});
