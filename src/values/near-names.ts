/** Finds the name that somebody most likely meant, among many, at a cost that does not grow with them. */
export class NearNames {
  /** The names by what is left of them without one letter, and by themselves. */
  private readonly byRest = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      for (const rest of restsOf(name)) { if (!this.byRest.has(rest)) { this.byRest.set(rest, name); } }
    }
  }

  /** A name that differs by one letter: one more, one less, another one, or two that have changed places. */
  public near(name: string): string | undefined {
    for (const rest of restsOf(name)) {
      const found = this.byRest.get(rest);
      if (found !== undefined) { return found; }
    }
    return undefined;
  }
}

function restsOf(name: string): string[] {
  return name.length > LONGEST ? [] : [name, ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1))];
}

/** The names of Kubernetes are not longer. */
const LONGEST = 253;
