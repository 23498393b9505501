/** Writes the JSON Schemas that editors use into schemas/. Run it with `npx projen schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_SCHEMA } from '../src/cli/config/schema';

const FOLDER = join(__dirname, '..', 'schemas');

mkdirSync(FOLDER, { recursive: true });
const schema = { $schema: 'http://json-schema.org/draft-07/schema#', title: '.cdk8s-flagger.yaml', ...CONFIG_SCHEMA };
writeFileSync(join(FOLDER, 'config.schema.json'), `${JSON.stringify(schema, undefined, 2)}\n`);
