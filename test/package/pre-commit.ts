import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './artefacts';
import { run, succeed } from './command';
import { Report } from './report';

/** A repository of manifests with the hooks of this one, as it is committed, and pre-commit from PyPI. */
export class PreCommitProject {
  private readonly preCommit: string;

  constructor(private readonly folder: string, private readonly manifest: string) {
    mkdirSync(folder);
    succeed(folder, 'python3', '-m', 'venv', 'venv');
    succeed(folder, join(folder, 'venv', 'bin', 'python'), '-m', 'pip', 'install', '--quiet', 'pre-commit');
    this.preCommit = join(folder, 'venv', 'bin', 'pre-commit');
    const commit = succeed(ROOT, 'git', 'rev-parse', 'HEAD').trim();
    this.write('.gitignore', 'venv\n');
    this.write('.pre-commit-config.yaml', `repos:\n  - repo: ${ROOT}\n    rev: ${commit}\n    hooks: [{ id: cdk8s-flagger }, { id: cdk8s-flagger-all, args: [manifests] }]\n`);
    succeed(folder, 'git', 'init', '--quiet');
  }

  public check(report: Report): void {
    report.check('pre-commit installs the hooks from the repository, and both pass the manifests of the first program', () => {
      mkdirSync(join(this.folder, 'manifests'));
      this.write('manifests/shop.yaml', readFileSync(this.manifest, 'utf-8'));
      const { status, output } = this.runHooks();
      assert.equal(status, 0, output);
      assert.match(output, /^cdk8s-flagger\.+Passed$[^]*^cdk8s-flagger \(all manifests\)\.+Passed$/m);
    });
    report.check('both hooks of pre-commit find a slip, whether it is in a file that is committed or in one beside it', () => {
      this.write('manifests/slip.yaml', readFileSync(this.manifest, 'utf-8').replace('maxWeight: 50', 'maxWeight: 150'));
      assert.equal(this.runHooks().output.match(/manifests\/slip\.yaml:\d+ +error[^]*?AN-02/g)?.length, 2);
      succeed(this.folder, 'git', 'rm', '--quiet', '--cached', 'manifests/slip.yaml');
      const { status, output } = this.runHooks('--files', 'manifests/shop.yaml');
      assert.equal(status, 1, output);
      assert.match(output, /^cdk8s-flagger\.+Passed$[^]*^cdk8s-flagger \(all manifests\)\.+Failed$/m);
    });
  }

  /** Runs the hooks on what git knows. They are installed beside the repository, and once. */
  private runHooks(...args: string[]): { readonly status: number | null; readonly output: string } {
    if (args.length === 0) { succeed(this.folder, 'git', 'add', '--all'); }
    const files = args.length === 0 ? ['--all-files'] : args;
    const { status, stdout, stderr } = run(this.folder, 'env', `PRE_COMMIT_HOME=${this.folder}-hooks`, this.preCommit, 'run', ...files);
    return { status, output: `${stdout}\n${stderr}` };
  }

  private write(file: string, content: string): void {
    writeFileSync(join(this.folder, file), content);
  }
}
