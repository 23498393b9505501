import { CanaryView } from './canary-view';
import { isMap, listOf, Manifest, mapOf } from '../manifests/manifest';
import { Path } from '../manifests/path';

/** A condition on a header or on a query parameter, as Flagger takes it over. */
export interface MatchCondition {
  readonly name: string;
  readonly type: 'Exact' | 'RegularExpression';
  readonly value: string;
}

/** A match of the route that Flagger writes. */
export interface RouteMatch {
  readonly path?: { readonly type: 'Exact' | 'PathPrefix' | 'RegularExpression'; readonly value: string };
  readonly method?: string;
  readonly headers: readonly MatchCondition[];
  readonly queryParams: readonly MatchCondition[];
}

/** A condition that Flagger cannot express in the Gateway API. One is enough for it to give up the whole list. */
export interface MatchFailure {
  readonly path: Path;
  /** How the condition compares, as in `by suffix`. */
  readonly how: string;
}

/** A list of matches as Flagger's function mapRouteMatches reads it. */
export interface MatchList {
  /** One for each entry; undefined for those that map to nothing and are dropped. */
  readonly entries: ReadonlyArray<RouteMatch | undefined>;
  /** Those that are left. */
  readonly matches: readonly RouteMatch[];
  readonly failures: readonly MatchFailure[];
}

/** What Flagger makes of the matches of a Canary. */
export class FlaggerRoute {
  public static of(canary: Pick<CanaryView, 'service' | 'analysis'>): FlaggerRoute {
    let route = ROUTES.get(canary);
    if (!route) {
      route = new FlaggerRoute(canary);
      ROUTES.set(canary, route);
    }
    return route;
  }

  /** `spec.service.match`. */
  public readonly service: MatchList;

  /** `spec.analysis.match`, of which the CRD keeps headers and query parameters only. */
  public readonly analysis: MatchList;

  /** The matches of each rule, session affinity aside. Empty where Flagger writes no route, since it can't read `spec.service.match`. */
  public readonly rules: ReadonlyArray<readonly RouteMatch[]>;

  private constructor(canary: Pick<CanaryView, 'service' | 'analysis'>) {
    this.service = readMatches(canary.service.match, ['spec', 'service', 'match'], true);
    this.analysis = readMatches(canary.analysis.match, ['spec', 'analysis', 'match'], false);
    this.rules = this.service.failures.length > 0 ? [] : this.mergeRules(listOf(canary.analysis.match).length > 0);
  }

  private mergeRules(testsSome: boolean): Array<readonly RouteMatch[]> {
    const service = this.service.matches.length > 0 ? this.service.matches : [EVERYTHING];
    return testsSome ? [this.merge(service), service] : [service];
  }

  private merge(service: readonly RouteMatch[]): readonly RouteMatch[] {
    const analysis = this.analysis.failures.length > 0 ? [] : this.analysis.matches;
    if (analysis.length === 0) { return service; }
    return analysis.flatMap(a => service.map(s => ({
      ...s,
      headers: a.headers.length > 0 ? a.headers : s.headers,
      queryParams: a.queryParams.length > 0 ? a.queryParams : s.queryParams,
    })));
  }
}

const ROUTES = new WeakMap<Pick<CanaryView, 'service' | 'analysis'>, FlaggerRoute>();

const EVERYTHING: RouteMatch = { path: { type: 'PathPrefix', value: '/' }, headers: [], queryParams: [] };

/** How a condition can compare, in the words of the Canary. */
const COMPARISONS = ['exact', 'regex', 'prefix', 'suffix'];

function readMatches(list: unknown, root: Path, withPaths: boolean): MatchList {
  const failures: MatchFailure[] = [];
  const entries = listOf(list).map((entry, i) => readMatch(mapOf(entry), [...root, i], withPaths, failures));
  return { entries, matches: entries.filter(entry => entry !== undefined), failures };
}

function readMatch(entry: { [key: string]: Manifest }, at: Path, withPaths: boolean, failures: MatchFailure[]): RouteMatch | undefined {
  const uri = withPaths && isMap(entry.uri) ? entry.uri : undefined;
  const method = withPaths && isMap(entry.method) ? entry.method : undefined;
  const path = uri && readPath(uri);
  if (uri && !path) { failures.push({ path: [...at, 'uri'], how: howOf(uri) }); }
  if (method && !textOf(method.exact)) { failures.push({ path: [...at, 'method'], how: howOf(method) }); }
  const match = {
    path,
    method: method && textOf(method.exact),
    headers: readConditions(entry.headers, [...at, 'headers'], failures),
    queryParams: readConditions(entry.queryParams, [...at, 'queryParams'], failures),
  };
  return match.path || match.method || match.headers.length + match.queryParams.length > 0 ? match : undefined;
}

function readPath(uri: { [key: string]: Manifest }): RouteMatch['path'] {
  if (textOf(uri.regex)) { return { type: 'RegularExpression', value: uri.regex }; }
  if (textOf(uri.exact)) { return { type: 'Exact', value: uri.exact }; }
  return textOf(uri.prefix) ? { type: 'PathPrefix', value: uri.prefix } : undefined;
}

function readConditions(conditions: unknown, at: Path, failures: MatchFailure[]): MatchCondition[] {
  return Object.entries(mapOf(conditions)).filter(([, condition]) => isMap(condition)).flatMap(([name, condition]): MatchCondition[] => {
    if (textOf(condition.exact)) { return [{ name, type: 'Exact', value: condition.exact }]; }
    if (textOf(condition.regex)) { return [{ name, type: 'RegularExpression', value: condition.regex }]; }
    failures.push({ path: [...at, name], how: howOf(condition) });
    return [];
  });
}

function howOf(condition: { [key: string]: Manifest }): string {
  const comparison = COMPARISONS.find(key => key in condition);
  if (comparison === undefined) { return 'with nothing'; }
  return condition[comparison] === '' ? 'with an empty value' : `by ${comparison}`;
}

/** A text that is not empty. What is no text at all is the schema's business, and is taken as one here. */
function textOf(value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : String(value);
}
