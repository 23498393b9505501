import * as fs from 'fs';
import * as path from 'path';
import { ConfigProblem, problemsOf } from './problems';
import { CONFIG_SCHEMA } from './schema';
import { decidedBySchema, reportedIds } from '../../checks/explanations';
import { Severity } from '../../checks/rule';
import { nearest } from '../../checks/schema/nearest';
import { FlaggerSettings } from '../../flagger/settings';
import { formatPath } from '../../manifests/path';
import { Source } from '../documents';
import { Positions } from '../positions';
import { readYaml } from '../yaml/read';

/** Objects by globs; what is left out matches any. */
export interface ObjectPattern {
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
}

/** A rule whose findings are known and meant. */
export interface ConfiguredIgnore {
  readonly rule: string;
  readonly reason: string;
  /** Where it holds: for all objects if undefined. */
  readonly objects?: readonly ObjectPattern[];
  /** Where it is in the file. */
  readonly line: number;
}

/** What a configuration file says. */
export interface Config {
  readonly file: string;
  readonly ignore: readonly ConfiguredIgnore[];
  readonly severities: ReadonlyMap<string, Severity>;
  readonly flagger: Partial<FlaggerSettings>;
  /** Globs of what is not read, from the folder of the file. */
  readonly exclude: readonly string[];
  /** The path of the file, which is found from any folder. */
  readonly baseline?: string;
  readonly reportUnusedSuppressions: boolean;
}

/** The configuration as it is written. */
interface ConfigText {
  readonly ignore?: readonly Omit<ConfiguredIgnore, 'line'>[];
  readonly severities?: { readonly [id: string]: Severity };
  readonly flagger?: Partial<FlaggerSettings>;
  readonly exclude?: readonly string[];
  readonly baseline?: string;
  readonly reportUnusedSuppressions?: boolean;
}

/**
 * Reads a configuration file.
 *
 * @throws if it cannot be read, or something in it means nothing; each such thing has a line of the message
 */
export function readConfig(file: string): Config {
  const source: Source = { file, text: textOf(file) };
  const positions = new Positions();
  const document = { source, text: source.text, start: 0 };
  const lineOf = (at: ConfigProblem['path']) => positions.of({ document, prefix: [] }, at).line;
  const value = valueOf(source);
  const problems = problemsOf(value, CONFIG_SCHEMA);
  const found = problems.length > 0 ? problems : unknownRules(value);
  if (found.length > 0) { throw new Error(found.map(problem => `${file}:${lineOf(problem.path)}: ${problem.message}`).join('\n')); }
  return {
    file,
    ignore: (value.ignore ?? []).map((ignored, i) => ({ ...ignored, line: lineOf(['ignore', i]) })),
    severities: new Map(Object.entries(value.severities ?? {})),
    flagger: value.flagger ?? {},
    exclude: value.exclude ?? [],
    baseline: value.baseline === undefined ? undefined : path.join(path.dirname(file), value.baseline),
    reportUnusedSuppressions: value.reportUnusedSuppressions ?? false,
  };
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (e) {
    throw new Error(`the configuration cannot be read: ${(e as Error).message}`);
  }
}

/** An empty file configures nothing. */
function valueOf({ file, text }: Source): ConfigText {
  const [document, another] = readYaml(text);
  if (!document) { return {}; }
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  if ('error' in document) { throw new Error(`${file}:${lineOf(document.error.offset)}: ${document.error.message}`); }
  if (another) { throw new Error(`${file}:${lineOf(another.start)}: the file has more than one document`); }
  const [duplicate] = document.duplicateKeys;
  if (duplicate) { throw new Error(`${file}: the key ${formatPath(duplicate.path)} occurs twice`); }
  return document.value as ConfigText ?? {};
}

function unknownRules({ ignore = [], severities = {} }: ConfigText): ConfigProblem[] {
  const ids = [
    ...ignore.map(({ rule }, i) => ({ id: rule, path: ['ignore', i, 'rule'] })),
    ...Object.keys(severities).map(id => ({ id, path: ['severities', id] })),
  ];
  return ids.filter(({ id }) => !reportedIds().includes(id)).map(({ id, path: at }) => ({ path: at, message: noRule(id) }));
}

function noRule(id: string): string {
  const by = decidedBySchema(id)?.by;
  if (by) { return `${id} is reported as ${by}: use that id`; }
  const near = nearest(id, reportedIds());
  return `there is no rule '${id}'${near ? `, did you mean ${near}?` : ': the ids are those of the reports'}`;
}
