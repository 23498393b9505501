import { readFixtures } from '../../checks/fixtures';
import { mutations } from '../../checks/mutations';
import { refusals } from '../../checks/schema/api-server';
import { SEEDS } from '../../checks/seeds';
import { ApiError, Manifest, create, createNamespace, deleteNamespace } from '../support/cluster';

/** So many at a time. */
const WIDTH = 16;

/** Another seed tries other mutations: `SEED=2 MUTATIONS=5000 test/cluster/run --scenario api-server`. */
const SEED = Number(process.env.SEED ?? 1);

/** A third of the seeds are HTTPRoutes, Gateways and Canaries, so that more than 500 of the mutations are. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 1650);

/** The kinds that there has to be enough of. */
const NEEDED = ['HTTPRoute', 'Gateway', 'Canary'];

/** An object, with the words that name it in a failure. */
interface Case {
  readonly name: string;
  readonly manifest: Manifest;
}

/** What is said of an object: by the API server and by the checks. */
interface Verdict {
  readonly server?: string;
  readonly checks?: string;
}

// The API server is the judge of what the checks say of schemas and their rules: a dry run of creating each object.
describe('the API server and the checks agree on', () => {
  let namespace: string;

  beforeAll(async () => {
    namespace = await createNamespace('api-server');
  });

  afterAll(() => deleteNamespace(namespace));

  test('the seeds of the mutations: all are accepted', async () => {
    const cases = SEEDS.map((manifest, i) => ({ name: `seed ${i}`, manifest }));
    expect(await disagreements(cases)).toEqual([]);
    expect(cases.filter(({ manifest }) => refusals(manifest).length > 0)).toEqual([]);
  });

  test('every fixture of the catalogue, right and wrong', async () => {
    const cases = readFixtures().flatMap(({ file, manifests }) => manifests.filter(isChecked).map(manifest => ({ name: file, manifest })));
    const refused = cases.filter(({ manifest }) => refusals(manifest).length > 0);
    say(`${cases.length} objects of fixtures, ${refused.length} of them refused`);
    expect(cases.length).toBeGreaterThan(100);
    expect(refused.length).toBeGreaterThan(30);
    expect(await disagreements(cases)).toEqual([]);
  });

  test('random mutations of valid objects, at least 500 of them HTTPRoutes, Gateways and Canaries', async () => {
    const cases = mutations(SEED, MUTATIONS).map(({ manifest, done }) => ({ name: done, manifest })).filter(({ manifest }) => isChecked(manifest));
    const refused = cases.filter(({ manifest }) => refusals(manifest).length > 0);
    say(`${cases.length} mutations of seed ${SEED}, ${refused.length} of them refused`);
    expect(cases.filter(({ manifest }) => NEEDED.includes(manifest.kind)).length).toBeGreaterThanOrEqual(500);
    // Else they would say little.
    expect(refused.length).toBeGreaterThan(cases.length / 4);
    expect(refused.length).toBeLessThan(cases.length * 3 / 4);
    expect(await disagreements(cases)).toEqual([]);
  });

  /** The objects that one accepts and the other refuses, with what each says. */
  async function disagreements(cases: readonly Case[]): Promise<string[]> {
    const found: string[] = [];
    for (let i = 0; i < cases.length; i += WIDTH) {
      found.push(...(await Promise.all(cases.slice(i, i + WIDTH).map(disagreementsOn))).flat());
    }
    return found;
  }

  async function disagreementsOn({ name, manifest }: Case): Promise<string[]> {
    const [strict, lenient] = await Promise.all([verdictOn(manifest, 'Strict'), verdictOn(manifest, 'Ignore')]);
    return [['with unknown fields refused', strict] as const, ['with unknown fields dropped', lenient] as const]
      .filter(([, { server, checks }]) => (server === undefined) !== (checks === undefined))
      .map(([how, { server, checks }]) => `${manifest.kind} ${name}, ${how}\n  API server: ${server ?? 'accepted'}\n  checks: ${checks ?? 'accepted'}\n  ${JSON.stringify(manifest).slice(0, 3000)}`);
  }

  async function verdictOn(manifest: Manifest, fieldValidation: 'Strict' | 'Ignore'): Promise<Verdict> {
    const refused = refusals(manifest).filter(({ id }) => fieldValidation === 'Strict' || !UNKNOWN_FIELDS.has(id));
    return {
      checks: refused.length > 0 ? refused.map(({ id, message }) => `${id} ${message}`).join('\n    ') : undefined,
      server: await serverOn(manifest, fieldValidation),
    };
  }

  async function serverOn(manifest: Manifest, fieldValidation: 'Strict' | 'Ignore'): Promise<string | undefined> {
    // What is said of a namespace's own name does not depend on the object.
    const metadata = { ...manifest.metadata, ...manifest.kind === 'GatewayClass' ? {} : { namespace } };
    try {
      await create({ ...manifest, metadata }, { dryRun: true, fieldValidation });
      return undefined;
    } catch (error) {
      // Invalid or a bad request; anything else is no verdict.
      if (error instanceof ApiError && (error.status === 422 || error.status === 400)) { return error.message; }
      throw error;
    }
  }
});

/** Fields that the API server refuses or drops, as it is asked to. */
const UNKNOWN_FIELDS = new Set(['API-03', 'API-06', 'API-07']);

/** Whether the checks know the schema of an object, in a version that is served. */
function isChecked(manifest: Manifest): boolean {
  return /^(flagger\.app|gateway\.networking\.k8s\.io)\//.test(String(manifest.apiVersion)) && SEEDS.some(({ kind }) => kind === manifest.kind)
    && !refusals(manifest).some(({ id }) => id === 'API-05');
}

function say(line: string): void {
  process.stderr.write(`api-server: ${line}\n`);
}
