import { Crd, Schema } from './crd';
import { schemaOfObjects } from './metadata';
import { Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';

/** A place where a value breaks its schema. */
export interface StructureError {
  /** The keyword of the schema that the value breaks, and where it stands, as a JSON pointer. */
  readonly keyword: string;
  readonly schemaPath: string;
  /** What the keyword asks for. */
  readonly schema: unknown;
  /** What the validator says of it: the limit, the missing property, the types that are allowed. */
  readonly params: { readonly [name: string]: unknown };
  readonly path: Path;
  readonly data: unknown;
}

/** Where an object as it is created breaks the structure of its schema: all of it but the CEL rules. */
export function structureErrors(crd: Crd, created: Manifest): StructureError[] {
  const validate = crd.validator();
  if (validate(created)) { return []; }
  const schema = schemaOfObjects(crd);
  return validate.errors!.map(({ keyword, instancePath, schemaPath, params }) => {
    const { path, value } = follow(instancePath, created);
    return { keyword, schemaPath, schema: follow(schemaPath, schema).value, params, path, data: value };
  });
}

/** The place that a JSON pointer names, and what is there. */
function follow(pointer: string, root: Manifest | Schema): { readonly path: Path; readonly value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    const step = Array.isArray(value) ? Number(token) : token.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(step);
    value = value?.[step] as Manifest;
  }
  return { path, value };
}
