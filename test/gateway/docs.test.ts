import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import * as ts from 'typescript';

/* eslint-disable @typescript-eslint/no-explicit-any */

const PAGE = readFileSync(join(__dirname, '../../docs/reference/gateway-api.md'), 'utf8');
const blocks = (language: string) => [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
const [PROGRAM, , GRANT, OWN_GRANT, TLS] = blocks('ts');

/** Runs a program of the page, and gives what it has written. */
function synth(code: string): any[] {
  const outdir = mkdtempSync(join(tmpdir(), 'gateway-api-'));
  process.env.CDK8S_OUTDIR = outdir;
  try {
    const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
    new Function('require', 'exports', outputText)((name: string) => jest.requireActual(name), {});
    return readdirSync(outdir).sort().flatMap(file => loadAll(readFileSync(join(outdir, file), 'utf8')) as any[]);
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(outdir, { recursive: true, force: true });
  }
}

test('the first program of the page renders a Gateway and its two routes', () => {
  const manifests = synth(PROGRAM);

  expect(manifests.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`)).toStrictEqual(
    ['Gateway gateways/public', 'HTTPRoute shop/to-https', 'HTTPRoute shop/shop']);
  expect(manifests[2].spec.rules[0].backendRefs.map((ref: any) => ref.weight)).toStrictEqual([3, 1]);
});

test('the program about grants renders the grant that the page shows, beside the route', () => {
  const [shown] = blocks('yaml');

  expect(synth(GRANT).filter(({ kind }) => kind !== 'HTTPRoute')).toStrictEqual([load(shown)]);
});

test('the grant by hand on the page is for both tenants', () => {
  expect(synth(OWN_GRANT)[0].spec.from.map((from: any) => from.namespace)).toStrictEqual(['shop', 'bank']);
});

test('the program about TLS renders a policy that is named after the Service', () => {
  expect(synth(TLS).filter(({ kind }) => kind === 'BackendTLSPolicy').map(({ metadata }) => metadata)).toStrictEqual([{ name: 'auth-proxy', namespace: 'shop' }]);
});
