import { canaryYaml, runCli } from './run-cli';
import { FORMATTERS } from '../../src/cli/formatters/formatters';

const ESC = '\u001b';

/** What would be obeyed by a terminal, a runner of CI or a viewer, in a name, a namespace, a key, a value and the name of a file. */
const EVIL = 'x\\e[2J\\n::set-output name=a::b\\r##[error]c\\t\\u009b1m\\u2028\\u202e\\x7f ::add-mask::d ##vso[task.x]';
const MANIFEST = canaryYaml('"maxWeight": 50')
  .replace('name: podinfo', `name: "${EVIL}"`)
  .replace('namespace: shop', `namespace: "${EVIL}"`)
  .replace('stepWeight: 10', `"${EVIL}": 1`)
  .replace('interval: 1m', `interval: "${EVIL}"`);
const FILE = `::warning::e${ESC}[2J\n::set-output name=f::g\n##[error]h.yaml`;
const FILES = { [FILE]: MANIFEST, [`${FILE}2.yaml`]: `kind: [\n"${ESC}` };

/** Control characters but the line breaks of the format itself, and whatever else is not for the eye. */
// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|##\w*\[/;

describe.each(Object.keys(FORMATTERS))('format %s', format => {
  const { stdout, code } = runCli(['check', '--format', format, '.', `nowhere${FILE}`], FILES);

  test('has nothing of the input that would be obeyed', () => {
    expect(code).toBe(2);
    expect(stdout).toContain('u001b[2J');
    expect(stdout).toContain('API-04');
    expect(stdout.split('\n').filter(line => OBEYED.test(line))).toEqual([]);
  });

  test('begins no line with a command of the input', () => {
    const commands = stdout.split('\n').filter(line => /^\s*::/.test(line));
    expect(commands.filter(line => format !== 'github' || !/^::(error|warning) file=[^:,]*,/.test(line))).toEqual([]);
  });
});

test('what is escaped can still be recognised', () => {
  const { findings } = JSON.parse(runCli(['check', '--format', 'json', '.'], FILES).stdout);
  expect(findings[0].object.name).toBe('x\\u001b[2J\\n::set-output name=a::b\\r##\\[error]c\\t\\u009b1m\\u2028\\u202e\\u007f \\::add-mask::d ##vso\\[task.x]');
  expect(findings[0].file).toBe('\\::warning::e\\u001b[2J\\n::set-output name=f::g\\n##\\[error]h.yaml');
});

test('wrong usage is no channel either', () => {
  const { stderr } = runCli(['check', '--ignore', `a${ESC}[2J\n::set-output name=a::b`, '.'], FILES);
  expect(stderr).toMatch(/^error: there is no rule 'a\\u001b\[2J\\n::set-output/);
  expect(runCli([`chek${ESC}[2J`]).stderr).toContain('chek\\u001b[2J');
});

test('a name and a namespace that are maps are findings and no end of the run', () => {
  const text = canaryYaml('maxWeight: 50').replace('name: podinfo', 'name: { toString: 1 }').replace('namespace: shop', 'namespace: { a: b }');
  const { code, stdout } = runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': text });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).findings[0].object).toEqual({ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', name: '' });
});

test('a value that contains itself cannot be read, and hides nothing else', () => {
  const text = canaryYaml('maxWeight: 101').replace('namespace: shop', 'namespace: &a [*a]');
  const { code, stdout } = runCli(['check', 'a.yaml', 'b.yaml'], { 'a.yaml': text, 'b.yaml': canaryYaml('maxWeight: 101') });
  expect(code).toBe(2);
  expect(stdout).toContain('contains itself');
  expect(stdout).toContain('AN-02');
});
