import { conflictsAmong } from '../../src/flagger/claims';
import { namesOf } from '../../src/flagger/generated-objects';

const namesFor = (name: string, target: object, more: object = {}) =>
  namesOf({ metadata: { name, namespace: 'shop' }, spec: { targetRef: { kind: 'Deployment', ...target }, ...more } });

/** Each conflict as `<Canary>: <claim> <what> (<claimants>)`. */
function told(...canaries: ReturnType<typeof namesFor>[]): string[] {
  return [...conflictsAmong(new Map(canaries.map(names => [names.canary, names])))]
    .flatMap(([canary, conflicts]) => conflicts.map(({ kind, what, claimants }) => `${canary}: ${kind} ${what} (${claimants.join(', ')})`));
}

test('Canaries that share nothing have no conflict', () => {
  expect(told(namesFor('one', { name: 'one' }), namesFor('two', { name: 'two' }))).toEqual([]);
});

test('two Canaries on one target share the copy of it too, and the target is told first', () => {
  expect(told(namesFor('one', { name: 'app' }), namesFor('two', { name: 'app' }, { service: { name: 'other' } }))).toEqual([
    "one: target 'app' (one, two)", "one: target that is a copy 'app' (one, two)", "one: copy of the target Deployment 'app-primary' (one, two)",
    "two: target 'app' (one, two)", "two: target that is a copy 'app' (one, two)", "two: copy of the target Deployment 'app-primary' (one, two)",
  ]);
});

test('a Canary whose target is the copy of another\'s is in conflict with it', () => {
  expect(told(namesFor('one', { name: 'app' }), namesFor('two', { name: 'app-primary' }, { service: { name: 'other' } }))).toEqual([
    "one: copy of the target Deployment 'app-primary' (one, two)", "two: target that is a copy 'app-primary' (one, two)",
  ]);
});

test('two Canaries with the Services of one name share the route too', () => {
  const service = { service: { name: 'web' } };
  expect(told(namesFor('one', { name: 'one' }, service), namesFor('two', { name: 'two' }, service)).filter(line => line.startsWith('one'))).toEqual([
    "one: apex Service 'web' (one, two)", "one: primary Service 'web-primary' (one, two)", "one: canary Service 'web-canary' (one, two)", "one: route HTTPRoute 'web' (one, two)",
  ]);
});

test('an apex Service may not be the Service of a stage of another Canary', () => {
  expect(told(namesFor('one', { name: 'app' }), namesFor('two', { name: 'two' }, { service: { name: 'app-canary' } }))).toEqual([
    "one: canary Service 'app-canary' (one, two)", "two: apex Service 'app-canary' (one, two)",
  ]);
});

test('only what is asked for is told', () => {
  const canaries = new Map(['one', 'two'].map(name => [name, namesFor(name, { name: 'app' })]));
  expect([...conflictsAmong(canaries, ['target', 'route']).values()].map(conflicts => conflicts.map(({ kind }) => kind))).toEqual([['target', 'route'], ['target', 'route']]);
});

test('what names nothing claims nothing but its own name', () => {
  const nameless = (name: string) => namesOf({ metadata: { name }, spec: {} });
  expect(told(nameless('one'), nameless('two'))).toEqual([]);
});
