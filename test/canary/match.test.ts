import { Duration } from 'cdk8s';
import { canaryOf, chartOf, manifestOf } from './support';
import { Analysis, AnalysisMatch, HttpHeaderMatch, HttpMethod, HttpPathMatch, HttpQueryParamMatch, HttpRouteMatch } from '../../src';
import { expectRefusal } from '../messages';

const A = HttpHeaderMatch.exact('x-a', '1');
const B = HttpHeaderMatch.regularExpression('x-b', '.*');
const P = HttpQueryParamMatch.exact('p', '1');
const Q = HttpQueryParamMatch.regularExpression('q', '.*');

function abTest(match: AnalysisMatch[]): Analysis {
  return Analysis.abTest({ interval: Duration.minutes(1), threshold: 1, iterations: 1, match });
}

function inService(match: HttpRouteMatch[]): any {
  return manifestOf(canaryOf(chartOf(), 'canary', { service: { match } })).spec.service.match;
}

function inAnalysis(match: AnalysisMatch[]): any {
  return manifestOf(canaryOf(chartOf(), 'canary', { analysis: abTest(match) })).spec.analysis.match;
}

describe('a match of the service', () => {
  // Without a path Flagger resets the weights on every tick.
  test.each<[string, HttpRouteMatch, object]>([
    ['nothing', {}, { uri: { prefix: '/' } }],
    ['a method', { method: HttpMethod.GET }, { uri: { prefix: '/' }, method: { exact: 'GET' } }],
    ['a header', { headers: [A] }, { uri: { prefix: '/' }, headers: { 'x-a': { exact: '1' } } }],
    ['empty lists', { headers: [], queryParams: [] }, { uri: { prefix: '/' } }],
  ])('with %s and no path has the path that every request has', (_, match, expected) => {
    expect(inService([match])).toStrictEqual([expected]);
  });

  test.each([
    [HttpPathMatch.exact('/api'), { exact: '/api' }],
    [HttpPathMatch.prefix('/api'), { prefix: '/api' }],
    [HttpPathMatch.regularExpression('/api/v[0-9]+'), { regex: '/api/v[0-9]+' }],
  ])('renders the path %j', (path, uri) => {
    expect(inService([{ path }])).toStrictEqual([{ uri }]);
  });

  test.each(Object.values(HttpMethod))('renders the method %s', (method) => {
    expect(inService([{ method }])[0].method).toStrictEqual({ exact: method });
  });

  test('renders a header and a query parameter, each of either kind', () => {
    expect(inService([{ headers: [A], queryParams: [Q] }, { headers: [B], queryParams: [P] }])).toStrictEqual([
      { uri: { prefix: '/' }, headers: { 'x-a': { exact: '1' } }, queryParams: { q: { regex: '.*' } } },
      { uri: { prefix: '/' }, headers: { 'x-b': { regex: '.*' } }, queryParams: { p: { exact: '1' } } },
    ]);
  });
});

describe('a match of an A/B test', () => {
  test('renders a header and a query parameter, each of either kind', () => {
    expect(inAnalysis([{ headers: [A], queryParams: [Q] }, { headers: [B] }, { queryParams: [P] }])).toStrictEqual([
      { headers: { 'x-a': { exact: '1' } }, queryParams: { q: { regex: '.*' } } },
      { headers: { 'x-b': { regex: '.*' } } },
      { queryParams: { p: { exact: '1' } } },
    ]);
  });
});

// Flagger writes several in random order, takes that for a change and resets the weights.
describe.each<[string, (match: AnalysisMatch) => unknown]>([
  ['service.match', (match) => inService([match])],
  ['analysis.match', (match) => abTest([match])],
])('one %s', (where, render) => {
  test('can have one header only', () => {
    expectRefusal(() => render({ headers: [A, B] }), 'GW-08', where, 2);
  });

  test('can have one query parameter only', () => {
    expectRefusal(() => render({ queryParams: [P, Q, P] }), 'GW-08', where, 3);
  });
});

// A later error would come without the line of the user's program, or never where the canary is not rendered.
test('a match of the service that is refused is refused at the call', () => {
  expectRefusal(() => canaryOf(chartOf(), 'canary', { service: { match: [{ headers: [A, B] }] } }), 'GW-08');
});
