import * as fs from 'fs';
import * as path from 'path';
import type { Excluded } from './config/excluded';
import { CONFIG_NAMES } from './config/find';
import { decode } from './decode';
import { Source, SourceError } from './documents';

/** The name under which standard input is reported. */
export const STDIN = '<stdin>';

/** Larger inputs are refused, in MiB: what they hold would need ten times that in memory. */
export const DEFAULT_MAX_INPUT_SIZE = 100;

const MIB = 1024 * 1024;
const MANIFEST = /\.ya?ml$/;
const PASSED_OVER = new Set(['node_modules', '.git', ...CONFIG_NAMES]);

/** What could be read, and what could not. */
export interface Sources {
  readonly sources: Source[];
  readonly errors: SourceError[];
}

/** How inputs are read. */
export interface ReadOptions {
  /** Which files are left out. */
  readonly excluded?: Excluded;
  /** The most that one file may have, in MiB. */
  readonly maxInputSize?: number;
}

/** Reads files, all YAML files of folders, and standard input where a path is `-` or none is given. What cannot be read is an error, and the rest is read. */
export function readSources(paths: readonly string[], { excluded = () => false, maxInputSize = DEFAULT_MAX_INPUT_SIZE }: ReadOptions = {}): Sources {
  const found: Sources = { sources: [], errors: [] };
  const read = (file: string, input: string | number) => attempt(found, file, () => {
    const bytes = fs.readFileSync(input);
    if (bytes.length > maxInputSize * MIB) {
      throw new Error(`the file has ${Math.ceil(bytes.length / MIB)} MiB, more than ${maxInputSize}: split it, or set --max-input-size`);
    }
    found.sources.push({ file, text: decode(bytes) });
  });
  for (const given of paths.length > 0 ? paths : ['-']) {
    if (given === '-') {
      read(STDIN, 0);
    } else if (!excluded(given)) {
      for (const file of filesOf(found, given, excluded)) { read(file, file); }
    }
  }
  return found;
}

function attempt<T>(found: Sources, file: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (e) {
    found.errors.push({ file, message: (e as Error).message });
    return undefined;
  }
}

/** The file, or the manifests of the folder. A file that is given by its name may be a pipe, as of a shell's `<(helm template …)`. */
function filesOf(found: Sources, given: string, excluded: Excluded): string[] {
  const isFolder = attempt(found, given, () => fs.statSync(given).isDirectory());
  if (!isFolder) { return isFolder === undefined ? [] : [given]; }
  const before = found.errors.length;
  const files = filesInFolder(found, given, excluded);
  if (files.length === 0 && found.errors.length === before) { found.errors.push({ file: given, message: 'the folder has no .yaml or .yml file' }); }
  return files;
}

function filesInFolder(found: Sources, folder: string, excluded: Excluded): string[] {
  const entries = attempt(found, folder, () => fs.readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.sort((a, b) => a.name < b.name ? -1 : 1).flatMap(entry => {
    const file = path.join(folder, entry.name);
    if (PASSED_OVER.has(entry.name) || excluded(file)) { return []; }
    if (entry.isDirectory()) { return filesInFolder(found, file, excluded); }
    return MANIFEST.test(entry.name) && attempt(found, file, () => mustBeFile(file)) ? [file] : [];
  });
}

/** A pipe would be waited for without end, and a link to a folder may lead round in a circle. */
function mustBeFile(file: string): true {
  if (!fs.statSync(file).isFile()) { throw new Error('it is not a regular file: in a folder only files and links to files are read'); }
  return true;
}
