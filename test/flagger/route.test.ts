import { CanaryView } from '../../src/flagger/canary-view';
import { FlaggerRoute } from '../../src/flagger/route';
import { DEFAULT_FLAGGER_SETTINGS } from '../../src/flagger/settings';
import { Manifest } from '../../src/manifests/manifest';
import { ListIndex } from '../../src/manifests/manifest-index';

function routeOf(service: Manifest, analysis: Manifest = {}): FlaggerRoute {
  const canary = { apiVersion: 'flagger.app/v1beta1', kind: 'Canary', metadata: { name: 'podinfo' }, spec: { service: { match: service }, analysis: { match: analysis } } };
  return FlaggerRoute.of(CanaryView.of(canary, { index: new ListIndex([canary]), settings: DEFAULT_FLAGGER_SETTINGS }));
}

const header = (name: string, value: string) => ({ name, type: 'Exact', value });

test('without a match the route takes every path', () => {
  expect(routeOf(undefined).rules).toEqual([[{ path: { type: 'PathPrefix', value: '/' }, headers: [], queryParams: [] }]]);
});

test('of several ways to compare a regular expression comes first, then the whole, then the prefix', () => {
  expect(routeOf([{ uri: { prefix: '/a', exact: '/b', regex: '/c' } }]).rules[0][0].path).toEqual({ type: 'RegularExpression', value: '/c' });
  expect(routeOf([{ uri: { prefix: '/a', exact: '/b' } }]).rules[0][0].path).toEqual({ type: 'Exact', value: '/b' });
  expect(routeOf([{ uri: { prefix: '/a', exact: '' } }]).rules[0][0].path).toEqual({ type: 'PathPrefix', value: '/a' });
});

test('an entry that maps to nothing is dropped', () => {
  const { service } = routeOf([{ authority: { exact: 'a' } }, { uri: { prefix: '/a' } }]);
  expect(service.entries[0]).toBeUndefined();
  expect(service.matches).toHaveLength(1);
});

test('what the Gateway API cannot compare leaves no route', () => {
  const route = routeOf([{ uri: { prefix: '/a' } }, { method: { prefix: 'G' }, headers: { b: { suffix: 'x' } }, queryParams: { c: {} } }]);
  expect(route.rules).toEqual([]);
  expect(route.service.failures).toEqual([
    { path: ['spec', 'service', 'match', 1, 'method'], how: 'by prefix' },
    { path: ['spec', 'service', 'match', 1, 'headers', 'b'], how: 'by suffix' },
    { path: ['spec', 'service', 'match', 1, 'queryParams', 'c'], how: 'with nothing' },
  ]);
});

test('an A/B test has a rule for each pair of matches, whose headers replace those of the service, and one for everybody else', () => {
  const [testers, others] = routeOf(
    [{ uri: { prefix: '/a' }, headers: { a: { exact: '1' } } }, { uri: { prefix: '/b' } }],
    [{ headers: { x: { exact: '1' } } }, { queryParams: { y: { exact: '2' } } }],
  ).rules;
  expect(testers.map(({ path, headers, queryParams }) => [path!.value, headers, queryParams])).toEqual([
    ['/a', [header('x', '1')], []],
    ['/b', [header('x', '1')], []],
    ['/a', [header('a', '1')], [header('y', '2')]],
    ['/b', [], [header('y', '2')]],
  ]);
  expect(others).toHaveLength(2);
});

test('a list of testers with one that cannot be compared is everybody', () => {
  const [testers, others] = routeOf(undefined, [{ headers: { x: { exact: '1' } } }, { headers: { y: { prefix: '1' } } }]).rules;
  expect(testers).toEqual(others);
});

test('of the testers the CRD keeps headers and query parameters only', () => {
  expect(routeOf(undefined, [{ uri: { suffix: 'x' }, method: { regex: 'G' } }]).analysis).toEqual({ entries: [undefined], matches: [], failures: [] });
});
