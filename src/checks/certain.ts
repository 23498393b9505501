import { Finding } from './finding';
import { guessesOf, isAtUnknown, isUnknownObject, mattersToOthers, unknownValuesOf } from './unknown-values';
import { Manifest } from '../manifests/manifest';
import { ListIndex, ManifestIndex } from '../manifests/manifest-index';

/** What is wrong with some manifests, seen together with those of an index. */
export type Find = (manifests: readonly Manifest[], index: ManifestIndex) => readonly Finding[];

/** What an object is seen with that may be any other. */
const NOTHING = new ListIndex([]);

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
  left = keep(left, numberOf, i => find([manifests[i]], isUnknownObject(unknown[i]) ? NOTHING : known));
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
