import { Config, readConfig } from './config/config';
import { Excluded, excludedBy } from './config/excluded';
import { findConfig } from './config/find';
import { ConfiguredIgnores } from './config/ignored';
import { checkReportedId } from './explain';
import type { CheckOptions } from '../checks/options';

/** What a command line or a plugin was told; it wins over the configuration file. Undefined is what it was not told. */
export interface GivenSettings {
  /** The configuration file; false for none. By default it is looked for. */
  readonly config?: string | false;
  /** The baseline; false for none. */
  readonly baseline?: string | false;
  readonly ignore?: readonly string[];
  readonly selectorLabels?: readonly string[];
  readonly meshProvider?: string;
  readonly noCrossNamespaceRefs?: boolean;
  readonly reportUnusedSuppressions?: boolean;
}

/** How a run checks. */
export interface Settings {
  readonly options: Partial<CheckOptions>;
  readonly ignored?: ConfiguredIgnores;
  readonly excluded: Excluded;
  /** The file of the baseline. */
  readonly baseline?: string;
}

/**
 * What a run was told together with the configuration file.
 *
 * @param start the file or folder from which the configuration file is looked for, upwards
 * @throws if the configuration cannot be read or means nothing, or an id is one of no rule
 */
export function settingsOf(given: GivenSettings, start: string): Settings {
  given.ignore?.forEach(checkReportedId);
  const file = given.config === false ? undefined : given.config ?? findConfig(start);
  const config = file === undefined ? undefined : readConfig(file);
  const ignored = config && new ConfiguredIgnores(config);
  return {
    options: { ...optionsOf(given, config), suppress: finding => ignored?.suppressionOf(finding) },
    ignored,
    excluded: config ? excludedBy(config) : () => false,
    baseline: given.baseline === false ? undefined : given.baseline ?? config?.baseline,
  };
}

function optionsOf(given: GivenSettings, config: Config | undefined): Partial<CheckOptions> {
  const { ignore, selectorLabels, meshProvider, noCrossNamespaceRefs, reportUnusedSuppressions } = given;
  return defined({
    ignore,
    severities: config?.severities,
    selectorLabels: selectorLabels ?? config?.flagger.selectorLabels,
    meshProvider: meshProvider ?? config?.flagger.meshProvider,
    noCrossNamespaceRefs: noCrossNamespaceRefs ?? config?.flagger.noCrossNamespaceRefs,
    reportUnusedSuppressions: reportUnusedSuppressions ?? config?.reportUnusedSuppressions,
  });
}

/** Without what is undefined, for which a default holds. */
function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
