import { untilServed } from '../support/bed';
import { RunningExample, rollOutExample, startExample } from '../support/example';
import { failures, startLoad } from '../support/load';
import { stepsOf, strays } from '../support/shop';

const HOST = 'billing.example.com';

describe('headers and path changed in the canary stage only', () => {
  let example: RunningExample;

  beforeAll(async () => {
    example = await startExample('request-transformation');
    await untilServed(HOST);
  });

  afterAll(async () => { await example?.end(); });

  test('rolls out without losing a request; the canary gets what is rewritten, the primary what was sent', async () => {
    const traffic = startLoad({ host: HOST, rate: 40, path: '/invoices/1?lang=en', headers: { 'x-legacy-token': 'secret' } });
    const route = await rollOutExample('billing', 'invoices');
    const samples = await traffic.stop();

    expect(failures(samples)).toEqual([]);
    const requests = new Set(samples.map(({ body }) =>
      `${body!.version} of ${body!.app}: ${body!.path}, dry run ${body!.headers['x-dry-run'] ?? 'no'}, token ${body!.headers['x-legacy-token'] ?? 'none'}`));
    expect([...requests].sort()).toEqual([
      '6.9.2 of invoices-primary: /invoices/1?lang=en, dry run no, token secret',
      '7.0.0 of invoices-primary: /invoices/1?lang=en, dry run no, token secret',
      '7.0.0 of invoices: /trial/invoices/1?lang=en, dry run true, token none',
    ]);
    const steps = stepsOf(route, samples, 'invoices');
    expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 50, 0]);
    expect(strays(steps)).toEqual([]);
  });
});
