import * as fs from 'fs';
import * as path from 'path';
import * as yaml from 'js-yaml';
import { check } from '../../src/checks/run';
import { Manifest } from '../../src/manifests/manifest';
import { formatPath } from '../../src/manifests/path';

const EXAMPLES = path.join(__dirname, '..', '..', 'examples');

const examples = fs.readdirSync(EXAMPLES).filter(name => fs.existsSync(path.join(EXAMPLES, name, 'manifests')));

function manifestsOf(example: string): Manifest[] {
  const folder = path.join(EXAMPLES, example, 'manifests');
  return fs.readdirSync(folder).filter(file => file.endsWith('.yaml')).flatMap(file => yaml.loadAll(fs.readFileSync(path.join(folder, file), 'utf8'))).filter(Boolean);
}

test('there are examples with manifests', () => {
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)('the manifests of %s give no finding at all', example => {
  const findings = check(manifestsOf(example));
  expect(findings.map(({ id, object, path: at, message }) => `${id} ${object.kind}/${object.name} ${formatPath(at)}: ${message}`)).toEqual([]);
});

test.each(examples)('each object of %s alone gives no finding either, since absence proves nothing', example => {
  const findings = manifestsOf(example).flatMap(manifest => check([manifest]));
  // A policy without its binding is worth a word (BK-09).
  expect(findings.filter(({ id }) => id !== 'BK-09').map(({ id, object, message }) => `${id} ${object.kind}/${object.name}: ${message}`)).toEqual([]);
});
