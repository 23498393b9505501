import { Cell, layOut, widthOf } from '../../src/cli/formatters/columns';

const cell = (...lines: string[]): Cell => lines.map(text => ({ text }));

test('cells stand side by side, each line of them in its column', () => {
  expect(layOut([[cell('a', 'bb'), cell('c')], [cell('d'), cell('e', 'f')]], [2, 1])).toBe('a   c\nbb\n\nd   e\n    f');
});

test('a line is broken between words, and a long word where the column ends', () => {
  expect(layOut([[cell('one two three'), cell('x')]], [7, 1])).toBe('one two  x\nthree');
  expect(layOut([[cell('abcdefgh')]], [3])).toBe('abc\ndef\ngh');
});

test('colours are no part of the width, and go on in the lines behind', () => {
  const paint = (text: string) => `<${text}>`;
  expect(layOut([[[{ text: 'one two', paint }], cell('x')]], [3, 1])).toBe('<one>  x\n<two>');
});

test('the width of a column is that of its longest line', () => {
  expect(widthOf([cell('a', 'bbb'), cell('cc')])).toBe(3);
  expect(widthOf([])).toBe(0);
});
