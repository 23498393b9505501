import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYERS } from '../../projenrc/layers';

const ROOT = join(__dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

/** The arrows of the picture, each by the folders at its ends. */
function arrows(): string[] {
  const [, picture] = /```mermaid\nflowchart TD\n([\s\S]*?)```/.exec(PAGE)!;
  const named = new Map([...picture.matchAll(/(\w+)\["([^"]+)"\]/g)].map(([, id, text]) => [id, text]));
  return picture.trim().split('\n').flatMap(line => {
    const chain = line.replace(/\["[^"]*"\]/g, '').split('-->').map(id => named.get(id.trim()) ?? id.trim());
    return chain.slice(1).map((to, i) => `${chain[i]} --> ${to}`);
  }).sort();
}

/** What remains of the layers where an arrow that a longer way says already is left out. */
function shortestArrows(): string[] {
  const reach = (from: string): string[] => LAYERS[from].flatMap(below => [below, ...reach(below)]);
  return Object.entries(LAYERS).flatMap(([folder, below]) => below
    .filter(name => !below.some(other => reach(other).includes(name)))
    .map(name => `${folder} --> ${name}`)).sort();
}

test('the picture has the arrows that the linter allows', () => {
  expect(arrows()).toEqual(shortestArrows());
});

test('every layer has a line in the table', () => {
  const named = [...PAGE.matchAll(/^\| `src\/([a-z/]+)\//gm)].map(([, folder]) => folder);
  expect(named).toEqual(expect.arrayContaining(Object.keys(LAYERS)));
});

/** Written as a path, and none. */
const NO_PATHS = ['cdk8s-flagger/ignore', 'lib/'];

/** The files and folders that a page names: in backticks, perhaps with one `*`, or as the target of a link. */
function pathsIn(page: string): string[] {
  const quoted = [...page.matchAll(/`([\w.*/-]+)`/g)].map(([, text]) => text).filter(text => /\/|\.(ts|md|json|ya?ml)$/.test(text));
  const linked = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target);
  return [...quoted, ...linked].filter(path => !NO_PATHS.includes(path));
}

/** Whether there is such a file or folder, in the root or in the folder that the line speaks of. */
function exists(path: string, folders: readonly string[]): boolean {
  const [start, end] = path.split('*/');
  const found = (at: string) => end === undefined ? existsSync(at) : existsSync(at) && readdirSync(at).some(name => existsSync(join(at, name, end)));
  return folders.some(folder => found(join(ROOT, folder, start)));
}

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('every path in %s exists', page => {
  const missing = readFileSync(join(ROOT, page), 'utf8').split('\n').flatMap(line => {
    const paths = pathsIn(line);
    return paths.filter(path => !exists(path, ['', ...paths.filter(other => other.endsWith('/') && !other.includes('*'))]));
  });
  expect(missing).toEqual([]);
});

test('a path that is not there is found', () => {
  const named = pathsIn('`src/nowhere/`, `examples/*/nothing/`, `examples/*/manifests/`, `action.yml`, [page](docs/none.md), `npx projen`, `App.synth`');
  expect(named.filter(path => !exists(path, ['']))).toEqual(['src/nowhere/', 'examples/*/nothing/', 'docs/none.md']);
});
