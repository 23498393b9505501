import { CanaryView } from '../flagger/canary-view';
import { groupOf, Manifest } from '../manifests/manifest';
import { ManifestIndex } from '../manifests/manifest-index';
import { CheckOptions } from './options';

/** How bad it is. */
export enum Severity {
  /** It never works, or is dangerous. */
  ERROR = 'error',
  /** It is ignored, surprising, or depends on the environment. */
  WARNING = 'warning',
}

/** Where in a manifest: the keys and indices from its root. */
export type Path = ReadonlyArray<string | number>;

/** A row of the catalogue as people read it. Texts follow the messages of this library: lower case, no full stop. */
export interface Row {
  /** Stable for ever: people ignore and acknowledge rows by it. */
  readonly id: string;
  readonly severity: Severity;
  /** When it fires, in a sentence. */
  readonly condition: string;
  /** What happens in the cluster if nobody acts. */
  readonly effect: string;
  /** The way out. */
  readonly fix: string;
  /** Where upstream the rule comes from: module, version and file, or a page of its documentation. */
  readonly source: string;
}

/** One place where a row fires. */
export interface Hit {
  readonly path: Path;
  /** What is wrong there, with the value got. Where it is left out, the row's condition and the value at the path say it. */
  readonly what?: string;
  /** The effect of this very hit, where it differs from the row's. */
  readonly effect?: string;
  /** The way out of this very hit, where it differs from the row's. */
  readonly fix?: string;
}

/** What a check can see beside the object itself. Absence from it proves nothing. */
export interface CheckContext {
  readonly index: ManifestIndex;
  readonly options: CheckOptions;
}

/** A row with the function that decides it: pure, over plain manifests. */
export interface Check extends Row {
  /** The API group and kind of the objects that it is asked about. */
  readonly group: string;
  readonly kind: string;
  /** Asked once for every such object. Must not throw, whatever the object is made of. */
  readonly find: (object: Manifest, context: CheckContext) => Iterable<Hit>;
}

/** A check of Flagger's Canary. It sees the Canary as Flagger does. */
export function canaryCheck(row: Row & { readonly find: (canary: CanaryView) => Iterable<Hit> }): Check {
  return { ...row, group: 'flagger.app', kind: 'Canary', find: (object, context) => row.find(CanaryView.of(object, context)) };
}

/** A check of objects of another kind. */
export function objectCheck(
  group: string,
  kind: string,
  row: Row & { readonly find: (object: Manifest, context: CheckContext) => Iterable<Hit> },
): Check {
  return { ...row, group, kind };
}

/** Whether a check is asked about an object. */
export function appliesTo(check: Check, object: Manifest): boolean {
  return object.kind === check.kind && groupOf(object) === check.group;
}
