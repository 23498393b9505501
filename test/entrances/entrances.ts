import * as fs from 'fs';
import * as path from 'path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';

const ROOT = path.join(__dirname, '../..');

/** A file of this repository as YAML. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function yamlOf(file: string): any {
  return load(fs.readFileSync(path.join(ROOT, file), 'utf8'));
}

/** What a schema of schemastore says against data. The schema may refer to others. */
export function mistakesIn(data: unknown, schema: string, ...others: string[]): unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const other of others) { ajv.addSchema(schemaNamed(other)); }
  const validate = ajv.compile(schemaNamed(schema));
  return validate(data) ? [] : validate.errors!;
}

function schemaNamed(name: string): object {
  return JSON.parse(fs.readFileSync(require.resolve(`schemastore/schemas/json/${name}.json`), 'utf8'));
}
