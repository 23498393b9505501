/**
 * Compares how texts are read here and by the library of Kubernetes, of which a small program in Go is built. Run it with `npx projen test:yaml`.
 *
 * With `--count 5000 --seed 7` more texts are made, or others.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, OracleDocument, Outcome, readByUs } from './compare';
import { KNOWN_DIFFERENCES, KnownDifference } from './known-differences';
import { mutationsOf } from './mutations';
import { ODD_TEXTS } from './odd-texts';

const { count, seed } = parseArgs({ options: { count: { type: 'string', default: '1500' }, seed: { type: 'string', default: '1' } } }).values;
const FIXTURES = join(__dirname, '../checks/fixtures');

/** What came out for one text. */
interface Result {
  readonly text: string;
  readonly outcome: Outcome;
  readonly explained?: KnownDifference;
  readonly documents: readonly OracleDocument[];
}

function buildOracle(folder: string): string {
  const binary = join(folder, 'oracle');
  const env = { ...process.env, CGO_ENABLED: '0' };
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: join(__dirname, 'oracle'), env, stdio: ['ignore', 'ignore', 'inherit'] });
  return binary;
}

function askOracle(binary: string, texts: readonly string[]): OracleDocument[][] {
  const input = JSON.stringify(texts.map(text => Buffer.from(text).toString('base64')));
  return JSON.parse(execFileSync(binary, { input, maxBuffer: 2 ** 30, encoding: 'utf8' }));
}

function resultsOf(binary: string, texts: readonly string[]): Result[] {
  const answers = askOracle(binary, texts);
  return texts.map((text, i) => {
    const outcome = compare(Buffer.from(text), answers[i]);
    const errors = { ours: readByUs(Buffer.from(text)).find(d => d.error)?.error, theirs: answers[i].find(d => d.error)?.error };
    const explained = KNOWN_DIFFERENCES.find(known => known.outcome === outcome && known.explains(text, errors));
    return { text, outcome, documents: answers[i], explained };
  });
}

const isDifference = ({ outcome }: Result) => outcome !== Outcome.SAME && outcome !== Outcome.BOTH_REFUSE;

function print(about: string, results: readonly Result[]): void {
  console.log(`${about}: ${results.length} texts`);
  for (const outcome of Object.values(Outcome)) {
    const some = results.filter(result => result.outcome === outcome);
    const numbers = [...new Set(some.map(({ explained }) => explained?.number).filter(Boolean))].sort((a, b) => a! - b!);
    console.log(`  ${outcome}: ${some.length}${numbers.length > 0 ? ` (differences ${numbers.join(', ')})` : ''}`);
  }
  for (const { text, outcome, documents } of results.filter(result => isDifference(result) && !result.explained)) {
    console.log(`  NOT EXPLAINED, ${outcome}: ${JSON.stringify(text)}\n    Kubernetes: ${JSON.stringify(documents)}\n    here:       ${JSON.stringify(readByUs(Buffer.from(text)))}`);
  }
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-flagger-yaml-'));
  try {
    const binary = buildOracle(folder);
    const odd = resultsOf(binary, [...new Set(Object.values(ODD_TEXTS).flat())]);
    const manifests = readdirSync(FIXTURES).filter(name => name.endsWith('.yaml')).map(name => readFileSync(join(FIXTURES, name), 'utf8'));
    const whole = resultsOf(binary, manifests);
    const made = resultsOf(binary, mutationsOf(manifests, Number(count), Number(seed)));
    print('by hand', odd);
    print('manifests', whole);
    print('made of manifests', made);
    // What is documented must be so: each known difference is shown by a text.
    const gone = KNOWN_DIFFERENCES.filter(known => !odd.some(({ explained }) => explained === known));
    for (const { number, outcome } of gone) { console.log(`NO LONGER SO: difference ${number}, ${outcome}`); }
    const all = [...odd, ...whole, ...made];
    const failed = all.filter(result => isDifference(result) && !result.explained).length + gone.length + whole.filter(isDifference).length;
    console.log(`\n${all.length - failed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
