import * as fs from 'fs';
import * as path from 'path';

/** How a configuration file is called. */
export const CONFIG_NAMES = ['.cdk8s-flagger.yaml', '.cdk8s-flagger.yml'];

/** The configuration file that is nearest to a file or folder: there, or in a folder above. Named as people would, from the working directory. */
export function findConfig(start: string): string | undefined {
  for (let folder = folderOf(path.resolve(start)); ; folder = path.dirname(folder)) {
    const found = CONFIG_NAMES.map(name => path.join(folder, name)).find(isFile);
    if (found !== undefined) { return shortest(found); }
    if (folder === path.dirname(folder)) { return undefined; }
  }
}

function folderOf(start: string): string {
  return fs.statSync(start, { throwIfNoEntry: false })?.isDirectory() ? start : path.dirname(start);
}

function isFile(file: string): boolean {
  return !!fs.statSync(file, { throwIfNoEntry: false })?.isFile();
}

function shortest(file: string): string {
  const relative = path.relative('', file);
  return relative.length < file.length ? relative : file;
}
