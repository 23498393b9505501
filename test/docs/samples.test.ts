import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Duration } from 'cdk8s';
import * as ts from 'typescript';
import { Sample, samples } from '../../docs/samples';
import { Analysis, BackendRef, CanaryTarget, CanaryWithBackends, GatewayRef } from '../../src';
import { warnings } from '../warnings';

const ROOT = join(__dirname, '../..');

test('the program in the README renders what the README shows', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'readme-'));
  process.env.CDK8S_OUTDIR = outdir;
  try {
    run(samples().find(sample => sample.where.startsWith('README.md'))!);
    const rendered = readFileSync(join(outdir, 'shop.k8s.yaml'), 'utf8');
    expect(rendered).toContain('cdk8s-flagger/backend: auth-proxy:8443');
    for (const name of ['podinfo-primary-workload', 'podinfo-canary-workload', 'podinfo-primary-isolation', 'podinfo-canary-isolation']) {
      expect(rendered).toContain(`name: ${name}\n`);
    }
    // auth-proxy is not in that app, and its pods are not named.
    expect(warnings()).toHaveLength(1);
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

test.each([
  { language: 'Python', file: 'program.py', page: 'use-from-python.md', fence: 'python' },
  { language: 'Go', file: 'program.go', page: 'use-from-go.md', fence: 'go' },
])('the $language program in the docs is the one that the packages are tested with', ({ file, page, fence }) => {
  // Without its first line, a comment about its twin.
  const program = readFileSync(join(ROOT, 'test/package', file), 'utf8').split('\n').slice(1).join('\n');
  const shown = new RegExp(`^\`\`\`${fence}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readFileSync(join(ROOT, 'docs/how-to', page), 'utf8'));
  expect(shown?.[1]).toBe(program);
});

/** Runs a sample as it stands, with the library in src/ under its own name. */
function run(sample: Sample): void {
  const { outputText } = ts.transpileModule(sample.code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  new Function('require', 'exports', outputText)((name: string) => jest.requireActual(name), {});
}
