import { isMap, Manifest } from '../manifests/manifest';
import { Path } from '../manifests/path';

/** A variable that Flux (envsubst) replaces before it applies a manifest: `${VAR}`, `${VAR:=default}` and the other forms in braces. `$${VAR}` is none. */
const VARIABLE = /(?<!\$)\$\{[A-Za-z_][A-Za-z0-9_]*[^{}]*\}/g;

/** A value that is not known yet, since a later tool replaces a variable in it. */
export interface UnknownValue {
  readonly manifest: Manifest;
  readonly path: Path;
}

/** What a value with a variable may become, by the number of its occurrence and the field that it is of. Whatever is said must hold for each of these. */
type Guess = (text: string, occurrence: number, field: string) => unknown;

/** Words that change what an object is, by field. */
const WORDS: { readonly [field: string]: readonly string[] } = {
  type: ['ExternalName', 'RegularExpression', 'rollout'],
  kind: ['Service', 'DaemonSet', 'HTTPRoute'],
  provider: ['knative', 'kubernetes', 'gatewayapi:v1'],
  clusterIP: ['None'],
  targetPort: ['http', '80'],
  name: ['http'],
  from: ['All'],
  apiVersion: ['serving.knative.dev/v1', 'v1'],
};

const GUESSES: readonly Guess[] = [
  // The same variable has the same value everywhere …
  text => text.replace(VARIABLE, variable => `some-${hash(variable)}`),
  // … or another one in each object, where they are applied with other values.
  (text, occurrence) => text.replace(VARIABLE, `other-${occurrence}`),
  (text, occurrence) => text.replace(VARIABLE, variable => variable === text ? '' : `${occurrence}`) || occurrence,
  // Nothing at all, as far as it is all of a value.
  (text, occurrence) => text.replace(VARIABLE, '') === '' ? undefined : text.replace(VARIABLE, `${occurrence}`),
  ...[0, 1, 2].map((i): Guess => (text, _, field) => {
    const word = Object.hasOwn(WORDS, field) ? WORDS[field][i] ?? '' : 'true';
    const whole = text.replace(VARIABLE, '') === '';
    return whole ? word === 'true' || word : text.replace(VARIABLE, word);
  }),
];

/** The values of a manifest in which a later tool replaces variables; keys with variables count as well. */
export function unknownValuesOf(manifest: Manifest): UnknownValue[] {
  const found: UnknownValue[] = [];
  visit(manifest, [], path => found.push({ manifest, path }), new Set());
  return found;
}

/** The manifests as they may be once the variables are replaced, in several ways, each made when it is asked for. */
export function guessesOf(manifests: readonly Manifest[]): Array<() => Manifest[]> {
  return GUESSES.map(guess => () => {
    let occurrence = 0;
    return manifests.map(manifest => replace(manifest, '', (text, field) => guess(text, ++occurrence, field)));
  });
}

/** Whether it is not known which object this will be: then nothing is known of what other objects have to do with it. */
export function isUnknownObject(unknown: readonly UnknownValue[]): boolean {
  return unknown.some(({ path: [first, second] }) => first === 'kind' || first === 'apiVersion' || (first === 'metadata' && (second === 'name' || second === 'namespace')));
}

/** Whether one of the values can be of consequence for other objects: what containers run and are told is not, nor what a ConfigMap or an annotation holds. */
export function mattersToOthers(unknown: readonly UnknownValue[]): boolean {
  return unknown.some(({ path }) => !path.some((step, i) => HARMLESS.has(step) && (path[i - 2] === 'containers' || path[i - 2] === 'initContainers'))
    && path[0] !== 'data' && path[0] !== 'stringData' && !path.includes('annotations'));
}

/** Fields of a container that no rule of another object looks at. */
const HARMLESS: ReadonlySet<string | number> = new Set(['image', 'env', 'args', 'command', 'resources', 'imagePullPolicy']);

/** Whether a place is at a value that is not known, in it, or at the map or list that it is of. */
export function isAtUnknown(path: Path, unknown: readonly UnknownValue[]): boolean {
  return unknown.some(value => {
    const around = value.path.slice(0, -1);
    return around.every((step, i) => step === path[i]) && (path.length === around.length || path[around.length] === value.path[around.length]);
  });
}

/** `within` are the maps and lists around the value: aliases of YAML can make one hold itself. */
function visit(value: unknown, path: Path, found: (path: Path) => void, within: Set<unknown>): void {
  if (typeof value === 'string') {
    if (isUnknown(value)) { found(path); }
    return;
  }
  if (within.has(value)) { return; }
  within.add(value);
  if (Array.isArray(value)) {
    value.forEach((item, i) => visit(item, [...path, i], found, within));
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (isUnknown(key)) { found([...path, key]); } else { visit(item, [...path, key], found, within); }
    }
  }
  within.delete(value);
}

function isUnknown(text: string): boolean {
  // Most texts have no variable, and a search costs less than an expression.
  return text.includes('${') && text.search(VARIABLE) >= 0;
}

function replace(value: unknown, field: string, guess: (text: string, field: string) => unknown, within: readonly unknown[] = []): Manifest {
  if (typeof value === 'string') { return isUnknown(value) ? guess(value, field) : value; }
  if (Array.isArray(value)) {
    return within.includes(value) ? [] : value.map(item => replace(item, field, guess, [...within, value])).filter(item => item !== undefined);
  }
  if (!isMap(value)) { return value; }
  return within.includes(value) ? {} : Object.fromEntries(Object.entries(value)
    .map(([key, item]) => [isUnknown(key) ? String(guess(key, '')) : key, replace(item, key, guess, [...within, value])]));
}

/** A short number of a text, the same in every run. */
function hash(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1000003, 7);
}
