import * as fs from 'fs';

const STANDARD_ERROR = 2;

/** How often a reader that does not keep up is waited for, and how long each time, in milliseconds. */
const TRIES = 200;
const PAUSE = 10;

/**
 * Writes a line to standard error before it returns. What a stream still holds is lost where the program ends at once: by `process.exit`, or
 * because it is written in Go, Python or another language of jsii, and its process ends first.
 */
export function writeLine(line: string): void {
  let rest = Buffer.from(`${line}\n`);
  for (let tries = 0; rest.length > 0 && tries < TRIES; tries++) {
    try {
      rest = rest.subarray(fs.writeSync(STANDARD_ERROR, rest));
    } catch (e) {
      // Nobody reads: that is no reason to fail.
      if ((e as NodeJS.ErrnoException).code !== 'EAGAIN') { return; }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
