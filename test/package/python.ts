import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './artefacts';
import { fail, run, succeed } from './command';
import { assertSameBytes } from './manifests';
import { Report } from './report';
import { TypeScriptProject } from './typescript';
import { program, validationMessage, WARNING, withSlip, WRONG_PORT_IN_PYTHON } from './wrong';

/** What the wheel asks pip for: the peers, and what every jsii package needs in Python. */
const REQUIRED = ['cdk8s', 'constructs', 'jsii', 'publication'];

/** The bytes of the wheel of commit a697be5, the last before the catalogue of checks. */
const WITHOUT_RULES = 405_407;

/** A fresh virtual environment with the wheel, and the versions of everything else that npm chose, so that the manifests can be the same. */
export class PythonProject {
  private readonly python: string;

  constructor(private readonly folder: string, private readonly wheel: string, private readonly twin: TypeScriptProject) {
    mkdirSync(folder);
    succeed(folder, 'python3', '-m', 'venv', 'venv');
    this.python = join(folder, 'venv', 'bin', 'python');
    const others = ['cdk8s', 'constructs', 'cdk8s-plus-28'].map(name => `${name}==${twin.manifestOf(name).version}`);
    succeed(folder, this.python, '-m', 'pip', 'install', '--quiet', wheel, ...others);
  }

  public check(report: Report): void {
    report.check('the wheel requires the peers and the jsii runtime, and nothing else', () => {
      const code = 'import importlib.metadata as m, re; print(*sorted(re.match(r"[\\w-]+", r)[0] for r in m.requires("cdk8s-flagger")))';
      assert.deepEqual(succeed(this.folder, this.python, '-c', code).trim().split(' '), REQUIRED);
    });
    report.check('the wheel is no more than 3 MB larger than without the checks', () => {
      assert.ok(statSync(this.wheel).size < WITHOUT_RULES + 3_000_000, `it has ${statSync(this.wheel).size} bytes`);
    });
    report.check('Python has the classes of the CRDs as a submodule', () => {
      const code = 'from cdk8s_flagger import crds; print(crds.Canary.GVK.kind, crds.HttpRoute.GVK.kind)';
      assert.equal(succeed(this.folder, this.python, '-c', code).trim(), 'Canary HTTPRoute');
    });
    report.check('the first program in Python renders the same bytes as the one in TypeScript', () => {
      this.write('program.py', program('program.py'));
      succeed(this.folder, this.python, 'program.py');
      assertSameBytes(this.twin.manifests, join(this.folder, 'dist'));
    });
    report.check('what a program is warned of reaches standard error in Python', () => {
      assert.match(run(this.folder, this.python, 'program.py').stderr, WARNING);
    });
    report.check('an example in Python renders the manifests that are committed with it', () => {
      const example = join(ROOT, 'examples', 'request-transformation');
      this.write('example.py', readFileSync(join(example, 'main.py'), 'utf-8').replace('App()', 'App(outdir="example")'));
      succeed(this.folder, this.python, 'example.py');
      assertSameBytes(join(example, 'manifests'), join(this.folder, 'example'));
    });
    report.check('the wrong port gets the same message in Python', () => {
      this.write('wrong_port.py', withSlip(WRONG_PORT_IN_PYTHON));
      const output = fail(this.folder, this.python, 'wrong_port.py');
      assert.match(output, /Traceback/);
      assert.equal(validationMessage(output, 'shop/canary'), this.twin.wrongPortMessage());
    });
  }

  private write(file: string, content: string): void {
    writeFileSync(join(this.folder, file), content);
  }
}
