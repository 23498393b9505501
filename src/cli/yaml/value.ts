import { AliasNode, MappingNode, Pair, ScalarNode, YamlError, YamlNode } from './node';
import { numberAsKey, resolvePlain, resolveTagged } from './scalars';
import { YAML_TAG } from './tags';

/** A key that a map has twice, as it is found while the map is made. */
export interface Duplicate {
  readonly mapping: MappingNode;
  readonly key: string;
  /** Whether it is a merge (`<<`) that replaces what is written above it. */
  readonly merged: boolean;
}

/** What Kubernetes makes of a document. */
export interface YamlValue {
  readonly value: unknown;
  readonly duplicates: readonly Duplicate[];
}

/** A document of which aliases make more values is refused: each alias of an alias may double it. */
const MAX_ALIASED = 1_000_000;

/**
 * What Kubernetes makes of a document: plain data, as JSON has it.
 *
 * @throws YamlError where Kubernetes refuses the document
 */
export function valueOf(root: YamlNode | undefined): YamlValue {
  const builder = new ValueBuilder();
  return { value: root === undefined ? null : builder.value(root), duplicates: builder.duplicates };
}

/** The key that a node is in a JSON object. Nothing where it can be none. */
export function keyOf(node: YamlNode): string | undefined {
  const written = node.kind === 'alias' ? node.target : node;
  if (written?.kind !== 'scalar') { return undefined; }
  const key = scalarOf(written);
  if (typeof key === 'string') { return key; }
  return typeof key === 'number' ? numberKey(key, written) : key === null ? undefined : String(key);
}

/** Whether a key merges the map that is its value into the one that it is in. */
export function isMerge(key: YamlNode): boolean {
  return key.kind === 'scalar' && key.text === '<<' && (key.plain ? key.tag === '' || key.tag === MERGE : key.tag === MERGE);
}

const MERGE = `${YAML_TAG}merge`;

function numberKey(value: number, { text }: ScalarNode): string | undefined {
  if (!Number.isInteger(value) || Object.is(value, -0)) { return numberAsKey(value); }
  if (/[.eE]/.test(text) && !/^[-+]?0x/i.test(text)) { return numberAsKey(value); }
  return Math.abs(value) < 2 ** 53 ? String(value) : undefined;
}

class ValueBuilder {
  public readonly duplicates: Duplicate[] = [];
  private readonly within = new Set<YamlNode>();
  private inAlias = 0;
  private aliased = 0;

  public value(node: YamlNode): unknown {
    if (this.inAlias > 0 && ++this.aliased > MAX_ALIASED) { throw new YamlError(`aliases expand to more than ${MAX_ALIASED} values`, node.start); }
    switch (node.kind) {
      case 'scalar': return jsonOf(node);
      case 'sequence': return this.inside(node, () => node.items.map(item => this.value(item)));
      case 'mapping': return this.inside(node, () => this.mapOf(node));
      case 'alias': return this.valueOfAlias(node);
    }
  }

  private inside<T>(node: YamlNode, make: () => T): T {
    this.within.add(node);
    const value = make();
    this.within.delete(node);
    return value;
  }

  private mapOf(node: MappingNode): { [key: string]: unknown } {
    const map: { [key: string]: unknown } = {};
    // Merged keys are told from written ones only where something is merged.
    const written = node.pairs.some(({ key }) => isMerge(key)) ? new Set<string>() : undefined;
    for (const pair of node.pairs) {
      if (written && isMerge(pair.key)) {
        this.merge(pair, node, map, written);
        continue;
      }
      const key = this.keyOf(pair.key);
      if (written ? written.has(key) : Object.hasOwn(map, key)) { this.duplicates.push({ mapping: node, key, merged: false }); }
      written?.add(key);
      put(map, key, this.value(pair.value));
    }
    return map;
  }

  private keyOf(node: YamlNode): string {
    if (node.kind === 'alias') { this.targetOf(node); }
    const key = keyOf(node);
    if (key === undefined) { throw new YamlError('a key cannot be a key in JSON', node.start); }
    return key;
  }

  /** Kubernetes puts what is merged over what is written above it, other than YAML has it. */
  private merge({ key, value }: Pair, mapping: MappingNode, map: { [key: string]: unknown }, written: ReadonlySet<string>): void {
    const sources = value.kind === 'sequence' ? [...value.items].reverse() : [value];
    for (const source of sources) {
      if ((source.kind === 'alias' ? this.targetOf(source) : source).kind !== 'mapping') {
        throw new YamlError('<< merges something that is neither a map nor a list of maps', key.start);
      }
      for (const [merged, inner] of Object.entries(this.value(source) as object)) {
        const replaces = written.has(merged) && JSON.stringify(map[merged]) !== JSON.stringify(inner);
        if (replaces) { this.duplicates.push({ mapping, key: merged, merged: true }); }
        put(map, merged, inner);
      }
    }
  }

  /** Each alias has a value of its own: nothing of a manifest is there twice. */
  private valueOfAlias(node: AliasNode): unknown {
    const target = this.targetOf(node);
    const found = this.duplicates.length;
    this.inAlias++;
    const value = this.value(target);
    this.inAlias--;
    // What is wrong in it was seen where it is written.
    this.duplicates.length = found;
    return value;
  }

  private targetOf(node: AliasNode): YamlNode {
    if (!node.target) { throw new YamlError(`there is no anchor '${node.name}' above the alias`, node.start); }
    if (this.within.has(node.target)) { throw new YamlError(`the value of the anchor '${node.name}' contains itself`, node.start); }
    return node.target;
  }
}

function put(map: { [key: string]: unknown }, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    map[key] = value;
  }
}

function jsonOf(node: ScalarNode): unknown {
  const value = scalarOf(node);
  if (typeof value === 'number' && !Number.isFinite(value)) { throw new YamlError(`${node.text} is not a number in JSON`, node.start); }
  return value;
}

function scalarOf({ text, plain, tag, start }: ScalarNode): unknown {
  if (tag === '') { return plain ? resolvePlain(text) : text; }
  try {
    return resolveTagged(tag, text);
  } catch (e) {
    throw new YamlError((e as Error).message, start);
  }
}
