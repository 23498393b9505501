import * as fc from 'fast-check';
import { printable } from '../../src/values/printable';

const code = (...codes: number[]) => String.fromCodePoint(...codes);

test.each([
  ['a line break', 'a\nb\r\nc', 'a\\nb\\r\\nc'],
  ['a tabulator', 'a\tb', 'a\\tb'],
  ['what clears the screen', `${code(0x1b)}[2J`, '\\u001b[2J'],
  ['a bell, a backspace and a null', code(7, 8, 0), '\\u0007\\u0008\\u0000'],
  ['DEL', code(0x7f), '\\u007f'],
  ['C1, of which one is ESC [ in a single character', code(0x9b, 0x85), '\\u009b\\u0085'],
  ['line and paragraph separators', code(0x2028, 0x2029), '\\u2028\\u2029'],
  ['overrides and isolates of the direction', code(0x202e, 0x2066, 0x200f, 0x61c), '\\u202e\\u2066\\u200f\\u061c'],
  ['half of a surrogate pair', code(0xd83d), '\\ud83d'],
  ['what is no character, in and beyond the first plane', code(0xfffe, 0x1fffe), '\\ufffe\\u{1fffe}'],
])('%s is escaped', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test.each([
  ['##[error]no', '##\\[error]no'],
  ['a ##vso[task.setvariable]x', 'a ##vso\\[task.setvariable]x'],
  ['##teamcity[x]', '##teamcity\\[x]'],
  ['::set-output name=a::b', '\\::set-output name=a::b'],
  ['a line that wraps ::set-output name=a::b', 'a line that wraps \\::set-output name=a::b'],
])('a command of a runner is broken up: %s', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test.each(['shop/podinfo', 'a.b::c', 'ünïcödé 😀 漢字', 'C:\\charts\\values.yaml', 'fd00::1', '# comment [1]', ''])('%j stays as it is', text => {
  expect(printable(text)).toBe(text);
});

test('what comes out is shown, and stays as it is the second time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    const shown = printable(text);
    expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]|##\w*\[|(^|\s)::/u);
    expect(printable(shown)).toBe(shown);
  }));
});
