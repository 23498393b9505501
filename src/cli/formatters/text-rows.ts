import { createColors } from 'picocolors';
import { Severity } from '../../checks/rule';
import { nameOfObject, PlacedFinding } from '../placed-finding';
import type { Report, UnusedSuppression } from '../report';

/** One entry of the table of a file; its texts may have colours. */
export interface TextRow {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly object: string;
  readonly text: string;
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
  const label = severity === Severity.ERROR ? colors.red('error') : colors.yellow('warning');
  return {
    file,
    line,
    what: `${suppressed ? colors.dim('suppressed') : label}\n${id}`,
    object: `${shortened(nameOfObject(object))}\n${colors.dim(shortened(path))}`,
    text: `${shortened(message, LONG)}\n${suppressed ? colors.dim(`${suppressed.by}: ${shortened(suppressed.reason)}`) : colors.cyan(`→ ${shortened(fix, LONG)}`)}`,
  };
}

function rowOfUnused({ id, reason, object, file, line }: UnusedSuppression, colors: Colors): TextRow {
  return {
    file,
    line,
    what: `${colors.dim('unused')}\n${id}`,
    object: object ? shortened(nameOfObject(object)) : '',
    text: `${id} is suppressed, and nothing of it was found\n${colors.dim(shortened(reason))}`,
  };
}

const SHORT = 200;
/** A message with the values that it quotes. */
const LONG = 1000;

/** No text of the input may fill the screen, or keep the layout busy. */
function shortened(text: string, most: number = SHORT): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
