import { untilServed } from '../support/bed';
import { RunningExample, outputOf, rollOutExample, startExample } from '../support/example';
import { Sample, failures, startLoad } from '../support/load';
import { PATIENCE } from '../support/patience';
import { stepsOf, strays } from '../support/shop';

const HOST = 'ledger.example.com';

describe('two backends by weight behind the primary, and a copy of its requests to an audit service', () => {
  let example: RunningExample;

  beforeAll(async () => {
    example = await startExample('weighted-audit');
    await untilServed(HOST);
  });

  afterAll(async () => { await example?.end(); });

  test('rolls out without losing a request; the weights within the primary hold, and the audit has exactly what the primary got', async () => {
    const traffic = startLoad({ host: HOST, rate: 40, path: '/audited' });
    const route = await rollOutExample('ledger', 'podinfo');
    const samples = await traffic.stop();

    expect(failures(samples)).toEqual([]);
    expect([...new Set(samples.map(wayOf))].sort()).toEqual([
      '6.9.2 of podinfo-primary as primary',
      '6.9.2 of podinfo-primary as primary by next',
      '7.0.0 of podinfo as canary',
      '7.0.0 of podinfo-primary as primary',
      '7.0.0 of podinfo-primary as primary by next',
    ]);
    const steps = stepsOf(route, samples);
    expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 50, 0]);
    expect(strays(steps)).toEqual([]);

    const primary = samples.filter(({ headers }) => headers['x-stage'] === 'primary');
    const next = primary.filter(({ body }) => body!.headers['x-auth-proxy'] === 'next').length;
    // Three to one, within four standard deviations.
    expect(Math.abs(next - primary.length / 4)).toBeLessThan(4 * Math.sqrt(primary.length * 3 / 16));
    expect(await auditedOnce(primary.length)).toBe(primary.length);
  });
});

function wayOf({ body }: Sample): string {
  const { version, app, headers } = body!;
  return `${version} of ${app} as ${headers['x-stage']}${headers['x-auth-proxy'] ? ` by ${headers['x-auth-proxy']}` : ''}`;
}

/** How many requests the audit has written, once it has written so many: Envoy writes its log a moment later. */
async function auditedOnce(expected: number): Promise<number> {
  const count = () => outputOf('ledger', 'audit').split('\n').filter(line => line.includes('"path":"/audited"')).length;
  for (const end = Date.now() + PATIENCE * 1000; count() < expected && Date.now() < end;) { await new Promise(resolve => setTimeout(resolve, 200)); }
  return count();
}
