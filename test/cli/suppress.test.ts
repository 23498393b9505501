import * as fs from 'fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { canaryYaml, runCli } from './run-cli';

function canary(ignore?: string, name: string = 'podinfo'): string {
  const text = canaryYaml('maxWeight: 101', name);
  return ignore === undefined ? text : text.replace('  namespace: shop\n', `  namespace: shop\n  annotations:\n    cdk8s-flagger/ignore: ${JSON.stringify(ignore)}\n`);
}

const SUPPRESSED = { 'a.yaml': canary('AN-02: promoted by hand') };

test('what an annotation suppresses fails nothing, and is counted', () => {
  expect(runCli(['check', '--strict', 'a.yaml'], SUPPRESSED)).toMatchObject({
    code: 0, stdout: 'nothing found in 1 object of 1 file; 1 suppressed (--show-suppressed lists them)\n',
  });
});

test('--show-suppressed lists it, with the reason', () => {
  const { code, stdout } = runCli(['check', '--show-suppressed', 'a.yaml'], SUPPRESSED);
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^a\.yaml:19 {2}suppressed {2}Canary shop\/podinfo {6}analysis\.maxWeight is above 100, got 101/),
    ...Array(stdout.split('\n').length - 4).fill(expect.anything()),
    '',
    'nothing found in 1 object of 1 file; 1 suppressed',
    '',
  ]);
  expect(stdout).toMatch(/^ {11}AN-02 {7}spec\.analysis\.maxWeight/m);
  expect(stdout).toMatch(/ {2}annotation: promoted by hand$/m);
});

test('what is found is shown before, and its rule is the one to ask about', () => {
  const { code, stdout } = runCli(['check', '--show-suppressed', 'a.yaml', 'b.yaml'], { ...SUPPRESSED, 'b.yaml': canary(undefined, 'other').replace('shop.example.com', 'other.example.com') });
  expect(code).toBe(1);
  expect(stdout.indexOf('b.yaml:17')).toBeLessThan(stdout.indexOf('a.yaml:19'));
  expect(stdout).toContain('1 error, 0 warnings in 2 objects of 2 files; 1 suppressed; for details: cdk8s-flagger explain AN-02');
});

describe('a suppression for which there is nothing', () => {
  const files = { 'a.yaml': canary('AN-02: promoted by hand; AN-10: never rolled back') };

  test('is counted, and listed with the others', () => {
    expect(runCli(['check', 'a.yaml'], files).stdout).toBe('nothing found in 1 object of 1 file; 1 suppressed, 1 suppression unused (--show-suppressed lists them)\n');
    expect(runCli(['check', '--show-suppressed', 'a.yaml'], files).stdout).toMatch(/^a\.yaml:7 +unused +Canary shop\/podinfo +AN-10 is suppressed, but was not found$/m);
  });

  test('is a warning with --report-unused-suppressions', () => {
    const { code, stdout } = runCli(['check', '--strict', '--report-unused-suppressions', 'a.yaml'], files);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\.yaml:7 +warning +Canary shop\/podinfo +AN-10 is suppressed, and does not fire on this object/m);
  });
});

test('an annotation that suppresses nothing as it is written has a line', () => {
  expect(JSON.parse(runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': canary('AN-02') }).stdout).findings).toEqual([
    expect.objectContaining({ id: 'AN-02' }),
    expect.objectContaining({ id: 'SUP-01', severity: 'warning', line: 7, column: 5, path: 'metadata.annotations[\'cdk8s-flagger/ignore\']' }),
  ]);
});

test('json has a list of its own for it', () => {
  const { stdout } = runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': canary('AN-02: promoted by hand; AN-10: never rolled back') });
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [],
    suppressed: [{ id: 'AN-02', line: 19, suppressed: { by: 'annotation', reason: 'promoted by hand' } }],
    unusedSuppressions: [{ id: 'AN-10', reason: 'never rolled back', object: { name: 'podinfo' }, file: 'a.yaml', line: 7 }],
    summary: { errors: 0, warnings: 0, suppressed: 1, unusedSuppressions: 1 },
  });
});

describe('sarif', () => {
  function sarif(files: { [name: string]: string }) {
    return JSON.parse(runCli(['check', '--format', 'sarif', '.'], files).stdout);
  }

  test('has it as a suppression, and says of the others that they have none', () => {
    const { runs: [run] } = sarif({ ...SUPPRESSED, 'b.yaml': canary(undefined, 'other').replace('shop.example.com', 'other.example.com') });
    expect(run.results).toMatchObject([
      { ruleId: 'AN-02', ruleIndex: 0, suppressions: [] },
      { ruleId: 'AN-02', ruleIndex: 0, suppressions: [{ kind: 'inSource', justification: 'promoted by hand' }] },
    ]);
  });

  test('has it as one outside of the source where the configuration says it', () => {
    const { runs: [run] } = sarif({ 'a.yaml': canary(), '.cdk8s-flagger.yaml': 'ignore: [{ rule: AN-02, reason: all by hand }]' });
    expect(run.results).toMatchObject([{ suppressions: [{ kind: 'external', justification: 'all by hand' }] }]);
  });

  test('is valid with it', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(fs.readFileSync(require.resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8')));
    expect(validate(sarif(SUPPRESSED)) || validate.errors).toBe(true);
  });

  test('says nothing of suppressions where there are none', () => {
    expect(sarif({ 'a.yaml': canary() }).runs[0].results[0]).not.toHaveProperty('suppressions');
  });
});

test('github leaves it out', () => {
  expect(runCli(['check', '--format', 'github', 'a.yaml'], SUPPRESSED).stdout).toBe('\n');
});

test('a long reason is shortened for people, and whole for programs', () => {
  const files = { 'a.yaml': canary(`AN-02: ${'x'.repeat(100_000)}`) };
  expect(runCli(['check', '--show-suppressed', 'a.yaml'], files).stdout.length).toBeLessThan(2000);
  expect(JSON.parse(runCli(['check', '--format', 'json', 'a.yaml'], files).stdout).suppressed[0].suppressed.reason).toHaveLength(100_000);
});
