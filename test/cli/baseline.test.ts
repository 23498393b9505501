import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { canaryYaml, CliResult, runCliIn } from './run-cli';

let folder: string;
beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-flagger-baseline-')); });
afterEach(() => { fs.rmSync(folder, { recursive: true }); });

/** A Canary on which AN-02 fires; each has a host of its own, so that they do not meet in one route. */
function bad(name: string = 'podinfo', weight: number = 101): string {
  return canaryYaml(`maxWeight: ${weight}`, name).replace('shop.example.com', `${name}.example.com`);
}

function run(args: string[], files: { [name: string]: string } = {}): CliResult {
  return runCliIn(folder, ['check', ...args], files);
}

function found(args: string[], files: { [name: string]: string } = {}): string[] {
  const { findings } = JSON.parse(run(['--format', 'json', '--baseline', 'baseline.json', ...args], files).stdout);
  return findings.map((f: { id: string; file: string }) => `${f.file} ${f.id}`);
}

function remove(name: string): void {
  fs.rmSync(path.join(folder, name));
}

test('what is there is written, and fails nothing', () => {
  const { code, stdout, stderr } = run(['--write-baseline', 'baseline.json', '.'], { 'a.yaml': bad(), 'shop/b.yaml': bad('other') });
  expect(code).toBe(0);
  expect(stdout).toBe('nothing found in 2 objects of 2 files; 2 suppressed (--show-suppressed lists them)\n');
  expect(stderr).toBe('baseline.json has 2 findings\n');
  expect(fs.readFileSync(path.join(folder, 'baseline.json'), 'utf8')).toBe(`{
  "version": 1,
  "findings": [
    {"rule":"AN-02","object":"flagger.app/Canary shop/other","path":"spec.analysis.maxWeight","file":"shop/b.yaml","count":1},
    {"rule":"AN-02","object":"flagger.app/Canary shop/podinfo","path":"spec.analysis.maxWeight","file":"a.yaml","count":1}
  ]
}
`);
});

test('the baseline of nothing has nothing', () => {
  expect(run(['--write-baseline', 'baseline.json', '.'], { 'a.yaml': canaryYaml('maxWeight: 50') }).code).toBe(0);
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'baseline.json'), 'utf8'))).toEqual({ version: 1, findings: [] });
  expect(found(['.'], { 'a.yaml': bad() })).toEqual(['a.yaml AN-02']);
});

describe('with a baseline', () => {
  beforeEach(() => { run(['--write-baseline', 'baseline.json', '.'], { 'a.yaml': bad() }); });

  test('only what is new fails', () => {
    expect(run(['--baseline', 'baseline.json', '.']).code).toBe(0);
    expect(found(['.'], { 'b.yaml': bad('other') })).toEqual(['b.yaml AN-02']);
    expect(run(['--baseline', 'baseline.json', '.']).code).toBe(1);
  });

  test('another rule on the object is new', () => {
    expect(found(['.'], { 'a.yaml': bad().replace('threshold: 5', 'threshold: 0') })).toEqual(['a.yaml AN-10']);
  });

  test.each([
    ['lines are moved', { 'a.yaml': `# a comment\n\n${canaryYaml('maxWeight: 50', 'first').replace('shop.example.com', 'first.example.com')}---\n${bad()}` }],
    ['the value changes', { 'a.yaml': bad('podinfo', 150) }],
  ])('nothing is new where %s', (_, files) => {
    expect(found(['.'], files)).toEqual([]);
  });

  test('nothing is new where the file is renamed or moved', () => {
    remove('a.yaml');
    expect(found(['.'], { 'shop/deep/renamed.yaml': bad() })).toEqual([]);
  });

  test('a second equal finding is new, in whatever order the files come', () => {
    expect(found(['.'], { '0.yaml': bad(), 'b.yaml': bad() }).filter(f => f.endsWith('AN-02'))).toEqual(['0.yaml AN-02', 'b.yaml AN-02']);
  });

  test('it does not matter where the command runs', () => {
    const files = { 'b.yaml': bad() };
    expect(found(['b.yaml', 'a.yaml'], files).filter(f => f.endsWith('AN-02'))).toEqual(['b.yaml AN-02']);
    fs.mkdirSync(path.join(folder, 'sub'));
    const below = JSON.parse(runCliIn(path.join(folder, 'sub'), ['check', '--format', 'json', '--baseline', '../baseline.json', '../b.yaml', '../a.yaml']).stdout);
    expect(below.findings.filter((f: { id: string }) => f.id === 'AN-02').map((f: { file: string }) => f.file)).toEqual(['../b.yaml']);
  });

  test('what is suppressed says so, in json and sarif', () => {
    expect(JSON.parse(run(['--format', 'json', '--baseline', 'baseline.json', '.']).stdout)).toMatchObject({
      findings: [], suppressed: [{ id: 'AN-02', suppressed: { by: 'baseline', reason: 'in the baseline baseline.json' } }], summary: { errors: 0, suppressed: 1, goneFromBaseline: 0 },
    });
    expect(JSON.parse(run(['--format', 'sarif', '--baseline', 'baseline.json', '.']).stdout).runs[0].results).toMatchObject([{ suppressions: [{ kind: 'external' }] }]);
  });

  test('what is no longer found is told of, and gone once the baseline is written anew', () => {
    expect(run(['--baseline', 'baseline.json', '.'], { 'a.yaml': canaryYaml('maxWeight: 50') }).stdout).toBe('nothing found in 1 object of 1 file; 1 of the baseline no longer found\n');
    run(['--baseline', 'baseline.json', '--write-baseline', 'baseline.json', '.']);
    expect(found(['.'], { 'a.yaml': bad() })).toEqual(['a.yaml AN-02']);
  });

  test('the configuration file can name it, from its own folder; the command line wins', () => {
    fs.writeFileSync(path.join(folder, '.cdk8s-flagger.yaml'), 'baseline: baseline.json');
    expect(run(['.']).code).toBe(0);
    fs.mkdirSync(path.join(folder, 'sub'));
    expect(runCliIn(path.join(folder, 'sub'), ['check', '../a.yaml']).code).toBe(0);
    expect(run(['--no-baseline', '.']).code).toBe(1);
    fs.writeFileSync(path.join(folder, 'empty.json'), '{"version":1,"findings":[]}');
    expect(run(['--baseline', 'empty.json', '.']).code).toBe(1);
  });
});

test('places in lists are counted, so that what is put in before makes nothing new', () => {
  const canary = (...names: string[]) => canaryYaml(`maxWeight: 50\n    webhooks: [${names.map(name => `{ name: ${name}, url: 'http://x/', tpye: rollout }`).join(', ')}]`);
  run(['--write-baseline', 'baseline.json', '.'], { 'a.yaml': canary('one') });
  expect(fs.readFileSync(path.join(folder, 'baseline.json'), 'utf8')).toContain('"path":"spec.analysis.webhooks[].tpye"');
  expect(found(['.'], { 'a.yaml': canaryYaml('maxWeight: 50\n    webhooks: [{ name: zero, url: \'http://x/\' }, { name: one, url: \'http://x/\', tpye: rollout }]') })).toEqual([]);
  expect(found(['.'], { 'a.yaml': canary('one', 'two') })).toEqual(['a.yaml API-07']);
});

test('what is suppressed already is not in the baseline', () => {
  const annotated = bad().replace('  namespace: shop\n', '  namespace: shop\n  annotations: { cdk8s-flagger/ignore: "AN-02: by hand" }\n');
  run(['--write-baseline', 'baseline.json', '.'], { 'a.yaml': annotated });
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'baseline.json'), 'utf8')).findings).toEqual([]);
});

test('where input cannot be read, no baseline is written', () => {
  const { code, stderr } = run(['--write-baseline', 'baseline.json', '.'], { 'a.yaml': bad(), 'b.yaml': 'a: [' });
  expect(code).toBe(2);
  expect(stderr).toBe('no baseline is written: b.yaml cannot be read\n');
  expect(fs.existsSync(path.join(folder, 'baseline.json'))).toBe(false);
});

test.each([
  ['no JSON', 'x', /the baseline cannot be read: baseline\.json: .*; write one with --write-baseline baseline\.json/],
  ['a list', '[]', /baseline\.json is not a baseline of this version/],
  ['null', 'null', /is not a baseline/],
  ['another version', '{"version":2,"findings":[]}', /is not a baseline/],
  ['findings that are none', '{"version":1,"findings":[{"rule":"AN-02"}]}', /is not a baseline/],
  ['a count that is none', '{"version":1,"findings":[{"rule":"AN-02","object":"a","path":"b","file":"c","count":-1}]}', /is not a baseline/],
])('a baseline that is %s ends the run', (_, text, message) => {
  const { code, stderr } = run(['--baseline', 'baseline.json', 'a.yaml'], { 'a.yaml': bad(), 'baseline.json': text });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
