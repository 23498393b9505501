import { createColors } from 'picocolors';
import { Cell } from './columns';
import { Severity } from '../../checks/rule';
import { nameOfObject, PlacedFinding } from '../placed-finding';
import type { Report, UnusedSuppression } from '../report';

/** One entry of the table of a file. */
export interface TextRow {
  readonly file: string;
  readonly line: number;
  readonly what: Cell;
  readonly object: Cell;
  readonly text: Cell;
}

type Colors = ReturnType<typeof createColors>;

/** What the report lists: the findings, and where it is asked for, all that is suppressed and each suppression for nothing. */
export function rowsOf({ findings, suppressed, unusedSuppressions }: Report, colors: Colors, showSuppressed: boolean): TextRow[] {
  return [
    ...findings.map(finding => rowOf(finding, colors)),
    ...showSuppressed ? suppressed.map(finding => rowOf(finding, colors)) : [],
    ...showSuppressed ? unusedSuppressions.map(unused => rowOfUnused(unused, colors)) : [],
  ];
}

function rowOf({ id, severity, object, path, file, line, message, fix, suppressed }: PlacedFinding, colors: Colors): TextRow {
  const label = severity === Severity.ERROR ? { text: 'error', paint: colors.red } : { text: 'warning', paint: colors.yellow };
  return {
    file,
    line,
    what: [suppressed ? { text: 'suppressed', paint: colors.dim } : label, { text: id }],
    object: [{ text: shortened(nameOfObject(object)) }, { text: shortened(path), paint: colors.dim }],
    text: [
      { text: shortened(message, LONG) },
      suppressed ? { text: `${suppressed.by}: ${shortened(suppressed.reason)}`, paint: colors.dim } : { text: `→ ${shortened(fix, LONG)}`, paint: colors.cyan },
    ],
  };
}

function rowOfUnused({ id, reason, object, file, line }: UnusedSuppression, colors: Colors): TextRow {
  return {
    file,
    line,
    what: [{ text: 'unused', paint: colors.dim }, { text: id }],
    object: [{ text: object ? shortened(nameOfObject(object)) : '' }],
    text: [{ text: `${id} is suppressed, but was not found` }, { text: shortened(reason), paint: colors.dim }],
  };
}

const SHORT = 200;
/** A message with the values that it quotes. */
const LONG = 1000;

/** No text of the input may fill the screen, or keep the layout busy. */
function shortened(text: string, most: number = SHORT): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
