import { existsSync, readFileSync } from 'node:fs';
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

test('the linter knows every folder of the library', () => {
  const named = [...PAGE.matchAll(/^\| `src\/([a-z]+)\//gm)].map(([, folder]) => folder);
  expect([...new Set(named)].filter(folder => folder !== 'imports').sort()).toEqual(Object.keys(LAYERS).filter(folder => !folder.includes('/')).sort());
});

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('every path in %s exists', page => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const paths = [...text.matchAll(/`((?:src|test|docs|imports|projenrc|bench|examples|bin|schemas|\.ci)\/[\w./-]*)`/g)].map(([, path]) => path);
  expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(paths.length).toBeGreaterThan(3);
});
