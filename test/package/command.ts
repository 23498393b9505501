import { spawnSync } from 'node:child_process';

/** What a command left behind. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Whoever installs the package has none of what this repository's own tools set for their children.
const OURS = /^(npm_|NODE_OPTIONS$|NODE_PATH$|PYTHONPATH$|VIRTUAL_ENV$|CDK8S_|TSX_|ESBK_)/;
// Settings of the machine rather than of the repository: which registry, which certificates, where the cache is.
const MACHINE = /^npm_config_(registry|userconfig|globalconfig|cache|cafile|proxy|https_proxy|noproxy)$/i;

function strangersEnvironment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name) || MACHINE.test(name)));
  // jsii says so at length on every start of a Node.js that is past its end of life; what a program says itself would drown in it.
  return { ...env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: process.versions.node.split('.')[0] };
}

/** Runs a command in a folder, as somebody would who has never seen this repository. */
export function run(cwd: string, command: string, ...args: string[]): Result {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env: strangersEnvironment(), encoding: 'utf-8', maxBuffer: 256 * 1024 * 1024 });
  if (error) { throw error; }
  return { status, stdout, stderr };
}

/** Runs a command that has to succeed, and returns what it wrote. */
export function succeed(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = run(cwd, command, ...args);
  if (status !== 0) { throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`); }
  return stdout;
}

/** Runs a command that has to fail, and returns all that it wrote. */
export function fail(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = run(cwd, command, ...args);
  if (status === 0) { throw new Error(`${command} ${args.join(' ')} succeeded, and should not have\n${stdout}\n${stderr}`); }
  return `${stdout}\n${stderr}`;
}
