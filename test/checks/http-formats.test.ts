import * as fs from 'fs';
import * as path from 'path';
import * as yaml from 'js-yaml';
import { CORS_ORIGIN, HEADER_NAME, HOSTNAME, METHODS, PRECISE_HOSTNAME, whyNoHeaderName, whyNoPath, whyNoValue } from '../../src/checks/http-formats';
import { GATEWAY_DURATION } from '../../src/flagger/go-durations';

const CRD = path.join(__dirname, '..', '..', 'imports', 'schemas', 'gateway.networking.k8s.io', 'httproutes.yaml');

/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
type Schema = any;

const crd = yaml.load(fs.readFileSync(CRD, 'utf8')) as { spec: { versions: Array<{ storage: boolean; schema: { openAPIV3Schema: Schema } }> } };
const { spec } = crd.spec.versions.find(version => version.storage)!.schema.openAPIV3Schema.properties;
const rule = spec.properties.rules.items.properties;
const match = rule.matches.items.properties;
const filter = rule.filters.items.properties;

/** The source of an expression without the escapes that only one of JavaScript and Go asks for. */
const bare = (source: string) => source.replace(/\\\//g, '/').replace(/\(\?:/g, '(');

test.each([
  ['hosts', HOSTNAME, spec.properties.hostnames.items.pattern],
  ['hosts of a rewrite', PRECISE_HOSTNAME, filter.urlRewrite.properties.hostname.pattern],
  ['header names', HEADER_NAME, match.headers.items.properties.name.pattern],
  ['query parameters', HEADER_NAME, match.queryParams.items.properties.name.pattern],
  ['origins', CORS_ORIGIN, filter.cors.properties.allowOrigins.items.pattern],
  ['durations', GATEWAY_DURATION, rule.timeouts.properties.request.pattern],
])('the pattern of %s is that of the pinned CRD', (_, ours, theirs) => {
  expect(bare(ours.source)).toBe(bare(theirs));
});

test('the methods are those of the pinned CRD', () => {
  expect(METHODS).toStrictEqual(match.method.enum);
  expect([...METHODS, '*']).toStrictEqual(filter.cors.properties.allowMethods.items.enum);
});

test('the lengths are those of the pinned CRD', () => {
  expect(match.path.properties.value.maxLength).toBe(1024);
  expect(match.headers.items.properties.name.maxLength).toBe(256);
  expect(match.headers.items.properties.value.maxLength).toBe(4096);
  expect(match.queryParams.items.properties.value.maxLength).toBe(1024);
});

test.each([
  ['api', /does not start with '\/'/],
  ['', /does not start with '\/'/],
  ['//', /contains '\/\/'/],
  ['/a//b', /contains '\/\/'/],
  ['/a/./b', /contains '\/\.\/'/],
  ['/a/../b', /contains '\/\.\.\/'/],
  ['/a%2fb', /contains '%2f'/],
  ['/a%2Fb', /contains '%2F'/],
  ['/a#b', /contains '#'/],
  ['/a/..', /ends with a relative element/],
  ['/a/.', /ends with a relative element/],
  ['/a b', /characters that must be escaped/],
  ['/ä', /characters that must be escaped/],
  ['/100%', /characters that must be escaped/],
  [`/${'a'.repeat(1024)}`, /1025 characters/],
])('the path %j is refused', (value, why) => {
  expect(whyNoPath(value)).toMatch(why);
});

test.each(['/', '/a/', '/a..b', '/.well-known', '/a%20b', '/~user/(x);v=1,2:@', `/${'a'.repeat(1023)}`])('the path %j is taken', value => {
  expect(whyNoPath(value)).toBeUndefined();
});

test('what a path is refused for, the pinned CRD refuses too', () => {
  const rules = match.path['x-kubernetes-validations'].map((validation: Schema) => validation.rule).join('\n');
  for (const part of ['//', '/./', '/../', '%2f', '%2F', '#']) { expect(rules).toContain(`!self.value.contains('${part}')`); }
  for (const end of ['/..', '/.']) { expect(rules).toContain(`!self.value.endsWith('${end}')`); }
});

test('names and values have their lengths and characters', () => {
  expect(whyNoHeaderName('x_user.id')).toBeUndefined();
  expect(whyNoHeaderName('x user')).toMatch(/characters/);
  expect(whyNoHeaderName('')).toMatch(/characters/);
  expect(whyNoHeaderName('x'.repeat(257))).toMatch(/257 characters, more than 256/);
  expect(whyNoValue('x', 1)).toBeUndefined();
  expect(whyNoValue('', 1)).toBe('is empty');
  expect(whyNoValue('xx', 1)).toMatch(/2 characters, more than 1/);
});
