import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, runCliIn } from './run-cli';
import { decode } from '../../src/cli/decode';

const CANARY = `apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: podinfo, namespace: shop }
spec:
  provider: gatewayapi:v1
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: podinfo }
  service: { port: 80, hosts: [shop.example.com], gatewayRefs: [{ name: public }] }
  analysis: { interval: 1m, threshold: 5, stepWeight: 10, maxWeight: 101 }
`;

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'cdk8s-flagger-input-')); });
afterEach(() => rmSync(folder, { recursive: true }));

describe('an encoding', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return littleEndian ? bytes : bytes.swap16();
  };

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(CANARY)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${CANARY}`)],
    ['UTF-16, as PowerShell writes it', utf16(CANARY, true)],
    ['UTF-16, the other way round', utf16(CANARY, false)],
    ['a mark behind the line that begins a document', Buffer.from(`---\n\uFEFF${CANARY}`)],
  ])('%s is read', (_, bytes) => {
    writeFileSync(join(folder, 'a.yaml'), bytes);
    const { code, stdout } = runCliIn(folder, ['check', '--format', 'json', 'a.yaml']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ id }: { id: string }) => id)).toContain('AN-02');
  });

  test.each<[string, Buffer, RegExp]>([
    ['Latin-1', Buffer.from('a: caf\xe9', 'latin1'), /not valid UTF-8/],
    ['UTF-16 without a mark', Buffer.from('a: b', 'utf16le'), /NUL/],
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]), /NUL/],
    ['half a character', Buffer.from([0xff, 0xfe, 0x41]), /not valid UTF-16LE/],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message);
  });
});

describe('in a folder', () => {
  /** What is said of the files that could not be read; the Canary beside them is checked all the same. */
  function errorsIn(): { file: string; message: string }[] {
    writeFileSync(join(folder, 'good.yaml'), CANARY);
    const { code, stdout } = runCliIn(folder, ['check', '--format', 'json', '.']);
    const { errors, findings } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(findings.map(({ id }: { id: string }) => id)).toContain('AN-02');
    return errors;
  }

  test('a link that leads nowhere hides nothing else', () => {
    symlinkSync('nowhere', join(folder, 'a.yaml'));
    expect(errorsIn()).toEqual([{ file: 'a.yaml', message: expect.stringContaining('ENOENT') }]);
  });

  test('a pipe is not waited for', () => {
    execFileSync('mkfifo', [join(folder, 'a.yaml')]);
    expect(errorsIn()).toEqual([{ file: 'a.yaml', message: expect.stringContaining('not a regular file') }]);
  });

  test('a link to a folder is not followed', () => {
    mkdirSync(join(folder, 'sub'));
    symlinkSync('.', join(folder, 'a.yaml'));
    expect(errorsIn()).toEqual([{ file: 'a.yaml', message: expect.stringContaining('not a regular file') }]);
  });
});

test('one document that cannot be read hides no other one of the file', () => {
  const { code, stdout } = runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': `a: [\n---\n${CANARY}---\nb: "\n` });
  const { errors, findings } = JSON.parse(stdout);
  expect(code).toBe(2);
  expect(errors.map(({ line }: { line: number }) => line)).toEqual([2, expect.any(Number)]);
  expect(findings.map(({ id }: { id: string }) => id)).toContain('AN-02');
});

test('a file that is too large is refused, and an option lets it in', () => {
  const large = `# ${'x'.repeat(1024 * 1024)}\n${CANARY}`;
  expect(runCli(['check', '--max-input-size', '1', 'a.yaml'], { 'a.yaml': large })).toMatchObject({ code: 2, stdout: expect.stringContaining('--max-input-size') });
  expect(runCli(['check', '--max-input-size', '2', 'a.yaml'], { 'a.yaml': large }).code).toBe(1);
  expect(runCli(['check', '--max-input-size', 'many', 'a.yaml'], { 'a.yaml': large })).toMatchObject({ code: 2, stderr: expect.stringContaining('MiB') });
});

describe('what a later tool completes', () => {
  test('a template gets one message, which says to render it', () => {
    const template = `${CANARY.replace('name: podinfo,', 'name: {{ .Release.Name }},')}---\n{{- if .Values.x }}\na: 1\n{{- end }}\n`;
    const { code, stdout } = runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': template });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], errors: [{ line: 3, message: expect.stringContaining('helm template') }] });
  });

  test('placeholders of a query are none of a template', () => {
    const query = 'apiVersion: flagger.app/v1beta1\nkind: MetricTemplate\nmetadata: { name: a, namespace: shop }\n'
      + 'spec:\n  provider: { type: prometheus, address: "http://prometheus" }\n  query: |\n    {{ target }}\n';
    expect(JSON.parse(runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': query }).stdout).errors).toEqual([]);
  });

  const PATCH = 'apiVersion: flagger.app/v1beta1\nkind: Canary\nmetadata: { name: podinfo, namespace: shop }\nspec: { analysis: { maxWeight: 30 } }\n';

  test.each<[string, { [file: string]: string }]>([
    ['beside the object', { 'patch.yaml': PATCH }],
    ['with a directive', { 'patch.yaml': PATCH.replace('{ maxWeight: 30 }', '{ $patch: replace, maxWeight: 101 }') }],
    ['in a file that a kustomization names', { 'over/x.yaml': CANARY.replace('101', '102'), 'over/kustomization.yaml': 'patches: [{ path: x.yaml }]\n' }],
  ])('a patch %s is passed over', (_, files) => {
    const { stdout } = runCli(['check', '.'], { 'a.yaml': CANARY, ...files });
    expect(stdout).toContain('1 patch skipped: build first');
    expect(stdout).not.toContain('patch.yaml:');
    expect(stdout).not.toContain('x.yaml:');
    expect(stdout).toContain('AN-02');
  });

  test('an incomplete object that is alone is no patch', () => {
    expect(runCli(['check', 'a.yaml'], { 'a.yaml': PATCH }).stdout).toContain('API-01');
  });

  test('values with a variable are counted', () => {
    expect(runCli(['check', 'a.yaml'], { 'a.yaml': CANARY.replace('shop.example.com', '"${HOST}"') }).stdout).toContain('1 value with a variable not checked');
  });
});

test('a long value does not fill the screen', () => {
  const { stdout } = runCli(['check', 'a.yaml'], { 'a.yaml': CANARY.replace('name: podinfo,', `name: ${'x'.repeat(16000)},`) });
  expect(stdout.length).toBeLessThan(20000);
});

test('the finding of a List is at the line of its item', () => {
  const items = Array.from({ length: 3 }, () => `- ${CANARY.trim().replace(/\n/g, '\n  ')}\n`).join('');
  const { stdout } = runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': `apiVersion: v1\nkind: List\nitems:\n${items}` });
  const lines = JSON.parse(stdout).findings.filter(({ id }: { id: string }) => id === 'AN-02').map(({ line }: { line: number }) => line);
  expect(lines).toEqual([11, 19, 27]);
});
