/**
 * Runs scenarios in the bed, by jest, and ends with the line `N passed, N failed`. `test/cluster/run` calls it.
 *
 *     main.ts <files at a time> <folder of jest's cache> [<pattern of files>...] [-- <argument for jest>...]
 */
import { join } from 'node:path';
import { FileResult, JestOptions, runFiles } from './jest';
import { Machine } from './machine';
import { report } from './report';
import { environment } from '../support/environment';

/** What asks much of the API server comes after what counts lost requests: on few cores the one would take the other's time. */
const BUSY = '/(api-server|oracle)\\.scenario\\.ts$';

/** How often a file is run again because the machine stood still, and how many files at a time then. */
const AGAIN = 2;
const QUIET = 2;

async function main(options: JestOptions, patterns: string[]): Promise<boolean> {
  const machine = new Machine(environment().gateway, join(environment().dir, 'logs', 'machine.log'));
  try {
    let results = patterns.length > 0
      ? await runFiles({ matching: patterns }, options)
      : [...await runFiles({ but: BUSY }, options), ...await runFiles({ matching: [BUSY] }, options)];
    for (let round = 0; round < AGAIN; round++) {
      const voids = results.filter(result => isVoid(result, machine));
      if (voids.length === 0) { break; }
      const again = await runFiles({ matching: voids.map(({ file }) => file) }, { ...options, workers: QUIET });
      results = [...results.filter(result => !voids.includes(result)), ...again];
    }
    const { text, good } = report(results);
    console.log(text);
    return good;
  } finally {
    machine.stop();
  }
}

/** A failure while the machine stood still says nothing: neither that the claim holds nor that it does not. */
function isVoid({ file, from, to, failed }: FileResult, machine: Machine): boolean {
  const trouble = failed > 0 ? machine.worstBetween(from, to) : undefined;
  if (!trouble) { return false; }
  console.error(`run: ${file} failed, and is run again, since the machine stood still: ${trouble}`);
  return true;
}

const [workers, cache, ...rest] = process.argv.slice(2);
const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
void main({ workers: Number(workers), cache, args: rest.slice(end + 1) }, rest.slice(0, end)).then(good => process.exit(good ? 0 : 1));
