import * as fs from 'fs';
import * as path from 'path';
import { untilAdmission } from '../support/bed';
import { Manifest, apply, create, patch, refOf } from '../support/cluster';
import { machine, median, timed } from '../support/latency';
import { inOwnNamespace, installPolicy, ownedBy } from '../support/shop';

/** Services in a namespace. */
const SIZES = [10, 100, 1000];

/** Writes of each Service. */
const ROUNDS = 30;

/** Services are created so many at a time. */
const WIDTH = 16;

const FIGURES = path.join(__dirname, '../../../bench/README.md');

interface Figures {
  readonly size: number;
  readonly other: number[];
  readonly stage: number[];
}

// The policy is evaluated once for each Service of the namespace, so what a write of a stage Service takes grows with their number.
test('a stage Service is bound in namespaces of 10, 100 and 1,000 Services, at a cost that is measured', async () => {
  const figures = SIZES.map((size): Figures => ({ size, other: [], stage: [] }));
  await inNamespaces(SIZES.length, async (namespaces) => {
    await Promise.all(namespaces.map(async (namespace, i) => {
      await installPolicy(namespace);
      // The Service behind the policy's probe is one of them, and three are made by hand.
      await fill(namespace, SIZES[i] - 4);
      await apply([service(namespace, 'other', {}), service(namespace, 'backend', {}, BACKEND)]);
      // The API server takes a moment to see a new Service as a parameter of the policy.
      const made = await madeByFlagger(namespace);
      await untilAdmission(service(namespace, 'stage', made), isBound);
      const [stage] = await apply([service(namespace, 'stage', made)]);
      expect(stage.spec).toMatchObject(BOUND);
    }));
    // By turns, so that whatever else the machine does weighs on all alike.
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, { other, stage }] of figures.entries()) {
        other.push(await write(namespaces[i], 'other', round));
        stage.push(await write(namespaces[i], 'stage', round));
      }
    }
  });
  const table = tableOf(figures);
  process.stderr.write(`policy-cost:\n${table}`);
  if (process.env.WRITE_FIGURES) { writeFigures(table); }
  // A client of the API server gives up after 30 s at the latest; nothing here may come near it, on no machine.
  expect(figures.filter(({ stage }) => median(stage) > 5000)).toEqual([]);
});

const STAGE = { labels: { 'cdk8s-flagger/stage': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'backend:8443' } };
const BACKEND = { selector: { app: 'backend' }, ports: [{ port: 8443, targetPort: 1234 }] };
const BOUND = { selector: BACKEND.selector, ports: [{ port: 80, targetPort: 1234 }] };

/** The metadata of a stage Service. Its owner is there, since the garbage collector looks for it; suspended, Flagger leaves it alone. */
async function madeByFlagger(namespace: string) {
  const [{ metadata: { uid } }] = await apply([{
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name: 'owner', namespace },
    spec: {
      suspend: true,
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'nobody' },
      service: { port: 80 },
      analysis: { interval: '1m', threshold: 1, iterations: 1 },
    },
  }]);
  return { ...STAGE, ownerReferences: [ownedBy(uid!)] };
}

function isBound(result: Manifest | Error): boolean {
  return !(result instanceof Error) && result.spec.selector.app === BACKEND.selector.app;
}

/** Headless, so that nothing but the API server has work with it. */
function service(namespace: string, name: string, metadata: object, spec: object = { selector: { app: 'other' }, ports: [{ port: 80 }] }): Manifest {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace, ...metadata }, spec: { clusterIP: 'None', ...spec } };
}

async function fill(namespace: string, count: number): Promise<void> {
  const names = Array.from({ length: count }, (_, i) => `filler-${i}`);
  while (names.length > 0) {
    await Promise.all(names.splice(0, WIDTH).map((name) => create(service(namespace, name, {}))));
  }
}

async function write(namespace: string, name: string, round: number): Promise<number> {
  return timed(() => patch(refOf(service(namespace, name, {})), { metadata: { annotations: { round: String(round) } } }));
}

async function inNamespaces(count: number, visit: (namespaces: string[]) => Promise<void>, got: string[] = []): Promise<void> {
  if (got.length === count) { return visit(got); }
  return inOwnNamespace('cost', (namespace) => inNamespaces(count, visit, [...got, namespace]));
}

function tableOf(figures: readonly Figures[]): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const rows = figures.map(({ size, other, stage }) => [size.toLocaleString('en'), ms(median(other)), ms(median(stage)), ms(median(stage) - median(other))]);
  return [
    `Medians of ${ROUNDS} writes by turns, ${machine()}.`,
    '',
    '| Services in the namespace | another Service | a stage Service | added by the policy |',
    '|--------------------------:|----------------:|----------------:|--------------------:|',
    ...rows.map((row) => `| ${row.map((cell, i) => cell.padStart([25, 15, 15, 19][i])).join(' | ')} |`),
    '',
  ].join('\n');
}

function writeFigures(table: string): void {
  const text = fs.readFileSync(FIGURES, 'utf-8');
  fs.writeFileSync(FIGURES, text.replace(/(<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/, (_, begin: string) => `${begin}\n${table}\n`));
}
