import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ApiObject, App, Chart, Duration } from 'cdk8s';
import * as ts from 'typescript';
import { Analysis, BackendRef, CanaryTarget, CanaryWithBackends, GatewayRef } from '../../src';

const ROOT = join(__dirname, '../..');

interface Sample {
  /** Where the sample stands, for messages. */
  readonly where: string;
  /** A file name beside which the library and its development dependencies are found. */
  readonly file: string;
  readonly code: string;
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) { return markdownFiles(path); }
    return name.endsWith('.md') ? [path] : [];
  });
}

function samplesIn(path: string): Sample[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match, i) => ({
    where: `${relative(ROOT, path)}:${text.slice(0, match.index).split('\n').length}`,
    file: join(ROOT, 'examples', `${relative(ROOT, path).replace(/\W/g, '-')}-${i}.ts`),
    code: match[1],
  }));
}

const SAMPLES = [join(ROOT, 'README.md'), ...markdownFiles(join(ROOT, 'docs'))].flatMap(samplesIn);

test('every TypeScript sample in README and docs compiles', () => {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'examples/tsconfig.json'), {}, {
    ...ts.sys, onUnRecoverableConfigFileDiagnostic: d => { throw new Error(ts.flattenDiagnosticMessageText(d.messageText, '\n')); },
  })!;
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  const byFile = new Map(SAMPLES.map(sample => [sample.file, sample]));
  host.fileExists = file => byFile.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, options, ...rest) => {
    const sample = byFile.get(file);
    return sample ? ts.createSourceFile(file, sample.code, options, true) : getSourceFile.call(host, file, options, ...rest);
  };
  // A sample shows things that it does not go on to use.
  const options = { ...config.options, noUnusedLocals: false };
  const program = ts.createProgram([...byFile.keys()], options, host);
  const errors = ts.getPreEmitDiagnostics(program).map(d => `${byFile.get(d.file?.fileName ?? '')?.where ?? d.file?.fileName}: ${
    ts.flattenDiagnosticMessageText(d.messageText, '\n')}`);
  expect(errors).toStrictEqual([]);
  expect(SAMPLES.length).toBeGreaterThan(1);
}, 60_000);

test('the program in the README renders what the README shows', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'readme-'));
  const warnings = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  process.env.CDK8S_OUTDIR = outdir;
  try {
    run(SAMPLES.find(sample => sample.where.startsWith('README.md'))!);
    const rendered = readFileSync(join(outdir, 'shop.k8s.yaml'), 'utf8');
    expect(rendered).toContain('cdk8s-flagger/backend: auth-proxy:8443');
    for (const name of ['podinfo-primary-workload', 'podinfo-canary-workload', 'podinfo-primary-isolation', 'podinfo-canary-isolation']) {
      expect(rendered).toContain(`name: ${name}\n`);
    }
    // auth-proxy is not in that app, and its pods are not named.
    expect(warnings).toHaveBeenCalledTimes(1);
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(outdir, { recursive: true, force: true });
  }
});

test('the message in the README is the one that its program gives for a wrong port', () => {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  new ApiObject(chart, 'auth-proxy', {
    apiVersion: 'v1', kind: 'Service', metadata: { name: 'auth-proxy' }, spec: { selector: { app: 'auth-proxy' }, ports: [{ name: 'http', port: 8443 }] },
  });
  new CanaryWithBackends(chart, 'canary', {
    target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
    service: { port: 80, gatewayRefs: [GatewayRef.gateway('public')] },
    backendRefs: { primary: [BackendRef.service('auth-proxy', 9443)] },
    analysis: Analysis.blueGreen({ interval: Duration.minutes(1), threshold: 5, iterations: 5 }),
  });
  const [, shown] = /^```text\n([\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))!;
  expect(() => app.synthYaml()).toThrow(shown.trim().replace(/\s+/g, ' '));
});

test('the Python program in the docs is the one that the packed wheel is tested with', () => {
  const program = readFileSync(join(ROOT, 'test/package/program.py'), 'utf8').split('\n').slice(1).join('\n');
  const page = readFileSync(join(ROOT, 'docs/how-to/use-from-python.md'), 'utf8');
  expect(/^```python\n([\s\S]*?)^```$/m.exec(page)?.[1]).toBe(program);
});

/** Runs a sample as it stands, with the library in src/ under its own name. */
function run(sample: Sample): void {
  const { outputText } = ts.transpileModule(sample.code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  new Function('require', 'exports', outputText)((name: string) => jest.requireActual(name), {});
}
