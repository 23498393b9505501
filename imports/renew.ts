/**
 * Fetches the modules of sources.ts, and writes the schemas of their CRDs and the lock file.
 * Needs Go; run it with `npx projen imports:renew`.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, dump, loadAll } from 'js-yaml';
import { fetchModule, GoModule } from './go-module';
import { Lock, LOCK_FILE, LockedModule, LockedSchema, readLock, RENEW, sha256 } from './lock';
import { Source, SOURCES } from './sources';

type Json = { [key: string]: any };

/** The annotations that are kept: an API server refuses CRDs of *.k8s.io groups without the first. */
const ANNOTATIONS = [
  'api-approved.kubernetes.io',
  'gateway.networking.k8s.io/bundle-version',
  'gateway.networking.k8s.io/channel',
];

/** Keywords of a schema that are left out. */
const STRIPPED = new Set(['description', 'title', 'example', 'externalDocs']);

/** Keywords whose value is copied as it is. */
const PLAIN = new Set([
  'type', 'format', 'enum', 'pattern', 'default', 'required', 'nullable',
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties',
]);

/** Keywords whose value is a schema, or a list of them. */
const NESTED = new Set(['items', 'additionalProperties', 'not', 'allOf', 'anyOf', 'oneOf']);

/**
 * A schema without its prose. It goes by keyword, so that a property that is named `description` stays;
 * an unknown keyword is an error, as nobody has decided what to do with it.
 */
function strip(schema: any, path: string): any {
  if (Array.isArray(schema)) {
    return schema.map((s, i) => strip(s, `${path}[${i}]`));
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const result: Json = {};
  for (const [key, value] of Object.entries(schema as Json)) {
    if (STRIPPED.has(key)) {
      continue;
    } else if (PLAIN.has(key) || key.startsWith('x-kubernetes-')) {
      result[key] = value;
    } else if (NESTED.has(key)) {
      result[key] = strip(value, `${path}.${key}`);
    } else if (key === 'properties') {
      result[key] = Object.fromEntries(Object.entries(value).map(([name, s]) => [name, strip(s, `${path}.${name}`)]));
    } else {
      throw new Error(`unknown keyword '${key}' in the schema of ${path}: add it to imports/renew.ts`);
    }
  }
  return result;
}

function schemaOf(crd: Json, version: Json): Json {
  return strip(version.schema.openAPIV3Schema, crd.spec.names.kind);
}

/** The other versions that are served with the schema of the one in use. */
function alsoServed(crd: Json, source: Source): string[] {
  const versions: Json[] = crd.spec.versions.filter((v: Json) => v.served);
  const text = (v: Json) => JSON.stringify(schemaOf(crd, v));
  const used = text(versions.find((v) => v.name === source.apiVersion)!);
  return versions.filter((v) => v.name !== source.apiVersion && text(v) === used).map((v) => v.name);
}

/** The fields of a schema that another one has not, the outermost of them only. */
function fieldsBeyond(schema: Json, other: Json, path = ''): string[] {
  const properties = Object.entries((schema.properties ?? {}) as Json).flatMap(([name, s]) => {
    const at = path ? `${path}.${name}` : name;
    return other.properties?.[name] ? fieldsBeyond(s, other.properties[name], at) : [at];
  });
  return schema.items && other.items ? [...properties, ...fieldsBeyond(schema.items, other.items, `${path}[]`)] : properties;
}

/** The values that enums of a schema have and those of another one have not, by field. */
function valuesBeyond(schema: Json, other: Json, path = ''): [string, string[]][] {
  const values: string[] = (schema.enum ?? []).filter((value: string) => other.enum && !other.enum.includes(value));
  const properties = Object.entries((schema.properties ?? {}) as Json).filter(([name]) => other.properties?.[name])
    .flatMap(([name, s]) => valuesBeyond(s, other.properties[name], path ? `${path}.${name}` : name));
  const items = schema.items && other.items ? valuesBeyond(schema.items, other.items, `${path}[]`) : [];
  return [...values.length > 0 ? [[path, values] as [string, string[]]] : [], ...properties, ...items];
}

function readCrd(module: GoModule, path: string, kind: string): Json {
  const manifests = loadAll(module.read(path), { schema: CORE_SCHEMA }) as Json[];
  const crd = manifests.find((m) => m?.kind === 'CustomResourceDefinition' && m.spec.names.kind === kind);
  if (!crd) {
    throw new Error(`${module.id} has no ${kind} in ${path}`);
  }
  return crd;
}

/** What the experimental channel has beyond the CRD, whose rules the checks must not hold against whoever uses that channel. */
function experimentalParts(module: GoModule, path: string, crd: Json, source: Source): Pick<LockedSchema, 'experimentalVersions' | 'experimentalFields' | 'experimentalValues'> {
  if (!source.experimental) {
    return {};
  }
  const experimental = readCrd(module, path.replace(source.experimental.replace, source.experimental.by), crd.spec.names.kind);
  const served = (c: Json): string[] => c.spec.versions.filter((v: Json) => v.served).map((v: Json) => v.name);
  const versions = served(experimental).filter((version) => !served(crd).includes(version));
  const [mine, theirs] = [crd, experimental].map((c) => schemaOf(c, c.spec.versions.find((v: Json) => v.name === source.apiVersion)));
  const fields = fieldsBeyond(theirs, mine).filter((field) => !field.startsWith('status'));
  const values = valuesBeyond(theirs, mine).filter(([field]) => !field.startsWith('status'));
  return {
    ...versions.length > 0 ? { experimentalVersions: versions } : {},
    ...fields.length > 0 ? { experimentalFields: fields } : {},
    ...values.length > 0 ? { experimentalValues: Object.fromEntries(values) } : {},
  };
}

/** The CRD with one version and what belongs to its schema. */
function reduce(crd: Json, source: Source): Json {
  const { group, names, scope, versions } = crd.spec;
  if (group !== source.group) {
    throw new Error(`${names.kind} is of the group ${group}, not of ${source.group}`);
  }
  const version = versions.find((v: Json) => v.name === source.apiVersion);
  if (!version?.served) {
    throw new Error(`${names.kind} is not served as ${source.apiVersion}, but as ${versions.filter((v: Json) => v.served).map((v: Json) => v.name)}`);
  }
  const annotations = ANNOTATIONS.filter((name) => crd.metadata.annotations?.[name]).map((name) => [name, crd.metadata.annotations[name]]);
  return {
    apiVersion: crd.apiVersion,
    kind: crd.kind,
    metadata: {
      name: crd.metadata.name,
      ...annotations.length > 0 ? { annotations: Object.fromEntries(annotations) } : {},
    },
    spec: {
      group,
      names,
      scope,
      versions: [{
        name: version.name,
        served: true,
        // The only version that is left has to be the stored one.
        storage: true,
        schema: { openAPIV3Schema: schemaOf(crd, version) },
        ...version.subresources ? { subresources: version.subresources } : {},
      }],
    },
  };
}

/** What the lock file says of a module. The schemas themselves go into `contents`, by file. */
function renew(source: Source, contents: Map<string, string>, previous?: LockedModule): LockedModule {
  const module = fetchModule(source.module, source.version);
  const { id, sum } = module;
  if (previous?.version === source.version && previous.sum !== sum) {
    throw new Error(`${id} has the checksum ${sum}, but lock.json says ${previous.sum}: a published version must not change`);
  }

  const schemas: LockedSchema[] = [];
  for (const [path, kinds] of Object.entries(source.files)) {
    for (const kind of kinds) {
      const crd = readCrd(module, path, kind);
      const file = `schemas/${source.group}/${crd.spec.names.plural}.yaml`;
      const content = dump(reduce(crd, source), { lineWidth: -1, noRefs: true });
      contents.set(file, content);
      const others = alsoServed(crd, source);
      schemas.push({
        file,
        sha256: sha256(content),
        source: path,
        kind,
        version: source.apiVersion,
        ...others.length > 0 ? { alsoServed: others } : {},
        ...experimentalParts(module, path, crd, source),
      });
      console.log(`${id}: ${kind} -> imports/${file}`);
    }
  }
  return { module: source.module, version: source.version, sum, schemas };
}

const before: Lock | undefined = existsSync(LOCK_FILE) ? readLock() : undefined;
const contents = new Map<string, string>();
const lock: Lock = {
  renew: RENEW,
  modules: SOURCES.map((source) => renew(source, contents, before?.modules.find((m) => m.module === source.module))),
};

// Nothing is written before all has been read: a failure leaves everything as it was.
rmSync(join(__dirname, 'schemas'), { recursive: true, force: true });
for (const [file, content] of contents) {
  mkdirSync(dirname(join(__dirname, file)), { recursive: true });
  writeFileSync(join(__dirname, file), content);
}
writeFileSync(LOCK_FILE, JSON.stringify(lock, undefined, 2) + '\n');
