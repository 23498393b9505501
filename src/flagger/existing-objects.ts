import { CanaryNames, GeneratedObject, generatedObjects } from './generated-objects';

/** An object that Flagger generates, and what is there under its name. */
export interface ExistingObject<T> extends GeneratedObject {
  readonly found: T;
}

/** The objects that Flagger generates for a Canary and that are there already. */
export function existingAmong<T>(names: CanaryNames, find: (generated: GeneratedObject) => T | undefined): ExistingObject<T>[] {
  return generatedObjects(names).flatMap(generated => {
    const found = find(generated);
    return found === undefined ? [] : [{ ...generated, found }];
  });
}
