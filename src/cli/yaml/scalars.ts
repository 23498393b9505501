/*
 * What a text without quotes means to Kubernetes, whose parser follows YAML 1.1 for booleans and octal numbers, and 1.2 for the rest.
 */

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const TRUE = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']);
const FALSE = new Set(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']);

/** Underlines between digits are left out before a number is read. */
const INTEGER = /^([-+]?)(0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$/;
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const SPECIAL: { readonly [text: string]: number } = {
  '.nan': NaN,
  '.NaN': NaN,
  '.NAN': NaN,
  '.inf': Infinity,
  '.Inf': Infinity,
  '.INF': Infinity,
  '+.inf': Infinity,
  '+.Inf': Infinity,
  '+.INF': Infinity,
  '-.inf': -Infinity,
  '-.Inf': -Infinity,
  '-.INF': -Infinity,
};

export function isNull(text: string): boolean {
  return NULLS.has(text);
}

export function booleanOf(text: string): boolean | undefined {
  return text.length > 5 ? undefined : TRUE.has(text) ? true : FALSE.has(text) ? false : undefined;
}

/** Whole numbers, in any base. */
export function integerOf(text: string): number | undefined {
  if (!mayBeNumber(text)) { return undefined; }
  const [, sign, digits] = INTEGER.exec(text.replaceAll('_', '')) ?? [];
  if (digits === undefined) { return undefined; }
  // Without a letter, a leading zero means octal; what has an 8 or a 9 is read as a float.
  if (/^0[0-9]+$/.test(digits)) { return /[89]/.test(digits) ? undefined : signed(sign, parseInt(digits, 8)); }
  return signed(sign, Number(digits));
}

/** Other numbers. */
export function floatOf(text: string): number | undefined {
  if (Object.hasOwn(SPECIAL, text)) { return SPECIAL[text]; }
  if (!mayBeNumber(text)) { return undefined; }
  const plain = text.replaceAll('_', '');
  return FLOAT.test(plain) ? Number(plain) : undefined;
}

function mayBeNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 || first === 0x2b || first === 0x2d || first === 0x2e;
}

function signed(sign: string, number: number): number {
  return sign === '-' ? -number : number;
}
