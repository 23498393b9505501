import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import Ajv from 'ajv';
import * as yaml from 'js-yaml';
import { Config, readConfig } from '../../../src/cli/config/config';
import { CONFIG_SCHEMA } from '../../../src/cli/config/schema';

let folder: string;
beforeEach(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-flagger-config-')); });
afterEach(() => { fs.rmSync(folder, { recursive: true }); });

function read(text: string): Config {
  const file = path.join(folder, '.cdk8s-flagger.yaml');
  fs.writeFileSync(file, text);
  return readConfig(file);
}

/** The message without the folder. */
function refusal(text: string): string {
  try {
    read(text);
  } catch (e) {
    return (e as Error).message.replaceAll(`${folder}${path.sep}`, '');
  }
  return 'was read';
}

const FULL = `
ignore:
  - rule: GW-14
    reason: the listener has one hostname only
  - rule: AN-10
    reason: never rolled back
    objects:
      - { kind: Canary, namespace: shop-*, name: podinfo }
      - namespace: lab
severities: { AN-02: warning, MET-11: error }
flagger:
  selectorLabels: [app, team]
  meshProvider: gatewayapi:v1
  noCrossNamespaceRefs: yes
exclude: [charts/*/templates, '**/vendor/**']
baseline: baseline.json
reportUnusedSuppressions: true
`;

test('a configuration has all that is written', () => {
  expect(read(FULL)).toEqual({
    file: path.join(folder, '.cdk8s-flagger.yaml'),
    ignore: [
      { rule: 'GW-14', reason: 'the listener has one hostname only', line: 3 },
      { rule: 'AN-10', reason: 'never rolled back', objects: [{ kind: 'Canary', namespace: 'shop-*', name: 'podinfo' }, { namespace: 'lab' }], line: 5 },
    ],
    severities: new Map([['AN-02', 'warning'], ['MET-11', 'error']]),
    flagger: { selectorLabels: ['app', 'team'], meshProvider: 'gatewayapi:v1', noCrossNamespaceRefs: true },
    exclude: ['charts/*/templates', '**/vendor/**'],
    baseline: path.join(folder, 'baseline.json'),
    reportUnusedSuppressions: true,
  });
});

test.each(['', '# nothing\n', '{}'])('an empty one (%j) configures nothing', text => {
  expect(read(text)).toMatchObject({ ignore: [], exclude: [], flagger: {}, reportUnusedSuppressions: false });
});

test('the sample of the documentation is one', () => {
  const page = fs.readFileSync(path.join(__dirname, '../../../docs/how-to/check-manifests.md'), 'utf8');
  const [, sample] = /## Configuration file\n[^]*?```yaml\n([^]*?)```/.exec(page)!;
  expect(Object.keys(yaml.load(sample) as object)).toEqual(Object.keys(CONFIG_SCHEMA.properties!));
  expect(read(sample).ignore).toHaveLength(1);
});

/** What is refused by the schema too. */
const REFUSED: Array<[text: string, message: string]> = [
  ['ignroe: []', '.cdk8s-flagger.yaml:1: unknown key \'ignroe\', did you mean \'ignore\'?'],
  ['\nseverites: {}', '.cdk8s-flagger.yaml:2: unknown key \'severites\', did you mean \'severities\'?'],
  ['xyz: 1', '.cdk8s-flagger.yaml:1: unknown key \'xyz\', known keys are ignore, severities, flagger, exclude, baseline, reportUnusedSuppressions'],
  ['clusters: {}', '.cdk8s-flagger.yaml:1: the key \'clusters\' is reserved for a later version'],
  ['flagger:\n  meshprovider: x', '.cdk8s-flagger.yaml:2: unknown key \'meshprovider\' in flagger, did you mean \'meshProvider\'?'],
  ['__proto__: 1', '.cdk8s-flagger.yaml:1: unknown key \'__proto__\', known keys are'],
  ['ignore: [{ rule: GW-14 }]', '.cdk8s-flagger.yaml:1: ignore[0] lacks the key \'reason\''],
  ['ignore:\n  - rule: GW-14\n    reason: " "', '.cdk8s-flagger.yaml:3: ignore[0].reason must be the reason why the findings are intended, got \' \''],
  ['ignore: [{ rule: all, reason: x }]', '.cdk8s-flagger.yaml:1: ignore[0].rule must be the id of a rule, such as GW-14, got \'all\''],
  ['ignore: { GW-14: x }', '.cdk8s-flagger.yaml:1: ignore must be a list (rules with findings that are known and intended, with the reasons), got a map'],
  ['ignore: [{ rule: GW-14, reason: x, objects: [{}] }]', '.cdk8s-flagger.yaml:1: ignore[0].objects[0] must not be empty: set at least one of kind, namespace, name'],
  ['ignore: [{ rule: GW-14, reason: x, objects: [] }]', '.cdk8s-flagger.yaml:1: ignore[0].objects must not be empty'],
  ['severities: { GW-14: off }', '.cdk8s-flagger.yaml:1: severities.GW-14 must be error or warning (to switch a rule off, use ignore), got false'],
  ['severities: { GW-14: none }', '.cdk8s-flagger.yaml:1: severities.GW-14 must be error or warning (to switch a rule off, use ignore), got \'none\''],
  ['severities: { gw14: error }', '.cdk8s-flagger.yaml:1: severities.gw14 must be the id of a rule, such as GW-14, got \'gw14\''],
  ['flagger: { noCrossNamespaceRefs: 1 }', '.cdk8s-flagger.yaml:1: flagger.noCrossNamespaceRefs must be true or false (the flag -no-cross-namespace-refs), got 1'],
  ['exclude:', '.cdk8s-flagger.yaml:1: exclude must be a list (files and folders that are not read), got nothing'],
  ['exclude: [""]', '.cdk8s-flagger.yaml:1: exclude[0] must be a glob for files or folders, relative to the folder of the configuration file, got \'\''],
  ['- ignore', '.cdk8s-flagger.yaml:1: the configuration must be a map (the configuration of cdk8s-flagger), got a list'],
  ['"a text"', '.cdk8s-flagger.yaml:1: the configuration must be a map (the configuration of cdk8s-flagger), got \'a text\''],
];

test.each(REFUSED)('%j is refused', (text, message) => {
  expect(refusal(text)).toContain(message);
});

test.each([
  ['ignore: [{ rule: AN-002, reason: x }]', '.cdk8s-flagger.yaml:1: there is no rule \'AN-002\', did you mean AN-02?'],
  ['severities:\n  XYZ-100: error', '.cdk8s-flagger.yaml:2: there is no rule \'XYZ-100\''],
  ['ignore: [{ rule: CRD-03, reason: x }]', '.cdk8s-flagger.yaml:1: CRD-03 is reported as API-01: use that id'],
  ['ignore: [', '.cdk8s-flagger.yaml:1: unexpected end'],
  ['ignore: []\nignore: []', '.cdk8s-flagger.yaml: the key ignore occurs twice'],
  ['{}\n---\n{}', '.cdk8s-flagger.yaml:2: the file has more than one document'],
  ['exclude: *what', '.cdk8s-flagger.yaml'],
])('%j is refused, which the schema cannot know', (text, message) => {
  expect(refusal(text)).toContain(message);
});

test('everything that is wrong is said at once', () => {
  expect(refusal('ignroe: []\nbaselin: x').split('\n')).toEqual([expect.stringContaining('ignroe'), expect.stringContaining('baselin')]);
});

test('what is said of a huge value is short', () => {
  expect(refusal(`severities: { GW-14: ${'x'.repeat(1_000_000)} }`).length).toBeLessThan(200);
});

test('an alias that unfolds without end is refused', () => {
  const lines = ['a: &a0 [x, x, x, x, x, x, x, x, x]', ...[...Array(9).keys()].map(i => `b${i}: &a${i + 1} [${Array(9).fill(`*a${i}`).join()}]`)];
  expect(refusal(lines.join('\n'))).toContain('aliases expand to more than 1000000 values');
});

test('a file that is not there is refused', () => {
  expect(() => readConfig(path.join(folder, 'nowhere.yaml'))).toThrow(/the configuration cannot be read: ENOENT/);
});

describe('the schema for editors', () => {
  const file = path.join(__dirname, '../../../schemas/config.schema.json');
  const validate = new Ajv({ strict: true }).compile(JSON.parse(fs.readFileSync(file, 'utf8')));

  test('is the one by which files are read', () => {
    const { $schema, title, ...schema } = JSON.parse(fs.readFileSync(file, 'utf8'));
    expect(schema).toEqual(CONFIG_SCHEMA);
  });

  test('takes what is read', () => {
    expect(validate(yaml.load(FULL.replace('yes', 'true'))) || validate.errors).toBe(true);
    expect(validate({})).toBe(true);
  });

  test.each(REFUSED)('refuses %j', text => {
    expect(validate(yaml.load(text))).toBe(false);
  });
});
