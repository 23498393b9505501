import { canaryYaml, runCli } from './run-cli';

const BAD = canaryYaml('maxWeight: 101');
const GOOD = canaryYaml('maxWeight: 50');
const UNREADABLE = 'kind: Canary\nspec: [\n';

describe('the exit code', () => {
  test('is 0 where nothing is found', () => {
    expect(runCli(['check', 'canary.yaml'], { 'canary.yaml': GOOD })).toMatchObject({ code: 0, stdout: 'nothing found in 1 object of 1 file\n' });
  });

  test('is 1 where an error is found', () => {
    expect(runCli(['check', 'canary.yaml'], { 'canary.yaml': BAD }).code).toBe(1);
  });

  test('is 0 for warnings alone, and 1 with --strict', () => {
    const files = { 'canary.yaml': canaryYaml('maxWeight: 50').replace('threshold: 5', 'threshold: 0') };
    expect(runCli(['check', 'canary.yaml'], files)).toMatchObject({ code: 0, stdout: expect.stringContaining('AN-10') });
    expect(runCli(['check', '--strict', 'canary.yaml'], files).code).toBe(1);
  });

  test('is 2 where input cannot be parsed, and the rest is checked all the same', () => {
    const { code, stdout } = runCli(['check', 'bad.yaml', 'canary.yaml'], { 'bad.yaml': UNREADABLE, 'canary.yaml': BAD });
    expect(code).toBe(2);
    expect(stdout).toContain('bad.yaml:3');
    expect(stdout).toContain('AN-02');
  });

  test('is 2 where a file is not there', () => {
    const { code, stdout } = runCli(['check', 'nowhere.yaml'], {});
    expect(code).toBe(2);
    expect(stdout).toMatch(/nowhere\.yaml\n {2}cannot be read {2}ENOENT/);
  });

  test('is 2 where a folder has no manifests', () => {
    const { code, stdout } = runCli(['check', 'src'], { 'src/main.ts': '' });
    expect(code).toBe(2);
    expect(stdout).toContain('the folder has no .yaml or .yml file');
  });

  test.each([
    [['chek'], /unknown command 'chek'[^]*Did you mean check/],
    [['check', '--format', 'xml'], /'xml' is invalid\. Allowed choices are text, json, sarif, github/],
    [['check', '--ignore', 'AN-002', '.'], /there is no rule 'AN-002'/],
  ])('is 2 for wrong usage: %j', (args, message) => {
    const { code, stderr } = runCli(args, {});
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('is 0 for help and version', () => {
    expect(runCli(['--version']).code).toBe(0);
    expect(runCli(['check', '--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit code: 0 no errors') });
  });
});

describe('what is read', () => {
  test('folders with all that is below them, except modules of npm', () => {
    const files = { 'apps/shop/a.yaml': BAD, 'apps/b.yml': BAD, 'apps/node_modules/c.yaml': BAD, 'apps/d.txt': BAD };
    const { findings } = JSON.parse(runCli(['check', '--format', 'json', 'apps'], files).stdout);
    expect(findings.map((f: { file: string }) => f.file)).toEqual(['apps/b.yml', 'apps/shop/a.yaml']);
  });

  test('each document of a file, with its own line', () => {
    const { findings } = JSON.parse(runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': `${GOOD}---\n# of the other team\n${BAD.replace(/podinfo|shop\.example/g, 'other')}` }).stdout);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ object: { name: 'other' }, path: 'spec.analysis.maxWeight', line: 17 + 2 + 17, column: 5 });
  });

  test('the members of a List', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n${BAD.trimEnd().split('\n').map((line, i) => `${i ? '    ' : '  - '}${line}`).join('\n')}\n`;
    const { findings } = JSON.parse(runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': list }).stdout);
    expect(findings).toEqual([expect.objectContaining({ id: 'AN-02', line: 20, column: 9 })]);
  });

  test('anchors and merges, as Kubernetes\' own tools do', () => {
    const text = `${BAD.replace('  analysis:\n', '  analysis:\n    <<: &more { maxWeight: 102 }\n').replace('    maxWeight: 101\n', '')}`;
    const { findings } = JSON.parse(runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': text }).stdout);
    expect(findings).toEqual([expect.objectContaining({ id: 'AN-02', message: expect.stringContaining('got 102'), line: 13 })]);
  });

  test('documents that are no objects of Kubernetes are passed over', () => {
    const files = { 'values.yaml': 'replicas: 3\n---\n- 1\n---\n', 'a.yaml': GOOD };
    expect(runCli(['check', 'values.yaml', 'a.yaml'], files)).toMatchObject({ code: 0, stdout: expect.stringContaining('of 2 files') });
    expect(runCli(['check', '--allow-empty', 'values.yaml'], files)).toMatchObject({ code: 0, stdout: 'nothing found in 0 objects of 1 file\n' });
  });

  test.each(['', 'replicas: 3\n', 'error: failed to render\n', '# nothing\n---\n'])('input without any object is no all-clear: %j', text => {
    const { code, stdout } = runCli(['check', 'a.yaml'], { 'a.yaml': text });
    expect(code).toBe(2);
    expect(stdout).toContain('the input has no Kubernetes object');
  });

  test('a key that is given twice is a finding at the one that counts, and is read as Kubernetes does', () => {
    const { code, stdout } = runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': `${GOOD}    maxWeight: 101\n` });
    const found = JSON.parse(stdout).findings;
    expect(code).toBe(1);
    expect(found.find((finding: { id: string }) => finding.id === 'API-11')).toMatchObject({ line: 18, path: 'spec.analysis.maxWeight', severity: 'warning' });
    expect(found.map((finding: { id: string }) => finding.id)).toContain('AN-02');
  });
});

describe('the options', () => {
  test('--ignore leaves rules out, also several', () => {
    expect(runCli(['check', '--ignore', 'AN-02', 'a.yaml'], { 'a.yaml': BAD }).code).toBe(0);
    expect(runCli(['check', '--ignore', 'AN-10,AN-02', 'a.yaml'], { 'a.yaml': BAD }).code).toBe(0);
    expect(runCli(['check', '--ignore', 'AN-10', '--ignore', 'AN-02', 'a.yaml'], { 'a.yaml': BAD }).code).toBe(0);
  });

  test('--mesh-provider, --selector-labels and --no-cross-namespace-refs tell how Flagger runs', () => {
    const files = {
      'a.yaml': canaryYaml('metrics: [{ name: errors, interval: 1m, thresholdRange: { max: 1 }, templateRef: { name: errors, namespace: monitoring } }]')
        .replace('  provider: gatewayapi:v1\n', ''),
    };
    expect(runCli(['check', 'a.yaml'], files).stdout).toContain('GW-03');
    expect(runCli(['check', '--mesh-provider', 'gatewayapi:v1', 'a.yaml'], files).stdout).toMatch(/^nothing found/);
    expect(runCli(['check', '--mesh-provider', 'gatewayapi:v1', '--no-cross-namespace-refs', 'a.yaml'], files).stdout).toContain('MET-11');
    const target = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: podinfo, namespace: shop }\nspec: { selector: { matchLabels: { team: x } },'
      + ' template: { metadata: { labels: { team: x } }, spec: { containers: [{ name: a, image: b }] } } }\n';
    const both = { 'a.yaml': `${canaryYaml('maxWeight: 50')}---\n${target}` };
    expect(runCli(['check', 'a.yaml'], both).stdout).toContain('TGT-02');
    expect(runCli(['check', '--selector-labels', 'app,team', 'a.yaml'], both).stdout).not.toContain('TGT-02');
    expect(runCli(['check', '--selector-labels', 'app, team', 'a.yaml'], both).stdout).not.toContain('TGT-02');
  });
});
