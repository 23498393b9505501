import { SchemaNode } from './node';
import { Manifest } from '../../manifests/manifest';
import { Path } from '../../manifests/path';

/** A field that the schema does not know. */
export interface UnknownField {
  readonly path: Path;
  /** The schema of the object that it is in. */
  readonly parent: SchemaNode;
}

/** An object as the API server validates it, and what it left out on the way there. */
export interface Admitted {
  readonly value: Manifest;
  readonly unknown: readonly UnknownField[];
}

/** Does what the API server does before it validates: prunes unknown fields and nulls, and fills in defaults. The manifest stays as it is. */
export function admit(manifest: Manifest, root: SchemaNode): Admitted {
  const walk = new Walk();
  return { value: walk.visit(manifest, root), unknown: walk.unknown };
}

class Walk {
  public readonly unknown: UnknownField[] = [];
  private readonly at: (string | number)[] = [];

  /** What becomes of a value: the value itself where nothing changes, as nearly always. A value of another type than the schema's stays for the validation. */
  public visit(value: Manifest, node: SchemaNode): Manifest {
    if (value === null || typeof value !== 'object') { return value; }
    if (Array.isArray(value)) { return node.items ? this.list(value, node.items) : value; }
    return node.schema.type === undefined || node.schema.type === 'object' ? this.object(value, node) : value;
  }

  private list(list: readonly Manifest[], items: SchemaNode): readonly Manifest[] {
    let result: Manifest[] | undefined;
    for (let i = 0; i < list.length; i++) {
      const visited = this.below(i, list[i], items);
      if (visited !== list[i]) {
        result ??= [...list];
        result[i] = visited;
      }
    }
    return result ?? list;
  }

  private object(object: { readonly [key: string]: Manifest }, node: SchemaNode): Manifest {
    let result: { [key: string]: Manifest } | undefined;
    for (const key of Object.keys(object)) {
      const child = node.properties.get(key) ?? node.values;
      if (!child) {
        if (node.open) { continue; }
        this.unknown.push({ path: [...this.at, key], parent: node });
      }
      const visited = child && !isDropped(object[key], child) ? this.below(key, object[key], child) : undefined;
      if (visited !== object[key]) {
        result ??= { ...object };
        if (visited === undefined) { delete result[key]; } else { result[key] = visited; }
      }
    }
    return this.withDefaults(result ?? object, object, node);
  }

  private withDefaults(value: { [key: string]: Manifest }, original: Manifest, node: SchemaNode): Manifest {
    let result = value;
    for (const [name, byDefault] of node.defaults) {
      if (result[name] !== undefined) { continue; }
      if (result === original) { result = { ...result }; }
      // A default has defaults in it.
      result[name] = this.below(name, byDefault, node.properties.get(name)!);
    }
    return result;
  }

  private below(step: string | number, value: Manifest, node: SchemaNode): Manifest {
    if (value === null || typeof value !== 'object') { return value; }
    this.at.push(step);
    const visited = this.visit(value, node);
    this.at.pop();
    return visited;
  }
}

/** A null is as good as absent, except where the schema wants to see it. */
function isDropped(value: unknown, node: SchemaNode): boolean {
  return value === undefined || (value === null && !node.schema.nullable);
}
