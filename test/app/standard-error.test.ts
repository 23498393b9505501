import { spawnSync } from 'child_process';
import type * as fs from 'fs';
import * as path from 'path';
import type * as standardError from '../../src/app/standard-error';

const ROOT = path.join(__dirname, '../..');

/** Runs a program that uses the library, in a process of its own, and returns what it wrote to standard error. */
function run(program: string, env: NodeJS.ProcessEnv = {}): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], {
    cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stderr };
}

/** A program with so many canaries whose routes take the requests to every host, which ends as soon as it has rendered them. */
function programWith(canaries: number): string {
  return `
    const { Chart, Duration, Testing } = require('cdk8s');
    const { Analysis, Canary, CanaryTarget, GatewayRef } = require('./src');
    const shop = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
    for (let i = 0; i < ${canaries}; i++) {
      new Canary(shop, 'canary-' + i, {
        target: CanaryTarget.deployment('app-' + i, { selectorLabels: { app: 'app-' + i } }),
        service: { port: 80, gatewayRefs: [GatewayRef.gateway('public-' + i)] },
        analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
      });
    }
    Testing.synth(shop);
    process.exit(3);`;
}

const TEXT = 'service.hosts is empty: the route gets the requests to all hosts of its listeners';

test('a warning is not lost where the program ends at once', () => {
  const { status, stderr } = run(programWith(1));
  expect(status).toBe(3);
  expect(stderr).toMatch(new RegExp(`^warning: \\[shop/canary-0\\] ${TEXT}.* \\(GW-14\\)$`, 'm'));
});

test('NODE_NO_WARNINGS is about the warnings of Node.js', () => {
  expect(run(programWith(1), { NODE_NO_WARNINGS: '1' }).stderr).toContain(TEXT);
});

test('thirty equal warnings are one', () => {
  const { stderr } = run(programWith(30));
  expect(stderr).toMatch(new RegExp(`^warning: GW-14 in 30 canaries \\(shop/canary-0, shop/canary-1, and 28 more\\): ${TEXT}`, 'm'));
  expect(stderr.split(TEXT)).toHaveLength(2);
});

test('a program goes on where nobody reads what it says', () => {
  const code = 'require("./src/app/standard-error").writeLine("x".repeat(200_000)); process.exit(4)';
  const { stdout } = spawnSync('bash', ['-c', '"$NODE" --require tsx/cjs --eval "$CODE" 2>&1 >/dev/null | true; echo "${PIPESTATUS[0]}"'], {
    cwd: ROOT, env: { ...process.env, NODE: process.execPath, CODE: code }, encoding: 'utf8',
  });
  expect(stdout).toBe('4\n');
});

describe('a pipe', () => {
  const writeSync = jest.spyOn(jest.requireActual<typeof fs>('fs'), 'writeSync');
  const busy = Object.assign(new Error('try again'), { code: 'EAGAIN' });
  const written: string[] = [];
  const { writeLine } = jest.requireActual<typeof standardError>('../../src/app/standard-error');

  beforeEach(() => { written.length = 0; });
  afterAll(() => writeSync.mockRestore());

  test('that takes a part at a time, and none while its reader is slow, gets all of it', () => {
    let tries = 0;
    writeSync.mockImplementation((_, bytes) => {
      if (tries++ % 2) { throw busy; }
      written.push(String(bytes).slice(0, 4));
      return 4;
    });
    writeLine('look here');
    expect(written.join('')).toBe('look here\n');
  });

  test('that is never read from is given up at last', () => {
    writeSync.mockImplementation(() => { throw busy; });
    expect(() => writeLine('look here')).not.toThrow();
    expect(writeSync.mock.calls.length).toBeGreaterThan(10);
  });
});
