import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { run } from './command';

/** What a program has rendered: file names to contents. */
export function rendered(folder: string): Map<string, Buffer> {
  return new Map(readdirSync(folder).sort().map(file => [file, readFileSync(join(folder, file))]));
}

/** The one object of that kind and name in a folder of rendered manifests. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function find(folder: string, kind: string, name: string): any {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const objects = [...rendered(folder).values()].flatMap(content => loadAll(content.toString()) as any[]);
  const found = objects.filter(object => object.kind === kind && object.metadata.name === name);
  if (found.length !== 1) { throw new Error(`${found.length} objects are ${kind} '${name}'; there are ${objects.map(o => `${o.kind} '${o.metadata.name}'`).join(', ')}`); }
  return found[0];
}

/** Throws, with the difference, unless both folders hold the same files with the same bytes. */
export function assertSameBytes(left: string, right: string): void {
  const [a, b] = [rendered(left), rendered(right)];
  const same = a.size > 0 && a.size === b.size && [...a].every(([file, content]) => b.get(file)?.equals(content));
  if (!same) { throw new Error(`${a.size} and ${b.size} files, not the same\n${run('.', 'diff', '-ru', left, right).stdout}`); }
}
