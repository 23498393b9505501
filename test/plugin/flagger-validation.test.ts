import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { FlaggerValidation, FlaggerValidationProps } from '../../src';
import { canaryYaml } from '../cli/run-cli';

async function validate(text: string, props?: FlaggerValidationProps, files: { [name: string]: string } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-flagger-plugin-'));
  const before = process.cwd();
  const file = path.join(folder, 'shop.k8s.yaml');
  for (const [name, content] of Object.entries({ ...files, 'shop.k8s.yaml': text })) { fs.writeFileSync(path.join(folder, name), content); }
  const report = { addViolation: jest.fn(), submit: jest.fn() };
  try {
    // cdk8s-cli runs in the folder of the app.
    process.chdir(folder);
    await new FlaggerValidation(props).validate({ manifests: [file], report });
  } finally {
    process.chdir(before);
    fs.rmSync(folder, { recursive: true });
  }
  const [status, numbers] = report.submit.mock.calls[0];
  return { violations: report.addViolation.mock.calls.map(call => call[0]), status, numbers, file };
}

test('a manifest that works passes', async () => {
  expect(await validate(canaryYaml('maxWeight: 50'))).toMatchObject({ violations: [], status: 'success' });
});

test('an error fails the synthesis, and names the object by which cdk8s-cli finds the construct', async () => {
  const { violations, status, file } = await validate(canaryYaml('maxWeight: 101'));
  expect(status).toBe('failure');
  expect(violations).toEqual([{
    ruleName: 'AN-02 (error)',
    recommendation: expect.stringContaining('got 101'),
    fix: expect.any(String),
    violatingResources: [{ resourceName: 'podinfo', locations: ['Canary spec.analysis.maxWeight (line 17)'], manifestPath: file }],
  }]);
});

test('a warning is reported and passes, unless told otherwise', async () => {
  const warned = canaryYaml('maxWeight: 50').replace('threshold: 5', 'threshold: 0');
  expect(await validate(warned)).toMatchObject({ violations: [{ ruleName: 'AN-10 (warning)' }], status: 'success' });
  expect(await validate(warned, { strict: true })).toMatchObject({ status: 'failure' });
});

test('checks that are to be ignored are not reported', async () => {
  expect(await validate(canaryYaml('maxWeight: 101'), { ignore: ['AN-02'] })).toMatchObject({ violations: [], status: 'success' });
});

test('what Flagger is run with counts', async () => {
  const measured = canaryYaml('maxWeight: 50').replace(/threshold: 5$/m,
    'threshold: 5\n    metrics:\n      - { name: errors, interval: 1m, thresholdRange: { max: 1 }, templateRef: { name: errors, namespace: monitoring } }');
  expect(await validate(measured)).toMatchObject({ violations: [], status: 'success' });
  expect(await validate(measured, { noCrossNamespaceRefs: true })).toMatchObject({ violations: [{ ruleName: 'MET-11 (error)' }], status: 'failure' });
});

test('an id that no check has is refused', async () => {
  await expect(validate(canaryYaml('maxWeight: 50'), { ignore: ['AN-002'] })).rejects.toThrow(/there is no rule 'AN-002'/);
});

test('nothing of a manifest reaches the terminal that it would obey', async () => {
  const { violations } = await validate(canaryYaml('maxWeight: 101', '"a\\e[2J\\n##[error]b"'));
  expect(violations.length).toBeGreaterThan(1);
  for (const { violatingResources: [resource], ...texts } of violations) {
    expect(resource.resourceName).toBe('a\\u001b[2J\\n##\\[error]b');
    // eslint-disable-next-line no-control-regex
    expect(Object.values(texts).join()).not.toMatch(/[\u0000-\u001f]|##\[/);
  }
});

test('a manifest that cannot be parsed fails the synthesis', async () => {
  expect(await validate('kind: [')).toMatchObject({ violations: [{ ruleName: 'unreadable (error)' }], status: 'failure' });
});

describe('what is suppressed', () => {
  const annotated = (ignore: string) => canaryYaml('maxWeight: 101').replace('  namespace: shop\n', `  namespace: shop\n  annotations: { cdk8s-flagger/ignore: "${ignore}" }\n`);

  test('by an annotation is counted, and fails nothing', async () => {
    expect(await validate(annotated('AN-02: promoted by hand'), { strict: true })).toMatchObject({ violations: [], status: 'success', numbers: { Errors: '0', Suppressed: '1' } });
  });

  test('for nothing is a violation where it is asked for', async () => {
    const text = annotated('AN-02: by hand; AN-10: never');
    expect(await validate(text)).toMatchObject({ violations: [] });
    expect(await validate(text, { reportUnusedSuppressions: true })).toMatchObject({ violations: [{ ruleName: 'SUP-02 (warning)' }] });
  });

  test('by a baseline is not reported again', async () => {
    const baseline = JSON.stringify({
      version: 1,
      findings: [{ rule: 'AN-02', object: 'flagger.app/Canary shop/podinfo', path: 'spec.analysis.maxWeight', file: 'elsewhere.yaml', count: 1 }],
    });
    expect(await validate(canaryYaml('maxWeight: 101'), { baseline: 'baseline.json' }, { 'baseline.json': baseline })).toMatchObject({ violations: [], status: 'success' });
  });
});

describe('a configuration file', () => {
  const files = { '.cdk8s-flagger.yaml': 'ignore: [{ rule: AN-02, reason: by hand }]', 'other.yaml': 'severities: { AN-02: warning }' };

  test('of the working directory is read', async () => {
    expect(await validate(canaryYaml('maxWeight: 101'), {}, files)).toMatchObject({ violations: [], numbers: { Suppressed: '1' } });
  });

  test('may be another one', async () => {
    expect(await validate(canaryYaml('maxWeight: 101'), { config: 'other.yaml' }, files)).toMatchObject({ violations: [{ ruleName: 'AN-02 (warning)' }], status: 'success' });
  });

  test('may be left aside', async () => {
    expect(await validate(canaryYaml('maxWeight: 101'), { readConfig: false }, files)).toMatchObject({ status: 'failure' });
  });

  test('says less than the properties do', async () => {
    const unprovided = canaryYaml('maxWeight: 50').replace('  provider: gatewayapi:v1\n', '');
    const istio = { '.cdk8s-flagger.yaml': 'flagger: { meshProvider: istio }' };
    expect((await validate(unprovided, {}, istio)).violations).not.toEqual([]);
    expect((await validate(unprovided, { meshProvider: 'gatewayapi:v1' }, istio)).violations).toEqual([]);
  });

  test('that means nothing is refused', async () => {
    await expect(validate(canaryYaml('maxWeight: 50'), {}, { '.cdk8s-flagger.yaml': 'ignroe: []' })).rejects.toThrow(/\.cdk8s-flagger\.yaml:1: unknown key 'ignroe'/);
  });
});
