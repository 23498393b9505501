const UTF16LE = [0xff, 0xfe];
const UTF16BE = [0xfe, 0xff];

/**
 * The text of a file, as kubectl reads it: UTF-8, or UTF-16 where the file begins with a byte order mark, as PowerShell writes it. A byte order mark is left out, also behind `---`.
 *
 * @throws if it is no text
 */
export function decode(bytes: Buffer): string {
  const text = hasMark(bytes, UTF16LE) ? textOf(bytes, 'utf-16le') : hasMark(bytes, UTF16BE) ? textOf(bytes, 'utf-16be') : textOf(bytes, 'utf-8');
  if (text.includes('\0')) { throw new Error('the file has NUL characters: it is not YAML, or it is UTF-16 without a byte order mark; save it as UTF-8'); }
  return text.replace(/^(---[ \t]*\r?\n)?\uFEFF/gm, '$1');
}

function hasMark(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function textOf(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`the file is not valid ${encoding.toUpperCase()}; save it as UTF-8`);
  }
}
