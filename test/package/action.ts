import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { ROOT } from './artefacts';
import { run } from './command';
import { Report } from './report';

interface Action {
  readonly inputs: { readonly [name: string]: { readonly default: string } };
  readonly runs: { readonly steps: ReadonlyArray<{ readonly run: string; readonly env: { readonly [variable: string]: string } }> };
}

/** Runs the step of the action in a folder of its own, with the packed library as the version that npm is asked for. */
export function checkAction(report: Report, folder: string, tarball: string, manifest: string): void {
  mkdirSync(folder);
  const { inputs, runs: { steps: [step] } } = load(readFileSync(join(ROOT, 'action.yml'), 'utf-8')) as Action;
  writeFileSync(join(folder, 'step.sh'), step.run);
  const runStep = (given: { readonly [input: string]: string }) => {
    const valueOf = (name: string): string => given[name] ?? inputs[name].default;
    const variables = Object.entries(step.env).map(([variable, value]) => `${variable}=${value.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, name) => valueOf(name))}`);
    return run(folder, 'env', ...variables, 'bash', '--noprofile', '--norc', '-eo', 'pipefail', 'step.sh');
  };
  const version = `file:${tarball}`;

  report.check('the action of GitHub fetches the package with npx, and passes the manifests of the first program', () => {
    writeFileSync(join(folder, 'shop.yaml'), readFileSync(manifest, 'utf-8'));
    const { status, stdout, stderr } = runStep({ version, paths: 'shop.yaml' });
    assert.equal(status, 0, `${stdout}\n${stderr}`);
  });
  report.check('the action of GitHub annotates a slip, and fails', () => {
    writeFileSync(join(folder, 'slip.yaml'), readFileSync(manifest, 'utf-8').replace('maxWeight: 50', 'maxWeight: 150'));
    const { status, stdout, stderr } = runStep({ version });
    assert.equal(status, 1, `${stdout}\n${stderr}`);
    assert.match(stdout, /^::error file=slip\.yaml,line=\d+,col=\d+,title=AN-02 /m);
  });
}
