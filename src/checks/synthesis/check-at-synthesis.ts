import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView } from '../../app/app-view';
import { validateInApp } from '../../app/validation';
import { Message, RuleId } from '../../values/explain';
import type { CheckOptions } from '../options';
import { listIfAcknowledged } from './acknowledged';
import { OwnChecks, runOwnChecks } from './own-checks';
import { keepOptions, SynthesisCheckOptions } from './synthesis-options';
import { errorsOfWarning } from './warning';

/**
 * Validates a construct together with everything else in the app: first by what it says itself, and where that refuses nothing, the object that it
 * renders by the catalogue, which is not asked about rules that the construct has settled.
 */
export function checkAtSynthesis(subject: IConstruct, own: (view: AppView) => OwnChecks, options: SynthesisCheckOptions = {}): void {
  keepOptions(subject, options);
  validateInApp(subject, view => {
    const { errors, settled } = runOwnChecks(subject, own(view));
    return errors.length > 0 ? errors : errorsOf(subject, view, settled, options);
  });
}

/** Validates a construct by what it says itself alone, since it renders no object or leaves that to others. */
export function checkItselfAtSynthesis(subject: IConstruct, own: (view: AppView) => OwnChecks): void {
  validateInApp(subject, view => runOwnChecks(subject, own(view)).errors);
}

function errorsOf(subject: IConstruct, view: AppView, settled: readonly RuleId[], { selectorLabels }: SynthesisCheckOptions): string[] {
  // Only here, so that importing the library does not load the catalogue.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { findingsInApp } = require('./findings-in-app') as typeof import('./findings-in-app');
  const options: Partial<CheckOptions> = { ignore: settled, ...selectorLabels && { selectorLabels } };
  const errors: string[] = [];
  for (const { id, severity, message, fix, suppressed } of findingsInApp(ApiObject.of(subject), view, options)) {
    const said = new Message(id as RuleId, `${message}; ${fix}`);
    if (listIfAcknowledged(subject, said, suppressed?.reason)) { continue; }
    errors.push(...(severity === 'error' ? [said] : errorsOfWarning(subject, said)).map(String));
  }
  return errors;
}
