import { CATALOGUE } from './catalogue';
import { Row } from './check';

/** What there is to say about an id: a row as people read it. */
export type Explanation = Row;

/** The row with this id. */
export function explainable(id: string): Explanation | undefined {
  return CATALOGUE.find(row => row.id === id);
}

/** Every id that may be ignored, acknowledged or explained. */
export function explainableIds(): string[] {
  return CATALOGUE.map(row => row.id);
}
