/**
 * What a terminal or a viewer obeys instead of showing it: control characters, line and paragraph separators, marks that turn the direction of
 * writing, and what is no character at all.
 */
const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** How those are written that have a name of their own. */
const NAMED: { readonly [character: string]: string } = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Commands of CI runners: `##[error]` and `##vso[…]` anywhere in a line, `::set-output …` at its start, to which any space may become by wrapping. */
const BRACKET_COMMAND = /##(\w*)\[/g;
const COLON_COMMAND = /(^|\s)::/g;

/**
 * A text that is not ours, as it can be written to a terminal, a log or a file: what would be obeyed there is escaped as in a string of JavaScript.
 *
 * All that is written of names, values and files of the input goes through here, whatever the format.
 */
export function printable(text: string): string {
  return text
    .replace(OBEYED, character => NAMED[character] ?? escaped(character.codePointAt(0)!))
    .replace(BRACKET_COMMAND, '##$1\\[')
    .replace(COLON_COMMAND, '$1\\::');
}

function escaped(code: number): string {
  const digits = code.toString(16);
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
