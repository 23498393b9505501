import { Path, formatPath } from '../../manifests/path';

/** The longest value that a message repeats. */
const LONGEST = 80;

/** A value as a message shows it: `'a text'`, `5`, `{"a":1}`. */
export function shown(value: unknown): string {
  if (typeof value === 'string') { return `'${cut(value)}'`; }
  return cut(JSON.stringify(value) ?? String(value));
}

/** Some of several values: `'a', 'b' or 'c'`. */
export function oneOfThem(values: readonly unknown[]): string {
  return join(values.map(shown), 'or');
}

/** `a, b and c`. */
export function join(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** What a value is, in the words of YAML. */
export function typeOf(value: unknown): string {
  if (value === null) { return 'null'; }
  if (Array.isArray(value)) { return 'a list'; }
  switch (typeof value) {
    case 'object': return 'a map';
    case 'string': return 'a string';
    case 'boolean': return 'a boolean';
    default: return 'a number';
  }
}

/** A place as a message names it. The root has no name of its own. */
export function placeOf(path: Path): string {
  return formatPath(path) || 'the object';
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
