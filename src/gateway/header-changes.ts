import { checkToken, checkValue } from './http-match';
import { refuse, RuleId } from '../values/explain';

/** Changes of the headers of a request or a response. Names are compared without regard to case. */
export interface HeaderChanges {
  /**
   * Headers that get a value in place of what they had. At most 16.
   *
   * @default - none
   */
  readonly set?: { [name: string]: string };

  /**
   * Headers that get a value beside what they had. At most 16.
   *
   * @default - none
   */
  readonly add?: { [name: string]: string };

  /**
   * Headers that are taken away. At most 16.
   *
   * @default - none
   */
  readonly remove?: string[];
}

const REFUSED = 'the API server rejects the HTTPRoute';

/** Refuses changes that the CRD refuses, or of which an implementation would drop one. */
export function checkHeaderChanges(what: string, { set = {}, add = {}, remove = [] }: HeaderChanges, twice: RuleId = 'VAL-14'): void {
  if (Object.keys(set).length + Object.keys(add).length + remove.length === 0) {
    refuse('VAL-12', `${what} must set, add or remove a header, got none`, 'some implementations reject the route, for the others it has no effect', 'name a header, or remove the filter');
  }
  for (const [verb, names] of [['set', Object.keys(set)], ['add', Object.keys(add)], ['remove', remove]] as const) {
    if (names.length > 16) { refuse('GW-29', `${what} can ${verb} at most 16 headers, got ${names.length}`, REFUSED, 'remove some of them'); }
    names.forEach(name => checkToken('GW-12', `a header to ${verb} by ${what}`, name, REFUSED));
    checkNamesApart(twice, `${what} to ${verb}`, names);
  }
  for (const [name, value] of [...Object.entries(set), ...Object.entries(add)]) {
    checkValue(`the value of the header '${name}' of ${what}`, value, 4096, REFUSED);
  }
}

/** Refuses two names of which one would be ignored. */
export function checkNamesApart(id: RuleId, what: string, names: readonly string[]): void {
  const twin = names.find((name, i) => names.slice(0, i).some(other => other.toLowerCase() === name.toLowerCase()));
  if (twin === undefined) { return; }
  refuse(id, `the headers of ${what} must be different names, got '${twin}' twice (upper and lower case are the same)`,
    'the API server rejects the HTTPRoute, or the Gateway ignores the first of the two', 'remove one of them');
}

/** Renders `requestHeaderModifier` and its like. */
export function renderHeaderChanges({ set = {}, add = {}, remove = [] }: HeaderChanges) {
  const list = (headers: { [name: string]: string }) => Object.entries(headers).map(([name, value]) => ({ name, value }));
  return {
    set: Object.keys(set).length > 0 ? list(set) : undefined,
    add: Object.keys(add).length > 0 ? list(add) : undefined,
    remove: remove.length > 0 ? [...remove] : undefined,
  };
}
