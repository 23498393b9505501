import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { whyNotAcknowledgeable } from '../../src/checks/acknowledgeable';
import { BY_SCHEMA } from '../../src/checks/by-schema';
import { RULES } from '../../src/checks/catalogue';
import { CONSTRUCT_RULES } from '../../src/checks/construct-rules';
import { knownIds } from '../../src/checks/explanations';
import { NOT_CHECKED } from '../../src/checks/not-checked';

const SRC = join(__dirname, '../../src');
const ID = /^[A-Z]{2,3}-\d{2}$/;

/** Where the constructs and their values are. */
const FOLDERS = ['app', 'backends', 'canary', 'checks/synthesis', 'flagger', 'gateway', 'values'];

const sources = FOLDERS.flatMap(folder => readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => ts.createSourceFile(join(folder, file), readFileSync(join(SRC, folder, file), 'utf8'), ts.ScriptTarget.Latest, true)));

/** A call that says what is wrong, and the ids that it names itself; none where it is given one. */
interface Said {
  readonly where: string;
  readonly by: 'explain' | 'refuse' | 'Message';
  readonly ids: string[];
}

function idsIn(node: ts.Node): string[] {
  return [...ts.isStringLiteral(node) && ID.test(node.text) ? [node.text] : [], ...node.getChildren().flatMap(idsIn)];
}

function saidIn(node: ts.Node): Said[] {
  const children = node.getChildren().flatMap(saidIn);
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) { return children; }
  const by = node.expression.getText();
  const [id] = node.arguments ?? [];
  return id && (by === 'explain' || by === 'refuse' || by === 'Message') ? [{ where: `${node.getSourceFile().fileName}: ${node.getText().slice(0, 60)}`, by, ids: idsIn(id) }, ...children] : children;
}

const said = sources.flatMap(saidIn);
const used = new Set(sources.flatMap(idsIn));

test('the sources are read', () => {
  expect(said.length).toBeGreaterThan(150);
});

test('every id in the sources is one that something is known about', () => {
  const known = knownIds();
  expect([...used].filter(id => !known.includes(id))).toEqual([]);
});

test('every message says its id, or is given it as such', () => {
  const first = /^(new )?\w+\(\s*('[A-Z]{2,3}-\d{2}'|id\b|idOf\(|words\.\w+|\w+\.id\b|rules\.\w+|empty\b|\w+(\.\w+)* (===|>) )/;
  expect(said.filter(({ ids, where }) => ids.length === 0 && !first.test(where.split(': ').slice(1).join(': '))).map(({ where }) => where)).toEqual([]);
});

test('an id has one meaning', () => {
  const ids = [...RULES, ...BY_SCHEMA, ...NOT_CHECKED, ...CONSTRUCT_RULES].map(rule => rule.id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(CONSTRUCT_RULES.map(rule => [rule.id, rule] as const))('%s', (id, { title, unacknowledgeable }) => {
  test('is said somewhere', () => {
    expect(used).toContain(id);
  });

  test('reads like the other messages: lower case, no full stop', () => {
    for (const text of [title, unacknowledgeable ?? '-']) { expect(text).not.toMatch(/\.$|^$/); }
  });

  // Nobody could look at the acknowledgement of what is thrown in a factory, and nothing would be there to render.
  test(`can${unacknowledgeable === undefined ? '' : 'not'} be acknowledged`, () => {
    const atSynthesis = said.some(({ by, ids }) => by !== 'refuse' && ids.includes(id)) || sources.some(file => file.text.includes(`id: '${id}'`));
    expect(whyNotAcknowledgeable(id)).toBe(unacknowledgeable);
    if (unacknowledgeable === undefined) { expect(atSynthesis).toBe(true); }
    if (unacknowledgeable?.includes('thrown')) { expect(atSynthesis).toBe(false); }
  });
});

test('what constructs say under an id that is not checked otherwise is described there, and can be acknowledged', () => {
  const ids = NOT_CHECKED.map(rule => rule.id).filter(id => used.has(id));
  expect(ids).toEqual(NOT_CHECKED.filter(rule => rule.inPrograms !== undefined).map(rule => rule.id));
  expect(ids.map(whyNotAcknowledgeable)).toEqual(ids.map(() => undefined));
});

test('what constructs say at synthesis under the id of a rule or not can be acknowledged, but for what is needed to render', () => {
  const ids = new Set(said.filter(({ by }) => by === 'explain').flatMap(message => message.ids));
  expect([...ids].filter(id => whyNotAcknowledgeable(id) !== undefined).sort()).toEqual(['REF-03', 'STG-04']);
});
