import * as standardError from '../../../src/app/standard-error';
import { ApiError, Manifest, createNamespace, deleteNamespace, describeRef, dryRun, inNamespace, refOf, servesVersion } from '../support/cluster';
import { exampleManifests, readmeManifests, unitTestManifests } from '../support/render';

/** Fields that the unit tests patch into a Canary because its CRD does not know them. */
const FIELDS_OF_TOMORROW = ['top', 'spec.newer', 'spec.alsoNew', 'spec.analysis.newField', 'spec.service.newField', 'spec.service.fieldOfTomorrow'];

/** So many at a time. */
const WIDTH = 16;

// The API server says of every manifest whether it would take it, with all its defaults, CEL rules and strict field validation.
describe('the API server accepts', () => {
  let namespace: string;

  beforeAll(async () => {
    namespace = await createNamespace('oracle');
  });

  afterAll(() => deleteNamespace(namespace));

  test.each(exampleManifests())('every manifest of the example $example', async ({ manifests }) => {
    expect(await refusalsOf(manifests)).toEqual([]);
    expect(kindsOf(manifests)).toEqual(expect.arrayContaining(['Canary', 'NetworkPolicy', 'Service']));
  });

  test('every manifest of the program in the README', async () => {
    jest.spyOn(standardError, 'writeLine').mockImplementation(() => undefined); // its backend is not in the app
    const manifests = readmeManifests();
    expect(await refusalsOf(manifests)).toEqual([]);
    expect(kindsOf(manifests)).toEqual(['Canary', 'Deployment', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding', 'NetworkPolicy', 'Service']);
  });

  test('every object of the library that the unit tests render', async () => {
    const { manifests, output } = await unitTestManifests('test/canary', 'test/backends', 'test/gateway');
    // Far fewer than there are: enough to notice that the recording has broken.
    if (manifests.length < 300) { throw new Error(`the unit tests gave ${manifests.length} objects only; jest said:\n${output}`); }
    expect(kindsOf(manifests)).toEqual([
      'AlertProvider', 'BackendTLSPolicy', 'Canary', 'Gateway', 'HTTPRoute', 'MetricTemplate', 'MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding',
      'NetworkPolicy', 'ReferenceGrant', 'Service',
    ]);

    const served = new Map(await Promise.all([...new Set(manifests.map(({ apiVersion }) => apiVersion))]
      .map(async (version): Promise<[string, boolean]> => [version, await servesVersion(version)])));
    const unserved = manifests.filter(({ apiVersion }) => !served.get(apiVersion));
    const patched = manifests.filter((manifest) => fieldsOfTomorrow(manifest).length > 0);
    const rest = manifests.filter((manifest) => !unserved.includes(manifest) && !patched.includes(manifest));
    say(`${rest.length} objects sent: ${countsOf(rest)}`);
    say(`${patched.length} skipped, patched with a field that the CRD does not know: ${patched.flatMap(fieldsOfTomorrow).join(', ')}`);
    say(`${unserved.length} skipped, of a version that this API server does not serve: ${countsOf(unserved) || 'none'}`);

    expect(await refusalsOf(rest)).toEqual([]);
    expect(unserved).toEqual([]);
    expect(patched.length).toBeLessThan(10);
    // The server names such a field, not always all of them and in no order, and nothing else: so no unknown field passes it unseen.
    for (const manifest of patched) {
      const [refusal] = await refusalsOf([manifest]);
      const named = refusal.match(/\.[\w.]+: field not declared in schema/g) ?? [];
      expect(named.length).toBeGreaterThan(0);
      expect(fieldsOfTomorrow(manifest).map((field) => `.${field}: field not declared in schema`)).toEqual(expect.arrayContaining(named));
    }
  });

  /** Why manifests are refused, each with the whole of it. */
  async function refusalsOf(manifests: Manifest[]): Promise<string[]> {
    const refusals: string[] = [];
    for (let i = 0; i < manifests.length; i += WIDTH) {
      const answers = await Promise.all(manifests.slice(i, i + WIDTH).map(refusalOf));
      refusals.push(...answers.filter((answer): answer is string => answer !== undefined));
    }
    return refusals;
  }

  async function refusalOf(manifest: Manifest): Promise<string | undefined> {
    // A namespace that is named is another one here; where none belongs, naming one stays the mistake that it is.
    const metadata = { ...manifest.metadata, ...(manifest.metadata.namespace ? { namespace } : {}) };
    try {
      await dryRun(await inNamespace(namespace, [{ ...manifest, metadata }]));
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiError)) { throw error; }
      return `${describeRef(refOf(manifest))}: ${error.message}\n${JSON.stringify(manifest)}`;
    }
  }
});

function fieldsOfTomorrow(manifest: Manifest): string[] {
  return manifest.kind === 'Canary' ? FIELDS_OF_TOMORROW.filter((field) => field.split('.').reduce((value: any, key) => value?.[key], manifest) !== undefined) : [];
}

function kindsOf(manifests: Manifest[]): string[] {
  return [...new Set(manifests.map(({ kind }) => kind))].sort();
}

function countsOf(manifests: Manifest[]): string {
  return kindsOf(manifests).map((kind) => `${manifests.filter((manifest) => manifest.kind === kind).length} ${kind}`).join(', ');
}

function say(line: string): void {
  process.stderr.write(`oracle: ${line}\n`);
}
