import { SEEDS } from './seeds';
import { crdOf, Schema } from '../../src/checks/schema/crd';
import { Manifest } from '../../src/manifests/manifest';

/** A valid object that something was done to. It may still be valid. */
export interface Mutation {
  readonly manifest: Manifest;
  /** What was done, for whoever reads a failure. */
  readonly done: string;
}

/** Mutations of valid objects of all kinds; the same for the same seed. */
export function mutations(seed: number, count: number): Mutation[] {
  return Array.from({ length: count }, (_, i) => mutation(new Random(seed * 1_000_003 + i), SEEDS[i % SEEDS.length]));
}

function mutation(random: Random, seed: Manifest): Mutation {
  const manifest = structuredClone(seed);
  const done: string[] = [];
  const times = random.pick([1, 1, 1, 2, 3]);
  for (let i = 0; i < times; i++) { done.push(mutate(random, manifest)); }
  return { manifest, done: done.join('; ') };
}

/** One change somewhere in the object. What belongs to the server or to the address of the object is left alone. */
function mutate(random: Random, manifest: Manifest): string {
  const places = placesOf(manifest, crdOf(manifest)!.schema);
  if (places.length === 0) { return 'nothing'; }
  const place = random.pick(places);
  const growable = places.filter(isGrowable);
  return random.below(2) === 0 && growable.length > 0 ? grow(random, random.pick(growable)) : random.pick(CHANGES)(random, place);
}

/** A field or an item, with the schema that it has, if it has one. */
interface Place {
  readonly parent: Manifest;
  readonly key: string | number;
  readonly schema?: Schema;
  readonly path: string;
}

const LEFT_ALONE = new Set(['apiVersion', 'kind', 'metadata.namespace', 'metadata']);

function placesOf(parent: Manifest, schema: Schema | undefined, path = ''): Place[] {
  return Object.keys(parent).flatMap(name => {
    const key = Array.isArray(parent) ? Number(name) : name;
    const at = path === '' ? name : `${path}.${name}`;
    const child = Array.isArray(parent) ? schema?.items : schema?.properties?.[name] ?? values(schema);
    const below = parent[key] !== null && typeof parent[key] === 'object' ? placesOf(parent[key], child, at) : [];
    return LEFT_ALONE.has(at) ? below : [{ parent, key, schema: child, path: at }, ...below];
  });
}

function values(schema: Schema | undefined): Schema | undefined {
  return typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/** Whether a field that its schema knows could be put there. */
function isGrowable({ parent, key, schema }: Place): boolean {
  return schema?.properties !== undefined && isMap(parent[key]) || schema?.items !== undefined && Array.isArray(parent[key]);
}

/** Sets a field that the schema knows, or adds an item, with a value that looks right. */
function grow(random: Random, { parent, key, schema, path }: Place): string {
  const value = parent[key];
  if (Array.isArray(value)) {
    value.push(sample(random, schema!.items!));
    return `item added to ${path}: ${JSON.stringify(value.at(-1))}`;
  }
  const [name, property] = random.pick(Object.entries(schema!.properties!));
  value[name] = sample(random, property);
  return `${path}.${name} = ${JSON.stringify(value[name])}`;
}

type Change = (random: Random, place: Place) => string;

const CHANGES: readonly Change[] = [
  function remove(_, { parent, key, path }) {
    if (Array.isArray(parent)) { parent.splice(Number(key), 1); } else { delete parent[key]; }
    return `${path} removed`;
  },
  function replace(random, { parent, key, path }) {
    parent[key] = oddity(random);
    return `${path} = ${JSON.stringify(parent[key])?.slice(0, 80)}`;
  },
  function resample(random, { parent, key, schema, path }) {
    parent[key] = sample(random, schema ?? {});
    return `${path} = ${JSON.stringify(parent[key])?.slice(0, 200)}`;
  },
  function repeat(random, { parent, key, path }) {
    if (!Array.isArray(parent)) { return 'nothing'; }
    const times = random.pick([1, 1, 1, 16, 64]);
    for (let i = 0; i < times; i++) { parent.push(structuredClone(parent[Number(key)])); }
    return `${path} repeated ${times} times`;
  },
  function misspell(random, { parent, key, path }) {
    if (Array.isArray(parent)) { return 'nothing'; }
    const name = random.pick([`${key}s`, String(key).slice(1), String(key).toUpperCase(), `x${key}`]);
    parent[name] = parent[key];
    delete parent[key];
    return `${path} renamed ${name}`;
  },
  function edit(random, { parent, key, path }) {
    const value = parent[key];
    if (typeof value === 'string') {
      const at = random.below(value.length + 1);
      parent[key] = value.slice(0, at) + random.pick(['', '-', '.', ' ', 'A', '_', '/', '%', '//', '*', '0', 'ä', '\n']) + value.slice(at + random.below(2));
    } else if (typeof value === 'number') {
      parent[key] = random.pick([-value, value + 1, value * 1000, value + 0.5, value - 1]);
    }
    return `${path} = ${JSON.stringify(parent[key])?.slice(0, 200)}`;
  },
];

const ODDITIES: readonly unknown[] = [
  '', ' ', 'A', 'a_b', '-a', 'a'.repeat(64), 'a'.repeat(254), 'a'.repeat(1025), '5', 'true', '/', '10.0.0.1', '010.0.0.1', '::1', '::ffff:10.0.0.1',
  '0s', '1h30m', '1.5s', '5m', 0, -1, 1, 80, 65536, 1.5, 2 ** 31, 2 ** 31 - 1, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e30, true, false, null, [], {}, [null], [''], [{}], { a: 'b' }, { a: 1 }, { a: null },
];

/** A copy: the next change may add to it. */
function oddity(random: Random): Manifest {
  return structuredClone(random.pick(ODDITIES));
}

const TEXTS: readonly string[] = [
  'a', 'example.com', '*.example.com', 'x-canary', '/', '/api', '/a//b', '/../x', 'api', '10s', '1m', '0s', '10.0.0.1', 'Service', 'Gateway', 'gateway.networking.k8s.io', '',
  'https://example.com', '*', 'GET', 'spiffe://example.com/x', 'example.com/name', 'System', 'http', 'RegularExpression',
];

/** A value of a schema's type, mostly as the schema wants it. */
function sample(random: Random, schema: Schema, depth = 0): Manifest {
  if (random.below(12) === 0) { return oddity(random); }
  if (schema.enum) { return random.pick(schema.enum); }
  if (schema.default !== undefined && random.below(3) === 0) { return structuredClone(schema.default); }
  switch (schema.type) {
    case 'integer': case 'number': return random.pick([schema.minimum ?? 0, schema.maximum ?? 100, 1, 2, 80, 443]);
    case 'boolean': return random.below(2) === 0;
    case 'array': return Array.from({ length: random.below(3) }, () => sample(random, schema.items ?? {}, depth + 1));
    case 'object': return sampleObject(random, schema, depth);
    default: return random.pick(TEXTS);
  }
}

function sampleObject(random: Random, schema: Schema, depth: number): Manifest {
  const map = values(schema);
  if (map) { return Object.fromEntries(Array.from({ length: random.below(3) }, () => [random.pick(TEXTS), sample(random, map, depth + 1)])); }
  const wanted = Object.entries(schema.properties ?? {})
    .filter(([name]) => schema.required?.includes(name) ? random.below(20) > 0 : random.below(3 + depth) === 0);
  return Object.fromEntries(wanted.map(([name, property]) => [name, sample(random, property, depth + 1)]));
}

function isMap(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/* eslint-disable no-bitwise */
/** Chance that comes again (mulberry32). */
class Random {
  constructor(private state: number) {}

  public below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }

  public pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}
