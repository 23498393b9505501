import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, succeed } from './command';
import { find } from './manifests';
import { Report } from './report';
import { MISSPELT_PROP, program, TWO_REFERENCES, validationMessage, withSlip, WRONG_PORT } from './wrong';

/** What is in the tarball and nothing else: the compiled code and what npm and jsii read. */
const PACKED = /^package\/(lib\/.+\.(js|d\.ts)|\.jsii|README\.md|LICENSE|API\.md|package\.json)$/;

/** The options of a project of today. The declarations of the package are checked as well. */
const TSC = ['tsc', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'nodenext'];

/** An empty folder with the tarball, cdk8s and the compiler installed from npm, each the newest that the peer ranges allow. */
export class TypeScriptProject {
  constructor(public readonly folder: string, private readonly tarball: string) {
    mkdirSync(folder);
    succeed(folder, 'npm', 'init', '-y');
    succeed(folder, 'npm', 'install', '--no-audit', '--no-fund', tarball, 'cdk8s', 'constructs', 'cdk8s-plus-28', 'typescript', 'tsx', '@types/node');
  }

  /** Where the program has put its manifests. */
  public get manifests(): string {
    return join(this.folder, 'dist');
  }

  /** The package.json of an installed package. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  public manifestOf(name: string): any {
    return JSON.parse(readFileSync(join(this.folder, 'node_modules', name, 'package.json'), 'utf-8'));
  }

  public checkPackage(report: Report, floor: string): void {
    report.check('the tarball holds the compiled code and its descriptions, and nothing else', () => {
      const files = succeed(this.folder, 'tar', '-tzf', this.tarball).trim().split('\n');
      assert.deepEqual(files.filter(file => !PACKED.test(file)), []);
      for (const file of ['lib/index.js', 'lib/index.d.ts', '.jsii', 'README.md', 'LICENSE']) { assert.ok(files.includes(`package/${file}`), `no ${file}`); }
    });
    report.check('the peers are cdk8s and constructs alone, and there are no dependencies', () => {
      const { peerDependencies, dependencies, optionalDependencies, bundledDependencies, bundleDependencies } = this.manifestOf('cdk8s-flagger');
      assert.deepEqual(Object.keys(peerDependencies).sort(), ['cdk8s', 'constructs']);
      const others = [dependencies, optionalDependencies, bundledDependencies, bundleDependencies].flatMap(list => Object.keys(list ?? {}));
      assert.deepEqual(others, []);
    });
    report.check('npm installs a newer cdk8s than the floor of the peer range, and one copy of it', () => {
      assert.notEqual(this.manifestOf('cdk8s').version, floor);
      assert.ok(!existsSync(join(this.folder, 'node_modules/cdk8s-flagger/node_modules')), 'the package has node_modules of its own');
    });
    report.check('an ES module imports the package by its names', () => {
      writeFileSync(join(this.folder, 'names.mjs'),
        'import { CanaryWithBackends, crds } from \'cdk8s-flagger\';\n'
        + 'const whole = await import(\'cdk8s-flagger\');\n'
        + 'console.log(CanaryWithBackends.name, crds.Canary.name, whole.CanaryWithBackends === CanaryWithBackends);\n');
      assert.equal(succeed(this.folder, 'node', 'names.mjs').trim(), 'CanaryWithBackends Canary true');
    });
  }

  public checkProgram(report: Report): void {
    report.check('the first program compiles with tsc --strict, the declarations of the package included', () => {
      this.write('program.ts', program('program.ts'));
      this.npx(...TSC, 'program.ts');
    });
    report.check('the first program runs and binds each stage to its own backend', () => {
      succeed(this.folder, 'node', 'program.js');
      const { service, targetRef } = find(this.manifests, 'Canary', 'podinfo').spec;
      const gateway = find(this.manifests, 'Canary', 'podinfo').spec.service.canary.annotations['cdk8s-flagger/backend'].replace(/:9090$/, '');
      assert.deepEqual(targetRef, { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' });
      assert.deepEqual(service.primary, { annotations: { 'cdk8s-flagger/backend': 'auth-proxy:8443' }, labels: { 'cdk8s-flagger/stage': 'primary' } });
      assert.deepEqual(service.canary, { annotations: { 'cdk8s-flagger/backend': `${gateway}:9090` }, labels: { 'cdk8s-flagger/stage': 'canary' } });
      assert.deepEqual(find(this.manifests, 'Service', gateway).spec.ports, [{ port: 9090 }]);
      assert.deepEqual(find(this.manifests, 'Service', 'podinfo-canary-workload').spec.selector, { app: 'podinfo' });
      assert.deepEqual(find(this.manifests, 'Service', 'podinfo-primary-workload').spec.selector, { app: 'podinfo-primary' });
    });
    report.check('the first program makes podinfo a workload that Flagger accepts', () => {
      const { spec } = find(this.manifests, 'Deployment', 'podinfo');
      assert.equal(spec.selector.matchLabels.app, 'podinfo');
      assert.equal(spec.template.metadata.labels.app, 'podinfo');
      assert.ok(!('replicas' in spec), 'it pins its replicas');
    });
    report.check('the first program installs the policy with its binding', () => {
      const name = 'cdk8s-flagger-stage-backends';
      assert.equal(find(this.manifests, 'MutatingAdmissionPolicy', name).apiVersion, 'admissionregistration.k8s.io/v1');
      assert.equal(find(this.manifests, 'MutatingAdmissionPolicyBinding', name).spec.policyName, name);
    });
  }

  /** Three slips, each caught as early as it can be. */
  public checkWrongPrograms(report: Report): void {
    report.check('a misspelt prop is an error of the compiler, which knows the right one', () => {
      this.write('misspelt.ts', withSlip(MISSPELT_PROP));
      const output = this.npxFails(...TSC, '--noEmit', 'misspelt.ts');
      assert.match(output, /misspelt\.ts.*error TS2561: .*'targetPrt' does not exist in type 'CanaryServiceOptions'\. Did you mean to write 'targetPort'\?/);
    });
    report.check('a port that the backend\'s Service has not is an error at synthesis, and nothing is written', () => {
      assert.match(this.wrongPortMessage(),
        /^\[shop\/canary\] the backend Service '.+' does not expose port 9091 over TCP; it has port 9090: the API server refuses Flagger's Services.*; refer to one of its ports/);
      assert.ok(!existsSync(this.wrongManifests) || !existsSync(join(this.wrongManifests, 'shop.k8s.yaml')), 'manifests were written');
    });
    report.check('two references for one stage are an error at the call, which is named', () => {
      this.write('two-references.ts', withSlip(TWO_REFERENCES));
      const output = this.npxFails('tsx', 'two-references.ts');
      assert.match(output, /Error: the primary stage has a backend already \('auth-proxy'\), got 'audit-proxy' as a second: .*; put a proxy or Gateway of your own before several backends/);
      assert.match(output, /at .*two-references\.ts:\d+/);
    });
  }

  /** What the wrong port gets. */
  public wrongPortMessage(): string {
    rmSync(this.wrongManifests, { recursive: true, force: true });
    this.write('wrong-port.ts', withSlip(WRONG_PORT).replace('new App()', 'new App({ outdir: \'wrong\' })'));
    return validationMessage(this.npxFails('tsx', 'wrong-port.ts'), 'shop/canary');
  }

  private get wrongManifests(): string {
    return join(this.folder, 'wrong');
  }

  private write(file: string, content: string): void {
    writeFileSync(join(this.folder, file), content);
  }

  private npx(...args: string[]): string {
    return succeed(this.folder, 'npx', '--no-install', ...args);
  }

  private npxFails(...args: string[]): string {
    return fail(this.folder, 'npx', '--no-install', ...args);
  }
}
