import { isIP as ipVersion } from 'node:net';
import type { CelInput, CelResult } from '@bufbuild/cel';
import { SchemaNode } from './node';

/** A rule that has been compiled. */
export type Program = (self: CelInput) => CelResult;

/** CEL as the API server has it. Loaded at the first rule, as whoever only imports the library does not need it. */
interface Cel {
  compile(rule: string): Program;
  valueOf(value: unknown, node: SchemaNode): CelInput;
  isError(result: unknown): result is Error;
}

let loaded: Cel | undefined;

export function cel(): Cel {
  loaded ??= load();
  return loaded;
}

/* eslint-disable @typescript-eslint/no-require-imports */
function load(): Cel {
  const { CelScalar, celEnv, celFunc, celList, celMap, isCelError, parse, plan } = require('@bufbuild/cel') as typeof import('@bufbuild/cel');
  const { strings } = require('@bufbuild/cel/ext') as typeof import('@bufbuild/cel/ext');
  const { RE2JS } = require('@bufbuild/re2') as typeof import('@bufbuild/re2');
  // The patterns are few and written in the rules: each is compiled once.
  const funcs = [...strings, celFunc('isIP', [CelScalar.STRING], CelScalar.BOOL, isIP)];
  const env = celEnv({ funcs, re2: { compile: remembered(pattern => RE2JS.compile(pattern)) } });
  const programs = remembered((rule: string): Program => {
    const program = plan(env, parse(rule));
    return self => program({ self });
  });

  /** A value as its schema types it: integers are int, whatever JavaScript makes of them; reserved words as field names are escaped. */
  function valueOf(value: unknown, node: SchemaNode | undefined): CelInput {
    if (typeof value === 'number') { return node?.schema.type === 'number' || !Number.isInteger(value) ? value : BigInt(value); }
    if (value === null || typeof value !== 'object') { return value as CelInput; }
    if (Array.isArray(value)) { return celList(value.map(item => valueOf(item, node?.items))); }
    return celMap(new Map(Object.entries(value).map(([key, v]): [string, CelInput] => {
      const property = node?.properties.get(key);
      return [property ? escape(key) : key, valueOf(v, property ?? node?.values)];
    })));
  }

  return { compile: programs, valueOf, isError: (result): result is Error => isCelError(result) };
}
/* eslint-enable @typescript-eslint/no-require-imports */

/** An address without a zone, and no IPv4 address in the clothes of IPv6, as Kubernetes' own function has it. */
function isIP(text: string): boolean {
  switch (ipVersion(text)) {
    case 4: return true;
    case 6: return !text.includes('%') && !/^\[::ffff:[0-9a-f]+:[0-9a-f]+\]$/.test(new URL(`http://[${text}]`).hostname);
    default: return false;
  }
}

/** The words that CEL keeps for itself, by which a rule cannot call a field. */
const RESERVED = new Set(['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop',
  'package', 'namespace', 'return', 'var', 'void', 'while']);

const ESCAPES: { readonly [text: string]: string } = { '__': '__underscores__', '.': '__dot__', '-': '__dash__', '/': '__slash__' };

/** A field's name as Kubernetes writes it in CEL: `__namespace__`. */
const escape = remembered((name: string) => RESERVED.has(name) ? `__${name}__` : name.replace(/__|[.\-/]/g, text => ESCAPES[text]));

function remembered<T>(work: (key: string) => T): (key: string) => T {
  const results = new Map<string, T>();
  return key => {
    let result = results.get(key);
    if (result === undefined) {
      result = work(key);
      results.set(key, result);
    }
    return result;
  };
}
