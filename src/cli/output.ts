import { printable } from '../values/printable';

let watched = false;

/**
 * Ends the command where its output can no longer be written.
 *
 * A reader that has seen enough (`| head`) is no error, and the exit code stays that of the check. What else goes wrong, such as a full disk, is told in one line.
 */
export function watchOutput(): void {
  if (watched) { return; }
  watched = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      process.stderr.write(`error: the output cannot be written: ${error.message}\n`);
      process.exitCode = UNWRITTEN;
    }
  });
}

/** As for input that cannot be read: the report is not whole. */
const UNWRITTEN = 2;

/** What is no part of the report. */
export function say(message: string): void {
  process.stderr.write(`${printable(message)}\n`);
}
