import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { writeLine } from './standard-error';
import { printable } from '../values/printable';

const SAID = new WeakMap<IConstruct, Set<string>>();

/** What is held back until it can be grouped: each message with the constructs that it is about. */
type Collection = Map<string, IConstruct[]>;

let collection: Collection | undefined;

/**
 * Says something to whoever runs the synthesis, on standard error, once for each construct. The manifests are not touched.
 *
 * @param subject what it is about
 * @param message what is wrong, what would happen in the cluster and the way out, with the id of the rule in brackets at its end
 */
export function warn(subject: IConstruct, message: string): void {
  const said = SAID.get(subject) ?? new Set();
  if (said.has(message)) { return; }
  said.add(message);
  SAID.set(subject, said);
  if (!collection) { return write(message, [subject]); }
  const subjects = collection.get(message);
  if (subjects) { subjects.push(subject); } else { collection.set(message, [subject]); }
}

/** Groups the warnings of what is done meanwhile: those that say the same of several constructs are written as one. */
export function groupWarnings(body: () => void): void {
  const outer = collection;
  const own: Collection = new Map();
  collection = own;
  try {
    body();
  } finally {
    collection = outer;
    own.forEach((subjects, message) => write(message, subjects));
  }
}

function write(message: string, subjects: readonly IConstruct[]): void {
  writeLine(printable(`warning: ${subjects.length === 1 ? `[${subjects[0].node.path}] ${message}` : grouped(message, subjects)}`));
}

/** A message, and the id of the rule at its end. */
const WITH_ID = /^(.*?)(?: \(([A-Z]+-\d+)\))?$/s;

/** `GW-14 in 30 canaries (shop/a, shop/b, and 28 more): …`. */
function grouped(message: string, subjects: readonly IConstruct[]): string {
  const [, text, id] = WITH_ID.exec(message)!;
  const paths = subjects.slice(0, 2).map(subject => subject.node.path);
  const more = subjects.length > paths.length ? [`and ${subjects.length - paths.length} more`] : [];
  return `${id ? `${id} ` : ''}in ${subjects.length} ${nounOf(subjects)} (${[...paths, ...more].join(', ')}): ${text}`;
}

/** The kind of the objects in the plural, where it is one; those of one word as a word, such as `canaries`. */
function nounOf(subjects: readonly IConstruct[]): string {
  const [kind, ...others] = new Set(subjects.map(kindOf));
  if (kind === undefined || others.length > 0) { return 'constructs'; }
  const plural = /[^aeiou]y$/.test(kind) ? kind.replace(/y$/, 'ies') : `${kind}s`;
  return /^[A-Z][a-z]+$/.test(kind) ? plural.toLowerCase() : plural;
}

function kindOf(subject: IConstruct): string | undefined {
  const object = ApiObject.isApiObject(subject) ? subject : subject.node.defaultChild;
  return object && ApiObject.isApiObject(object) ? object.kind : undefined;
}
