import { Schema } from './crd';
import { nearest } from './nearest';
import { StructureError } from './structure';
import { join, oneOfThem, placeOf, shown, typeOf } from './values';
import { Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { Hit } from '../rule';

/** What a message says beside the rule's effect. */
interface Words {
  readonly what: string;
  readonly fix: string;
  /** Where, if it is not where the keyword stands. */
  readonly path?: Path;
}

type Teller = (at: Path, error: StructureError) => Words;

/** A hit, with the keyword of the schema that the value breaks. */
export interface StructureHit extends Hit {
  readonly keyword: string;
}

/** What the validator found, told as people need it. */
export function structureHits(errors: readonly StructureError[]): StructureHit[] {
  return outermost(errors).map(error => {
    const { path, what, fix } = (TELLERS.get(error.keyword) ?? tellOther)(error.path, error);
    return { path: path ?? error.path, what, fix, keyword: error.keyword };
  });
}

/** The words for each keyword. */
const TELLERS = new Map<string, Teller>([
  ['type', tellType],
  ['required', (at, { params }) => {
    const path = [...at, String(params.missingProperty)];
    return { path, what: `${placeOf(path)} is missing`, fix: `set ${placeOf(path)}` };
  }],
  ['enum', tellEnum],
  ['pattern', tellPattern],
  ['format', tellFormat],
  ['minimum', (at, e) => ({ what: `${placeOf(at)} is below ${e.params.limit}, got ${shown(e.data)}`, fix: `set at least ${e.params.limit}` })],
  ['maximum', (at, e) => ({ what: `${placeOf(at)} is above ${e.params.limit}, got ${shown(e.data)}`, fix: `set at most ${e.params.limit}` })],
  ['minLength', (at, e) => e.data === ''
    ? { what: `${placeOf(at)} is empty`, fix: 'set a value, or remove it if it is not needed' }
    : { what: `${placeOf(at)} is shorter than ${e.params.limit} characters, got ${shown(e.data)}`, fix: `use at least ${e.params.limit} characters` }],
  ['maxLength', (at, e) => ({
    what: `${placeOf(at)} is longer than ${e.params.limit} characters, got ${[...String(e.data)].length}: ${shown(e.data)}`,
    fix: `use at most ${e.params.limit} characters`,
  })],
  ['minItems', (at, e) => ({ what: `${placeOf(at)} has fewer items than ${e.params.limit}, got ${size(e.data)}`, fix: `list at least ${e.params.limit}, or remove the list` })],
  ['maxItems', (at, e) => ({ what: `${placeOf(at)} has more items than ${e.params.limit}, got ${size(e.data)}`, fix: `list at most ${e.params.limit}` })],
  ['minProperties', (at, e) => ({ what: `${placeOf(at)} has fewer entries than ${e.params.limit}, got ${size(e.data)}`, fix: `set at least ${e.params.limit}` })],
  ['maxProperties', (at, e) => ({ what: `${placeOf(at)} has more entries than ${e.params.limit}, got ${size(e.data)}`, fix: `set at most ${e.params.limit}` })],
  ['oneOf', tellOneOf],
  ['anyOf', tellAnyOf],
  ['x-kubernetes-list-map-keys', (at, e) => {
    const keys = e.params.keys as string[];
    const second = (e.data as Manifest[])[Number(e.params.second)];
    return {
      path: [...at, Number(e.params.second)],
      what: `${placeOf([...at, Number(e.params.second)])} has the same ${join(keys, 'and')} as item ${e.params.first}, got ${join(keys.map(key => shown(second?.[key] ?? null)), 'and')}`,
      fix: `set a different ${join(keys, 'and')} for each item`,
    };
  }],
  ['x-kubernetes-list-type', (at, e) => ({
    path: [...at, Number(e.params.second)],
    what: `${placeOf([...at, Number(e.params.second)])} is already in the list, as item ${e.params.first}, got ${shown((e.data as unknown[])[Number(e.params.second)])}`,
    fix: 'list each value once',
  })],
  ['x-qualified-name', (at, e) => ({ what: `${placeOf(at)} is not a qualified name, got ${shown(e.data)}`, fix: NAME_FORM })],
  ['x-qualified-keys', (at, e) => ({
    path: [...at, String(e.params.key)],
    what: `${placeOf(at)} has the key ${shown(e.params.key)}, which is not a qualified name`,
    fix: NAME_FORM,
  })],
  ['x-total-size', (at, e) => ({
    what: `${placeOf(at)} together have ${e.params.size} bytes, more than ${e.params.limit}`,
    fix: 'move large data to a ConfigMap, and apply large objects server-side, so that kubectl does not copy them into an annotation',
  })],
]);

const NAME_FORM = 'use letters, digits, \'-\', \'_\' and \'.\', at most 63, with a letter or digit at both ends; a DNS subdomain and \'/\' may precede the name';

function tellOther(at: Path, { data }: StructureError): Words {
  return { what: `${placeOf(at)} breaks its schema, got ${shown(data)}`, fix: 'set it to a value that the schema allows' };
}

const TYPES: { readonly [type: string]: string } = {
  string: 'a string', integer: 'an integer', number: 'a number', boolean: 'a boolean', array: 'a list', object: 'a map',
};

function tellType(at: Path, { params, data }: StructureError): Words {
  const types = [params.type].flat().map(String);
  const wanted = join(types.map(type => TYPES[type]), 'or');
  return { what: `${placeOf(at)} must be ${wanted}, got ${typeOf(data)}${isScalar(data) && data !== null ? `: ${shown(data)}` : ''}`, fix: typeFix(at, types, data, wanted) };
}

function typeFix(at: Path, types: readonly string[], data: unknown, wanted: string): string {
  if (typeof data === 'string' && types.some(type => reads(data, type))) { return `write ${data} without quotes`; }
  if (types.length === 1 && types[0] === 'string' && isScalar(data) && data !== null) { return `write '${String(data)}' in quotes`; }
  if (types.includes('array')) { return `write it as a list, each item after a '-': ${placeOf(at)}: [${isScalar(data) ? String(data) : '…'}]`; }
  if (types.includes('object') && Array.isArray(data)) { return 'write it as a map: one field per line, without \'-\''; }
  return `set ${wanted}`;
}

/** Whether YAML would read a text as a value of that type, were it not in quotes. */
function reads(text: string, type: string): boolean {
  switch (type) {
    case 'integer': return /^-?\d{1,15}$/.test(text);
    case 'number': return /^-?\d{1,15}(\.\d+)?$/.test(text);
    case 'boolean': return text === 'true' || text === 'false';
    default: return false;
  }
}

function tellEnum(at: Path, { schema, data }: StructureError): Words {
  const allowed = schema as unknown[];
  const near = typeof data === 'string' ? nearest(data, allowed.filter(v => typeof v === 'string')) : undefined;
  return {
    what: `${placeOf(at)} is not one of ${oneOfThem(allowed)}, got ${shown(data)}`,
    fix: near === undefined ? 'set one of them' : `did you mean ${shown(near)}?`,
  };
}

/** The patterns that people know by another name. */
const FORMS: ReadonlyArray<readonly [pattern: RegExp, form: string, fix: string]> = [
  [/^(\^\$\|)?\^\[a-z0-9\]\(\[-a-z0-9\]\*\[a-z0-9\]\)\?\$$/, 'not a DNS label', 'use lower case letters, digits and \'-\', a letter or digit at both ends'],
  [/^(\^\$\|)?\^\[a-z0-9\]\(\[-a-z0-9\]\*\[a-z0-9\]\)\?\(\\\.\[a-z0-9\]\(\[-a-z0-9\]\*\[a-z0-9\]\)\?\)\*\$$/, 'not a DNS subdomain',
    'use lower case letters, digits, \'-\' and \'.\', a letter or digit at both ends of each part'],
  [/^\^\(\\\*\\\.\)\?\[a-z0-9\]/, 'not a host name', 'use lower case letters, digits, \'-\' and \'.\', with \'*.\' in front for all hosts of a domain; no scheme, port or path'],
  [/^\^\[a-zA-Z\]\(/, 'not a valid kind', 'use letters, digits and \'-\', a letter first'],
  [/^\^\[0-9\]\+\(m\|s\)$/, 'not a duration in seconds or minutes', 'write digits and \'s\' or \'m\', such as 30s or 1m'],
  [/^\^\(\[0-9\]\{1,5\}\(h\|m\|s\|ms\)\)/, 'not a duration of the Gateway API', 'write whole numbers with \'h\', \'m\', \'s\' or \'ms\', such as 1m30s; no decimals'],
  [/^\^\(\(\[A-Za-z0-9\]\[-A-Za-z0-9_.\]\*\)\?\[A-Za-z0-9\]\)\?\$$/, 'not a valid label value', 'use letters, digits, \'-\', \'_\' and \'.\', a letter or digit at both ends'],
  [/^\^\[A-Za-z0-9!#/, 'not a valid header name', 'use letters, digits and \'-\'; no spaces and no \':\''],
];

function tellPattern(at: Path, { schema, data }: StructureError): Words {
  const pattern = String(schema);
  const known = FORMS.find(([form]) => form.test(pattern));
  return known
    ? { what: `${placeOf(at)} is ${known[1]}, got ${shown(data)}`, fix: known[2] }
    : { what: `${placeOf(at)} does not match ${pattern}, got ${shown(data)}`, fix: 'write a value that matches' };
}

function tellFormat(at: Path, { params, data }: StructureError): Words {
  // By the name that the validators use: an integer without a format is held against int64 too.
  const { format } = params;
  const bits = /^int(\d+)$/.exec(String(format))?.[1];
  return bits
    ? { what: `${placeOf(at)} is not an integer of ${bits} bits, got ${shown(data)}`, fix: `set a number between -2^${+bits - 1} and 2^${+bits - 1} - 1` }
    : { what: `${placeOf(at)} is not an ${format} address, got ${shown(data)}`, fix: `write an ${format} address` };
}

/** Exactly one of the alternatives; where they differ in required fields, as nearly always, it can be said which. */
function tellOneOf(at: Path, { schema, data, params }: StructureError): Words {
  const branches = schema as Schema[];
  const choices = branches.map(branch => branch.required).filter(required => required !== undefined);
  const common = choices.length > 0 ? choices.reduce((a, b) => a.filter(name => b.includes(name))) : [];
  const own = choices.map(required => required.filter(name => !common.includes(name)));
  if (choices.length === 0 || own.some(names => names.length === 0)) {
    return { what: `${placeOf(at)} matches ${params.passingSchemas ? 'more than one' : 'none'} of the forms that its schema allows, got ${shown(data)}`, fix: 'see the documentation of the field' };
  }
  const has = (name: string) => data !== null && typeof data === 'object' && Object.hasOwn(data, name);
  const names = own.map(branch => join(branch, 'and'));
  if (params.passingSchemas) {
    const both = own.filter(branch => branch.every(has)).map(branch => join(branch, 'and'));
    return { what: `${placeOf(at)} has ${join(both, 'and')}, and may have only one of them`, fix: `keep one of ${join(names, 'or')}` };
  }
  const missing = common.filter(name => !has(name));
  if (missing.length > 0) { return { what: `${placeOf(at)} has no ${join(missing, 'and')}`, fix: `set ${join(missing, 'and')}` }; }
  return { what: `${placeOf(at)} has none of ${join(names, 'or')}`, fix: 'set one of them' };
}

function tellAnyOf(at: Path, { schema, data }: StructureError): Words {
  const branches = schema as Schema[];
  const names = branches.flatMap(({ required }) => required ?? []);
  if (names.length > 0) {
    return { path: [...at, names[0]], what: `${placeOf(at)} has neither ${join(names, 'or').replace(' or ', ' nor ')}`, fix: `set ${placeOf([...at, names[0]])}` };
  }
  const formats = branches.map(({ format }) => format).filter(format => format !== undefined);
  const form = formats.length > 0 ? `an ${join(formats, 'or')}` : 'a value that its schema allows';
  return { what: `${placeOf(at)} is not ${form}, got ${shown(data)}`, fix: `write ${form}` };
}

/**
 * Leaves out what is said of the alternatives one by one, where the choice between them is what is wrong,
 * and of an empty text that it does not match a pattern either.
 */
function outermost(errors: readonly StructureError[]): StructureError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'not');
  const empty = new Set(errors.filter(({ keyword, data }) => keyword === 'minLength' && data === '').map(({ path }) => placeOf(path)));
  return errors.filter(error => !choices.some(choice => choice !== error && error.schemaPath.startsWith(`${choice.schemaPath}/`))
    && !(error.keyword === 'pattern' && empty.has(placeOf(error.path))));
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function size(value: unknown): number {
  return Object.keys(value as object).length;
}
