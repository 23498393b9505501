import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** A version of a Go module, as its authors published it. */
export interface GoModule {
  /** `path@version`. */
  readonly id: string;
  /** The checksum, as go.sum has it. */
  readonly sum: string;
  /**
   * The text of a file.
   *
   * @param path the file, from the root of the module
   */
  read(path: string): string;
}

/**
 * Fetches a module through Go, which compares it with the checksum database.
 * Its files come from the zip: Go unpacks no module that asks for a newer Go than the one here, and nothing of it is compiled.
 */
export function fetchModule(path: string, version: string): GoModule {
  const id = `${path}@${version}`;
  const { stdout, stderr, error } = spawnSync('go', ['mod', 'download', '-json', id], { encoding: 'utf-8' });
  if (error) { throw new Error(`go cannot be run: ${error.message}`); }
  const { Zip: zip, Sum: sum, Error: reason } = stdout ? JSON.parse(stdout) : { Zip: undefined, Sum: undefined, Error: stderr };
  if (!zip || !sum) { throw new Error(`${id} cannot be downloaded: ${reason}`); }
  const files = unzipSync(readFileSync(zip));
  const found = hashOf(files);
  if (found !== sum) { throw new Error(`${zip} has the checksum ${found}, and Go says ${sum}: the module cache is damaged, run \`go clean -modcache\``); }
  return {
    id,
    sum,
    read: file => {
      const content = files[`${id}/${file}`];
      if (!content) { throw new Error(`${id} has no file ${file}`); }
      return Buffer.from(content).toString('utf-8');
    },
  };
}

/** The checksum that Go calls h1: of the list of all files with their SHA-256. */
function hashOf(files: { readonly [name: string]: Uint8Array }): string {
  // Go sorts by bytes.
  const names = Object.keys(files).map(name => Buffer.from(name)).sort(Buffer.compare).map(String);
  const list = names.map(name => `${createHash('sha256').update(files[name]).digest('hex')}  ${name}\n`).join('');
  return `h1:${createHash('sha256').update(list).digest('base64')}`;
}
