import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../support/environment';

/** What came of a file of scenarios. */
export interface FileResult {
  readonly file: string;
  /** When it ran, in milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly passed: number;
  /** A file that could not be run at all counts as one. */
  readonly failed: number;
}

export interface JestOptions {
  /** Files that run at a time. */
  readonly workers: number;
  /** The folder of its cache. */
  readonly cache: string;
  /** Further arguments, as its user wrote them. */
  readonly args: readonly string[];
}

/** Patterns of files, or the pattern of those that are left out. */
export type Which = { readonly matching: readonly string[] } | { readonly but: string };

/** Runs files of scenarios. */
export async function runFiles(which: Which, { workers, cache, args }: JestOptions): Promise<FileResult[]> {
  const output = join(environment().dir, 'jest.json');
  rmSync(output, { force: true });
  const code = await jest([
    '--config', 'test/cluster/jest.config.json', '--cacheDirectory', cache, '--maxWorkers', `${workers}`, '--json', '--outputFile', output, ...args,
    ...'but' in which ? ['--testPathIgnorePatterns', which.but] : which.matching.flatMap(pattern => ['--testPathPatterns', pattern]),
  ]);
  if (!existsSync(output)) { throw new Error(`jest ended with ${code} and without results`); }
  const { testResults, success } = JSON.parse(readFileSync(output, 'utf-8')) as JestResults;
  const results = testResults.map(resultOf);
  if (!success && results.every(({ failed }) => failed === 0)) { throw new Error(`jest ended with ${code}, but no file has failed`); }
  return results;
}

function resultOf({ name, startTime, endTime, status, assertionResults }: JestResults['testResults'][number]): FileResult {
  const count = (wanted: string) => assertionResults.filter(test => test.status === wanted).length;
  const failed = count('failed');
  return { file: name, from: startTime, to: endTime, passed: count('passed'), failed: failed === 0 && status === 'failed' ? 1 : failed };
}

/** The part of jest's JSON that is read here. */
interface JestResults {
  readonly success: boolean;
  readonly testResults: {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly status: string;
    readonly assertionResults: { readonly status: string }[];
  }[];
}

/** Its words go to standard error: with --json it writes the results to standard output. */
function jest(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], { stdio: ['inherit', 'ignore', 'inherit'] });
    child.on('error', reject).on('close', resolve);
  });
}
