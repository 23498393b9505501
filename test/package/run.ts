/**
 * Installs the packed library as a stranger would, outside this repository, in TypeScript, in Python and in Go, and runs a first program with each;
 * by pre-commit and in the action of GitHub as well.
 *
 * Run it with `npx projen test:package`. It takes the packages from dist/ if they are newer than the code, and makes them otherwise.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAction } from './action';
import { Artefacts, findOrBuild, ROOT } from './artefacts';
import { GoProject } from './go';
import { PreCommitProject } from './pre-commit';
import { PythonProject } from './python';
import { Report } from './report';
import { TypeScriptProject } from './typescript';

/** The cdk8s that the other tests run with. */
function floor(): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf-8')).devDependencies.cdk8s;
}

function main(report: Report, temp: string): void {
  let artefacts: Artefacts | undefined;
  report.check('the packages of the code as it is now are in dist/', () => {
    artefacts = findOrBuild();
  });
  if (!artefacts) { return; }

  let typescript: TypeScriptProject | undefined;
  report.check('npm installs the tarball into an empty folder', () => {
    typescript = new TypeScriptProject(join(temp, 'typescript'), artefacts!.tarball);
  });
  if (!typescript) { return; }
  typescript.checkPackage(report, floor());
  typescript.checkProgram(report);
  typescript.checkWrongPrograms(report);
  typescript.checkDoors(report);

  const manifest = join(typescript.manifests, 'shop.k8s.yaml');
  checkAction(report, join(temp, 'action'), artefacts.tarball, manifest);
  let preCommit: PreCommitProject | undefined;
  report.check('pip installs pre-commit', () => {
    preCommit = new PreCommitProject(join(temp, 'pre-commit'), manifest);
  });
  preCommit?.check(report);

  let python: PythonProject | undefined;
  report.check('pip installs the wheel into a fresh virtual environment', () => {
    python = new PythonProject(join(temp, 'python'), artefacts!.wheel, typescript!);
  });
  python?.check(report);

  let go: GoProject | undefined;
  report.check('Go finds all that the package needs', () => {
    go = new GoProject(join(temp, 'go'), typescript!);
  });
  go?.check(report);
}

const report = new Report();
const temp = mkdtempSync(join(tmpdir(), 'cdk8s-flagger-package-'));
try {
  main(report, temp);
} finally {
  rmSync(temp, { recursive: true, force: true });
}
report.finish();
