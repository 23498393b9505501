import * as path from 'path';
import { fingerprintsOf, fingerprintsOfErrors } from './fingerprint';
import { Formatter } from './formatter';
import { Severity } from '../../checks/rule';
import { SourceError } from '../documents';
import { nameOfObject, PlacedFinding } from '../placed-finding';
import type { Report } from '../report';

/** The report as GitLab's Code Quality, which merge requests show beside the lines. */
export const gitlabFormatter: Formatter = {
  description: 'Code Quality, which GitLab shows in a merge request',
  format: formatGitlab,
};

/** GitLab's words for how bad something is. */
const SEVERITIES = { [Severity.ERROR]: 'major', [Severity.WARNING]: 'minor' };

function formatGitlab({ findings, errors }: Report): string {
  const unread = errors.map(inRepository);
  const found = findings.map(inRepository);
  const [ofErrors, ofFindings] = [fingerprintsOfErrors(unread), fingerprintsOf(found)];
  return JSON.stringify([
    ...unread.map((error, i) => unreadable(error, ofErrors[i])),
    ...found.map((finding, i) => violationOf(finding, ofFindings[i])),
  ], undefined, 2);
}

function violationOf({ id, severity, object, file, line, message, fix }: PlacedFinding, fingerprint: string) {
  return {
    description: `${nameOfObject(object)}: ${message}; ${fix} (${id})`,
    check_name: id,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: line } },
  };
}

/** GitLab wants a line for everything: what has none is shown at the first. */
function unreadable({ file, line = 1, message }: SourceError, fingerprint: string) {
  return {
    description: `cannot be read: ${message}`,
    check_name: 'unreadable',
    fingerprint,
    severity: 'blocker',
    location: { path: file, lines: { begin: line } },
  };
}

/** Its path relative to the folder in which the check runs, without `./`: GitLab looks for it from the root of the repository. */
function inRepository<T extends { readonly file: string }>(place: T): T {
  return { ...place, file: path.relative('', place.file).split(path.sep).join('/') };
}
