import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView } from '../../app/app-view';
import { InAppValidator, validateInApp } from '../../app/validation';
import { warn } from '../../app/warnings';
import type { CheckOptions } from '../options';
import { Checks } from './checks';
import { keepOptions, SynthesisCheckOptions } from './synthesis-options';

/**
 * Validates a construct together with everything else in the app: first by what it says itself, whose words know the program, and where it finds
 * nothing wrong, the object that it renders by the catalogue.
 */
export function checkAtSynthesis(subject: IConstruct, own: InAppValidator, options: SynthesisCheckOptions = {}): void {
  keepOptions(subject, options);
  validateInApp(subject, view => {
    const errors = own(view);
    return errors.length > 0 ? errors : errorsOf(subject, view, options);
  });
}

function errorsOf(subject: IConstruct, view: AppView, { covered = [], selectorLabels }: SynthesisCheckOptions): string[] {
  // Only here, so that importing the library does not load the catalogue.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { findingsInApp } = require('./findings-in-app') as typeof import('./findings-in-app');
  const options: Partial<CheckOptions> = { ignore: covered, ...selectorLabels && { selectorLabels } };
  const errors: string[] = [];
  for (const { id, severity, message, fix, suppressed } of findingsInApp(ApiObject.of(subject), view, options)) {
    const text = `${message}; ${fix} (${id})`;
    const reason = Checks._reasonFor(subject, id) ?? suppressed?.reason;
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
