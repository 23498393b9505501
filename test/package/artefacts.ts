import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** The packages that would be published. */
export interface Artefacts {
  readonly tarball: string;
  readonly wheel: string;
}

/** The packages of the code as it is now: those in dist/, or new ones if it changed since they were made. */
export function findOrBuild(): Artefacts {
  const found = find();
  if (found && olderOf(found) >= newestSource()) { return found; }
  for (const task of ['compile', 'package:js', 'package:python']) { projen(task); }
  const built = find();
  if (!built) { throw new Error('the packages are not in dist/js and dist/python, where jsii-pacmak puts them'); }
  return built;
}

function find(): Artefacts | undefined {
  const tarball = newestFile('dist/js', '.tgz');
  const wheel = newestFile('dist/python', '.whl');
  return tarball && wheel ? { tarball, wheel } : undefined;
}

function olderOf({ tarball, wheel }: Artefacts): number {
  return Math.min(modified(tarball), modified(wheel));
}

/** Without lib/ there is nothing that the packages could be known to be made of. */
function newestSource(): number {
  if (!existsSync(join(ROOT, 'lib'))) { return Infinity; }
  const files = ['lib', 'src'].flatMap(folder => filesIn(join(ROOT, folder)));
  return Math.max(...files.map(modified));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.path, entry.name));
}

function newestFile(folder: string, suffix: string): string | undefined {
  if (!existsSync(join(ROOT, folder))) { return undefined; }
  const files = readdirSync(join(ROOT, folder)).filter(file => file.endsWith(suffix)).map(file => join(ROOT, folder, file));
  return files.sort((a, b) => modified(b) - modified(a))[0];
}

function modified(file: string): number {
  return statSync(file).mtimeMs;
}

function projen(task: string): void {
  const { status } = spawnSync('npx', ['projen', task], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) { throw new Error(`npx projen ${task} ended with ${status}`); }
}
