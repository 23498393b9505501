/**
 * Measures the command `check` beside merely parsing the same YAML with the same parser, and beside kubeconform with the same CRD schemas.
 *
 * Run it with `npx projen bench:check`, with `--quick` for fewer objects. What the figures mean is in README.md.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { median, print } from './report';
import { writeTriples } from './triples';
import { readLock } from '../imports/lock';

const ROOT = join(__dirname, '..');
const KUBECONFORM = 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0';
const SIZES = process.argv.includes('--quick') ? [300, 1000] : [1000, 10_000];
const REPETITIONS = process.argv.includes('--quick') ? 1 : 3;

const temp = mkdtempSync(join(tmpdir(), 'cdk8s-flagger-bench-'));

/** Seconds of CPU, MiB of resident memory at the peak, and how many findings it had. */
interface Figures {
  readonly seconds: number;
  readonly peakMiB: number;
  readonly findings: number;
}

/** What is appended to the code of both sides in Node.js, so that both are measured alike. */
const FIGURES = `
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    require('fs').writeSync(2, JSON.stringify({ seconds: (user + system) / 1e6, peakMiB: process.resourceUsage().maxRSS / 1024 }));
  });
`;

/** The same parser, and nothing else: read, parse, and make plain objects of it. */
const PARSE = `${FIGURES}
  const fs = require('fs'), path = require('path'), { loadAll } = require('js-yaml');
  const folder = process.argv[1];
  const objects = fs.readdirSync(folder).flatMap(file => loadAll(fs.readFileSync(path.join(folder, file), 'utf8')));
  console.log(JSON.stringify({ summary: { errors: 0, objects: objects.length } }));
`;

const CHECK = `${FIGURES}
  require('./lib/cli/main').main(['node', 'cdk8s-flagger', 'check', '--format', 'json', process.argv[1]]);
`;

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: string[]): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', data => { output.stdout += data; });
    child.stderr.on('data', data => { output.stderr += data; });
    child.on('error', reject);
    // 1: findings.
    child.on('close', status => status === 0 || status === 1 ? resolve(output) : reject(new Error(`${command} ended with ${status}: ${output.stderr}`)));
  });
}

async function inNode(code: string, folder: string): Promise<Figures> {
  const { stdout, stderr } = await run(process.execPath, ['-e', code, folder]);
  return { ...JSON.parse(stderr), findings: JSON.parse(stdout).summary.errors };
}

/** What a process of another language took: Python knows it of its children. */
const USAGE = `
import json, resource, subprocess, sys
subprocess.run(sys.argv[1:])
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
json.dump({'seconds': usage.ru_utime + usage.ru_stime, 'peakMiB': usage.ru_maxrss / 1024}, sys.stderr)
`;

async function kubeconform(binary: string, schemas: string, folder: string): Promise<Figures> {
  const args = [binary, '-strict', '-ignore-missing-schemas', '-summary', '-output', 'json',
    '-schema-location', `${schemas}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json`, folder];
  const { stdout, stderr } = await run('python3', ['-c', USAGE, ...args]);
  const { invalid, errors } = JSON.parse(stdout).summary;
  return { ...JSON.parse(stderr), findings: invalid + errors };
}

/** Built outside of the repository, from the module proxy that Go is set to. */
function buildKubeconform(): string {
  console.error('building kubeconform …');
  execFileSync('go', ['install', KUBECONFORM], { env: { ...process.env, GOBIN: temp, CGO_ENABLED: '0' }, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(temp, 'kubeconform');
}

/** The pinned schemas in the form that kubeconform reads. */
function writeSchemas(): string {
  const folder = join(temp, 'schemas');
  mkdirSync(folder);
  for (const { file, kind, version } of readLock().modules.flatMap(module => module.schemas)) {
    const crd = load(readFileSync(join(ROOT, 'imports', file), 'utf8')) as { spec: { versions: Array<{ name: string; schema: { openAPIV3Schema: object } }> } };
    const schema = crd.spec.versions.find(v => v.name === version)!.schema.openAPIV3Schema;
    writeFileSync(join(folder, `${kind.toLowerCase()}_${version}.json`), JSON.stringify(closed(schema)));
  }
  return folder;
}

/** Kubernetes prunes what is not named; in plain JSON Schema that has to be said. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) { return schema.map(closed); }
  if (schema === null || typeof schema !== 'object') { return schema; }
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const open = copy.additionalProperties !== undefined || copy['x-kubernetes-preserve-unknown-fields'] === true;
  return copy.type === 'object' && copy.properties && !open ? { ...copy, additionalProperties: false } : copy;
}

/** One size: all sides one after the other, several times over, so that each has the machine to itself and none has the better hour. */
async function measure(count: number, sides: { readonly [name: string]: (folder: string) => Promise<Figures> }): Promise<Map<string, Figures>> {
  const folder = join(temp, `triples-${count}`);
  writeTriples(folder, count);
  const all = new Map<string, Figures[]>(Object.keys(sides).map(name => [name, []]));
  for (let i = 0; i < REPETITIONS; i++) {
    for (const [name, side] of Object.entries(sides)) {
      console.error(`${count} triples, ${name} …`);
      all.get(name)!.push(await side(folder));
    }
  }
  return new Map([...all].map(([name, figures]) => [name, {
    seconds: median(figures.map(f => f.seconds)), peakMiB: median(figures.map(f => f.peakMiB)), findings: figures[0].findings,
  }]));
}

async function main(): Promise<void> {
  if (!existsSync(join(ROOT, 'lib', 'index.js'))) { throw new Error('there is no compiled library; run `npx projen compile`'); }
  console.log(`Node.js ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})\n`);
  const [binary, schemas] = [buildKubeconform(), writeSchemas()];
  const sides = {
    'parsing alone': (folder: string) => inNode(PARSE, folder),
    'check': (folder: string) => inNode(CHECK, folder),
    'kubeconform': (folder: string) => kubeconform(binary, schemas, folder),
  };
  const rows: string[][] = [];
  for (const count of SIZES) {
    const figures = await measure(count, sides);
    const parsing = figures.get('parsing alone')!;
    for (const [name, { seconds, peakMiB, findings }] of figures) {
      rows.push([String(count), name, `${seconds.toFixed(2)} s`, (seconds / parsing.seconds).toFixed(2), `${peakMiB.toFixed(0)} MiB`, String(findings)]);
    }
    if (figures.get('check')!.findings !== count / 100) { throw new Error(`check found ${figures.get('check')!.findings} of ${count / 100} mistakes`); }
  }
  print(['triples', 'side', 'CPU time', 'to parsing', 'peak memory', 'errors found'], rows);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
}).finally(() => rmSync(temp, { recursive: true, force: true }));
