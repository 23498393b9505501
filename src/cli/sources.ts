import * as fs from 'fs';
import * as path from 'path';
import type { Excluded } from './config/excluded';
import { CONFIG_NAMES } from './config/find';
import { Source, SourceError } from './documents';

/** The name under which standard input is reported. */
export const STDIN = '<stdin>';

const MANIFEST = /\.ya?ml$/;
const PASSED_OVER = new Set(['node_modules', '.git', ...CONFIG_NAMES]);

/** What could be read, and what could not. */
export interface Sources {
  readonly sources: Source[];
  readonly errors: SourceError[];
}

/** Reads files, all YAML files of folders, and standard input where a path is `-` or none is given. */
export function readSources(paths: readonly string[], excluded: Excluded = () => false): Sources {
  const found: Sources = { sources: [], errors: [] };
  for (const given of paths.length > 0 ? paths : ['-']) {
    if (given === '-' || !excluded(given)) { readInto(found, given, excluded); }
  }
  return found;
}

function readInto(found: Sources, given: string, excluded: Excluded): void {
  try {
    const files = given === '-' ? ['-'] : filesOf(given, excluded);
    if (files.length === 0) { throw new Error('no .yaml or .yml file is in this folder'); }
    found.sources.push(...files.map(readSource));
  } catch (e) {
    found.errors.push({ file: given === '-' ? STDIN : given, message: (e as Error).message });
  }
}

function readSource(file: string): Source {
  return file === '-' ? { file: STDIN, text: fs.readFileSync(0, 'utf8') } : { file, text: fs.readFileSync(file, 'utf8') };
}

function filesOf(given: string, excluded: Excluded): string[] {
  if (!fs.statSync(given).isDirectory()) { return [given]; }
  return fs.readdirSync(given, { withFileTypes: true })
    .sort((a, b) => a.name < b.name ? -1 : 1)
    .flatMap(entry => {
      const file = path.join(given, entry.name);
      if (PASSED_OVER.has(entry.name) || excluded(file)) { return []; }
      if (entry.isDirectory()) { return filesOf(file, excluded); }
      return MANIFEST.test(entry.name) ? [file] : [];
    });
}
