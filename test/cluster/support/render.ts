import { spawn } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import * as ts from 'typescript';
import { Manifest, load } from './cluster';

/** Where manifests come from that were not made for a scenario: the examples, the README, and the unit tests. */

const ROOT = path.join(__dirname, '../../..');

/** The manifests that are committed with the examples. */
export function exampleManifests(): { example: string; manifests: Manifest[] }[] {
  const examples = path.join(ROOT, 'examples');
  return fs.readdirSync(examples)
    .filter((example) => fs.existsSync(path.join(examples, example, 'main.ts')))
    .map((example) => ({ example, manifests: manifestsIn(path.join(examples, example, 'manifests')) }));
}

/** What the program in the README renders. */
export function readmeManifests(): Manifest[] {
  const [, program] = /^```ts\n([\s\S]*?)^```$/m.exec(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf-8'))!;
  const { outputText } = ts.transpileModule(program, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  return inFolder((folder) => {
    process.env.CDK8S_OUTDIR = folder;
    try {
      new Function('require', 'exports', outputText)((name: string) => jest.requireActual(name), {});
    } finally {
      delete process.env.CDK8S_OUTDIR;
    }
    return manifestsIn(folder);
  });
}

/** The objects of the library that the unit tests render, by `test/record.ts`, and what jest said. */
export async function unitTestManifests(...folders: string[]): Promise<{ manifests: Manifest[]; output: string }> {
  return inFolder(async (folder) => {
    const output = await jestIn({ RECORD_MANIFESTS: folder }, ['--ci', '--silent', '--maxWorkers=2', '--setupFiles', './test/record.ts', '--', ...folders]);
    const files = fs.readdirSync(folder).sort();
    return { output, manifests: files.map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf-8'))) };
  });
}

// Its exit code does not matter: what a failing test has rendered was rendered all the same.
function jestIn(env: Record<string, string>, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], { cwd: ROOT, env: { ...process.env, ...env } });
    // Compiling takes all the CPU that there is, which those who watch Flagger's ticks need more.
    if (child.pid !== undefined) { os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW); }
    let output = '';
    for (const stream of [child.stdout, child.stderr]) { stream.on('data', (data) => { output += data; }); }
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}

function manifestsIn(folder: string): Manifest[] {
  return fs.readdirSync(folder).sort().flatMap((file) => load(fs.readFileSync(path.join(folder, file), 'utf-8')));
}

/** Gives a folder that is gone when the result is there. */
function inFolder<T>(use: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'manifests-'));
  const end = () => fs.rmSync(folder, { recursive: true, force: true });
  let result: T;
  try {
    result = use(folder);
  } catch (error) {
    end();
    throw error;
  }
  if (result instanceof Promise) { return result.finally(end) as T; }
  end();
  return result;
}
