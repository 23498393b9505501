import type { FlaggerValidationProps } from './flagger-validation-props';
import { Baseline } from '../cli/baseline';
import { PlacedFinding } from '../cli/placed-finding';
import { printableReport } from '../cli/printable-report';
import { Report, reportOn, withoutBaseline } from '../cli/report';
import { settingsOf } from '../cli/settings';
import { readSources } from '../cli/sources';

/** What is used of cdk8s-cli's `ValidationContext`: the package is no dependency of the library. */
export interface CliValidationContext {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: CliViolation): void;
    submit(status: 'success' | 'failure', metadata?: { readonly [key: string]: string }): void;
  };
}

interface CliViolation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly { readonly resourceName: string; readonly locations: readonly string[]; readonly manifestPath: string }[];
}

/** Checks the manifests of a synthesis and fills the report of cdk8s-cli. */
export function reportToCli({ manifests, report }: CliValidationContext, props: FlaggerValidationProps): void {
  const { strict = false, readConfig = true, config } = props;
  const { options, ignored, excluded, baseline } = settingsOf({ ...props, config: readConfig ? config : false }, '.');
  const all = reportOn(readSources(manifests, { excluded }), { options, ignored });
  const found = printableReport(baseline === undefined ? all : withoutBaseline(all, Baseline.read(baseline)));
  for (const finding of found.findings) { report.addViolation(violationOf(finding)); }
  for (const { file, line, message } of found.errors) { report.addViolation(unreadable(file, line, message)); }
  const { summary } = found;
  report.submit(succeeded(found, strict) ? 'success' : 'failure', {
    Errors: String(summary.errors),
    Warnings: String(summary.warnings),
    Objects: String(summary.objects),
    Suppressed: String(summary.suppressed),
    Unknown: String(summary.unknownValues),
  });
}

function violationOf({ id, severity, object, path, file, line, message, fix }: PlacedFinding): CliViolation {
  return {
    ruleName: `${id} (${severity})`,
    recommendation: message,
    fix,
    // By its name alone cdk8s-cli finds the construct.
    violatingResources: [{ resourceName: object.name, locations: [`${object.kind} ${path} (line ${line})`], manifestPath: file }],
  };
}

function unreadable(file: string, line: number | undefined, message: string): CliViolation {
  return {
    ruleName: 'unreadable (error)',
    recommendation: message,
    fix: 'write a manifest that can be parsed',
    violatingResources: [{ resourceName: file, locations: line === undefined ? [] : [`line ${line}`], manifestPath: file }],
  };
}

function succeeded({ errors, summary }: Report, strict: boolean): boolean {
  return errors.length === 0 && summary.errors === 0 && !(strict && summary.warnings > 0);
}
