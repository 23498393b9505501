import * as fs from 'fs';
import * as path from 'path';
import { PlacedFinding } from './placed-finding';
import { STDIN } from './sources';
import { SuppressedBy } from '../checks/suppressions/suppression';
import { groupOf } from '../manifests/manifest';

/** Findings of one rule at one place of one object, as often as they were there. */
interface BaselineEntry {
  readonly rule: string;
  /** The object by its group, kind, namespace and name: its version may change. */
  readonly object: string;
  /** The path without the positions in lists, which change with whatever is put in before. */
  readonly path: string;
  /** From the folder of the baseline. Where files were moved, what is left over counts for others. */
  readonly file: string;
  readonly count: number;
}

/** What was found before and is not reported again: only what is new is. */
export class Baseline {
  /**
   * Reads a baseline.
   *
   * @throws if the file cannot be read or holds none
   */
  public static read(file: string): Baseline {
    let content: unknown;
    try {
      content = JSON.parse(fs.readFileSync(file, 'utf8'));
    } catch (e) {
      throw new Error(`the baseline cannot be read: ${file}: ${(e as Error).message}; write one with --write-baseline ${file}`);
    }
    const { version, findings } = Object(content);
    if (version !== VERSION || !Array.isArray(findings) || !findings.every(isEntry)) {
      throw new Error(`${file} is not a baseline of this version; write one with --write-baseline ${file}`);
    }
    return new Baseline(file, findings);
  }

  /** The baseline of these findings, and no others. */
  public static of(file: string, findings: readonly PlacedFinding[]): Baseline {
    const entries = new Map<string, BaselineEntry>();
    for (const finding of findings) {
      const entry = { ...placeOf(finding), file: fileFrom(file, finding.file) };
      const key = `${keyOf(entry)}\n${entry.file}`;
      entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
    }
    return new Baseline(file, [...entries].sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry));
  }

  private constructor(private readonly file: string, private readonly entries: readonly BaselineEntry[]) {}

  /** Writes the baseline: sorted, and a finding on each line, so that changes of it are easy to review and to merge. */
  public write(): void {
    const lines = this.entries.map(entry => `    ${JSON.stringify(entry)}`);
    fs.writeFileSync(this.file, `{\n  "version": ${VERSION},\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`);
  }

  /** The findings with what is in the baseline marked as suppressed, and how many of the baseline are no longer found. */
  public apply(findings: readonly PlacedFinding[]): { readonly findings: PlacedFinding[]; readonly gone: number } {
    const left = new Map<string, Map<string, number>>();
    for (const entry of this.entries) {
      const files = left.get(keyOf(entry)) ?? new Map<string, number>();
      left.set(keyOf(entry), files.set(entry.file, (files.get(entry.file) ?? 0) + entry.count));
    }
    const known = new Set<PlacedFinding>();
    // First those in their own files, so that of two equal findings the one in a new file is the new one.
    for (const anyFile of [false, true]) {
      for (const finding of findings) {
        const files = left.get(keyOf(placeOf(finding)));
        if (!files || known.has(finding)) { continue; }
        const file = anyFile ? [...files.keys()].find(f => files.get(f)! > 0) : fileFrom(this.file, finding.file);
        if (file === undefined || !(files.get(file)! > 0)) { continue; }
        files.set(file, files.get(file)! - 1);
        known.add(finding);
      }
    }
    const suppressed = { by: SuppressedBy.BASELINE, reason: `in the baseline ${this.file}` };
    return {
      findings: findings.map(finding => known.has(finding) ? { ...finding, suppressed } : finding),
      gone: [...left.values()].flatMap(files => [...files.values()]).reduce((sum, n) => sum + n, 0),
    };
  }
}

const VERSION = 1;

function isEntry(value: unknown): value is BaselineEntry {
  const { rule, object, path: at, file, count } = Object(value);
  return [rule, object, at, file].every(text => typeof text === 'string') && Number.isSafeInteger(count) && count > 0;
}

function placeOf({ id, object, path: at }: PlacedFinding): Pick<BaselineEntry, 'rule' | 'object' | 'path'> {
  const { kind, namespace = '', name } = object;
  return { rule: id, object: `${groupOf(object)}/${kind} ${namespace}/${name}`, path: at.replace(/\[\d+\]/g, '[]') };
}

function keyOf({ rule, object, path: at }: Pick<BaselineEntry, 'rule' | 'object' | 'path'>): string {
  return JSON.stringify([rule, object, at]);
}

function fileFrom(baseline: string, file: string): string {
  return file === STDIN ? file : path.relative(path.dirname(baseline), file).split(path.sep).join('/');
}
