/** What a template of Go asks for. */
export interface GoTemplate {
  /** The functions that it calls. */
  readonly functions: ReadonlySet<string>;
  /** The fields of `variables` that it needs in any case. */
  readonly variables: ReadonlySet<string>;
  /** Whether parts of it depend on conditions. */
  readonly isConditional: boolean;
  /** Why Go refuses it, in Go's words. */
  readonly error?: string;
}

const BLOCKS = ['if', 'range', 'with', 'define', 'block'];
const KEYWORDS = [...BLOCKS, 'else', 'end', 'template', 'break', 'continue', 'nil', 'true', 'false'];
const BUILTINS = [
  'and', 'call', 'html', 'index', 'slice', 'js', 'len', 'not', 'or', 'print', 'printf', 'println', 'urlquery', 'eq', 'ge', 'gt', 'le', 'lt', 'ne',
];

/** The functions that Flagger gives to the templates of queries. */
const FLAGGERS = ['name', 'namespace', 'target', 'service', 'ingress', 'route', 'interval', 'variables'];

/**
 * Reads a query as Flagger renders it: a template of Go without data, with `missingkey=error`.
 *
 * It is no parser: what it does not understand it lets pass.
 */
export function readGoTemplate(text: string): GoTemplate {
  const functions = new Set<string>();
  const variables = new Set<string>();
  const { actions, error } = actionsOf(text);
  const words = actions.flatMap(action => [...action.matchAll(WORD)].map(match => match.groups!));
  const isConditional = words.some(({ name }) => [...BLOCKS, 'template', 'and', 'or'].includes(name));
  for (const { name, fields } of words) {
    if (name) { functions.add(name); }
    if (name === 'variables' && fields && !isConditional) { variables.add(fields.split('.')[1]); }
  }
  return { functions, variables, isConditional, error: error ?? faultOf(actions, words, isConditional) };
}

/** A function with its fields, a field of the data, or a variable of the template. Parentheses around the first are left out before. */
const WORD = /(?<!\w)(?:\$(?<variable>\w*)|(?<name>[A-Za-z_]\w*)|(?=\.[A-Za-z_]))(?<fields>(?:\.[A-Za-z_]\w*)*)/g;

function faultOf(actions: string[], words: { [key: string]: string | undefined }[], isConditional: boolean): string | undefined {
  if (actions.some(action => action.trim() === '')) { return 'missing value for command'; }
  if (actions.some(action => action.includes('-'))) { return 'bad character \'-\''; }
  const unknown = words.find(({ name }) => name && ![...KEYWORDS, ...BUILTINS, ...FLAGGERS].includes(name));
  if (unknown) { return `function "${unknown.name}" not defined`; }
  const declared = new Set(actions.flatMap(action => /:=/.test(action) ? [...action.split(':=')[0].matchAll(/\$(\w+)/g)].map(match => match[1]) : []));
  const undeclared = words.find(({ variable }) => variable && !declared.has(variable));
  if (undeclared) { return `undefined variable "$${undeclared.variable}"`; }
  const field = words.find(({ name, variable, fields }) => fields && !name && !variable);
  if (field && !isConditional) { return `nil data; no entry for key "${field.fields!.split('.')[1]}"`; }
  return isBalanced(actions) ? undefined : 'if, range, with, define or block without its end, or end without them';
}

function isBalanced(actions: string[]): boolean {
  let depth = 0;
  for (const [first] of actions.map(action => action.trim().split(/\W/))) {
    if (BLOCKS.includes(first)) { depth++; }
    if (first === 'end' && --depth < 0) { return false; }
  }
  return depth === 0;
}

/** The actions of a template, without texts, numbers, comments and trim marks. */
function actionsOf(text: string): { readonly actions: string[]; readonly error?: string } {
  const actions: string[] = [];
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    const action = /^\{\{(?:-?\s*\/\*.*?\*\/\s*-?|-(?=\s))?((?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|(?!\}\})[^"`'])*?)(?:\s-)?\}\}/s.exec(text.slice(at));
    if (!action) { return { actions, error: 'unclosed action' }; }
    if (!/^\{\{-?\s*\/\*/.test(action[0])) { actions.push(bare(action[1])); }
    at += action[0].length;
  }
  return { actions };
}

function bare(action: string): string {
  return action
    .replace(/"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'/g, ' 0 ')
    .replace(/(?<![\w$])[-+]?\.?\d[\w.]*/g, ' 0 ')
    // `(variables).foo` is `variables.foo`.
    .replace(/\(\s*(\w+)\s*\)(?=\.)/g, '$1');
}
