import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Linter } from 'eslint';
import { rules } from 'eslint-plugin-import';
import * as ts from 'typescript';
import { LAYERS } from '../projenrc/layers';

const ROOT = join(__dirname, '..');
const SRC = join(ROOT, 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => file.split('\\').join('/')).sort();

/** The innermost layer that a file is in. */
function layerOf(file: string): string | undefined {
  return Object.keys(LAYERS).filter(layer => file.startsWith(`${layer}/`)).sort((a, b) => b.length - a.length)[0];
}

test('every file but the index is in a layer, and every layer has files', () => {
  expect(FILES.filter(file => layerOf(file) === undefined)).toEqual(['index.ts']);
  expect([...new Set(FILES.map(layerOf))].filter(layer => layer !== undefined).sort()).toEqual(Object.keys(LAYERS).sort());
});

describe('the linter', () => {
  const { rules: configured } = JSON.parse(readFileSync(join(ROOT, '.eslintrc.json'), 'utf8').replace(/^\/\/.*\n/, ''));
  const RULE = 'import/no-restricted-paths';
  const linter = new Linter({ configType: 'eslintrc', cwd: ROOT });
  linter.defineRule(RULE, rules['no-restricted-paths'] as Parameters<Linter['defineRule']>[1]);

  function refuses(from: string, to: string): boolean {
    const path = relative(dirname(from), to).replace(/\.ts$/, '');
    const problems = linter.verify(`import '${path.startsWith('.') ? path : `./${path}`}';`, {
      parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
      settings: { 'import/resolver': { node: { extensions: ['.ts'] } } },
      rules: { [RULE]: configured[RULE] },
    }, { filename: join(SRC, from) });
    expect(problems.filter(problem => problem.ruleId !== RULE)).toEqual([]);
    return problems.length > 0;
  }

  /** One file of each folder, so that none escapes whose layer has folders of its own. */
  const SAMPLES = [...new Map(FILES.map(file => [dirname(file), file])).values()];

  test.each(SAMPLES)('lets %s import from the layers below, and from no other', file => {
    const layer = layerOf(file);
    if (layer === undefined) { return; }
    for (const other of SAMPLES) {
      const isBelow = [layer, ...LAYERS[layer]].includes(layerOf(other)!);
      expect([other, refuses(file, other)]).toEqual([other, !isBelow]);
    }
  });
});

/** What a file imports from others of the library, types included. */
function importsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const from = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.getText() === 'require' ? node.arguments[0] : undefined;
    if (from && ts.isStringLiteral(from) && from.text.startsWith('.')) {
      const path = relative(SRC, resolve(SRC, dirname(file), from.text)).split('\\').join('/');
      found.push(...[`${path}.ts`, `${path}/index.ts`].filter(name => FILES.includes(name)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** A way from a file back to itself, if there is one. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) { return [...way.slice(way.indexOf(file)), file]; }
    if (done.has(file)) { return undefined; }
    for (const next of graph.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle) { return circle; }
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = follow(file, []);
    if (circle) { return circle; }
  }
  return undefined;
}

describe('circles', () => {
  test('a circle is found', () => {
    expect(findCircle(new Map([['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]]))).toEqual(['b', 'd', 'b']);
  });

  // The rule import/no-cycle overlooks imports of types.
  test('no two files of the library import from each other, not even types', () => {
    const graph = new Map(FILES.filter(file => !file.startsWith('imports/') && !file.includes('/generated/')).map(file => [file, importsOf(file)]));
    expect([...graph.values()].flat().length).toBeGreaterThan(graph.size);
    expect(findCircle(graph)).toBeUndefined();
  });
});
