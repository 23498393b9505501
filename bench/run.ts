/**
 * Measures the compiled library beside cdk8s alone: synthesis with its constructs and with the same manifests written by hand, and its import.
 *
 * Run it with `npx projen bench`, with `--quick` for smaller apps, with `--full` for thousands of charts as well. What the figures mean is in README.md.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import type { Case, Measurement } from './cases';
import { median, print } from './report';

const ROOT = join(__dirname, '..');
const IMPORTS = 15;

/** The small app and the large one. cdk8s alone takes three minutes for 3,000 charts, so these are only measured when asked for. */
function sizes(charts: Case['charts']): [number, number] {
  const large: [number, number] = [1000, 3000];
  const small: [number, number] = [300, 1000];
  if (process.argv.includes('--quick')) { return charts === 'one' ? small : [100, 300]; }
  return charts === 'one' || process.argv.includes('--full') ? large : small;
}

/** How often a pair is measured. A measurement that takes minutes needs no repetition. */
function repetitions({ charts, canaries }: Scenario): number {
  if (charts === 'one') { return 3; }
  return canaries < 1000 ? 3 : 1;
}

type Scenario = Omit<Case, 'by' | 'outdir'>;

/** Both sides of one scenario: medians. */
interface Pair {
  readonly scenario: Scenario;
  readonly constructs: Measurement;
  readonly manifests: Measurement;
}

const temp = mkdtempSync(join(tmpdir(), 'cdk8s-flagger-bench-'));

/** The code of a measurement as plain JavaScript, so that no compiler is loaded where memory is measured. */
const CHILD = ts.transpileModule(readFileSync(join(__dirname, 'child.ts'), 'utf-8'), {
  compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
}).outputText;

/** The package is loaded as a program loads it: after cdk8s; then the names that the first program of the README uses. In milliseconds of CPU time. */
const IMPORT = `
  const at = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const start = at(); require('cdk8s');
  const middle = at(); const library = require('./lib');
  const loaded = at();
  const { Analysis, BackendRef, CanaryTarget, CanaryWithBackends, GatewayRef, StageBackendsPolicy } = library;
  console.log(JSON.stringify({ cdk8s: middle - start, library: loaded - middle, program: at() - middle }));
`;

/** Runs code in a process of its own, and returns what it says. */
function inChild<T>(code: string, ...args: string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', code, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', data => { output += data; });
    child.on('error', reject);
    child.on('close', status => status === 0 ? resolve(JSON.parse(output)) : reject(new Error(`a measurement ended with ${status}`)));
  });
}

async function measure(scenario: Scenario, by: Case['by']): Promise<Measurement> {
  const outdir = mkdtempSync(join(temp, 'out-'));
  try {
    return await inChild<Measurement>(CHILD, JSON.stringify({ ...scenario, by, outdir }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Both sides at the same time, so that whatever else the machine does weighs on both alike. */
async function measurePair(scenario: Scenario): Promise<Pair> {
  console.error(`${describe(scenario)} …`);
  const constructs: Measurement[] = [];
  const manifests: Measurement[] = [];
  for (let i = 0; i < repetitions(scenario); i++) {
    const [a, b] = await Promise.all([measure(scenario, 'constructs'), measure(scenario, 'manifests')]);
    assert.equal(a.digest, b.digest, `the two sides of ${describe(scenario)} do not render the same objects`);
    constructs.push(a);
    manifests.push(b);
  }
  return { scenario, constructs: medians(constructs), manifests: medians(manifests) };
}

function medians(all: Measurement[]): Measurement {
  return { millis: median(all.map(m => m.millis)), peakMiB: median(all.map(m => m.peakMiB)), digest: all[0].digest };
}

function describe({ backends, charts, canaries }: Scenario): string {
  return `${canaries} canaries in ${charts === 'one' ? 'one chart' : 'a chart each'}, backends ${backends}`;
}

const HEAD = ['backends', 'charts', 'canaries', 'constructs', 'L1', 'ratio', 'constructs', 'L1', 'ratio', 'ratio, raw'];

/** One line of the table: seconds of CPU, then MiB at the peak, above those of a process that only loads the packages. */
function row({ scenario, constructs: c, manifests: m }: Pair, loaded: number): string[] {
  return [
    scenario.backends, scenario.charts, String(scenario.canaries),
    `${(c.millis / 1000).toFixed(2)} s`, `${(m.millis / 1000).toFixed(2)} s`, (c.millis / m.millis).toFixed(2),
    `${(c.peakMiB - loaded).toFixed(0)} MiB`, `${(m.peakMiB - loaded).toFixed(0)} MiB`,
    ((c.peakMiB - loaded) / (m.peakMiB - loaded)).toFixed(2), (c.peakMiB / m.peakMiB).toFixed(2),
  ];
}

/** How much more time the large app takes than the small one. */
function growth(small: Pair, large: Pair): string[] {
  const [from, to] = [small.scenario.canaries, large.scenario.canaries];
  const factors = [to / from, large.constructs.millis / small.constructs.millis, large.manifests.millis / small.manifests.millis];
  return [small.scenario.backends, small.scenario.charts, `${from} to ${to}`, ...factors.map(factor => factor.toFixed(2))];
}

async function measureImports(): Promise<void> {
  const all: Array<{ cdk8s: number; library: number; program: number }> = [];
  for (let i = 0; i < IMPORTS; i++) { all.push(await inChild(IMPORT)); }
  const millis = (times: number[]) => `${median(times).toFixed(1)} ms`;
  console.log(`Import, CPU time, median of ${IMPORTS}: cdk8s alone ${millis(all.map(t => t.cdk8s))}, the library after it ${millis(all.map(t => t.library))},`
    + ` with what the first program uses ${millis(all.map(t => t.program))}\n`);
}

async function measureSynthesis(): Promise<void> {
  const empty: Scenario = { backends: 'by name', charts: 'one', canaries: 0 };
  const loaded = medians(await Promise.all([1, 2, 3].map(() => measure(empty, 'manifests')))).peakMiB;
  const pairs: Pair[] = [];
  const growths: string[][] = [];
  for (const charts of ['one', 'one each'] as const) {
    for (const backends of ['by name', 'in the app'] as const) {
      const [small, large] = sizes(charts);
      const both = [await measurePair({ backends, charts, canaries: small }), await measurePair({ backends, charts, canaries: large })] as const;
      pairs.push(...both);
      growths.push(growth(...both));
    }
  }
  console.log(`Synthesis: CPU time, then peak memory above the ${loaded.toFixed(0)} MiB of a process that only loads the packages\n`);
  print(HEAD, pairs.map(pair => row(pair, loaded)));
  console.log('Growth of the CPU time with the number of canaries\n');
  print(['backends', 'charts', 'canaries', 'linear', 'constructs', 'L1'], growths);
}

async function main(): Promise<void> {
  if (!existsSync(join(ROOT, 'lib', 'index.js'))) { throw new Error('there is no compiled library; run `npx projen compile`'); }
  console.log(`Node.js ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})\n`);
  await measureImports();
  await measureSynthesis();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
}).finally(() => rmSync(temp, { recursive: true, force: true }));
