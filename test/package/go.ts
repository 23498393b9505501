import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './artefacts';
import { fail, run, succeed } from './command';
import { assertSameBytes } from './manifests';
import { Report } from './report';
import { TypeScriptProject } from './typescript';
import { program, validationMessage, WARNING, withSlip, WRONG_PORT_IN_GO } from './wrong';

/** What the program imports, and what that imports in turn. */
const PACKAGES = ['constructs', 'cdk8s', 'cdk8s-plus-28', 'cdk8s-flagger'];

/** So often a warning must be seen: whether a program ends before it is chance. */
const RUNS = 5;

/** A Go module of its own, with the packages that npm chose as jsii makes Go of them; the runtime alone is published as Go. */
export class GoProject {
  constructor(private readonly folder: string, private readonly twin: TypeScriptProject) {
    mkdirSync(folder);
    succeed(folder, join(ROOT, 'node_modules', '.bin', 'jsii-pacmak'), '--target', 'go', '--code-only', '--outdir', 'modules',
      ...PACKAGES.map(name => join(twin.folder, 'node_modules', name)));
    this.write('go.mod', this.module());
    this.write('program.go', program('program.go'));
    succeed(folder, 'go', 'mod', 'tidy');
  }

  public check(report: Report): void {
    report.check('the first program in Go renders the same bytes as the one in TypeScript', () => {
      succeed(this.folder, 'go', 'run', 'program.go');
      assertSameBytes(this.twin.manifests, join(this.folder, 'dist'));
    });
    report.check('what a program is warned of reaches standard error in Go, although the program ends at once', () => {
      succeed(this.folder, 'go', 'build', '-o', 'program', 'program.go');
      for (let i = 0; i < RUNS; i++) { assert.match(run(this.folder, './program').stderr, WARNING); }
    });
    report.check('the wrong port gets the same message in Go', () => {
      this.write('wrong_port.go', withSlip(WRONG_PORT_IN_GO));
      const output = fail(this.folder, 'go', 'run', 'wrong_port.go');
      assert.match(output, /panic: /);
      assert.equal(validationMessage(output, 'shop/canary'), this.twin.wrongPortMessage());
    });
  }

  /** The packages as modules in folders beside the program. */
  private module(): string {
    const modules = PACKAGES.map(name => {
      const folder = `./modules/go/${this.twin.manifestOf(name).jsii.targets.go.packageName ?? name.replace(/-/g, '')}`;
      const [, path] = /^module (\S+)$/m.exec(readFileSync(join(this.folder, folder, 'go.mod'), 'utf-8'))!;
      return { path, folder, version: `v${this.twin.manifestOf(name).version}` };
    });
    const [, language] = /^go (\S+)$/m.exec(readFileSync(join(this.folder, modules[0].folder, 'go.mod'), 'utf-8'))!;
    return [
      'module program', '', `go ${language}`, '',
      ...modules.map(({ path, version }) => `require ${path} ${version}`),
      ...modules.map(({ path, folder }) => `replace ${path} => ${folder}`), '',
    ].join('\n');
  }

  private write(file: string, content: string): void {
    writeFileSync(join(this.folder, file), content);
  }
}
