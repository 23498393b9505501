import { parseDocument } from './document';
import { DuplicateKey, duplicateKeysIn } from './duplicates';
import { YamlError } from './node';
import { DocumentText, documentsIn } from './split';
import { valueOf } from './value';

/** A document of a text, as Kubernetes reads it. */
export interface YamlDocument extends DocumentText {
  readonly value: unknown;
  readonly duplicateKeys: readonly DuplicateKey[];
}

/** A document that cannot be read. */
export interface UnreadableDocument extends DocumentText {
  readonly error: YamlError;
}

/**
 * Reads the documents of a text as Kubernetes does: YAML 1.1 as its library takes it, or JSON.
 *
 * What is read otherwise is listed in docs/reference/yaml.md, and compared with the library itself in test/yaml.
 */
export function* readYaml(text: string): Generator<YamlDocument | UnreadableDocument> {
  for (const document of documentsIn(text)) {
    yield read(document);
  }
}

function read(document: DocumentText): YamlDocument | UnreadableDocument {
  let offsetOf = (offset: number) => offset;
  try {
    const parsed = parseDocument(document.text);
    ({ offsetOf } = parsed);
    const { value, duplicates } = valueOf(parsed.root);
    return { ...document, value, duplicateKeys: duplicateKeysIn(parsed.root, duplicates) };
  } catch (e) {
    if (!(e instanceof YamlError)) { throw e; }
    // An empty node is nowhere.
    const error = new YamlError(e.message, document.start + offsetOf(Math.max(0, e.offset)));
    return { ...document, ...fromJson(document.text) ?? { error } };
  }
}

/** A few texts are JSON and not YAML, such as one with tabs in a string. */
function fromJson(text: string): Pick<YamlDocument, 'value' | 'duplicateKeys'> | undefined {
  if (!/^\s*\{/.test(text)) { return undefined; }
  try {
    return { value: JSON.parse(text), duplicateKeys: [] };
  } catch {
    return undefined;
  }
}
