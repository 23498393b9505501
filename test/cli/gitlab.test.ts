import Ajv from 'ajv';
import { canaryYaml, runCli } from './run-cli';

/** What GitLab's documentation of the Code Quality report asks for. */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^(\\./|/)' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

const BAD = canaryYaml('maxWeight: 101').replace('threshold: 5', 'threshold: 0');

interface Violation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function gitlab(files: { [name: string]: string }, ...paths: string[]): Violation[] {
  return JSON.parse(runCli(['check', '--format', 'gitlab', ...paths], files).stdout);
}

test.each([
  ['findings and unreadable files', { 'a.yaml': BAD, 'bad.yaml': 'kind: [' }, ['a.yaml', 'bad.yaml', 'nowhere.yaml']],
  ['nothing', { 'a.yaml': canaryYaml('maxWeight: 50') }, ['a.yaml']],
  ['a path that begins with ./', { 'shop/a.yaml': BAD }, ['./shop']],
])('the report is valid with %s', (_, files, paths) => {
  const validate = new Ajv().compile(SCHEMA);
  expect(validate(gitlab(files as unknown as { [name: string]: string }, ...paths)) || validate.errors).toBe(true);
});

test('a violation has the words of GitLab', () => {
  expect(gitlab({ 'shop/a.yaml': BAD }, './shop')).toEqual([{
    description: expect.stringMatching(/^Canary shop\/podinfo: analysis\.maxWeight is above 100, got 101: .*; set maxWeight to at most 100 \(AN-02\)$/),
    check_name: 'AN-02',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: 'major',
    location: { path: 'shop/a.yaml', lines: { begin: 17 } },
  }, expect.objectContaining({ check_name: 'AN-10', severity: 'minor' })]);
});

test('what cannot be read is a violation too', () => {
  const [violation] = gitlab({ 'bad.yaml': 'kind: Canary\nspec: [\n' }, 'bad.yaml');
  expect(violation).toMatchObject({ check_name: 'unreadable', severity: 'blocker', location: { path: 'bad.yaml', lines: { begin: 3 } } });
});

describe('a fingerprint', () => {
  const of = (files: { [name: string]: string }, ...paths: string[]) => gitlab(files, ...paths).map(violation => violation.fingerprint);

  test('stays where lines are moved and where another wrong value is written', () => {
    const moved = `# a comment\n\n${BAD.replace('101', '120')}`;
    expect(of({ 'a.yaml': moved }, 'a.yaml')).toEqual(of({ 'a.yaml': BAD }, 'a.yaml'));
  });

  test('is the same however the path is given', () => {
    expect(of({ 'shop/a.yaml': BAD }, './shop/')).toEqual(of({ 'shop/a.yaml': BAD }, 'shop/a.yaml'));
  });

  test('is one of its own for each finding, also of the same object twice', () => {
    const all = of({ 'a.yaml': `${BAD}---\n${BAD}`, 'b.yaml': BAD, 'c.yaml': '[', 'd.yaml': '[' }, '.');
    expect(all.length).toBeGreaterThan(6);
    expect(new Set(all).size).toBe(all.length);
  });
});
