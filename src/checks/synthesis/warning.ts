import { IConstruct } from 'constructs';
import { Checks } from './checks';
import { warn } from '../../app/warnings';
import { Message } from '../../values/explain';

/** The errors that a warning about a construct comes to: none, since it is written to standard error, or itself in a strict scope. */
export function errorsOfWarning(subject: IConstruct, message: Message): Message[] {
  if (Checks._isStrict(subject)) { return [message]; }
  warn(subject, String(message));
  return [];
}
