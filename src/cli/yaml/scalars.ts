import { YAML_TAG } from './tags';

const BOOLEANS = new Map<string, unknown>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(text => [text, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(text => [text, false] as const),
]);
const NULLS = new Set(['', '~', 'null', 'Null', 'NULL']);
const INFINITE = new Map<string, number>(['.inf', '.Inf', '.INF'].flatMap(text =>
  [[text, Infinity], [`+${text}`, Infinity], [`-${text}`, -Infinity]] as const));
const NANS = new Set(['.nan', '.NaN', '.NAN']);
/** The first characters of what is no string. */
const FIRST = new Set('yYnNtTfFoO~+-.0123456789');

const DECIMAL = /^[-+]?(?:0|[1-9]\d*)$/;
const RADIX = /^([-+]?)0([xob]?)([\da-f]+)$/i;
const RADIXES: { readonly [letter: string]: number } = { 'x': 16, 'o': 8, '': 8, 'b': 2 };
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const [MIN_INTEGER, MAX_INTEGER] = [-(2n ** 63n), 2n ** 64n];

/** What Kubernetes takes a scalar without quotes and without a tag for: YAML 1.1, but for times, which stay text, and numbers to the base of 60. */
export function resolvePlain(text: string): unknown {
  if (text === '') { return null; }
  if (!FIRST.has(text[0])) { return text; }
  const word = BOOLEANS.get(text);
  if (word !== undefined) { return word; }
  if (NULLS.has(text)) { return null; }
  const number = numberOf(text);
  return number === undefined ? text : number;
}

/**
 * What Kubernetes takes a scalar with a tag for. A tag that is none of YAML's leaves a text as it is.
 *
 * @throws if the text cannot be what the tag says
 */
export function resolveTagged(tag: string, text: string): unknown {
  switch (tag) {
    case `${YAML_TAG}binary`:
      return binary(text);
    case `${YAML_TAG}null`:
    case `${YAML_TAG}bool`:
    case `${YAML_TAG}int`:
    case `${YAML_TAG}float`:
      return ofType(tag.slice(YAML_TAG.length), text);
    default:
      return text;
  }
}

function ofType(type: string, text: string): unknown {
  const value = resolvePlain(text);
  const is: { readonly [type: string]: boolean } = {
    null: value === null,
    bool: typeof value === 'boolean',
    int: typeof value === 'number' && !isFloat(text),
    float: typeof value === 'number',
  };
  if (!is[type]) { throw new Error(`cannot read '${text}' as !!${type}`); }
  return value;
}

function isFloat(text: string): boolean {
  return integerOf(text.replace(/_/g, '')) === undefined;
}

function numberOf(text: string): number | undefined {
  if (NANS.has(text)) { return NaN; }
  const infinite = INFINITE.get(text);
  if (infinite !== undefined) { return infinite; }
  // Underscores are for the eye only; in what begins with a point they may be between digits alone.
  const digits = text.includes('_') && (text[0] !== '.' || !/(?:\D_|_\D|_$)/.test(text)) ? text.replace(/_/g, '') : text;
  return integerOf(digits) ?? floatOf(digits);
}

/** Integers fit into 64 bits; larger ones are floats, as far as they are decimal. */
function integerOf(text: string): number | undefined {
  if (DECIMAL.test(text)) {
    return text.length < 17 || fits(BigInt(text.replace('+', ''))) ? Number(text) + 0 : undefined;
  }
  const [, sign, letter, digits] = RADIX.exec(text) ?? [];
  if (digits === undefined) { return undefined; }
  const radix = RADIXES[letter.toLowerCase()];
  if ([...digits].some(digit => !(parseInt(digit, 16) < radix))) { return undefined; }
  const value = [...digits].reduce((sum, digit) => sum * BigInt(radix) + BigInt(parseInt(digit, 16)), 0n) * (sign === '-' ? -1n : 1n);
  return fits(value) && !(sign === '+' && value >= 2n ** 63n) ? Number(value) : undefined;
}

function fits(value: bigint): boolean {
  return value >= MIN_INTEGER && value < MAX_INTEGER;
}

function floatOf(text: string): number | undefined {
  if (!FLOAT.test(text)) { return undefined; }
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function binary(text: string): string {
  const digits = text.replace(/[\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(digits)) { throw new Error('!!binary is not in base64'); }
  return Buffer.from(digits, 'base64').toString('utf8');
}

/** How a number that is a key is written as text: as Go writes a float of 32 bits. */
export function numberAsKey(value: number): string {
  if (Number.isNaN(value)) { return '.nan'; }
  if (!Number.isFinite(value)) { return value > 0 ? '.inf' : '-.inf'; }
  if (Object.is(value, -0)) { return '-0'; }
  const single = Math.fround(value);
  // The shortest text that gives the same number of 32 bits.
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(n => Math.fround(Number(value.toPrecision(n))) === single) ?? 9;
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  const e = Number(exponent);
  if (e >= -4 && e < 6) { return String(Number(`${mantissa}e${exponent}`)); }
  return `${mantissa.replace(/\.?0+$/, '')}e${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(2, '0')}`;
}
