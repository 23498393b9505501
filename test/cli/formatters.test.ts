import * as fs from 'fs';
import * as path from 'path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { canaryYaml, runCli } from './run-cli';
import { Severity } from '../../src/checks/rule';
import { FormatContext } from '../../src/cli/formatters/formatter';
import { FORMATTERS, formatterOf } from '../../src/cli/formatters/formatters';
import { textFormatter } from '../../src/cli/formatters/text';
import { PlacedFinding } from '../../src/cli/placed-finding';
import { printableReport } from '../../src/cli/printable-report';
import { Report } from '../../src/cli/report';

const FILES = { 'a.yaml': canaryYaml('maxWeight: 101'), 'bad.yaml': 'kind: Canary\nspec: [\n' };

function check(format: string): string {
  return runCli(['check', '--format', format, 'a.yaml', 'bad.yaml'], FILES).stdout;
}

test('a format that there is none of is refused, and never written as another', () => {
  expect(() => formatterOf('xml')).toThrow('there is no format \'xml\': the formats are text, json, sarif, github, gitlab, junit');
  expect(() => formatterOf('toString')).toThrow('there is no format');
});

test.each(Object.entries(FORMATTERS))('the docs say what %s is for', (name, { description }) => {
  const page = fs.readFileSync(path.join(__dirname, '../../docs/how-to/check-manifests.md'), 'utf8');
  expect(page).toContain(`| \`--format ${name}\` | ${description}`);
});

test('json has all that is known of a finding', () => {
  expect(JSON.parse(check('json'))).toEqual({
    findings: [{
      id: 'AN-02',
      severity: 'error',
      object: { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace: 'shop', name: 'podinfo' },
      path: 'spec.analysis.maxWeight',
      file: 'a.yaml',
      line: 17,
      column: 5,
      message: expect.stringMatching(/^analysis\.maxWeight is above 100, got 101: /),
      fix: 'set maxWeight to at most 100',
    }],
    suppressed: [],
    unusedSuppressions: [],
    errors: [{ file: 'bad.yaml', line: 3, message: expect.stringContaining('unexpected end') }],
    summary: {
      errors: 1, warnings: 0, objects: 1, files: 2, suppressed: 0, unusedSuppressions: 0, unknownValues: 0, patches: 0, goneFromBaseline: 0,
    },
  });
});

test('github has one command for each finding, on one line whatever the message is', () => {
  const lines = check('github').trimEnd().split('\n');
  expect(lines).toEqual([
    expect.stringMatching(/^::error file=bad\.yaml,line=3,title=unreadable::unexpected end/),
    expect.stringMatching(/^::error file=a\.yaml,line=17,col=5,title=AN-02 Canary shop\/podinfo::analysis\.maxWeight is above 100.*100 %25 of the traffic/),
  ]);
});

test('sarif names the rule, its place and what could not be read', () => {
  const { runs: [run] } = JSON.parse(check('sarif'));
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['AN-02']);
  expect(run.results[0]).toMatchObject({
    ruleId: 'AN-02',
    ruleIndex: 0,
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a.yaml' }, region: { startLine: 17, startColumn: 5 } } }],
  });
  expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ locations: [{ physicalLocation: { artifactLocation: { uri: 'bad.yaml' } } }] }] });
});

test.each([
  ['findings and unreadable files', ['a.yaml', 'bad.yaml']],
  ['nothing', ['good.yaml']],
  ['a name that is no URI as it stands', ['with space & ü.yaml', 'nowhere.yaml']],
])('sarif is valid against its schema with %s', (_, paths) => {
  const files = { ...FILES, 'good.yaml': canaryYaml('maxWeight: 50'), 'with space & ü.yaml': FILES['a.yaml'] };
  const validate = sarifValidator();
  const { stdout } = runCli(['check', '--format', 'sarif', ...paths], files);
  expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
});

test('sarif writes the separators of Windows as those of addresses', () => {
  const { stdout } = runCli(['check', '--format', 'sarif', 'a\\b c.yaml'], { 'a\\b c.yaml': canaryYaml('maxWeight: 101') });
  const { runs: [run] } = JSON.parse(stdout);

  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a/b%20c.yaml');
});

test('the schema of sarif refuses what is none', () => {
  expect(sarifValidator()({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

function sarifValidator() {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(fs.readFileSync(require.resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8')));
}

describe('text', () => {
  const finding: PlacedFinding = {
    id: 'AN-02',
    severity: Severity.ERROR,
    object: { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', namespace: 'shop', name: 'podinfo' },
    path: 'spec.analysis.maxWeight',
    file: 'a.yaml',
    line: 17,
    column: 5,
    message: 'analysis.maxWeight is above 100, got 101: the canary comes to all of the traffic',
    fix: 'set maxWeight to at most 100',
  };
  const report: Report = {
    files: ['a.yaml'],
    findings: [finding],
    suppressed: [],
    unusedSuppressions: [],
    errors: [],
    summary: {
      errors: 1, warnings: 0, objects: 1, files: 1, suppressed: 0, unusedSuppressions: 0, unknownValues: 0, patches: 0, goneFromBaseline: 0,
    },
  };

  const formatted = (terminal: Pick<FormatContext, 'color' | 'columns'>) =>
    textFormatter.format(printableReport(report), { version: '1.2.3', now: new Date(0), showSuppressed: false, ...terminal });

  test('has file and line, object, id, message and way out, and the sum', () => {
    expect(formatted({ color: false, columns: 200 }).split('\n')).toEqual([
      'a.yaml:17  error  Canary shop/podinfo      analysis.maxWeight is above 100, got 101: the canary comes to all of the traffic',
      '           AN-02  spec.analysis.maxWeight  → set maxWeight to at most 100',
      '',
      '1 error, 0 warnings in 1 object of 1 file; for details: cdk8s-flagger explain AN-02',
    ]);
  });

  test('keeps to the width of the terminal', () => {
    const lines = formatted({ color: false, columns: 100 }).split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(100);
  });

  test('has colour on a terminal only', () => {
    const escape = String.fromCharCode(27);
    expect(formatted({ color: true, columns: 100 })).toContain(`${escape}[31merror`);
    expect(formatted({ color: false, columns: 100 })).not.toContain(escape);
  });
});

describe('explain', () => {
  test.each([
    ['VAL-02', 'a port is not a whole number from 1 to 65535', 'it cannot be acknowledged: the error is thrown'],
    ['STG-05', 'with attachment by named port', "acknowledge it with Checks.of(scope).acknowledge('STG-05', reason)"],
  ])('says of %s, which only the constructs say, what it is about and whether it can be acknowledged', (id, title, meant) => {
    const { stdout } = runCli(['explain', id]);
    expect(stdout).toMatch(new RegExp(`^${id} \\(reported by the constructs of this library\\)\n\n {2}when {6}${title}`));
    expect(stdout).toContain(`\n  if meant  ${meant}`);
    expect(runCli(['explain']).stdout).toMatch(new RegExp(`^${id} +${title}`, 'm'));
  });

  test('says what a rule is about', () => {
    expect(runCli(['explain', 'AN-02']).stdout).toMatch(/^AN-02 \(error\)\n\n {2}when {6}analysis\.maxWeight is above 100\n {2}effect .*\n {2}way out .*\n {2}source /);
  });

  test('lists the ids where none is given', () => {
    expect(runCli(['explain']).stdout).toMatch(/^AN-02 +analysis\.maxWeight is above 100$/m);
  });

  test('says of what is not checked why it is not', () => {
    expect(runCli(['explain', 'TGT-18']).stdout).toMatch(/^TGT-18 \(not checked\)\n\n {2}when .*\n {2}why {7}an object that is not among the manifests/);
  });

  test('says of what the schema decides that it is reported as such', () => {
    expect(runCli(['explain', 'CRD-03']).stdout).toMatch(/^CRD-03 \(reported as a violation of the schema\)\n\n {2}when/);
  });

  test('refuses an id that is in no rule', () => {
    expect(runCli(['explain', 'XX-1'])).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no rule \'XX-1\'') });
  });
});
