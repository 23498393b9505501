import { Finding } from './finding';
import { guessesOf, isAtUnknown, isUnknownObject, mattersToOthers, unknownValuesOf } from './unknown-values';
import { groupOf, Manifest, nameOf, namespaceOf } from '../manifests/manifest';
import { ListIndex, ManifestIndex } from '../manifests/manifest-index';

/** What is wrong with some manifests, seen together with those of an index. */
export type Find = (manifests: readonly Manifest[], index: ManifestIndex) => readonly Finding[];

/** What holds of manifests whatever becomes of the values that are not known yet. */
export interface Certain {
  readonly findings: Finding[];
  readonly unknownValues: number;
}

/**
 * The findings among those given that hold whatever the unknown values become.
 *
 * They are not at such a value, they are found with each guess of what it becomes, and no object that has one is needed to find them, other than the one
 * that they are about.
 */
export function certainFindings(findings: readonly Finding[], manifests: readonly Manifest[], find: Find): Certain {
  const unknown = manifests.map(unknownValuesOf);
  const unknownValues = unknown.reduce((sum, values) => sum + values.length, 0);
  if (unknownValues === 0) { return { findings: [...findings], unknownValues }; }
  const indexOf = new Map(manifests.map((manifest, i) => [manifest, i]));
  const numberOf = ({ manifest }: Finding) => indexOf.get(manifest)!;
  let left = findings.filter(finding => !isAtUnknown(finding.path, unknown[numberOf(finding)]));
  const known = new ListIndex(manifests.filter((_, i) => !mattersToOthers(unknown[i])));
  left = keep(left, numberOf, i => find([manifests[i]], viewOf(manifests[i], unknown[i].length > 0, isUnknownObject(unknown[i]), known)));
  for (const guess of guessesOf(manifests)) {
    if (left.length === 0) { break; }
    const guessed = guess();
    const index = new ListIndex(guessed);
    left = keep(left, numberOf, i => find([guessed[i]], index));
  }
  return { findings: left, unknownValues };
}

/** Those of the findings that are there when their objects are asked about again. */
function keep(findings: readonly Finding[], numberOf: (finding: Finding) => number, ask: (i: number) => readonly Finding[]): Finding[] {
  const asked = new Map<number, Set<string>>();
  return findings.filter(finding => {
    const i = numberOf(finding);
    if (!asked.has(i)) { asked.set(i, new Set(ask(i).map(placeOf))); }
    return asked.get(i)!.has(placeOf(finding));
  });
}

function placeOf({ id, path }: Finding): string {
  return JSON.stringify([id, path]);
}

/** What an object is seen with. */
function viewOf(manifest: Manifest, hasUnknown: boolean, mayBeAny: boolean, known: ManifestIndex): ManifestIndex {
  if (mayBeAny) { return new ListIndex([manifest]); }
  return hasUnknown ? new IndexBeside(manifest, known) : known;
}

/** The manifests of an index, and one more. */
class IndexBeside extends ManifestIndex {
  private readonly kind: string;

  constructor(private readonly manifest: Manifest, private readonly others: ManifestIndex) {
    super();
    this.kind = `${groupOf(manifest)}/${String(manifest?.kind)}`;
  }

  public findAll(group: string, kind: string, namespace: string, name: string): readonly Manifest[] {
    return this.with(this.others.findAll(group, kind, namespace, name), `${group}/${kind}`, namespaceOf(this.manifest) === namespace && nameOf(this.manifest) === name);
  }

  public list(group: string, kind: string, namespace: string): readonly Manifest[] {
    return this.with(this.others.list(group, kind, namespace), `${group}/${kind}`, namespaceOf(this.manifest) === namespace);
  }

  public listAll(group: string, kind: string): readonly Manifest[] {
    return this.with(this.others.listAll(group, kind), `${group}/${kind}`, true);
  }

  private with(others: readonly Manifest[], kind: string, fits: boolean): readonly Manifest[] {
    return fits && kind === this.kind && !others.includes(this.manifest) ? [...others, this.manifest] : others;
  }
}
