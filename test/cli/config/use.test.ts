import * as path from 'path';
import { canaryYaml, runCli } from '../run-cli';

const BAD = canaryYaml('maxWeight: 101');
const OTHER = canaryYaml('maxWeight: 101', 'other').replace('shop.example.com', 'other.example.com');
const IGNORED = 'ignore: [{ rule: AN-02, reason: all by hand }]\n';

function report(args: string[], files: { [name: string]: string }) {
  const { stdout, stderr } = runCli(['check', '--format', 'json', ...args], files);
  return stdout === '' ? { error: stderr } : JSON.parse(stdout);
}

function namesOf({ findings }: { findings: Array<{ object: { name: string } }> }): string[] {
  return findings.map(finding => finding.object.name);
}

describe('the configuration file', () => {
  test.each([
    ['of the working directory', ['a.yaml'], '.cdk8s-flagger.yaml'],
    ['beside the first path', ['shop/a.yaml'], 'shop/.cdk8s-flagger.yaml'],
    ['in the first path', ['shop'], 'shop/.cdk8s-flagger.yaml'],
    ['above the first path', ['shop/deep/down'], 'shop/.cdk8s-flagger.yaml'],
    ['with the other ending', ['a.yaml'], '.cdk8s-flagger.yml'],
    ['above a path that is not there', ['shop/nowhere.yaml', 'a.yaml'], 'shop/.cdk8s-flagger.yaml'],
  ])('%s is found', (_, paths, config) => {
    const files = { 'a.yaml': BAD, 'shop/a.yaml': BAD, 'shop/deep/down/a.yaml': BAD, [config]: IGNORED };
    const { findings, suppressed } = report(paths, files);
    expect(findings).toEqual([]);
    expect(suppressed[0]).toMatchObject({ id: 'AN-02', suppressed: { by: 'configuration', reason: 'all by hand' } });
  });

  test('the nearest one counts', () => {
    const files = { 'shop/a.yaml': BAD, '.cdk8s-flagger.yaml': IGNORED, 'shop/.cdk8s-flagger.yaml': '{}' };
    expect(report(['shop'], files).findings).toHaveLength(1);
  });

  test('of other folders is not found', () => {
    expect(report(['a.yaml', 'shop'], { 'a.yaml': BAD, 'shop/b.yaml': OTHER, 'shop/.cdk8s-flagger.yaml': IGNORED }).findings).toHaveLength(2);
  });

  test('is no manifest', () => {
    expect(report(['.'], { 'a.yaml': BAD, '.cdk8s-flagger.yaml': IGNORED }).summary).toMatchObject({ files: 1 });
  });

  test('is named by --config, and left aside with --no-config', () => {
    const files = { 'a.yaml': BAD, '.cdk8s-flagger.yaml': IGNORED, 'other.yaml': 'ignore: [{ rule: AN-02, reason: the other }]' };
    expect(report(['--config', 'other.yaml', 'a.yaml'], files).suppressed).toMatchObject([{ suppressed: { reason: 'the other' } }]);
    expect(report(['--no-config', 'a.yaml'], files).findings).toHaveLength(1);
  });

  test.each([
    [['a.yaml'], { '.cdk8s-flagger.yaml': 'ignroe: []' }, 'error: .cdk8s-flagger.yaml:1: unknown key \'ignroe\', did you mean \'ignore\'?\n'],
    [['shop/a.yaml'], { 'shop/.cdk8s-flagger.yaml': '\nignroe: []' }, `error: ${path.join('shop', '.cdk8s-flagger.yaml')}:2: unknown key`],
    [['--config', 'nowhere.yaml', 'a.yaml'], {}, 'error: the configuration cannot be read: ENOENT'],
    [['a.yaml'], { '.cdk8s-flagger.yaml': 'baseline: nowhere.json' }, 'error: the baseline cannot be read: nowhere.json: ENOENT'],
  ])('that is wrong ends the run: %j %j', (args, files, message) => {
    const { code, stdout, stderr } = runCli(['check', ...args], { 'a.yaml': BAD, 'shop/a.yaml': BAD, ...files });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('ignore', () => {
  function ignoring(objects: string) {
    return { 'a.yaml': BAD, 'b.yaml': OTHER, '.cdk8s-flagger.yaml': `ignore: [{ rule: AN-02, reason: by hand, objects: ${objects} }]` };
  }

  test.each([
    ['[{ name: podinfo }]', ['other']],
    ['[{ kind: Canary }]', []],
    ['[{ kind: HTTPRoute }]', ['podinfo', 'other']],
    ['[{ namespace: sh*, name: "{podinfo,other}" }]', []],
    ['[{ namespace: lab, name: podinfo }]', ['podinfo', 'other']],
    ['[{ name: o* }, { name: podinf? }]', []],
    ['[{ name: "*" }]', []],
  ])('holds for %s', (objects, left) => {
    expect(namesOf(report(['.'], ignoring(objects)))).toEqual(left);
  });

  test.each(['*', '**'])('of an object without a namespace, %j holds', namespace => {
    const files = { 'a.yaml': BAD.replace('  namespace: shop\n', ''), '.cdk8s-flagger.yaml': `ignore: [{ rule: AN-02, reason: x, objects: [{ namespace: "${namespace}" }] }]` };
    expect(report(['.'], files).findings.map((f: { id: string }) => f.id)).not.toContain('AN-02');
  });

  test.each(['shop', '?*', 'sh*'])('of an object without a namespace, %j does not hold', namespace => {
    const files = { 'a.yaml': BAD.replace('  namespace: shop\n', ''), '.cdk8s-flagger.yaml': `ignore: [{ rule: AN-02, reason: x, objects: [{ namespace: "${namespace}" }] }]` };
    expect(report(['.'], files).findings.map((f: { id: string }) => f.id)).toContain('AN-02');
  });

  test('an object whose namespace is no text breaks nothing', () => {
    const files = { 'a.yaml': BAD.replace('namespace: shop', 'namespace: [shop]'), '.cdk8s-flagger.yaml': 'ignore: [{ rule: AN-02, reason: x, objects: [{ namespace: sh* }] }]' };
    expect(report(['.'], files).error).toBeUndefined();
  });

  test('for which there is nothing is told of with its line', () => {
    const files = { 'a.yaml': canaryYaml('maxWeight: 50'), '.cdk8s-flagger.yaml': `severities: {}\n${IGNORED}` };
    expect(report(['.'], files).unusedSuppressions).toEqual([{ id: 'AN-02', reason: 'all by hand', file: '.cdk8s-flagger.yaml', line: 2 }]);
    expect(runCli(['check', '--show-suppressed', '.'], files).stdout).toMatch(/^\.cdk8s-flagger\.yaml:2 +unused +AN-02 is suppressed, but was not found$/m);
  });

  test('an annotation says more', () => {
    const files = { 'a.yaml': BAD.replace('  namespace: shop\n', '  namespace: shop\n  annotations: { cdk8s-flagger/ignore: "AN-02: this one" }\n'), '.cdk8s-flagger.yaml': IGNORED };
    expect(report(['.'], files).suppressed).toMatchObject([{ suppressed: { by: 'annotation', reason: 'this one' } }]);
  });
});

describe('severities', () => {
  test('change what fails', () => {
    expect(runCli(['check', 'a.yaml'], { 'a.yaml': BAD, '.cdk8s-flagger.yaml': 'severities: { AN-02: warning }' })).toMatchObject({ code: 0, stdout: expect.stringContaining('0 errors, 1 warning') });
    const warned = canaryYaml('maxWeight: 50').replace('threshold: 5', 'threshold: 0');
    expect(runCli(['check', 'a.yaml'], { 'a.yaml': warned, '.cdk8s-flagger.yaml': 'severities: { AN-10: error }' }).code).toBe(1);
  });
});

describe('flagger', () => {
  const measured = canaryYaml('metrics: [{ name: errors, interval: 1m, thresholdRange: { max: 1 }, templateRef: { name: errors, namespace: monitoring } }]')
    .replace('  provider: gatewayapi:v1\n', '');

  test('has the flags', () => {
    const files = { 'a.yaml': measured, '.cdk8s-flagger.yaml': 'flagger: { meshProvider: gatewayapi:v1, noCrossNamespaceRefs: true }' };
    expect(report(['.'], files).findings).toMatchObject([{ id: 'MET-11' }]);
  });

  test('the command line wins', () => {
    const files = { 'a.yaml': measured, '.cdk8s-flagger.yaml': 'flagger: { meshProvider: istio }' };
    expect(report(['.'], files).findings).not.toEqual([]);
    expect(report(['--mesh-provider', 'gatewayapi:v1', '.'], files).findings).toEqual([]);
  });

  test('selectorLabels replace Flagger\'s own, unless the command line has others', () => {
    const target = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: podinfo, namespace: shop }\nspec: { selector: { matchLabels: { team: x } },'
      + ' template: { metadata: { labels: { team: x } }, spec: { containers: [{ name: a, image: b }] } } }\n';
    const files = { 'a.yaml': `${canaryYaml('maxWeight: 50')}---\n${target}` };
    const config = { '.cdk8s-flagger.yaml': 'flagger: { selectorLabels: [team] }' };
    const ids = (args: string[], more = {}) => report([...args, '.'], { ...files, ...more }).findings.map((f: { id: string }) => f.id);
    expect(ids([])).toContain('TGT-02');
    expect(ids([], config)).not.toContain('TGT-02');
    expect(ids(['--selector-labels', 'app'], config)).toContain('TGT-02');
  });
});

describe('exclude', () => {
  function read(exclude: string, args: string[] = ['.'], config: string = '.cdk8s-flagger.yaml'): string[] {
    const files = { 'a.yaml': OTHER, 'shop/a.yaml': OTHER, 'shop/templates/a.yaml': 'kind: [{{ .Values.kind }}', 'shop/templates/deep/a.yml': OTHER, [config]: `exclude: [${exclude}]` };
    const { findings, errors } = report(args, files);
    return [...findings, ...errors].map((f: { file: string }) => f.file).sort();
  }

  const ALL = ['a.yaml', 'shop/a.yaml', 'shop/templates/a.yaml', 'shop/templates/deep/a.yml'];

  test.each([
    ['nowhere', ALL],
    ['shop/templates', ['a.yaml', 'shop/a.yaml']],
    ['./shop/templates/', ['a.yaml', 'shop/a.yaml']],
    ['"**/templates"', ['a.yaml', 'shop/a.yaml']],
    ['templates', ALL],
    ['"*/templates/*.yaml"', ['a.yaml', 'shop/a.yaml', 'shop/templates/deep/a.yml']],
    ['shop', ['a.yaml']],
    ['a.yaml, shop/a.yaml', ['shop/templates/a.yaml', 'shop/templates/deep/a.yml']],
  ])('%s leaves %j', (exclude, left) => {
    expect(read(exclude)).toEqual(left);
  });

  test('holds from the folder of the configuration file', () => {
    expect(read('templates', ['shop'], 'shop/.cdk8s-flagger.yaml')).toEqual(['shop/a.yaml']);
  });

  test('holds for files that are named as well', () => {
    expect(read('shop/templates', ['shop/templates/a.yaml', 'a.yaml'])).toEqual(['a.yaml']);
  });

  test('where nothing is left, nothing is wrong', () => {
    expect(runCli(['check', 'shop'], { 'shop/a.yaml': BAD, '.cdk8s-flagger.yaml': 'exclude: [shop]' })).toMatchObject({ code: 0, stdout: 'nothing found in 0 objects of 0 files\n' });
  });
});

test('reportUnusedSuppressions makes them warnings', () => {
  const files = { 'a.yaml': canaryYaml('maxWeight: 50').replace('  namespace: shop\n', '  namespace: shop\n  annotations: { cdk8s-flagger/ignore: "AN-02: by hand" }\n') };
  expect(report(['.'], files).findings).toEqual([]);
  expect(report(['.'], { ...files, '.cdk8s-flagger.yaml': 'reportUnusedSuppressions: true' }).findings).toMatchObject([{ id: 'SUP-02' }]);
});
