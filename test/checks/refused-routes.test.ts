import { readFixtures } from './fixtures';
import { renderHttpRoute } from './flagger-http-route';
import { Severity } from '../../src/checks/rule';
import { schemaFindings } from '../../src/checks/schema/findings';

/** The rules that say that the API server rejects the HTTPRoute which Flagger makes of a Canary. */
const REFUSING = ['GW-12', 'GW-13', 'GW-15', 'GW-18', 'GW-22', 'GW-26', 'GW-29'];

const fixtures = readFixtures()
  // An address passes the pattern of the CRD, and is against the words of the Gateway API.
  .filter(({ file, id }) => /^(GW|AN)-/.test(id) && file !== 'GW-13.address.fires.yaml')
  .flatMap(fixture => fixture.manifests.filter(({ kind, spec }) => kind === 'Canary' && spec.provider === 'gatewayapi:v1' && spec.service.gatewayRefs)
    .map(canary => ({ ...fixture, route: renderHttpRoute(canary) })))
  .filter(({ route }) => route !== undefined);

const refused = fixtures.filter(({ id, fires }) => fires && REFUSING.includes(id));
const accepted = fixtures.filter(fixture => !refused.includes(fixture));

test('each of these rules is among the fixtures', () => {
  expect([...new Set(refused.map(({ id }) => id))]).toEqual(REFUSING);
});

test.each(refused.map(({ file, route }) => [file, route] as const))('the pinned CRD refuses the HTTPRoute that Flagger makes of %s', (_, route) => {
  expect(schemaFindings(route)).toContainEqual(expect.objectContaining({ severity: Severity.ERROR }));
});

test.each(accepted.map(({ file, route }) => [file, route] as const))('the pinned CRD accepts the HTTPRoute that Flagger makes of %s', (_, route) => {
  expect(schemaFindings(route).map(({ id, message }) => `${id} ${message}`)).toEqual([]);
});
