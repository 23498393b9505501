import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, run, succeed } from './command';
import { find } from './manifests';
import { Report } from './report';
import { MISSPELT_PROP, program, TWO_REFERENCES, validationMessage, WARNING, withSlip, WRONG_PORT } from './wrong';

/** What is in the tarball and nothing else: the compiled code, what comes with it, and what npm and jsii read. */
const PACKED = /^package\/(lib\/.+\.(js|d\.ts)|lib\/THIRD-PARTY-LICENSES\.txt|schemas\/config\.schema\.json|bin\/cdk8s-flagger|\.jsii|README\.md|LICENSE|package\.json)$/;

/** The package is light: so many bytes at most as it is packed, and as it is installed. */
const LIMITS = { packed: 1_000_000, unpacked: 6_000_000 };

/** Libraries that are a part of the compiled code. */
const BUNDLED = ['@bufbuild/cel', '@bufbuild/protobuf', '@bufbuild/re2', 'commander', 'js-yaml', 'picocolors', 'picomatch'];

/** The options of a project of today. The declarations of the package are checked as well. */
const TSC = ['tsc', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'nodenext'];

/** A project of cdk8s-cli that checks what it synthesises. */
const CDK8S_YAML = `language: typescript
app: node program.js
output: validated
validations:
  - package: ./node_modules/cdk8s-flagger
    version: 0.0.0
    class: FlaggerValidation
    properties:
      strict: true
`;

/** An empty folder with the tarball, cdk8s and the compiler installed from npm, each the newest that the peer ranges allow. */
export class TypeScriptProject {
  constructor(public readonly folder: string, private readonly tarball: string) {
    mkdirSync(folder);
    succeed(folder, 'npm', 'init', '-y');
    succeed(folder, 'npm', 'install', '--no-audit', '--no-fund', tarball, 'cdk8s', 'constructs', 'cdk8s-plus-28', 'cdk8s-cli', 'typescript', 'tsx', '@types/node');
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
    report.check('the package is light', () => {
      const unpacked = succeed(this.folder, 'tar', '-tvzf', this.tarball).trim().split('\n').map(line => Number(line.trim().split(/ +/)[2]));
      const size = { packed: statSync(this.tarball).size, unpacked: unpacked.reduce((sum, bytes) => sum + bytes, 0) };
      assert.ok(size.packed <= LIMITS.packed && size.unpacked <= LIMITS.unpacked, JSON.stringify(size));
    });
    report.check('the licences of all libraries that are a part of it are in one file', () => {
      const text = readFileSync(join(this.folder, 'node_modules/cdk8s-flagger/lib/THIRD-PARTY-LICENSES.txt'), 'utf-8');
      for (const name of BUNDLED) { assert.match(text, new RegExp(`^${name} \\d[\\w.]* \\(.+\\)$`, 'm')); }
    });
    report.check('the peers are cdk8s and constructs alone, and there is nothing else that it depends on', () => {
      const { peerDependencies, dependencies, optionalDependencies } = this.manifestOf('cdk8s-flagger');
      assert.deepEqual(Object.keys(peerDependencies).sort(), ['cdk8s', 'constructs']);
      assert.equal(dependencies, undefined);
      assert.equal(optionalDependencies, undefined);
    });
    report.check('importing the package loads nothing of what the checks and the command line need', () => {
      const code = 'require("cdk8s"); require("constructs"); const before = new Set(Object.keys(require.cache)); require("cdk8s-flagger");'
        + ' console.log(JSON.stringify(Object.keys(require.cache).filter(file => !before.has(file))))';
      const loaded: string[] = JSON.parse(succeed(this.folder, 'node', '-e', code));
      assert.ok(loaded.some(file => file.endsWith('cdk8s-flagger/lib/index.js')));
      assert.deepEqual(loaded.filter(file => /cdk8s-flagger\/(node_modules|lib\/(cli|checks\/(rules|schema)))\//.test(file)), []);
    });
    report.check('npm installs a newer cdk8s than the floor of the peer range, and one copy of it', () => {
      assert.notEqual(this.manifestOf('cdk8s').version, floor);
      for (const peer of ['cdk8s', 'constructs']) {
        assert.ok(!existsSync(join(this.folder, 'node_modules/cdk8s-flagger/node_modules', peer)), `the package has a ${peer} of its own`);
      }
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
    report.check('the first program runs, says what it is to be warned of, and binds each stage to its own backend', () => {
      assert.match(run(this.folder, 'node', 'program.js').stderr, WARNING);
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
        // The id and the facts; the words may change.
        /^\[shop\/canary\] .*backend Service '.+'.* 9091 .* 9090: .*API server.*; .*\(BK-02\)$/);
      assert.ok(!existsSync(this.wrongManifests) || !existsSync(join(this.wrongManifests, 'shop.k8s.yaml')), 'manifests were written');
    });
    report.check('two references for one stage are an error at the call, which is named', () => {
      this.write('two-references.ts', withSlip(TWO_REFERENCES));
      const output = this.npxFails('tsx', 'two-references.ts');
      assert.match(output, /Error\]?: \[shop\/canary\] .*primary.*'auth-proxy'.*'audit-proxy'.* \(STG-01\)$/m);
      assert.match(output, /at .*two-references\.ts:\d+/);
    });
  }

  /** The two doors to the checks that need no program. */
  public checkDoors(report: Report): void {
    const wrong = join(this.folder, 'wrong-manifests');
    report.check('the command line finds nothing in the manifests of the first program, and a slip in a copy of them', () => {
      assert.match(this.npx('cdk8s-flagger', 'check', this.manifests), /^nothing found in \d+ objects of 2 files/);
      cpSync(this.manifests, wrong, { recursive: true });
      const file = join(wrong, 'shop.k8s.yaml');
      writeFileSync(file, readFileSync(file, 'utf-8').replace('maxWeight: 50', 'maxWeight: 150'));
      const { status, stdout } = run(this.folder, 'npx', '--no-install', 'cdk8s-flagger', 'check', '--format', 'json', wrong);
      assert.equal(status, 1);
      const { findings } = JSON.parse(stdout);
      assert.deepEqual(findings.map((f: { id: string; file: string }) => [f.id, f.file]), [['AN-02', file]]);
      assert.match(readFileSync(file, 'utf-8').split('\n')[findings[0].line - 1], /^ *maxWeight: 150$/);
    });
    report.check('cdk8s synth of the real cdk8s-cli runs the validation plugin, and passes the first program', () => {
      this.write('cdk8s.yaml', CDK8S_YAML);
      const output = this.npx('cdk8s', 'synth');
      assert.match(output, /Validation Report[^]*Status[^]*success[^]*Validations ended succesfully/);
    });
    report.check('cdk8s synth fails where the plugin finds an error, and names the construct', () => {
      this.write('slip.ts', program('program.ts').replace('app.synth();',
        'new ApiObject(shop, \'raw\', { apiVersion: \'flagger.app/v1beta1\', kind: \'Canary\', metadata: { name: \'raw\' }, spec: {\n'
        + '  provider: \'gatewayapi:v1\', targetRef: { apiVersion: \'apps/v1\', kind: \'Deployment\', name: \'raw\' },\n'
        + '  service: { port: 80, hosts: [\'raw.example.com\'], gatewayRefs: [{ name: \'public\', namespace: \'gateways\' }] },\n'
        + '  analysis: { interval: \'1m\', threshold: 5, stepWeight: 10, maxWeight: 150 } } });\napp.synth();')
        .replace('import { App,', 'import { ApiObject, App,'));
      this.write('cdk8s.yaml', CDK8S_YAML.replace('program.js', '--import tsx slip.ts'));
      const output = this.npxFails('cdk8s', 'synth');
      assert.match(output, /AN-02 \(error\)[^]*Construct Path: shop\/raw[^]*spec\.analysis\.maxWeight \(line \d+\)[^]*Validation failed/);
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
