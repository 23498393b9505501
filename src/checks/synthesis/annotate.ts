import { ApiObject, Lazy } from 'cdk8s';
import { IConstruct } from 'constructs';
import { acknowledgedReasons } from './acknowledgements';
import { findingsInApp } from './findings-in-app';
import { optionsOfOwner } from './synthesis-options';
import { AppView } from '../../app/app-view';
import { reportedIds } from '../explanations';
import { formatIgnore, IGNORE_ANNOTATION, IgnoreEntry, parseIgnore } from '../suppressions/annotation';

/** What the annotations of objects say, and what their authors wrote there before. */
interface Annotated {
  entries: readonly IgnoreEntry[];
  before: string;
}

const ANNOTATED = new WeakMap<ApiObject, Annotated>();

/**
 * Has every object of an app say in its manifest which findings on it are acknowledged, so that whoever checks the YAML knows too.
 * Only what does fire is said.
 */
export function annotateAcknowledged(root: IConstruct, view: AppView): void {
  for (const object of root.node.findAll()) {
    if (!ApiObject.isApiObject(object)) { continue; }
    const reasons = acknowledgedReasons(object);
    if (reasons.size > 0) { annotate(object, entriesFor(object, view, reasons)); }
  }
}

function entriesFor(object: ApiObject, view: AppView, reasons: ReadonlyMap<string, string>): IgnoreEntry[] {
  const ids = new Set(firing(object, view, reasons));
  return [...ids].sort().flatMap(id => parseIgnore(`${id}: ${reasons.get(id)}`).entries);
}

/** Also what the constructs decide themselves: who checks the YAML has the rules alone. */
function firing(object: ApiObject, view: AppView, reasons: ReadonlyMap<string, string>): string[] {
  const { selectorLabels } = optionsOfOwner(object);
  const ignore = reportedIds().filter(id => !reasons.has(id));
  try {
    return findingsInApp(object, view, { ignore, ...selectorLabels && { selectorLabels } }).map(finding => finding.id);
  } catch {
    // An object that can't be rendered: its own validation or cdk8s says why.
    return [];
  }
}

function annotate(object: ApiObject, entries: readonly IgnoreEntry[]): void {
  const known = ANNOTATED.get(object);
  if (known) { known.entries = entries; }
  if (entries.length === 0) { return; }
  const written = object.metadata.toJson()?.annotations?.[IGNORE_ANNOTATION];
  if (known && written === textOf(known)) { return; }
  const annotated = { entries, before: typeof written === 'string' ? written : '' };
  ANNOTATED.set(object, annotated);
  // Made when the object is rendered: what is acknowledged and what fires may be something else at the next synthesis.
  object.metadata.addAnnotation(IGNORE_ANNOTATION, Lazy.any({ produce: () => textOf(annotated) }));
}

function textOf({ entries, before }: Annotated): string | undefined {
  const there = parseIgnore(before).entries.map(entry => entry.id);
  const added = formatIgnore(entries.filter(entry => !there.includes(entry.id)));
  return [before, added].filter(Boolean).join('; ') || undefined;
}
