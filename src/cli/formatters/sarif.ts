import { ruleOf } from '../../checks/explanations';
import { RuleDescription } from '../../checks/rule';
import { SourceError } from '../documents';
import { PlacedFinding, nameOfObject, Report } from '../report';

/** The report in the format of static analysis tools, SARIF 2.1.0. */
export function formatSarif({ findings, errors }: Report, version: string): string {
  const rules = [...new Set(findings.map(f => f.id))].sort().map(id => ({ id, ...ruleOf(id) }));
  return JSON.stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'cdk8s-flagger', version, rules: rules.map(descriptorOf) } },
      invocations: [{ executionSuccessful: errors.length === 0, toolExecutionNotifications: errors.map(notificationOf) }],
      columnKind: 'utf16CodeUnits',
      results: findings.map(finding => resultOf(finding, rules.findIndex(rule => rule.id === finding.id))),
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
