import { ConfigSchema } from './schema';
import { nearest } from '../../checks/schema/nearest';
import { formatPath, Path } from '../../manifests/path';

/** Something that is wrong with the configuration. */
export interface ConfigProblem {
  readonly path: Path;
  readonly message: string;
}

/** What is wrong with a value that a schema describes. */
export function problemsOf(value: unknown, schema: ConfigSchema, path: Path = []): ConfigProblem[] {
  if (typeOf(value) !== schema.type) {
    return [problem(path, `must be ${wanted(schema)}, got ${shown(value)}`)];
  }
  switch (schema.type) {
    case 'object': return problemsOfMap(value as Record<string, unknown>, schema, path);
    case 'array': return problemsOfList(value as unknown[], schema, path);
    case 'string': return problemsOfText(value as string, schema, path);
    default: return [];
  }
}

/** Of a text its description says more than its type. */
function wanted({ type, description }: ConfigSchema): string {
  return type === 'string' ? description : `${TYPES[type]} (${description})`;
}

const TYPES = { object: 'a map', array: 'a list', boolean: 'true or false' };

function typeOf(value: unknown): string {
  if (value === null) { return 'null'; }
  return Array.isArray(value) ? 'array' : typeof value;
}

function problemsOfMap(map: Record<string, unknown>, schema: ConfigSchema, path: Path): ConfigProblem[] {
  const { properties = {}, required = [], additionalProperties, propertyNames, minProperties = 0 } = schema;
  const problems = required.filter(key => !Object.hasOwn(map, key)).map(key => problem(path, `lacks the key '${key}'`));
  if (Object.keys(map).length < minProperties) { problems.push(problem(path, `must not be empty: set at least one of ${Object.keys(properties).join(', ')}`)); }
  for (const [key, value] of Object.entries(map)) {
    const at = [...path, key];
    if (Object.hasOwn(properties, key)) {
      problems.push(...problemsOf(value, properties[key], at));
    } else if (additionalProperties) {
      problems.push(...propertyNames ? problemsOf(key, propertyNames, at) : [], ...problemsOf(value, additionalProperties, at));
    } else {
      problems.push({ path: at, message: unknownKey(key, path, Object.keys(properties)) });
    }
  }
  return problems;
}

/** Keys that will mean something. Nobody shall use them for something else until then. */
const RESERVED = ['clusters'];

function unknownKey(key: string, path: Path, known: string[]): string {
  if (path.length === 0 && RESERVED.includes(key)) { return `the key '${key}' is reserved for a later version`; }
  const near = nearest(key, known);
  return `unknown key ${shown(key)}${path.length > 0 ? ` in ${formatPath(path)}` : ''}, ${near ? `did you mean '${near}'?` : `known keys are ${known.join(', ')}`}`;
}

function problemsOfList(list: unknown[], { items, minItems = 0 }: ConfigSchema, path: Path): ConfigProblem[] {
  if (list.length < minItems) { return [problem(path, 'must not be empty')]; }
  return items ? list.flatMap((item, i) => problemsOf(item, items, [...path, i])) : [];
}

function problemsOfText(value: string, schema: ConfigSchema, path: Path): ConfigProblem[] {
  const matches = (!schema.enum || schema.enum.includes(value)) && (!schema.pattern || new RegExp(schema.pattern).test(value));
  return matches ? [] : [problem(path, `must be ${wanted(schema)}, got ${shown(value)}`)];
}

function problem(path: Path, message: string): ConfigProblem {
  return { path, message: `${path.length > 0 ? formatPath(path) : 'the configuration'} ${message}` };
}

const SHORT = 40;

function shown(value: unknown): string {
  switch (typeOf(value)) {
    case 'null': return 'nothing';
    case 'object': return 'a map';
    case 'array': return 'a list';
    case 'string': return `'${(value as string).length > SHORT ? `${(value as string).slice(0, SHORT)}…` : value}'`;
    default: return String(value);
  }
}
