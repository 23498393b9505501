import * as path from 'path';
// The module is a function, which only this form imports whether modules are interoperable or not.
// eslint-disable-next-line @typescript-eslint/no-require-imports
import picomatch = require('picomatch');
import type { Config } from './config';

/** Says of a file or folder that it is not read. */
export type Excluded = (file: string) => boolean;

/** What a configuration leaves out: what a glob matches, and all that is in a folder that one matches. */
export function excludedBy({ file, exclude }: Pick<Config, 'file' | 'exclude'>): Excluded {
  if (exclude.length === 0) { return () => false; }
  const folder = path.dirname(path.resolve(file));
  const matches = picomatch(exclude.map(pattern => pattern.replace(/^\.\//, '').replace(/\/$/, '')), { dot: true });
  return candidate => {
    const steps = path.relative(folder, path.resolve(candidate)).split(path.sep);
    return steps.some((_, i) => matches(steps.slice(0, i + 1).join('/')));
  };
}
