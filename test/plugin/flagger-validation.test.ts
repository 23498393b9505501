import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { FlaggerValidation, FlaggerValidationProps } from '../../src';
import { canaryYaml } from '../cli/run-cli';

async function validate(text: string, props?: FlaggerValidationProps) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-flagger-plugin-'));
  const file = path.join(folder, 'shop.k8s.yaml');
  fs.writeFileSync(file, text);
  const report = { addViolation: jest.fn(), submit: jest.fn() };
  try {
    await new FlaggerValidation(props).validate({ manifests: [file], report });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  return { violations: report.addViolation.mock.calls.map(call => call[0]), status: report.submit.mock.calls[0][0], file };
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
  await expect(validate(canaryYaml('maxWeight: 50'), { ignore: ['AN-002'] })).rejects.toThrow(/there is no check 'AN-002'/);
});

test('a manifest that cannot be parsed fails the synthesis', async () => {
  expect(await validate('kind: [')).toMatchObject({ violations: [{ ruleName: 'unreadable (error)' }], status: 'failure' });
});
