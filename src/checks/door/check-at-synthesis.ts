import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView } from '../../app/app-view';
import { validateInApp } from '../../app/validation';
import { warn } from '../../app/warnings';
import type { CheckOptions } from '../options';
import { Checks } from './checks';

/** How a construct is checked. */
export interface SynthesisCheckOptions {
  /** Rows that the construct refuses itself, in words that know more of the program. */
  readonly covered?: readonly string[];
  /** Flagger's `-selector-labels`, as far as the construct was told. */
  readonly selectorLabels?: readonly string[];
}

/** Checks the object that a construct renders against the catalogue, together with everything else in the app. */
export function checkAtSynthesis(subject: IConstruct, options: SynthesisCheckOptions = {}): void {
  validateInApp(subject, view => errorsOf(subject, view, options));
}

function errorsOf(subject: IConstruct, view: AppView, { covered = [], selectorLabels }: SynthesisCheckOptions): string[] {
  // Only here, so that importing the library does not load the catalogue.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { findingsInApp } = require('./findings-in-app') as typeof import('./findings-in-app');
  const options: Partial<CheckOptions> = { ignore: covered, ...selectorLabels && { selectorLabels } };
  const errors: string[] = [];
  for (const { id, severity, message, fix } of findingsInApp(ApiObject.of(subject), view, options)) {
    const text = `${message}; ${fix} (${id})`;
    const reason = Checks._reasonFor(subject, id);
    if (reason !== undefined) {
      warn(subject, `acknowledged (${reason}): ${text}`);
    } else if (severity === 'error') {
      errors.push(text);
    } else {
      warn(subject, text);
    }
  }
  return errors;
}
