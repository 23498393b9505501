import { IGNORE_ANNOTATION, IgnoreEntry, ignoreValue, parseIgnore } from './annotation';
import { BROKEN_SUPPRESSION } from './suppression-rules';
import { Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { decidedBySchema, notChecked, reportedIds, ruleOf } from '../explanations';
import { Finding, findingOf } from '../finding';
import { Hit } from '../rule';
import { nearest } from '../schema/nearest';

/** Where the annotation is in a manifest. */
export const IGNORE_PATH: Path = ['metadata', 'annotations', IGNORE_ANNOTATION];

/** What is wrong with the annotation of an object. */
export function brokenSuppressions(manifest: Manifest): Finding[] {
  const value = ignoreValue(manifest);
  return value === undefined ? [] : hitsIn(value).map(hit => findingOf(BROKEN_SUPPRESSION, hit, manifest));
}

function hitsIn(value: unknown): Hit[] {
  if (typeof value !== 'string') { return [hitOf(`is not a text, got ${value === null ? 'nothing' : typeof value}`)]; }
  const { entries, stray } = parseIgnore(value);
  return [
    ...stray === '' ? [] : [hitOf(`has a part that is not an entry, got '${shortened(stray)}'`)],
    ...entries.length === 0 && stray === '' ? [hitOf('has no entry')] : [],
    ...unlike(entries).flatMap(hitOfEntry),
  ];
}

/** Each once: a text of ten thousand equal entries has one mistake. */
function unlike(entries: readonly IgnoreEntry[]): IgnoreEntry[] {
  return [...new Map(entries.map(entry => [`${entry.id} ${entry.reason === ''}`, entry])).values()];
}

function hitOfEntry({ id, reason }: IgnoreEntry): Hit[] {
  if (!ruleOf(id)) { return [hitOf(`has an entry for '${shortened(id)}', ${whyNoRule(id)}`, wayOutOf(id))]; }
  return reason === '' ? [hitOf(`gives no reason for ${id}`, `write why it is intended: '${id}: …'`)] : [];
}

function whyNoRule(id: string): string {
  const by = decidedBySchema(id)?.by;
  if (by) { return `which is reported as ${by}`; }
  return notChecked(id) ? 'which is not checked' : 'and no rule has this id';
}

function wayOutOf(id: string): string | undefined {
  const by = decidedBySchema(id)?.by;
  if (by) { return `write ${by} instead`; }
  if (notChecked(id)) { return 'remove the entry'; }
  const near = nearest(id, reportedIds());
  return near && `did you mean ${near}? an entry starts after a semicolon, with capital letters, a number and a colon`;
}

function hitOf(what: string, fix?: string): Hit {
  return { path: IGNORE_PATH, what: `the annotation ${IGNORE_ANNOTATION} ${what}`, fix };
}

const SHORT = 60;

function shortened(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
