import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command that writes the lock file and all that it names. */
export const RENEW = 'npx projen imports:renew';

export const LOCK_FILE = join(__dirname, 'lock.json');

export interface LockedSchema {
  /** The schema, relative to imports/. */
  readonly file: string;
  /** SHA-256 of that file, in hexadecimal. */
  readonly sha256: string;
  /** The file in the module that it was made from. */
  readonly source: string;
  readonly kind: string;
  /** The version of the API that the schema describes. */
  readonly version: string;
  /** Older versions that are served as well, with the very same schema. */
  readonly alsoServed?: readonly string[];
  /** Versions that only the experimental channel serves. */
  readonly experimentalVersions?: readonly string[];
  /** The fields that only the experimental channel has, `[]` standing for each item. */
  readonly experimentalFields?: readonly string[];
  /** The values of enums that only the experimental channel has, by their field. */
  readonly experimentalValues?: { readonly [field: string]: readonly string[] };
}

export interface LockedModule {
  readonly module: string;
  readonly version: string;
  /** The checksum of the module, as go.sum has it. */
  readonly sum: string;
  readonly schemas: readonly LockedSchema[];
}

export interface Lock {
  readonly renew: string;
  readonly modules: readonly LockedModule[];
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

export function readLock(): Lock {
  return JSON.parse(readFileSync(LOCK_FILE, 'utf-8'));
}

/** What is wrong with the schemas on disk: nothing if they are those that the lock file names. */
export function problems(lock: Lock): string[] {
  const locked = lock.modules.flatMap((m) => m.schemas);
  const found: string[] = [];
  for (const { file, sha256: expected } of locked) {
    const path = join(__dirname, file);
    if (!existsSync(path)) {
      found.push(`${file} is missing`);
      continue;
    }
    const actual = sha256(readFileSync(path));
    if (actual !== expected) {
      found.push(`${file} has the checksum ${actual}, but lock.json says ${expected}`);
    }
  }
  const names = new Set(locked.map((s) => s.file));
  for (const group of readdirSync(join(__dirname, 'schemas'))) {
    for (const name of readdirSync(join(__dirname, 'schemas', group))) {
      const file = `schemas/${group}/${name}`;
      if (!names.has(file)) {
        found.push(`${file} is not in lock.json`);
      }
    }
  }
  return found;
}
