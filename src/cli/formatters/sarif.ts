import { FormatContext, Formatter } from './formatter';
import { RuleDescription } from '../../checks/rule';
import { SuppressedBy } from '../../checks/suppressions/suppression';
import { SourceError } from '../documents';
import { nameOfObject, PlacedFinding } from '../placed-finding';
import type { Report } from '../report';

/** The report in the format of static analysis tools, SARIF 2.1.0. */
export const sarifFormatter: Formatter = {
  description: 'SARIF 2.1.0, for code scanning',
  format: formatSarif,
};

/** The catalogue is not needed to say that there is this format. */
function ruleOf(id: string): RuleDescription | undefined {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../../checks/explanations') as typeof import('../../checks/explanations')).ruleOf(id);
}

function formatSarif({ findings, suppressed, errors }: Report, { version }: FormatContext): string {
  const all = [...findings, ...suppressed];
  const rules = [...new Set(all.map(f => f.id))].sort().map(id => ({ id, ...ruleOf(id) }));
  return JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'cdk8s-flagger', version, rules: rules.map(descriptorOf) } },
      invocations: [{ executionSuccessful: errors.length === 0, toolExecutionNotifications: errors.map(notificationOf) }],
      columnKind: 'utf16CodeUnits',
      results: all.map(finding => ({
        ...resultOf(finding, rules.findIndex(rule => rule.id === finding.id)),
        // Where one result of a run says it, all must: no list means that nobody knows.
        ...suppressed.length > 0 && { suppressions: suppressionsOf(finding) },
      })),
    }],
  }, undefined, 2);
}

function descriptorOf({ id, condition = id, effect, fix, severity }: Partial<RuleDescription> & { readonly id: string }) {
  return {
    id,
    shortDescription: { text: condition },
    ...effect && { fullDescription: { text: `${condition}: ${effect}` } },
    ...fix && { help: { text: fix } },
    ...severity && { defaultConfiguration: { level: severity } },
  };
}

function resultOf({ id, severity, object, path, file, line, column, message, fix }: PlacedFinding, ruleIndex: number) {
  return {
    ruleId: id,
    ruleIndex,
    level: severity,
    message: { text: `${message}; ${fix}` },
    locations: [{
      physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } },
      logicalLocations: [{ name: object.name, fullyQualifiedName: `${nameOfObject(object)} ${path}`, kind: 'object' }],
    }],
  };
}

function suppressionsOf({ suppressed }: PlacedFinding) {
  return suppressed ? [{ kind: IN_SOURCE.has(suppressed.by) ? 'inSource' : 'external', justification: suppressed.reason }] : [];
}

const IN_SOURCE = new Set([SuppressedBy.ANNOTATION, SuppressedBy.ACKNOWLEDGED]);

function notificationOf({ file, line, message }: SourceError) {
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...line !== undefined && { region: { startLine: line } } } }],
  };
}

function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}
