import { FormatContext, Formatter } from './formatter';
import { Severity } from '../../checks/rule';
import { SourceError } from '../documents';
import { nameOfObject, PlacedFinding } from '../placed-finding';
import type { Report } from '../report';

/**
 * The report as JUnit XML, which CI servers show among the tests: a suite for each file, a failed test for each finding, and a passed one for a
 * file without any, since a report without tests is an error to some of them.
 *
 * It has what both schemas in use ask for, those of Ant and of Jenkins.
 */
export const junitFormatter: Formatter = {
  description: 'JUnit XML, which CI servers such as Jenkins and GitLab show as test results',
  format: formatJunit,
};

type Test = { readonly name: string; readonly failure?: Failure };
type Failure = { readonly element: 'failure' | 'error'; readonly type: string; readonly message: string; readonly text: string };

function formatJunit({ files, findings, errors }: Report, context: FormatContext): string {
  const all = [...errors.map(({ file }) => file), ...files, ...findings.map(({ file }) => file)];
  const tests = new Map<string, Test[]>(all.map(file => [file, []]));
  for (const error of errors) { tests.get(error.file)!.push(unreadable(error)); }
  for (const finding of findings) { tests.get(finding.file)!.push(failed(finding)); }
  const suites = [...tests].map(([file, found], id) => suiteOf(file, id, found, context));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>'].join('\n');
}

function suiteOf(file: string, id: number, found: Test[], { version, now }: FormatContext): string {
  const tests = found.length > 0 ? unique(found) : [{ name: 'nothing found' }];
  const count = (element: string) => found.filter(test => test.failure?.element === element).length;
  const attributes = {
    name: file,
    package: 'cdk8s-flagger',
    id,
    timestamp: now.toISOString().slice(0, 19),
    hostname: 'localhost',
    tests: tests.length,
    failures: count('failure'),
    errors: count('error'),
    time: 0,
  };
  return [
    `  <testsuite${attributesOf(attributes)}>`,
    `    <properties><property${attributesOf({ name: 'version', value: version })}/></properties>`,
    ...tests.map(test => testOf(file, test)),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>',
  ].join('\n');
}

function testOf(file: string, { name, failure }: Test): string {
  const start = `    <testcase${attributesOf({ classname: file, name, time: 0 })}`;
  if (!failure) { return `${start}/>`; }
  const { element, type, message, text } = failure;
  return `${start}>\n      <${element}${attributesOf({ type, message })}>${escapeXml(text)}</${element}>\n    </testcase>`;
}

function failed({ id, severity, object, path, file, line, column, message, fix }: PlacedFinding): Test {
  return {
    name: `${id} ${nameOfObject(object)} ${path}`.trimEnd(),
    failure: { element: 'failure', type: severity === Severity.ERROR ? 'error' : 'warning', message, text: `${file}:${line}:${column}\n${message}\n${fix}` },
  };
}

function unreadable({ file, line, message }: SourceError): Test {
  return { name: 'can be read', failure: { element: 'error', type: 'unreadable', message, text: `${line === undefined ? file : `${file}:${line}`}\n${message}` } };
}

/** Servers take tests of one name for one test. */
function unique(tests: Test[]): Test[] {
  const seen = new Map<string, number>();
  return tests.map(test => {
    const nth = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, nth);
    return nth === 1 ? test : { ...test, name: `${test.name} (${nth})` };
  });
}

function attributesOf(attributes: { readonly [name: string]: string | number }): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
}

/** What XML cannot hold at all is escaped in the report already. */
function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
