/** A node of a YAML text as it is written: nothing is resolved yet. Whichever library has parsed the text, it is told in this form. */
export type YamlNode = ScalarNode | SequenceNode | MappingNode | AliasNode;

interface At {
  /** Where it begins in the text. */
  readonly start: number;
}

interface Tagged extends At {
  /** The tag in full, `tag:yaml.org,2002:str`; '' for none. */
  readonly tag: string;
}

/** A single value. */
export interface ScalarNode extends Tagged {
  readonly kind: 'scalar';
  readonly text: string;
  /** Whether it is written without quotes, and not as a block. */
  readonly plain: boolean;
}

/** A list. */
export interface SequenceNode extends Tagged {
  readonly kind: 'sequence';
  readonly items: YamlNode[];
}

/** A map, with its pairs in the order of the text. */
export interface MappingNode extends Tagged {
  readonly kind: 'mapping';
  readonly pairs: Pair[];
}

/** A key with its value. */
export interface Pair {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

/** What stands for a node that is written elsewhere. */
export interface AliasNode extends At {
  readonly kind: 'alias';
  readonly name: string;
  /** The node that has the name; undefined if none before this one has. */
  readonly target: YamlNode | undefined;
}

/** A text that cannot be read, and where. */
export class YamlError extends Error {
  constructor(message: string, public readonly offset: number) {
    super(message);
  }
}

/** How deep lists and maps may be within each other. */
export const MAX_DEPTH = 1000;
