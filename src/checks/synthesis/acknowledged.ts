import { IConstruct } from 'constructs';
import { warn } from '../../app/warnings';
import { Message } from '../../values/explain';
import { Checks } from './checks';

/**
 * Lists a message with the reason for which it is acknowledged, and says whether it is.
 *
 * @param suppressed the reason for which the object itself says that it is meant
 */
export function listIfAcknowledged(subject: IConstruct, message: Message, suppressed?: string): boolean {
  const reason = Checks._reasonFor(subject, message.id) ?? suppressed;
  if (reason === undefined) { return false; }
  warn(subject, `acknowledged (${reason}): ${message}`);
  return true;
}

/** A message that holds whatever was acknowledged, and says so where it was. */
export function withoutAcknowledgement(subject: IConstruct, { id, text }: Message): Message {
  const reason = Checks._reasonFor(subject, id);
  return new Message(id, reason === undefined ? text : `${text}; it is acknowledged (${reason}), which does not help: nothing could be rendered of it`);
}
