// The module is a function, which only this form imports whether modules are interoperable or not.
// eslint-disable-next-line @typescript-eslint/no-require-imports
import picomatch = require('picomatch');
import { Config, ConfiguredIgnore, ObjectPattern } from './config';
import { Finding, FindingObject } from '../../checks/finding';
import { SuppressedBy, Suppression } from '../../checks/suppressions/suppression';

type Matcher = (object: FindingObject) => boolean;

/** What a configuration file says is known and meant; it remembers what there were findings for. */
export class ConfiguredIgnores {
  private readonly matchers = new Map<string, { readonly ignored: ConfiguredIgnore; readonly matches: Matcher }[]>();
  private readonly used = new Set<ConfiguredIgnore>();

  constructor(private readonly config: Config) {
    for (const ignored of config.ignore) {
      const matcher = { ignored, matches: matcherOf(ignored.objects) };
      this.matchers.set(ignored.rule, [...this.matchers.get(ignored.rule) ?? [], matcher]);
    }
  }

  /** Why a finding is suppressed, if it is. */
  public suppressionOf({ id, object }: Finding): Suppression | undefined {
    const found = this.matchers.get(id)?.find(({ matches }) => matches(object));
    if (!found) { return undefined; }
    this.used.add(found.ignored);
    return { by: SuppressedBy.CONFIGURATION, reason: found.ignored.reason };
  }

  /** What there was no finding for. */
  public get unused(): ConfiguredIgnore[] {
    return this.config.ignore.filter(ignored => !this.used.has(ignored));
  }

  /** The configuration file. */
  public get file(): string {
    return this.config.file;
  }
}

function matcherOf(patterns: readonly ObjectPattern[] | undefined): Matcher {
  const matchers = patterns?.map(({ kind, namespace, name }) => {
    const [isKind, isNamespace, isName] = [kind, namespace, name].map(glob);
    return (object: FindingObject) => isKind(object.kind) && isNamespace(String(object.namespace ?? '')) && isName(object.name);
  });
  return object => !matchers || matchers.some(matches => matches(object));
}

function glob(pattern: string | undefined): (text: string) => boolean {
  if (pattern === undefined) { return () => true; }
  const matches = picomatch(pattern, { dot: true });
  // An object without a namespace has an empty one, of which the library takes no pattern to hold.
  return text => text === '' ? /^\*+$/.test(pattern) : matches(text);
}
