import { BY_SCHEMA, DecidedBySchema } from './by-schema';
import { ROWS } from './catalogue';
import { Row } from './rule';
import { NOT_CHECKED, NotChecked } from './not-checked';

/** The row with this id. */
export function rowOf(id: string): Row | undefined {
  return ROWS.find(row => row.id === id);
}

/** The mistake with this id, which is found and reported as one against the schema. */
export function decidedBySchema(id: string): DecidedBySchema | undefined {
  return BY_SCHEMA.find(row => row.id === id);
}

/** What is known under this id and not checked. */
export function notChecked(id: string): NotChecked | undefined {
  return NOT_CHECKED.find(row => row.id === id);
}

/** The ids under which findings are reported, and may be ignored or acknowledged. */
export function reportedIds(): string[] {
  return ROWS.map(row => row.id);
}

/** All ids that something is known about. */
export function knownIds(): string[] {
  return [...ROWS, ...BY_SCHEMA, ...NOT_CHECKED].map(row => row.id);
}
