/**
 * Puts into lib/ what the package needs of other libraries, so that it brings no node_modules: the compiled files that use one are bundled with it.
 *
 * It runs after the compiler. The library itself stays as the compiler leaves it, since other languages find it by its files.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildSync, Metafile, transformSync } from 'esbuild';

const ROOT = join(__dirname, '..');
const LIB = join(ROOT, 'lib');

/** What has other libraries in it, each with the files of ours that become a part of it. */
const BUNDLES: ReadonlyArray<{ readonly file: string; readonly parts: readonly string[] }> = [
  // The rules of the schemas, loaded when one of them is first asked.
  { file: 'checks/schema/cel.js', parts: [] },
  // The command line, and the plugin that shares its report: one file each, since a hundred small ones take longer to load.
  { file: 'cli/main.js', parts: ['cli', 'checks', 'flagger', 'manifests', 'values'] },
  { file: 'plugin/report-to-cli.js', parts: ['cli', 'checks', 'flagger', 'manifests', 'values'] },
];

/** These stay files of their own: large, and needed for some objects only. */
const APART = ['checks/schema/generated', 'checks/schema/cel.js'];

/** Folders that nothing needs when all is bundled. */
const LEFT_OVER = ['cli'];

const LICENSES = join(LIB, 'THIRD-PARTY-LICENSES.txt');

/** What a library that is bundled may be under. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', '(Apache-2.0 AND BSD-3-Clause)', 'BSD-2-Clause', 'BSD-3-Clause', 'Python-2.0'];

function bundle({ file, parts }: typeof BUNDLES[number]): string[] {
  const entry = join(LIB, file);
  const isPart = (path: string) => parts.some(part => path.startsWith(join(LIB, part) + '/')) && !APART.some(apart => path.startsWith(join(LIB, apart)));
  const external = filesIn(LIB).filter(path => path.endsWith('.js') && path !== entry && !isPart(path));
  // Relative to the bundle, as the bundled code asks for them afterwards.
  const { metafile } = buildSync({
    entryPoints: [entry],
    outfile: entry,
    allowOverwrite: true,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
    absWorkingDir: ROOT,
    external: [...external, 'cdk8s', 'constructs'],
  });
  return packagesIn(metafile);
}

/** The folders of the packages that a bundle has something of. */
function packagesIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
    .map(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0])
    .filter((folder): folder is string => folder !== undefined);
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  if (!ALLOWED.includes(license)) { throw new Error(`${name} is under ${license}, which is not among those that are allowed`); }
  const file = readdirSync(join(ROOT, folder)).find(entry => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  // Some name their licence and have no file of it.
  const text = file === undefined ? `Licensed under ${license}: https://spdx.org/licenses/${license}.html` : readFileSync(join(ROOT, folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map(entry => join(folder, entry)).flatMap(path => statSync(path).isDirectory() ? filesIn(path) : [path]);
}

/** The compiler writes the sources into each file, half of its size. */
function stripSourceMap(file: string): void {
  const text = readFileSync(file, 'utf8');
  const stripped = text.replace(/\n\/\/# sourceMappingURL=data:[^\n]*\n?$/, '\n');
  if (stripped !== text) { writeFileSync(file, stripped); }
}

/** The validators are generated, and nobody reads them. */
function minify(file: string): void {
  writeFileSync(file, transformSync(readFileSync(file, 'utf8'), { minifyWhitespace: true, minifySyntax: true, format: 'cjs', target: 'node20' }).code);
}

const packages = BUNDLES.filter(({ file }) => existsSync(join(LIB, file))).flatMap(bundle);
// The compiler leaves alone what has not changed: then everything is bundled already.
if (packages.length > 0) {
  writeFileSync(LICENSES, [...new Set(packages)].sort().map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`));
}
const entries = BUNDLES.map(({ file }) => join(LIB, file));
for (const file of LEFT_OVER.flatMap(folder => filesIn(join(LIB, folder)))) {
  if (!entries.includes(file)) { rmSync(file); }
}
for (const folder of readdirSync(join(LIB, 'cli')).filter(entry => !entry.includes('.'))) { rmSync(join(LIB, 'cli', folder), { recursive: true }); }
filesIn(LIB).filter(file => file.endsWith('.js')).forEach(stripSourceMap);

filesIn(join(LIB, 'checks/schema/generated')).filter(file => file.endsWith('.js')).forEach(minify);

/** What is asked for and is not there would be found by a user first. */
for (const file of filesIn(LIB).filter(path => path.endsWith('.js'))) {
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/\brequire\("(\.[^"]+)"\)/g)) {
    const target = resolve(dirname(file), path);
    if (![target, `${target}.js`, `${target}.json`, join(target, 'index.js')].some(existsSync)) {
      throw new Error(`${relative(ROOT, file)} asks for ${path}, which is not there`);
    }
  }
}
