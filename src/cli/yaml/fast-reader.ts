import * as jsYaml from 'js-yaml';
import { booleanOf, floatOf, integerOf, isNull } from './scalars';

const { FAILSAFE_SCHEMA, load, Type, YAMLException } = jsYaml;

// Its types lack this one.
const { merge } = (jsYaml as unknown as { readonly types: { readonly merge: jsYaml.Type } }).types;

const named = (name: string) => `tag:yaml.org,2002:${name}`;

function scalar(name: string, read: (text: string) => unknown): jsYaml.Type {
  return new Type(named(name), { kind: 'scalar', resolve: (text: string | null) => read(text ?? '') !== undefined, construct: (text: string | null) => read(text ?? '') });
}

/** Those that are there for other readers: what stands behind such a tag is text to Kubernetes. */
const TEXT = ['binary', 'timestamp'].map(name => new Type(named(name), { kind: 'scalar', construct: (text: string | null) => text ?? '' }));

const SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type(named('null'), { kind: 'scalar', resolve: (text: string | null) => text === null || isNull(text), construct: () => null }),
    scalar('bool', booleanOf),
    scalar('int', integerOf),
    scalar('float', floatOf),
    merge,
  ],
  explicit: TEXT,
});

/** Why the fast reader does not take a text. */
export enum Refusal {
  DUPLICATE_KEY,
  OTHER,
}

/** Reads one document by js-yaml, which is ten times as fast as the reader that knows positions. */
export function readFast(text: string, duplicateKeys: boolean = false): { readonly value: unknown } | Refusal {
  try {
    return { value: load(text, { schema: SCHEMA, json: duplicateKeys }) };
  } catch (e) {
    return e instanceof YAMLException && e.reason === 'duplicated mapping key' ? Refusal.DUPLICATE_KEY : Refusal.OTHER;
  }
}
