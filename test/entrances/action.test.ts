import { spawnSync } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { mistakesIn, yamlOf } from './entrances';
import { FORMATTERS } from '../../src/cli/formatters/formatters';

const ACTION = yamlOf('action.yml');
const [STEP] = ACTION.runs.steps;

/** Stands for npx: writes its arguments, and ends with the code that it is told. */
const NPX = '#!/usr/bin/env bash\nprintf "%s\\n" "$@"\nexit "${NPX_CODE:-0}"\n';

/** Runs the step as GitHub does, in a folder of its own, with these inputs beside the defaults. */
function runStep(inputs: { readonly [name: string]: string } = {}, env: NodeJS.ProcessEnv = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-flagger-action-'));
  try {
    fs.writeFileSync(path.join(folder, 'npx'), NPX, { mode: 0o755 });
    fs.writeFileSync(path.join(folder, 'step.sh'), STEP.run);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
      cwd: folder, encoding: 'utf8', env: { PATH: `${folder}:${process.env.PATH}`, ...variables(inputs), ...env },
    });
    const others = fs.readdirSync(folder).filter(file => !['npx', 'step.sh'].includes(file));
    const files = Object.fromEntries(others.map(file => [file, fs.readFileSync(path.join(folder, file), 'utf8')]));
    return { status, arguments: stdout.trimEnd().split('\n'), stderr, files };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The variables of the step, as GitHub fills them in. */
function variables(inputs: { readonly [name: string]: string }): NodeJS.ProcessEnv {
  const valueOf = (name: string): string => inputs[name] ?? ACTION.inputs[name].default;
  return Object.fromEntries(Object.entries<string>(STEP.env).map(([variable, value]) => [variable, value.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, name) => valueOf(name))]));
}

test('the action is valid', () => {
  expect(mistakesIn(ACTION, 'github-action')).toEqual([]);
  expect(mistakesIn({ ...ACTION, runs: { using: 'composite' } }, 'github-action')).not.toEqual([]);
});

test('every input reaches the step, and none as text of the script', () => {
  expect(Object.values(STEP.env)).toEqual(expect.arrayContaining(Object.keys(ACTION.inputs).map(name => `\${{ inputs.${name} }}`)));
  expect(STEP.run).not.toContain('${{');
});

test('without inputs everything is checked, and GitHub shows the findings', () => {
  expect(Object.keys(FORMATTERS)).toContain(ACTION.inputs.format.default);
  expect(runStep()).toMatchObject({ status: 0, stderr: '', arguments: ['--yes', 'cdk8s-flagger@latest', 'check', '--format=github', '--', '.'] });
});

test('every input becomes an argument', () => {
  const inputs = { paths: 'manifests\n\nmy charts/a.yaml', format: 'json', strict: 'true', config: 'lint.yaml', version: '1.2.3', args: '--ignore=GW-14\n--no-cross-namespace-refs' };
  expect(runStep(inputs).arguments).toEqual(['--yes', 'cdk8s-flagger@1.2.3', 'check', '--format=json', '--strict', '--config=lint.yaml',
    '--ignore=GW-14', '--no-cross-namespace-refs', '--', 'manifests', 'my charts/a.yaml']);
});

test('what an input says is never a command', () => {
  const evil = '$(touch pwned) `touch pwned`; touch pwned #"\' * -x';
  const { status, arguments: given, files } = runStep({ paths: evil, format: evil, config: evil, version: evil, args: evil });
  expect(status).toBe(0);
  expect(given).toEqual(['--yes', `cdk8s-flagger@${evil}`, 'check', `--format=${evil}`, `--config=${evil}`, evil, '--', evil]);
  expect(files).toEqual({});
});

test('the findings go to a file where one is named', () => {
  const { files, status } = runStep({ output: 'found.sarif', format: 'sarif' }, { NPX_CODE: '1' });
  expect(status).toBe(1);
  expect(files).toEqual({ 'found.sarif': expect.stringContaining('--format=sarif') });
});

test.each([0, 1, 2])('the step ends as the command does: %i', code => {
  expect(runStep({}, { NPX_CODE: String(code) }).status).toBe(code);
});

test('strict is true or false', () => {
  expect(runStep({ strict: 'yes' })).toMatchObject({ status: 2, stderr: expect.stringContaining('\'true\' or \'false\'') });
});
