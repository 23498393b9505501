import { ApiObject } from 'cdk8s';
import { AppView } from '../../app/app-view';
import { Finding } from '../finding';
import { CheckOptions, DEFAULT_CHECK_OPTIONS } from '../options';
import { findingsOf } from '../run';
import { AppIndex } from './app-index';

/** What the catalogue says about an object of an app. */
export function findingsInApp(object: ApiObject, view: AppView, options: Partial<CheckOptions>): Finding[] {
  const { ignore, ...settings } = { ...DEFAULT_CHECK_OPTIONS, ...options };
  return findingsOf(view.manifest(object), { index: AppIndex.of(view), settings }, ignore);
}
