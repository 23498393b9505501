import { untilServed } from '../support/bed';
import { Manifest, get } from '../support/cluster';
import { RunningExample, rollOutExample, startExample } from '../support/example';
import { failures, send, startLoad } from '../support/load';
import { stepsOf, strays } from '../support/shop';

const HOST = 'store.example.com';

describe('a route of the team before Flagger\'s split', () => {
  let example: RunningExample;

  beforeAll(async () => {
    example = await startExample('front-door');
    await untilServed(HOST, 200, '/api/');
  });

  afterAll(async () => { await example?.end(); });

  test('rolls out behind it without losing a request, with its filters on every one', async () => {
    const traffic = startLoad({ host: HOST, rate: 40, path: '/api/products?page=2' });
    const before = await routeOfTheTeam();
    const route = await rollOutExample('store', 'catalog');
    const samples = await traffic.stop();

    expect(failures(samples)).toEqual([]);
    const ways = new Set(samples.map(({ body, headers }) =>
      `${body!.version} of ${body!.app} as ${headers['x-stage']}: ${body!.path} from the ${body!.headers['x-entrance']}`));
    expect([...ways].sort()).toEqual([
      '6.9.2 of catalog-primary as primary: /products?page=2 from the front',
      '7.0.0 of catalog as canary: /products?page=2 from the front',
      '7.0.0 of catalog-primary as primary: /products?page=2 from the front',
    ]);
    const steps = stepsOf(route, samples, 'catalog');
    expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 50, 0]);
    expect(strays(steps)).toEqual([]);
    // Flagger has never touched the team's route.
    expect((await routeOfTheTeam()).generation).toBe(before.generation);
  });

  test('a redirect, which Flagger cannot express, answers on the same route', async () => {
    const { status, headers } = await send({ host: HOST, path: '/v1/products' });
    expect([status, headers.location]).toEqual([301, `http://${HOST}/api/products`]);
  });

  test('there is no way around the door', async () => {
    expect((await send({ host: HOST, path: '/products' })).status).toBe(404);
  });
});

async function routeOfTheTeam(): Promise<Manifest['metadata']> {
  return (await get({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace: 'store', name: 'store' }))!.metadata;
}
