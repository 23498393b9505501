import * as fs from 'fs';
import * as path from 'path';
import * as yaml from 'js-yaml';
import { readDocuments } from '../../src/cli/documents';
import { Manifest } from '../../src/manifests/manifest';

/**
 * The manifests by which each rule is shown: `<ID>.fires.yaml` and its nearest neighbour `<ID>.passes.yaml`, further pairs as
 * `<ID>.<word>.fires.yaml`. The documentation and the cluster's API server read the same files.
 *
 * Comments on the first lines say what is special: `# also: ID, ID` (other rules that fire too), `# options: {meshProvider: istio}`,
 * `# refused` (the API server refuses one of the objects).
 */
export interface Fixture {
  readonly file: string;
  readonly id: string;
  readonly fires: boolean;
  readonly manifests: Manifest[];
  readonly also: string[];
  readonly options: { [key: string]: unknown };
  readonly refused: boolean;
}

export const FIXTURES = path.join(__dirname, 'fixtures');

export function readFixtures(): Fixture[] {
  return fs.readdirSync(FIXTURES).filter(name => /\.(fires|passes)\.yaml$/.test(name)).sort().map(readFixture);
}

function readFixture(file: string): Fixture {
  const text = fs.readFileSync(path.join(FIXTURES, file), 'utf8');
  const objects = new Map(readDocuments({ file, text }).objects.map(object => [object.manifest, object]));
  const comment = (key: string) => new RegExp(`^# ${key}: *(.*)$`, 'm').exec(text)?.[1];
  return {
    file,
    id: file.split('.')[0],
    fires: file.endsWith('.fires.yaml'),
    manifests: [...objects.keys()],
    also: (comment('also') ?? '').split(/[ ,]+/).filter(Boolean),
    options: { duplicateKeys: (manifest: Manifest) => objects.get(manifest)?.duplicateKeys, ...yaml.load(comment('options') ?? '{}') as object },
    refused: /^# refused$/m.test(text),
  };
}
